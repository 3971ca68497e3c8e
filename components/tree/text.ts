/**
 * Breaks text into lines of a given width before any browser sees it: SVG does not wrap. The widths are those of the
 * site's sans; where another face stands in (a saved file), the slack in the boxes takes the difference.
 */

/** advance of the characters from space to tilde, in thousandths of the font size, at weight 600 */
const ascii = [
  303, 298, 362, 730, 604, 953, 727, 195, 324, 324, 485, 598, 252, 369, 253, 424, 656, 430, 569, 592, 621, 602, 617,
  529, 621, 578, 253, 253, 564, 617, 564, 526, 780, 662, 634, 654, 683, 589, 562, 711, 699, 415, 546, 654, 548, 848,
  710, 737, 617, 747, 639, 604, 592, 687, 628, 877, 666, 627, 615, 333, 424, 344, 573, 391, 274, 544, 587, 502, 586,
  555, 349, 582, 565, 285, 255, 536, 301, 870, 565, 567, 587, 591, 368, 497, 360, 559, 509, 723, 522, 499, 492, 370,
  249, 370, 543,
] as const
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffe6]/

/** Width in pixels at a font size. */
export const widthOf = (text: string, size: number): number => {
  let sum = 0
  for (const c of text) sum += wide.test(c) ? 1000 : (ascii[(c.codePointAt(0) ?? 0) - 32] ?? 600)
  return (sum * size) / 1000
}

/** what may stand alone between two places where a line can end: a word, or one Chinese character with its marks */
const pieces =
  /\s+|[（“「《]*[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff\uff01-\uff5e][，。：；、！？）”」》…]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff01-\uff5e]+[，。：；、！？）”」》…]*/gu

/** A piece that no line can hold ends where a path or a name can. */
const shorten = (piece: string, max: number, size: number): string[] => {
  if (widthOf(piece, size) <= max) return [piece]
  const parts: string[] = []
  let part = ''
  for (const c of piece.match(/[^/.\-_:]+[/.\-_:]*|[/.\-_:]+/g) ?? [piece]) {
    if (part && widthOf(part + c, size) > max) {
      parts.push(part)
      part = ''
    }
    part += c
    while (widthOf(part, size) > max) {
      let n = part.length - 1
      while (n > 1 && widthOf(part.slice(0, n), size) > max) n--
      parts.push(part.slice(0, n))
      part = part.slice(n)
    }
  }
  return part ? [...parts, part] : parts
}

/** @returns at least one line; none is wider than `max`, none begins with a closing mark of Chinese */
export function wrap(text: string, max: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of (text.match(pieces) ?? []).flatMap((p) => shorten(p, max, size))) {
    if (line && widthOf((line + piece).trimEnd(), size) > max) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += line ? piece : piece.trimStart()
  }
  if (line.trim() || lines.length === 0) lines.push(line.trimEnd())
  return lines
}
