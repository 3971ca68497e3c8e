/**
 * A paste that led nowhere, or to the wrong place -> a report that a maintainer can work with: the paste, redacted and
 * shortened, what each recogniser saw in it, the verdict, and which rules answered. Nothing is sent by it.
 */
import { factName, factText } from '../evaluate/fact-text'
import type { Choice } from '../evaluate/finding'
import { readSections } from '../evaluate/readings'
import { judgePaste, judgeReadings } from '../evaluate/verdict'
import type { Verdict } from '../evaluate/verdict.types'
import { questionById, treeById } from '../evaluate/walk'
import type { Fact, Outcome, Section } from '../model'
import { type PasteItem, readPaste } from '../paste'
import type { Replacement } from '../redact'
import { redactSections } from '../redact/sections'
import { type Knowledge, knowledge } from './knowledge'
import { evidenceLines, rooms, type Shortened, shorten } from './shorten'

/** Characters of the shortened paste: issue trackers take some 65,000 in all. */
export const mostText = 30_000
const mostSections = 60
const mostFacts = 120
const widest = 200

export interface SeenSection {
  readonly lines: readonly [number, number]
  readonly command: string | null
  readonly probe: string | null
  readonly outcome: Outcome
  readonly signatures: readonly string[]
}
export interface BugReport {
  /** the shortened paste, as a terminal session that can be pasted again */
  readonly text: string
  readonly given: number
  readonly kept: number
  /** `text` leads to the same verdict */
  readonly faithful: boolean
  readonly verdict: Pick<Verdict, 'status' | 'diagnosis' | 'certainty' | 'variant' | 'also'>
  readonly candidates: readonly { readonly id: string; readonly level: string }[]
  readonly excluded: readonly string[]
  readonly sections: readonly SeenSection[]
  readonly facts: readonly { readonly name: string; readonly value: string; readonly by: string }[]
  /** what a person answered by hand: node, number of the branch */
  readonly answers: readonly (readonly [string, number])[]
  readonly tree: string | null
  readonly notices: readonly string[]
  readonly knowledge: Knowledge
  /** a person's own words, redacted like the rest */
  readonly note: string
  /** what was hidden; this never goes into a report */
  readonly replaced: readonly Replacement[]
}

const cut = (text: string): string => (text.length > widest ? `${text.slice(0, widest)}…` : text)
/** what something in the paste speaks for; the order of what is merely open hangs on every word of it */
const lead = (v: Verdict) => v.candidates.find((c) => c.level !== 'open')?.id
const same = (a: Verdict, b: Verdict): boolean =>
  a.status === b.status &&
  a.diagnosis === b.diagnosis &&
  a.certainty === b.certainty &&
  a.variant === b.variant &&
  lead(a) === lead(b)
const factOf = (f: Fact) => ({
  name: cut(factName(f)),
  value: cut(factText(f)),
  by: f.by,
})

/** The first shortening that an issue tracker takes; where none is short enough the last is cut. */
function fitting(sections: readonly Section[], evidence: ReadonlySet<number>) {
  let made: Shortened = { text: '', given: 0, kept: 0 }
  for (const room of rooms) {
    made = shorten(sections, evidence, room)
    if (made.text.length <= mostText) return { made, whole: true }
  }
  return { made: { ...made, text: `${made.text.slice(0, mostText)}…` }, whole: false }
}

/**
 * Makes the report. Never throws on user text.
 * @param note what the person says that it should have been
 */
export function bugReport(input: string | readonly PasteItem[], choice: Choice = {}, note = ''): BugReport {
  const paste = readPaste(input)
  const { sections, replaced, beside } = redactSections(paste.lines, paste.sections, new Set(), note.split('\n'))
  const verdict = judgeReadings(readSections({ sections, notices: paste.notices }), choice)
  const evidence = evidenceLines(verdict)
  const { made, whole } = fitting(sections, evidence)
  const faithful = whole && same(verdict, judgePaste(readPaste(made.text), choice))
  return {
    ...made,
    faithful,
    verdict: {
      status: verdict.status,
      diagnosis: verdict.diagnosis,
      certainty: verdict.certainty,
      variant: verdict.variant,
      also: verdict.also,
    },
    candidates: verdict.candidates.slice(0, 8).map(({ id, level }) => ({ id, level })),
    excluded: verdict.excluded.filter((e) => e.claims.length > 0).map((e) => e.id),
    sections: verdict.sections.slice(0, mostSections).map((s) => ({
      lines: s.span,
      command: s.command === null ? null : cut(s.command),
      probe: s.probe,
      outcome: s.outcome,
      signatures: s.signatures,
    })),
    facts: verdict.facts.slice(0, mostFacts).map(factOf),
    // ids of the catalogue only: a choice may come out of a link
    answers: Object.entries(choice.answers ?? {}).filter(([node]) => questionById.has(node)),
    tree: choice.tree && treeById.has(choice.tree) ? choice.tree : null,
    notices: verdict.notices.map((n) => n.id),
    knowledge: knowledge(verdict.trees.map((t) => t.tree)),
    note: beside.join('\n').trim(),
    replaced,
  }
}
