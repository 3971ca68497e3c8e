/** What each command to ask for is worth: credit for every need that it could settle, against its trouble for the person. */
import type { Area, ProbeDef } from '../model'
import { argumentFor, containerIn } from './argument'
import { namesFor } from './names'
import { type Ask, probeById } from './sources'
import type { FactStore } from './store'
import type { Candidate } from './verdict.types'
import { diagnosisById } from './weigh'

/** A command that would tell something new. */
export interface Asking {
  readonly probe: ProbeDef
  /** what it is asked about; null where it takes no argument */
  readonly key: string | null
  readonly worth: number
  /** the causes whose standing it can change */
  readonly decides: readonly string[]
}

const trouble = ({ ask }: ProbeDef) => ask.cost + (ask.root ? 0.5 : 0) + (ask.risk === 'safe' ? 0.5 : 0)

/** Whether this output was read already, or every word of it is known. */
function told({ id, ask, facts: types }: ProbeDef, key: string | null, facts: FactStore): boolean {
  // whatever was put in place of a placeholder, that output has been read
  const open = key !== null && key === ask.placeholder
  if ((facts.read.get(id) ?? []).some((r) => key === null || open || r.key === key)) return true
  const states = Object.keys(types)
  if (key !== null) return states.some((f) => facts.fact(f, key))
  // `uname -v` after `uname -a`
  return states.length > 0 && states.every((f) => facts.fact(f, null))
}

/**
 * @param area of the symptom that a person chose
 * @returns `credit` adds to the worth of what would settle a need, for a cause or for none; `ranked` lists all, best first
 */
export function tally(candidates: readonly Candidate[], facts: FactStore, area: Area | null) {
  const entries = new Map<string, { probe: ProbeDef; key: string | null; gain: number; for: Set<string> }>()
  const argument = argumentFor(facts, area)
  const [lead] = candidates
  const leading = lead && lead.level !== 'open' ? diagnosisById.get(lead.id) : undefined
  const container = containerIn(facts)
  const names: Readonly<Record<string, string>> = {
    ...(container && { CONTAINER: container }),
    ...(leading && namesFor(leading, facts)),
  }

  const credit = (need: Ask, gain: number, cause: string | null): void => {
    const probe = probeById.get(need.probe)
    const about = probe && argument(probe, need.key)
    if (!probe || about === undefined) return
    const key = about !== null && about === probe.ask.placeholder ? (names[about] ?? about) : about
    if (told(probe, key, facts)) return
    const name = `${probe.id} ${key ?? ''}`
    const entry = entries.get(name) ?? { probe, key, gain: 0, for: new Set<string>() }
    entries.set(name, entry)
    entry.gain += gain
    if (cause) entry.for.add(cause)
  }
  const order = candidates.map((c) => c.id)
  const ranked = (): Asking[] =>
    [...entries.values()]
      .map(({ probe, key, gain, for: causes }) => ({
        probe,
        key,
        worth: (gain * (1 + causes.size / 4)) / trouble(probe),
        decides: [...causes].sort((x, y) => order.indexOf(x) - order.indexOf(y)),
      }))
      .sort((a, b) => b.worth - a.worth || (a.probe.id < b.probe.id ? -1 : 1))
  return { credit, ranked }
}
