/** The engine's word for "cannot tell", without the engine: pages do not carry the catalogue. */
import type { setAside as engines } from '@/engine'

export const setAside: typeof engines = -1
