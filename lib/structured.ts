/** What a page is, in the words of schema.org, for search engines: one JSON document in its body. */
import type { Locale } from '@/engine/model'
import { addressOf, alternatesOf } from './alternates'
import { paths } from './paths'
import { langTag, ui } from './ui'

export interface Described {
  readonly lang: Locale
  /** below the language: `notes/x/` */
  readonly place: string
  readonly title: string
  readonly summary: string
  /** the list it stands in, by its place and name */
  readonly within: readonly [place: string, name: string]
  readonly written?: string
  readonly changed?: string | undefined
  /** headings of what is done one after the other */
  readonly steps?: readonly string[]
}

/** A playbook numbers its steps; the sections after them are advice. */
export const stepsOf = (headings: readonly { readonly depth: number; readonly text: string }[]): readonly string[] =>
  headings.flatMap(({ depth, text }) => (depth === 2 ? (/^\d+[.．、]\s*(.+)/.exec(text)?.[1] ?? []) : []))

/**
 * @returns text that may stand in a script element: nothing in it ends one. Addresses are in it only where the site is
 * known, since search engines refuse relative ones
 */
export function structured(page: Described): string {
  const own = alternatesOf(page.lang, page.place)
  const article = {
    '@type': page.steps?.length ? ['TechArticle', 'HowTo'] : 'TechArticle',
    headline: page.title,
    description: page.summary,
    inLanguage: langTag(page.lang),
    ...(page.written && { datePublished: page.written, dateModified: page.changed ?? page.written }),
    ...(page.steps?.length && {
      name: page.title,
      step: page.steps.map((name) => ({ '@type': 'HowToStep', name })),
    }),
    ...(own && { url: own.canonical }),
  }
  const [place, name] = page.within
  const crumb = (position: number, title: string, item: string | null) => ({
    '@type': 'ListItem',
    position,
    name: title,
    ...(item !== null && { item }),
  })
  const crumbs = own && {
    '@type': 'BreadcrumbList',
    itemListElement: [
      crumb(1, ui(page.lang).site.name, addressOf(paths.home(page.lang))),
      crumb(2, name, addressOf(paths.at(page.lang, place))),
      // the page itself needs no address
      crumb(3, page.title, null),
    ],
  }
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [article, ...(crumbs ? [crumbs] : [])],
  }).replaceAll('<', '\\u003c')
}
