/** The next question: the probe that splits the remaining candidates most for the least trouble. */
import type { Condition } from '../conditions'
import { derived } from '../facts'
import type { DerivedDef, ProbeDef, SignatureDef } from '../model'
import { probes } from '../probes'
import { signatures } from '../signatures'
import { judge, type Need } from './judge'
import type { FactStore } from './store'
import type { Candidate, Question } from './verdict.types'
import type { Walk } from './walk'
import { diagnosisById } from './weigh'

export const probeById: ReadonlyMap<string, ProbeDef> = new Map(
  (probes as unknown as readonly ProbeDef[]).map((p) => [p.id, p]),
)
const makersOf = new Map<string, Set<string>>()
const addMaker = (factId: string, probe: string) => makersOf.set(factId, (makersOf.get(factId) ?? new Set()).add(probe))
for (const p of probeById.values()) for (const id of Object.keys(p.facts)) addMaker(id, p.id)
/** `probe` or `probe key` */
export const splitRef = (ref: string): { probe: string; key: string | null } => {
  const [probe = '', key = null] = ref.split(' ')
  return { probe, key }
}
const sigProbes = new Map<string, readonly string[]>()
for (const s of signatures as unknown as readonly SignatureDef[]) {
  sigProbes.set(s.id, s.probes ?? [])
  for (const id of Object.keys(s.facts ?? {})) for (const p of s.probes ?? []) addMaker(id, splitRef(p).probe)
}
const sourcesOf = new Map<string, readonly string[]>()
for (const d of derived as unknown as readonly DerivedDef[])
  for (const id of Object.keys(d.facts)) sourcesOf.set(id, d.from)

/** Probes whose output can settle the fact, through derived facts down to what they read. */
export function probesFor(factId: string, path: readonly string[] = []): readonly string[] {
  const direct = [...(makersOf.get(factId) ?? [])]
  const from = (sourcesOf.get(factId) ?? []).filter((id) => !path.includes(id))
  return [
    ...new Set([
      ...direct,
      ...from.flatMap((id) =>
        id.startsWith('sig:') ? (sigProbes.get(id.slice(4)) ?? []) : probesFor(id, [...path, factId]),
      ),
    ]),
  ]
}

const probesOfNeed = (need: Need): readonly { probe: string; key: string | null }[] =>
  'fact' in need
    ? probesFor(need.fact).map((probe) => ({ probe, key: need.key }))
    : need.probe
      ? [{ probe: need.probe, key: need.key }]
      : (sigProbes.get(need.sig) ?? []).map(splitRef)

/** Probes whose output bears on a condition. */
export function probesOfCondition(c: Condition): ReadonlySet<string> {
  switch (c.op) {
    case 'all':
    case 'any':
    case 'some':
      return new Set(c.of.flatMap((part) => [...probesOfCondition(part)]))
    case 'not':
    case 'unless':
      return probesOfCondition(c.of)
    case 'fact':
      return new Set(probesFor(c.id))
    case 'seen':
      return new Set((sigProbes.get(c.sig) ?? []).map((ref) => splitRef(ref).probe))
    case 'quiet':
      return new Set([c.probe])
  }
}

/** Signatures that a condition looks for. */
export function signaturesOf(c: Condition): readonly string[] {
  switch (c.op) {
    case 'all':
    case 'any':
    case 'some':
      return [...new Set(c.of.flatMap(signaturesOf))]
    case 'not':
    case 'unless':
      return signaturesOf(c.of)
    case 'fact':
      return []
    default:
      return [c.sig]
  }
}

const gainOf = { proves: 3, points: 2, hints: 0.5, refutes: 2.5 } as const
const trouble = (p: ProbeDef) => p.ask.cost + (p.ask.root ? 0.5 : 0) + (p.ask.risk === 'safe' ? 0.5 : 0)

/** For a question about a unit: the one whose failure was pasted. */
const unitFor = (probe: ProbeDef, facts: FactStore): string | null =>
  /^(?:systemctl|journalctl)-/.test(probe.id)
    ? (facts.factsOf('unit.exit-status').at(-1)?.key ?? facts.factsOf('unit.result').at(-1)?.key ?? null)
    : null

/**
 * Ranks what to ask next.
 * @param candidates what is still possible, most likely first
 * @returns at most `limit` questions, best first; never one whose output was already read
 */
export function nextQuestions(
  candidates: readonly Candidate[],
  walks: readonly Walk[],
  facts: FactStore,
  limit = 6,
): readonly Question[] {
  const asked = new Map<string, { probe: ProbeDef; key: string | null; gain: number; decides: Map<string, number> }>()
  const credit = (need: { probe: string; key: string | null }, gain: number, id: string | null) => {
    const probe = probeById.get(need.probe)
    if (!probe) return
    const key = probe.ask.command.includes('{key}')
      ? (need.key ?? unitFor(probe, facts) ?? probe.ask.key ?? probe.ask.placeholder ?? null)
      : null
    if (probe.ask.command.includes('{key}') && key === null) return
    // whatever was put in place of a placeholder, that output has been read
    const open = key !== null && key === probe.ask.placeholder
    if ((facts.read.get(probe.id) ?? []).some((r) => key === null || open || r.key === key)) return
    if (key !== null && Object.keys(probe.facts).some((f) => facts.fact(f, key))) return
    // `uname -v` after `uname -a`: every word of it is known
    const states = Object.keys(probe.facts)
    if (key === null && states.length > 0 && states.every((f) => facts.fact(f, null))) return
    const name = `${probe.id} ${key ?? ''}`
    const entry = asked.get(name) ?? { probe, key, gain: 0, decides: new Map<string, number>() }
    entry.gain += gain
    if (id) entry.decides.set(id, (entry.decides.get(id) ?? 0) + gain)
    asked.set(name, entry)
  }
  candidates.slice(0, 8).forEach((candidate, place) => {
    const d = diagnosisById.get(candidate.id)
    if (!d) return
    const share = 1 / (1 + place / 3)
    const each = (when: Condition, gain: number) => {
      const j = judge(when, facts)
      if (j.value !== 'unknown') return
      const options = new Map(j.missing.flatMap(probesOfNeed).map((o) => [`${o.probe} ${o.key}`, o]))
      for (const option of options.values()) credit(option, (gain * share) / Math.sqrt(options.size), d.id)
    }
    for (const clue of d.proof) each(clue.when, gainOf[clue.weight])
    for (const clue of d.refutes) each(clue.when, gainOf.refutes)
    d.ask.forEach((ref, i) => {
      credit(splitRef(ref), (4 * share) / (1 + i), d.id)
    })
  })
  for (const walk of walks)
    for (const need of walk.needs.slice(0, 6)) for (const o of probesOfNeed(need)) credit(o, 0.7, null)
  const order = candidates.map((c) => c.id)
  return [...asked.values()]
    .map((a) => ({ ...a, worth: (a.gain * (1 + a.decides.size / 4)) / trouble(a.probe) }))
    .sort((a, b) => b.worth - a.worth || (a.probe.id < b.probe.id ? -1 : 1))
    .slice(0, limit)
    .map((a) => ({
      probe: a.probe.id,
      key: a.key,
      command: a.probe.ask.command.replaceAll('{key}', a.key ?? ''),
      root: a.probe.ask.root,
      risk: a.probe.ask.risk,
      decides: [...a.decides.keys()].sort((x, y) => order.indexOf(x) - order.indexOf(y)),
    }))
}
