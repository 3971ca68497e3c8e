/**
 * Every refutation must be able to fire. For each, outputs are looked for that make it hold: among the samples of the
 * probes, the example lines of the signatures and the pastes of the corpus, alone or put together. With them a
 * diagnosis that was a candidate has to leave.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caseIds, readCase } from '../../cases/corpus'
import type { Condition } from '../conditions'
import { deriveFacts } from '../evaluate/facts'
import { judge } from '../evaluate/judge'
import { readSections } from '../evaluate/readings'
import { FactStore, type Reading } from '../evaluate/store'
import { allDiagnoses, allSignatures, diagnose, type PasteItem, readPaste } from '../index'
import { others, pairs } from './refutes.outputs'

interface Item {
  readonly pastes: readonly PasteItem[]
  readonly readings: readonly Reading[]
  readonly store: FactStore
}
const storeOf = (readings: readonly Reading[]): FactStore => {
  const store = new FactStore(readings)
  deriveFacts(store)
  return store
}
const item = (pastes: readonly PasteItem[]): Item => {
  const readings = readSections(readPaste(pastes)).boots
  return { pastes, readings, store: storeOf(readings) }
}

const probes = join(import.meta.dirname, '../probes')
const samples = readdirSync(probes, { recursive: true, encoding: 'utf8' })
  .filter((f) => /[\\/]cases[\\/][^\\/]+\.txt$/.test(f))
  .map((f): PasteItem => {
    const file = join(probes, f)
    const { command } = JSON.parse(readFileSync(file.replace(/txt$/, 'json'), 'utf8')) as { command: string | null }
    return { command, output: readFileSync(file, 'utf8') }
  })
const corpus = caseIds.map(readCase).map((c) => c.pastes)
const size = ({ pastes }: Item) => pastes.reduce((n, p) => n + p.output.length, 0)
/** shortest first: a short output brings the least besides what is wanted */
const items: readonly Item[] = [
  ...[...samples, ...others].map((s) => [s]),
  ...pairs,
  ...allSignatures.map((s) => [{ command: null, output: s.example }]),
  ...corpus,
  ...corpus.filter((pastes) => pastes.length > 1).flatMap((pastes) => pastes.map((p) => [p])),
]
  .map(item)
  .sort((a, b) => size(a) - size(b))

type Set = readonly Item[]
/** ways to make one condition hold that are tried, and sets of outputs for a whole clue */
const few = 4
const many = 16

/** Sets of outputs that may make the condition `want`; the caller checks each as a whole. */
function waysTo(c: Condition, want: 'yes' | 'no'): readonly Set[] {
  switch (c.op) {
    case 'all':
      return want === 'yes' ? together(c.of.map((of) => waysTo(of, 'yes'))) : each(c.of, 'no')
    case 'any':
      return want === 'yes' ? each(c.of, 'yes') : together(c.of.map((of) => waysTo(of, 'no')))
    case 'some': {
      const possible = c.of.map((of) => waysTo(of, 'yes')).filter((ways) => ways.length > 0)
      return want === 'yes' && possible.length >= c.n ? together(possible.slice(0, c.n)) : []
    }
    case 'not':
      return waysTo(c.of, want === 'yes' ? 'no' : 'yes')
    case 'unless':
      return want === 'yes' ? [[]] : waysTo(c.of, 'yes')
    default:
      return items
        .filter((i) => judge(c, i.store).value === want)
        .slice(0, few)
        .map((i) => [i])
  }
}
const each = (of: readonly Condition[], want: 'yes' | 'no'): readonly Set[] =>
  of.flatMap((c) => waysTo(c, want).slice(0, few)).slice(0, many)
const together = (parts: readonly (readonly Set[])[]): readonly Set[] =>
  parts.reduce<readonly Set[]>(
    (sets, ways) => sets.flatMap((set) => ways.map((way) => [...set, ...way])).slice(0, many),
    [[]],
  )

const pastesOf = (set: Set): PasteItem[] => set.flatMap((i) => i.pastes)
const holds = (c: Condition, set: Set): boolean => judge(c, storeOf(set.flatMap((i) => i.readings))).value === 'yes'
const isCandidate = (id: string, set: Set): boolean => diagnose(pastesOf(set)).candidates.some((c) => c.id === id)
/** Excluded by name; or resolved, where the refutation is what the fault looks like once it is repaired. */
const isExcluded = (id: string, set: Set): boolean => {
  const verdict = diagnose(pastesOf(set))
  if (verdict.status === 'resolved') return verdict.diagnosis === id
  return verdict.excluded.some((e) => e.id === id) && !verdict.candidates.some((c) => c.id === id)
}

/** Outputs that make it a candidate: of every clue one, then of every clue another. */
function grounds(d: (typeof allDiagnoses)[number]): readonly Set[] {
  const ways = d.proof.map((clue) => waysTo(clue.when, 'yes').slice(0, few))
  const found: Set[] = []
  for (let rank = 0; rank < few; rank++)
    for (const { [rank]: set } of ways)
      if (set?.length && found.length < many && isCandidate(d.id, set)) found.push(set)
  return found
}

/** The refutations of a diagnosis that nothing known makes fire, by their place in the list. */
function silent(d: (typeof allDiagnoses)[number]): readonly number[] {
  const sets = grounds(d)
  return d.refutes.flatMap(({ when }, index) => {
    const alone = items.filter((i) => judge(when, i.store).value === 'yes').slice(0, few)
    const ways: readonly Set[] = [...alone.map((i) => [i]), ...waysTo(when, 'yes')]
    const shown = ways.some((way) =>
      sets.some((ground) => holds(when, [...ground, ...way]) && isExcluded(d.id, [...ground, ...way])),
    )
    return shown ? [] : [index]
  })
}

describe.each(allDiagnoses.map((d) => [d.id, d] as const))('%s', (_id, d) => {
  it('leaves the candidates when a refutation holds', () => {
    expect(
      silent(d),
      'No known output makes this refutation fire: add a sample, a case, or an output to refutes.outputs.ts that shows it.',
    ).toEqual([])
  })
})
