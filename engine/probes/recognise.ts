/** Which probe does a section belong to? The command decides where there is one; otherwise the content. */
import type { Line, ProbeDef, Section } from '../model'
import { stripUniform } from '../paste/prefixes'
import { scanLine } from '../signatures/scan'
import { normaliseCommand, simpleCommands } from './command'
import { runsElsewhere } from './elsewhere'
import { probes } from './index'

const all: readonly ProbeDef[] = probes as unknown as readonly ProbeDef[]

/** The longest match wins, so that `docker network ls` beats `docker`. */
export function byCommand(command: string): ProbeDef | null {
  const normal = normaliseCommand(command)
  let best: ProbeDef | null = null
  let length = 0
  for (const probe of all) {
    for (const pattern of probe.match) {
      const m = pattern.exec(normal)
      if (m && m[0].length > length) {
        best = probe
        length = m[0].length
      }
    }
  }
  return best
}

/** A content test sees the head of a long output: enough to know it, and time stays linear. */
const headLines = 1000

/** The probe whose content test is surest, at least 0.5; null where none is. */
export function byContent(lines: readonly Line[], among: readonly ProbeDef[] = all): ProbeDef | null {
  return surest(lines, among)?.probe ?? null
}

function surest(lines: readonly Line[], among: readonly ProbeDef[]): { probe: ProbeDef; sure: number } | null {
  const head = lines.length > headLines ? lines.slice(0, headLines) : lines
  let best: { probe: ProbeDef; sure: number } | null = null
  for (const probe of among) {
    const sure = probe.content?.(head) ?? 0
    if (sure >= 0.5 && (!best || sure > best.sure)) best = { probe, sure }
  }
  return best
}

/** True for a line that is a command somebody typed: a probe knows it, and it is no output that any program prints. */
export function typedBare(text: string): boolean {
  const t = text.trim()
  if (t.length > 400 || !/^(?:sudo )?[a-z./][\w./-]*(?: |$)/.test(t) || /[.:!?。：]$|: |[^$]\(/.test(t)) return false
  if (/^(?:sudo )?(?:systemctl (?:-\S+ )*)?(?:reboot|poweroff)$/.test(t)) return true
  const line = { text: t, body: t, no: 1 }
  if (byCommand(t)) return byContent([line]) === null && scanLine(line).length === 0
  return /^(?:sudo )?systemctl (?:start|stop|restart|reload|enable|disable|daemon-reload)\b[\w @.-]*$/.test(t)
}

export interface Recognised {
  readonly probe: ProbeDef | null
  readonly command: string | null
  readonly lines: readonly Line[]
  /** exit status of this command, where the output tells it; undefined: the section's */
  readonly status?: number | null
}

/**
 * Splits a section into what each probe reads. A plain command gives one part; a compound command or bare lines are
 * cut into blocks (marks, blank lines, content), and each block goes to the probe that knows it.
 */
export function recognise(section: Section): readonly Recognised[] {
  const { command, lines } = section
  if (command === null) return bare(lines)
  const commands = simpleCommands(command)
  if (commands.length > 1) return compound(commands, lines)
  const named = byCommand(command)
  // `ls` in a directory that the line does not name: what it lists decides
  const probe =
    named?.id === 'ls' && /^ll?s?(?: -\w+)*$/.test(normaliseCommand(command)) ? (byContent(lines) ?? named) : named
  if (probe || lines.length === 0 || runsElsewhere(command)) return [{ probe, command, lines }]
  const known = surest(lines, all)
  return [{ probe: known && known.sure >= 0.7 ? known.probe : null, command: known ? null : command, lines }]
}

const said = (lines: readonly Line[]): readonly Line[] => lines.filter((l) => l.text.trim() !== '')

/** Lines without the prefix they share: the output of `df` in a journal is still the output of `df`. */
function unprefixed(lines: readonly Line[]): readonly Line[] | null {
  const texts = stripUniform(lines.map((l) => l.text))
  return texts && lines.map((l, i) => ({ ...l, text: (texts[i] ?? l.text).trimEnd() }))
}

function bare(lines: readonly Line[]): readonly Recognised[] {
  const inner = unprefixed(lines)
  const whole = surest(lines, all)
  const within = inner && surest(inner, all)
  if (within && (!whole || within.sure >= whole.sure))
    return [{ probe: within.probe, command: null, lines: inner ?? lines }]
  if (whole) return [{ probe: whole.probe, command: null, lines }]
  return cutBlocks(lines).flatMap((block) => contentParts(block, all))
}

/** blocks of a paste that are looked at one by one; the rest is only scanned for known lines */
const mostBlocks = 300

function cutBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
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
function contentParts(block: readonly Line[], among: readonly ProbeDef[]): Recognised[] {
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

interface Step {
  readonly command: string
  readonly probe: ProbeDef | null
}

/** What `echo` prints: words of its own, `$?` for a number, other variables for anything. Null for any other command. */
function echoed(command: string): ((text: string) => { readonly status: number | null } | null) | null {
  const m = /^(?:echo(?: -[neE]+)?|printf) (.+)$/.exec(command)
  if (!m?.[1] || /[|><`]|\$\(/.test(m[1].replace(/(["']).*?\1/g, ''))) return null
  const literal = m[1].replace(/["']/g, '').replace(/\\n$/, '').trim().replace(/\s+/g, ' ')
  if (!literal) return null
  const parts = literal.split(/(\$\?|\$\w+|\$\{\w+\})/)
  // from left to right, each word of its own at its first place: linear, as a pattern with many gaps is not
  return (text) => {
    const said = text.trim().replace(/\s+/g, ' ')
    let at = 0
    let open = false
    let status: number | null = null
    for (const part of parts) {
      if (part === '$?') {
        const digits = /^\d{1,3}/.exec(said.slice(at, at + 3))
        if (!digits && !open) return null
        if (digits) status ??= Number(digits[0])
        at += digits?.[0].length ?? 0
      } else if (part.startsWith('$')) open = true
      else if (part) {
        const found = said.indexOf(part, at)
        if (found < 0 || (!open && found !== at)) return null
        at = found + part.length
        open = false
      }
    }
    return open || at === said.length ? { status } : null
  }
}

/** The parts of a compound command: what `echo` printed marks where each begins and ends. */
function compound(commands: readonly string[], lines: readonly Line[]): readonly Recognised[] {
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

/** Lines between two marks, shared out among the commands between them. */
function share(steps: readonly Step[], lines: readonly Line[], status: number | null): readonly Recognised[] {
  const [only] = steps
  if (!only) return said(lines).length ? cutBlocks(lines).flatMap((b) => contentParts(b, all)) : []
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
  const doubtful = steps.filter((s, i) => taken[i] && !vouches(s, spoken.slice(...(taken[i] ?? []))))
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

const vouches = (s: Step, lines: readonly Line[]): boolean => (s.probe?.content?.(lines) ?? 0) >= 0.5
const mostShared = 80
const mostSteps = 12

/** Which lines each command printed, in the order in which they ran: the cut of which the content tests are surest. */
function inOrder(steps: readonly Step[], lines: readonly Line[]): readonly (readonly [number, number] | null)[] {
  type Best = { score: number; take: number }
  const table: Best[][] = Array.from({ length: steps.length + 1 }, () => [])
  const at = (step: number, line: number): Best => table[step]?.[line] ?? { score: 0, take: 0 }
  for (let line = 0; line <= lines.length; line++)
    (table[steps.length] as Best[])[line] = { score: (line - lines.length) / 100, take: 0 }
  for (let i = steps.length - 1; i >= 0; i--) {
    const probe = steps[i]?.probe ?? null
    for (let line = lines.length; line >= 0; line--) {
      let best: Best = { score: at(i + 1, line).score, take: 0 }
      // a line that nobody printed
      if (line < lines.length && at(i, line + 1).score - 0.1 > best.score)
        best = { score: at(i, line + 1).score - 0.1, take: -1 }
      for (let end = line + 1; end <= lines.length; end++) {
        const sure = probe?.content?.(lines.slice(line, end)) ?? 0
        const worth = sure >= 0.5 ? 1 + sure : 0.05
        const score = worth + at(i + 1, end).score
        if (score > best.score) best = { score, take: end - line }
      }
      ;(table[i] as Best[])[line] = best
    }
  }
  const out: (readonly [number, number] | null)[] = []
  let line = 0
  for (let i = 0; i < steps.length; i++) {
    while (at(i, line).take === -1) line++
    const { take } = at(i, line)
    out.push(take > 0 ? [line, line + take] : null)
    line += take
  }
  return out
}
