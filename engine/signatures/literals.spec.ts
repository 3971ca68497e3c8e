import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Literals } from './literals'

const found = (list: string[], text: string) => [...new Literals(list).find(text)].sort((a, b) => a - b)
const plain = (list: string[], text: string) => list.flatMap((l, i) => (text.includes(l) ? [i] : []))

it('finds exactly what a plain search finds, in any text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '"', ' ', '没'), minLength: 1, maxLength: 18 })
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), fc.array(letters), (list, parts) => {
      const text = parts.join('')
      expect(found(list, text)).toEqual(plain(list, text))
    }),
  )
})
it('finds literals that overlap, begin or end the text', () =>
  expect(found(['abcd', 'bcde', 'xabc', 'de f'], 'xabcde f')).toEqual([0, 1, 2, 3]))
