/** Text into lines of a width, as each script breaks them; nothing is ever cut within a letter. */

const letters = new Intl.Segmenter('zh', { granularity: 'grapheme' })
export const lettersOf = (text: string): string[] => [...letters.segment(text)].map((s) => s.segment)

/** Han and its punctuation: a line may end after each of them */
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
/** these begin no line */
const closing = /^[，。、；：？！）」』】》”’…—·,.;:?!)\]}%]/
/** these end none */
const opening = /[（「『【《“‘([{]$/

/** What stays together on a line, with the space before it. */
function pieces(text: string): string[] {
  const list: string[] = []
  let last = ''
  for (const letter of lettersOf(text.replace(/\s+/g, ' ').trim())) {
    const before = list.at(-1)
    const space = before !== undefined && /^\s*$/.test(before)
    const together =
      before !== undefined &&
      letter !== ' ' &&
      (space || closing.test(letter) || opening.test(last) || !(han.test(letter) || han.test(last)))
    if (together) list[list.length - 1] += letter
    else list.push(letter)
    last = letter
  }
  return list
}

export interface Lines {
  readonly lines: readonly string[]
  /** the text is longer than what is shown */
  readonly cut: boolean
}

/**
 * @param fits whether a text has room on one line
 * @param most lines there is room for; the last one ends in `…` where more follows
 */
export function breakLines(text: string, fits: (line: string) => boolean, most: number): Lines {
  const lines: string[] = []
  let line = ''
  const add = (piece: string): void => {
    if (fits((line + piece).trim())) line += piece
    else if (fits(piece.trim())) {
      if (line.trim()) lines.push(line.trim())
      line = piece.trimStart()
    }
    // a word wider than the line, a path say
    else
      for (const letter of lettersOf(piece)) {
        if (!fits((line + letter).trim())) {
          lines.push(line.trim())
          line = ''
        }
        line += letter
      }
  }
  for (const piece of pieces(text)) {
    if (lines.length > most) break
    add(piece)
  }
  if (line.trim()) lines.push(line.trim())
  if (lines.length <= most) return { lines, cut: false }
  const shown = lines.slice(0, most)
  let end = shown.pop() ?? ''
  while (end && !fits(`${end}…`)) end = lettersOf(end).slice(0, -1).join('')
  return { lines: [...shown, `${end.trimEnd()}…`], cut: true }
}
