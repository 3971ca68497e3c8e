'use client'

import { type RefObject, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Report } from '@/lib/report'
import type { Ui } from '@/lib/ui'
import { byLine, type Mark } from './marks'
import { PasteRow, rowHeight, unmarked } from './PasteRow'

export interface PasteViewHandle {
  /** Brings a line into view and puts the focus on it. */
  goTo(line: number, from?: string): void
}
interface Props {
  readonly lines: readonly string[]
  readonly report: Report | null
  readonly marks: readonly Mark[]
  readonly active: string | null
  readonly onActive: (key: string | null) => void
  /** leads from a mark to its statement */
  readonly onMark: (key: string) => void
  readonly handle: RefObject<PasteViewHandle | null>
  readonly t: Ui
}

/** more lines than this are drawn only where they are seen */
const drawAll = 2000
const overscan = 30

export const PasteView = ({ lines, report, marks, active, onActive, onMark, handle, t }: Props) => {
  const scroller = useRef<HTMLElement>(null)
  const [view, setView] = useState({ top: 0, height: 800 })
  const [target, setTarget] = useState<number | null>(null)
  const cameFrom = useRef<string | null>(null)
  const marked = useMemo(() => byLine(marks), [marks])
  const sections = useMemo(() => {
    const first = new Map<number, Report['sections'][number]>()
    const heads = new Set<number>()
    for (const s of report?.sections ?? []) {
      // "not recognised" beside lines that prove something would be no help
      const unread = s.probe === null || s.outcome === 'foreign'
      const proves = unread && [...marked.keys()].some((no) => s.span[0] <= no && no <= s.span[1])
      if (!first.has(s.span[0]) && !proves) first.set(s.span[0], s)
      for (let no = s.span[0]; no <= s.head; no++) heads.add(no)
    }
    return { first, heads }
  }, [report, marked])

  useEffect(() => {
    const el = scroller.current
    if (!el) return
    // first called by the observer, when the layout is there: asking for it here would compute it in the middle of things
    const measure = () => setView({ top: el.scrollTop, height: el.clientHeight })
    el.addEventListener('scroll', measure, { passive: true })
    const sizes = new ResizeObserver(measure)
    sizes.observe(el)
    return () => {
      el.removeEventListener('scroll', measure)
      sizes.disconnect()
    }
  }, [])

  const show = useCallback((line: number) => {
    const el = scroller.current
    if (!el) return
    el.scrollTop = Math.max(0, (line - 1) * rowHeight - el.clientHeight / 3)
    el.scrollLeft = 0
    setTarget(line)
  }, [])
  useImperativeHandle(handle, () => ({
    goTo(line, from) {
      cameFrom.current = from ?? null
      show(line)
    },
  }))
  useEffect(() => {
    if (target === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-line="${target}"]`)
    if (!row) return
    row.focus({ preventScroll: true })
    scroller.current?.scrollIntoView({ block: 'nearest' })
    setTarget(null)
  })

  /** On a line: Enter leads to its statement, Escape back to where one came from, the arrows to the next marked line. */
  const onKey = useCallback(
    (event: React.KeyboardEvent, no: number, key: string | undefined) => {
      if (event.target !== event.currentTarget) return
      const back = cameFrom.current
      const near = [...marked.keys()].filter((n) => (event.key === 'ArrowDown' ? n > no : n < no))
      if (event.key === 'Enter' && key) onMark(key)
      else if (event.key === 'Escape' && back) onMark(back)
      else if (event.key === 'ArrowDown' && near.length) show(Math.min(...near))
      else if (event.key === 'ArrowUp' && near.length) show(Math.max(...near))
      else return
      event.preventDefault()
    },
    [marked, onMark, show],
  )

  const all = lines.length <= drawAll
  const from = all ? 0 : Math.max(0, Math.floor(view.top / rowHeight) - overscan)
  const to = all ? lines.length : Math.min(lines.length, Math.ceil((view.top + view.height) / rowHeight) + overscan)
  const rows = []
  for (let i = from; i < to; i++) {
    const no = i + 1
    const here = marked.get(no) ?? unmarked
    rows.push(
      <PasteRow
        key={no}
        no={no}
        text={lines[i] ?? ''}
        marks={here}
        section={sections.first.get(no)}
        command={sections.heads.has(no)}
        lit={active !== null && here.some((h) => h.mark.key === active)}
        onActive={onActive}
        onMark={onMark}
        onKey={onKey}
        t={t}
      />,
    )
  }
  return (
    <section
      ref={scroller}
      tabIndex={0}
      aria-label={t.triage.pasted}
      className="term max-h-[26rem] overflow-auto overscroll-contain border border-term-line bg-term py-2 font-mono text-[0.8125rem] leading-6 lg:max-h-[calc(100vh-11rem)]"
    >
      <ol
        style={{ paddingTop: from * rowHeight, paddingBottom: (lines.length - to) * rowHeight }}
        className="w-max min-w-full"
      >
        {rows}
      </ol>
    </section>
  )
}
