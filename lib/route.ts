/** What every route does with its parameters and its head. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from '@/engine/model'
import { alternatesOf, hasPlain } from './alternates'
import { paths } from './paths'
import { previewOf } from './preview/meta'
import { isLocale, languages, ui } from './ui'

export interface LangParams {
  readonly params: Promise<{ readonly lang: string }>
}
export interface IdParams {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>
}

export const localeOf = async (params: Promise<{ readonly lang: string }>): Promise<Locale> => {
  const { lang } = await params
  return isLocale(lang) ? lang : notFound()
}
/** Every language with every id, for `generateStaticParams`. */
export const withLanguages = (ids: readonly string[]): { lang: Locale; id: string }[] =>
  languages.flatMap((lang) => ids.map((id) => ({ lang, id })))

/**
 * @param path the page without its language
 * @param inLanguages those it stands in
 * @param feed of the page itself, beside that of all notes
 */
export const head = (
  lang: Locale,
  path: string,
  title: string | null,
  description?: string,
  inLanguages: readonly Locale[] = languages,
  feed?: string,
): Metadata => ({
  title: title ? `${title} · ${ui(lang).site.name}` : `${ui(lang).site.name} · ${ui(lang).site.tagline}`,
  description: description ?? ui(lang).site.description,
  ...previewOf(lang, path, title ?? ui(lang).site.tagline, description ?? ui(lang).site.description),
  alternates: {
    ...alternatesOf(lang, path, inLanguages),
    types: {
      ...(hasPlain(path) && { 'text/markdown': paths.plain(lang, path) }),
      'application/atom+xml': [
        ...(feed ? [{ url: feed, title: title ?? '' }] : []),
        { url: paths.feed(lang), title: ui(lang).notes.listTitle },
      ],
    },
  },
})
