'use client'

import { startTransition, useEffect, useRef, useState } from 'react'
import type { Locale } from '@/engine/model'
import type { Progress } from '@/lib/progress'
import type { Report } from '@/lib/report'
import { openAddress } from './address'
import { EngineClient, type Opened } from './engine'
import { noteKept } from './fresh'
import { caseKeeper, caseStore, useCase } from './use-case'

export interface Judging {
  /** what was kept is here and the address was followed: the case is what the page says it is */
  readonly opened: boolean
  /** there is something to judge */
  readonly filled: boolean
  readonly state: 'idle' | 'working' | 'failed'
  readonly report: Report | null
  /** what the last paste changed */
  readonly progress: Progress | null
  /** the link that the case began with, as it was opened */
  readonly shared: Opened | null
}
type Answer = Pick<Judging, 'report' | 'progress' | 'shared'>
const none: Answer = { report: null, progress: null, shared: null }

/** Judges the case of the store again whenever it changes; the last verdict stays until the next one is there. */
export function useJudging(lang: Locale): Judging {
  const ready = useCase((s) => s.ready)
  const pastes = useCase((s) => s.pastes)
  const answers = useCase((s) => s.answers)
  const tree = useCase((s) => s.tree)
  const link = useCase((s) => s.link)
  const [opened, setOpened] = useState(false)
  const [answer, setAnswer] = useState<Answer>(none)
  const [state, setState] = useState<Judging['state']>('idle')
  const engine = useRef<EngineClient | null>(null)
  const filled = link !== null || pastes.length > 0 || tree !== null || Object.keys(answers).length > 0

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

  useEffect(() => {
    if (opened) noteKept(filled)
  }, [opened, filled])

  useEffect(() => {
    if (!opened) return
    if (!filled) {
      engine.current?.stop()
      setAnswer(none)
      setState('idle')
      return
    }
    setState('working')
    const texts = pastes.map((p) => p.text)
    const choice = { tree, answers }
    const question: Promise<Answer | null> | undefined = link
      ? engine.current
          ?.open(link, texts, choice, lang)
          .then((next) => next && ('error' in next ? { ...none, shared: next } : { ...next, shared: next }))
      : engine.current?.judge(texts, choice, lang).then((next) => next && { ...next, shared: null })
    question
      ?.then((next) => {
        // null: a newer question took over
        if (!next) return
        // a verdict is much to draw: the page takes keys in between
        startTransition(() => {
          setAnswer({ report: next.report, progress: next.progress, shared: next.shared })
          setState('idle')
        })
        if (next.report) {
          const { status, cause, certainty } = next.report
          caseKeeper().said(caseStore().getState().id, { status, diagnosis: cause?.id ?? null, certainty })
        }
      })
      .catch(() => setState('failed'))
  }, [opened, filled, pastes, answers, tree, link, lang])

  return { opened, filled, state, ...answer }
}
