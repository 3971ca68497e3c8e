/** What the page of the kept cases does with the shelf. */
import { promisifyRequest } from 'idb-keyval'
import type { FiledCase } from './file'
import { type Head, headOf, isBare, type Kept } from './model'
import { openHead, openSaved } from './saved'
import { asidePrefix, caseKey, get, headKey, lastKey, oldKey, savedAs, shelf, transact } from './shelf'

const below = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`)

export interface Listed {
  /** last changed first */
  readonly heads: readonly Head[]
  /** how many values lie aside because they could not be read */
  readonly aside: number
}

/** A case whose head is damaged gets a new one; what is no case is set aside. */
async function mend(id: string): Promise<void> {
  const { raw } = await shelf.read(id)
  const found = openSaved(raw)
  if (found) await transact('readwrite', (store) => void store.put(headOf({ ...found, id }, undefined), headKey(id)))
  else await shelf.setAside(id)
}
/** The one case that an older version kept becomes one of the list. */
async function adoptOld(): Promise<void> {
  const { raw } = await shelf.read(oldKey)
  if (raw === undefined) return
  const found = openSaved(raw)
  if (!found) return shelf.setAside(oldKey)
  await shelf.save(found, undefined)
  await shelf.remove(oldKey)
}

/** @throws when the browser denies the storage */
export async function listCases(): Promise<Listed> {
  await adoptOld()
  const look = () =>
    transact('readonly', async (store) => {
      const [heads, cases, aside] = await Promise.all([
        promisifyRequest(store.getAll(below(headKey('')))),
        promisifyRequest(store.getAllKeys(below(caseKey('')))),
        promisifyRequest(store.count(below(asidePrefix))),
      ])
      const ids = cases.map((key) => String(key).slice(caseKey('').length))
      return { heads: heads.flatMap((raw) => openHead(raw) ?? []), ids, aside }
    })
  let found = await look()
  const known = new Set(found.heads.map((h) => h.id))
  const lost = found.ids.filter((id) => !known.has(id))
  for (const id of lost) await mend(id)
  if (lost.length) found = await look()
  const there = new Set(found.ids)
  return {
    heads: found.heads
      .filter((h) => there.has(h.id) && (h.pastes > 0 || h.answers > 0 || h.linked))
      .sort((a, b) => b.at - a.at),
    aside: found.aside,
  }
}

/** @param name null: the one that it has by itself */
export const renameCase = (id: string, name: string | null): Promise<void> =>
  transact('readwrite', async (store) => {
    const head = openHead(await get(store, headKey(id)))
    if (head) store.put({ ...head, name }, headKey(id))
  })

/** What was taken away, to be put back. */
export type Taken = readonly (readonly [key: string, value: unknown])[]
const take = async (store: IDBObjectStore, keys: readonly string[]): Promise<Taken> => {
  const taken: [string, unknown][] = []
  for (const key of keys) {
    const value = await get(store, key)
    if (value === undefined) continue
    taken.push([key, value])
    store.delete(key)
  }
  return taken
}
export const takeCases = (ids: readonly string[]): Promise<Taken> =>
  transact('readwrite', async (store) => {
    const last = await get(store, lastKey)
    const own = ids.flatMap((id) => [caseKey(id), headKey(id)])
    return take(store, typeof last === 'string' && ids.includes(last) ? [...own, lastKey] : own)
  })
export const takeAside = (): Promise<Taken> =>
  transact('readwrite', async (store) =>
    take(store, (await promisifyRequest(store.getAllKeys(below(asidePrefix)))).map(String)),
  )
export const putBack = (taken: Taken): Promise<void> =>
  transact('readwrite', (store) => {
    for (const [key, value] of taken) store.put(value, key)
  })
/** What lies aside, as it is, for whoever wants to look what is left of it. */
export const readAside = (): Promise<readonly unknown[]> =>
  transact('readonly', (store) => promisifyRequest(store.getAll(below(asidePrefix))))

/** The cases themselves; those that cannot be read any more are left out. */
export async function readCases(heads: readonly Head[]): Promise<readonly FiledCase[]> {
  const raws = await transact('readonly', (store) => Promise.all(heads.map(({ id }) => get(store, caseKey(id)))))
  return heads.flatMap(({ id, name, at, said }, i) => {
    const found = openSaved(raws[i])
    return found ? [{ ...found, id, name, at, said }] : []
  })
}

const same = (a: Kept, b: FiledCase): boolean =>
  a.tree === b.tree &&
  a.link === b.link &&
  a.pastes.length === b.pastes.length &&
  a.pastes.every((p, i) => p.text === b.pastes[i]?.text) &&
  Object.keys(a.answers).length === Object.keys(b.answers).length &&
  Object.entries(a.answers).every(([node, branch]) => b.answers[node] === branch)

/**
 * Puts cases on the shelf, all or none. One whose content is there already is not added again, whatever its name.
 * @throws when there is no room, or no storage
 */
export const addCases = (cases: readonly FiledCase[]): Promise<{ readonly added: number; readonly there: number }> =>
  transact('readwrite', async (store) => {
    const heads = (await promisifyRequest(store.getAll(below(headKey(''))))).flatMap((raw) => openHead(raw) ?? [])
    let [added, there] = [0, 0]
    for (const c of cases) {
      if (isBare(c)) continue
      const made = headOf(c, { name: c.name, said: c.said })
      const alike = heads.filter(
        (h) => h.pastes === made.pastes && h.lines === made.lines && h.answers === made.answers,
      )
      let known = false
      for (const { id } of alike) {
        const kept = openSaved(await get(store, caseKey(id)))
        if (kept && same(kept, c)) known = true
      }
      if (known) {
        there++
        continue
      }
      // the same case as it was at another time: both are kept
      const id = heads.some((h) => h.id === c.id) ? crypto.randomUUID() : c.id
      const { pastes, answers, tree, link } = c
      const head = { ...made, id, at: c.at }
      store.put(savedAs({ id, pastes, answers, tree, link, past: [], future: [] }), caseKey(id))
      store.put(head, headKey(id))
      heads.push(head)
      added++
    }
    return { added, there }
  })
