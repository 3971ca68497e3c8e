/** Lines without what the terminal or the browser added, as far as a paste is read at all. */
import { type CleanLine, isJunk, isPlain, lengthRead, undecorate, undecoratePlain } from './decoration'
import type { Notes } from './notes'

/** What is read at most; a journal of a week is smaller. */
export const mostCharacters = 32_000_000
const mostLines = 2_000_000

/**
 * @param start how many lines of the paste came before
 * @param room how many characters may still be read
 */
export function cleanLines(raw: readonly string[], start: number, room: number, notes: Notes): CleanLine[] {
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
