/**
 * After the pages are built: what programs read of the site, made from the same lists and texts as the pages.
 * `tsx scripts/machines.ts [FOLDER]` writes into `out/` or another folder.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addressOf, alternatesOf } from '../lib/alternates'
import { changedDays } from '../lib/machines/changed'
import { type SitePage, sitePages } from '../lib/machines/pages'
import { type Place, sitemaps } from '../lib/machines/sitemap'
import { paths } from '../lib/paths'
import { settings, site } from '../lib/site'
import { languages } from '../lib/ui'

settings()
const out = process.argv[2] ?? 'out'
const counts: string[] = []
const write = (name: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(out, name)), { recursive: true })
  writeFileSync(join(out, name), text)
}
const pages = languages.flatMap(sitePages)
const days = changedDays('content', 'engine/diagnoses', 'engine/probes')
const dayOf = (page: SitePage): string | undefined =>
  page.sources
    .flatMap((source) => days.get(source) ?? [])
    .sort()
    .at(-1)

rmSync(join(out, 'sitemap.xml'), { force: true })
if (site) {
  const root = alternatesOf(null, '')
  const places: Place[] = root ? [{ address: root.canonical, languages: root.languages }] : []
  for (const page of pages) {
    const own = alternatesOf(page.lang, page.place, page.languages)
    if (own) places.push({ address: own.canonical, languages: own.languages, day: dayOf(page) })
  }
  const files = sitemaps(places, (name) => addressOf(paths.file(name)))
  for (const [name, text] of files) write(name, text)
  counts.push(`${places.length} pages in the sitemap`)
}
write('robots.txt', `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${addressOf(paths.file('sitemap.xml'))}\n` : ''}`)
console.log(
  `for programs: ${counts.join(', ') || 'robots.txt; OOLONG_SITE is not set, so nothing that needs an address'}`,
)
