/** Facts -> candidates: which diagnoses have clues, how heavy, and which are excluded by what. */

import type { Condition } from '../conditions'
import { diagnoses } from '../diagnoses'
import type { DiagnosisDef, Weight } from '../model'
import { judge } from './judge'
import type { FactStore } from './store'
import { byTouch } from './touched'
import type { Candidate, Claim, Excluded } from './verdict.types'

export type Diagnosis = DiagnosisDef<string, Condition>
export const allDiagnoses: readonly Diagnosis[] = diagnoses as unknown as readonly Diagnosis[]
export const diagnosisById: ReadonlyMap<string, Diagnosis> = new Map(allDiagnoses.map((d) => [d.id, d]))

export const weightOf: Readonly<Record<Weight, number>> = { proves: 100, points: 10, hints: 1 }

const touched = byTouch(
  () =>
    allDiagnoses.flatMap((d) => [
      ...d.proof.map(({ weight, when }, clue) => ({ d, clue, weight, when })),
      ...d.refutes.map(({ when }, clue) => ({ d, clue, weight: 'refutes' as const, when })),
    ]),
  (c) => c.when,
)

/** What each cause has for and against it. A clue that holds through "nothing says so" alone has no line to show and counts for nothing. */
function claimsOf(facts: FactStore): ReadonlyMap<Diagnosis, readonly Claim[]> {
  const claims = new Map<Diagnosis, Claim[]>()
  for (const { d, clue, weight, when } of touched(facts)) {
    const j = judge(when, facts)
    if (j.value !== 'yes' || !j.evidence.length) continue
    const known = claims.get(d) ?? []
    claims.set(d, known)
    known.push({ clue, weight, evidence: j.evidence })
  }
  return claims
}

export function weigh(facts: FactStore): { candidates: Candidate[]; excluded: Excluded[] } {
  const candidates: Candidate[] = []
  const excluded: Excluded[] = []
  for (const [d, all] of claimsOf(facts)) {
    const against = all.filter((c) => c.weight === 'refutes')
    if (against.length) {
      excluded.push({ id: d.id, claims: against })
      continue
    }
    const level: Weight = all.some((c) => c.weight === 'proves')
      ? 'proves'
      : all.some((c) => c.weight === 'points')
        ? 'points'
        : 'hints'
    const score = all.reduce((sum, c) => sum + weightOf[c.weight as Weight], 0) + d.prior / 10
    const variant = d.variants?.find((v) => judge(v.when, facts).value === 'yes')?.id ?? null
    candidates.push({ id: d.id, level, score, variant, claims: all })
  }
  return { candidates: rank(candidates), excluded }
}

const levels = ['open', 'hints', 'points', 'proves']
const explainsOf = (id: string): readonly string[] => diagnosisById.get(id)?.explains ?? []

/** True when `cause` accounts for `effect`, directly or through a chain. */
export function explains(cause: string, effect: string, seen: readonly string[] = []): boolean {
  return explainsOf(cause).some((id) => id === effect || (!seen.includes(id) && explains(id, effect, [...seen, cause])))
}

/** Heaviest first, equals in the order given; a cause at least `points` heavy stands before what it explains. */
export function rank(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || b.score - a.score)
  const out: Candidate[] = []
  for (const c of sorted) {
    const strong = c.level === 'proves' || c.level === 'points'
    const before = strong ? out.findIndex((o) => explains(c.id, o.id)) : -1
    if (before >= 0) out.splice(before, 0, c)
    else out.push(c)
  }
  return out
}
