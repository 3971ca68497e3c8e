'use client'

import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { Ui } from '@/lib/ui'
import { KeepingNote } from './KeepingNote'
import { Share } from './Share'
import { caseStore, useCase } from './use-case'
import type { Judging } from './use-judging'

/** Undo or redo: an arrow alone where there is no room for the word. */
const Step = ({ says, can, back, onClick }: { says: string; can: boolean; back?: boolean; onClick: () => void }) => (
  <button type="button" className="btn max-sm:px-2" disabled={!can} onClick={onClick}>
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`size-4 sm:hidden ${back ? '-scale-x-100' : ''}`}>
      <path d="M6 3 2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H6" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
    <span className="max-sm:sr-only">{says}</span>
  </button>
)

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
        {/* on a phone the menu above says it already */}
        <h1 className="text-xl max-sm:sr-only">{t.triage.title}</h1>
        <div className="flex flex-wrap gap-1.5 sm:gap-2">
          {report && report.status !== 'unrecognised' && (
            <Share pastes={pastes} link={link} choice={{ tree, answers }} lang={lang} t={t} />
          )}
          <Step says={t.triage.undo} can={canUndo} onClick={() => store().undo()} />
          <Step says={t.triage.redo} can={canRedo} back onClick={() => store().redo()} />
          <button
            type="button"
            className="btn max-sm:px-1.5 max-sm:text-sm"
            disabled={!filled}
            onClick={() => store().begin({})}
          >
            {t.triage.startOver}
          </button>
          <a className="btn max-sm:px-1.5 max-sm:text-sm" href={paths.cases(lang)}>
            {t.nav.cases}
          </a>
        </div>
      </div>
      <KeepingNote filled={filled} t={t} />
    </>
  )
}
