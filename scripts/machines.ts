/**
 * After the pages are built: what programs read of the site, made from the same lists and texts as the pages.
 * `tsx scripts/machines.ts [FOLDER [PART...]]` writes all parts, or those named, into `out/` or another folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addressOf, alternatesOf, hasPlain } from '../lib/alternates'
import { listNotes } from '../lib/content'
import { atom } from '../lib/machines/atom'
import { changedDays } from '../lib/machines/changed'
import { llmsName, llmsOf } from '../lib/machines/llms'
import { markdownOf } from '../lib/machines/markdown'
import { type SitePage, sitePages } from '../lib/machines/pages'
import { type Place, sitemaps } from '../lib/machines/sitemap'
import { paths } from '../lib/paths'
import { pictures } from '../lib/preview'
import { picturedBy, picturePath } from '../lib/preview/place'
import { settings, site } from '../lib/site'
import { tagged } from '../lib/tags'
import { languages } from '../lib/ui'

// nothing changes on the disk meanwhile: lib/once remembers
Object.assign(process.env, { NODE_ENV: 'production' })
settings()
const [out = 'out', ...wanted] = process.argv.slice(2)
const write = (name: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(out, name)), { recursive: true })
  writeFileSync(join(out, name), text)
}
/** the file that is served at a path of the site */
const fileOf = (path: string): string => path.slice(paths.root.length)
const pages = languages.flatMap(sitePages)

async function markdown(): Promise<string> {
  const plain = pages.filter((page) => hasPlain(page.place))
  for (const page of plain) write(fileOf(paths.plain(page.lang, page.place)), await markdownOf(page))
  for (const lang of languages)
    write(
      llmsName(lang),
      llmsOf(
        pages.filter((page) => page.lang === lang),
        lang,
      ),
    )
  return `${plain.length} pages as Markdown`
}

function addresses(): string {
  const robots = 'User-agent: *\nAllow: /\n'
  const root = alternatesOf(null, '')
  if (!root) {
    write('robots.txt', robots)
    return 'no sitemap, since OOLONG_SITE is not set'
  }
  const days = changedDays('content', 'engine/diagnoses', 'engine/probes')
  const dayOf = ({ sources }: SitePage): string | undefined =>
    sources
      .flatMap((source) => days.get(source) ?? [])
      .sort()
      .at(-1)
  const places = pages.flatMap((page): Place[] => {
    const own = alternatesOf(page.lang, page.place, page.languages)
    return own ? [{ address: own.canonical, languages: own.languages, day: dayOf(page) }] : []
  })
  const files = sitemaps([{ address: root.canonical, languages: root.languages }, ...places], (name) =>
    addressOf(paths.file(name)),
  )
  for (const [name, text] of files) write(name, text)
  write('robots.txt', `${robots}\nSitemap: ${site}${paths.file('sitemap.xml')}\n`)
  return `${places.length + 1} pages in the sitemap`
}

function feeds(): string {
  let count = 0
  for (const lang of languages) {
    const notes = listNotes(lang)
    const put = (its: typeof notes, tag?: string) => {
      write(fileOf(paths.feed(lang, tag)), atom(its, lang, tag))
      count++
    }
    put(notes)
    for (const [tag, items] of tagged(lang)) {
      const slugs = new Set(items.flatMap((i) => (i.kind === 'note' ? [i.id] : [])))
      if (slugs.size > 0)
        put(
          notes.filter((n) => slugs.has(n.slug)),
          tag,
        )
    }
  }
  return `${count} feeds`
}

async function previews(): Promise<string> {
  // nothing names them then
  if (!site) return 'no pictures'
  const { drawn, missing } = await pictures(
    pages.filter((page) => picturedBy(page.place) === page.place),
    (page, png) => write(fileOf(picturePath(page.lang, page.place)), png),
  )
  // an imported title may hold any script there is
  return `${drawn} pictures drawn${missing.length > 0 ? ` without ${missing.join(' ')}, which no face has` : ''}`
}

const parts: Readonly<Record<string, () => string | Promise<string>>> = { markdown, feeds, addresses, previews }
for (const name of wanted) if (!parts[name]) throw new Error(`there is no part ${name}`)
const made: string[] = []
for (const [name, make] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) made.push(await make())
console.log(`for programs: ${made.join(', ')}`)
