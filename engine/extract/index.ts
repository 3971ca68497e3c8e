/**
 * A log too large to be kept -> the part of it that a verdict can rest on, in the log's own words. It is fed piece by
 * piece, so that memory stays bounded whatever the size.
 *
 * What is kept: sessions and outputs of commands whole, as long as they are of a size that a person reads; of bulk (a
 * journal) every line that a rule knows with its neighbours, lines that say that something went wrong, the beginning and
 * the end. Of lines that say the same the first and the last are kept: the first tells when it began, the last what
 * holds now. A gap is marked as a person would mark it, so that nobody takes the extract for the log.
 */
import { saysTrouble, topicOfLine } from '../evaluate/topic'
import type { Section } from '../model'
import { readPaste } from '../paste'
import { type Hit, scanLine } from '../signatures/scan'

export interface Extract {
  readonly text: string
  /** lines of the log */
  readonly lines: number
  /** lines of it that are in `text` */
  readonly kept: number
}

/** Characters kept whole in all; beyond that everything is bulk. */
const roomWhole = 1_000_000
/** Lines beside one that is kept. */
const beside = 2
const atBegin = 60
const atEnd = 200
/** Of the same kind of line: so many of the first, and of the last. */
const firstOfKind = 4
const lastOfKind = 6
/** So many different forms of lines that one rule knows are told apart. */
const mostForms = 40
/** Of lines that nobody knows and that say that something went wrong. */
const firstUnknown = 120
const lastUnknown = 120

/** First and last line. */
type Range = readonly [number, number]

/** The first and the last of a kind. */
class Ends {
  private firsts = 0
  private readonly last: Range[] = []
  constructor(
    private readonly mostFirst: number,
    private readonly mostLast: number,
  ) {}
  /** @returns what is no longer among them */
  add(range: Range): Range | null {
    if (this.firsts < this.mostFirst) {
      this.firsts++
      return null
    }
    this.last.push(range)
    return this.last.length > this.mostLast ? (this.last.shift() ?? null) : null
  }
}

export interface Sizes {
  /** text that is read at once */
  readonly piece: number
  /** a section of more lines is bulk */
  readonly whole: number
}

export class Extractor {
  /** every line that may still be wanted, by number */
  private readonly held = new Map<number, string>()
  /** how many reasons hold a line */
  private readonly reasons = new Map<number, number>()
  private readonly kinds = new Map<string, Ends>()
  private readonly forms = new Map<string, number>()
  private readonly unknown = new Ends(firstUnknown, lastUnknown)
  private rest = ''
  private lines = 0
  private whole = 0
  private tail: { readonly no: number; readonly text: string }[] = []

  constructor(private readonly sizes: Sizes = { piece: 4_000_000, whole: 3_000 }) {}

  /** The next part of the log, cut anywhere. */
  add(text: string): void {
    this.rest += text
    const { piece } = this.sizes
    while (this.rest.length >= piece) {
      const at = this.rest.lastIndexOf('\n', piece)
      // one line longer than a piece is no log; it is cut where the piece ends
      this.read(this.rest.slice(0, at < 0 ? piece : at))
      this.rest = this.rest.slice(at < 0 ? piece : at + 1)
    }
  }

  finish(): Extract {
    if (this.rest !== '') this.read(this.rest.endsWith('\n') ? this.rest.slice(0, -1) : this.rest)
    this.rest = ''
    for (const { no, text } of this.tail) this.held.set(no, text)
    const numbers = [...this.held.keys()].sort((a, b) => a - b)
    const out: string[] = []
    let before = 0
    for (const no of numbers) {
      if (no > before + 1) out.push(gap(no - before - 1))
      out.push(this.held.get(no) ?? '')
      before = no
    }
    if (this.lines > before) out.push(gap(this.lines - before))
    return { text: out.join('\n'), lines: this.lines, kept: numbers.length }
  }

  private read(piece: string): void {
    const paste = readPaste(piece)
    const offset = this.lines
    const { lines } = paste
    this.lines += lines.length
    const hold = (no: number, around: number): Range => {
      const range = [Math.max(1, no - around) + offset, Math.min(lines.length, no + around) + offset] as const
      for (let n = range[0]; n <= range[1]; n++) {
        this.held.set(n, lines[n - offset - 1] ?? '')
        this.reasons.set(n, (this.reasons.get(n) ?? 0) + 1)
      }
      return range
    }
    if (offset === 0) for (let no = 1; no <= Math.min(atBegin, lines.length); no++) hold(no, 0)
    for (const section of paste.sections) this.readSection(section, lines, hold)
    const last = lines.slice(-atEnd)
    this.tail = [...this.tail, ...last.map((text, i) => ({ no: this.lines - last.length + i + 1, text }))].slice(-atEnd)
  }

  private readSection(section: Section, lines: readonly string[], hold: (no: number, around: number) => Range): void {
    const [from, to] = section.span
    if (to - from < this.sizes.whole) {
      let size = 0
      for (let no = from; no <= to; no++) size += (lines[no - 1]?.length ?? 0) + 1
      if (this.whole + size <= roomWhole) {
        this.whole += size
        for (let no = from; no <= to; no++) hold(no, 0)
        return
      }
    }
    // the command above a bulk of lines
    if (section.command !== null) hold(from, 0)
    for (const line of section.lines) {
      const hits = scanLine(line)
      const topic = hits.length === 0 ? topicOfLine(line, section.command) : null
      // a line stays for as long as one of its kinds wants it
      for (const hit of hits) this.want(this.kindOf(hit), hold(line.no, beside))
      if (topic) this.want(this.ends(topic), hold(line.no, beside))
      else if (hits.length === 0 && saysTrouble(line.body)) this.want(this.unknown, hold(line.no, beside))
    }
  }

  /** Lines of one rule that name different things (modules, units, ports) are kinds of their own, up to a number. */
  private kindOf({ signature: { id }, groups }: Hit): Ends {
    const form = `${id} ${JSON.stringify(groups)}`
    if (this.kinds.has(form)) return this.ends(form)
    const known = this.forms.get(id) ?? 0
    if (known >= mostForms) return this.ends(id)
    this.forms.set(id, known + 1)
    return this.ends(form)
  }

  private ends(kind: string): Ends {
    const known = this.kinds.get(kind)
    if (known) return known
    const made = new Ends(firstOfKind, lastOfKind)
    this.kinds.set(kind, made)
    return made
  }

  private want(ends: Ends, range: Range): void {
    const dropped = ends.add(range)
    if (!dropped) return
    for (let no = dropped[0]; no <= dropped[1]; no++) {
      const left = (this.reasons.get(no) ?? 0) - 1
      if (left > 0) this.reasons.set(no, left)
      else {
        this.reasons.delete(no)
        this.held.delete(no)
      }
    }
  }
}

/** How a person marks what was left out; the reader of pastes knows it. */
const gap = (lines: number): string => `[... ${lines} ${lines === 1 ? 'line' : 'lines'} left out]`
