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

/** The words of the index once more, which Pagefind would make excerpts of: ours come from the lines, and a search fetches many. */
const head = 'pagefind_dcd'
function withoutContent(file: string): void {
  const text = gunzipSync(readFileSync(file)).toString('utf8')
  if (!text.startsWith(head)) throw new Error(`${file} is no fragment that this version of Pagefind reads`)
  const fragment: unknown = JSON.parse(text.slice(head.length))
  writeFileSync(file, gzipSync(head + JSON.stringify({ ...(fragment as object), content: '' }), { level: 9 }))
}

for (const lang of ['en', 'zh']) {
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  let pages = 0
  for (const kind of kinds)
    for (const id of readdirSync(`${out}/${lang}/${kind}`, { recursive: true, encoding: 'utf8' })) {
      const file = `${out}/${lang}/${kind}/${id}/index.html`
      if (!existsSync(file)) continue
      const html = readFileSync(file, 'utf8')
      const title = convert(/<h1\b[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '', { wordwrap: false, selectors }).trim()
      if (!title) throw new Error(`${file} has no heading to list it by`)
      const lines = linesOf(html)
      const added = await index.addCustomRecord({
        url: `/${lang}/${kind}/${id}/`,
        // the title twice more: it tells what the page is about
        content: indexed(`${title}\n${title}\n${id.replace(/[-/]/g, ' ')}\n${lines}`),
        language: 'en',
        meta: { title, kind, lines: lines.replace(title, '').trim() },
      })
      if (added.errors.length) throw new Error(`${file}: ${added.errors.join('; ')}`)
      pages++
    }
  const written = await index.writeFiles({ outputPath: `${out}/pagefind/${lang}` })
  if (written.errors.length) throw new Error(written.errors.join('; '))
  // the search has a face of its own; Pagefind's are half a megabyte that nobody asks for
  for (const file of readdirSync(`${out}/pagefind/${lang}`))
    if (/-(?:ui|highlight)\.|^wasm\.unknown/.test(file)) rmSync(`${out}/pagefind/${lang}/${file}`)
  const fragments = `${out}/pagefind/${lang}/fragment`
  for (const file of readdirSync(fragments)) withoutContent(`${fragments}/${file}`)
  console.log(`search: ${pages} pages in ${lang}`)
}
await close()
