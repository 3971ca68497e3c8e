/** Paste -> what a link carries: redacted, reduced to what decides, short enough for any messenger. */
import type { Choice } from '../evaluate/finding'
import { type Readings, readSections } from '../evaluate/readings'
import { judgeReadings } from '../evaluate/verdict'
import type { Verdict } from '../evaluate/verdict.types'
import type { Fact, Section } from '../model'
import { type PasteItem, readPaste } from '../paste'
import type { Replacement } from '../redact'
import { redactSections } from '../redact/sections'
import { chosenOf } from './chosen'
import { encode } from './codec'
import { lastDay, type Shared, type SharedSection } from './payload'
import { relevantTo } from './relevant'
import { reopen } from './reopen'
import { Selection, trim } from './selection'

/** Characters of a fragment; with origin and path the whole link stays below 1,900. */
const fragmentLimit = 1780

export interface ShareOptions {
  /** values to show although they would be hidden */
  readonly keep?: ReadonlySet<string>
  /** day of sharing, in days since 1970-01-01 */
  readonly day?: number
  readonly choice?: Choice
  /** where the paste was taken from; see `Given` */
  readonly source?: string | null
}
export interface Share {
  readonly fragment: string
  readonly shared: Shared
  /** what the receiver will be told today */
  readonly verdict: Verdict
  /** what was hidden; `lines` are 1-based numbers in the paste */
  readonly replaced: readonly Replacement[]
  /** steps of shortening that were needed, see `steps` */
  readonly left: number
  /** the receiver sees the same status, diagnosis and certainty as the sender */
  readonly faithful: boolean
}

/** A clock may be far off: the day stays one that a link can carry. */
const dayIn = (day = 0): number => Math.min(Math.max(0, Math.trunc(day) || 0), lastDay)

/** Each step leaves out what the one before did, and more. The interface names them by number. */
interface Step {
  readonly candidates: number
  readonly text: number
  readonly others: boolean
}
export const steps: readonly Step[] = [
  // everything that any rule looked at
  { candidates: 99, text: 600, others: true },
  // 1: the text of long lines beyond 240 characters, and facts that only unlikely causes read
  { candidates: 6, text: 240, others: true },
  // 2: what excluded causes and false leads point at
  { candidates: 4, text: 180, others: false },
  // 3: everything but the main cause
  { candidates: 1, text: 160, others: false },
  { candidates: 1, text: 110, others: false },
]

/** Sections of which nothing is known but which command they are: so many are shown at most. */
const mostSections = 30
/** Known lines that are shown where nothing speaks for any cause. */
const mostUndecided = 12

/** Chooses what to show, and gives what was read of it between two boots. */
function choose(selection: Selection, read: Readings, verdict: Verdict, step: Step): Readings['boots'] {
  const wanted = relevantTo(verdict, step.candidates, step.others)
  // nothing speaks for any cause yet: then the known lines are what there is to show
  const undecided = verdict.candidates.every((c) => c.claims.length === 0)
  const boots = read.boots.map((boot) => {
    const once = new Set<string>()
    for (const seen of boot.seen) {
      const name = `${seen.sig} ${JSON.stringify(seen.groups)}`
      if (once.has(name) || !(wanted.signature(seen.sig) || (undecided && once.size < mostUndecided))) continue
      once.add(name)
      selection.line(seen.evidence.section, seen.evidence.lines[0], seen.text ?? null)
    }
    const facts = boot.facts.filter((f) => f.by.startsWith('probe:') && wanted.fact(f.id, f.key))
    for (const { evidence } of facts) for (const e of evidence.slice(0, 1)) selection.evidence(e)
    const outputs = boot.read.filter((r) => wanted.probe(r.probe))
    for (const { section } of outputs) selection.section(section)
    return { ...boot, facts, read: outputs }
  })
  // what was recognised is worth knowing even where it decided nothing
  for (const r of read.reports) if (r.probe !== null && selection.size < mostSections) selection.section(r.index)
  return boots
}

/** Between which two boots a section was pasted; 0 where nothing was read from it. */
const bootOf = (index: number, { boots }: Readings): number =>
  Math.max(
    0,
    boots.findIndex(
      ({ facts, seen, read }) =>
        facts.some((f) => f.evidence.some((e) => e.section === index)) ||
        seen.some((s) => s.evidence.section === index) ||
        read.some((r) => r.section === index),
    ),
  )

function reduce(
  sections: readonly Section[],
  read: Readings,
  verdict: Verdict,
  step: Step,
  level: number,
  day: number,
): Shared {
  const selection = new Selection(sections, step.text)
  const boots = choose(selection, read, verdict, step)
  const shown = selection.sections()
  const renumber = new Map(shown.map(({ index }, i) => [index, i]))
  const moved = <T extends { readonly section: number }>(at: T): T[] => {
    const section = renumber.get(at.section)
    return section === undefined ? [] : [{ ...at, section }]
  }
  return {
    said: { status: verdict.status, diagnosis: verdict.diagnosis, certainty: verdict.certainty, day },
    sections: shown.map((s): SharedSection => {
      const report = read.reports.find((r) => r.index === s.index)
      return {
        command: s.command === null ? null : trim(s.command, step.text, null),
        probe: report?.probe ?? null,
        outcome: report?.outcome ?? 'foreign',
        span: s.span,
        boot: bootOf(s.index, read),
        lines: selection.linesOf(s),
      }
    }),
    boots: boots.map((b) => ({
      facts: b.facts.map((f): Fact => ({ ...f, evidence: f.evidence.slice(0, 1).flatMap(moved) })),
      read: b.read.flatMap(moved),
    })),
    troubled: read.troubled,
    left: level,
    notices: read.notices,
    ...(verdict.alike.length > 0 && { alike: verdict.alike.map(({ id, share }) => ({ id, share })) }),
    ...(verdict.doubt && { doubt: verdict.doubt }),
  }
}

const same = (a: Verdict, b: Verdict) =>
  a.status === b.status &&
  a.diagnosis === b.diagnosis &&
  a.certainty === b.certainty &&
  (a.status !== 'asking' || a.candidates[0]?.id === b.candidates[0]?.id)

/**
 * Makes the link for a paste.
 * The first step of shortening that fits and leads the receiver to the same verdict is taken; where none does both,
 * the shortest one, and `faithful` says so.
 */
export function share(input: string | readonly PasteItem[], options: ShareOptions = {}): Share {
  const paste = readPaste(input)
  const { sections, replaced } = redactSections(paste.lines, paste.sections, options.keep ?? new Set())
  const read = readSections({ sections, notices: paste.notices, source: options.source ?? null })
  const verdict = judgeReadings(read, options.choice)
  const chosen = chosenOf(options.choice ?? {})
  let last: Share | null = null
  for (const [level, step] of steps.entries()) {
    const shared = {
      ...reduce(sections, read, verdict, step, level, dayIn(options.day)),
      ...(chosen && { chosen }),
    }
    const fragment = encode(shared)
    const again = reopen(shared)
    last = { fragment, shared, verdict: again, replaced, left: level, faithful: same(verdict, again) }
    if (fragment.length <= fragmentLimit && last.faithful) return last
  }
  return last as Share
}
