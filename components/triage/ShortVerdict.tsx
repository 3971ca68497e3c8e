'use client'

import { useEffect, useState } from 'react'
import { headlineOf, stampOf } from '@/lib/headline'
import type { Report } from '@/lib/report'
import type { Ui } from '@/lib/ui'

/** On a phone: the verdict in one line at the foot of the screen, once its head has scrolled away. */
export const ShortVerdict = ({ report, t, onPaste }: { report: Report; t: Ui; onPaste: () => void }) => {
  const [away, setAway] = useState(false)
  useEffect(() => {
    const head = document.getElementById('verdict')
    if (!head) return
    const watch = new IntersectionObserver(([entry]) => setAway(entry ? !entry.isIntersecting : false))
    watch.observe(head)
    return () => watch.disconnect()
  }, [])
  if (!away) return null
  return (
    <div className="fixed inset-x-0 bottom-0 z-10 flex items-center gap-2 border-t-2 border-amber bg-paper px-4 py-2 lg:hidden">
      <a href="#verdict" className="min-w-0 flex-1 text-[0.9375rem] leading-snug no-underline">
        <strong className="block text-sm text-amber">{stampOf(report, t)}</strong>
        <span className="block truncate">{headlineOf(report, t)}</span>
      </a>
      <button type="button" className="btn shrink-0" onClick={onPaste}>
        {t.triage.pasteShort}
      </button>
    </div>
  )
}
