/** The order among causes that no clue speaks for: by what real reports with the same words turned out to be. */
import type { Alike } from '../reports/alike'
import type { Candidate, Excluded } from './verdict.types'
import { diagnosisById } from './weigh'

/** what all reports together weigh, beside the score of a leaf that a tree has narrowed down to (at most 0.3) */
const ofReports = 1

/**
 * @param candidates most likely first
 * @returns the same, with the causes of the reports that nothing rules out. A cause with a clue keeps its place before
 * all that have none: words that are heard elsewhere are no evidence.
 */
export function byReports(
  candidates: readonly Candidate[],
  excluded: readonly Excluded[],
  alike: readonly Alike[],
): readonly Candidate[] {
  if (alike.length === 0) return candidates
  const share = new Map(alike.map((a) => [a.id, a.share]))
  const known = new Set([...candidates, ...excluded].map((c) => c.id))
  const added = alike
    .filter((a) => !known.has(a.id) && diagnosisById.has(a.id))
    .map((a): Candidate => ({ id: a.id, level: 'open', score: 0, variant: null, claims: [] }))
  const worth = (c: Candidate) => c.score + ofReports * (share.get(c.id) ?? 0)
  const open = [...candidates.filter((c) => c.level === 'open'), ...added]
  return [...candidates.filter((c) => c.level !== 'open'), ...open.sort((a, b) => worth(b) - worth(a))]
}
