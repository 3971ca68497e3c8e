/** What several clues rest on. */
import { matches } from '../../conditions'
import { ubuntuMainline } from '../../linux/kernels'

export const mainline = matches('kernel.release', ubuntuMainline)
