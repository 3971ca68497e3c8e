/** The order among causes that clues do not decide between: by what real reports with the same words turned out to be. */
import type { Alike } from '../reports/alike'
import type { Candidate, Excluded } from './verdict.types'
import { diagnosisById } from './weigh'

/**
 * What all words together weigh, and the share of them from which on they count. Beside the score of a leaf that a tree has
 * narrowed down to (at most 0.3) they decide; beside hints, of which each weighs one, only between causes that have as many,
 * and that differ in how common they are. Below 0.6 they would mostly say what is common once more: a Debian kernel whose
 * module is missing is stale far more often than the vendors' kernels of which most reports tell.
 */
const ofReports = { open: { weigh: 1, from: 0 }, hints: { weigh: 0.3, from: 0.6 } } as const

/**
 * @param candidates most likely first
 * @returns the same, with the causes of the reports that nothing rules out. A cause with a clue keeps its place before
 * all that have none or weaker ones: words that are heard elsewhere are no evidence.
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
  const ordered = (level: keyof typeof ofReports) => {
    const { weigh, from } = ofReports[level]
    const worth = (c: Candidate) => {
      const said = share.get(c.id) ?? 0
      return c.score + (said > from ? weigh * said : 0)
    }
    return [...candidates, ...added].filter((c) => c.level === level).sort((a, b) => worth(b) - worth(a))
  }
  const stronger = candidates.filter((c) => c.level !== 'open' && c.level !== 'hints')
  return [...stronger, ...ordered('hints'), ...ordered('open')]
}
