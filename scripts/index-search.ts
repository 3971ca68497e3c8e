/**
 * After the build: one Pagefind index a language, from the pages as they are served. Each language has a bundle of its own
 * under out/pagefind/, both indexed as plain words (lib/search/words.ts has cut the Chinese already). A record keeps the
 * lines of its page as meta, so that a hit shows the line it stands in.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { convert } from 'html-to-text'
import { close, createIndex } from 'pagefind'
import { indexed } from '../lib/search/words'

const out = 'out'
const kinds = ['diagnoses', 'notes', 'probes', 'trees', 'tags'] as const
/** what a page is about counts more than what it mentions */
const selectors = [
  { selector: 'a', options: { ignoreHref: true } },
  ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
  // a cell is a line of its own
  ...['table', 'tr', 'td', 'th'].map((selector) => ({ selector, format: 'block' })),
  ...['svg', 'nav', 'button', 'img', 'script', 'details[data-filter-panel]', '.picture'].map((selector) => ({
    selector,
    format: 'skip',
  })),
]
const linesOf = (html: string): string =>
  convert(html, { baseElements: { selectors: ['main'] }, wordwrap: false, preserveNewlines: false, selectors })
    .replace(/[ \t]+/g, ' ')
    // the signs of lists: what is shown and searched is what they list
    .replace(/^ ?(?:\*|\d{1,3}\.) /gm, '')
    .replace(/\n\s*\n+/g, '\n')
    .trim()

interface Shown {
  readonly title: string
  readonly kind: string
  readonly lines: string
}
/**
 * Puts what a hit shows into the record of its page, and takes the words of the index out, which Pagefind would make an excerpt
 * of. Given to Pagefind as meta, all of it would count as words of the index once more.
 */
const head = 'pagefind_dcd'
function complete(file: string, pages: ReadonlyMap<string, Shown>): void {
  const text = gunzipSync(readFileSync(file)).toString('utf8')
  if (!text.startsWith(head)) throw new Error(`${file} is no fragment that this version of Pagefind reads`)
  const fragment = JSON.parse(text.slice(head.length)) as { url: string }
  const record = { ...fragment, content: '', meta: pages.get(fragment.url) }
  writeFileSync(file, gzipSync(head + JSON.stringify(record), { level: 9 }))
}

// parts of 6 kB in place of 30: a query fetches one for each of its words; there is no other way to say it (pagefind/src/options.rs)
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '4000'

for (const lang of ['en', 'zh']) {
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  const shown = new Map<string, Shown>()
  for (const kind of kinds)
    for (const id of readdirSync(`${out}/${lang}/${kind}`, { recursive: true, encoding: 'utf8' })) {
      const file = `${out}/${lang}/${kind}/${id}/index.html`
      if (!existsSync(file)) continue
      const html = readFileSync(file, 'utf8')
      const title = convert(/<h1\b[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '', { wordwrap: false, selectors }).trim()
      if (!title) throw new Error(`${file} has no heading to list it by`)
      const lines = linesOf(html)
      const url = `/${lang}/${kind}/${id}/`
      shown.set(url, { title, kind, lines: lines.replace(title, '').trim() })
      const added = await index.addCustomRecord({
        url,
        // the title twice more: it tells what the page is about
        content: indexed(`${title}\n${title}\n${id.replace(/[-/]/g, ' ')}\n${lines}`),
        language: 'en',
        // weighs more than any word of the text
        meta: { title: indexed(title) },
      })
      if (added.errors.length) throw new Error(`${file}: ${added.errors.join('; ')}`)
    }
  const written = await index.writeFiles({ outputPath: `${out}/pagefind/${lang}` })
  if (written.errors.length) throw new Error(written.errors.join('; '))
  // the search has a face of its own and reads small parts of the index: Pagefind's faces and its worker nobody asks for
  for (const file of readdirSync(`${out}/pagefind/${lang}`))
    if (/-(?:ui|highlight|worker)\.|^wasm\.unknown/.test(file)) rmSync(`${out}/pagefind/${lang}/${file}`)
  const fragments = `${out}/pagefind/${lang}/fragment`
  for (const file of readdirSync(fragments)) complete(`${fragments}/${file}`, shown)
  console.log(`search: ${shown.size} pages in ${lang}`)
}
await close()
