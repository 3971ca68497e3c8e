'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { Report } from '@/lib/report'
import type { Ui } from '@/lib/ui'

const WalkedTree = dynamic(() => import('../tree/WalkedTree').then((m) => m.WalkedTree))

/** Below: the trees that were walked; drawn on demand, since the drawing is the heaviest part of the page. */
export const WalkedTrees = ({ report, lang, t }: { report: Report; lang: Locale; t: Ui }) => {
  const [drawn, setDrawn] = useState(false)
  if (report.trees.length === 0) return null
  return (
    <section className="mt-14" aria-labelledby="trees">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-4">
        <h2 id="trees" className="text-xl">
          {t.triage.tree}
        </h2>
        {!drawn && (
          <button type="button" className="btn" onClick={() => setDrawn(true)}>
            {t.triage.treeShow}
          </button>
        )}
      </div>
      {report.trees.slice(0, 3).map((view) => (
        <div key={view.id} className="mb-8">
          <p className="mb-2">
            <a href={paths.tree(lang, view.id)} className="font-semibold">
              {view.title}
            </a>
          </p>
          {/* another walk is another drawing: its tools begin anew */}
          {drawn && <WalkedTree key={JSON.stringify(view.root)} tree={view} lang={lang} t={t} />}
        </div>
      ))}
    </section>
  )
}
