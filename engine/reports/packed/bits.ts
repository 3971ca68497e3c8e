/**
 * Yes and no, written as short as they can be foretold: a binary arithmetic coder. Each answer is given in a context, and the
 * more often a context was answered alike, the less the next such answer costs. Writer and reader foresee alike from what
 * was before, so they stay in step; the arithmetic is the same in every engine (products below 2^53, no library).
 */

/** how much an answer moves what is expected, after so many: in the end as the last few hundred answers were */
const mostCounted = 400
const moves = Float64Array.from({ length: mostCounted + 1 }, (_, n) => 1 / (n + 1.8))
const bytesHeld = [24, 16, 8, 0] as const

/** Asks for one answer after the other. The writer is told each and writes it; the reader knows. */
export abstract class Bits {
  /** of each context: how likely a yes is, and how often it was asked */
  private readonly likely: Float64Array
  private readonly asked: Uint16Array
  /** what is written, as a number, lies between these two; the third is the reader's. An array, which holds them unboxed */
  protected readonly span = Uint32Array.of(0, 0xffffffff, 0)
  constructor(contexts: number) {
    this.likely = new Float64Array(contexts).fill(0.5)
    this.asked = new Uint16Array(contexts)
  }
  abstract bit(context: number, is: boolean): boolean
  /** the first byte is the same in both bounds, and goes */
  protected abstract settled(byte: number): void

  /** up to here it is a yes */
  protected part(context: number): number {
    const low = this.span[0] as number
    return low + Math.floor(((this.span[1] as number) - low) * (this.likely[context] as number))
  }
  protected take(context: number, is: boolean, part: number): boolean {
    const span = this.span
    if (is) span[1] = part
    else span[0] = part + 1
    const times = this.asked[context] as number
    const before = this.likely[context] as number
    this.likely[context] = before + ((is ? 1 : 0) - before) * (moves[times] as number)
    if (times < mostCounted) this.asked[context] = times + 1
    while ((((span[0] as number) ^ (span[1] as number)) & 0xff000000) === 0) {
      this.settled((span[1] as number) >>> 24)
      span[0] = (span[0] as number) << 8
      span[1] = ((span[1] as number) << 8) | 255
    }
    return is
  }
}

export class BitWriter extends Bits {
  private readonly out: number[] = []
  bit(context: number, is: boolean): boolean {
    return this.take(context, is, this.part(context))
  }
  protected settled(byte: number): void {
    this.out.push(byte)
  }
  bytes(): Uint8Array {
    return Uint8Array.from([...this.out, ...bytesHeld.map((n) => ((this.span[1] as number) >>> n) & 255)])
  }
}

export class BitReader extends Bits {
  private at = 0
  constructor(
    contexts: number,
    private readonly bytes: Uint8Array,
  ) {
    super(contexts)
    for (const _ of bytesHeld) this.settled()
  }
  bit(context: number): boolean {
    const part = this.part(context)
    return this.take(context, (this.span[2] as number) <= part, part)
  }
  protected settled(): void {
    this.span[2] = ((this.span[2] as number) << 8) | (this.bytes[this.at++] ?? 0)
  }
}
