'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { Locale } from '@/engine/model'
import { fill, ui } from '@/lib/ui'
import { checkText, type Input, maxBytes, readFile, withCommand } from './input'
import { usePasteAnywhere } from './use-paste-anywhere'

interface Props {
  readonly lang: Locale
  /** takes text that is worth reading */
  readonly onText: (text: string) => void
  /** the big one of the front page, or the small one that adds to a case */
  readonly big?: boolean
  /** where what was typed is kept until it is read */
  readonly draft: string
  /** the command whose output is awaited: it is put above what is pasted, where the paste does not name one itself */
  readonly command?: string | null
  /** it is some other output after all */
  readonly onOther?: () => void
}

const keys = () => (typeof navigator !== 'undefined' && /Mac|iP/.test(navigator.platform) ? '⌘V' : 'Ctrl+V')

/** The paste box: typing, pasting, the clipboard button, a file, a drop. What it refuses stays in it. */
export const PasteBox = ({ lang, onText, big = false, draft, command = null, onOther }: Props) => {
  const t = ui(lang)
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [key, setKey] = useState('Ctrl+V')

  useEffect(() => {
    setKey(keys())
    const kept = sessionStorage.getItem(draft)
    if (box.current && kept && box.current.value === '') box.current.value = kept
  }, [draft])

  const keep = () => {
    try {
      const text = box.current?.value ?? ''
      if (text && text.length < 1_000_000) sessionStorage.setItem(draft, text)
      else sessionStorage.removeItem(draft)
    } catch {
      // a draft too large to keep is still in the box
    }
  }
  const take = (input: Input) => {
    if ('refused' in input) {
      setTrouble(fill(t.input[input.refused], { max: maxBytes / 1024 / 1024 }))
      box.current?.focus()
      return
    }
    setTrouble(null)
    if (box.current) box.current.value = ''
    keep()
    onText(command === null ? input.text : withCommand(command, input.text))
  }
  const over = usePasteAnywhere(take)
  const fromClipboard = async () => {
    try {
      take(checkText(await navigator.clipboard.readText()))
    } catch {
      setTrouble(fill(t.input.clipboardDenied, { key }))
      box.current?.focus()
    }
  }

  return (
    <form
      id={big ? undefined : 'more'}
      onSubmit={(event) => {
        event.preventDefault()
        take(checkText(box.current?.value ?? ''))
      }}
    >
      <div className={`term relative border bg-term ${over ? 'border-term-amber' : 'border-term-line'}`}>
        <label
          htmlFor={id}
          className="block border-b border-term-line px-4 py-2 text-[0.8125rem] font-semibold text-term-soft"
        >
          {big ? t.front.box : command === null ? t.triage.add : fill(t.triage.addOutput, { command })}
        </label>
        <textarea
          ref={box}
          id={id}
          onInput={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
          }}
          placeholder={big ? t.front.placeholder : undefined}
          aria-describedby={`${id}-hint${trouble ? ` ${id}-trouble` : ''}`}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          className={`term block w-full resize-y bg-transparent px-4 py-3 text-[0.875rem] leading-[1.55] text-term-ink caret-term-amber placeholder:text-term-soft ${big ? 'min-h-56 md:min-h-72' : 'min-h-20'}`}
        />
        {over && (
          <p className="absolute inset-0 grid place-items-center bg-term text-lg font-semibold text-term-amber">
            {t.front.drop}
          </p>
        )}
      </div>
      <p id={`${id}-trouble`} role="alert" className={trouble ? 'mt-2 border-l-2 border-amber pl-3 font-semibold' : ''}>
        {trouble}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <button type="submit" className={`btn ${big ? 'btn-fill px-5 text-base' : 'btn-fill'}`}>
          {big ? t.front.go : t.triage.addButton}
        </button>
        <button type="button" className="btn" onClick={() => void fromClipboard()}>
          {t.front.clipboard}
        </button>
        <label className="btn cursor-pointer focus-within:outline-2 focus-within:outline-amber">
          {t.front.file}
          <input
            type="file"
            className="sr-only"
            onChange={(event) => {
              const file = event.target.files?.[0]
              event.target.value = ''
              if (file) void readFile(file).then(take)
            }}
          />
        </label>
      </div>
      {command !== null && (
        <p className="mt-2 text-sm">
          <button type="button" className="text-amber underline underline-offset-2" onClick={onOther}>
            {t.triage.otherOutput}
          </button>
        </p>
      )}
      <p id={`${id}-hint`} className="mt-2 text-sm text-soft">
        {fill(big ? t.front.hint : t.triage.addHint, { key })}
      </p>
    </form>
  )
}
