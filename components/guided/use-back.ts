'use client'

import { useEffect, useRef } from 'react'

interface Entry {
  /** answers given when this entry was the page */
  readonly guided?: number
  /** an answer made this entry: the one before it is the question before */
  readonly own?: boolean
}
const entry = (): Entry => history.state ?? {}
const stateWith = (own: boolean, guided: number) => ({ ...history.state, own, guided })

/**
 * The Back of a phone goes one question back, as people expect where each question fills the screen.
 * @param depth answers given; null while no question is open
 * @param reduce takes answers back until so many are left
 * @returns what the page's own button does: it goes the same way, or, where there is no entry to go back to, does `otherwise`
 */
export function useBack(depth: number | null, reduce: (left: number) => void): (otherwise: () => void) => void {
  const latest = useRef(reduce)
  latest.current = reduce
  const before = useRef<number | null>(null)
  useEffect(() => {
    const was = before.current
    before.current = depth
    if (depth === null) return
    if (was !== null && depth > was && entry().guided === was) history.pushState(stateWith(true, depth), '')
    // answers that were there before this page have no entry of their own, and one taken back in the list leaves its entry
    else if (entry().guided !== depth) history.replaceState(stateWith(false, depth), '')
  }, [depth])
  useEffect(() => {
    const onPop = () => latest.current(entry().guided ?? 0)
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [])
  return (otherwise) => (entry().own && depth !== 0 ? history.back() : otherwise())
}
