/** The numbers of the corpus, counted once for the command line and for the page. */
import { accepted, type Judged, type Outcome, outcomes } from './corpus'
import { provenances } from './schema'

export type Counts = Readonly<Record<Outcome, number>> & { readonly cases: number }

export interface Scoreboard {
  /** when these numbers came out for the first time */
  readonly date: string
  readonly total: Counts
  readonly provenance: Readonly<Record<string, Counts>>
  readonly causes: Readonly<Record<string, Counts>>
  /** every fault that is not named, what Oolong says instead and what it would run next */
  readonly notNamed: readonly {
    readonly id: string
    readonly cause: string
    readonly outcome: Outcome
    readonly source: string | null
    readonly next: string | null
  }[]
  /** diagnoses that no case stands for */
  readonly withoutCase: readonly string[]
}

const count = (judged: readonly Judged[]): Counts => {
  const zero = Object.fromEntries(outcomes.map((o) => [o, 0])) as Record<Outcome, number>
  for (const { outcome } of judged) zero[outcome]++
  return { cases: judged.length, ...zero }
}

const group = (judged: readonly Judged[], by: (j: Judged) => string): Map<string, Judged[]> => {
  const groups = new Map<string, Judged[]>()
  for (const j of judged) groups.set(by(j), [...(groups.get(by(j)) ?? []), j])
  return groups
}

/** @param diagnoses ids of all that Oolong can name */
export function scoreboard(judged: readonly Judged[], diagnoses: readonly string[], date: string): Scoreboard {
  const causes = group(judged, (j) => j.case.root_cause)
  const kinds = group(judged, (j) => j.case.provenance)
  const known = new Set(judged.flatMap((j) => accepted(j.case)))
  return {
    date,
    total: count(judged),
    provenance: Object.fromEntries(provenances.flatMap((p) => (kinds.has(p) ? [[p, count(kinds.get(p) ?? [])]] : []))),
    causes: Object.fromEntries([...causes.keys()].sort().map((id) => [id, count(causes.get(id) ?? [])])),
    notNamed: judged
      .filter((j) => j.outcome !== 'right' && j.outcome !== 'quiet')
      .map((j) => ({
        id: j.case.id,
        cause: j.case.root_cause,
        outcome: j.outcome,
        source: j.case.source.startsWith('https://') ? j.case.source : null,
        next: j.verdict.next[0]?.command ?? null,
      })),
    withoutCase: diagnoses.filter((id) => !known.has(id)).sort(),
  }
}

/** Cases that are faults; healthy machines are counted apart. */
export const faults = (c: Counts): number => c.cases - c.quiet - c['false-alarm']
export const wrong = (c: Counts): number => c.wrong + c['wrong-confirmed']

const rate = (part: number, of: number): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)}%`)

/** One line for people who watch the numbers. */
export function scoreLine(s: Scoreboard): string {
  const t = s.total
  const n = faults(t)
  const hit = Object.entries(s.causes).filter(([id, c]) => id !== 'none' && c.right + c.lead > 0).length
  const causes = Object.keys(s.causes).filter((id) => id !== 'none').length
  return [
    `cases ${t.cases}`,
    `hit@1 ${rate(t.right + t.lead, n)}`,
    `hit@5 ${rate(t.right + t.lead + t.open, n)}`,
    `diagnosed right ${rate(t.right, n)}`,
    `wrong ${rate(wrong(t), n)} (CONFIRMED ${t['wrong-confirmed']})`,
    `silent ${rate(t.silent, n)}`,
    `false alarms ${t['false-alarm']} of ${t.quiet + t['false-alarm']}`,
    `root causes hit ${hit} of ${causes}`,
  ].join(' · ')
}

/** The file of the page: one cause a line, so that a change shows as itself. */
export function accuracyText(s: Scoreboard): string {
  const part = (value: unknown): string => {
    const entries = Array.isArray(value) ? value.map((v) => JSON.stringify(v)) : null
    if (entries) return entries.length ? `[\n    ${entries.join(',\n    ')}\n  ]` : '[]'
    const of = Object.entries(value as object)
    return of.some(([, v]) => typeof v === 'object')
      ? `{\n    ${of.map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(',\n    ')}\n  }`
      : JSON.stringify(value)
  }
  return `{\n${Object.entries(s)
    .map(([k, v]) => `  ${JSON.stringify(k)}: ${typeof v === 'object' ? part(v) : JSON.stringify(v)}`)
    .join(',\n')}\n}\n`
}
