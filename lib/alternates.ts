/** The addresses a page stands under, for programs: search engines and previews take none but absolute ones. */
import type { Locale } from '@/engine/model'
import { paths } from './paths'
import { absolute, site } from './site'
import { languages } from './ui'

export interface Alternates {
  readonly canonical: string
  /** by `hreflang`; `x-default` is for readers of neither language */
  readonly languages: Readonly<Record<string, string>>
}

/** A path as an address: absolute where the site is known, letters beyond ASCII encoded. */
export const addressOf = (path: string): string => (site ? new URL(absolute(path)).href : encodeURI(path))

/**
 * @param lang null for the page at the root, which only chooses the language
 * @param place the page below the language, `notes/x/`
 * @returns null where the build does not know its site: relative ones would be faults
 */
export function alternatesOf(
  lang: Locale | null,
  place: string,
  inLanguages: readonly Locale[] = languages,
): Alternates | null {
  if (!site) return null
  const general = inLanguages.includes('en') ? 'en' : inLanguages[0]
  return {
    canonical: addressOf(lang ? paths.at(lang, place) : paths.root),
    languages: {
      ...Object.fromEntries(inLanguages.map((l) => [l, addressOf(paths.at(l, place))])),
      ...(general && { 'x-default': addressOf(place === '' ? paths.root : paths.at(general, place)) }),
    },
  }
}

/** Pages that are tools, or what the interface says of itself: there is nothing in them to read as a text. */
const tools: ReadonlySet<string> = new Set(['triage/', 'guided/', 'cases/', 'search/', 'keys/', 'offline/'])
/** Whether a page also stands as plain Markdown beside it. */
export const hasPlain = (place: string): boolean => !tools.has(place)
