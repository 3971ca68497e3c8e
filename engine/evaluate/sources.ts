/** Where statements come from: which probes and lines can settle a fact or a condition. */
import { type Condition, testsIn } from '../conditions'
import { derived } from '../facts'
import { allSignatures } from '../lists'
import type { DerivedDef, ProbeDef } from '../model'
import { probes } from '../probes'

export const probeById: ReadonlyMap<string, ProbeDef> = new Map(
  (probes as unknown as readonly ProbeDef[]).map((p) => [p.id, p]),
)

/** A probe to ask, with the unit, module or path it is asked about where that is settled. */
export interface Ask {
  readonly probe: string
  readonly key: string | null
}
/** `probe`, or `probe key` (`journalctl-unit docker`) as written in the catalogue */
export const splitRef = (ref: string): Ask => {
  const at = ref.indexOf(' ')
  return at < 0 ? { probe: ref, key: null } : { probe: ref.slice(0, at), key: ref.slice(at + 1) }
}

const add = <V>(map: Map<string, V[]>, id: string, ...values: readonly V[]) => {
  const known = map.get(id)
  if (known) known.push(...values)
  else map.set(id, [...values])
}
/** signature -> where its line shows up */
const shownBy = new Map<string, readonly Ask[]>()
/** fact -> probes that state it, signatures that state it, and what it is derived from */
const readBy = new Map<string, string[]>()
const statedBy = new Map<string, string[]>()
const derivedFrom = new Map<string, string[]>()
for (const p of probeById.values()) for (const id of Object.keys(p.facts)) add(readBy, id, p.id)
for (const s of allSignatures) {
  shownBy.set(s.id, (s.probes ?? []).map(splitRef))
  for (const id of Object.keys(s.facts ?? {})) add(statedBy, id, s.id)
}
for (const d of derived as unknown as readonly DerivedDef[])
  for (const id of Object.keys(d.facts)) add(derivedFrom, id, ...d.from)

/** Every fact and signature that a fact rests on: itself, and what it is derived from, all the way down. */
export function groundsOf(factId: string): {
  readonly facts: readonly string[]
  readonly signatures: readonly string[]
} {
  const facts = new Set<string>()
  const signatures = new Set<string>()
  const visit = (id: string): void => {
    if (facts.has(id)) return
    facts.add(id)
    for (const s of statedBy.get(id) ?? []) signatures.add(s)
    for (const from of derivedFrom.get(id) ?? []) {
      if (from.startsWith('sig:')) signatures.add(from.slice(4))
      else visit(from)
    }
  }
  visit(factId)
  return { facts: [...facts], signatures: [...signatures] }
}

const distinct = (asks: readonly Ask[]): readonly Ask[] => [
  ...new Map(asks.map((a) => [`${a.probe} ${a.key ?? ''}`, a])).values(),
]

/** What to ask to see whether a known line is there: the probes that its signature names. */
export const probesForLine = (signature: string): readonly Ask[] => shownBy.get(signature) ?? []

/** what was asked before: facts and keys are those that conditions name, so there are no more of them than the catalogue has */
const settledBy = new Map<string, readonly Ask[]>()

/**
 * What to ask to settle a fact, through derived facts down to what they read. A line that happens to tell it is asked
 * for where no command states it.
 * @param key of the fact: the module of `module.loaded[nf_nat]`; a probe that shows a line has an argument of its own
 */
export function probesForFact(factId: string, key: string | null = null): readonly Ask[] {
  const name = `${factId} ${key ?? ''}`
  const known = settledBy.get(name)
  if (known) return known
  const direct = (id: string): readonly Ask[] => (readBy.get(id) ?? []).map((probe) => ({ probe, key }))
  const told = (id: string): readonly Ask[] => (statedBy.get(id) ?? []).flatMap(probesForLine)
  const { facts } = groundsOf(factId)
  const asks = distinct(
    facts.flatMap((id) => [
      ...(readBy.has(id) ? direct(id) : told(id)),
      ...(derivedFrom.get(id) ?? []).flatMap((from) => (from.startsWith('sig:') ? probesForLine(from.slice(4)) : [])),
    ]),
  )
  settledBy.set(name, asks)
  return asks
}

/** Ids of the probes whose output bears on a condition. */
export const probesOfCondition = (c: Condition): ReadonlySet<string> =>
  new Set(
    testsIn(c).flatMap((t) => {
      if (t.op === 'quiet') return [t.probe]
      if (t.op === 'seen') return probesForLine(t.sig).map((ask) => ask.probe)
      const { facts, signatures } = groundsOf(t.id)
      return [
        ...facts.flatMap((id) => readBy.get(id) ?? []),
        ...signatures.flatMap(probesForLine).map((ask) => ask.probe),
      ]
    }),
  )

/** Signatures that a condition looks for. */
export const signaturesOf = (c: Condition): readonly string[] => [
  ...new Set(testsIn(c).flatMap((t) => (t.op === 'fact' ? [] : [t.sig]))),
]
