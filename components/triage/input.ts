/** Text and files as people give them, before the engine sees them. */
export const maxBytes = 32 * 1024 * 1024
export type Refusal = 'empty' | 'binary' | 'tooLarge' | 'unreadable'
export type Input = { readonly text: string } | { readonly refused: Refusal }

// what no terminal prints in text: control characters other than tab, newlines, escape, bell and backspace
const control = /[\u0000-\u0006\u000e-\u001a\u001c-\u001f\ufffd]/g

/** Refuses nothing, blanks and binaries; keeps everything else as it is. */
export function checkText(text: string): Input {
  if (text.trim() === '') return { refused: 'empty' }
  if (text.length > maxBytes) return { refused: 'tooLarge' }
  const head = text.slice(0, 20_000)
  if (head.includes('\u0000') || (head.match(control)?.length ?? 0) > head.length / 10) return { refused: 'binary' }
  return { text }
}

/** Reads a dropped or chosen file: UTF-8, or UTF-16 with a mark as Windows writes it. */
export async function readFile(file: File): Promise<Input> {
  if (file.size > maxBytes) return { refused: 'tooLarge' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const utf16 =
      bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
    return checkText(new TextDecoder(utf16 ?? 'utf-8').decode(bytes))
  } catch {
    return { refused: 'unreadable' }
  }
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
