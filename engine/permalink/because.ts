/** Why today's answer to a link differs from the one that was shared: what decides today, and what became of the old one. */
import type { Claim, Verdict } from '../evaluate/verdict.types'
import { diagnosisById } from '../evaluate/weigh'
import type { Evidence } from '../model'
import { current } from './aliases'
import type { Shared } from './payload'

export type Because =
  /** a clue (`refuted`: against the shared cause; `decides`: for today's) holds */
  | { readonly kind: 'refuted' | 'decides'; readonly id: string; readonly claim: Claim }
  /** an answer in a tree closed the way to the shared cause */
  | { readonly kind: 'closed'; readonly id: string; readonly node: string; readonly evidence: readonly Evidence[] }
  /** no line speaks for the shared cause by today's rules; it is no longer known at all */
  | { readonly kind: 'silent' | 'gone'; readonly id: string }
  /** the fault is shown to be gone */
  | { readonly kind: 'resolved'; readonly evidence: readonly Evidence[] }
  /** the output that today's rules want before they name a cause, or are sure of it */
  | { readonly kind: 'missing'; readonly command: string }

const weight = { proves: 3, refutes: 3, points: 2, hints: 1 } as const
const heaviest = (claims: readonly Claim[]): Claim | undefined =>
  [...claims].sort((a, b) => weight[b.weight] - weight[a.weight])[0]

/** What became of the cause that was named when the link was made. */
function ofOld(id: string, today: Verdict): Because | null {
  if (!diagnosisById.has(id)) return { kind: 'gone', id }
  const out = today.excluded.find((e) => e.id === id)
  const against = out && heaviest(out.claims)
  if (against) return { kind: 'refuted', id, claim: against }
  if (out?.closedBy) return { kind: 'closed', id, node: out.closedBy.node, evidence: out.closedBy.evidence }
  const candidate = today.candidates.find((c) => c.id === id)
  return candidate?.claims.length ? null : { kind: 'silent', id }
}

/**
 * @param today the verdict on the link's own lines, nothing added
 * @returns reasons, the most telling first; empty where the answers are the same
 */
export function because({ said }: Pick<Shared, 'said'>, today: Verdict): readonly Because[] {
  const old = said.diagnosis && current(said.diagnosis)
  const certainty = said.certainty ?? null
  if (said.status === today.status && old === today.diagnosis && certainty === today.certainty) return []
  const reasons: Because[] = []
  const gone = old && old !== today.diagnosis ? ofOld(old, today) : null
  if (gone) reasons.push(gone)
  if (today.status === 'resolved') reasons.push({ kind: 'resolved', evidence: today.resolvedBy })
  const decides = heaviest(today.candidates.find((c) => c.id === today.diagnosis)?.claims ?? [])
  const less = old === today.diagnosis && certainty === 'confirmed' && today.certainty !== 'confirmed'
  if (today.diagnosis && decides && today.status !== 'resolved' && !less)
    reasons.push({ kind: 'decides', id: today.diagnosis, claim: decides })
  const next = today.next[0]
  if (next && today.certainty !== 'confirmed' && (less || today.diagnosis === null))
    reasons.push({ kind: 'missing', command: next.command })
  return reasons
}
