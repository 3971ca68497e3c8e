/** A shared diagnosis, judged again by today's trees. */

import { doubtOf } from '../evaluate/doubt'
import { readLine } from '../evaluate/facts'
import type { Choice } from '../evaluate/finding'
import type { Readings } from '../evaluate/readings'
import { emptyReading, type Reading } from '../evaluate/store'
import { hear } from '../evaluate/subject'
import { judgeReadings } from '../evaluate/verdict'
import type { SectionReport, Verdict } from '../evaluate/verdict.types'
import type { Section } from '../model'
import type { Alike } from '../reports/alike'
import { current } from './aliases'
import { choiceOf } from './chosen'
import type { Shared } from './payload'

/** The sections as far as the link carries them; the lines between are not there. */
export const sharedSections = (shared: Shared): readonly Section[] =>
  shared.sections.map((s, index) => ({
    index,
    command: s.command,
    root: null,
    status: null,
    lines: s.lines.map((l) => ({ text: l.text, body: l.text, no: l.no })),
    span: s.span,
    cut: false,
  }))

/** What a link states, read by today's signatures. */
export function readShared(shared: Shared) {
  const boots: Reading[] = shared.boots.map((b) => ({ ...emptyReading(), facts: [...b.facts], read: [...b.read] }))
  if (boots.length === 0) boots.push(emptyReading())
  const sections = sharedSections(shared)
  const reports = sections.map((section, i): SectionReport => {
    const from = shared.sections[i]
    const into = boots[from?.boot ?? 0] ?? emptyReading()
    hear(section.command ?? '', into.heard)
    for (const line of section.lines) hear(line.text, into.heard)
    const signatures = section.lines.flatMap((line) => readLine(line, section, into))
    return {
      index: section.index,
      command: section.command,
      probe: from?.probe ?? null,
      outcome: from?.outcome ?? 'foreign',
      span: section.span,
      signatures: [...new Set(signatures)],
    }
  })
  const alike = () => (shared.alike ?? []).map(({ id, share }): Alike => ({ id: current(id), share, reports: [] }))
  /** A link shows some of the lines that its sender had: what was thought of a cause then is kept. */
  const doubt: Readings['doubt'] = (main, store) =>
    current(shared.said.diagnosis ?? '') === main.id
      ? null
      : shared.doubt && current(shared.doubt.of) === main.id
        ? { of: main.id, rather: shared.doubt.rather && current(shared.doubt.rather) }
        : doubtOf(main, store)
  return { boots, reports, sections, alike, doubt }
}

/** Judges the lines and facts of a link as if they had been pasted now. */
export function reopen(shared: Shared, choice: Choice = {}): Verdict {
  const { boots, reports, alike, doubt } = readShared(shared)
  return judgeReadings(
    {
      boots,
      reports,
      alike,
      troubled: shared.troubled,
      unknown: () => [],
      doubt,
      notices: shared.notices,
    },
    choiceOf(shared.chosen, choice),
  )
}

/** What the link said when it was made, beside what is said today; `changed` when they differ. */
export function compare(shared: Shared, today: Verdict) {
  const said = { ...shared.said, diagnosis: shared.said.diagnosis && current(shared.said.diagnosis) }
  const changed =
    said.status !== today.status || said.diagnosis !== today.diagnosis || (said.certainty ?? null) !== today.certainty
  return { said, changed }
}
