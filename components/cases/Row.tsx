'use client'

import { useState } from 'react'
import { casesWords } from '@/content/ui/cases'
import type { Locale } from '@/engine/model'
import type { Head } from '@/lib/cases/model'
import { paths } from '@/lib/paths'
import { langTag, listing, say } from '@/lib/ui'
import type { CasesModel } from './use-cases'

const t = casesWords
const small = 'min-h-9 px-1.5 text-sm font-semibold text-amber hover:underline'

interface Props {
  readonly head: Head
  readonly cases: CasesModel
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
  /** the case that this tab has open */
  readonly here: boolean
  readonly lang: Locale
}

const Rename = ({ head, cases, lang, onDone }: Pick<Props, 'head' | 'cases' | 'lang'> & { onDone: () => void }) => (
  <form
    className="flex flex-wrap items-end gap-2"
    onSubmit={(event) => {
      event.preventDefault()
      const name = new FormData(event.currentTarget).get('name')
      void cases.rename(head, typeof name === 'string' ? name : '').then(onDone)
    }}
    onKeyDown={(event) => event.key === 'Escape' && onDone()}
  >
    <label className="min-w-0 flex-1 text-sm font-semibold">
      {say(t.name, lang)}
      <input
        name="name"
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the button before it
        autoFocus
        defaultValue={head.name ?? ''}
        placeholder={cases.nameOf({ ...head, name: null })}
        maxLength={200}
        autoComplete="off"
        aria-describedby={`${head.id}-hint`}
        className="block min-h-10 w-full border border-strong bg-raised px-3 text-base font-normal"
      />
    </label>
    <button type="submit" className="btn btn-fill">
      {say(t.save, lang)}
    </button>
    <button type="button" className="btn" onClick={onDone}>
      {say(t.cancel, lang)}
    </button>
    <p id={`${head.id}-hint`} className="w-full text-sm text-soft">
      {say(t.nameHint, lang)}
    </p>
  </form>
)

/** One kept case: its name leads to it. */
export const Row = ({ head, cases, chosen, onChoose, here, lang }: Props) => {
  const [renaming, setRenaming] = useState(false)
  const name = cases.nameOf(head)
  const holds = [
    head.pastes ? say(t.pasted, lang, { n: head.pastes, lines: head.lines }) : '',
    head.answers ? say(t.answers, lang, { n: head.answers }) : '',
    head.linked ? say(t.linked, lang) : '',
    here ? say(t.here, lang) : '',
  ]
  return (
    <li className="flex items-start gap-3 border-b border-rule py-3" data-case={head.id}>
      <input
        type="checkbox"
        checked={chosen}
        onChange={(event) => onChoose(event.target.checked)}
        aria-label={say(t.choose, lang, { name })}
        className="mt-1 shrink-0 accent-amber"
      />
      <div className="min-w-0 flex-1">
        {renaming ? (
          <Rename head={head} cases={cases} lang={lang} onDone={() => setRenaming(false)} />
        ) : (
          <>
            <p className="text-lg leading-snug font-semibold wrap-anywhere">
              <a href={paths.kept(lang, head.id)}>{name}</a>
            </p>
            <p className="mt-1 flex flex-wrap gap-x-4 text-[0.9375rem]">
              <strong className="text-amber">{cases.stampOf(head)}</strong>
              <time dateTime={new Date(head.at).toISOString()} className="text-soft tabular-nums">
                {new Date(head.at).toLocaleString(langTag(lang), { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
              <span className="text-soft">{listing(holds.filter(Boolean), lang)}</span>
            </p>
            {head.begins && head.begins !== name && (
              <p className="mt-1 truncate font-mono text-sm text-soft">{head.begins}</p>
            )}
          </>
        )}
      </div>
      {!renaming && (
        <div className="flex shrink-0 flex-wrap justify-end">
          <button
            type="button"
            className={small}
            aria-label={`${say(t.rename, lang)}: ${name}`}
            onClick={() => setRenaming(true)}
          >
            {say(t.rename, lang)}
          </button>
          <button
            type="button"
            className={small}
            aria-label={`${say(t.remove, lang)}: ${name}`}
            onClick={() => void cases.remove(head)}
          >
            {say(t.remove, lang)}
          </button>
        </div>
      )}
    </li>
  )
}
