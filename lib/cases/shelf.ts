/** Cases in IndexedDB, a key each: a paste may be larger than localStorage holds. Knows nothing of what a case is made of. */
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval'
import { type Head, headOf, type Keeping, type Kept, type Said } from './model'

export const caseKey = (id: string) => `oolong-case:${id}`
export const headKey = (id: string) => `oolong-head:${id}`
export const asidePrefix = 'oolong-aside:'
/** the one case of a browser, before there could be several */
export const oldKey = 'oolong-case'
/** where a case lies by its id, or the old one by its key */
const placeOf = (key: string) => (key === oldKey ? key : caseKey(key))
/** What lies there. */
export const savedAs = (state: Kept) => ({ version: 2, state })
/** the case that was worked in last, whichever the tab */
export const lastKey = 'oolong-last'

/** What a failure of the storage means for the case. */
export const meaning = (error: unknown): Keeping =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked'

export interface Found {
  /** undefined: there is none */
  readonly raw: unknown
  /** the revision that was found */
  readonly rev: string | undefined
}
export interface Shelf {
  read(key: string): Promise<Found>
  /** the case that was worked in last */
  last(): Promise<string | null>
  /**
   * Saves a case over the revision that its tab has seen. Over another one it does not: that would be another tab's work.
   * @returns the revision, and the id that it was saved under: a new one in that case
   */
  save(c: Kept, seen: string | undefined): Promise<{ readonly id: string; readonly rev: string }>
  /** what was begun anew is not what the next visit goes on with */
  forgetLast(): Promise<void>
  said(id: string, said: Said): Promise<void>
  /** What cannot be read is kept under another name: somebody may still want it. */
  setAside(key: string): Promise<void>
  remove(key: string): Promise<void>
}

/** The parts of a head that are looked at here; it may be anything. */
const partly = (raw: unknown): Partial<Head> | undefined =>
  typeof raw === 'object' && raw !== null ? (raw as Partial<Head>) : undefined

let database: UseStore | null = null
/** One transaction. @throws what the browser throws, also where it denies the storage at once */
export const transact = async <T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T> | T,
): Promise<T> => {
  database ??= createStore('keyval-store', 'keyval')
  return database(mode, async (store) => {
    const { transaction } = store
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      // not `onerror`: only when it is over does a transaction know why
      transaction.onabort = () => reject(transaction.error)
    })
    // awaited below; one that fails earlier is no unhandled rejection
    done.catch(() => undefined)
    try {
      const result = await work(store)
      await done
      return result
    } catch (error) {
      try {
        // all of it or nothing
        transaction.abort()
      } catch {
        // it is over already: then that says why
      }
      await done
      throw error
    }
  })
}
export const get = (store: IDBObjectStore, key: string): Promise<unknown> => promisifyRequest(store.get(key))

export const shelf: Shelf = {
  read: (key) =>
    transact('readonly', async (store) => {
      const [raw, head] = await Promise.all([get(store, placeOf(key)), get(store, headKey(key))])
      return { raw, rev: partly(head)?.rev }
    }),
  last: () =>
    transact('readonly', async (store) => {
      const id = await get(store, lastKey)
      return typeof id === 'string' ? id : null
    }),
  save: (c, seen) =>
    transact('readwrite', async (store) => {
      const before = partly(await get(store, headKey(c.id)))
      const foreign = before?.rev !== undefined && before.rev !== seen
      const id = foreign ? crypto.randomUUID() : c.id
      const moved = <T extends { readonly id: string }>(s: T): T => (s.id === c.id ? { ...s, id } : s)
      const head = headOf({ ...c, id }, before)
      store.put(savedAs({ ...c, id, past: c.past.map(moved), future: c.future.map(moved) }), caseKey(id))
      store.put(head, headKey(id))
      store.put(id, lastKey)
      return { id, rev: head.rev }
    }),
  forgetLast: () => transact('readwrite', (store) => void store.delete(lastKey)),
  said: (id, said) =>
    transact('readwrite', async (store) => {
      const head = partly(await get(store, headKey(id)))
      if (head) store.put({ ...head, said }, headKey(id))
    }),
  setAside: (key) =>
    transact('readwrite', async (store) => {
      const name = placeOf(key)
      const raw = await get(store, name)
      if (raw === undefined) return
      store.put(raw, `${asidePrefix}${name}:${Date.now()}`)
      store.delete(name)
      store.delete(headKey(key))
    }),
  remove: (key) =>
    transact('readwrite', (store) => {
      store.delete(placeOf(key))
      store.delete(headKey(key))
    }),
}
