/** What counts as text, and how much of it the page holds. */

/** Characters of a text that are kept as they are; of a longer one a part is kept. */
export const mostKept = 4_000_000

/** What is larger is read by the worker, as a file is: no field and no main thread should hold it. */
export const largest = 1_000_000

/** What the bytes at the head of a text are encoded in: UTF-8, or UTF-16 with a mark, as Windows writes it. */
export const encodingOf = (head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' =>
  head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8'

/** Why something given is not read. */
export type Refusal = 'empty' | 'binary' | 'tooLarge' | 'bomb' | 'brokenGzip' | 'unreadable'

// what no terminal prints in text: control characters other than tab, newlines, escape, bell and backspace
const control = /[\u0000-\u0006\u000e-\u001a\u001c-\u001f\ufffd]/g
/** True where a text is no text. */
export const isBinary = (text: string): boolean => {
  const head = text.slice(0, 20_000)
  return head.includes('\u0000') || (head.match(control)?.length ?? 0) > head.length / 10
}
