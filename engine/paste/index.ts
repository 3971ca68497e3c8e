/**
 * Text -> sections. The stages, in order: decoration (terminal, browser), document (Markdown, quotes), prompts,
 * noise (sudo, locale, pager), wrapped lines, indentation, log prefixes. Never throws; linear in the length of the text.
 */
import type { Notice, Section } from '../model'
import { cleanLines, mostCharacters } from './clean'
import { isCollected, readCollected } from './collector'
import { type CleanLine, splitLines, undecorate } from './decoration'
import { readDocument } from './document'
import { finish } from './finish'
import { Notes } from './notes'
import { type Draft, draft, marry, readBlock } from './sections'

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

/** The exit status that `echo rc=$?` printed; null for any other command. */
const statusOf = (d: Draft): number | null => {
  if (!d.command || !/^echo\b.{0,60}\$\?/.test(d.command)) return null
  const said = d.lines.filter((l) => l.text.trim() !== '')
  const m = said.length === 1 ? /(?:^|[^\d])(\d{1,3})\s*$/.exec(said[0]?.text ?? '') : null
  return m ? Number(m[1]) : null
}
