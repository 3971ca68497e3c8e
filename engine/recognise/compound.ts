/** `a; echo ---; b && c`: one output of several commands, shared out among them. */
import type { Line } from '../model'
import { contentParts, cutBlocks, type Recognised } from './blocks'
import { echoed } from './echo'
import { byCommand, claims } from './match'
import { inOrder, type Step } from './order'

/** The parts of a compound command: what `echo` printed marks where each begins and ends. */
export function compound(commands: readonly string[], lines: readonly Line[]): readonly Recognised[] {
  const out: Recognised[] = []
  let steps: Step[] = []
  let rest = lines
  const take = (until: number, status: number | null) => {
    out.push(...share(steps, rest.slice(0, until), status))
    rest = rest.slice(until + 1)
    steps = []
  }
  for (const command of commands) {
    const mark = echoed(command)
    if (mark) {
      let at = -1
      let status: number | null = null
      for (let i = 0; i < rest.length; i++) {
        const m = mark(rest[i]?.text ?? '')
        if (!m) continue
        at = i
        status = m.status
        break
      }
      if (at >= 0) take(at, status)
      continue
    }
    steps.push({ command, probe: byCommand(command) })
  }
  take(rest.length, null)
  return out
}

/** beyond these the cut of `inOrder`, whose time grows with their product, gives way to blocks */
const mostShared = 80
const mostSteps = 12

const said = (lines: readonly Line[]): readonly Line[] => lines.filter((l) => l.text.trim() !== '')

/** Lines between two marks, shared out among the commands between them. */
function share(steps: readonly Step[], lines: readonly Line[], status: number | null): readonly Recognised[] {
  const [only] = steps
  if (!only) return said(lines).length ? cutBlocks(lines).flatMap((b) => contentParts(b)) : []
  if (steps.length === 1) return [{ probe: only.probe, command: only.command, lines, status }]
  const spoken = said(lines)
  const of = (s: Step): number | null => (s === steps.at(-1) ? status : null)
  if (spoken.length > mostShared || steps.length > mostSteps) {
    const wanted = steps.flatMap((s) => (s.probe ? [s.probe] : []))
    return cutBlocks(lines)
      .flatMap((b) => contentParts(b, wanted))
      .map((part) => ({ ...part, command: steps.find((s) => s.probe === part.probe)?.command ?? null }))
  }
  const taken = inOrder(steps, spoken)
  const unread = spoken.length - taken.reduce((n, t) => n + (t ? t[1] - t[0] : 0), 0)
  // lines that no content test vouches for belong to a command only when no other can have printed them
  const doubtful = steps.filter((s, i) => taken[i] && !claims(s.probe, spoken.slice(...(taken[i] ?? []))))
  const speechless = steps.filter((s, i) => !taken[i] && !s.probe?.silent)
  return steps.flatMap((s, i): Recognised[] => {
    const at = taken[i]
    if (!s.probe) return []
    if (!at) {
      // everything that was printed is accounted for: the rest ran without a word
      const silent = s.probe.silent && unread === 0 && doubtful.length === 0 && (of(s) ?? 0) === 0
      return silent ? [{ probe: s.probe, command: s.command, lines: [], status: of(s) }] : []
    }
    if (doubtful.includes(s) && (doubtful.length > 1 || speechless.length > 0)) return []
    const [first, last] = [spoken[at[0]], spoken[at[1] - 1]]
    const own = first && last ? lines.slice(lines.indexOf(first), lines.indexOf(last) + 1) : []
    return [{ probe: s.probe, command: s.command, lines: own, status: of(s) }]
  })
}
