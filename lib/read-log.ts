/**
 * A file as people have it -> text to judge. It is streamed: packed or not, whatever its size, never more than a few
 * megabytes of it are in memory. Runs in the worker.
 */
import { Gunzip } from 'fflate'
import type { Extract } from '@/engine'
import { encodingOf, isBinary, mostKept, type Refusal } from './plain-text'

export type { Refusal }

/** Unpacked size at which reading stops: a bomb, or a log that nobody means to read whole. */
const mostUnpacked = 256 * 1024 * 1024
export interface LogRead {
  readonly text: string
  readonly lines: number
  /** fewer than `lines` where only a part is kept */
  readonly kept: number
}
export interface Reached {
  /** bytes of the file */
  readonly bytes: number
  /** the first lines, as soon as they are known */
  readonly head: readonly string[]
}
interface Extracting {
  add(text: string): void
  finish(): Extract
}

class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why)
  }
}

/** Bytes -> text, piece by piece. */
class Decoding {
  private decoder: TextDecoder | null = null
  private held: Uint8Array = new Uint8Array()
  add(bytes: Uint8Array, last: boolean): string {
    let all = bytes
    if (!this.decoder) {
      all = new Uint8Array(this.held.length + bytes.length)
      all.set(this.held)
      all.set(bytes, this.held.length)
      if (all.length < 2 && !last) {
        this.held = all
        return ''
      }
      this.decoder = new TextDecoder(encodingOf(all))
    }
    return this.decoder.decode(all, { stream: !last })
  }
}

/** Keeps a text whole as long as it is short enough, then extracts. */
class Keeping {
  private parts: string[] = []
  private size = 0
  private extracting: Extracting | null = null
  readonly head: string[] = []
  constructor(private readonly extractor: () => Extracting) {}
  add(text: string): void {
    if (text === '') return
    if (this.size === 0) {
      if (isBinary(text)) throw new Refused('binary')
      this.head.push(...text.slice(0, 2_000).split(/\r?\n/).slice(0, 3))
    }
    this.size += text.length
    if (this.extracting) this.extracting.add(text)
    else {
      this.parts.push(text)
      if (this.size <= mostKept) return
      this.extracting = this.extractor()
      for (const part of this.parts) this.extracting.add(part)
      this.parts = []
    }
  }
  finish(): LogRead {
    if (this.extracting) return this.extracting.finish()
    const text = this.parts.join('')
    if (text.trim() === '') throw new Refused('empty')
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
    return { text, lines, kept: lines }
  }
}

/**
 * Reads a file to its end.
 * @param extractor makes what keeps a part of a text that is too long
 * @param reached called now and then
 * @param most bytes that are unpacked
 * @returns the text, or why there is none; never throws
 */
export async function readLog(
  file: Blob,
  extractor: () => Extracting,
  reached: (now: Reached) => void = () => undefined,
  most = mostUnpacked,
): Promise<LogRead | { readonly refused: Refusal }> {
  try {
    const first = new Uint8Array(await file.slice(0, 2).arrayBuffer())
    const packed = first[0] === 0x1f && first[1] === 0x8b
    if (!packed && file.size > most) return { refused: 'tooLarge' }
    const decoding = new Decoding()
    const keeping = new Keeping(extractor)
    let unpacked = 0
    const take = (bytes: Uint8Array, last = false) => {
      unpacked += bytes.length
      if (unpacked > most) throw new Refused('bomb')
      keeping.add(decoding.add(bytes, last))
    }
    const put = packed ? unpacking(take) : take
    let read = 0
    let told = 0
    const reader = file.stream().getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      read += value.length
      put(value)
      if (Date.now() - told > 100) {
        told = Date.now()
        reached({ bytes: read, head: keeping.head })
      }
    }
    if (packed) put(new Uint8Array(), true)
    take(new Uint8Array(), true)
    return keeping.finish()
  } catch (error) {
    return { refused: error instanceof Refused ? error.why : 'unreadable' }
  }
}

/** Packed bytes are unpacked in small steps, since a step may grow a thousandfold; members one after the other are one text. */
function unpacking(take: (bytes: Uint8Array) => void): (bytes: Uint8Array, last?: boolean) => void {
  const step = 16 * 1024
  const gunzip = new Gunzip((bytes) => take(bytes))
  return (bytes, last = false) => {
    try {
      for (let at = 0; at < bytes.length; at += step) gunzip.push(bytes.subarray(at, at + step))
      if (last) gunzip.push(new Uint8Array(), true)
    } catch (error) {
      throw error instanceof Refused ? error : new Refused('brokenGzip')
    }
  }
}
