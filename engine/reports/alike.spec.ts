import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '..'
import { diagnosisById } from '../evaluate/weigh'
import { readPaste } from '../paste'
import { decode } from '../permalink/codec'
import { reopen } from '../permalink/reopen'
import { share } from '../permalink/share'
import { alikeTo } from './alike'
import { known, learned } from './known'
import { learnedShares } from './shares'
import { addressOf, learnedOf, tableOf } from './table'
import { wordsOf } from './words'

const words = (...outputs: string[]) =>
  wordsOf(readPaste(outputs.map((output) => ({ command: null, output }))).sections)
const table = tableOf(known)
const [report] = table.filter((r) => r.words.length >= 10 && r.id === 'kernel-config-missing')
if (!report) throw new Error('no report to try')
const like = (r: typeof report) => new Set(r.words)
const unseen = 'zfs-import[812]: cannot import tank: pool was last written by a system that nobody remembers'

describe('the words of an output', () => {
  it('are those of commands and lines, once, in small letters', () => {
    const paste = readPaste([
      { command: 'Mount /dev/sdb1', output: 'mount: unknown filesystem\nmount: unknown filesystem' },
    ])
    expect([...wordsOf(paste.sections)].sort()).toEqual(['dev', 'filesystem', 'mount', 'sdb1', 'unknown'])
  })
  it('come with the parts of a name, and without hashes, numbers and dates', () => {
    expect([...words('Wed Mar 1 UTC kube-proxy ip_tables 3f9a0c1b2d 6.1.0-10')].sort()).toEqual([
      'ip_tables',
      'kube',
      'kube-proxy',
      'proxy',
      'tables',
    ])
  })
  it('are the same in any order, and however the lines are split into pastes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a b c', 'dockerd: failed', 'modprobe: FATAL'), { maxLength: 6 }),
        (lines) => {
          expect(new Set(words(...lines))).toEqual(new Set(words([...lines].reverse().join('\n'))))
        },
      ),
    )
  })
  it('of a log as long as a week are those of its first distinct lines', () => {
    const line = (i: number) =>
      `message${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${'x'.repeat(i % 30)}`
    const found = wordsOf([
      {
        index: 0,
        command: null,
        root: null,
        status: null,
        span: [1, 9],
        cut: false,
        lines: Array.from({ length: 50_000 }, (_, i) => ({ text: line(i), body: line(i), no: i })),
      },
    ])
    expect(found.size).toBeLessThan(4000)
  })
})

describe('reports with the same words', () => {
  it('name their cause, how much of the likeness is theirs, and where to read them', () => {
    const [first] = alikeTo(like(report))
    expect(first?.id).toBe(report.id)
    expect(first?.share).toBeGreaterThan(0.1)
    expect(first?.reports).toContain(addressOf(report.source))
  })
  it('never are the paste itself', () => {
    const source = addressOf(report.source)
    expect(alikeTo(like(report), source).flatMap((a) => a.reports)).not.toContain(source)
  })
  it('are none where little more than the subject is shared', () => {
    expect(alikeTo(words('the swift brown fox jumps over the lazy dog'))).toEqual([])
    expect(alikeTo(new Set())).toEqual([])
  })
  it('have shares that make up at most one, each rounded to a hundredth', () => {
    for (const r of table.filter((_, i) => i % 40 === 0)) {
      const shares = alikeTo(like(r)).map((a) => a.share)
      expect(shares.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1 + 6 * 0.005)
      expect([...shares].sort((a, b) => b - a)).toEqual(shares)
    }
  })
  it('are all of known causes', () => {
    for (const r of table) expect(diagnosisById.has(r.id), r.source).toBe(true)
    expect(table.length).toBeGreaterThan(1500)
  })
  it('are listed below their own cause', () => {
    const causeOf = new Map(table.map((r) => [addressOf(r.source), r.id]))
    for (const { id, reports } of alikeTo(like(report))) for (const r of reports) expect(causeOf.get(r)).toBe(id)
  })
})

describe('what was learned of the reports', () => {
  const model = learnedOf(learned)
  it('is of known causes and of words that several reports have', () => {
    for (const id of model.causes) expect(diagnosisById.has(id), id).toBe(true)
    for (const { weights } of model.words.values())
      for (let i = 0; i < weights.length; i += 2) expect(model.causes[weights[i] ?? -1]).toBeDefined()
  })
  it('gives shares that make up one, also to words that nobody has heard', () => {
    for (const w of [like(report), new Set(['xyzzy']), new Set<string>()])
      expect([...learnedShares(w).values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1)
  })
  it('tells most of the reports that it was learned from', () => {
    const some = table.filter((_, i) => i % 10 === 0)
    const right = some.filter((r) => [...learnedShares(like(r))].sort((a, b) => b[1] - a[1])[0]?.[0] === r.id)
    expect(right.length / some.length).toBeGreaterThan(0.7)
  })
  it('says nothing of a paste that it was learned from: that one is told by its neighbours', () => {
    const shares = (source: string | null) => alikeTo(like(report), source).map((a) => a.share)
    expect(shares(addressOf(report.source))).not.toEqual(shares(null))
    expect(shares('https://example.org/other')).toEqual(shares(null))
  })
})

describe('what reports may do to a verdict', () => {
  const asked = diagnose([...report.words].join(' failed\n'))
  it('they put their causes before those that nothing speaks for', () => {
    expect(asked.status).toBe('asking')
    expect(asked.alike.length).toBeGreaterThan(0)
    const open = asked.candidates.filter((c) => c.level === 'open').map((c) => c.id)
    const first = asked.alike.find((a) => open.includes(a.id))
    expect(open[0]).toBe(first?.id)
  })
  it('they name nothing: what they bring is open and has no claims', () => {
    expect(asked.diagnosis).toBeNull()
    for (const a of asked.alike) {
      const candidate = asked.candidates.find((c) => c.id === a.id)
      if (candidate?.level === 'open') expect(candidate.claims).toEqual([])
    }
  })
  it('a cause with a clue stays before all that have none', () => {
    const { candidates } = asked
    const firstOpen = candidates.findIndex((c) => c.level === 'open')
    expect(candidates.slice(firstOpen).every((c) => c.level === 'open')).toBe(true)
  })
  it('what is ruled out is not brought back', () => {
    const out = new Set(asked.excluded.map((e) => e.id))
    expect(asked.candidates.filter((c) => out.has(c.id))).toEqual([])
  })
  it('what no rule and no report knows stays unrecognised', () => {
    expect(diagnose('I cannot find my keys.').status).toBe('unrecognised')
    expect(diagnose(unseen).status).not.toBe('diagnosed')
  })
  it('a link leads to the same order', () => {
    const { fragment, faithful } = share([...report.words].join(' failed\n'))
    const opened = decode(fragment)
    if (!opened.ok) throw new Error(opened.error)
    const again = reopen(opened.shared)
    expect(faithful).toBe(true)
    expect(again.candidates[0]?.id).toBe(asked.candidates[0]?.id)
    // who opens it reads no addresses out of a link
    expect(again.alike.every((a) => a.reports.length === 0)).toBe(true)
  })
})
