/** Text laid out for a terminal: by columns, not characters, since Chinese takes two of them. */
import { eastAsianWidth } from 'get-east-asian-width'

/** Columns that a text takes. It must hold no escapes. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const c of text) {
    const point = c.codePointAt(0) ?? 0
    // combining marks and what joins characters take none
    if (/\p{M}|\p{Cf}/u.test(c)) continue
    columns += eastAsianWidth(point, { ambiguousAsWide: false })
  }
  return columns
}

/** Chinese breaks between words, which no blank shows. */
const words = new Intl.Segmenter('zh', { granularity: 'word' })
const ideograph = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2014\u2026]/u
/** must not begin a line */
const closing = /^[，。、；：？！）】》」』”’…—·.,;:?!)\]}]/u
/** must not end a line */
const opening = /[（【《「『“‘([{]$/u

/** Pieces between which a line may end. A blank stays at the end of its piece. */
function pieces(text: string): string[] {
  const found: string[] = []
  for (const word of text.match(/\S+\s*|\s+/g) ?? []) {
    const parts = ideograph.test(word) ? [...words.segment(word)].map((s) => s.segment) : [word]
    parts.forEach((part, i) => {
      const last = found.at(-1) ?? ''
      const glued =
        i > 0 &&
        (closing.test(part) ||
          opening.test(last) ||
          part.trim() === '' ||
          !(ideograph.test(part) || ideograph.test(last)))
      if (glued) found[found.length - 1] = last + part
      else found.push(part)
    })
  }
  return found
}

/** Cuts what is longer than a line by itself. */
function chop(piece: string, width: number): string[] {
  if (columnsOf(piece.trimEnd()) <= width) return [piece]
  const rows: string[] = []
  let row = ''
  let taken = 0
  for (const c of piece) {
    const w = columnsOf(c)
    if (taken + w > width) {
      rows.push(row)
      row = ''
      taken = 0
    }
    row += c
    taken += w
  }
  return [...rows, row]
}

/**
 * Breaks a text into rows.
 * @param width columns of a row; null = one row, whatever its length
 */
export function wrap(text: string, width: number | null): string[] {
  if (width === null) return [text]
  const rows: string[] = []
  let row = ''
  for (const piece of pieces(text).flatMap((p) => chop(p, width))) {
    if (row !== '' && columnsOf((row + piece).trimEnd()) > width) {
      rows.push(row.trimEnd())
      row = ''
    }
    row += piece
  }
  return [...rows, row.trimEnd()]
}
