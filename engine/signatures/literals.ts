/**
 * Many literals in one pass, after Wu and Manber ("A fast algorithm for multi-pattern searching", 1994): a table tells
 * for each block of characters how far the search may jump, so that most characters of a text are never looked at.
 * The jump is bounded by the shortest literal, so short and long ones have a table each.
 */

const block = 3
const size = 1 << 16
const hash = (a: number, b: number, c: number): number => ((a * 31 + b) * 31 + c * 7) & (size - 1)

interface Table {
  readonly shortest: number
  /** by hash of a block: how far to jump; 0 where a literal's first `shortest` characters may end */
  readonly shift: Uint8Array
  readonly ending: readonly (readonly number[] | undefined)[]
}

function makeTable(list: readonly string[], wanted: (literal: string) => boolean): Table | null {
  const indexes = list.flatMap((l, i) => (wanted(l) ? [i] : []))
  if (indexes.length === 0) return null
  const shortest = Math.min(32, ...indexes.map((i) => (list[i] as string).length))
  const shift = new Uint8Array(size).fill(shortest - block + 1)
  const ending: (readonly number[] | undefined)[] = []
  for (const index of indexes) {
    const literal = list[index] as string
    for (let end = block; end <= shortest; end++) {
      const h = hash(literal.charCodeAt(end - 3), literal.charCodeAt(end - 2), literal.charCodeAt(end - 1))
      const jump = shortest - end
      if (jump < (shift[h] as number)) shift[h] = jump
      if (jump === 0) ending[h] = [...(ending[h] ?? []), index]
    }
  }
  return { shortest, shift, ending }
}

export class Literals {
  private readonly tables: readonly Table[]
  /** too short for a block: searched one by one */
  private readonly tiny: readonly number[]

  constructor(private readonly list: readonly string[]) {
    this.tiny = list.flatMap((l, i) => (l.length < block ? [i] : []))
    const tiers = [
      (l: string) => l.length >= block && l.length < 8,
      (l: string) => l.length >= 8 && l.length < 14,
      (l: string) => l.length >= 14,
    ]
    this.tables = tiers.map((tier) => makeTable(list, tier)).filter((t) => t !== null)
  }

  /** Indexes of the literals that occur in the text, each once. */
  find(text: string): readonly number[] {
    const found: number[] = []
    for (const index of this.tiny) if (text.includes(this.list[index] as string)) found.push(index)
    for (const table of this.tables) this.search(text, table, found)
    return found
  }

  private search(text: string, { shortest, shift, ending }: Table, found: number[]): void {
    for (let end = shortest; end <= text.length; ) {
      const h = hash(text.charCodeAt(end - 3), text.charCodeAt(end - 2), text.charCodeAt(end - 1))
      const jump = shift[h] as number
      if (jump > 0) {
        end += jump
        continue
      }
      for (const index of ending[h] ?? [])
        if (text.startsWith(this.list[index] as string, end - shortest) && !found.includes(index)) found.push(index)
      end++
    }
  }
}
