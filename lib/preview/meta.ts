/** What a preview of a link shows in a chat or an issue (https://ogp.me). */
import type { Metadata } from 'next'
import type { Locale } from '@/engine/model'
import { addressOf } from '../alternates'
import { paths } from '../paths'
import { site } from '../site'
import { languages, ui } from '../ui'
import { picturePath } from './place'

const locale = (lang: Locale): string => (lang === 'zh' ? 'zh_CN' : 'en_US')

/**
 * Whoever makes a preview reads the path of a link only, so a shared diagnosis, whose state stands after the `#`, shows the
 * title and the picture of its cause.
 * @param title of the page, without the name of the site
 * @returns nothing where the site is not known: a picture needs a whole address
 */
export const previewOf = (
  lang: Locale,
  place: string,
  title: string,
  description: string,
): Pick<Metadata, 'openGraph' | 'twitter'> =>
  site
    ? {
        openGraph: {
          type: /^(?:notes|diagnoses)\/./.test(place) ? 'article' : 'website',
          title,
          description,
          url: addressOf(paths.at(lang, place)),
          siteName: ui(lang).site.name,
          locale: locale(lang),
          alternateLocale: languages.filter((l) => l !== lang).map(locale),
          images: [{ url: addressOf(picturePath(lang, place)), width: 1200, height: 630, alt: title }],
        },
        twitter: { card: 'summary_large_image' },
      }
    : {}
