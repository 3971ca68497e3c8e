/**
 * A shared case as a text to look at, and its statements pointing into that text. The link carries a few lines of a
 * paste; here they stand one under the other, numbered anew.
 */

import type { Choice } from '../evaluate/finding'
import { readSections } from '../evaluate/readings'
import { emptyReading, type Reading } from '../evaluate/store'
import { judgeReadings } from '../evaluate/verdict'
import type { SectionReport, Verdict } from '../evaluate/verdict.types'
import type { Evidence, Section } from '../model'
import { type PasteItem, readPaste } from '../paste'
import { choiceOf } from './chosen'
import type { Shared } from './payload'
import { readShared } from './reopen'

export interface SharedDocument {
  readonly lines: readonly string[]
  /** the same case; all line numbers are those of `lines`, 1-based */
  readonly shared: Shared
}

/** Lays the lines of a link out as a terminal session; a gap is a line of its own. */
export function documentOf(shared: Shared): SharedDocument {
  const lines: string[] = []
  const places = shared.sections.map((s) => {
    if (lines.length) lines.push('')
    const first = lines.length + 1
    const at = new Map<number, number>()
    if (s.command !== null) lines.push(`$ ${s.command}`)
    let before: number | null = null
    const kept = s.lines.map((l) => {
      if (before !== null && l.no > before + 1) lines.push('…')
      before = l.no
      lines.push(l.text)
      at.set(l.no, lines.length)
      return { no: lines.length, text: l.text }
    })
    if (s.command === null && kept.length === 0) lines.push('…')
    return { first, last: lines.length, at, kept }
  })
  /** the line itself where it is here, else the head of its section */
  const moved = (e: Evidence): Evidence => {
    const place = places[e.section]
    if (!place) return { section: e.section, lines: [1, 1] }
    const here = [...place.at].filter(([no]) => no >= e.lines[0] && no <= e.lines[1]).map(([, to]) => to)
    return {
      section: e.section,
      lines: here.length ? [Math.min(...here), Math.max(...here)] : [place.first, place.first],
    }
  }
  /** the lines of a notice, as far as they are here */
  const found = (lines: readonly [number, number] | null): readonly [number, number] | null => {
    const here = places
      .flatMap((p) => [...p.at])
      .filter(([no]) => lines && no >= lines[0] && no <= lines[1])
      .map(([, to]) => to)
    return here.length ? [Math.min(...here), Math.max(...here)] : null
  }
  return {
    lines,
    shared: {
      ...shared,
      notices: shared.notices.map((n) => ({ ...n, lines: found(n.lines) })),
      sections: shared.sections.map((s, i) => {
        const place = places[i] as (typeof places)[number]
        return { ...s, span: [place.first, place.last] as const, lines: place.kept }
      }),
      boots: shared.boots.map((b) => ({
        ...b,
        facts: b.facts.map((f) => ({ ...f, evidence: f.evidence.map(moved) })),
      })),
    },
  }
}

const shiftLines = ([a, b]: Evidence['lines'], by: number): Evidence['lines'] => [a + by, b + by]
const shift = (e: Evidence, sections: number, lines: number): Evidence => ({
  section: e.section + sections,
  lines: shiftLines(e.lines, lines),
})

/**
 * Judges a shared case together with what its reader pasted since.
 * @param document from `documentOf`
 * @param more outputs of the reader's, in order; their lines follow those of the document after a blank one
 */
export function judgeShared(
  { lines, shared }: SharedDocument,
  more: readonly PasteItem[],
  choice: Choice = {},
): { readonly verdict: Verdict; readonly sections: readonly Section[] } {
  const given = readShared(shared)
  const paste = readPaste(more)
  const down = lines.length
  const right = given.reports.length
  const added = readSections(paste)
  const moved: readonly Reading[] = added.boots.map((b) => ({
    facts: b.facts.map((f) => ({ ...f, evidence: f.evidence.map((e) => shift(e, right, down)) })),
    seen: b.seen.map((s) => ({ ...s, evidence: shift(s.evidence, right, down) })),
    read: b.read.map((r) => ({ ...r, section: r.section + right })),
    heard: b.heard,
  }))
  const [first = emptyReading(), ...later] = moved
  const last = given.boots.at(-1) ?? emptyReading()
  const kernel = (reading: Reading) => reading.facts.filter((f) => f.id === 'kernel.release').at(-1)?.value
  // another kernel runs now: what the link says is of an earlier boot
  const rebooted = kernel(first) !== undefined && kernel(last) !== undefined && kernel(first) !== kernel(last)
  const joined: readonly Reading[] = rebooted
    ? [last, first]
    : [
        {
          facts: [...last.facts, ...first.facts],
          seen: [...last.seen, ...first.seen],
          read: [...last.read, ...first.read],
          heard: new Set([...last.heard, ...first.heard]),
        },
      ]
  const reports: SectionReport[] = [
    ...given.reports,
    ...added.reports.map((r) => ({
      ...r,
      index: r.index + right,
      span: [r.span[0] + down, r.span[1] + down] as const,
    })),
  ]
  const sections: Section[] = [
    ...given.sections,
    ...paste.sections.map((s) => ({
      ...s,
      index: s.index + right,
      span: [s.span[0] + down, s.span[1] + down] as const,
      lines: s.lines.map((l) => ({ ...l, no: l.no + down })),
    })),
  ]
  const verdict = judgeReadings(
    {
      ...added,
      boots: [...given.boots.slice(0, -1), ...joined, ...later],
      reports,
      doubt: given.doubt,
      alike: () => {
        const own = added.alike()
        return own.length ? own : given.alike()
      },
      troubled: shared.troubled || added.troubled,
      unknown: () => added.unknown().map((e) => ({ section: e.section + right, lines: shiftLines(e.lines, down) })),
      notices: [
        ...shared.notices,
        ...added.notices.map((n) => ({ ...n, lines: n.lines && shiftLines(n.lines, down) })),
      ],
    },
    choiceOf(shared.chosen, choice),
  )
  return { verdict, sections }
}
