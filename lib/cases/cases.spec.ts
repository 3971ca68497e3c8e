import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { clear } from 'idb-keyval'
import { beforeEach, describe, expect, it } from 'vitest'
import { type FiledCase, fileName, fileOf } from './file'
import { largestFile, readFile } from './import'
import { addCases, listCases, putBack, readAside, readCases, renameCase, takeAside, takeCases } from './list'
import { type Kept, spokenOf } from './model'
import { caseKey, headKey, oldKey, shelf, transact } from './shelf'

const kept = (id: string, ...texts: string[]): Kept => ({
  id,
  pastes: texts.map((text, i) => ({ id: `${i}`, text })),
  answers: {},
  tree: null,
  link: null,
  past: [],
  future: [],
})
const filed = (id: string, ...texts: string[]): FiledCase => ({ ...kept(id, ...texts), name: null, at: 1, said: null })
const put = (key: string, value: unknown) => transact('readwrite', (store) => void store.put(value, key))
const ids = async () => (await listCases()).heads.map((h) => h.id).sort()

beforeEach(() => clear())

describe('what a case is called', () => {
  it('is its first command, not the prompt of its host', () => {
    for (const prompt of ['root@web01:~# ', '$ ', '[me@web01 ~]$ ', '➜ ', ''])
      expect(spokenOf(`${prompt}modprobe nf_nat`)).toBe('modprobe nf_nat')
    expect(spokenOf('# Warning: iptables-legacy tables present')).toBe('Warning: iptables-legacy tables present')
    expect(spokenOf('$')).toBe('$')
  })
})

describe('the shelf', () => {
  it('gives back what was saved, and knows what it begins with', async () => {
    await shelf.save(kept('a', '\n\n$ uname -r\n6.1', 'b'), undefined)
    expect((await shelf.read('a')).raw).toMatchObject({ version: 2, state: { id: 'a' } })
    expect((await listCases()).heads).toMatchObject([{ id: 'a', begins: '$ uname -r', pastes: 2, lines: 5 }])
    expect(await shelf.last()).toBe('a')
  })
  it('writes over the revision that was seen, and never over another one', async () => {
    const { rev } = await shelf.save(kept('a', '1'), undefined)
    expect((await shelf.save(kept('a', '1', '2'), rev)).id).toBe('a')
    const { id } = await shelf.save(kept('a', '1', '3'), rev)
    expect(id).not.toBe('a')
    const texts = (await readCases((await listCases()).heads)).map((c) => c.pastes.map((p) => p.text).join('+'))
    expect(texts.sort()).toEqual(['1+2', '1+3'])
  })
  it('keeps name and verdict over a save', async () => {
    const { rev } = await shelf.save(kept('a', '1'), undefined)
    await renameCase('a', 'the night of the 13th')
    await shelf.said('a', { status: 'asking', diagnosis: null, certainty: null })
    await shelf.save(kept('a', '1', '2'), rev)
    expect((await listCases()).heads).toMatchObject([{ name: 'the night of the 13th', said: { status: 'asking' } }])
  })
  it('does all of a step or nothing', async () => {
    await expect(
      transact('readwrite', (store) => {
        store.put(1, 'x')
        store.put(() => undefined, 'no function can be kept')
      }),
    ).rejects.toThrow()
    expect(
      await transact(
        'readonly',
        (store) => new Promise((r) => (store.count().onsuccess = (e) => r((e.target as IDBRequest).result))),
      ),
    ).toBe(0)
  })
})

describe('the list', () => {
  it('lets what was deleted be put back', async () => {
    for (const id of ['a', 'b']) await shelf.save(kept(id, id), undefined)
    const taken = await takeCases(['a', 'b'])
    expect(await ids()).toEqual([])
    expect(await shelf.last()).toBe(null)
    await putBack(taken)
    expect(await ids()).toEqual(['a', 'b'])
    expect(await shelf.last()).toBe('b')
  })
  it('mends a damaged head and sets aside what is no case', async () => {
    await shelf.save(kept('a', '1'), undefined)
    await put(headKey('a'), 'garbage')
    await put(caseKey('b'), { version: 2, state: 7 })
    expect(await listCases()).toMatchObject({ heads: [{ id: 'a' }], aside: 1 })
    expect(await readAside()).toEqual([{ version: 2, state: 7 }])
    await takeAside()
    expect((await listCases()).aside).toBe(0)
  })
  it('holds the case of an older version, and none that is empty', async () => {
    await put(oldKey, {
      version: 1,
      state: { pastes: [{ id: 'p', text: 'a' }], answers: {}, tree: null, past: [], future: [] },
    })
    await shelf.save({ ...kept('bare'), tree: 'docker-daemon' }, undefined)
    expect((await listCases()).heads).toMatchObject([{ begins: 'a' }])
  })
})

describe('a file of cases', () => {
  const text = fileOf([{ ...filed('a', '1', '2'), name: 'first', answers: { x: 1 } }, filed('b', '3')])
  const read = (from: string) => {
    const got = readFile(from)
    if ('refused' in got) throw new Error(got.refused)
    return got
  }
  it('comes back whole, and adds nothing the second time', async () => {
    expect(await addCases(read(text).cases)).toEqual({ added: 2, there: 0 })
    expect(await addCases(read(text).cases)).toEqual({ added: 0, there: 2 })
    const { heads } = await listCases()
    expect(await readCases(heads)).toHaveLength(2)
    expect(JSON.parse(fileOf(await readCases([...heads].reverse()))).cases).toEqual(
      expect.arrayContaining(JSON.parse(text).cases),
    )
  })
  it('adds a case that went on elsewhere as another one, once', async () => {
    await shelf.save(kept('a', '1', '2', 'later'), undefined)
    expect(await addCases(read(text).cases)).toEqual({ added: 2, there: 0 })
    expect(await addCases(read(text).cases)).toEqual({ added: 0, there: 2 })
    expect(await ids()).toHaveLength(3)
  })
  it('carries no history', () => {
    const c = { ...filed('a', '1'), past: [filed('a', 'secret')], future: [] }
    expect(fileOf([c])).not.toContain('secret')
  })
  it.each([
    ['no JSON', 'not-ours', '{'],
    ['another JSON', 'not-ours', '{"cases":[]}'],
    ['a newer version', 'newer', JSON.stringify({ kind: 'oolong-cases', version: 2, cases: 'other' })],
    ['no list', 'not-ours', JSON.stringify({ kind: 'oolong-cases', version: 1, cases: {} })],
    ['too many', 'not-ours', JSON.stringify({ kind: 'oolong-cases', version: 1, cases: Array(2001).fill(0) })],
  ])('is refused: %s', (_, refused, from) => expect(readFile(from)).toEqual({ refused }))
  it('is refused when it is too large, before it is read', () => {
    expect(readFile('x'.repeat(largestFile + 1))).toEqual({ refused: 'too-large' })
  })
  it('leaves out what is no case in it, and counts it', () => {
    const some = JSON.parse(text)
    some.cases.push(7, { ...some.cases[0], pastes: 'x' }, { ...some.cases[0], id: '../x' })
    expect(read(JSON.stringify(some))).toMatchObject({ broken: 3, cases: [{ id: 'a' }, { id: 'b' }] })
  })
  it('never throws on any JSON', () => {
    fc.assert(fc.property(fc.json(), (json) => void readFile(json)))
  })
  it('is named by the day', () => expect(fileName(new Date(2026, 10, 9))).toBe('oolong-cases-2026-11-09.json'))
})
