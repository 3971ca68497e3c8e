import { expect, it } from 'vitest'
import { unbroken } from './unbroken'

it('keeps words with a hyphen whole, but for very long ones, and loses nothing', () => {
  const line = 'sudo apt-get install --reinstall a-word-that-is-far-too-long-to-stay-whole'
  const parts = unbroken(line)
  expect(parts.map((p) => p.text).join('')).toBe(line)
  expect(parts.filter((p) => p.whole).map((p) => p.text)).toEqual(['apt-get', '--reinstall'])
  expect(unbroken('')).toEqual([])
})
