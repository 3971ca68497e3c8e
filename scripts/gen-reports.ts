/**
 * Writes what `engine/reports` knows of the public reports in `cases/` with a confirmed cause: `npm run gen`. Their words,
 * so that those that read most like a paste can be shown, and what was learned from all of them together. A word that only
 * one or two reports have is left out, so that no name of a person or a host gets in. `--check` fails when it is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Case } from '../cases/schema'
import type { Condition } from '../engine/conditions'
import { readSections } from '../engine/evaluate/readings'
import { allDiagnoses } from '../engine/evaluate/weigh'
import { signatureById } from '../engine/lists'
import { type PasteItem, readPaste } from '../engine/paste'
import { sourceOf, weightUnit } from '../engine/reports/table'
import { withSigns, wordsOf } from '../engine/reports/words'
import { type Lesson, learn } from './learn-words'

const file = 'engine/reports/known.ts'
const leastReports = 3
/** of each report: those that are heard with the fewest causes */
const mostWords = 12
/** what tells less about a cause is left out; it costs nothing on reports that were not learned from */
const leastWeight = 0.15

interface Report {
  readonly id: string
  readonly source: string
  readonly words: ReadonlySet<string>
  /** what is learned from: the words, and the known lines as words */
  readonly lesson: Lesson
}
function read(id: string, pastes: readonly PasteItem[]): Omit<Report, 'source'> {
  const { sections } = readPaste(pastes)
  const { reports } = readSections({ sections, notices: [] })
  const words = wordsOf(sections)
  const lesson = {
    id,
    words: withSigns(
      words,
      reports.flatMap((r) => r.signatures),
    ),
  }
  return { id, words, lesson }
}
const reports = readdirSync('cases')
  .filter((f) => f.endsWith('.json'))
  .sort()
  .map((f) => JSON.parse(readFileSync(`cases/${f}`, 'utf8')) as Case)
  .filter((c) => c.provenance === 'thread' && c.root_cause !== 'none')
  .map((c): Report => ({ source: sourceOf(c.source), ...read(c.root_cause, c.pastes) }))

function table(): string {
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
  return lines.join('\n')
}

/** The lines that have to be there, or may be; not those that must not. */
const linesOf = (c: Condition): readonly string[] =>
  c.op === 'all' || c.op === 'any' || c.op === 'some' ? c.of.flatMap(linesOf) : c.op === 'seen' ? [c.sig] : []

/**
 * The example of each error line that speaks for a cause: what nobody has reported yet may read like it. In an order of their
 * own, so that what is learned does not hang on where a clue is written.
 */
const examples = allDiagnoses.flatMap(({ id, proof }) =>
  proof
    .flatMap(({ when }) => linesOf(when))
    .sort()
    .flatMap((sig): Lesson[] => {
      const line = signatureById.get(sig)?.example
      return line ? [read(id, [{ command: null, output: line }]).lesson] : []
    }),
)

function lessons(): string {
  const whole = (w: number) => Math.round(w / weightUnit)
  const { causes, bias, words } = learn(
    reports.map((r) => r.lesson),
    examples,
    leastReports,
  )
  const lines = [...words].map(([word, { rarity, weights }]) => {
    const tells = weights.flatMap((w, i) => (Math.abs(w) >= leastWeight ? [`${i}:${whole(w)}`] : []))
    return [`${word}:${whole(rarity)}`, ...tells].join(' ')
  })
  return [causes.map((id, i) => `${id}:${whole(bias[i] ?? 0)}`).join(' '), ...lines].join('\n')
}

const text = `// Written by \`npm run gen\` from cases/; do not edit.
/** A report a line: its cause, its source, its words. */
export const known = \`
${table()}
\`
/** The causes and what each starts with; then a word a line and how rare it is, with what it says of causes (index:weight). */
export const learned = \`
${lessons()}
\`
`
if (existsSync(file) && readFileSync(file, 'utf8') === text) process.exit(0)
if (process.argv.includes('--check')) {
  console.error(`${file} is out of date: run npm run gen`)
  process.exit(1)
}
writeFileSync(file, text)
