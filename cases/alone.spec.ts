/**
 * What a part of a report is called by itself. People paste one output, or the one line that looks like an error; the cause
 * may stand in another. Then the answer has to ask: the share of wrong names among all names is what this test holds down.
 */
import { describe, expect, it } from 'vitest'
import { diagnose, readPaste, type Verdict } from '../engine'
import { scanLine } from '../engine/signatures/scan'
import { accepted, caseIds, readCase } from './corpus'

const faults = caseIds.map(readCase).filter((c) => c.root_cause !== 'none')

interface Named {
  readonly id: string
  readonly verdict: Verdict
  readonly right: boolean
  readonly text: string
}
const named = (parts: readonly { readonly id: string; readonly verdict: Verdict; readonly text: string }[]) => {
  const right = new Map(faults.map((c) => [c.id, accepted(c)]))
  return parts.flatMap(({ id, verdict, text }): Named[] =>
    verdict.diagnosis === null
      ? []
      : [{ id, verdict, right: right.get(id)?.includes(verdict.diagnosis) ?? false, text }],
  )
}
const said = ({ id, verdict, text }: Named) =>
  `${id}: ${verdict.certainty} ${verdict.diagnosis} | ${text.trim().slice(0, 160)}`

const outputs = named(
  faults
    .filter((c) => c.pastes.length > 1)
    .flatMap(({ id, pastes }) => pastes.map((p) => ({ id, verdict: diagnose([p]), text: p.output }))),
)
/** of the lines that a rule knows; a log repeats itself with other numbers */
const linesOf = (pastes: (typeof faults)[number]['pastes']): readonly string[] => {
  const known = readPaste(pastes)
    .sections.flatMap((s) => s.lines)
    .filter((line) => line.text.length > 10 && scanLine(line).length > 0)
  return [...new Map(known.map(({ text }) => [text.replace(/\d+/g, '0'), text])).values()]
}
const lines = named(
  faults.flatMap(({ id, pastes }) =>
    linesOf(pastes).map((text) => ({ id, verdict: diagnose([{ command: null, output: text }]), text })),
  ),
)

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
