/** A text of `content/` by its lines, and how a problem in it is said. */
import { readFileSync } from 'node:fs'

export interface Text {
  readonly file: string
  readonly lines: readonly string[]
  /** true where the line is inside a fenced block or the front matter */
  readonly machine: readonly boolean[]
}
/** A problem with what mends it, at a line that counts from 1. */
export type Say = (file: string, line: number, what: string) => void

/** @throws when the file cannot be read */
export function readText(file: string): Text {
  const lines = readFileSync(file, 'utf8').split('\n')
  let fence: string | null = null
  let front = lines[0] === '---'
  const machine = lines.map((line, i) => {
    if (front) {
      if (i > 0 && line === '---') front = false
      return true
    }
    const mark = /^\s*(?:>\s*)?(```+|~~~+)/.exec(line)?.[1]
    if (mark && fence === null) {
      fence = mark
      return true
    }
    if (mark && fence !== null && mark.startsWith(fence)) {
      fence = null
      return true
    }
    return fence !== null
  })
  return { file, lines, machine }
}

/** Each fenced block: its words after the fence, the line of its first content line, its content. */
export function blocksOf(
  text: Text,
): readonly { readonly info: string; readonly line: number; readonly text: string }[] {
  const blocks: { info: string; line: number; text: string }[] = []
  let open: { info: string; line: number; mark: string; lines: string[] } | null = null
  text.lines.forEach((line, i) => {
    const m = /^\s*(?:>\s*)?(```+|~~~+)(.*)$/.exec(line)
    if (!open && m?.[1] && text.machine[i]) open = { info: (m[2] ?? '').trim(), line: i + 2, mark: m[1], lines: [] }
    else if (open && m?.[1]?.startsWith(open.mark)) {
      blocks.push({ info: open.info, line: open.line, text: open.lines.join('\n') })
      open = null
    } else open?.lines.push(line)
  })
  return blocks
}
