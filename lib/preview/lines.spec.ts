import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines, lettersOf } from './lines'

const within = (n: number) => (line: string) => lettersOf(line).length <= n

test('words stay whole, and Han breaks anywhere but before its punctuation', () => {
  expect(breakLines('the running kernel is stale', within(12), 9).lines).toEqual(['the running', 'kernel is', 'stale'])
  expect(breakLines('它的模块，已被（升级）替换', within(4), 9).lines).toEqual([
    '它的模',
    '块，已被',
    '（升级）',
    '替换',
  ])
  expect(breakLines('用 docker 命令', within(8), 9).lines).toEqual(['用 docker', '命令'])
})

test('a word wider than the line is cut between letters, never within one', () => {
  expect(breakLines('/lib/modules/6.1', within(6), 9).lines).toEqual(['/lib/m', 'odules', '/6.1'])
  expect(breakLines('👩‍🚒👩‍🚒👩‍🚒', within(2), 9).lines).toEqual(['👩‍🚒👩‍🚒', '👩‍🚒'])
})

test('what is left out is marked', () => {
  expect(breakLines('one two three', within(5), 2)).toEqual({ lines: ['one', 'two…'], cut: true })
  expect(breakLines('one two', within(5), 2)).toEqual({ lines: ['one', 'two'], cut: false })
})

test('for any text: every line fits, and nothing is lost while there is room', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 12 }), (text, n) => {
      const { lines } = breakLines(text, within(n), 1000)
      for (const line of lines) expect(within(n)(line)).toBe(true)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
