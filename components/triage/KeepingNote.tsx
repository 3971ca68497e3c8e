'use client'

import { fileName, fileOf } from '@/lib/cases/file'
import { handOver } from '@/lib/hand-over'
import type { Ui } from '@/lib/ui'
import { caseStore, useCase } from './use-case'

const download = () => {
  const now = new Date()
  handOver(fileOf([{ ...caseStore().getState(), name: null, at: now.getTime(), said: null }]), fileName(now))
}

/** Says that the case will not outlive its tab, why, and what to do. Silent as long as it will. */
export const KeepingNote = ({ filled, t }: { filled: boolean; t: Ui }) => {
  const keeping = useCase((s) => s.keeping)
  const says = keeping === 'kept' || (!filled && keeping !== 'unreadable') ? null : t.keeping[keeping]
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
            <button type="button" className="btn" onClick={download}>
              {t.keeping.download}
            </button>
          )}
        </>
      )}
    </div>
  )
}
