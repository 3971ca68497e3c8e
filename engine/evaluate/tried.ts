/** Commands whose output is there though nothing was read in it: to ask for them again would bring the same lines again. */
import type { Outcome } from '../model'
import { normaliseCommand } from '../recognise/command'
import { type Ask, probeById, probesForLine } from './sources'
import type { SectionReport } from './verdict.types'

/** Refused, it is worth another try as root; cut or empty, the output is still to come. */
const inVain: ReadonlySet<Outcome> = new Set(['foreign', 'malformed', 'not-installed'])
/** A log this long without its command is what the command shows; a few lines of it may lack the deciding one. */
const wholeLog = 15

/** The unit whose journal alone shows all of these lines. */
function unitOfLog(signatures: readonly string[]): string | null {
  const units = signatures.map(
    (sig) => new Set(probesForLine(sig).flatMap((a) => (a.probe === 'journalctl-unit' ? (a.key ?? []) : []))),
  )
  const [first = new Set<string>(), ...others] = units.filter((shown) => shown.size > 0)
  const common = [...first].filter((unit) => others.every((shown) => shown.has(unit)))
  return common.length === 1 ? (common[0] ?? null) : null
}

export function triedIn(reports: readonly SectionReport[]): readonly Ask[] {
  return reports.flatMap(({ probe, command, outcome, span, signatures }): Ask[] => {
    if (command === null) {
      const unit = span[1] - span[0] + 1 < wholeLog ? null : unitOfLog(signatures)
      return unit === null ? [] : [{ probe: 'journalctl-unit', key: unit }]
    }
    if (probe === null || !inVain.has(outcome)) return []
    return [{ probe, key: probeById.get(probe)?.keyOf?.(normaliseCommand(command)) ?? null }]
  })
}
