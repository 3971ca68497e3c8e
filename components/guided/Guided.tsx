'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { type Trail, TrailProvider } from '@/components/triage/Claims'
import { KeepingNote } from '@/components/triage/KeepingNote'
import { caseStore, useCase } from '@/components/triage/use-case'
import { useJudging } from '@/components/triage/use-judging'
import type { Locale } from '@/engine/model'
import { ui } from '@/lib/ui'
import { End } from './End'
import { Question } from './Question'
import { useBack } from './use-back'

/**
 * Triage for a person with a phone beside a console that nothing can be copied from: one question a screen. It is the
 * case in work, judged by the same engine; triage shows the same.
 * @param children what fails: the way in, while no question is open
 */
export const Guided = ({ lang, children }: { lang: Locale; children: ReactNode }) => {
  const t = ui(lang)
  const judging = useJudging(lang)
  const pastes = useCase((s) => s.pastes)
  const { report, filled, state } = judging
  const top = useRef<HTMLDivElement>(null)
  const question = report?.question ?? null
  const settled = report && (report.certainty === 'confirmed' || report.status === 'resolved')
  const asking = question !== null && !settled
  // where the answers lead nowhere near a cause, the way in is the way on
  const begin = !filled || !report || (!asking && !report.cause && report.answered.length === 0)
  const screen = begin ? 'begin' : asking ? question.node : 'end'

  const before = useRef(screen)
  useEffect(() => {
    if (before.current === screen) return
    before.current = screen
    scrollTo({ top: 0 })
    top.current?.focus({ preventScroll: true })
  }, [screen])

  const store = () => caseStore().getState()
  const last = report?.answered.at(-1)
  const goBack = useBack(begin || !report ? null : report.answered.length, (left) => {
    for (const { node } of report?.answered.slice(left).reverse() ?? []) store().takeBack(node)
  })
  const back = () => goBack(() => (last ? store().takeBack(last.node) : store().begin({})))
  // of lines nothing is shown here: whoever pasted some reads them in triage
  const trail: Trail = {
    marks: new Map(),
    active: null,
    onActive: () => undefined,
    goTo: () => undefined,
    lines: [],
    t,
  }
  const waits = filled && state === 'working' && !report

  return (
    <TrailProvider value={trail}>
      <div className="mx-auto max-w-2xl pt-5 md:pt-10">
        <h1 className="text-xl">{t.guide.title}</h1>
        <KeepingNote filled={filled} t={t} />
        <div ref={top} tabIndex={-1} aria-live="polite" aria-busy={state === 'working'} className="mt-4 outline-none">
          {state === 'failed' ? (
            <p className="border-l-2 border-amber pl-3 font-semibold">{t.triage.failed}</p>
          ) : waits ? (
            <p className="text-soft">{t.guide.working}</p>
          ) : begin ? (
            children
          ) : asking ? (
            <Question
              key={question.node}
              question={question}
              answered={report.answered}
              t={t}
              onAnswer={(branch) => store().answer(question.node, branch)}
              onBack={back}
            />
          ) : (
            <End report={report} pastes={pastes} lang={lang} t={t} onBack={back} />
          )}
        </div>
      </div>
    </TrailProvider>
  )
}
