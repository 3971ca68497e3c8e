'use client'

import { useEffect, useRef, useState } from 'react'
import { CopyButton } from '@/components/ui/Command'
import { Dialog } from '@/components/ui/Dialog'
import type { Choice } from '@/engine'
import type { Locale } from '@/engine/model'
import { headlineOf, stampOf } from '@/lib/headline'
import { markdownOf, textOf } from '@/lib/report-text'
import { fill, listing, type Ui } from '@/lib/ui'
import { linkTo } from './address'
import { EngineClient } from './engine'
import type { Sharing } from './engine.worker'
import type { Pasted } from './store'

interface Props {
  readonly pastes: readonly Pasted[]
  readonly choice: Choice
  readonly lang: Locale
  readonly t: Ui
  readonly open: boolean
  readonly onClose: () => void
}

/** What will be sent, shown before anything is. Loaded when it is opened. */
export const ShareDialog = ({ pastes, choice, lang, t, open, onClose }: Props) => {
  const engine = useRef<EngineClient | null>(null)
  const [keep, setKeep] = useState<readonly string[]>([])
  const [sharing, setSharing] = useState<Sharing | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => () => engine.current?.stop(), [])
  // the choice is a fresh object on every render; its content decides
  const asked = JSON.stringify(choice)
  useEffect(() => {
    if (!open) return
    engine.current ??= new EngineClient()
    const texts = pastes.map((p) => p.text)
    engine.current
      .share(texts, keep, JSON.parse(asked) as Choice, lang)
      .then((made) => {
        if (!made) return
        setSharing(made)
        setFailed(false)
      })
      .catch(() => setFailed(true))
  }, [open, pastes, keep, asked, lang])

  const url = sharing ? linkTo(sharing.fragment, sharing.report.cause?.id ?? null, lang) : ''
  return (
    <Dialog title={t.share.title} close={t.share.close} open={open} onClose={onClose}>
      <p className="mt-2 text-[0.9375rem] text-soft">{t.share.lead}</p>
      {failed ? (
        <p role="alert" className="mt-4 border-l-2 border-amber pl-3 font-semibold">
          {t.share.failed}
        </p>
      ) : !sharing ? (
        <p className="mt-4 text-soft">{t.share.working}</p>
      ) : (
        <>
          <div className="mt-4 flex flex-wrap items-center gap-2">
            <CopyButton text={url} t={t} label={t.share.copyLink} className="bg-fill text-onfill" />
            <CopyButton
              text={markdownOf(sharing.report, sharing.lines, url, lang)}
              t={t}
              label={t.share.copyMarkdown}
            />
            <CopyButton text={textOf(sharing.report, sharing.lines, url, lang)} t={t} label={t.share.copyText} />
            <CopyButton
              text={JSON.stringify({ ...sharing.report, lines: sharing.lines, permalink: url }, null, 2)}
              t={t}
              label={t.share.copyJson}
            />
            {typeof navigator !== 'undefined' && 'share' in navigator && (
              <button
                type="button"
                className="btn"
                onClick={() =>
                  void navigator.share({ url, title: headlineOf(sharing.report, t) }).catch(() => undefined)
                }
              >
                {t.share.send}
              </button>
            )}
            <span className="text-sm text-soft tabular-nums">{fill(t.share.length, { n: url.length })}</span>
          </div>
          {sharing.left > 0 && <p className="mt-3 text-[0.9375rem]">{t.share.left[sharing.left]}</p>}
          {!sharing.faithful && <p className="mt-3 font-semibold">{t.share.unfaithful}</p>}
          <h3 className="mt-5 text-base font-bold">{t.share.hidden}</h3>
          {sharing.replaced.length === 0 && keep.length === 0 ? (
            <p className="text-[0.9375rem] text-soft">{t.share.hiddenNone}</p>
          ) : (
            <>
              <p className="text-sm text-soft">{t.share.hiddenHint}</p>
              <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
                {[
                  ...sharing.replaced.filter((r) => !keep.includes(r.from)).map((r) => ({ ...r, hidden: true })),
                  ...keep.map((from) => ({ from, to: from, kind: null, hidden: false, lines: [] })),
                ].map((r) => (
                  <li key={r.from} className="py-1">
                    <label className="flex items-baseline gap-2 text-[0.9375rem]">
                      <input
                        type="checkbox"
                        checked={r.hidden}
                        disabled={r.kind === 'key'}
                        aria-label={fill(t.share.show, { from: r.from })}
                        onChange={() => setKeep(r.hidden ? [...keep, r.from] : keep.filter((k) => k !== r.from))}
                      />
                      <span className="min-w-0 wrap-anywhere">
                        <code>{r.kind === 'key' ? '…' : r.from}</code>
                        {r.hidden && (
                          <>
                            {' → '}
                            <code>{r.to}</code>
                          </>
                        )}{' '}
                        <span className="text-sm text-soft">
                          {r.kind && t.share.kinds[r.kind]}
                          {r.lines.length > 0 &&
                            ` · ${fill(t.share.onLines, { n: r.lines.length, lines: listing(r.lines.slice(0, 3).map(String), lang) })}`}
                        </span>
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3 className="mt-5 text-base font-bold">{t.share.see}</h3>
          <p className="mt-1 font-semibold">
            {fill(t.triage.named, { stamp: stampOf(sharing.report, t), text: headlineOf(sharing.report, t) })}
          </p>
          <pre
            tabIndex={0}
            data-preview
            className="mt-2 max-h-72 overflow-auto bg-term p-3 text-[0.8125rem] leading-relaxed text-term-ink"
          >
            <code>{sharing.lines.join('\n')}</code>
          </pre>
        </>
      )}
    </Dialog>
  )
}
