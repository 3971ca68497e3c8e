'use client'

import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { Ui } from '@/lib/ui'
import { KeepingNote } from './KeepingNote'
import { Share } from './Share'
import { caseStore, useCase } from './use-case'
import type { Judging } from './use-judging'

/** What is done with the case as a whole. */
export const CaseBar = ({ judging, lang, t }: { judging: Judging; lang: Locale; t: Ui }) => {
  const pastes = useCase((s) => s.pastes)
  const answers = useCase((s) => s.answers)
  const tree = useCase((s) => s.tree)
  const link = useCase((s) => s.link)
  const canUndo = useCase((s) => s.past.length > 0)
  const canRedo = useCase((s) => s.future.length > 0)
  const store = () => caseStore().getState()
  const { report, filled } = judging
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pt-4 pb-4 md:pt-6">
        <h1 className="text-xl">{t.triage.title}</h1>
        <div className="flex flex-wrap gap-2">
          {report && report.status !== 'unrecognised' && (
            <Share pastes={pastes} link={link} choice={{ tree, answers }} lang={lang} t={t} />
          )}
          <button type="button" className="btn" disabled={!canUndo} onClick={() => store().undo()}>
            {t.triage.undo}
          </button>
          <button type="button" className="btn" disabled={!canRedo} onClick={() => store().redo()}>
            {t.triage.redo}
          </button>
          <button type="button" className="btn" disabled={!filled} onClick={() => store().begin({})}>
            {t.triage.startOver}
          </button>
          <a className="btn" href={paths.cases(lang)}>
            {t.nav.cases}
          </a>
        </div>
      </div>
      <KeepingNote filled={filled} t={t} />
    </>
  )
}
