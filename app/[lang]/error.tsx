'use client'

import { useParams } from 'next/navigation'
import { brokenWords, lostWords } from '@/content/ui/offline'
import type { Words } from '@/engine/model'

/** What is left of a page whose script broke. Where the browser keeps the case, a reload loses nothing. */
export default function Broken({ reset }: { error: Error; reset: () => void }) {
  const { lang } = useParams<{ lang: string }>()
  // not by lib/ui, which would bring every word of the interface along a second time
  const text = (words: Words) => words[lang === 'zh' ? 'zh' : 'en']
  const { keeping } = document.documentElement.dataset
  const kept = keeping !== 'blocked' && keeping !== 'full'
  return (
    <main id="main" role="alert" className="wrap-page grid gap-4 pt-14 pb-20">
      <h1 className="text-xl">{text(brokenWords.broken)}</h1>
      <p className="max-w-xl text-soft">{text(kept ? brokenWords.kept : brokenWords.notKept)}</p>
      <p className="flex gap-2">
        <button type="button" className="btn btn-fill" onClick={() => location.reload()}>
          {text(lostWords.reload)}
        </button>
        <button type="button" className="btn" onClick={reset}>
          {text(brokenWords.again)}
        </button>
      </p>
    </main>
  )
}
