'use client'

import { type ComponentType, useState } from 'react'
import type { Choice } from '@/engine'
import type { Locale } from '@/engine/model'
import { noFault } from '@/lib/headline'
import type { Report } from '@/lib/report'
import type { Ui } from '@/lib/ui'
import type { BugReportProps } from './BugReport'
import type { Pasted } from './store'

interface Props {
  readonly report: Report
  readonly pastes: readonly Pasted[]
  readonly choice: Choice
  readonly lang: Locale
  readonly t: Ui
}

/** The way from a verdict that is wrong or missing to a report on it; its code is fetched when it is asked for. */
export const Complain = ({ report, pastes, choice, lang, t }: Props) => {
  const [Dialog, setDialog] = useState<ComponentType<BugReportProps> | null>(null)
  const [failed, setFailed] = useState(false)
  const [texts, setTexts] = useState<readonly string[] | null>(null)
  const lost =
    (report.status === 'unrecognised' && !noFault(report)) ||
    (report.status === 'asking' && report.candidates.length === 0)
  const open = async () => {
    try {
      const { BugReport } = await import('./BugReport')
      setDialog(() => BugReport)
      setTexts(pastes.map((p) => p.text))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <section className="border-t border-rule py-5">
      {lost && <p className="mb-2">{t.complain.lost}</p>}
      <button type="button" className="btn" onClick={() => void open()}>
        {lost ? t.complain.report : t.complain.wrong}
      </button>
      {failed && <p role="alert">{t.complain.failed}</p>}
      {Dialog && texts && <Dialog texts={texts} choice={choice} lang={lang} t={t} onClose={() => setTexts(null)} />}
    </section>
  )
}
