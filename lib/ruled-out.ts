/** Which of the excluded causes a person might have suspected: they are shown first, the rest is folded. */
import { diagnosisById, signaturesOf, type Verdict } from '@/engine'

/**
 * A cause was suspected when an error line that speaks for it was read, when it is a neighbour that the named cause is
 * told apart from, or when it stands in a tree that the outputs led into and an output closed the way to it.
 * @returns ids, the best suspects first
 */
export function suspects(verdict: Verdict, most = 6): readonly string[] {
  const seen = new Set(verdict.sections.flatMap((s) => s.signatures))
  const inTree = new Map<string, number>()
  for (const walk of verdict.trees)
    for (const id of [...walk.open, ...walk.closed]) inTree.set(id, (inTree.get(id) ?? 0) + 1)
  const area = verdict.diagnosis ? diagnosisById.get(verdict.diagnosis)?.area : undefined
  return verdict.excluded
    .map((e) => {
      const d = diagnosisById.get(e.id)
      const named = d?.proof.filter((c) => signaturesOf(c.when).some((id) => seen.has(id))).length ?? 0
      const walked = inTree.has(e.id) ? 1 : 0
      return {
        id: e.id,
        weight: named * 4 + walked * (d?.area === area ? 3 : 1) + (e.claims.length > 0 ? walked * 2 : 0),
      }
    })
    .filter((e) => e.weight >= 3)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map((e) => e.id)
}
