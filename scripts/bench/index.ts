/**
 * `npm run bench`: speed and weight as one Markdown table, written to docs/bench.md. Nothing here fails a test: timings are
 * read by people. It takes ten minutes, and wants a build (`npm run build`), a browser, and `jc`; what is missing is left out.
 * One part alone is only printed: `npm run bench -- engine`, `-- commands`, `-- page`, `-- site`, `-- search`, `-- growth`,
 * `-- notes 1000 3000`, `-- dev`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { commandRows } from './commands'
import { devRows } from './dev'
import { journalRows } from './engine'
import { growthRows } from './growth'
import { benchNotes } from './notes'
import { pageRows } from './page'
import { searchRows } from './search'
import { served, withBrowser } from './served'
import { siteRows } from './site'
import { machine, type Row, tableOf } from './table'

const [part, ...rest] = process.argv.slice(2)
const counts = rest.map(Number)
if (counts.some((n) => !Number.isInteger(n) || n < 0)) throw new Error('name numbers of notes: notes 1000 3000')
const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  engine: journalRows,
  commands: commandRows,
  page: () => pageRows(),
  site: () => served('what the site sends', (address) => withBrowser((browser) => siteRows(browser, address))),
  search: () => served('the search', (address) => withBrowser((browser) => searchRows(browser, address))),
  growth: growthRows,
  notes: () => benchNotes(counts.length ? counts : [1000]),
  dev: devRows,
}
if (part !== undefined && !Object.hasOwn(parts, part)) throw new Error(`parts are ${Object.keys(parts).join(', ')}`)

const rows: Row[] = []
for (const [name, measure] of Object.entries(parts)) if (!part || part === name) rows.push(...(await measure()))
const table = `${machine()}\n\n${tableOf(rows)}\n`
console.log(table)
if (!part) {
  const file = 'docs/bench.md'
  // the words around the table are written by hand
  const [before = '', , after = ''] = readFileSync(file, 'utf8').split(/<!-- (?:table|end) -->\n/)
  writeFileSync(file, `${before}<!-- table -->\n${table}<!-- end -->\n${after}`)
}
