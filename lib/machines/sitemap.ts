/** The pages of the site for search engines, each with its other languages (https://www.sitemaps.org/protocol.html). */
import { escapeXml } from './xml'

export interface Place {
  readonly address: string
  /** by `hreflang` */
  readonly languages: Readonly<Record<string, string>>
  /** `2026-11-29`, where it is known */
  readonly day?: string | undefined
}
/** The protocol allows 50,000 addresses and 50 MB a file. */
export const limits = { places: 45_000, bytes: 45_000_000 }

const entry = ({ address, languages, day }: Place): string =>
  [
    `<url><loc>${escapeXml(address)}</loc>`,
    day ? `<lastmod>${day}</lastmod>` : '',
    ...Object.entries(languages).map(
      ([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(href)}"/>`,
    ),
    '</url>',
  ].join('')
const part = (entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`

/**
 * @param at the absolute address of a file of that name
 * @returns files by name; `sitemap.xml` is the way in, and names the parts where one file would grow too large
 */
export function sitemaps(
  places: readonly Place[],
  at: (name: string) => string,
  { places: most, bytes } = limits,
): ReadonlyMap<string, string> {
  const parts: string[][] = [[]]
  let size = 0
  for (const place of places) {
    const text = entry(place)
    const long = Buffer.byteLength(text) + 1
    const last = parts.at(-1) ?? []
    if (last.length === most || (last.length > 0 && size + long > bytes)) {
      parts.push([text])
      size = long
    } else {
      last.push(text)
      size += long
    }
  }
  if (parts.length === 1) return new Map([['sitemap.xml', part(parts[0] ?? [])]])
  const names = parts.map((_, i) => `sitemap-${i + 1}.xml`)
  const index = names.map((name) => `<sitemap><loc>${escapeXml(at(name))}</loc></sitemap>`)
  return new Map([
    [
      'sitemap.xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index.join('\n')}\n</sitemapindex>\n`,
    ],
    ...parts.map((entries, i) => [names[i] ?? '', part(entries)] as const),
  ])
}
