/** Every address of the site is written here once. */
import type { Locale } from '@/engine/model'
import { base } from './site'

/** A page by its place below the language: `notes/x/`, empty for the front page. */
const at = (lang: Locale, place: string): string => `${base}/${lang}/${place}`
const page =
  (folder: string) =>
  (lang: Locale, id?: string): string =>
    at(lang, id === undefined ? `${folder}/` : `${folder}/${id}/`)

export const paths = {
  /** chooses the language */
  root: `${base}/`,
  at,
  /** the same page as plain Markdown: `notes/x.md` beside `notes/x/` */
  plain: (lang: Locale, place: string): string => at(lang, place).replace(/\/$/, '.md'),
  /** the newest notes, all or those of a tag */
  feed: (lang: Locale, tag?: string): string => at(lang, tag === undefined ? 'feed.xml' : `tags/${tag}/feed.xml`),
  /** a file that belongs to no language */
  file: (name: string): string => `${base}/${name}`,
  home: (lang: Locale): string => at(lang, ''),
  triage: (lang: Locale): string => at(lang, 'triage/'),
  /** triage that begins with the outputs of a note */
  replay: (lang: Locale, note: string): string => at(lang, `triage/?replay=${note}`),
  /** triage that begins in a tree */
  walk: (lang: Locale, tree: string): string => at(lang, `triage/?tree=${tree}`),
  /** one question a screen, answered by tapping; goes on with the case in work */
  guided: (lang: Locale): string => at(lang, 'guided/'),
  /** the same from the beginning */
  guidedAnew: (lang: Locale): string => at(lang, 'guided/?new'),
  guidedWalk: (lang: Locale, tree: string): string => at(lang, `guided/?tree=${tree}`),
  /** the cases that the browser keeps */
  cases: (lang: Locale): string => at(lang, 'cases/'),
  /** triage with one of them */
  kept: (lang: Locale, id: string): string => at(lang, `triage/?case=${id}`),
  diagnosis: page('diagnoses'),
  tree: page('trees'),
  probe: page('probes'),
  note: page('notes'),
  tag: page('tags'),
  search: (lang: Locale): string => at(lang, 'search/'),
  keys: (lang: Locale): string => at(lang, 'keys/'),
  accuracy: (lang: Locale): string => at(lang, 'accuracy/'),
  /** plain text of a note's outputs, fetched when someone replays it */
  outputs: (note: string): string => `${base}/replay/${note}.txt`,
  /** the search index of a language */
  index: (lang: Locale): string => `${base}/pagefind/${lang}/`,
}
