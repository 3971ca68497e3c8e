/**
 * What a part of a report is called by itself. People paste one output, or the one line that looks like an error; the cause
 * may stand in another. Then the answer has to ask: the share of wrong names among all names is what this test holds down.
 */
import { describe, expect, it } from 'vitest'
import { diagnose, type PasteItem, readPaste, type Verdict } from '../engine'
import { scanLine } from '../engine/signatures/scan'
import { accepted, caseIds, readCase } from './corpus'
import type { Case } from './schema'

const faults = caseIds.map(readCase).filter((c) => c.root_cause !== 'none')

interface Named {
  readonly id: string
  readonly verdict: Verdict
  readonly right: boolean
  readonly text: string
}
/** The parts of all reports that get a name by themselves. */
const named = (partsOf: (c: Case) => readonly PasteItem[]): readonly Named[] =>
  faults.flatMap((c) =>
    partsOf(c).flatMap((part): Named[] => {
      const verdict = diagnose([part])
      if (verdict.diagnosis === null) return []
      return [{ id: c.id, verdict, right: accepted(c).includes(verdict.diagnosis), text: part.output }]
    }),
  )
const said = ({ id, verdict, text }: Named) =>
  `${id}: ${verdict.certainty} ${verdict.diagnosis} | ${text.trim().slice(0, 160)}`

const outputs = named(({ pastes }) => (pastes.length > 1 ? pastes : []))
/** of the lines that a rule knows; a log repeats itself with other numbers */
const lines = named(({ pastes }) => {
  const known = readPaste(pastes)
    .sections.flatMap((s) => s.lines)
    .filter((line) => line.text.length > 10 && scanLine(line).length > 0)
  const once = new Map(known.map(({ text }) => [text.replace(/\d+/g, '0'), text]))
  return [...once.values()].map((output) => ({ command: null, output }))
})

/** a second fault of that host, which the line itself measures */
const second = ['moby-35161']

describe.each([
  ['one output', outputs, 400, 0.045],
  ['one line', lines, 1300, 0.035],
] as const)('%s of a report', (_, parts, least, most) => {
  const wrong = parts.filter((n) => !n.right)
  it('is often enough', () => expect(parts.length).toBeGreaterThan(least))
  it('is never called by a wrong name with certainty', () => {
    expect(wrong.filter((n) => n.verdict.certainty === 'confirmed' && !second.includes(n.id)).map(said)).toEqual([])
  })
  it('is seldom called by a wrong name', () => {
    expect(
      wrong.length / parts.length,
      `${wrong.length} of ${parts.length}\n${wrong.map(said).join('\n')}`,
    ).toBeLessThan(most)
  })
})
