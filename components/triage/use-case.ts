'use client'

import { useStore } from 'zustand'
import { shelf } from '@/lib/cases/shelf'
import { type Keeper, keepCase } from './keep'
import { type Case, type CaseStore, createCaseStore } from './store'

const held = new Set<string>()
/** A lock as long as this tab lives. A tab that was just closed may still have it for a moment. */
const claim = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!navigator.locks || held.has(id)) return resolve(true)
    navigator.locks
      .request(`oolong-case-${id}`, { signal: AbortSignal.timeout(300) }, () => {
        held.add(id)
        resolve(true)
        return new Promise(() => undefined)
      })
      .catch(() => resolve(false))
  })

let made: { readonly store: CaseStore; readonly keeper: Keeper } | null = null
const inBrowser = () => {
  if (made) return made
  const store = createCaseStore(false)
  const keeper = keepCase(store, {
    shelf,
    claim,
    open: async (raw) => (await import('@/lib/cases/saved')).openSaved(raw),
  })
  made = { store, keeper }
  // the page that says that something broke must not promise what is not so
  store.subscribe(({ keeping }) => {
    document.documentElement.dataset.keeping = keeping
  })
  // room may have been made in another tab, or in the settings
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && keeper.retry())
  return made
}
const server = createCaseStore()

/** The case of this tab; made on first use, kept across pages. On the server an empty one. */
export const caseStore = (): CaseStore => (typeof window === 'undefined' ? server : inBrowser().store)
/** How it is kept. Only in the browser. */
export const caseKeeper = (): Keeper => inBrowser().keeper
export const useCase = <T>(pick: (state: Case) => T): T => useStore(caseStore(), pick)

/** Runs once what was kept is here, or will not come. Before that it would overwrite what is done. */
export const whenReady = (run: () => void): void => {
  const store = caseStore()
  if (store.getState().ready) {
    run()
    return
  }
  const stop = store.subscribe((now) => {
    if (!now.ready) return
    stop()
    run()
  })
}
