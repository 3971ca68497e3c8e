import { describe, expect, it } from 'vitest'
import { countOf, sizeOf } from './figures'

describe('figures beside a file', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1 kB'],
    [1_234, '1.2 kB'],
    [9_960, '10 kB'],
    [345_678, '346 kB'],
    [1_250_000, '1.3 MB'],
    [50_000_000, '50 MB'],
  ])('%d bytes are %s', (bytes, says) => expect(sizeOf(bytes)).toBe(says))
  it.each([
    [7, '7'],
    [999, '999'],
    [1_000, '1,000'],
    [1_234_567, '1,234,567'],
  ])('%d is written %s', (n, says) => expect(countOf(n)).toBe(says))
})
