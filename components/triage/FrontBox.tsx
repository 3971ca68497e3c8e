'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import { routed } from '@/lib/site'
import { fill, ui } from '@/lib/ui'
import { PasteBox } from './PasteBox'
import { caseStore, useCase, whenReady } from './use-case'

/** The paste box of the front page: what is pasted begins a case, and the triage page opens with it. */
export const FrontBox = ({ lang, example }: { lang: Locale; example: string }) => {
  const t = ui(lang)
  const router = useRouter()
  const [mounted, setMounted] = useState(false)
  const kept = useCase((s) => (s.ready ? s.pastes.length : 0))
  useEffect(() => setMounted(true), [])
  useEffect(() => {
    // with the first sign that somebody acts (which may be why this runs), not while the page still loads on a slow line
    if (document.documentElement.dataset.acted !== undefined) return router.prefetch(routed(paths.triage(lang)))
    const acts = ['pointerdown', 'keydown', 'focusin', 'dragenter', 'paste'] as const
    const fetchTriage = () => {
      for (const act of acts) removeEventListener(act, fetchTriage)
      router.prefetch(routed(paths.triage(lang)))
    }
    for (const act of acts) addEventListener(act, fetchTriage)
    return () => {
      for (const act of acts) removeEventListener(act, fetchTriage)
    }
  }, [router, lang])
  const openTriage = () => router.push(routed(paths.triage(lang)))
  return (
    <>
      <PasteBox
        lang={lang}
        big
        draft="oolong-draft"
        onTexts={(pastes) =>
          whenReady(() => {
            caseStore().getState().begin({ pastes })
            openTriage()
          })
        }
        onBegun={openTriage}
      />
      <div className="mt-5 flex flex-wrap items-baseline gap-x-6 gap-y-2 border-t border-rule pt-4">
        <p>
          <a href={paths.replay(lang, example)} className="font-semibold text-amber">
            {t.front.example}
          </a>{' '}
          <span className="text-soft">{t.front.exampleSays}</span>
        </p>
        {mounted && kept > 0 && (
          <p>
            <a href={paths.triage(lang)} className="font-semibold">
              {t.front.resume}
            </a>{' '}
            <span className="text-soft">{fill(t.front.resumeCount, { n: kept })}</span>
          </p>
        )}
      </div>
    </>
  )
}
