/** Text -> sections. First cut: prompts, sudo, ANSI, CRLF, fences. */
import type { Line, Section } from '../model'

/** One paste in the case format: the command where it is known, and what it printed. */
export interface PasteItem {
  readonly command: string | null
  readonly output: string
}
export interface Paste {
  /** the text as given, line by line */
  readonly lines: readonly string[]
  readonly sections: readonly Section[]
}

const ansi = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007]*\u0007/g
const prompt = /^\s*(?:\[?[\w.-]+@[\w.-]+[^\]$#\n]{0,80}\]?\s?[$#]|[$#❯➜▶])\s+(?!CONFIG_\w+ is not set)(\S.*)$/
const clean = (s: string) =>
  s
    .replace(ansi, '')
    .replace(/\r/g, '')
    .replace(/\u00a0/g, ' ')
const prefix = /^(?:[A-Z][a-z]{2} +\d+ [\d:]{8} \S+ [^\s:[]+(?:\[\d+\])?: |\[ *\d+\.\d+\] )/
const line = (text: string, no: number): Line => ({ text, body: text.replace(prefix, ''), no })

export function readPaste(input: string | readonly PasteItem[]): Paste {
  const sections: Section[] = []
  const lines: string[] = []
  const items: readonly PasteItem[] = typeof input === 'string' ? [{ command: null, output: input }] : input
  for (const item of items) {
    let current: { command: string | null; root: boolean | null; from: number; lines: Line[] } = {
      command: item.command,
      root: item.command ? /^sudo\b/.test(item.command) : null,
      from: lines.length + 1,
      lines: [],
    }
    const push = () => {
      if (current.command === null && current.lines.every((l) => l.text.trim() === '')) return
      sections.push({
        index: sections.length,
        command: current.command,
        root: current.root,
        status: null,
        lines: current.lines,
        span: [current.from, Math.max(current.from, lines.length)],
        cut: false,
      })
    }
    if (item.command !== null) lines.push(`$ ${item.command}`)
    for (const raw of item.output.split('\n')) {
      const text = clean(raw)
      const m = prompt.exec(text)
      if (m?.[1]) {
        push()
        current = {
          command: m[1],
          root: /[#]\s+\S/.test(text) || /^sudo\b/.test(m[1]),
          from: lines.length + 1,
          lines: [],
        }
      } else if (!/^\s*```/.test(text)) current.lines.push(line(text, lines.length + 1))
      lines.push(raw)
    }
    push()
  }
  return { lines, sections }
}
