import { expect, test } from 'vitest'
import type { Evidence } from '@/engine'
import { quotesOf } from './marks'

const at = (...lines: number[]): readonly Evidence[] => lines.map((no) => ({ section: 0, lines: [no, no] }))

test('a statement quotes the lines it rests on, the longest first, and of equal ones the first', () => {
  const lines = ['6.1.0-13', 'dockerd: failed to start daemon', '6.1.0-18-amd64', 'dockerd: failed to start daemon', '']
  expect(quotesOf(at(1, 2, 3), lines)).toEqual([2, 3, 1])
  expect(quotesOf(at(2, 4), lines)).toEqual([2])
  expect(quotesOf(at(5), lines)).toEqual([])
  expect(quotesOf([], lines)).toEqual([])
})

test('of many lines three are quoted: the page is no second paste', () => {
  const lines = ['a', 'bb', 'ccc', 'dddd', 'eeeee']
  expect(quotesOf(at(1, 2, 3, 4, 5), lines)).toEqual([5, 4, 3])
})
