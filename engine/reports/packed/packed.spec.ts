import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressAt } from '../places'
import { addressOf, sourceOf, type Tables } from '../table'
import { theTables } from '../tables'
import { pack, unpack } from '.'
import { BitReader, BitWriter } from './bits'
import { kinds, numberIn, placesIn } from './numbers'

describe('bits', () => {
  it('come out as they went in, whatever was foretold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 3000 }), (asked) => {
        const writer = new BitWriter(4)
        for (const [context, is] of asked) writer.bit(context, is)
        const reader = new BitReader(4, writer.bytes())
        expect(asked.map(([context]) => reader.bit(context))).toEqual(asked.map(([, is]) => is))
      }),
    )
  })
  it('cost next to nothing where they are always the same', () => {
    const writer = new BitWriter(1)
    for (let i = 0; i < 100_000; i++) writer.bit(0, i % 10_000 === 9_999)
    expect(writer.bytes().length).toBeLessThan(60)
  })
})

it('numbers and ascending places come out as they went in', () => {
  const [a, b] = kinds(2)
  if (!a || !b) throw new Error('no kinds')
  const contexts = 1_000_000
  fc.assert(
    fc.property(
      fc.array(fc.nat(8000), { maxLength: 50 }),
      fc.uniqueArray(fc.nat(8000), { maxLength: 50 }),
      (ns, set) => {
        const places = set.sort((x, y) => x - y)
        const writer = new BitWriter(contexts)
        for (const n of ns) numberIn(writer, a, n)
        placesIn(writer, places.length, () => b, places)
        const reader = new BitReader(contexts, writer.bytes())
        expect(ns.map(() => numberIn(reader, a, 0))).toEqual(ns)
        expect(placesIn(reader, places.length, () => b, [])).toEqual(places)
      },
    ),
    { numRuns: 30 },
  )
})

describe('the tables of reports, packed', () => {
  const tables = theTables()
  const { packed, sources } = pack(tables)
  const again = unpack(packed)
  it('hold the same reports, each with its words in their order', () => {
    const read = ({ reports }: Tables) =>
      reports.map((r) => `${addressAt(r.source, sources)} ${r.id} ${r.words.join(' ')}`).sort()
    const here = tables.reports.map((r) => ({ ...r, source: addressOf(r.source) }))
    expect(read(again)).toEqual(read({ ...tables, reports: here }))
  })
  it('hold what was learned, the causes in their order', () => {
    expect(again.learned.causes).toEqual(tables.learned.causes)
    expect(again.learned.bias).toEqual(tables.learned.bias)
    expect(new Map([...again.learned.words].sort())).toEqual(new Map([...tables.learned.words].sort()))
  })
  it('keep the order of sources, by which equals are shown', () => {
    const own = again.reports.map((r) => sourceOf(addressAt(r.source, sources) ?? ''))
    expect(own).toEqual(tables.reports.map((r) => r.source).sort())
    expect(again.reports.map((r) => r.source)).toEqual(again.reports.map((r) => r.source).sort())
  })
  it('are much shorter than their text', () => {
    const text = JSON.stringify([tables.reports.map((r) => [r.id, ...r.words]), [...tables.learned.words]])
    expect(JSON.stringify(packed).length * 4).toBeLessThan(text.length)
  })
  it('know no address of a report without the list', () => {
    expect(addressAt(again.reports[0]?.source ?? '', null)).toBeNull()
    expect(addressAt('https://example.org/1', null)).toBe('https://example.org/1')
  })
  it('refuse a report whose cause has nothing learned', () => {
    const stray = { id: 'no-such-cause', source: 'a/b/issues/1', words: ['x'] }
    expect(() => pack({ ...tables, reports: [...tables.reports, stray] })).toThrow('nothing was learned')
  })
})
