/**
 * What a host is like beside its fault: a full disk, a switch that is off. Many hosts run so for years and fail for other
 * reasons, so a cause that rests on such reports alone gives way to what an error line speaks for.
 */
import type { Evidence } from '../model'
import { probeById } from './sources'
import type { FactStore } from './store'
import { isTopic, saysTrouble } from './topic'
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

/** @returns the causes that rest on reports alone, and account for some error no better than for none */
export function givingWay(candidates: readonly Candidate[], store: FactStore): ReadonlySet<string> {
  const sections = described(store)
  if (sections.size === 0) return sections as ReadonlySet<never>
  const errors = new Set<number>()
  const topics: Evidence[] = []
  for (const id of store.seenIds())
    for (const { text, evidence } of store.seenLines(id)) {
      if (isTopic(id) && !sections.has(evidence.section)) topics.push(evidence)
      if (saysTrouble(text)) errors.add(evidence.lines[0])
    }
  const speaks = (e: Evidence) => !sections.has(e.section) || errors.has(e.lines[0])
  const told = candidates.filter((c) => c.claims.some((claim) => claim.evidence.some(speaks)))
  const accounted = new Set(told.flatMap((c) => c.claims.flatMap((claim) => claim.evidence.map((e) => e.lines[0]))))
  const unknown = topics.some((e) => !accounted.has(e.lines[0]))
  return new Set(
    candidates
      .filter((c) => {
        // directly, not through a chain: with enough steps a full disk accounts for anything
        const accountsFor = diagnosisById.get(c.id)?.explains ?? []
        return !told.includes(c) && (unknown || told.some((o) => !accountsFor.includes(o.id)))
      })
      .map((c) => c.id),
  )
}
