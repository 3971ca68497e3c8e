import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPack, writePack } from './pack'

const file = fc.record({
  path: fc.string({ unit: 'binary' }),
  type: fc.constantFrom('text/html; charset=utf-8', 'application/wasm'),
  body: fc.uint8Array({ maxLength: 40 }).map((bytes) => Uint8Array.from(bytes)),
})

test('what is packed comes out again, byte for byte', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), (files) => {
      expect(readPack(writePack(files))).toEqual(files)
    }),
  )
})

test('a cut pack is refused', () => {
  const pack = writePack([{ path: 'en/', type: 'text/html', body: Uint8Array.from([1, 2, 3]) }])
  for (let n = 0; n < pack.length; n++) expect(() => readPack(pack.slice(0, n))).toThrow()
})
