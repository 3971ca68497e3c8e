/** Text and files as people give them, before the engine sees them. */
import { isBinary, mostKept, type Refusal } from '@/lib/plain-text'

export type { Refusal }
export type Input = { readonly text: string } | { readonly refused: Refusal }

/** Refuses nothing, blanks and binaries; keeps everything else as it is. */
export function checkText(text: string): Input {
  if (text.trim() === '') return { refused: 'empty' }
  if (text.length > mostKept) return { refused: 'tooLarge' }
  return isBinary(text) ? { refused: 'binary' } : { text }
}

/**
 * A text as a file of it. Copying many megabytes at once would hold up the page, so it goes piece by piece.
 * @param rest lets the page do what it has to between two pieces
 */
export async function asFile(text: string, name: string, rest: () => Promise<void>): Promise<File> {
  const parts: Blob[] = []
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + 500_000)
    // never between the two halves of one character
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end--
    parts.push(new Blob([text.slice(at, end)]))
    at = end
    await rest()
  }
  return new File(parts, name, { type: 'text/plain' })
}

const prompt = /^(?:\S{0,60}[$#%>❯]|\[[^\]]{1,60}\][$#])\s+\S/
/** Puts the command that was asked for above its output; a paste that shows a prompt or this command itself is left alone. */
export const withCommand = (command: string, text: string): string => {
  const head = text
    .slice(0, 20_000)
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim()
  return head === undefined || prompt.test(head) || head === command ? text : `$ ${command}\n${text}`
}
