'use client'

import { FamilyFixes } from '@/components/triage/FamilyFixes'
import { Part } from '@/components/triage/Part'
import { Share } from '@/components/triage/Share'
import type { Pasted } from '@/components/triage/store'
import { caseStore, useCase } from '@/components/triage/use-case'
import { VerdictHead } from '@/components/triage/VerdictHead'
import { Command } from '@/components/ui/Command'
import { prose } from '@/components/ui/prose'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { Report } from '@/lib/report'
import { fill, type Ui } from '@/lib/ui'

interface Props {
  readonly report: Report
  readonly pastes: readonly Pasted[]
  readonly lang: Locale
  readonly t: Ui
  readonly onBack: () => void
}

/** Where the answers end: the cause with its fix, or what is left when they do not decide. */
export const End = ({ report, pastes, lang, t, onBack }: Props) => {
  const answers = useCase((s) => s.answers)
  const tree = useCase((s) => s.tree)
  const link = useCase((s) => s.link)
  const { cause } = report
  return (
    <>
      {cause ? (
        <>
          <VerdictHead report={report} t={t} />
          {cause.told && (
            <Part title={t.triage.fix}>
              <FamilyFixes fixes={cause.fixes} families={report.families} lang={lang} t={t} />
            </Part>
          )}
          {cause.verify && (
            <Part title={t.triage.verify}>
              <Command run={cause.verify.command} root={cause.verify.root} risk={cause.verify.risk} t={t} />
              <p className="mt-1 text-[0.9375rem]">{prose(cause.verify.says)}</p>
            </Part>
          )}
          <p className="border-t border-rule py-4">
            <a href={paths.diagnosis(lang, cause.id)} className="font-semibold">
              {t.triage.read}
            </a>
          </p>
        </>
      ) : (
        <div className="border-t-2 border-amber pt-4 pb-5">
          <h2 className="text-2xl">{t.guide.undecided}</h2>
          <p className="mt-3">{t.guide.undecidedSays}</p>
          <ol className="mt-4 grid gap-2">
            {report.candidates.slice(0, 8).map((c) => (
              <li key={c.id} className="border-b border-rule pb-2 text-lg">
                <a href={paths.diagnosis(lang, c.id)}>{c.title}</a>
              </li>
            ))}
          </ol>
        </div>
      )}
      {report.answered.length > 0 && (
        <details className="border-t border-rule py-4">
          <summary className="font-semibold">{fill(t.guide.answers, { n: report.answered.length })}</summary>
          <ul className="mt-2 grid gap-2">
            {report.answered.map((a) => (
              <li key={a.node}>
                {a.question} <strong>{a.label ?? t.guide.aside}</strong>{' '}
                <button
                  type="button"
                  onClick={() => caseStore().getState().takeBack(a.node)}
                  className="min-h-8 text-amber underline"
                >
                  {t.triage.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="flex flex-wrap gap-2 border-t border-rule pt-5">
        <button type="button" className="btn min-h-12" onClick={onBack}>
          {t.guide.back}
        </button>
        <button type="button" className="btn min-h-12" onClick={() => caseStore().getState().begin({})}>
          {t.guide.again}
        </button>
        <Share pastes={pastes} link={link} choice={{ tree, answers }} lang={lang} t={t} />
        <a className="btn min-h-12" href={paths.triage(lang)}>
          {t.guide.all}
        </a>
      </div>
    </>
  )
}
