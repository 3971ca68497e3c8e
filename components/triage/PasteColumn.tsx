'use client'

import { type RefObject, useEffect, useRef } from 'react'
import type { Locale } from '@/engine/model'
import type { Report } from '@/lib/report'
import { fill, type Ui } from '@/lib/ui'
import type { Trail } from './Claims'
import { untilOpened } from './fresh'
import type { Mark } from './marks'
import { PasteBox } from './PasteBox'
import { PasteView, type PasteViewHandle } from './PasteView'
import { caseStore } from './use-case'

interface Props {
  readonly report: Report | null
  readonly marks: readonly Mark[]
  readonly trail: Trail
  readonly view: RefObject<PasteViewHandle | null>
  /** on a phone the paste is folded below the verdict */
  readonly unfolded: boolean
  readonly onFold: (unfolded: boolean) => void
  /** false until the case is here: what is given before waits for it */
  readonly ready: boolean
  /** the command whose output is expected, asked for by the verdict */
  readonly command: string | null
  readonly onCommand: (command: string | null) => void
  /** leads from a marked line to its statement */
  readonly onMark: (key: string) => void
  readonly lang: Locale
  readonly t: Ui
}

/** Left: what was pasted, with its evidence marked, and the box for more. */
export const PasteColumn = (p: Props) => {
  const { report, marks, trail, t } = p
  const { lines } = trail
  const early = useRef<string[]>([])
  // a file that was given before the case was here may be read only after it came
  const ready = useRef(p.ready)
  ready.current = p.ready
  const take = (texts: readonly string[]) => {
    p.onCommand(null)
    // nothing can be added to a case that is not here yet
    if (ready.current)
      caseStore()
        .getState()
        .add(...texts)
    else early.current.push(...texts)
  }
  useEffect(() => {
    if (!p.ready || early.current.length === 0) return
    caseStore()
      .getState()
      .add(...early.current.splice(0))
  }, [p.ready])
  return (
    <div
      className={`grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-5 ${report ? 'order-2 lg:order-1' : ''} lg:sticky lg:top-4 lg:self-start`}
    >
      {lines.length > 0 && (
        <div>
          <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 className="text-base font-bold">{t.triage.pasted}</h2>
            <p className="text-sm text-soft tabular-nums">{fill(t.triage.lines, { n: lines.length })}</p>
          </div>
          {report && (
            <button
              type="button"
              aria-expanded={p.unfolded}
              aria-controls="pasted"
              className="btn mb-2 lg:hidden"
              onClick={() => p.onFold(!p.unfolded)}
            >
              {p.unfolded ? t.triage.foldPaste : t.triage.unfoldPaste}
            </button>
          )}
          <div id="pasted" className={report && !p.unfolded ? 'max-lg:hidden' : ''}>
            <PasteView
              lines={lines}
              report={report}
              marks={marks}
              active={trail.active}
              onActive={trail.onActive}
              onMark={p.onMark}
              handle={p.view}
              t={t}
            />
            {marks.length > 0 && <p className="mt-1.5 text-sm text-soft">{t.triage.pastedHint}</p>}
          </div>
        </div>
      )}
      <div className={p.ready ? '' : untilOpened}>
        <PasteBox
          lang={p.lang}
          draft="oolong-draft-more"
          command={p.command}
          first={lines.length === 0}
          onOther={() => p.onCommand(null)}
          onTexts={take}
        />
      </div>
    </div>
  )
}
