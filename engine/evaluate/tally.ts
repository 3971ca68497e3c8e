/** What each command to ask for is worth: credit for every need that it could settle, against its trouble for the person. */
import type { Area, ProbeDef } from '../model'
import { argumentFor, containerIn, containerInTrouble } from './argument'
import { namesFor } from './names'
import { type Ask, probeById, splitRef } from './sources'
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
  if (facts.tried.some((t) => t.probe === id && (key === null || open || t.key === null || t.key === key))) return true
  const states = Object.keys(types)
  if (key !== null) return states.some((f) => facts.fact(f, key))
  // `uname -v` after `uname -a`
  return states.length > 0 && states.every((f) => facts.fact(f, null))
}

/** What a command is credited with: so much, for what it would settle; without needs it is asked for as such. */
interface Credit {
  readonly gain: number
  readonly cause: string | null
  readonly needs: readonly string[]
}

interface Entry {
  readonly probe: ProbeDef
  readonly key: string | null
  readonly credits: Credit[]
}

/** So many are weighed against those before them; nobody reads further. */
const mostWeighed = 10

/** An answer that is expected already is worth this part of it: the first command may not tell after all. */
const again = 0.4

/** What is left of a credit once some of its needs are met by better questions. */
const left = ({ gain, needs }: Credit, met: ReadonlySet<string>): number =>
  needs.length === 0 ? gain : (gain * needs.reduce((sum, need) => sum + (met.has(need) ? again : 1), 0)) / needs.length

/**
 * @param area of the symptom that a person chose
 * @returns `argument` is what a command would be asked about; `credit` adds to the worth of what would settle needs, for a cause or for none; `ranked` lists all, best first,
 * each with what it tells beyond those before it
 */
export function tally(candidates: readonly Candidate[], facts: FactStore, area: Area | null) {
  const entries = new Map<string, Entry>()
  const [lead] = candidates
  const leading = lead && lead.level !== 'open' ? diagnosisById.get(lead.id) : undefined
  const argument = argumentFor(facts, area, lead?.level === 'hints' ? [] : leading?.ask.map(splitRef))
  const container = containerIn(facts) ?? containerInTrouble(facts)
  const names: Readonly<Record<string, string>> = {
    ...(container && { CONTAINER: container }),
    ...(leading && namesFor(leading, facts)),
  }

  /** The command that answers, as it would be typed; null where it would tell nothing new, or nothing of this fault. */
  const commandFor = (ask: Ask): Entry | null => {
    const probe = probeById.get(ask.probe)
    const about = probe && argument(probe, ask.key)
    if (!probe || about === undefined) return null
    const key = about !== null && about === probe.ask.placeholder ? (names[about] ?? about) : about
    if (told(probe, key, facts)) return null
    const name = `${probe.id} ${key ?? ''}`
    const entry = entries.get(name) ?? { probe, key, credits: [] }
    entries.set(name, entry)
    return entry
  }
  // many needs are answered by the same command
  const commands = new Map<string, Entry | null>()
  const credit = (ask: Ask, gain: number, cause: string | null, needs: readonly string[] = []): void => {
    const asked = `${ask.probe} ${ask.key ?? ''}`
    let entry = commands.get(asked)
    if (entry === undefined) {
      entry = commandFor(ask)
      commands.set(asked, entry)
    }
    entry?.credits.push({ gain, cause, needs })
  }
  const order = candidates.map((c) => c.id)
  const ranked = (): Asking[] => {
    const met = new Set<string>()
    const open = [...entries.values()].map(({ probe, key, credits }) => {
      const causes = [...new Set(credits.flatMap((c) => c.cause ?? []))]
      const decides = causes.sort((x, y) => order.indexOf(x) - order.indexOf(y))
      return { probe, key, credits, decides, factor: (1 + causes.length / 4) / trouble(probe) }
    })
    const worth = ({ credits, factor }: (typeof open)[number]) =>
      factor * credits.reduce((sum, c) => sum + left(c, met), 0)
    const ordered = (list: typeof open) =>
      list
        .map((entry) => ({ entry, worth: worth(entry) }))
        .sort((a, b) => b.worth - a.worth || (a.entry.probe.id < b.entry.probe.id ? -1 : 1))
    const out: Asking[] = []
    const add = ({ entry: { probe, key, decides }, worth }: ReturnType<typeof ordered>[number]) =>
      out.push({ probe, key, worth, decides })
    let rest = ordered(open)
    while (rest[0] && out.length < mostWeighed) {
      const [best, ...others] = rest
      add(best)
      for (const { needs } of best.entry.credits) for (const need of needs) met.add(need)
      rest = ordered(others.map((o) => o.entry))
    }
    for (const other of rest) add(other)
    return out
  }
  return { credit, ranked, argument }
}
