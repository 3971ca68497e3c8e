/** Which probe does a section belong to? The command decides where there is one; otherwise the content. */
import type { Line, ProbeDef, Section } from '../model'
import { normaliseCommand, splitCommands } from './command'
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

/** The probe whose content test is surest, at least 0.5; null where none is. */
export function byContent(lines: readonly Line[]): ProbeDef | null {
  let best: ProbeDef | null = null
  let sure = 0.5
  for (const probe of all) {
    const confidence = probe.content?.(lines) ?? 0
    if (confidence > sure || (confidence === sure && !best)) {
      best = probe
      sure = confidence
    }
  }
  return best
}

export interface Recognised {
  readonly probe: ProbeDef | null
  readonly command: string | null
  readonly lines: readonly Line[]
}

/**
 * Splits a section into what each probe reads. A plain command gives one part; a compound command or bare lines are
 * cut into blocks (blank lines, `== name` marks), and each block goes to the probe that knows its content.
 */
export function recognise(section: Section): readonly Recognised[] {
  const { command, lines } = section
  // `modprobe x; echo rc=$?` is one command and its status
  const commands = command === null ? [] : splitCommands(command).filter((c) => !/^echo \S*\$\?/.test(c))
  if (command !== null && commands.length <= 1) {
    return [{ probe: byCommand(commands[0] ?? command), command: commands[0] ?? command, lines }]
  }
  const wanted = commands.map((c) => [c, byCommand(c)] as const)
  const whole = byContent(lines)
  const blocks = whole && commands.length === 0 ? [lines] : cutBlocks(lines)
  return blocks.map((block) => {
    const probe = byContent(block)
    const typed = wanted.find(([, p]) => p && p === probe)
    return { probe, command: typed?.[0] ?? null, lines: block }
  })
}

function cutBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]]
  for (const line of lines) {
    if (line.text.trim() === '' || /^={2,} \S/.test(line.text)) blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((b) => b.length > 0)
}
