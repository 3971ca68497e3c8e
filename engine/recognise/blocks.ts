/** Lines without a command, cut into outputs that some probe knows. */
import type { Line, ProbeDef } from '../model'
import { surest } from './match'

/** A part of a section, and the probe that reads it: null where none does, and only known lines are looked for. */
export interface Recognised {
  readonly probe: ProbeDef | null
  readonly command: string | null
  readonly lines: readonly Line[]
  /** exit status of this command, where the output tells it; undefined: the section's */
  readonly status?: number | null
}

/** blocks of a paste that are looked at one by one; the rest is only scanned for known lines */
const mostBlocks = 300

/** Blocks as people set them apart: by a blank line, or a line like `===` or `--- df`. */
export function cutBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = []
  let current: Line[] = []
  for (const line of lines) {
    if (line.text.trim() === '' || /^(?:={2,}|-{3,}|#{3,}|\*{3,})(?: \S|$)/.test(line.text)) {
      if (current.length) blocks.push(current)
      current = []
      if (blocks.length >= mostBlocks) break
    } else current.push(line)
  }
  if (current.length) blocks.push(current)
  return blocks
}

/** how many lines from a point on are tried as one output where nothing separates them */
const longestTry = 40
const mostTries = 400

/** Outputs that follow one another without a gap: from the top, the longest run that a probe knows. */
export function contentParts(block: readonly Line[], among?: readonly ProbeDef[]): Recognised[] {
  const whole = surest(block, among)
  if (whole) return [{ probe: whole.probe, command: null, lines: block }]
  if (block.length < 2 || block.length > 200) return []
  const out: Recognised[] = []
  let tries = 0
  for (let from = 0; from < block.length && tries < mostTries; ) {
    const first = block[from]
    // no output begins inside a log: a line that came with time and program is left to the signatures
    if (first && first.body !== first.text) {
      from++
      continue
    }
    let taken = 0
    for (let to = Math.min(block.length, from + longestTry); to > from && tries < mostTries; to--, tries++) {
      const found = surest(block.slice(from, to), among)
      if (!found) continue
      out.push({ probe: found.probe, command: null, lines: block.slice(from, to) })
      taken = to - from
      break
    }
    from += taken || 1
  }
  return out
}
