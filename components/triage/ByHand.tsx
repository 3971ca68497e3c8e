'use client'

import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { Report } from '@/lib/report'
import type { Ui } from '@/lib/ui'
import { Part } from './Part'

interface Props {
  readonly report: Report
  readonly lang: Locale
  readonly t: Ui
  readonly onAnswer: (node: string, branch: number) => void
  readonly onTakeBack: (node: string) => void
}

/** The open question of the tree for those who cannot run anything, and what they answered so far. */
export const ByHand = ({ report, lang, t, onAnswer, onTakeBack }: Props) => {
  const settled = report.status === 'resolved' || report.status === 'clear' || report.certainty === 'confirmed'
  return (
    <>
      {report.answered.length > 0 && (
        <Part title={t.triage.youAnswered}>
          <ul>
            {report.answered.map((a) => (
              <li key={a.node} className="py-1">
                {a.question} <strong>{a.label ?? t.guide.aside}</strong>{' '}
                <button type="button" onClick={() => onTakeBack(a.node)} className="text-sm text-amber underline">
                  {t.triage.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {report.question && !settled && (
        <section className="border-t border-rule py-5 print:hidden">
          {/* who pasted something can paste more: then this is the second way, not the first */}
          <details open={report.facts.length === 0 || report.answered.length > 0}>
            <summary className="text-lg font-semibold">{t.triage.byHand}</summary>
            <p className="mb-2 text-sm text-soft">{t.triage.byHandHint}</p>
            <fieldset>
              <legend className="mb-2 font-semibold">{report.question.ask}</legend>
              <div className="flex flex-wrap gap-2">
                {report.question.branches.map((b) => (
                  <button
                    key={b.index}
                    type="button"
                    className="btn text-left"
                    onClick={() => onAnswer(report.question?.node ?? '', b.index)}
                  >
                    {b.label}
                  </button>
                ))}
              </div>
            </fieldset>
            <p className="mt-3 text-[0.9375rem]">
              <a href={paths.guided(lang)}>{t.guide.enter}</a>
            </p>
          </details>
        </section>
      )}
    </>
  )
}
