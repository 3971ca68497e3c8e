/** The engine off the main thread. It also holds the catalogue, so that the page does not. */
import { expose } from 'comlink'
import type { Choice, Locale } from '@/engine'
import { reportOn } from '@/lib/report'

const api = {
  judge: (pastes: readonly string[], choice: Choice, lang: Locale) =>
    reportOn(
      pastes.map((output) => ({ command: null, output })),
      choice,
      lang,
    ),
}
export type EngineApi = typeof api
expose(api)
