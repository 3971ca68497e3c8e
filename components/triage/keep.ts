/**
 * Keeps the case of this tab. Each tab has its own: its id is remembered by the tab, the case lies on the shelf. Whatever
 * the browser's storage does, the page goes on in memory and says what will not last.
 */
import { isBare, type Keeping, type Kept, type Said, type Snapshot } from '@/lib/cases/model'
import { meaning, oldKey, type Shelf } from '@/lib/cases/shelf'
import { session as browserSession } from '@/lib/session'
import { within } from '@/lib/within'
import type { CaseStore } from './store'

const sessionKey = 'oolong-case'
/** how long a page waits for what was kept, and for a save, before it goes on and says so, in ms */
const bounds = { load: 3000, save: 15_000 }

interface Needs {
  readonly shelf: Shelf
  /** reads what was kept, null when it is no case; fetched only when there is something to read */
  readonly open: (raw: unknown) => Promise<Kept | null>
  /** holds a case for this tab; false where another one has it */
  readonly claim: (id: string) => Promise<boolean>
  readonly session?: Pick<typeof browserSession, 'get' | 'set'>
  readonly bounds?: typeof bounds
}
export interface Keeper {
  /** Opens another case in this tab. @returns false when there is none, or none that can be read */
  open(id: string): Promise<boolean>
  /** What was found in a case: the list of cases shows it. */
  said(id: string, said: Said): void
  /** Tries again to save what could not be saved. */
  retry(): void
}

/** Snapshots of one case: the others are kept as cases of their own. */
const own = (c: Kept): Kept => {
  const past = c.past.slice(c.past.findLastIndex((s) => s.id !== c.id) + 1)
  const end = c.future.findIndex((s) => s.id !== c.id)
  const future = end < 0 ? c.future : c.future.slice(0, end)
  return { id: c.id, pastes: c.pastes, answers: c.answers, tree: c.tree, link: c.link, past, future }
}
const content = ['id', 'pastes', 'answers', 'tree', 'link'] as const

export function keepCase(store: CaseStore, needs: Needs): Keeper {
  const { shelf, open, claim, session = browserSession } = needs
  const wait = needs.bounds ?? bounds
  /** revisions that this tab has read or written */
  const seen = new Map<string, string>()
  let next: Kept | null = null
  let verdict: { readonly id: string; readonly said: Said } | null = null
  let writing = false
  let loaded = false
  let reading = false

  const tell = (keeping: Keeping) => {
    const now = store.getState().keeping
    // that something could not be read stays true when other things are kept
    if (now !== keeping && !(now === 'unreadable' && keeping === 'kept')) store.setState({ keeping })
  }
  const rename = (from: string, to: string) => {
    const moved = <T extends Snapshot>(s: T): T => (s.id === from ? { ...s, id: to } : s)
    store.setState((now) => ({ ...moved(now), past: now.past.map(moved), future: now.future.map(moved) }))
  }
  const write = async (c: Kept) => {
    if (isBare(c) && c.tree === null && !seen.has(c.id)) return shelf.forgetLast()
    const saved = await shelf.save(c, seen.get(c.id))
    seen.set(saved.id, saved.rev)
    if (saved.id !== c.id) rename(c.id, saved.id)
  }
  const flush = async () => {
    if (writing || !loaded) return
    writing = true
    while (next || verdict) {
      const now = next
      next = null
      try {
        if (now) {
          await within(wait.save, write(now))
          tell('kept')
        } else if (verdict) {
          const { id, said } = verdict
          verdict = null
          await within(wait.save, shelf.said(id, said))
        }
      } catch (error) {
        if (now) tell(meaning(error))
      }
    }
    writing = false
  }
  store.subscribe((now, before) => {
    if (content.every((part) => now[part] === before[part])) return
    session.set(sessionKey, now.id)
    if (now.id !== before.id) void claim(now.id)
    // what was just read is saved already
    if (reading) return
    next = own(now)
    void flush()
  })

  const show = (found: Kept) => {
    reading = true
    store.setState(found)
    reading = false
  }

  /** What lies under a key, as a case. What is none is set aside. */
  const take = async (key: string): Promise<Kept | null> => {
    const { raw, rev } = await shelf.read(key)
    if (raw === undefined) return null
    const found = await open(raw)
    if (!found) {
      store.setState({ keeping: 'unreadable' })
      await shelf.setAside(key)
    } else if (rev !== undefined) seen.set(found.id, rev)
    return found
  }
  const load = async (): Promise<Kept | null> => {
    const mine = session.get(sessionKey)
    if (mine) return take(mine)
    const old = await take(oldKey)
    if (old) {
      try {
        seen.set(old.id, (await shelf.save(old, undefined)).rev)
        await shelf.remove(oldKey)
      } catch (error) {
        // it stays where it was
        tell(meaning(error))
      }
      return old
    }
    const last = await shelf.last()
    return last && (await claim(last)) ? take(last) : null
  }
  const put = (found: Kept | null) => {
    // what was done meanwhile goes before what was kept, which stays on the shelf
    if (found && store.getState().past.length === 0) show(found)
    loaded = true
    store.setState({ ready: true })
    void claim(store.getState().id)
    void flush()
  }
  const loading = load()
  within(wait.load, loading).then(put, (error) => {
    tell(meaning(error))
    store.setState({ ready: true })
    // it may answer yet
    loading.then(
      (found) => {
        put(found)
        tell('kept')
      },
      () => {
        loaded = true
      },
    )
  })

  return {
    open: async (id) => {
      try {
        const found = await within(wait.load, take(id))
        if (!found) return false
        show(found)
        return true
      } catch (error) {
        tell(meaning(error))
        return false
      }
    },
    said: (id, said) => {
      verdict = { id, said }
      void flush()
    },
    retry: () => {
      if (store.getState().keeping === 'kept' || store.getState().past.length === 0) return
      next ??= own(store.getState())
      void flush()
    },
  }
}
