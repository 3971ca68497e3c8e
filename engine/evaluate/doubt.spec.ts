/**
 * What one line alone names is asked about where reports with such a line had other causes; every second witness settles it.
 * Which lines these are is learned, and changes with every report: so they are looked for here, not listed.
 */
import { describe, expect, it } from 'vitest'
import { caseIds, readCase } from '../../cases/corpus'
import { diagnose, diagnosisById } from '..'
import { decode } from '../permalink/codec'
import { reopen } from '../permalink/reopen'
import { share } from '../permalink/share'
import { doubtOf } from './doubt'
import { FactStore } from './store'

const faults = caseIds.map(readCase).filter((c) => c.root_cause !== 'none')
const doubted = faults.flatMap((c) => {
  const verdict = diagnose(c.pastes)
  return verdict.doubt ? [{ ...c, verdict }] : []
})
const some = doubted.filter((_, i) => i % 4 === 0)

describe('a line that reports show with other causes', () => {
  it('is seldom: what was learned tells most of the reports that it was learned from', () => {
    expect(doubted.length).toBeGreaterThan(10)
    expect(doubted.length / faults.length).toBeLessThan(0.05)
  })
  it('asks, with the cause that it speaks for first, and a command to run', () => {
    for (const { id, verdict } of doubted) {
      expect(verdict, id).toMatchObject({ status: 'asking', diagnosis: null, certainty: null, also: [] })
      expect(verdict.candidates[0]?.level, id).toBe('points')
      expect(verdict.next.length, id).toBeGreaterThan(0)
    }
  })
  it('says what such reports had, where they tell: a cause, and another one', () => {
    const told = doubted.filter(({ verdict }) => verdict.doubt?.rather)
    expect(told.length).toBeGreaterThan(3)
    for (const { verdict } of told) {
      expect(diagnosisById.has(verdict.doubt?.rather ?? '')).toBe(true)
      expect(verdict.doubt?.rather).not.toBe(verdict.candidates[0]?.id)
    }
  })
  it('asks the receiver of a link as well', () => {
    for (const { id, pastes, verdict } of some) {
      const opened = decode(share(pastes).fragment)
      if (!opened.ok) throw new Error(opened.error)
      const { status, candidates } = reopen(opened.shared)
      expect([status, candidates[0]?.id], id).toEqual(['asking', verdict.candidates[0]?.id])
    }
  })
  it('asks whatever stands beside it, and however often it is said', () => {
    const memory = {
      command: 'free -m',
      output: '       total   used   free\nMem:    1985    720   1082\nSwap:   2047      0   2047',
    }
    for (const { id, pastes, verdict } of some) {
      expect(diagnose([memory, ...pastes]).doubt, id).toEqual(verdict.doubt)
      expect(diagnose([...pastes, ...pastes.filter((p) => p.command === null)]).doubt, id).toEqual(verdict.doubt)
    }
  })
  it('is never what two clues point at, let alone what is proven', () => {
    for (const { id, verdict } of doubted)
      expect(
        verdict.candidates[0]?.claims.filter((c) => c.weight === 'points'),
        id,
      ).toHaveLength(1)
  })
})

describe('a line that is named', () => {
  it('is one that reports show with one cause', () =>
    expect(diagnose('toomanyrequests: You have reached your pull rate limit.')).toMatchObject({
      diagnosis: 'registry-rate-limit',
      doubt: null,
    }))
  it('may be any line of a report that was learned from: it is no witness of itself', () => {
    const reports = doubted.filter((c) => c.provenance === 'thread')
    expect(reports.length).toBeGreaterThan(10)
    for (const c of reports)
      expect(diagnose(c.pastes, {}, c.source), c.id).toMatchObject({ status: 'diagnosed', doubt: null })
  })
})

it('a cause without lines is not doubted', () =>
  expect(
    doubtOf({ id: 'disk-full', level: 'points', score: 10, variant: null, claims: [] }, new FactStore()),
  ).toBeNull())
