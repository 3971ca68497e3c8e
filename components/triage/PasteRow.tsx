'use client'

import { type KeyboardEvent, memo } from 'react'
import type { Report } from '@/lib/report'
import { fill, type Ui } from '@/lib/ui'
import { decoration, type MarkHere } from './marks'

/** px; rows are placed by it */
export const rowHeight = 24
/** of a longer line the rest is counted, not drawn */
const longest = 1600
/** the one value that stands for no marks, so that a row is not drawn anew for nothing */
export const unmarked: readonly MarkHere[] = []

interface Props {
  readonly no: number
  readonly text: string
  readonly marks: readonly MarkHere[]
  /** the section that begins here */
  readonly section: Report['sections'][number] | undefined
  /** part of a prompt and its command */
  readonly command: boolean
  /** its statement is pointed at */
  readonly lit: boolean
  readonly onActive: (key: string | null) => void
  readonly onMark: (key: string) => void
  readonly onKey: (event: KeyboardEvent, no: number, key: string | undefined) => void
  readonly t: Ui
}

/** What a command line does not say itself: that its output was not read, or whose output it is where none is named. */
const readAs = ({ command, probe, outcome }: Report['sections'][number], t: Ui): string | null =>
  probe === null || outcome !== 'ok'
    ? command === null
      ? null
      : t.triage.outcome[probe ? outcome : 'foreign']
    : command === null
      ? probe
      : null

/** One line of the paste with its marks, its number and, where a section begins, what it was read as. */
export const PasteRow = memo(({ no, text, marks, section, command, lit, onActive, onMark, onKey, t }: Props) => {
  // a false lead carries its sign and no more: the wash is for what proves
  const proof = marks.some((h) => h.mark.kind === 'claim')
  const raw = text.replace(decoration, '')
  const first = marks[0]
  return (
    <li
      data-line={no}
      data-marked={marks.length > 0 || undefined}
      tabIndex={-1}
      onMouseEnter={first ? () => onActive(first.mark.key) : undefined}
      onMouseLeave={first ? () => onActive(null) : undefined}
      onClick={first ? () => getSelection()?.isCollapsed !== false && onMark(first.mark.key) : undefined}
      onKeyDown={(event) => onKey(event, no, first?.mark.key)}
      // out of sight neither styled nor laid out, and still found by the browser's own search
      className={`group flex w-max [content-visibility:auto] min-w-full items-stretch ${lit ? 'bg-term-wash outline-1 -outline-offset-1 outline-term-amber' : proof ? 'bg-term-wash' : ''}`}
      style={{ height: rowHeight }}
    >
      <span
        className={`sticky left-0 flex w-[3.25rem] shrink-0 items-center justify-end gap-px ${proof ? 'bg-term-wash' : 'bg-term'}`}
      >
        {marks
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
      {section && readAs(section, t) && (
        <span className={`hidden shrink-0 pr-3 md:block text-[0.75rem] ${proof ? 'text-term-ink' : 'text-term-soft'}`}>
          {readAs(section, t)}
        </span>
      )}
    </li>
  )
})
