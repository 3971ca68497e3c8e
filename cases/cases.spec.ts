/** The whole corpus: what Oolong says about each real fault, and that nobody can be recognised in it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allDiagnoses, diagnose, diagnosisById } from '../engine'
import { borneOutText } from './borne-out'
import { caseIds, judge, readCase } from './corpus'
import { personalIn } from './personal'
import type { Case, Expectation } from './schema'
import { accuracyText, scoreboard } from './scoreboard'

const howTo =
  'If this is right, run `npm run accuracy -- --update` and give a `reviewed` reason where the root cause is not named.'
const words = (e: Expectation): string =>
  [e.status, e.diagnosis, e.certainty, ...(e.also ?? []).map((id) => `also ${id}`)].filter(Boolean).join(' ')

const judged = caseIds.map((id) => judge(readCase(id)))

describe.each(judged.map((j) => [j.case.id, j] as const))('%s', (id, { case: c, says, outcome }) => {
  it('gets the expected verdict', () => {
    expect(c.id).toBe(id)
    expect(words(says), `root cause: ${c.root_cause}\n${howTo}\n`).toBe(words(c.expect))
  })
  it('is not confirmed as something else', () => {
    expect(outcome, `says ${words(says)}, is ${c.root_cause}`).not.toBe('wrong-confirmed')
    expect(outcome).not.toBe('false-alarm')
    if (c.must_not) expect(c.must_not).not.toContain(says.diagnosis)
    if (c.decidable === false) expect(says.certainty, 'these pastes cannot prove their cause').not.toBe('confirmed')
  })
  it('has a reason exactly where the root cause is not named', () => {
    const differs = outcome !== 'right' && outcome !== 'quiet'
    expect(c.reviewed === undefined, differs ? howTo : 'the reason is out of date').toBe(!differs)
  })
  it('names causes of the catalogue', () => {
    for (const cause of [c.root_cause, ...(c.accept ?? []), ...(c.must_not ?? [])])
      if (cause !== 'none') expect(diagnosisById.has(cause), cause).toBe(true)
  })
  if (c.after_pastes)
    it('is not diagnosed any more after the fix', () => {
      const after = diagnose([...c.pastes, ...(c.after_pastes ?? [])])
      const still = after.status === 'diagnosed' && after.diagnosis === c.root_cause
      expect(still, `after the fix: ${words({ ...after, also: [] })}`).toBe(c.after_reviewed !== undefined)
    })
  it('identifies nobody', () => expect(personal(c)).toEqual([]))
})

const published = readFileSync('content/accuracy.json', 'utf8')
const board = scoreboard(
  judged,
  allDiagnoses.map((d) => d.id),
  JSON.parse(published).date,
)

it('every diagnosis has a case', () => {
  expect(board.withoutCase).toEqual([])
})

it('the published numbers are those of today', () => {
  expect(published, 'run `npm run accuracy`').toBe(accuracyText(board))
})

it('the clues that are not doubted are those that the reports bear out', () => {
  expect(readFileSync('engine/reports/borne-out.ts', 'utf8'), 'run `npm run accuracy`').toBe(borneOutText(judged))
})

function personal({ pastes, after_pastes = [] }: Case): string[] {
  return personalIn([...pastes, ...after_pastes].map((p) => `${p.command ?? ''}\n${p.output}`).join('\n'))
}
