import { expect, it } from 'vitest'
import { compareVersions } from './versions'

it.each([
  ['6.1.0-10-amd64', '5.1', 1],
  ['5.1', '5.1.0', 0],
  ['4.19.0', '5.1', -1],
  ['29.1.3', '29.1.10', -1],
  ['v1.8.9', '1.8.9', 0],
  ['Docker version 20.10.24+dfsg1, build 297e128', '20.10.5', 1],
])('%s against %s', (a, b, order) => expect(Math.sign(compareVersions(a, b) ?? Number.NaN)).toBe(order))

it('has no answer where there is no version', () => expect(compareVersions('unknown', '1.0')).toBeNull())
