'use client'

import { useEffect, useMemo, useState } from 'react'
import { casesWords } from '@/content/ui/cases'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import { session } from '@/lib/session'
import { say } from '@/lib/ui'
import { Row } from './Row'
import { SideBySide } from './SideBySide'
import { type CasesModel, useCases } from './use-cases'

const t = casesWords

const Import = ({ cases, lang }: { cases: CasesModel; lang: Locale }) => (
  <label className="btn cursor-pointer focus-within:outline-2 focus-within:outline-amber">
    {say(t.import, lang)}
    <input
      type="file"
      accept=".json,application/json"
      className="sr-only"
      onChange={(event) => {
        const file = event.target.files?.[0]
        event.target.value = ''
        if (file) void cases.importFile(file)
      }}
    />
  </label>
)

/** What was just done, with the way back. */
const Done = ({ cases, lang }: { cases: CasesModel; lang: Locale }) => (
  <div
    role="status"
    className={cases.said.text ? 'mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-2 border-amber pl-3' : ''}
  >
    {cases.said.text && <p className={cases.said.trouble ? 'font-semibold' : ''}>{cases.said.text}</p>}
    {cases.said.undo && (
      <>
        <button type="button" className="btn" onClick={() => void cases.undo()}>
          {say(t.undo, lang)}
        </button>
        <span className="text-sm text-soft">{say(t.undoHint, lang)}</span>
      </>
    )}
  </div>
)

const Aside = ({ cases, lang }: { cases: CasesModel; lang: Locale }) => (
  <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-2 border-amber pl-3">
    <p>{say(t.aside, lang, { n: cases.aside })}</p>
    <button type="button" className="btn" onClick={() => void cases.exportAside()}>
      {say(t.asideTake, lang)}
    </button>
    <button type="button" className="btn" onClick={() => void cases.removeAside()}>
      {say(t.asideRemove, lang)}
    </button>
  </div>
)

const Empty = ({ cases, lang }: { cases: CasesModel; lang: Locale }) => (
  <div className="max-w-2xl">
    <h2 className="text-lg">{say(t.none, lang)}</h2>
    <p className="mt-1 text-soft">{say(t.noneHelp, lang)}</p>
    <p className="mt-4 flex flex-wrap gap-2">
      <a className="btn btn-fill" href={paths.home(lang)}>
        {say(t.begin, lang)}
      </a>
      <Import cases={cases} lang={lang} />
    </p>
  </div>
)

/** The cases that this browser keeps. */
export const Cases = ({ lang }: { lang: Locale }) => {
  const cases = useCases(lang)
  const { state, heads } = cases
  const [here, setHere] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [comparing, setComparing] = useState(false)
  useEffect(() => setHere(session.get('oolong-case')), [])
  const pair = useMemo(() => chosen.flatMap((id) => heads.find((h) => h.id === id) ?? []), [chosen, heads])
  // the older one stands on the left
  const ordered = useMemo(() => [...pair].sort((a, b) => a.at - b.at), [pair])

  // without scripts the page says so, and not that it is at work
  if (state === 'start') return null
  if (state === 'reading') return <p className="text-soft">{say(t.reading, lang)}</p>
  if (state === 'blocked')
    return <p className="max-w-2xl border-l-2 border-amber pl-3 font-semibold">{say(t.blocked, lang)}</p>
  return (
    <>
      <Done cases={cases} lang={lang} />
      {heads.length === 0 ? (
        <Empty cases={cases} lang={lang} />
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <button
              type="button"
              className="btn"
              disabled={pair.length !== 2}
              aria-describedby="compare-hint"
              onClick={() => setComparing(true)}
            >
              {say(t.compare, lang)}
            </button>
            <button type="button" className="btn" onClick={() => void cases.exportAll()}>
              {say(t.exportAll, lang)}
            </button>
            <Import cases={cases} lang={lang} />
            <button type="button" className="btn" onClick={() => void cases.removeAll()}>
              {say(t.removeAll, lang)}
            </button>
            <p className="ml-auto text-sm text-soft tabular-nums">{say(t.count, lang, { n: heads.length })}</p>
          </div>
          <p id="compare-hint" className="mt-2 mb-4 text-sm text-soft">
            {pair.length === 2 ? '\u00a0' : say(pair.length === 1 ? t.compareOne : t.compareHint, lang)}
          </p>
          {comparing && pair.length === 2 && (
            <SideBySide
              key={chosen.join()}
              heads={ordered}
              names={ordered.map(cases.nameOf)}
              lang={lang}
              onClose={() => setComparing(false)}
            />
          )}
          <ul className="border-t border-rule">
            {heads.map((head) => (
              <Row
                key={head.id}
                head={head}
                cases={cases}
                chosen={chosen.includes(head.id)}
                // a third one takes the place of the first
                onChoose={(on) =>
                  setChosen((now) => (on ? [...now, head.id].slice(-2) : now.filter((id) => id !== head.id)))
                }
                here={head.id === here}
                lang={lang}
              />
            ))}
          </ul>
        </>
      )}
      {cases.aside > 0 && <Aside cases={cases} lang={lang} />}
    </>
  )
}
