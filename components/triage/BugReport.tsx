'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { CopyButton } from '@/components/ui/Command'
import { Dialog } from '@/components/ui/Dialog'
import { bugReportWords as w } from '@/content/ui/bug-report'
import type { Choice, Locale } from '@/engine'
import { handOver } from '@/lib/hand-over'
import { say, type Ui } from '@/lib/ui'
import { EngineClient } from './engine'
import type { Complaint } from './engine.worker'

export interface BugReportProps {
  readonly texts: readonly string[]
  readonly choice: Choice
  readonly lang: Locale
  readonly t: Ui
  readonly onClose: () => void
}

/** How long a person may pause while typing before the report is made again, in ms. */
const pause = 400

/** The report as it will be passed on, before anything is. Opens as soon as it is there. */
export const BugReport = ({ texts, choice, lang, t, onClose }: BugReportProps) => {
  const id = useId()
  const engine = useRef<EngineClient | null>(null)
  const [note, setNote] = useState('')
  const [made, setMade] = useState<Complaint | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => () => engine.current?.stop(), [])
  // the choice is a fresh object on every render; its content decides
  const asked = JSON.stringify(choice)
  useEffect(() => {
    const timer = setTimeout(
      () => {
        engine.current ??= new EngineClient()
        engine.current
          .complain(texts, JSON.parse(asked) as Choice, note)
          .then((report) => {
            if (!report) return
            setMade(report)
            setFailed(false)
          })
          .catch(() => setFailed(true))
      },
      note ? pause : 0,
    )
    return () => clearTimeout(timer)
  }, [texts, asked, note])

  return (
    <Dialog title={say(w.title, lang)} close={say(w.close, lang)} onClose={onClose}>
      <p className="mt-2 text-[0.9375rem] text-soft">{say(w.lead, lang)}</p>
      <label className="mt-4 block text-sm font-semibold">
        {say(w.note, lang)}
        <textarea
          rows={3}
          maxLength={4000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          aria-describedby={`${id}-hint`}
          className="block w-full border border-strong bg-raised px-3 py-2 text-base font-normal"
        />
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {say(w.noteHint, lang)}
      </p>
      {failed ? (
        <p role="alert" className="mt-4 border-l-2 border-amber pl-3 font-semibold">
          {say(w.failed, lang)}
        </p>
      ) : !made ? (
        <p className="mt-4 text-soft">{say(w.working, lang)}</p>
      ) : (
        <>
          <div className="mt-4 flex flex-wrap items-center gap-2">
            <CopyButton text={made.text} t={t} label={say(w.copy, lang)} className="bg-fill text-onfill" />
            <button
              type="button"
              className="btn"
              onClick={() => handOver(made.text, 'oolong-report.md', 'text/markdown')}
            >
              {say(w.download, lang)}
            </button>
          </div>
          <p className="mt-2 text-[0.9375rem]">{say(w.where, lang)}</p>
          {!made.faithful && <p className="mt-2 text-[0.9375rem] font-semibold">{say(w.unfaithful, lang)}</p>}
          <pre
            tabIndex={0}
            data-report
            className="mt-4 max-h-72 overflow-auto bg-term p-3 text-[0.8125rem] leading-relaxed text-term-ink"
          >
            <code>{made.text}</code>
          </pre>
          <h3 className="mt-5 text-base font-bold">{say(w.hidden, lang)}</h3>
          {made.replaced.length === 0 ? (
            <p className="text-[0.9375rem] text-soft">{say(w.hiddenNone, lang)}</p>
          ) : (
            <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
              {made.replaced.map((r) => (
                <li key={`${r.kind} ${r.from}`} className="py-1 text-[0.9375rem] wrap-anywhere">
                  <code>{r.kind === 'key' ? '…' : r.from}</code> → <code>{r.to}</code>{' '}
                  <span className="text-sm text-soft">{t.share.kinds[r.kind]}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Dialog>
  )
}
