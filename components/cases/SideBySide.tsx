'use client'

import { useEffect, useRef, useState } from 'react'
import { EngineClient } from '@/components/triage/engine'
import { casesWords } from '@/content/ui/cases'
import type { Locale } from '@/engine/model'
import { readCases } from '@/lib/cases/list'
import type { Head } from '@/lib/cases/model'
import type { Contrast, Side } from '@/lib/contrast'
import { stampOf } from '@/lib/headline'
import { say, ui } from '@/lib/ui'

const t = casesWords

/** Reads both cases and has them judged by today's trees. */
async function contrastOf(engine: EngineClient, heads: readonly Head[], lang: Locale): Promise<Contrast | null> {
  const [a, b] = (await readCases(heads)).map((c) => ({
    texts: c.pastes.map((p) => p.text),
    choice: { tree: c.tree, answers: c.answers },
    link: c.link,
  }))
  if (!a || !b) throw new Error('a case is gone')
  return engine.contrast(a, b, lang)
}

const List = ({ title, items, mono }: { title: string; items: readonly string[]; mono?: boolean }) =>
  items.length === 0 ? null : (
    <>
      <h4 className="mt-3 text-sm font-semibold text-soft">{title}</h4>
      <ul className="mt-1 grid gap-1 text-[0.9375rem]">
        {items.map((item) => (
          <li key={item} className={mono ? 'font-mono text-sm wrap-anywhere' : ''}>
            {item}
          </li>
        ))}
      </ul>
    </>
  )

const Finding = ({ name, side, lang }: { name: string; side: Side; lang: Locale }) => {
  return (
    <div className="min-w-0 border-t-2 border-amber pt-4">
      <h3 className="text-base font-semibold text-soft wrap-anywhere">{name}</h3>
      <p className="mt-2 text-[0.9375rem]">
        <strong className="px-2 py-0.5 text-amber outline-1 outline-amber">{stampOf(side, ui(lang))}</strong>
      </p>
      {side.title && side.title !== name && <p className="mt-2 text-lg font-semibold">{side.title}</p>}
      <List title={say(t.why, lang)} items={side.why} />
      <List title={say(t.only, lang)} items={side.only} mono />
      {side.alone.length > 0 && (
        <details className="mt-3">
          <summary className="text-[0.9375rem]">{say(t.alone, lang, { n: side.alone.length })}</summary>
          <ul className="mt-1 grid gap-1 text-[0.875rem]">
            {side.alone.map((f) => (
              <li key={f.fact} className="wrap-anywhere">
                <span className="font-mono text-soft">{f.fact}</span> <code>{f.value}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** What was found in two cases, and where they differ. */
export const SideBySide = ({
  heads,
  names,
  lang,
  onClose,
}: {
  heads: readonly Head[]
  names: readonly string[]
  lang: Locale
  onClose: () => void
}) => {
  const [found, setFound] = useState<Contrast | 'failed' | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const engine = new EngineClient()
    contrastOf(engine, heads, lang)
      .then((contrast) => contrast && setFound(contrast))
      .catch(() => setFound('failed'))
    return () => engine.stop()
  }, [heads, lang])
  useEffect(() => {
    title.current?.focus()
  }, [])
  return (
    <section aria-labelledby="compared" aria-busy={found === null} className="mb-8 border-t border-rule py-5">
      <div className="flex items-start justify-between gap-4">
        <h2 id="compared" ref={title} tabIndex={-1} className="text-xl outline-none">
          {say(t.compared, lang)}
        </h2>
        <button type="button" className="btn" onClick={onClose}>
          {say(t.close, lang)}
        </button>
      </div>
      {found === null && <p className="text-soft">{say(t.reading, lang)}</p>}
      {found === 'failed' && <p className="border-l-2 border-amber pl-3 font-semibold">{say(t.failed, lang)}</p>}
      {found !== null && found !== 'failed' && (
        <>
          <div className="mt-4 grid gap-x-10 gap-y-6 md:grid-cols-2">
            {found.sides.map((side, i) => (
              <Finding key={heads[i]?.id} name={names[i] ?? ''} side={side} lang={lang} />
            ))}
          </div>
          <h3 className="mt-6 text-base font-bold">{say(t.facts, lang)}</h3>
          {found.facts.length === 0 ? (
            <p className="text-soft">{say(t.noDifference, lang)}</p>
          ) : (
            <section className="overflow-x-auto" tabIndex={0} aria-label={say(t.facts, lang)}>
              <table className="w-full text-left text-[0.9375rem]">
                <thead>
                  <tr className="border-b border-rule text-sm text-soft">
                    <th className="py-1.5 pr-4 font-semibold">{say(t.fact, lang)}</th>
                    {names.map((name, i) => (
                      <th key={heads[i]?.id} className="py-1.5 pr-4 font-semibold">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {found.facts.map((f) => (
                    <tr key={f.fact} className="border-b border-rule">
                      <th scope="row" className="py-1.5 pr-4 font-mono text-sm font-normal text-soft wrap-anywhere">
                        {f.fact}
                      </th>
                      <td className="py-1.5 pr-4 wrap-anywhere">
                        <code>{f.before}</code>
                      </td>
                      <td className="py-1.5 wrap-anywhere">
                        <code>{f.after}</code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
          {found.same > 0 && <p className="mt-2 text-sm text-soft">{say(t.sameFacts, lang, { n: found.same })}</p>}
        </>
      )}
    </section>
  )
}
