'use client'

import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { Ui } from '@/lib/ui'
import { Complain } from './Complain'
import { untilOpened } from './fresh'
import { SharedNote } from './SharedNote'
import { Symptoms } from './Symptoms'
import { caseStore, useCase } from './use-case'
import type { Judging } from './use-judging'
import { Verdict } from './Verdict'

/** What stands where the verdict will be: a failure, the verdict, a link that is no good, or what to do first. */
const Body = ({ judging, lang, t }: { judging: Judging; lang: Locale; t: Ui }) => {
  const { state, report, progress, shared, opened } = judging
  const pastes = useCase((s) => s.pastes)
  const tree = useCase((s) => s.tree)
  const answers = useCase((s) => s.answers)
  if (state === 'failed') return <p className="border-l-2 border-amber pl-3 font-semibold">{t.triage.failed}</p>
  if (report)
    return (
      <div className={state === 'working' ? 'opacity-60' : ''}>
        {shared && <SharedNote shared={shared} lang={lang} t={t} />}
        <Verdict
          report={report}
          progress={progress}
          lang={lang}
          t={t}
          onAnswer={(node, branch) => caseStore().getState().answer(node, branch)}
          onTakeBack={(node) => caseStore().getState().takeBack(node)}
        />
        {(report.status === 'unrecognised' ||
          report.status === 'clear' ||
          report.unknown.length > 0 ||
          (report.status === 'asking' && report.trees.length === 0)) && <Symptoms report={report} t={t} />}
        {pastes.length > 0 && !shared && (
          <Complain report={report} pastes={pastes} choice={{ tree, answers }} lang={lang} t={t} />
        )}
      </div>
    )
  if (shared && 'error' in shared) return <SharedNote shared={shared} lang={lang} t={t} />
  if (state === 'working') return <p className="text-soft">{t.triage.working}</p>
  return (
    <div className={opened ? '' : untilOpened}>
      <h2 className="text-lg">{t.triage.nothingYet}</h2>
      <p className="text-soft">{t.triage.nothingYetHelp}</p>
      <p className="mt-4">
        <a className="btn" href={`${paths.home(lang)}#symptoms`}>
          {t.triage.symptom}
        </a>
      </p>
      <p className="mt-4">
        <a href={paths.guidedAnew(lang)}>{t.guide.enter}</a>
      </p>
    </div>
  )
}

/** Right: the verdict. */
export const VerdictColumn = (props: { judging: Judging; lang: Locale; t: Ui }) => (
  <section
    aria-label={props.t.triage.verdict}
    aria-busy={props.judging.state === 'working'}
    className={`min-w-0 ${props.judging.report ? 'order-1 lg:order-2' : ''}`}
  >
    <Body {...props} />
  </section>
)
