/**
 * Text -> sections. The stages, in order: decoration (terminal, browser), document (Markdown, quotes), prompts,
 * noise (sudo, locale, pager), wrapped lines, indentation, log prefixes. Never throws; linear in the length of the text.
 */
import type { Line, Notice, Section } from '../model'
import { normaliseCommand } from '../recognise/command'
import { inContainer } from '../recognise/elsewhere'
import { isCollected, readCollected } from './collector'
import { type CleanLine, isJunk, isPlain, lengthRead, splitLines, undecorate, undecoratePlain } from './decoration'
import { readDocument } from './document'
import { cutLines, withoutNoise } from './noise'
import { messageOf, onlyAsides, printsPrefixes, stripUniform } from './prefixes'
import { type Draft, draft, marry, readBlock } from './sections'
import { joinOneLiners, rejoin } from './wrap'

/** One paste in the case format: the command where it is known, and what it printed. */
export interface PasteItem {
  readonly command: string | null
  readonly output: string
}
export interface Paste {
  /** the text as given, line by line; a list of items stands as `$ command` and its output, one after the other */
  readonly lines: readonly string[]
  readonly sections: readonly Section[]
  readonly notices: readonly Notice[]
}

/** What is read at most; a journal of a week is smaller. */
const mostCharacters = 32_000_000
const mostLines = 2_000_000

const mostPlaces = 30

class Notes {
  private places = 0
  private readonly byId = new Map<
    string,
    { id: Notice['id']; lines: [number, number]; values: Record<string, number> }
  >()
  add(id: Notice['id'], from: number, to: number, values: Record<string, number>): void {
    // the first places inside a container are named one by one; of the others a range tells enough
    const name = id === 'container' && this.places < mostPlaces ? `${id} ${from}` : id
    if (id === 'container') this.places++
    const known = this.byId.get(name)
    if (!known) {
      this.byId.set(name, { id, lines: [from, to], values })
      return
    }
    known.lines = [Math.min(known.lines[0], from), Math.max(known.lines[1], to)]
    if (values.count !== undefined) known.values.count = (known.values.count ?? 0) + values.count
  }
  all(): readonly Notice[] {
    return [...this.byId.values()]
  }
}

/**
 * Reads a paste.
 * @param input one text, or pastes in order, each with its command where it is known
 */
export function readPaste(input: string | readonly PasteItem[]): Paste {
  const items: readonly PasteItem[] = typeof input === 'string' ? [{ command: null, output: input }] : input
  const lines: string[] = []
  const drafts: Draft[] = []
  const notes = new Notes()
  let room = mostCharacters
  for (const item of items) {
    const typed = item.command === null ? [] : splitLines(item.command)
    const from = lines.length + 1
    for (const t of typed) lines.push(`$ ${t}`)
    const start = lines.length
    const raw = splitLines(item.output)
    const clean = cleanLines(raw, start, room, notes)
    for (const r of raw) lines.push(r)
    room -= item.output.length
    const given = item.command === null ? null : draft(undecorate(typed.join('; ')).trim(), from)
    if (given) given.to = start
    drafts.push(...readItem(clean, given, notes))
  }
  const sections: Section[] = []
  for (const d of drafts) {
    const status = statusOf(d)
    const before = sections.at(-1)
    // `echo rc=$?` speaks of the command before it
    if (status !== null && before && before.status === null) sections[sections.length - 1] = { ...before, status }
    sections.push(finish(d, sections.length, notes))
  }
  return { lines, sections, notices: notes.all() }
}

function cleanLines(raw: readonly string[], start: number, room: number, notes: Notes): CleanLine[] {
  const out: CleanLine[] = []
  let left = room
  let junk = 0
  let junkFrom = 0
  let junkTo = 0
  for (let i = 0; i < raw.length; i++) {
    const text = raw[i] ?? ''
    const no = start + i + 1
    left -= text.length + 1
    if (left < 0 || no > mostLines) {
      notes.add('too-large', no, start + raw.length, { count: raw.length - i })
      break
    }
    if (isPlain(text)) {
      out.push({ text: undecoratePlain(text), no })
      continue
    }
    if (text.length > lengthRead(text)) {
      notes.add('too-large', no, no, { count: 1 })
    }
    if (isJunk(text)) {
      junk++
      junkFrom ||= no
      junkTo = no
      continue
    }
    out.push({ text: undecorate(text), no })
  }
  if (junk) notes.add('binary', junkFrom, junkTo, { count: junk })
  return out
}

function readItem(clean: readonly CleanLine[], given: Draft | null, notes: Notes): Draft[] {
  if (!given && isCollected(clean)) {
    const { drafts, before } = readCollected(clean)
    return [...readBlock({ lines: before, fenced: false, lang: '' }, null), ...drafts]
  }
  const { blocks, prose } = readDocument(clean, given !== null)
  const [first, last] = [prose[0], prose.at(-1)]
  if (first && last) notes.add('prose-ignored', first.no, last.no, { count: prose.length })
  if (blocks.length === 0 && given) return [given]
  return marry(blocks.map((b, i) => readBlock(b, i === 0 ? given : null)))
}

const statusOf = (d: Draft): number | null => {
  if (!d.command || !/^echo\b.{0,60}\$\?/.test(d.command)) return null
  const said = d.lines.filter((l) => l.text.trim() !== '')
  const m = said.length === 1 ? /(?:^|[^\d])(\d{1,3})\s*$/.exec(said[0]?.text ?? '') : null
  return m ? Number(m[1]) : null
}

/** Common leading blanks of all lines that say something. */
function indentation(lines: readonly CleanLine[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const { text } of lines) {
    if (text.trim() === '') continue
    const blanks = text.length - text.trimStart().length
    if (blanks < least) least = blanks
    if (least === 0) return 0
  }
  return Number.isFinite(least) ? least : 0
}

function finish(d: Draft, index: number, notes: Notes): Section {
  const quiet = withoutNoise(d.lines)
  const outdent = indentation(quiet.lines)
  const flush = outdent ? quiet.lines.map((l) => ({ text: l.text.slice(outdent), no: l.no })) : quiet.lines
  const joined = rejoin(joinOneLiners(flush))
  const container = d.container || (d.command !== null && inContainer(d.command))
  if (container) notes.add('container', d.from, Math.max(d.from, d.to), {})
  const from = joined.lines[0]?.no ?? d.from
  if (joined.width !== null) {
    if (joined.joined) notes.add('rejoined', from, d.to, { count: joined.joined, width: joined.width })
    else notes.add('wrapped', from, d.to, { width: joined.width })
  }
  const cuts = cutLines(joined.lines)
  if (cuts.size) notes.add('cut-lines', Math.min(...first(cuts)), Math.max(...first(cuts)), { count: cuts.size })
  const texts = strip(
    joined.lines.map((l) => l.text.trimEnd()),
    d.command,
  )
  const lines: Line[] = texts.map((text, i) => {
    const no = joined.lines[i]?.no ?? d.from
    const body = messageOf(text)
    return cuts.has(no) ? { text, body, no, cut: true } : { text, body, no }
  })
  let begin = 0
  let end = lines.length
  while (begin < end && !lines[begin]?.text.trim()) begin++
  while (end > begin && !lines[end - 1]?.text.trim()) end--
  const kept = begin === 0 && end === lines.length ? lines : lines.slice(begin, end)
  const tail = kept.at(-1)
  return {
    index,
    command: d.command,
    root: d.root,
    status: d.status,
    lines: kept,
    span: [d.from, Math.max(d.from, d.status !== null && d.to > (tail?.no ?? 0) ? d.to : (tail?.no ?? d.to))],
    cut: d.cut || quiet.more || tail?.cut === true,
    ...(container ? { container } : {}),
  }
}

/** A set may be too large to be spread into arguments. */
function first(numbers: ReadonlySet<number>): number[] {
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (const n of numbers) {
    if (n < least) least = n
    if (n > most) most = n
  }
  return [least, most]
}

/** The prefix that all lines share comes off, unless the command prints one itself and this is it. */
function strip(texts: readonly string[], command: string | null): readonly string[] {
  const once = stripUniform(texts)
  if (!once) return texts
  if (command !== null && !printsPrefixes(normaliseCommand(command))) return once
  return stripUniform(once) || onlyAsides(once) ? once : texts
}
