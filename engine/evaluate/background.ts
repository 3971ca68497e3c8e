/**
 * What a host is like beside its fault: a full disk, a switch that is off. Many hosts run so for years and fail for other
 * reasons, so a cause that rests on such reports alone gives way to what an error line speaks for.
 */
import { probeById } from './sources'
import type { FactStore } from './store'
import type { Candidate } from './verdict.types'
import { diagnosisById } from './weigh'

/** Sections in which nothing but reports of a host's state was read. */
function described(store: FactStore): ReadonlySet<number> {
  const state = new Set<number>()
  const other = new Set<number>()
  for (const [id, sections] of store.read)
    for (const { section } of sections) (probeById.get(id)?.state ? state : other).add(section)
  return new Set([...state].filter((section) => !other.has(section)))
}

/** @returns the same candidates; those that have to give way merely hint */
export function giveWay(candidates: readonly Candidate[], store: FactStore): readonly Candidate[] {
  const sections = described(store)
  if (sections.size === 0) return candidates
  const told = candidates.filter((c) => c.claims.some((claim) => claim.evidence.some((e) => !sections.has(e.section))))
  const spoken = new Set(told.flatMap((c) => c.claims.flatMap((claim) => claim.evidence.map((e) => e.lines[0]))))
  // trouble that no cause is known for
  const unknown = store
    .seenIds()
    .filter((id) => id.startsWith('topic-'))
    .some((id) => store.seenLines(id).some(({ evidence: e }) => !sections.has(e.section) && !spoken.has(e.lines[0])))
  return candidates.map((c) => {
    if (told.includes(c)) return c
    // directly, not through a chain: with enough steps a full disk accounts for anything
    const accountsFor = diagnosisById.get(c.id)?.explains ?? []
    return unknown || told.some((o) => !accountsFor.includes(o.id))
      ? { ...c, level: 'hints', score: Math.min(c.score, 1) }
      : c
  })
}
