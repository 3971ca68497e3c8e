/** Where links in plain Markdown lead: to the plain text of a page where it has one, so that a reader stays in text. */
import type { Locale } from '@/engine'
import { addressOf, hasPlain } from '../../alternates'
import { paths } from '../../paths'

/** @param place a page below its language, `notes/x/` */
export const to = (lang: Locale, place: string, hash = ''): string =>
  addressOf(hasPlain(place) ? paths.plain(lang, place) : paths.at(lang, place)) + hash

const page = (folder: string) => (lang: Locale, id?: string) =>
  to(lang, id === undefined ? `${folder}/` : `${folder}/${id}/`)
export const texts = {
  diagnosis: page('diagnoses'),
  tree: page('trees'),
  probe: page('probes'),
  note: page('notes'),
  tag: page('tags'),
}
