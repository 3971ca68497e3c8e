'use client'

import dynamic from 'next/dynamic'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Locale } from '@/engine/model'
import { headlineOf, stampOf } from '@/lib/headline'
import { paths } from '@/lib/paths'
import type { Progress } from '@/lib/progress'
import type { Report } from '@/lib/report'
import { fill, ui } from '@/lib/ui'
import { type Answering, AnsweringProvider } from './Answer'
import { type Trail, TrailProvider } from './Claims'
import { EngineClient, type Opened } from './engine'
import { marksOf } from './marks'
import { PasteBox } from './PasteBox'
import { PasteView, type PasteViewHandle } from './PasteView'
import { Share } from './Share'
import { SharedNote } from './SharedNote'
import { ShortVerdict } from './ShortVerdict'
import { Symptoms } from './Symptoms'
import { caseStore, useCase } from './use-case'
import { Verdict } from './Verdict'

const TreePicture = dynamic(() => import('../tree/Picture').then((m) => m.TreePicture))

/** What the address asks for: a note to replay, a tree to start in, or a case in the fragment. Done once, then removed. */
async function openAddress(): Promise<void> {
  const query = new URLSearchParams(location.search)
  const replay = query.get('replay')
  const tree = query.get('tree')
  // a link begins with the digit of its version
  const link = /^#\d/.test(location.hash) ? location.hash.slice(1) : null
  const paste = /^#paste=(.{1,300000})$/.exec(location.hash)?.[1]
  if (paste) {
    let text = paste
    try {
      text = decodeURIComponent(paste)
    } catch {
      // a lone % is no reason to lose what was handed over
    }
    caseStore()
      .getState()
      .begin({ pastes: [text.replaceAll(' ⏎ ', '\n')] })
  } else if (link) caseStore().getState().begin({ link })
  else if (replay && /^[\w-]+$/.test(replay)) {
    const answer = await fetch(paths.outputs(replay))
    if (answer.ok)
      caseStore()
        .getState()
        .begin({ pastes: [await answer.text()] })
  } else if (tree) caseStore().getState().begin({ tree })
  else return
  history.replaceState(history.state, '', location.pathname)
}

export const Triage = ({ lang }: { lang: Locale }) => {
  const t = ui(lang)
  const ready = useCase((s) => s.ready)
  const pastes = useCase((s) => s.pastes)
  const answers = useCase((s) => s.answers)
  const tree = useCase((s) => s.tree)
  const link = useCase((s) => s.link ?? null)
  const canUndo = useCase((s) => s.past.length > 0)
  const canRedo = useCase((s) => s.future.length > 0)
  const [opened, setOpened] = useState(false)
  const [report, setReport] = useState<Report | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [shared, setShared] = useState<Opened | null>(null)
  const [command, setCommand] = useState<string | null>(null)
  const [unfolded, setUnfolded] = useState(false)
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle')
  const [active, setActive] = useState<string | null>(null)
  const [drawn, setDrawn] = useState(false)
  const engine = useRef<EngineClient | null>(null)
  const paste = useRef<PasteViewHandle | null>(null)

  useEffect(() => {
    if (!ready) return
    void openAddress().finally(() => setOpened(true))
  }, [ready])

  useEffect(() => {
    engine.current ??= new EngineClient()
    return () => {
      engine.current?.stop()
      engine.current = null
    }
  }, [])

  const filled = link !== null || pastes.length > 0 || tree !== null || Object.keys(answers).length > 0
  useEffect(() => {
    if (!opened) return
    if (!filled) {
      engine.current?.stop()
      setReport(null)
      setProgress(null)
      setCommand(null)
      setShared(null)
      setState('idle')
      return
    }
    setState('working')
    const texts = pastes.map((p) => p.text)
    const choice = { tree, answers }
    const question = link
      ? engine.current?.open(link, texts, choice, lang).then((next) => {
          if (!next) return false
          setShared(next)
          setReport('error' in next ? null : next.report)
          setProgress('error' in next ? null : next.progress)
          return true
        })
      : engine.current?.judge(texts, choice, lang).then((next) => {
          if (!next) return false
          setShared(null)
          setReport(next.report)
          setProgress(next.progress)
          return true
        })
    question?.then((done) => done && setState('idle')).catch(() => setState('failed'))
  }, [opened, filled, pastes, answers, tree, link, lang])

  const lines = useMemo(
    () => (link ? (shared && !('error' in shared) ? shared.lines : []) : pastes.flatMap((p) => p.text.split('\n'))),
    [link, shared, pastes],
  )
  const marks = useMemo(() => (report ? marksOf(report) : []), [report])
  const goTo = useCallback((line: number, from?: string) => {
    setUnfolded(true)
    // what is folded on a phone must be laid out before a line of it can be shown
    requestAnimationFrame(() => paste.current?.goTo(line, from))
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
  const toClaim = useCallback((key: string) => {
    const el = document.getElementById(key)
    el?.closest('details')?.setAttribute('open', '')
    el?.scrollIntoView({ block: 'center' })
    el?.focus({ preventScroll: true })
  }, [])

  const spoken =
    state === 'working'
      ? t.triage.live.working
      : state === 'failed'
        ? t.triage.failed
        : report
          ? fill(t.triage.live.ready, { text: `${stampOf(report, t)}. ${headlineOf(report, t)}` })
          : ''
  const store = () => caseStore().getState()

  return (
    <TrailProvider value={trail}>
      <AnsweringProvider value={answering}>
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
          </div>
        </div>
        <p role="status" aria-live="polite" className="sr-only">
          {spoken}
        </p>

        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1.12fr)_minmax(0,1fr)]">
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
                    aria-expanded={unfolded}
                    aria-controls="pasted"
                    className="btn mb-2 lg:hidden"
                    onClick={() => setUnfolded(!unfolded)}
                  >
                    {unfolded ? t.triage.foldPaste : t.triage.unfoldPaste}
                  </button>
                )}
                <div id="pasted" className={report && !unfolded ? 'max-lg:hidden' : ''}>
                  <PasteView
                    lines={lines}
                    report={report}
                    marks={marks}
                    active={active}
                    onActive={setActive}
                    onMark={toClaim}
                    handle={paste}
                    t={t}
                  />
                  {marks.length > 0 && <p className="mt-1.5 text-sm text-soft">{t.triage.pastedHint}</p>}
                </div>
              </div>
            )}
            {opened && (
              <PasteBox
                lang={lang}
                draft="oolong-draft-more"
                command={command}
                onOther={() => setCommand(null)}
                onText={(text) => {
                  setCommand(null)
                  store().add(text)
                }}
              />
            )}
          </div>

          <section
            aria-label={t.triage.verdict}
            aria-busy={state === 'working'}
            className={`min-w-0 ${report ? 'order-1 lg:order-2' : ''}`}
          >
            {state === 'failed' ? (
              <p className="border-l-2 border-amber pl-3 font-semibold">{t.triage.failed}</p>
            ) : report ? (
              <div className={state === 'working' ? 'opacity-60' : ''}>
                {shared && <SharedNote shared={shared} lang={lang} t={t} />}
                <Verdict
                  report={report}
                  progress={progress}
                  lang={lang}
                  t={t}
                  onAnswer={(node, branch) => store().answer(node, branch)}
                  onTakeBack={(node) => store().takeBack(node)}
                />
                {(report.status === 'unrecognised' || (report.status === 'asking' && report.trees.length === 0)) && (
                  <Symptoms report={report} t={t} />
                )}
              </div>
            ) : shared && 'error' in shared ? (
              <SharedNote shared={shared} lang={lang} t={t} />
            ) : state === 'working' ? (
              <p className="text-soft">{t.triage.working}</p>
            ) : opened ? (
              <div>
                <h2 className="text-lg">{t.triage.nothingYet}</h2>
                <p className="text-soft">{t.triage.nothingYetHelp}</p>
                <p className="mt-4">
                  <a className="btn" href={`${paths.home(lang)}#symptoms`}>
                    {t.triage.symptom}
                  </a>
                </p>
              </div>
            ) : null}
          </section>
        </div>

        {report && report.trees.length > 0 && (
          <section className="mt-14" aria-labelledby="trees">
            <div className="mb-4 flex flex-wrap items-baseline justify-between gap-4">
              <h2 id="trees" className="text-xl">
                {t.triage.tree}
              </h2>
              {!drawn && (
                <button type="button" className="btn" onClick={() => setDrawn(true)}>
                  {t.triage.treeShow}
                </button>
              )}
            </div>
            {report.trees.slice(0, 3).map((view) => (
              <div key={view.id} className="mb-8">
                <p className="mb-2">
                  <a href={paths.tree(lang, view.id)} className="font-semibold">
                    {view.title}
                  </a>
                </p>
                {drawn && <TreePicture tree={view} lang={lang} t={t} walked />}
              </div>
            ))}
          </section>
        )}
        {report && state !== 'failed' && <ShortVerdict report={report} t={t} onPaste={() => toBox(null)} />}
      </AnsweringProvider>
    </TrailProvider>
  )
}
