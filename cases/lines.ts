/**
 * Common error lines, each with what an engineer would answer to it alone. People mostly paste one line, and the common
 * lines of programs are met by far more people than write a thread: so they are measured apart from the cases.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { diagnose, diagnosisById, type Verdict } from '../engine'

const folder = `${import.meta.dirname}/lines`

/** An area is a file. */
export const lineAreas: readonly string[] = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .map((f) => f.slice(0, -4))
  .sort()

/** `asks`: a symptom that leaves more than three causes. `unknown`: normal, or a matter that Oolong does not know. */
const withoutCause = ['asks', 'unknown'] as const
type WithoutCause = (typeof withoutCause)[number]

export interface Line {
  /** file and line, as editors open it */
  readonly at: string
  readonly area: string
  /** as the program prints it, with made-up names */
  readonly text: string
  /** up to three causes, the first one first; or that there is none to tell */
  readonly wants: readonly string[] | WithoutCause
}

/**
 * One line of a file: what is right, ` | `, and the error line.
 * @throws with the place, where it is none
 */
export function readLine(area: string, at: string, line: string): Line {
  const bar = line.indexOf(' | ')
  const [left, text] = [line.slice(0, bar).trim(), line.slice(bar + 3)]
  if (bar < 1 || text.trim() === '') throw new Error(`${at}: not of the form "cause | error line"`)
  const symptom = withoutCause.find((word) => word === left)
  if (symptom) return { at, area, text, wants: symptom }
  const causes = left.split(',').map((id) => id.trim())
  if (causes.length > 3) throw new Error(`${at}: more than three causes: say "asks"`)
  const unknown = causes.filter((id) => !diagnosisById.has(id))
  if (unknown.length) throw new Error(`${at}: no diagnosis is called ${unknown.join(', ')}`)
  return { at, area, text, wants: causes }
}

/** All lines of an area; empty ones and those that begin with # are for people. */
export const readArea = (area: string): readonly Line[] =>
  readFileSync(`${folder}/${area}.txt`, 'utf8')
    .split('\n')
    .flatMap((line, i) =>
      line.trim() === '' || line.startsWith('#') ? [] : [readLine(area, `cases/lines/${area}.txt:${i + 1}`, line)],
    )

/**
 * How a verdict stands to what is right. `first`: named, or first among what is left; asked or unknown where that is right.
 * `three`: among the first three. `other`: it asks about something else. `named`: it names another cause. `silent`: it says
 * that it does not know, or sees nothing wrong.
 */
export const answers = ['first', 'three', 'other', 'named', 'silent'] as const
export type Answer = (typeof answers)[number]

export interface Answered {
  readonly line: Line
  readonly verdict: Verdict
  readonly answer: Answer
}

function answerOf({ wants }: Line, v: Verdict): Answer {
  const causes = typeof wants === 'string' ? [] : wants
  if (v.diagnosis !== null) return causes.includes(v.diagnosis) ? 'first' : 'named'
  if (v.status !== 'asking') return wants === 'unknown' ? 'first' : 'silent'
  if (wants === 'asks') return 'first'
  const at = v.candidates.slice(0, 3).findIndex(({ id }) => causes.includes(id))
  return at < 0 ? 'other' : at === 0 ? 'first' : 'three'
}

export function answerLine(line: Line): Answered {
  const verdict = diagnose(line.text)
  return { line, verdict, answer: answerOf(line, verdict) }
}

export type Counts = Readonly<Record<Answer | 'lines', number>>
export interface Figures {
  /** when these numbers came out for the first time */
  readonly date: string
  readonly areas: Readonly<Record<string, Counts>>
}

const count = (of: readonly Answered[]): Counts => ({
  lines: of.length,
  ...(Object.fromEntries(answers.map((a) => [a, of.filter(({ answer }) => answer === a).length])) as Record<
    Answer,
    number
  >),
})

export const figures = (answered: readonly Answered[], date: string): Figures => ({
  date,
  areas: Object.fromEntries(lineAreas.map((area) => [area, count(answered.filter((a) => a.line.area === area))])),
})

const total = ({ areas }: Figures, of: keyof Counts): number => Object.values(areas).reduce((n, c) => n + c[of], 0)

/** Percentages that must not fall. */
export function shares(f: Figures): Readonly<Record<'first' | 'amongThree' | 'notNamed', number>> {
  const share = (n: number) => (100 * n) / total(f, 'lines')
  return {
    first: share(total(f, 'first')),
    amongThree: share(total(f, 'first') + total(f, 'three')),
    notNamed: share(total(f, 'lines') - total(f, 'named')),
  }
}

const heads: Readonly<Record<keyof Counts, string>> = {
  lines: 'lines',
  first: 'right',
  three: 'first 3',
  other: 'other',
  named: 'wrong',
  silent: 'unknown',
}

/** One table for people who watch the numbers: an area a row, and all of them. */
export function linesTable(f: Figures): string {
  const columns = Object.keys(heads) as (keyof Counts)[]
  const row = (label: string, cells: readonly (string | number)[]) =>
    [label.padEnd(18), ...cells.map((c) => String(c || '').padStart(9))].join('')
  const percent = columns.map((c) => `${((100 * total(f, c)) / total(f, 'lines')).toFixed(1)}%`)
  return [
    row(
      '',
      columns.map((c) => heads[c]),
    ),
    ...Object.entries(f.areas).map(([area, counts]) =>
      row(
        area,
        columns.map((c) => counts[c]),
      ),
    ),
    row(
      'all',
      columns.map((c) => total(f, c)),
    ),
    row('', percent),
  ].join('\n')
}

/** What is answered otherwise: the place, the line, and what was wanted and said. */
export function otherwise({ line, verdict, answer }: Answered): string {
  const says = verdict.diagnosis
    ? `${verdict.diagnosis} (${verdict.certainty})`
    : [verdict.status, ...verdict.candidates.slice(0, 3).map(({ id, level }) => `${id} (${level})`)].join(' ')
  const wants = typeof line.wants === 'string' ? line.wants : line.wants.join(', ')
  return `${answer.padEnd(6)} ${line.at}\n  ${line.text.slice(0, 200)}\n  wants ${wants}\n  says  ${says}`
}
