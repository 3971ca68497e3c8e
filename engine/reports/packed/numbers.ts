/** Whole numbers and ascending places as bits: the smaller, the shorter, and each foretold by those of its kind before. */
import type { Bits } from './bits'

let contexts = 0
/** Contexts of a kind, one for each combination of numbers below these. */
export function contextsFor(a: number, b = 1, c = 1): (i: number, j?: number, k?: number) => number {
  const first = contexts
  contexts += a * b * c
  return (i, j = 0, k = 0) => first + (i * b + j) * c + k
}
/** how many there are, once all kinds are made */
export const contextsMade = (): number => contexts

/** how often it can be halved, up to a most */
export const halvings = (n: number, most: number): number => Math.min(most, 31 - Math.clz32(n))

/** digits that a number has at most, beside its first */
const longest = 13
export interface Kind {
  readonly length: (i: number) => number
  readonly digit: (i: number, j: number, k: number) => number
}
const kind = (): Kind => ({ length: contextsFor(longest + 1), digit: contextsFor(longest + 1, longest + 1, 8) })
/** As many kinds of numbers. */
export const kinds = (count: number): readonly Kind[] => Array.from({ length: count }, kind)

/** A whole number from 0: how many digits it has in base two when one is added, then the digits behind the first. */
export function numberIn(bits: Bits, { length, digit }: Kind, n: number): number {
  const digits = 31 - Math.clz32(n + 1)
  let long = 0
  while (long < longest && bits.bit(length(long), long < digits)) long++
  let value = 1
  for (let i = long - 1; i >= 0; i--) {
    // the first digits tell most: what stands before them foretells them
    const before = long - i <= 3 ? value : 0
    value = value * 2 + (bits.bit(digit(long, i, before), (((n + 1) >> i) & 1) === 1) ? 1 : 0)
  }
  return value - 1
}

/**
 * Places in ascending order, each by its distance from the one before.
 * @param far by how many are left and where the next could be; null where there is no choice
 */
export function placesIn(
  bits: Bits,
  count: number,
  far: (left: number, from: number) => Kind | null,
  places: readonly number[],
): readonly number[] {
  const found: number[] = []
  let from = 0
  for (let i = 0; i < count; i++) {
    const kind = far(count - i, from)
    const place = from + (kind ? numberIn(bits, kind, (places[i] ?? 0) - from) : 0)
    found.push(place)
    from = place + 1
  }
  return found
}
