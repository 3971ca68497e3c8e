'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { words } from '@/components/ui/Command'
import type { Evidence } from '@/engine'
import { fill, type Ui } from '@/lib/ui'
import { decoration, type Mark, quotesOf, rangesOf } from './marks'

export interface Trail {
  readonly marks: ReadonlyMap<string, Mark>
  readonly active: string | null
  readonly onActive: (key: string | null) => void
  /** brings the line into view; `from`: the statement to come back to */
  readonly goTo: (line: number, from?: string) => void
  readonly lines: readonly string[]
  readonly t: Ui
}
const TrailContext = createContext<Trail | null>(null)
export const TrailProvider = TrailContext.Provider
const useTrail = (): Trail => {
  const trail = useContext(TrailContext)
  if (!trail) throw new Error('used outside of the triage page')
  return trail
}

/** The lines that say so, each a way to them. */
export const Lines = ({
  evidence,
  limit = 4,
  from,
}: {
  evidence: readonly Evidence[]
  limit?: number
  from?: string
}) => {
  const { goTo, t } = useTrail()
  const ranges = rangesOf(evidence)
  if (ranges.length === 0) return null
  return (
    <span className="text-sm">
      {ranges.slice(0, limit).map(([a, b]) => (
        <button
          key={`${a}-${b}`}
          type="button"
          onClick={() => goTo(a, from)}
          className="mr-2.5 py-0.5 whitespace-nowrap text-amber underline underline-offset-2"
        >
          {a === b ? fill(t.triage.line, { a }) : fill(t.triage.lineRange, { a, b })}
        </button>
      ))}
      {ranges.length > limit && <span className="text-soft">{fill(t.triage.more, { n: ranges.length - limit })}</span>}
    </span>
  )
}

/** of a longer line the paste beside the statements shows only the beginning */
const fits = 56
/** Both ends of a long line: a program names its work first, and what stopped it last. */
const endsOf = (line: string): string => (line.length <= 320 ? line : `${line.slice(0, 140)} … ${line.slice(-170)}`)

/** A line as it stands in the paste, and the way to it; in a link, which carries no lines, nothing. */
export const Quoted = ({ evidence }: { evidence: Evidence }) => {
  const { lines } = useTrail()
  const text = (lines[evidence.lines[0] - 1] ?? '').replace(decoration, '').trim()
  if (!text) return null
  return (
    <p className="mt-2">
      <code className="term mr-2 block bg-term px-2 py-1 text-[0.8125rem] leading-normal wrap-anywhere text-term-ink">
        {endsOf(text)}
      </code>
      <Lines evidence={[evidence]} />
    </p>
  )
}

/** A statement with its letter and its lines; hovering or focusing it lights them. */
export const Claim = ({
  id,
  evidence,
  before,
  children,
}: {
  id: string
  evidence: readonly Evidence[]
  /** what the statement above it rests on */
  before?: readonly Evidence[] | undefined
  children: ReactNode
}) => {
  const { marks, active, onActive, lines } = useTrail()
  const mark = marks.get(id)
  const [longest, ...others] = quotesOf(evidence, lines)
  // a line is read once, under the first statement that rests on it
  const above = before ? quotesOf(before, lines) : []
  const quotes = [longest, ...others]
    .filter((no) => no !== undefined && !above.includes(no))
    .map((no = 0) => ({ no, text: (lines[no - 1] ?? '').replace(decoration, '').trim() }))
    .sort((a, b) => a.no - b.no)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only repeats what the line buttons inside do
    <div
      id={id}
      tabIndex={-1}
      onMouseEnter={() => onActive(id)}
      onMouseLeave={() => onActive(null)}
      onFocus={() => onActive(id)}
      onBlur={() => onActive(null)}
      className={`flex gap-3 px-2 py-1.5 -mx-2 ${active === id ? 'bg-wash' : ''}`}
    >
      {mark && (
        <span aria-hidden="true" className="w-4 shrink-0 font-mono font-bold text-amber">
          {mark.letter}
        </span>
      )}
      <div className="min-w-0 flex-1">
        <span className="mr-2">{children}</span>
        <Lines evidence={evidence} from={id} />
        {/* beside the paste a short line would be said twice; on a phone the paste is folded */}
        {quotes.map(({ no, text }) => (
          <code
            key={no}
            className={`term mt-1 block bg-term px-2 py-1 text-[0.75rem] leading-normal wrap-anywhere text-term-ink ${no === longest && text.length > fits ? '' : 'lg:hidden'}`}
          >
            {words(endsOf(text))}
          </code>
        ))}
      </div>
    </div>
  )
}
