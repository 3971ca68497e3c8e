'use client'

import { type RefObject, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Report } from '@/lib/report'
import { fill, type Ui } from '@/lib/ui'
import { byLine, decoration, type Mark } from './marks'

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

const rowHeight = 24
/** more lines than this are drawn only where they are seen */
const drawAll = 2000
const overscan = 30
const longest = 1600

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
      if (!first.has(s.span[0])) first.set(s.span[0], s)
      for (let no = s.span[0]; no <= s.head; no++) heads.add(no)
    }
    return { first, heads }
  }, [report])

  useEffect(() => {
    const el = scroller.current
    if (!el) return
    const measure = () => setView({ top: el.scrollTop, height: el.clientHeight })
    measure()
    el.addEventListener('scroll', measure, { passive: true })
    const sizes = new ResizeObserver(measure)
    sizes.observe(el)
    return () => {
      el.removeEventListener('scroll', measure)
      sizes.disconnect()
    }
  }, [])

  const show = (line: number) => {
    const el = scroller.current
    if (!el) return
    el.scrollTop = Math.max(0, (line - 1) * rowHeight - el.clientHeight / 3)
    el.scrollLeft = 0
    setTarget(line)
  }
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
  const onKey = (event: React.KeyboardEvent, no: number, key: string | undefined) => {
    if (event.target !== event.currentTarget) return
    const back = cameFrom.current
    const near = [...marked.keys()].filter((n) => (event.key === 'ArrowDown' ? n > no : n < no))
    if (event.key === 'Enter' && key) onMark(key)
    else if (event.key === 'Escape' && back) onMark(back)
    else if (event.key === 'ArrowDown' && near.length) show(Math.min(...near))
    else if (event.key === 'ArrowUp' && near.length) show(Math.max(...near))
    else return
    event.preventDefault()
  }

  const all = lines.length <= drawAll
  const from = all ? 0 : Math.max(0, Math.floor(view.top / rowHeight) - overscan)
  const to = all ? lines.length : Math.min(lines.length, Math.ceil((view.top + view.height) / rowHeight) + overscan)
  const rows = []
  for (let i = from; i < to; i++) {
    const no = i + 1
    const here = marked.get(no) ?? []
    const section = sections.first.get(no)
    const command = sections.heads.has(no)
    // a false lead carries its sign and no more: the wash is for what proves
    const proof = here.some((h) => h.mark.kind === 'claim')
    const lit = active !== null && here.some((h) => h.mark.key === active)
    const raw = (lines[i] ?? '').replace(decoration, '')
    const first = here[0]
    rows.push(
      <li
        key={no}
        data-line={no}
        data-marked={here.length > 0 || undefined}
        tabIndex={-1}
        onMouseEnter={first ? () => onActive(first.mark.key) : undefined}
        onMouseLeave={first ? () => onActive(null) : undefined}
        onClick={first ? () => getSelection()?.isCollapsed !== false && onMark(first.mark.key) : undefined}
        onKeyDown={(event) => onKey(event, no, first?.mark.key)}
        className={`group flex w-max min-w-full items-stretch ${lit ? 'bg-term-wash outline-1 -outline-offset-1 outline-term-amber' : proof ? 'bg-term-wash' : ''}`}
        style={{ height: rowHeight }}
      >
        <span
          className={`sticky left-0 flex w-[3.25rem] shrink-0 items-center justify-end gap-px ${proof ? 'bg-term-wash' : 'bg-term'}`}
        >
          {here
            .filter((h) => h.first)
            .slice(0, 2)
            .map(({ mark }) => (
              <button
                key={mark.key}
                type="button"
                title={mark.says}
                aria-label={`${mark.letter}: ${mark.says}`}
                onClick={(event) => {
                  event.stopPropagation()
                  onMark(mark.key)
                }}
                onMouseEnter={() => onActive(mark.key)}
                onMouseLeave={() => onActive(null)}
                onFocus={() => onActive(mark.key)}
                onBlur={() => onActive(null)}
                className="size-6 text-[0.75rem] font-bold text-term-amber hover:bg-term-amber hover:text-term"
              >
                {mark.letter}
              </button>
            ))}
        </span>
        <span
          className={`w-9 shrink-0 pr-2 text-right md:w-12 md:pr-3 text-[0.75rem] tabular-nums select-none ${proof ? 'text-term-ink' : 'text-term-soft'}`}
          aria-hidden="true"
        >
          {no}
        </span>
        <code className={`pr-6 whitespace-pre ${command ? 'font-semibold text-term-amber' : 'text-term-ink'}`}>
          {raw.length > longest ? (
            <>
              {raw.slice(0, longest)}
              <i className="text-term-soft"> {fill(t.triage.longLine, { n: raw.length - longest })}</i>
            </>
          ) : (
            raw || ' '
          )}
        </code>
        {section && (
          <span
            className={`sticky right-0 ml-auto hidden shrink-0 pr-3 pl-4 md:block text-[0.75rem] ${proof ? 'text-term-ink' : 'text-term-soft'} ${proof ? 'bg-term-wash' : 'bg-term'}`}
          >
            {section.probe ? (
              <>
                <span className="text-term-ink">{section.probe}</span>
                {section.outcome !== 'ok' && ` · ${t.triage.outcome[section.outcome]}`}
              </>
            ) : section.command !== null ? (
              t.triage.outcome.foreign
            ) : null}
          </span>
        )}
      </li>,
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
