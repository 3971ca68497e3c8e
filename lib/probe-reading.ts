/** The samples of a command read by the engine, line by line, and what its output can decide. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleFrom } from '@/content/ui/probe'
import {
  allDiagnoses,
  allFalseLeads,
  allTrees,
  type Condition,
  type Diagnosis,
  diagnose,
  type Fact,
  type Outcome,
  type ProbeDef,
  probesOfCondition,
  questionsBelow,
  type Tree,
  testsIn,
  type Words,
} from '@/engine'
import { remembering } from './once'

export interface SampleFact {
  readonly id: string
  readonly key: string | null
  readonly value: Fact['value']
  /** it was explained at an earlier line */
  readonly again: boolean
}
/** Lines that state the same facts, or none; a number instead of text stands for lines left out. */
export interface SampleRow {
  readonly lines: readonly string[] | number
  readonly facts: readonly SampleFact[]
}
export interface SampleReading {
  readonly name: string
  readonly command: string | null
  readonly outcome: Outcome
  readonly rows: readonly SampleRow[]
  /** what no single line states */
  readonly whole: readonly SampleFact[]
  /** what its name says of the system, the version or the language */
  readonly from: readonly Words[]
}

const mostFacts = 4
/** lines without a fact that stay beside one that has */
const context = 1

const group = (lines: readonly string[], stated: ReadonlyMap<number, readonly SampleFact[]>): readonly SampleRow[] => {
  const short = lines.length <= 16
  const kept = lines.map(
    (_, i) => short || i < 2 || [...Array(2 * context + 1).keys()].some((d) => stated.has(i + d - context)),
  )
  const rows: { lines: string[] | number; facts: readonly SampleFact[] }[] = []
  lines.forEach((line, i) => {
    const facts = stated.get(i) ?? []
    const last = rows.at(-1)
    if (!kept[i]) {
      if (last && typeof last.lines === 'number') last.lines++
      else rows.push({ lines: 1, facts: [] })
    } else if (last && Array.isArray(last.lines) && last.facts.length === 0 && facts.length === 0) last.lines.push(line)
    else rows.push({ lines: [line], facts })
  })
  return rows
}

/** One sample as the engine reads it. */
export function readSample(probe: ProbeDef, name: string): SampleReading {
  const folder = join('engine/probes', probe.id, 'cases')
  const output = readFileSync(join(folder, `${name}.txt`), 'utf8').trimEnd()
  const { command }: { command: string | null } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const verdict = diagnose([{ command, output }])
  // the command stands on a line of its own before the output
  const before = command === null ? 1 : 2
  const lines = output === '' ? [] : output.split('\n').map((l) => l.replace(/\s+$/, ''))
  const mine = verdict.facts.filter((f) => f.by === `probe:${probe.id}`)
  const seen = new Set<string>()
  const stated = new Map<number, SampleFact[]>()
  const whole: SampleFact[] = []
  for (const f of [...mine].sort((a, b) => (a.evidence[0]?.lines[0] ?? 0) - (b.evidence[0]?.lines[0] ?? 0))) {
    const at = f.evidence[0]?.lines
    const one = at && at[0] === at[1] && at[0] >= before && f.evidence.length === 1
    const fact = { id: f.id, key: f.key, value: f.value, again: seen.has(f.id) }
    seen.add(f.id)
    if (one) stated.set(at[0] - before, [...(stated.get(at[0] - before) ?? []), fact])
    else whole.push(fact)
  }
  for (const [line, facts] of stated)
    stated.set(line, facts.slice(0, Math.max(mostFacts, facts.filter((f) => !f.again).length)))
  const parts = name.split(/-(?!\d)/)
  return {
    name,
    command,
    outcome: verdict.sections[0]?.outcome ?? 'foreign',
    rows: group(lines, stated),
    whole: whole.slice(0, 8),
    from: parts.flatMap((p) => sampleFrom[p.replace(/-?\d.*$/, '')] ?? []),
  }
}

export interface Samples {
  /** the fullest one, explained first */
  readonly main: SampleReading | null
  readonly others: readonly SampleReading[]
  readonly refused: readonly SampleReading[]
}
const telling = (s: SampleReading) => new Set([...s.rows.flatMap((r) => r.facts), ...s.whole].map((f) => f.id)).size

/** the pages of both languages, and the plain texts beside them, show the same samples */
const once = remembering('engine/probes')

/** All samples of a command that a person should see. */
export const samples = (probe: ProbeDef): Samples => once(`samples ${probe.id}`, () => readSamples(probe))

function readSamples(probe: ProbeDef): Samples {
  const folder = join('engine/probes', probe.id, 'cases')
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((f) => f.endsWith('.txt') && !/foreign|decorated/.test(f))
        .map((f) => f.replace(/\.txt$/, ''))
        .sort()
    : []
  const all = names.map((name) => readSample(probe, name))
  const asked = probe.ask.command.split(' {key}')[0] ?? ''
  const read = all
    .filter((s) => s.outcome === 'ok')
    .sort(
      (a, b) =>
        telling(b) - telling(a) ||
        Number(b.command?.startsWith(asked) ?? false) - Number(a.command?.startsWith(asked) ?? false),
    )
  const [main = null, ...others] = read
  return { main, others: others.slice(0, 4), refused: all.filter((s) => s.outcome !== 'ok').slice(0, 4) }
}

/** each condition is asked about for each of the commands */
const readBy = new WeakMap<Condition, ReturnType<typeof probesOfCondition>>()
const probesReadBy = (c: Condition): ReturnType<typeof probesOfCondition> => {
  const known = readBy.get(c) ?? probesOfCondition(c)
  readBy.set(c, known)
  return known
}

/** A fact that the command states itself, or a line that shows up in its output; not what is derived with others. */
const reads = (c: Condition, probe: ProbeDef): boolean =>
  c.op === 'fact' ? Object.hasOwn(probe.facts, c.id) : probesReadBy(c).has(probe.id)

/** Whether the output of one command alone can make a condition hold. */
function settledBy(c: Condition, probe: ProbeDef): boolean {
  switch (c.op) {
    case 'all':
      return c.of.every((part) => settledBy(part, probe))
    case 'any':
      return c.of.some((part) => settledBy(part, probe))
    case 'some':
      return c.of.filter((part) => settledBy(part, probe)).length >= c.n
    case 'not':
      return settledBy(c.of, probe)
    case 'unless':
      return true
    default:
      return reads(c, probe)
  }
}
export interface Bearing {
  readonly cause: Diagnosis
  readonly says: Words
}
export interface Bearings {
  readonly confirms: readonly Bearing[]
  readonly confirmsWith: readonly Bearing[]
  readonly points: readonly Bearing[]
  readonly rulesOut: readonly Bearing[]
  /** how many causes take a mere hint from it */
  readonly hints: number
  /** observations in it that look like proof and are none */
  readonly leads: readonly { readonly id: string; readonly says: Words }[]
  readonly questions: readonly { readonly tree: Tree; readonly id: string; readonly ask: Words }[]
}

/** Everything of the catalogue that reads the output of a command: what it states itself before what is derived. */
export const bearingsOf = (probe: ProbeDef): Bearings => once(`bearings ${probe.id}`, () => findBearings(probe))

function findBearings(probe: ProbeDef): Bearings {
  const bears = (c: { readonly when: Condition }) => probesReadBy(c.when).has(probe.id)
  const direct = (c: { readonly when: Condition }) => testsIn(c.when).some((test) => reads(test, probe))
  const alone = (c: { readonly when: Condition }) => settledBy(c.when, probe)
  const ordered = <T extends { readonly when: Condition; readonly cause: Diagnosis }>(
    list: readonly T[],
  ): readonly T[] => [...list].sort((a, b) => Number(direct(b)) - Number(direct(a)) || b.cause.prior - a.cause.prior)
  const clues = allDiagnoses.flatMap((cause) => cause.proof.filter(bears).map((c) => ({ ...c, cause })))
  const strong = new Set(clues.filter((c) => c.weight !== 'hints').map((c) => c.cause.id))
  const proofs = ordered(clues.filter((c) => c.weight === 'proves'))
  const proved = new Set(proofs.map((c) => c.cause.id))
  const questions = allTrees.flatMap((tree) =>
    questionsBelow(tree.root)
      .filter((q) => q.branches.some(({ when }) => when !== 'else' && direct({ when })))
      .map(({ id, ask }) => ({ tree, id, ask })),
  )
  return {
    confirms: proofs.filter(alone),
    confirmsWith: proofs.filter((c) => !alone(c)),
    points: ordered(clues.filter((c) => c.weight === 'points' && direct(c) && !proved.has(c.cause.id))),
    rulesOut: ordered(allDiagnoses.flatMap((cause) => cause.refutes.filter(bears).map((r) => ({ ...r, cause })))),
    hints: new Set(clues.filter((c) => !strong.has(c.cause.id)).map((c) => c.cause.id)).size,
    leads: allFalseLeads.filter(direct).map((l) => ({ id: l.id, says: l.says })),
    questions,
  }
}
