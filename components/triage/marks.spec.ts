import { expect, test } from 'vitest'
import type { Evidence } from '@/engine'
import { quotedOf } from './marks'

const at = (...lines: number[]): readonly Evidence[] => lines.map((no) => ({ section: 0, lines: [no, no] }))

test('a statement quotes the longest line it rests on, the first of equals', () => {
  const lines = ['6.1.0-13', 'dockerd: failed to start daemon', '6.1.0-18', 'dockerd: failed to start daemon']
  expect(quotedOf(at(1, 2, 3), lines)).toBe(2)
  expect(quotedOf(at(4, 2), lines)).toBe(4)
  expect(quotedOf([], lines)).toBeUndefined()
})
