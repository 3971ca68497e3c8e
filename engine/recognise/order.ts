/** Which lines each of several commands printed, where no mark stands between their outputs. */
import type { Line, ProbeDef } from '../model'
import { claim } from './match'

export interface Step {
  readonly command: string
  readonly probe: ProbeDef | null
}

interface Cut {
  readonly score: number
  /** how many lines the step takes; `nobody` where the line is left out */
  readonly take: number
}
const nobody = -1
/** what a line costs that no command printed; one at the very end a tenth of it */
const lost = 0.1
/** what a command is worth whose lines its content test does not know, beside 1 and more where it does */
const unvouched = 0.05

/** For each step and line: the best way to share out the lines from there on among the steps from there on. */
function bestCuts(steps: readonly Step[], lines: readonly Line[]): (step: number, line: number) => Cut {
  const table: Cut[][] = Array.from({ length: steps.length + 1 }, () => [])
  const at = (step: number, line: number): Cut => table[step]?.[line] ?? { score: 0, take: 0 }
  table[steps.length] = Array.from({ length: lines.length + 1 }, (_, line) => ({
    score: (line - lines.length) / 100,
    take: 0,
  }))
  for (let i = steps.length - 1; i >= 0; i--) {
    const row = table[i] as Cut[]
    for (let line = lines.length; line >= 0; line--) {
      let best: Cut = { score: at(i + 1, line).score, take: 0 }
      const without = at(i, line + 1).score - lost
      if (line < lines.length && without > best.score) best = { score: without, take: nobody }
      for (let end = line + 1; end <= lines.length; end++) {
        const sure = steps[i]?.probe?.content?.(lines.slice(line, end)) ?? 0
        const score = (sure >= claim ? 1 + sure : unvouched) + at(i + 1, end).score
        if (score > best.score) best = { score, take: end - line }
      }
      row[line] = best
    }
  }
  return at
}

/**
 * Which lines each command printed, in the order in which they ran: the cut of which the content tests are surest.
 * @returns for each step its first line and the one after its last; null where it printed nothing
 */
export function inOrder(steps: readonly Step[], lines: readonly Line[]): readonly (readonly [number, number] | null)[] {
  const cut = bestCuts(steps, lines)
  let line = 0
  return steps.map((_, i) => {
    while (cut(i, line).take === nobody) line++
    const { take } = cut(i, line)
    line += take
    return take > 0 ? [line - take, line] : null
  })
}
