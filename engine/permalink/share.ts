/** Paste -> what a link carries: redacted, reduced to what decides, short enough for any messenger. */
import type { Choice } from '../evaluate/finding'
import { type Readings, readSections } from '../evaluate/readings'
import { judgeReadings } from '../evaluate/verdict'
import type { Verdict } from '../evaluate/verdict.types'
import type { Evidence, Fact, Section } from '../model'
import { type PasteItem, readPaste } from '../paste'
import type { Replacement } from '../redact'
import { redactSections } from '../redact/sections'
import { chosenOf } from './chosen'
import { encode } from './codec'
import { lastDay, type Shared, type SharedSection } from './payload'
import { relevantTo } from './relevant'
import { reopen } from './reopen'

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

/** Cuts a long line around the part that a signature matches; the ends are marked. */
function trim(text: string, longest: number, core: string | null): string {
  if (text.length <= longest) return text
  const at = core ? Math.max(0, text.indexOf(core)) : 0
  const room = Math.max(longest, core?.length ?? 0)
  const start = Math.max(0, Math.min(at - Math.floor((room - (core?.length ?? 0)) / 2), text.length - room))
  const part = text.slice(start, start + room)
  return `${start > 0 ? '…' : ''}${part}${start + room < text.length ? '…' : ''}`
}

function reduce(
  sections: readonly Section[],
  read: Readings,
  verdict: Verdict,
  step: Step,
  level: number,
  day: number,
): Shared {
  const wanted = relevantTo(verdict, step.candidates, step.others)
  // nothing speaks for any cause yet: then the known lines are what there is to show
  const undecided = verdict.candidates.every((c) => c.claims.length === 0)
  const kept = new Map<number, { lines: Map<number, string> }>()
  const sectionAt = new Map(sections.map((s) => [s.index, s]))
  const keepLine = (section: number, no: number, core: string | null) => {
    const line = sectionAt.get(section)?.lines.find((l) => l.no === no)
    if (!line) return
    const entry = kept.get(section) ?? { lines: new Map<number, string>() }
    const text = trim(line.body, step.text, core)
    if ((entry.lines.get(no)?.length ?? 0) < text.length) entry.lines.set(no, text)
    kept.set(section, entry)
  }
  const touch = (section: number) => {
    if (!kept.has(section)) kept.set(section, { lines: new Map() })
  }
  const boots = read.boots.map((boot) => {
    const once = new Set<string>()
    for (const seen of boot.seen) {
      const name = `${seen.sig} ${JSON.stringify(seen.groups)}`
      if (once.has(name) || !(wanted.signature(seen.sig) || (undecided && once.size < 12))) continue
      once.add(name)
      keepLine(seen.evidence.section, seen.evidence.lines[0], seen.text ?? null)
    }
    const facts = boot.facts.filter((f) => f.by.startsWith('probe:') && wanted.fact(f.id, f.key))
    for (const f of facts) for (const e of f.evidence.slice(0, 1)) showEvidence(e, keepLine, touch)
    const read = boot.read.filter((r) => wanted.probe(r.probe))
    for (const r of read) touch(r.section)
    return { facts, read }
  })
  // what was recognised is worth knowing even where it decided nothing
  for (const r of read.reports) if (r.probe !== null && kept.size < 30) touch(r.index)
  const order = [...kept.keys()].sort((a, b) => a - b)
  const renumber = new Map(order.map((index, i) => [index, i]))
  const moved = (e: Evidence): Evidence[] => {
    const section = renumber.get(e.section)
    return section === undefined ? [] : [{ section, lines: e.lines }]
  }
  const bootOf = (section: number) =>
    Math.max(
      0,
      read.boots.findIndex(
        (b) =>
          b.facts.some((f) => f.evidence.some((e) => e.section === section)) ||
          b.seen.some((s) => s.evidence.section === section) ||
          b.read.some((r) => r.section === section),
      ),
    )
  return {
    said: { status: verdict.status, diagnosis: verdict.diagnosis, certainty: verdict.certainty, day },
    sections: order.map((index): SharedSection => {
      const s = sectionAt.get(index) as Section
      const report = read.reports.find((r) => r.index === index)
      const lines = [...(kept.get(index)?.lines ?? [])].sort(([a], [b]) => a - b)
      return {
        command: s.command === null ? null : trim(s.command, step.text, null),
        probe: report?.probe ?? null,
        outcome: report?.outcome ?? 'foreign',
        span: s.span,
        boot: bootOf(index),
        lines: lines.map(([no, text]) => ({ no, text })),
      }
    }),
    boots: boots.map((b) => ({
      facts: b.facts.map((f): Fact => ({ ...f, evidence: f.evidence.slice(0, 1).flatMap(moved) })),
      read: b.read.flatMap((r) => {
        const section = renumber.get(r.section)
        return section === undefined ? [] : [{ ...r, section }]
      }),
    })),
    troubled: read.troubled,
    left: level,
    notices: read.notices,
    ...(verdict.alike.length > 0 && { alike: verdict.alike.map(({ id, share }) => ({ id, share })) }),
  }
}

/** Of an evidence that spans many lines only the first two are shown. */
function showEvidence(
  e: Evidence,
  keepLine: (section: number, no: number, core: null) => void,
  touch: (section: number) => void,
) {
  touch(e.section)
  if (e.lines[1] - e.lines[0] > 60) return
  for (let no = e.lines[0]; no <= Math.min(e.lines[1], e.lines[0] + 1); no++) keepLine(e.section, no, null)
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
