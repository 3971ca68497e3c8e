import { expect, it } from 'vitest'
import { fill } from './ui'

it('fills in values and the form that goes with a number', () => {
  expect(fill('{n} {n|line|lines} of {file}', { n: 1, file: 'a' })).toBe('1 line of a')
  expect(fill('{n} {n|line|lines} of {file}', { n: 0, file: 'a' })).toBe('0 lines of a')
  expect(fill('{count|It was|They were} {count}', { count: 2 })).toBe('They were 2')
})

it('leaves what it has no value for', () => {
  expect(fill('{HOME} {n|line|lines} {x}', {})).toBe('{HOME} {n|line|lines} {x}')
})
