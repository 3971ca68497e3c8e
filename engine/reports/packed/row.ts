/**
 * What the tables hold of one word, walked in one way by who writes it and who reads it. Which reports have it is foretold by
 * the size of their cause, what it says of a cause by how many of its reports have it: that makes it a third of the text.
 */
import type { Bits } from './bits'
import { contextsFor, contextsMade, halvings, type Kind, kinds, numberIn, placesIn } from './numbers'

export interface Row {
  /** causes with reports that have the word, and which of theirs these are */
  readonly heard: readonly { readonly cause: number; readonly reports: readonly number[] }[]
  /** how loud it is; 0: nothing was learned of it */
  readonly rarity: number
  /** what it says for a cause, or against it */
  readonly weights: ReadonlyMap<number, number>
}
/** What is said to who knows already. */
export const unknown: Row = { heard: [], rarity: 0, weights: new Map() }

const mostLeft = 7
const mostSize = 6
const mostSparse = 8
const eighths = 8
const pick = (list: readonly Kind[], i: number): Kind => list[i] as Kind

const causeOf = kinds(1)
const causesHeard = kinds(1)
const nextCause = kinds((mostLeft + 1) * eighths)
const reportsHeard = kinds(mostSize + 1)
const nextReport = kinds(mostSparse + 1)
const loud = kinds(6)
const speaks = contextsFor(5, 4, 8)
const isFor = contextsFor(5, 4, 8)
const much = kinds(12)
const elsewhere = kinds(8)
const nextElsewhere = kinds(1)
export const allContexts = contextsMade()

/** Which cause a report has. */
export const causeIn = (bits: Bits, cause: number): number => numberIn(bits, pick(causeOf, 0), cause)

/** Which reports of a cause: at least one. */
function reportsOf(bits: Bits, size: number, known: readonly number[]): readonly number[] {
  if (size === 1) return [0]
  const count = 1 + numberIn(bits, pick(reportsHeard, halvings(size, mostSize)), known.length - 1)
  const sparse = (rest: number, left: number) => Math.min(mostSparse, Math.round(2 * Math.log2(rest / left)))
  return placesIn(
    bits,
    count,
    (left, from) => (size - from > left ? pick(nextReport, sparse(size - from, left)) : null),
    known,
  )
}

/**
 * @param sizes how many reports each cause has, most first
 * @param known the row, for who writes it
 */
export function rowIn(bits: Bits, sizes: readonly number[], known: Row): Row {
  const count = numberIn(bits, pick(causesHeard, 0), known.heard.length)
  const causes = placesIn(
    bits,
    count,
    (left, from) =>
      pick(
        nextCause,
        halvings(left, mostLeft) * eighths + Math.min(eighths - 1, Math.floor((eighths * from) / sizes.length)),
      ),
    known.heard.map((h) => h.cause),
  )
  const heard = causes.map((cause, i) => ({
    cause,
    reports: reportsOf(bits, sizes[cause] as number, known.heard[i]?.reports ?? []),
  }))
  const rarity = numberIn(bits, pick(loud, halvings(count + 1, 5)), known.rarity)
  const weights = new Map<number, number>()
  if (rarity === 0) return { heard, rarity, weights }

  const rare = Math.min(7, Math.floor(rarity / 16))
  const weigh = (cause: number, some: number, share: number) => {
    const weight = known.weights.get(cause) ?? 0
    const positive = bits.bit(isFor(some, share, rare), weight > 0)
    const kind = pick(much, (positive ? 6 : 0) + Math.min(some, 2) * 2 + (rare > 4 ? 1 : 0))
    const size = 1 + numberIn(bits, kind, Math.abs(weight) - 1)
    weights.set(cause, positive ? size : -size)
  }
  for (const { cause, reports } of heard) {
    const some = Math.min(4, reports.length)
    const share = Math.min(3, Math.floor((4 * reports.length) / (sizes[cause] as number)))
    if (bits.bit(speaks(some, share, rare), known.weights.has(cause))) weigh(cause, some, share)
  }
  const others = [...known.weights.keys()].filter((cause) => !causes.includes(cause)).sort((a, b) => a - b)
  const found = numberIn(bits, pick(elsewhere, rare), others.length)
  for (const cause of placesIn(bits, found, () => pick(nextElsewhere, 0), others)) weigh(cause, 0, 0)
  return { heard, rarity, weights }
}
