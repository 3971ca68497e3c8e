import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, wrap } from './wrap'

describe('columnsOf', () => {
  it.each([
    ['uname -r', 8],
    ['内核', 4],
    ['内核 6.1', 8],
    ['“没有”', 6],
    ['e\u0301', 1],
  ])('%j', (text, columns) => expect(columnsOf(text)).toBe(columns))
})

describe('wrap', () => {
  it('breaks English at blanks', () =>
    expect(wrap('the running kernel is gone', 12)).toEqual(['the running', 'kernel is', 'gone']))
  it('breaks Chinese between words, never before closing punctuation', () =>
    expect(wrap('内核模块目录不存在，请重启机器。', 12)).toEqual(
      ['内核模块目录', '不存在，请重', '启机器。'].map((s) => s),
    ))
  it('keeps file names whole', () =>
    expect(wrap('目录 /lib/modules/6.1.0-10-amd64 不在', 30)).toEqual(['目录', '/lib/modules/6.1.0-10-amd64', '不在']))
  it('cuts what fits nowhere', () =>
    expect(wrap('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]))
  it('leaves everything in one row without a width', () => expect(wrap('a b', null)).toEqual(['a b']))
  it('loses nothing but blanks at the ends of rows, and keeps to the width', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab 内核，。（“x-/') }),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          const rows = wrap(text, width)
          expect(rows.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
          for (const row of rows) expect(columnsOf(row)).toBeLessThanOrEqual(width)
        },
      ),
    ))
})
