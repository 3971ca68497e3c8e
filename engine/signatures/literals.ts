/**
 * Many literals in one pass. Each literal is known by its rarest three characters; a table tells for any three whether some
 * literal may stand there. One look for each character of the text, and a comparison only where a literal is likely.
 */

const block = 3
const size = 1 << 16
const mask = size - 1

/** How common a character is in logs, roughly: the literals are told by what is rare. */
const commonness = (c: string): number =>
  c === ' ' || (c >= '0' && c <= '9') ? 6 : 'etaoinsr'.includes(c) ? 5 : /[a-z:=.,"/-]/.test(c) ? 3 : 1

/** Where in a literal its rarest three characters begin. */
function rarest(literal: string): number {
  let [least, best] = [Number.POSITIVE_INFINITY, 0]
  for (let at = 0; at + block <= literal.length; at++) {
    const common = [...literal.slice(at, at + block)].reduce((product, c) => product * commonness(c), 1)
    if (common < least) [least, best] = [common, at]
  }
  return best
}

interface Place {
  readonly index: number
  readonly literal: string
  /** from the beginning of the literal to the end of its three characters */
  readonly back: number
}

export class Literals {
  /** by hash of three characters: whether there are places */
  private readonly likely = new Uint8Array(size)
  private readonly places = new Map<number, Place[]>()
  /** too short for a block: searched one by one */
  private readonly tiny: readonly number[]

  constructor(private readonly list: readonly string[]) {
    this.tiny = list.flatMap((l, i) => (l.length < block ? [i] : []))
    list.forEach((literal, index) => {
      if (literal.length < block) return
      const at = rarest(literal)
      const [a, b, c] = [0, 1, 2].map((i) => literal.charCodeAt(at + i)) as [number, number, number]
      const hash = ((a << 10) ^ (b << 5) ^ c) & mask
      this.likely[hash] = 1
      const here = this.places.get(hash)
      const place = { index, literal, back: at + block - 1 }
      if (here) here.push(place)
      else this.places.set(hash, [place])
    })
  }

  /** Indexes of the literals that occur in the text, each once. */
  find(text: string): readonly number[] {
    let found: number[] | null = null
    const { likely } = this
    let [a, b] = [text.charCodeAt(0), text.charCodeAt(1)]
    for (let end = 2; end < text.length; end++) {
      const c = text.charCodeAt(end)
      const hash = ((a << 10) ^ (b << 5) ^ c) & mask
      a = b
      b = c
      if (likely[hash] === 0) continue
      for (const { index, literal, back } of this.places.get(hash) ?? [])
        if (text.startsWith(literal, end - back) && !found?.includes(index)) {
          found ??= []
          found.push(index)
        }
    }
    for (const index of this.tiny)
      if (text.includes(this.list[index] as string)) {
        found ??= []
        found.push(index)
      }
    return found ?? none
  }
}
const none: readonly number[] = []
