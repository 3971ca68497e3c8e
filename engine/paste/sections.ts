/** Blocks of machine text -> drafts of sections: a prompt opens one, the next prompt closes it. */

import { normaliseCommand } from '../recognise/command'
import { opensShell } from '../recognise/elsewhere'
import { byCommand, byContent, typedBare } from '../recognise/match'
import type { CleanLine } from './decoration'
import type { Block } from './document'
import { looksLikeCommand } from './programs'
import { isUpperLine, Shell } from './prompts'
import { wholeCommand } from './typed'

/** A section in the making: lines are still added, and nothing is taken off them. */
export interface Draft {
  command: string | null
  root: boolean | null
  container: boolean
  status: number | null
  from: number
  to: number
  lines: CleanLine[]
  cut: boolean
}

const hasText = (lines: readonly CleanLine[]): boolean => lines.some((l) => l.text.trim() !== '')
const sudo = /^sudo\b/
export const draft = (command: string | null, from: number, root: boolean | null = null): Draft => ({
  command,
  root: command !== null && sudo.test(command) ? true : root,
  container: false,
  status: null,
  from,
  to: from,
  lines: [],
  cut: false,
})

/** @param item the command whose output the block is, where it is known, with the line it stands on */
export function readBlock(block: Block, item: Draft | null): Draft[] {
  const out: Draft[] = []
  const { lines } = block
  const shell = new Shell(item !== null)
  const known = item?.command ? normaliseCommand(item.command) : null
  const same = (command: string) => known !== null && normaliseCommand(command) === known
  let current = item ?? draft(null, lines[0]?.no ?? 1)
  /** the prompt at which a shell inside a container was opened: seeing it again means being back */
  let outside: string | null = null
  const push = () => {
    if (current.command === null && !hasText(current.lines)) return
    out.push(current)
  }
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]
    if (!line) break
    if (isUpperLine(line.text, lines[i + 1]?.text)) {
      i++
      continue
    }
    const p = shell.prompt(line.text, same)
    if (!p) {
      current.lines.push(line)
      current.to = line.no
      i++
      continue
    }
    if (p.command === null) {
      // a prompt with nothing typed ends what was before; what follows it is nobody's output
      if (current.command !== null || hasText(current.lines)) {
        const untouched = current === item && !hasText(current.lines)
        if (!untouched) {
          push()
          current = draft(null, line.no + 1)
        }
      }
      i++
      continue
    }
    const { command, next } = wholeCommand(p.command, lines, i)
    const repeated = current === item && !hasText(current.lines) && same(command)
    if (!repeated) push()
    const from = repeated ? current.from : line.no
    current = draft(repeated && item ? item.command : command, from, p.root)
    if (repeated && sudo.test(command)) current.root = true
    if (outside === p.who) outside = null
    current.container = p.container || outside !== null
    if (outside === null && opensShell(command)) outside = p.who
    else if (/^(?:exit|logout)\b/.test(command)) outside = null
    current.to = lines[next - 1]?.no ?? line.no
    i = next
  }
  push()
  return out.flatMap((d) => (d.command === null ? splitBare(d, block.fenced) : [d]))
}

/** Lines without a prompt whose first is a command as typed: `uname -r` with `6.1.0-10-amd64` below. */
function splitBare(d: Draft, fenced: boolean): Draft[] {
  const said = d.lines.filter((l) => l.text.trim() !== '')
  const first = said[0]
  if (!first || said.length > 5000) return [d]
  const shells =
    fenced &&
    said.length <= 20 &&
    said.every((l) => typedBare(l.text) || (looksLikeCommand(l.text) && !/: |[^$]\(/.test(l.text)))
  if (shells) {
    // commands that are shown, not run: nothing is known about what they printed
    return said.map((l) => ({ ...draft(l.text.trim(), l.no), cut: true }))
  }
  if (said.length < 2 || !typedBare(first.text)) return [d]
  const out: Draft[] = []
  let current: Draft | null = null
  let blankBefore = true
  for (const line of d.lines) {
    // without a blank line between: what stands below an output, at the margin
    const below: boolean = current !== null && hasText(current.lines) && /^\S/.test(line.text)
    if (line.text.trim() && (blankBefore || below) && typedBare(line.text)) {
      if (current) out.push(current)
      current = draft(line.text.trim(), line.no)
    } else if (current) {
      current.lines.push(line)
      current.to = line.no
    }
    blankBefore = line.text.trim() === ''
  }
  if (current) out.push(current)
  for (const one of out) if (!hasText(one.lines)) one.cut = true
  return out
}

/**
 * A block that shows only a command, and the next block that shows only its output, are one section.
 * @param apart lines of prose and blanks allowed between the two
 */
export function marry(drafts: readonly (readonly Draft[])[], apart = 12): Draft[] {
  const out: Draft[] = []
  for (const group of drafts) {
    const before = out.at(-1)
    const only = group.length === 1 ? group[0] : undefined
    if (
      before?.command &&
      before.lines.length === 0 &&
      only?.command === null &&
      only.from - before.to <= apart &&
      answers(before, only)
    ) {
      before.lines = only.lines
      before.to = only.to
      before.cut = only.cut
    } else out.push(...group)
  }
  return out
}

/** The output does not belong to another probe than the command does. */
function answers(asked: Draft, bare: Draft): boolean {
  const probe = byCommand(asked.command ?? '')
  if (!probe) return asked.cut === false
  const content = byContent(
    bare.lines.slice(0, 400).map((l) => ({ text: l.text.trimEnd(), body: l.text.trimEnd(), no: l.no })),
  )
  return content === null ? asked.cut : content.id === probe.id
}
