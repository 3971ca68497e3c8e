/** Keeps the case in IndexedDB: a paste may be larger than localStorage holds. */
import { del, get, set } from 'idb-keyval'
import type { PersistStorage, StorageValue } from 'zustand/middleware'
import type { Kept } from './store'

let writing: Promise<unknown> = Promise.resolve()
/** Resolves when everything set so far is on disk. */
export const written = (): Promise<unknown> => writing

export const caseStorage: PersistStorage<Kept> = {
  getItem: async (name) => {
    try {
      return ((await get(name)) as StorageValue<Kept> | undefined) ?? null
    } catch {
      // private mode or a full disk: the case lasts for this visit
      return null
    }
  },
  setItem: (name, value) => {
    writing = writing.then(() => set(name, value)).catch(() => undefined)
  },
  removeItem: (name) => {
    writing = writing.then(() => del(name)).catch(() => undefined)
  },
}
