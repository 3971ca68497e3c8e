import { describe, expect, it } from 'vitest'
import { headOf, type Kept } from '@/lib/cases/model'
import { openSaved } from '@/lib/cases/saved'
import { oldKey, type Shelf } from '@/lib/cases/shelf'
import { keepCase } from './keep'
import { createCaseStore } from './store'

const never = new Promise<never>(() => undefined)
const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))

/** A shelf in memory that keeps the promises of the one in IndexedDB. */
function memory(seed: Readonly<Record<string, unknown>> = {}) {
  const cases = new Map<string, unknown>(Object.entries(seed))
  const revs = new Map<string, string>()
  const aside: unknown[] = []
  let last: string | null = null
  const shelf: Shelf = {
    read: async (key) => ({ raw: structuredClone(cases.get(key)), rev: revs.get(key) }),
    last: async () => last,
    save: async (c, seen) => {
      const id = revs.has(c.id) && revs.get(c.id) !== seen ? crypto.randomUUID() : c.id
      const { rev } = headOf(c, undefined)
      cases.set(id, { version: 2, state: structuredClone({ ...c, id }) })
      revs.set(id, rev)
      last = id
      return { id, rev }
    },
    forgetLast: async () => {
      last = null
    },
    said: async () => undefined,
    setAside: async (key) => {
      aside.push(cases.get(key))
      cases.delete(key)
    },
    remove: async (key) => void cases.delete(key),
  }
  const texts = () =>
    [...cases.values()]
      .map(
        (raw) =>
          openSaved(raw)
            ?.pastes.map((p) => p.text)
            .join('+') ?? 'unreadable',
      )
      .sort()
  return { shelf, aside, cases, texts }
}

/** One tab: its own memory, and whatever shelf there is. */
async function tab(shelf: Shelf, remembers = new Map<string, string>(), claim = async () => true) {
  const store = createCaseStore(false)
  const session = {
    get: (key: string) => remembers.get(key) ?? null,
    set: (key: string, value: string | null) => {
      if (value === null) remembers.delete(key)
      else remembers.set(key, value)
      return true
    },
  }
  const open = async (raw: unknown): Promise<Kept | null> => openSaved(raw)
  const keeper = keepCase(store, { shelf, open, claim, session, bounds: { load: 20, save: 20 } })
  await expect.poll(() => store.getState().ready).toBe(true)
  return { store, keeper, remembers, do: store.getState, texts: () => store.getState().pastes.map((p) => p.text) }
}
const v1 = (text: string) => ({
  version: 1,
  state: {
    pastes: [{ id: 'p', text }],
    answers: {},
    tree: null,
    past: [{ pastes: [], answers: {}, tree: null }],
    future: [],
  },
})

describe('a case is kept', () => {
  it('and comes back in the same tab, with its undo', async () => {
    const { shelf, texts } = memory()
    const first = await tab(shelf)
    first.do().add('a')
    first.do().add('b')
    await expect.poll(texts).toEqual(['a+b'])
    const again = await tab(shelf, first.remembers)
    expect(again.texts()).toEqual(['a', 'b'])
    again.do().undo()
    expect(again.texts()).toEqual(['a'])
  })
  it('in a tab of its own: two tabs write over nothing of each other', async () => {
    const { shelf, texts } = memory()
    const first = await tab(shelf)
    first.do().add('a')
    await expect.poll(texts).toEqual(['a'])
    const second = await tab(shelf, new Map(), async () => false)
    expect(second.texts()).toEqual([])
    second.do().add('b')
    first.do().add('c')
    await expect.poll(texts).toEqual(['a+c', 'b'])
  })
  it('also where two tabs opened the same one: the later change goes on as a case of its own', async () => {
    const { shelf, texts } = memory()
    const first = await tab(shelf)
    first.do().add('a')
    await expect.poll(texts).toEqual(['a'])
    const twin = await tab(shelf, new Map(first.remembers))
    expect(twin.texts()).toEqual(['a'])
    first.do().add('b')
    await expect.poll(texts).toEqual(['a+b'])
    twin.do().add('c')
    await expect.poll(texts).toEqual(['a+b', 'a+c'])
    twin.do().add('d')
    await expect.poll(texts).toEqual(['a+b', 'a+c+d'])
    expect(twin.do().id).not.toBe(first.do().id)
  })
  it('and begun anew: the old one stays, and undo goes on with it', async () => {
    const { shelf, texts } = memory()
    const { do: state } = await tab(shelf)
    state().add('a')
    state().begin({ pastes: ['b'] })
    await expect.poll(texts).toEqual(['a', 'b'])
    state().undo()
    state().add('c')
    await expect.poll(texts).toEqual(['a+c', 'b'])
  })
  it('a fresh tab goes on with the last one, unless it was left on purpose', async () => {
    const { shelf, texts } = memory()
    const first = await tab(shelf)
    first.do().add('a')
    await expect.poll(texts).toEqual(['a'])
    expect((await tab(shelf)).texts()).toEqual(['a'])
    first.do().begin({})
    await expect.poll(() => shelf.last()).toBe(null)
    expect((await tab(shelf)).texts()).toEqual([])
  })
})

describe('what lies in the storage is not taken on trust', () => {
  it('a case of version 1 opens, and becomes one of today', async () => {
    const { shelf, cases, texts } = memory({ [oldKey]: v1('a') })
    const { store, texts: shown, do: state } = await tab(shelf)
    expect(shown()).toEqual(['a'])
    expect(texts()).toEqual(['a'])
    expect(cases.has(oldKey)).toBe(false)
    expect(store.getState().keeping).toBe('kept')
    state().undo()
    expect(shown()).toEqual([])
  })
  it.each([
    'garbage',
    null,
    7,
    { version: 9, state: {} },
    { version: 1, state: { pastes: 'x' } },
    { version: 1, state: { ...v1('a').state, pastes: [{ id: 1, text: null }] } },
  ])('no case: %j is set aside, and the page begins empty and says so', async (raw) => {
    const { shelf, aside, texts } = memory({ [oldKey]: raw })
    const { store, do: state } = await tab(shelf)
    expect(aside).toEqual([raw])
    expect(store.getState()).toMatchObject({ keeping: 'unreadable', pastes: [] })
    state().add('b')
    await expect.poll(texts).toEqual(['b'])
    expect(store.getState().keeping).toBe('unreadable')
  })
  it('a broken history costs the undo, not the case', async () => {
    const raw = v1('a')
    const { shelf } = memory({ [oldKey]: { ...raw, state: { ...raw.state, past: [{ pastes: 1 }], future: 'x' } } })
    const { store, texts } = await tab(shelf)
    expect(texts()).toEqual(['a'])
    expect(store.getState()).toMatchObject({ past: [], future: [] })
  })
})

describe('whatever the storage does, the case works in memory', () => {
  const denied = (how: () => Promise<never>): Shelf => ({
    ...memory().shelf,
    read: how,
    last: how,
    save: how,
    forgetLast: how,
  })
  it.each([
    ['throws', 'blocked', () => Promise.reject(new DOMException('denied', 'SecurityError'))],
    ['never answers', 'blocked', () => never],
    ['rejects with nothing', 'blocked', () => Promise.reject(null)],
    ['is full', 'full', full],
  ] as const)('it %s: the page says that the case is %s', async (_, keeping, how) => {
    const { store, texts, do: state } = await tab(denied(how))
    state().add('a')
    expect(texts()).toEqual(['a'])
    await expect.poll(() => store.getState().keeping).toBe(keeping)
    state().undo()
    expect(texts()).toEqual([])
  })
  it('a disk that was full and has room again keeps what was pasted meanwhile', async () => {
    const { shelf, texts } = memory()
    const { save } = shelf
    const { store, keeper, do: state } = await tab(Object.assign(shelf, { save: full }))
    state().add('a')
    await expect.poll(() => store.getState().keeping).toBe('full')
    shelf.save = save
    keeper.retry()
    await expect.poll(texts).toEqual(['a'])
    expect(store.getState().keeping).toBe('kept')
  })
  it('a storage that answers late does not take the place of what was pasted meanwhile', async () => {
    const { shelf, texts } = memory()
    const before = await tab(shelf)
    before.do().add('a')
    await expect.poll(texts).toEqual(['a'])
    let answer: (id: string) => void = () => undefined
    const late = new Promise<string>((resolve) => {
      answer = resolve
    })
    const { store, texts: shown, do: state } = await tab({ ...shelf, last: () => late })
    state().add('b')
    expect(store.getState().keeping).toBe('blocked')
    answer(before.do().id)
    await expect.poll(texts).toEqual(['a', 'b'])
    expect(shown()).toEqual(['b'])
    expect(store.getState().keeping).toBe('kept')
  })
})
