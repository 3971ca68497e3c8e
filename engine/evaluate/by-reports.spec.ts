import { describe, expect, it } from 'vitest'
import { byReports } from './by-reports'
import type { Candidate } from './verdict.types'

const candidate = (id: string, level: Candidate['level'], score: number): Candidate => ({
  id,
  level,
  score,
  variant: null,
  claims: [],
})
const order = (
  candidates: readonly Candidate[],
  shares: Readonly<Record<string, number>>,
  out: readonly string[] = [],
) =>
  byReports(
    candidates,
    out.map((id) => ({ id, claims: [] })),
    Object.entries(shares).map(([id, share]) => ({ id, share, reports: [] })),
  ).map((c) => c.id)

describe('the words of reports', () => {
  const common = candidate('disk-full', 'hints', 1.3)
  const rare = candidate('inode-exhaustion', 'hints', 1.1)
  const twice = candidate('oom-killed', 'hints', 2.1)
  const open = candidate('clock-skew-tls', 'open', 0.05)
  it('decide between causes with as many hints, where they say it clearly', () => {
    expect(order([common, rare], { 'inode-exhaustion': 0.9 })).toEqual(['inode-exhaustion', 'disk-full'])
    expect(order([common, rare], { 'inode-exhaustion': 0.5 })).toEqual(['disk-full', 'inode-exhaustion'])
  })
  it('never weigh as much as one more hint, nor put a cause without any before one that has some', () => {
    expect(order([twice, rare, open], { 'inode-exhaustion': 1 })).toEqual([
      'oom-killed',
      'inode-exhaustion',
      'clock-skew-tls',
    ])
    expect(order([rare, open], { 'clock-skew-tls': 1 })).toEqual(['inode-exhaustion', 'clock-skew-tls'])
  })
  it('leave alone what has more than hints', () => {
    const strong = [candidate('disk-full', 'points', 10.1), candidate('inode-exhaustion', 'points', 10)]
    expect(order(strong, { 'inode-exhaustion': 1 })).toEqual(['disk-full', 'inode-exhaustion'])
  })
  it('bring in causes that no tree leads to, but none that is ruled out', () => {
    expect(order([open], { 'oom-killed': 0.6, 'disk-full': 0.3 }, ['disk-full'])).toEqual([
      'oom-killed',
      'clock-skew-tls',
    ])
  })
})
