import type { ReactNode } from 'react'

const span = /`([^`\n]+)`/

/** A text of the catalogue as React nodes: what stands between backticks is machine text. Without backticks the text itself. */
export const prose = (text: string): ReactNode =>
  // split with one group: every second part stood between backticks
  text.includes('`')
    ? text.split(span).map((part, i) =>
        i % 2 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change its parts
          <code key={i} className="bg-sunk px-[0.25em] py-[0.05em] text-[0.875em]">
            {part}
          </code>
        ) : (
          part
        ),
      )
    : text
