/** Every address of the site is written here once. */
import type { Locale } from '@/engine/model'

const page =
  (folder: string) =>
  (lang: Locale, id?: string): string =>
    id === undefined ? `/${lang}/${folder}/` : `/${lang}/${folder}/${id}/`

export const paths = {
  home: (lang: Locale): string => `/${lang}/`,
  triage: (lang: Locale): string => `/${lang}/triage/`,
  /** triage that begins with the outputs of a note */
  replay: (lang: Locale, note: string): string => `/${lang}/triage/?replay=${note}`,
  /** triage that begins in a tree */
  walk: (lang: Locale, tree: string): string => `/${lang}/triage/?tree=${tree}`,
  diagnosis: page('diagnoses'),
  tree: page('trees'),
  probe: page('probes'),
  note: page('notes'),
  tag: page('tags'),
  search: (lang: Locale): string => `/${lang}/search/`,
  accuracy: (lang: Locale): string => `/${lang}/accuracy/`,
  /** plain text of a note's outputs, fetched when someone replays it */
  outputs: (note: string): string => `/replay/${note}.txt`,
}
