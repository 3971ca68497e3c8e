/** The next question: the probe that splits the remaining candidates most for the least trouble. */
import type { Condition } from '../conditions'
import { presentName } from '../linux/history'
import type { Area, ProbeDef } from '../model'
import { argumentFor, containerInTrouble, unitInTrouble } from './argument'
import { judge, type Need } from './judge'
import { type Ask, probeById, probesForFact, probesForLine, splitRef } from './sources'
import type { FactStore } from './store'
import { type Asking, tally } from './tally'
import { isTopic } from './topic'
import type { Candidate, Question } from './verdict.types'
import type { Walk } from './walk'
import { diagnosisById } from './weigh'

/** What would settle a need. */
const asksFor = (need: Need): readonly Ask[] => {
  if ('fact' in need) return probesForFact(need.fact, need.key)
  return need.probe ? [{ probe: need.probe, key: need.key }] : probesForLine(need.sig)
}

const gainOf = { proves: 3, points: 2, hints: 0.5, refutes: 2.5 } as const

const questionOf = (probe: ProbeDef, key: string | null, decides: readonly string[]): Question => {
  const { command, root, risk } = probe.ask
  return { probe: probe.id, key, command: command.replaceAll('{key}', key ?? ''), root, risk, decides }
}

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
      return [questionOf(probe, key, [])]
    },
  )
}

/** Without those that only repeat what a better question tells anyway: `uname -r` after `uname -a`. */
function withoutEchoes(ranked: readonly Asking[]): readonly Asking[] {
  const told = new Set<string>()
  return ranked.filter(({ probe, key }) => {
    const states = Object.keys(probe.facts)
    const echo = key === null && states.length > 0 && states.every((f) => told.has(f))
    if (key === null) for (const f of states) told.add(f)
    return !echo
  })
}

type Credit = ReturnType<typeof tally>['credit']

/** Credit for what would change the standing of a candidate; the further down it stands, the less. */
function creditCandidate({ id, level }: Candidate, place: number, facts: FactStore, credit: Credit): void {
  const d = diagnosisById.get(id)
  if (!d) return
  const share = 1 / (1 + place / 3)
  const each = (when: Condition, gain: number) => {
    const j = judge(when, facts)
    if (j.value !== 'unknown') return
    const options = new Map<string, { readonly ask: Ask; readonly needs: string[] }>()
    for (const need of j.missing)
      for (const ask of asksFor(need)) {
        const option = options.get(`${ask.probe} ${ask.key}`) ?? { ask, needs: [] }
        options.set(`${ask.probe} ${ask.key}`, option)
        option.needs.push('fact' in need ? `${need.fact} ${need.key}` : need.sig)
      }
    for (const { ask, needs } of options.values()) credit(ask, (gain * share) / Math.sqrt(options.size), id, needs)
  }
  // what would confirm the leading cause is what a person waits for
  for (const { when, weight } of d.proof)
    each(when, place === 0 && weight === 'proves' ? 2 * gainOf.proves : gainOf[weight])
  for (const { when } of d.refutes) each(when, gainOf.refutes)
  d.ask.forEach((ref, i) => {
    // the leading cause knows best what settles it, the more so once it is named
    const say = place > 0 ? 4 : level === 'points' ? 40 : 12
    credit(splitRef(ref), (say * share) / (1 + i), id)
  })
}

/** Modules that something misses while nobody tried to load any: what modprobe would do tells at once, without root. */
const untried = (facts: FactStore): readonly Ask[] =>
  facts.factsOf('module.load').length > 0 || facts.factsOf('module.indexed').length > 0
    ? []
    : facts
        .factsOf('module.wanted')
        .flatMap(({ key, value }) =>
          key === null || value !== true ? [] : [{ probe: 'modprobe-dry-run', key: presentName(key) }],
        )

/** Where the program that failed is heard of, in the order in which it was spoken of. */
const heardAt = (facts: FactStore): readonly Ask[] =>
  facts
    .seenIds()
    .filter(isTopic)
    .flatMap(probesForLine)
    .filter(({ probe }) => probeById.get(probe)?.ask.risk === 'read-only')
    .concat(journalOfUnit(facts))

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
  const [lead, second] = candidates
  // a cause that is named, or the only one with a clue
  const alone = lead?.level === 'points' || (lead?.level === 'hints' && (second?.level ?? 'open') === 'open')
  // what it is about is meant, also where no line names the program
  const about = area ?? (lead && alone ? (diagnosisById.get(lead.id)?.area ?? null) : null)
  const { credit, ranked, argument } = tally(candidates, facts, about)
  candidates.slice(0, 8).forEach((candidate, place) => {
    creditCandidate(candidate, place, facts, credit)
  })
  for (const walk of walks)
    for (const need of walk.needs.slice(0, 6)) for (const o of asksFor(need)) credit(o, 0.7, null)
  // nothing speaks for a cause: the program itself comes before what candidates without a clue would ask
  const heard = lead?.level === 'open' ? heardAt(facts) : []
  for (const ask of heard) credit(ask, 1, null)
  // a container that has ended said why before it did
  if (containerInTrouble(facts) !== null && lead?.level !== 'proves')
    credit({ probe: 'docker-logs', key: null }, 30, lead?.id ?? null)
  for (const ask of untried(facts)) credit(ask, 30, lead?.id ?? null)
  const all = ranked()
  // what the author of the leading cause would look at first comes first
  const asks = lead && alone ? (diagnosisById.get(lead.id)?.ask ?? []).map(splitRef) : heard
  // what it would be asked about has to agree: another kernel parameter is another question
  const meant = ({ probe, key }: Ask, a: Asking) =>
    a.probe.id === probe && (key === null || a.key === key || a.key === argument(a.probe, key))
  const first = asks.flatMap((ask) => all.find((a) => meant(ask, a)) ?? []).at(0)
  const best = withoutEchoes(first ? [first, ...all.filter((a) => a !== first)] : all).slice(0, limit)
  // looking comes before changing anything, however much a change would tell
  const looks = best.filter(({ probe }) => probe.ask.risk === 'read-only')
  return [...looks, ...best.filter((a) => !looks.includes(a))].map(({ probe, key, decides }) =>
    questionOf(probe, key, decides),
  )
}
