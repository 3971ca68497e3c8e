/**
 * Writes the words of every public report in `cases/`, with its confirmed cause, for `engine/reports`: `npm run gen`.
 * Of each report the words that are heard with the fewest causes; none that only one or two reports have, so that no
 * name of a person or a host gets in. `--check` fails when the table is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Case } from '../cases/schema'
import { readPaste } from '../engine/paste'
import { sourceOf } from '../engine/reports/alike'
import { wordsOf } from '../engine/reports/words'

const file = 'engine/reports/known.ts'
const mostWords = 16
const leastReports = 3

const reports = readdirSync('cases')
  .filter((f) => f.endsWith('.json'))
  .sort()
  .map((f) => JSON.parse(readFileSync(`cases/${f}`, 'utf8')) as Case)
  .filter((c) => c.provenance === 'thread' && c.root_cause !== 'none')
  .map((c) => ({
    id: c.root_cause,
    source: sourceOf(c.source),
    words: wordsOf(readPaste(c.pastes).sections),
  }))
const heard = new Map<string, { reports: number; causes: Set<string> }>()
for (const { id, words } of reports)
  for (const w of words) {
    const h = heard.get(w) ?? { reports: 0, causes: new Set() }
    h.reports++
    h.causes.add(id)
    heard.set(w, h)
  }
const rare = (w: string) => heard.get(w)?.causes.size ?? 0
const lines = reports.flatMap(({ id, source, words }) => {
  const kept = [...words]
    .filter((w) => (heard.get(w)?.reports ?? 0) >= leastReports)
    .sort((a, b) => rare(a) - rare(b) || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .sort()
  return kept.length ? [[id, source, ...kept].join(' ')] : []
})
const text = `// Written by \`npm run gen\` from cases/; do not edit. A report a line: its cause, its source, its words.
export const known = \`
${lines.join('\n')}
\`
`
if (existsSync(file) && readFileSync(file, 'utf8') === text) process.exit(0)
if (process.argv.includes('--check')) {
  console.error(`${file} is out of date: run npm run gen`)
  process.exit(1)
}
writeFileSync(file, text)
