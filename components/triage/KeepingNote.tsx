'use client'

import { useEffect, useState } from 'react'
import { fileName, fileOf } from '@/lib/cases/file'
import { handOver } from '@/lib/hand-over'
import { holdsAlone } from '@/lib/leaving'
import type { Ui } from '@/lib/ui'
import { caseStore, useCase } from './use-case'

/** Says that the case will not outlive its page, why, and what to do, and asks before it is left. Silent as long as it will. */
export const KeepingNote = ({ filled, t }: { filled: boolean; t: Ui }) => {
  const keeping = useCase((s) => s.keeping)
  const pastes = useCase((s) => s.pastes)
  const answers = useCase((s) => s.answers)
  /** the pastes and answers that were downloaded last */
  const [handed, setHanded] = useState<readonly unknown[]>([])
  const says = keeping === 'kept' || (!filled && keeping !== 'unreadable') ? null : t.keeping[keeping]
  const alone =
    filled && (keeping === 'blocked' || keeping === 'full') && !(handed[0] === pastes && handed[1] === answers)
  useEffect(() => {
    holdsAlone('case', alone)
    return () => holdsAlone('case', false)
  }, [alone])
  const download = () => {
    const now = new Date()
    const state = caseStore().getState()
    handOver(fileOf([{ ...state, name: null, at: now.getTime(), said: null }]), fileName(now))
    setHanded([state.pastes, state.answers])
  }
  return (
    <div
      role="alert"
      className={
        says ? 'mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-l-2 border-amber pl-3' : ''
      }
    >
      {says && (
        <>
          <p className="font-semibold">{says}</p>
          {filled && keeping !== 'unreadable' && (
            <button type="button" className="btn min-h-11" onClick={download}>
              {t.keeping.download}
            </button>
          )}
        </>
      )}
    </div>
  )
}
