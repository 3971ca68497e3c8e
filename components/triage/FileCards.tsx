'use client'

import { useStore } from 'zustand'
import { fill, type Ui } from '@/lib/ui'
import { countOf, sizeOf } from './figures'
import { cancel, dismiss, type FileCard, files } from './files'
import { decoration } from './marks'

const Card = ({ card, t }: { card: FileCard; t: Ui }) => {
  const busy = card.state === 'waiting' || card.state === 'reading'
  const read = card.state === 'read'
  const percent = Math.round(card.done * 100)
  const says = busy
    ? card.state === 'waiting'
      ? t.files.waiting
      : fill(t.files.reading, { percent })
    : card.state === 'read'
      ? fill(card.kept < card.lines ? t.files.kept : t.files.read, {
          n: countOf(card.lines),
          kept: countOf(card.kept),
        })
      : t.input[card.state]
  return (
    <li className="border border-rule bg-raised px-3 py-2 text-[0.9375rem]">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="wrap-anywhere">
            <strong className="font-mono text-[0.875rem]">{card.name}</strong>{' '}
            <span className="text-sm whitespace-nowrap text-soft tabular-nums">{sizeOf(card.size)}</span>
          </p>
          <p
            role={busy || read ? undefined : 'alert'}
            className={busy || read ? 'text-sm text-soft tabular-nums' : 'font-semibold'}
          >
            {says}
          </p>
        </div>
        <button
          type="button"
          className="min-h-9 shrink-0 px-1.5 text-sm font-semibold text-amber hover:underline"
          aria-label={`${busy ? t.files.cancel : t.files.dismiss}: ${card.name}`}
          onClick={() => (busy ? cancel() : dismiss(card.id))}
        >
          {busy ? t.files.cancel : t.files.dismiss}
        </button>
      </div>
      {busy && (
        <progress
          max={1}
          value={card.state === 'reading' ? card.done : 0}
          aria-label={card.name}
          className="bar mt-1.5"
        />
      )}
      {(busy || read) && card.head.length > 0 && (
        <pre className="term mt-2 overflow-hidden bg-term px-2 py-1 text-[0.75rem] leading-normal text-ellipsis text-term-ink">
          <code>{card.head.map((line) => line.replace(decoration, '').slice(0, 160)).join('\n')}</code>
        </pre>
      )}
    </li>
  )
}

/** What is being read, and what was said of what was read last: name, size, how far, the first lines. */
export const FileCards = ({ t }: { t: Ui }) => {
  const cards = useStore(files, (s) => s.cards)
  return cards.length === 0 ? null : (
    <ul className="mt-3 grid gap-2" aria-label={t.files.title}>
      {cards.map((card) => (
        <Card key={card.id} card={card} t={t} />
      ))}
    </ul>
  )
}
