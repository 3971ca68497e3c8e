'use client'

import { useStore } from 'zustand'
import { caseStorage } from './storage'
import { type Case, type CaseStore, createCaseStore } from './store'

let store: CaseStore | null = null
/** One case a browser; made on first use, kept across pages. On the server an empty one. */
export const caseStore = (): CaseStore => {
  if (typeof window === 'undefined') return createCaseStore(null)
  if (!store) {
    const made = createCaseStore(caseStorage)
    store = made
    const ready = () => made.setState({ ready: true })
    if (made.persist.hasHydrated()) ready()
    else made.persist.onFinishHydration(ready)
  }
  return store
}
const server = createCaseStore(null)
export const useCase = <T>(pick: (state: Case) => T): T =>
  useStore(typeof window === 'undefined' ? server : caseStore(), pick)
