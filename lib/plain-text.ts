/** What counts as text, and how much of it the page holds. */

/** Characters of a text that are kept as they are; of a longer one a part is kept. */
export const mostKept = 4_000_000

/** Why something given is not read. */
export type Refusal = 'empty' | 'binary' | 'tooLarge' | 'bomb' | 'brokenGzip' | 'unreadable'

// what no terminal prints in text: control characters other than tab, newlines, escape, bell and backspace
const control = /[\u0000-\u0006\u000e-\u001a\u001c-\u001f\ufffd]/g
/** True where a text is no text. */
export const isBinary = (text: string): boolean => {
  const head = text.slice(0, 20_000)
  return head.includes('\u0000') || (head.match(control)?.length ?? 0) > head.length / 10
}
