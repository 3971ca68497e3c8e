'use client'

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Locale } from '@/engine/model'
import { headlineOf, stampOf } from '@/lib/headline'
import { fill, type Ui, ui } from '@/lib/ui'
import { type Answering, AnsweringProvider } from './Answer'
import { CaseBar } from './CaseBar'
import { type Trail, TrailProvider } from './Claims'
import { marksOf } from './marks'
import { PasteColumn } from './PasteColumn'
import type { PasteViewHandle } from './PasteView'
import { ShortVerdict } from './ShortVerdict'
import type { Pasted } from './store'
import { caseStore, useCase } from './use-case'
import { type Judging, useJudging } from './use-judging'
import { VerdictColumn } from './VerdictColumn'
import { WalkedTrees } from './WalkedTrees'

const split = new WeakMap<Pasted, readonly string[]>()
/** The lines of a paste; split once, however often the case changes around it. */
const linesOf = (paste: Pasted): readonly string[] => {
  const lines = split.get(paste) ?? paste.text.split('\n')
  split.set(paste, lines)
  return lines
}

/** Without the blank lines it ends in: what a terminal leaves behind is no part of what was pasted. */
const withoutEnd = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1)

/** What a screen reader hears of the verdict. */
const spoken = ({ state, report }: Judging, t: Ui): string =>
  state === 'working'
    ? t.triage.live.working
    : state === 'failed'
      ? t.triage.failed
      : report
        ? fill(t.triage.live.ready, { text: `${stampOf(report, t)}. ${headlineOf(report, t)}` })
        : ''

/** From a mark in the paste to its statement; unfolds what hides it. */
function toClaim(key: string): void {
  const el = document.getElementById(key)
  el?.closest('details')?.setAttribute('open', '')
  el?.scrollIntoView({ block: 'center' })
  el?.focus({ preventScroll: true })
}

/** The case on one page: what was pasted, the verdict, and the way between the two. */
export const Triage = ({ lang }: { lang: Locale }) => {
  const t = ui(lang)
  const pastes = useCase((s) => s.pastes)
  const link = useCase((s) => s.link)
  const judging = useJudging(lang)
  const { report, shared, filled, opened, state } = judging
  const [command, setCommand] = useState<string | null>(null)
  const [unfolded, setUnfolded] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const view = useRef<PasteViewHandle | null>(null)
  useEffect(() => {
    if (!filled) setCommand(null)
  }, [filled])

  // thousands of lines are drawn in the background, so that the page goes on taking keys
  const drawn = useDeferredValue(pastes)
  const lines = useMemo(
    () => (link ? (shared && !('error' in shared) ? shared.lines : []) : withoutEnd(drawn.flatMap(linesOf))),
    [link, shared, drawn],
  )
  const marks = useMemo(() => (report ? marksOf(report) : []), [report])
  const goTo = useCallback((line: number, from?: string) => {
    setUnfolded(true)
    // what is folded on a phone must be laid out before a line of it can be shown
    requestAnimationFrame(() => view.current?.goTo(line, from))
  }, [])
  const toBox = useCallback((asked: string | null) => {
    setCommand(asked)
    const box = document.querySelector<HTMLElement>('#more textarea')
    box?.scrollIntoView({ block: 'center' })
    box?.focus({ preventScroll: true })
  }, [])
  const answering = useMemo(
    (): Answering => ({ paste: toBox, silent: (asked) => caseStore().getState().add(`$ ${asked}\n`) }),
    [toBox],
  )
  const trail = useMemo(
    (): Trail => ({ marks: new Map(marks.map((m) => [m.key, m])), active, onActive: setActive, goTo, lines, t }),
    [marks, active, goTo, lines, t],
  )

  return (
    <TrailProvider value={trail}>
      <AnsweringProvider value={answering}>
        <CaseBar judging={judging} lang={lang} t={t} />
        <p role="status" aria-live="polite" className="sr-only">
          {spoken(judging, t)}
        </p>
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1.12fr)_minmax(0,1fr)]">
          <PasteColumn
            report={report}
            marks={marks}
            trail={trail}
            view={view}
            unfolded={unfolded}
            onFold={setUnfolded}
            ready={opened}
            command={command}
            onCommand={setCommand}
            onMark={toClaim}
            lang={lang}
            t={t}
          />
          <VerdictColumn judging={judging} lang={lang} t={t} />
        </div>
        {report && <WalkedTrees report={report} lang={lang} t={t} />}
        {report && state !== 'failed' && <ShortVerdict report={report} t={t} onPaste={() => toBox(null)} />}
      </AnsweringProvider>
    </TrailProvider>
  )
}
