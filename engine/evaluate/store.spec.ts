import { describe, expect, it } from 'vitest'
import type { Fact } from '../model'
import { FactStore } from './store'

const fact = (value: string, by: string, no = 1): Fact => ({
  id: 'kernel.release',
  key: null,
  value,
  by,
  evidence: [{ section: no, lines: [no, no] }],
})
const store = (...facts: Fact[]) => {
  const s = new FactStore()
  for (const f of facts) s.add(f)
  return s
}

describe('what counts when a fact is stated twice', () => {
  it('the later statement wins, the earlier is history', () => {
    const s = store(fact('6.1', 'probe:uname-r', 1), fact('6.5', 'probe:uname-r', 2))
    expect(s.text('kernel.release')).toBe('6.5')
    expect(s.history.map((f) => f.value)).toEqual(['6.1'])
  })
  it('what a probe read is not overruled by what an error line mentions', () => {
    const s = store(fact('6.1', 'probe:uname-r', 1), fact('5.0', 'signature:kmod', 2))
    expect(s.text('kernel.release')).toBe('6.1')
    expect(s.history.map((f) => f.value)).toEqual(['5.0'])
  })
  it('the same statement twice is one fact with both lines', () => {
    const s = store(fact('6.1', 'probe:uname-r', 1), fact('6.1', 'probe:uname-a', 7))
    expect(s.fact('kernel.release')?.evidence.map((e) => e.lines[0])).toEqual([1, 7])
    expect(s.history).toEqual([])
  })
})
