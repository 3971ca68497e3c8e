/**
 * What real reports with words like these turned out to be. Among causes that no clue speaks for,
 * this decides which is looked at first; it never names a cause, nor does it speak for or against one.
 */
import { isKnown, nearestTo } from './nearest'
import { bothShares, nearestShares } from './shares'
import { addressOf, sourceOf } from './table'

export interface Alike {
  /** a root cause that reports with such words were confirmed to have */
  readonly id: string
  /** 0 to 1: how much the words are for it */
  readonly share: number
  /** addresses of reports with that cause, the nearest first; at most three, none where none is near */
  readonly reports: readonly string[]
}

const mostCauses = 6
const leastShare = 0.01
/** below it, two outputs share little more than being about Linux; more is asked where no rule knows any of it */
const least = { known: { likeness: 0.25, words: 2 }, unknown: { likeness: 0.3, words: 4 } } as const
const leastToShow = 0.2
/**
 * Where no rule knows a line, the words alone would name the first cause and choose the question. On 180 excerpts that no
 * report here was made of, firsts below this share were nonsense (a pool that cannot be imported: a script's first line),
 * those from it on were plausible. A single report that reads this much like it is worth a look as well.
 */
const leastAlone = 0.3
const closeAlone = { likeness: 0.5, words: 6 } as const

/** Whether what was learned comes from this source too: then it has nothing to say of it. */
export const isLearnedFrom = (source: string | null): boolean => source !== null && isKnown(sourceOf(source))

/**
 * @param words of everything pasted
 * @param without the source that the paste itself was taken from: neither is a report compared with itself, nor is it
 * judged by what was learned from it
 * @param to whether any rule knows a line of it
 * @returns causes by their share, largest first; none where no report is much alike
 */
export function alikeTo(
  words: ReadonlySet<string>,
  without: string | null = null,
  to: keyof typeof least = 'known',
): readonly Alike[] {
  const itself = without === null ? null : sourceOf(without)
  const near = nearestTo(words, itself)
  const [first] = near
  if (!first || first.likeness < least[to].likeness) return []
  const shared = first.report.words.filter((w) => words.has(w)).length
  if (shared < least[to].words) return []
  const told = isLearnedFrom(without)
  const shares = told ? nearestShares(near) : bothShares(words, near)
  const close = first.likeness >= closeAlone.likeness && shared >= closeAlone.words
  if (to === 'unknown' && !told && !close && Math.max(...shares.values()) < leastAlone) return []
  const shown = near.filter((n) => n.likeness >= leastToShow)
  return [...shares]
    .filter(([, share]) => share >= leastShare)
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .slice(0, mostCauses)
    .map(([id, share]) => ({
      id,
      // a link carries whole hundredths, and has to lead to the same order
      share: Math.round(share * 100) / 100,
      reports: shown
        .filter((n) => n.report.id === id)
        .slice(0, 3)
        .map((n) => addressOf(n.report.source)),
    }))
}
