/** The next question: the probe that splits the remaining candidates most for the least trouble. */
import type { Condition } from '../conditions'
import type { Area, ProbeDef } from '../model'
import { argumentFor, unitInTrouble } from './argument'
import { judge, type Need } from './judge'
import { namesFor } from './names'
import { type Ask, probeById, probesForFact, probesForLine, splitRef } from './sources'
import type { FactStore } from './store'
import type { Candidate, Question } from './verdict.types'
import type { Walk } from './walk'
import { diagnosisById } from './weigh'

/** What would settle a need. */
const asksFor = (need: Need): readonly Ask[] => {
  if ('fact' in need) return probesForFact(need.fact, need.key)
  return need.probe ? [{ probe: need.probe, key: need.key }] : probesForLine(need.sig)
}

const gainOf = { proves: 3, points: 2, hints: 0.5, refutes: 2.5 } as const
const trouble = (p: ProbeDef) => p.ask.cost + (p.ask.root ? 0.5 : 0) + (p.ask.risk === 'safe' ? 0.5 : 0)

/** What to look at where nothing narrows the causes down: failed units, the release, what the kernel said. */
const general = ['systemctl-failed', 'uname-a', 'dmesg'] as const

/** What the unit that failed said itself: the status shows ten lines of it at most. */
function journalOfUnit(facts: FactStore): readonly Ask[] {
  const unit = unitInTrouble(facts)
  const gone = facts.factsOf('unit.loaded').some((f) => f.key === unit && f.value === 'not-found')
  return unit === null || gone ? [] : [{ probe: 'journalctl-unit', key: unit }]
}

/** The questions that remain where no cause is in sight; those that were answered are left out. */
export function generalQuestions(facts: FactStore): readonly Question[] {
  const argument = argumentFor(facts, null)
  return [...journalOfUnit(facts), ...general.map((probe): Ask => ({ probe, key: null }))].flatMap(
    ({ probe: id, key }) => {
      const probe = probeById.get(id)
      if (!probe || argument(probe, key) === undefined) return []
      if ((facts.read.get(id) ?? []).some((r) => key === null || r.key === key)) return []
      const { command, root, risk } = probe.ask
      return [{ probe: id, key, command: command.replaceAll('{key}', key ?? ''), root, risk, decides: [] }]
    },
  )
}

/** Without those that only repeat what a better question tells anyway: `uname -r` after `uname -a`. */
function withoutEchoes<A extends { readonly probe: ProbeDef; readonly key: string | null }>(ranked: readonly A[]): A[] {
  const told = new Set<string>()
  return ranked.filter(({ probe, key }) => {
    const states = Object.keys(probe.facts)
    const echo = key === null && states.length > 0 && states.every((f) => told.has(f))
    if (key === null) for (const f of states) told.add(f)
    return !echo
  })
}

/**
 * Ranks what to ask next.
 * @param candidates what is still possible, most likely first
 * @param area of the symptom that a person chose
 * @returns at most `limit` questions, best first; never one whose output was already read
 */
export function nextQuestions(
  candidates: readonly Candidate[],
  walks: readonly Walk[],
  facts: FactStore,
  area: Area | null = null,
  limit = 6,
): readonly Question[] {
  const asked = new Map<string, { probe: ProbeDef; key: string | null; gain: number; decides: Map<string, number> }>()
  const argument = argumentFor(facts, area)
  const [lead] = candidates
  const leading = lead && lead.level !== 'open' ? diagnosisById.get(lead.id) : undefined
  const names = leading ? namesFor(leading, facts) : {}
  const credit = (need: Ask, gain: number, id: string | null) => {
    const probe = probeById.get(need.probe)
    const about = probe && argument(probe, need.key)
    const key = about && about === probe.ask.placeholder ? (names[about] ?? about) : about
    if (!probe || key === undefined) return
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
      const options = new Map(j.missing.flatMap(asksFor).map((o) => [`${o.probe} ${o.key}`, o]))
      for (const option of options.values()) credit(option, (gain * share) / Math.sqrt(options.size), d.id)
    }
    // what would confirm the leading cause is what a person waits for
    for (const clue of d.proof)
      each(clue.when, place === 0 && clue.weight === 'proves' ? 2 * gainOf.proves : gainOf[clue.weight])
    for (const clue of d.refutes) each(clue.when, gainOf.refutes)
    d.ask.forEach((ref, i) => {
      // the leading cause knows best what settles it, the more so once it is named
      const say = place > 0 ? 4 : candidate.level === 'points' ? 40 : 12
      credit(splitRef(ref), (say * share) / (1 + i), d.id)
    })
  })
  for (const walk of walks)
    for (const need of walk.needs.slice(0, 6)) for (const o of asksFor(need)) credit(o, 0.7, null)
  // nothing speaks for a cause: where the program that failed is heard of, before what candidates without a clue would ask
  const heardAt =
    lead?.level === 'open'
      ? facts
          .seenIds()
          .filter((sig) => sig.startsWith('topic-'))
          .flatMap(probesForLine)
          .filter(({ probe }) => probeById.get(probe)?.ask.risk === 'read-only')
          .concat(journalOfUnit(facts))
      : []
  for (const ask of heardAt) credit(ask, 1, null)
  const order = candidates.map((c) => c.id)
  const ranked = [...asked.values()]
    .map((a) => ({ ...a, worth: (a.gain * (1 + a.decides.size / 4)) / trouble(a.probe) }))
    .sort((a, b) => b.worth - a.worth || (a.probe.id < b.probe.id ? -1 : 1))
  // a cause that is named, or the only one with a clue: what its author would look at first comes first
  const alone = lead?.level === 'points' || (lead?.level === 'hints' && candidates[1]?.level === 'open')
  const asks = lead && alone ? (diagnosisById.get(lead.id)?.ask ?? []).map(splitRef) : heardAt
  const first = asks.flatMap((ask) => ranked.find((r) => r.probe.id === ask.probe) ?? []).at(0)
  if (first) ranked.sort((a, b) => Number(b === first) - Number(a === first))
  const best = withoutEchoes(ranked).slice(0, limit)
  // looking comes before changing anything, however much a change would tell
  return [
    ...best.filter((a) => a.probe.ask.risk === 'read-only'),
    ...best.filter((a) => a.probe.ask.risk !== 'read-only'),
  ].map((a) => ({
    probe: a.probe.id,
    key: a.key,
    command: a.probe.ask.command.replaceAll('{key}', a.key ?? ''),
    root: a.probe.ask.root,
    risk: a.probe.ask.risk,
    decides: [...a.decides.keys()].sort((x, y) => order.indexOf(x) - order.indexOf(y)),
  }))
}
