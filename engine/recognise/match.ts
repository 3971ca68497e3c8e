/** One probe for one output: by the command that was typed, or by what the lines look like. */
import type { Line, ProbeDef } from '../model'
import { probes } from '../probes'
import { scanLine } from '../signatures/scan'
import { normaliseCommand } from './command'

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

/** A content test this sure claims lines without a command. */
export const claim = 0.5
export const claims = (probe: ProbeDef | null, lines: readonly Line[]): boolean =>
  (probe?.content?.(lines) ?? 0) >= claim

/** A content test sees the head of a long output: enough to know it, and time stays linear. */
const headLines = 1000

/** The probe whose content test is surest, at least 0.5; null where none is. */
export function byContent(lines: readonly Line[], among: readonly ProbeDef[] = all): ProbeDef | null {
  return surest(lines, among)?.probe ?? null
}

/** The same, with how sure its content test is. */
export function surest(
  lines: readonly Line[],
  among: readonly ProbeDef[] = all,
): { probe: ProbeDef; sure: number } | null {
  const head = lines.length > headLines ? lines.slice(0, headLines) : lines
  let best: { probe: ProbeDef; sure: number } | null = null
  for (const probe of among) {
    const sure = probe.content?.(head) ?? 0
    if (sure >= claim && (!best || sure > best.sure)) best = { probe, sure }
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
