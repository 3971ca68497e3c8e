'use client'

import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { Locale } from '@/engine/model'
import { boxReady } from '@/lib/box-ready'
import { looksLikeCases } from '@/lib/cases/file'
import { keepDraft } from '@/lib/draft'
import { holdsAlone } from '@/lib/leaving'
import { largest } from '@/lib/plain-text'
import { session } from '@/lib/session'
import { fill, ui } from '@/lib/ui'
import { FileCards } from './FileCards'
import { readFiles } from './files'
import { asFile, checkText, withCommand } from './input'
import { caseStore, whenReady } from './use-case'
import { type Given, usePasteAnywhere } from './use-paste-anywhere'

interface Props {
  readonly lang: Locale
  /** takes texts that are worth reading; several where several files were given */
  readonly onTexts: (texts: readonly string[]) => void
  /** a case out of a file was begun in place of the one that was open */
  readonly onBegun?: () => void
  /** the big one of the front page, or the small one that adds to a case */
  readonly big?: boolean
  /** where what was typed is kept until it is read */
  readonly draft: string
  /** the command whose output is awaited: it is put above what is pasted, where the paste does not name one itself */
  readonly command?: string | null
  /** nothing was given yet: then it is not “more” */
  readonly first?: boolean
  /** it is some other output after all */
  readonly onOther?: () => void
}

/** Lets the page draw and take keys before the work goes on. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve))

const keys = () => (typeof navigator !== 'undefined' && /Mac|iP/.test(navigator.platform) ? '⌘V' : 'Ctrl+V')

/** The paste box: typing, pasting, the clipboard button, files, a drop. What it refuses stays in it. */
export const PasteBox = ({
  lang,
  onTexts,
  onBegun,
  big = false,
  draft,
  command = null,
  first = false,
  onOther,
}: Props) => {
  const t = ui(lang)
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [key, setKey] = useState('Ctrl+V')
  const [clipboard, setClipboard] = useState(true)
  // the box is there before its script: what is given meanwhile is given again now (lib/enhance/early.ts)
  const [mounted, setMounted] = useState(false)
  useEffect(() => {
    if (mounted) document.dispatchEvent(new Event(boxReady))
  }, [mounted])

  const keep = useCallback(() => {
    keepDraft(draft, box.current?.value ?? '')
  }, [draft])
  useEffect(() => {
    setMounted(true)
    setKey(keys())
    setClipboard(typeof navigator.clipboard?.readText === 'function')
    const kept = session.get(draft)
    if (box.current && kept && box.current.value === '') box.current.value = kept
    // it may have been typed into already
    keep()
    return () => holdsAlone(draft, false)
  }, [draft, keep])

  const takeCases = async (text: string) => {
    const read = (await import('@/lib/cases/import')).readFile(text)
    const [one, ...others] = 'refused' in read ? [] : read.cases
    if (!one) return setTrouble(t.input.noCase)
    if (others.length) return setTrouble(fill(t.input.manyCases, { n: others.length + 1 }))
    whenReady(() => {
      caseStore()
        .getState()
        .begin({ ...one, pastes: one.pastes.map((p) => p.text) })
      onBegun?.()
    })
  }
  const takeTexts = ([first, ...rest]: readonly string[]) => {
    if (first === undefined) return
    if (rest.length === 0 && looksLikeCases(first)) return void takeCases(first)
    onTexts([command === null ? first : withCommand(command, first), ...rest])
  }
  const takeText = (text: string) => {
    if (text.length > largest) {
      void asFile(text, t.files.pasted, rest).then((file) => take({ files: [file] }))
      return true
    }
    const input = checkText(text)
    if ('refused' in input) {
      setTrouble(t.input[input.refused])
      box.current?.focus()
      return false
    }
    takeTexts([input.text])
    return true
  }
  const take = (given: Given) => {
    setTrouble(null)
    if (given.files) void readFiles(given.files).then(takeTexts)
    if (given.text !== undefined) takeText(given.text)
  }
  const over = usePasteAnywhere(take)
  const fromClipboard = async () => {
    try {
      take({ text: await navigator.clipboard.readText() })
    } catch {
      setTrouble(fill(t.input.clipboardDenied, { key }))
      box.current?.focus()
    }
  }

  return (
    <form
      id={big ? undefined : 'more'}
      data-box={mounted ? 'ready' : ''}
      data-draft={draft}
      onSubmit={(event) => {
        event.preventDefault()
        setTrouble(null)
        if (!box.current || !takeText(box.current.value)) return
        box.current.value = ''
        keep()
      }}
    >
      <div className={`term relative border bg-term ${over ? 'border-term-amber' : 'border-term-line'}`}>
        <label
          htmlFor={id}
          className="block border-b border-term-line px-4 py-2 text-[0.8125rem] font-semibold text-term-soft"
        >
          {big || (first && command === null)
            ? t.front.box
            : command === null
              ? t.triage.add
              : fill(t.triage.addOutput, { command })}
        </label>
        <textarea
          ref={box}
          id={id}
          onInput={keep}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain')
            const pasted = [...event.clipboardData.files]
            // a field that holds megabytes freezes the page with every key
            if (text.length > largest) take({ text })
            else if (text === '' && pasted.length) take({ files: pasted })
            else return
            event.preventDefault()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
          }}
          placeholder={big || first ? t.front.placeholder : undefined}
          aria-describedby={`${id}-hint${trouble ? ` ${id}-trouble` : ''}`}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          className={`term block w-full resize-y bg-transparent px-4 py-3 text-[0.875rem] leading-[1.55] text-term-ink caret-term-amber placeholder:text-term-soft ${big ? 'min-h-56 md:min-h-72' : first && command === null ? 'min-h-48' : 'min-h-20'}`}
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
        <button type="submit" className={`btn btn-fill ${big ? 'px-5 text-base' : ''}`}>
          {big ? t.front.go : t.triage.addButton}
        </button>
        {clipboard && (
          <button type="button" className="btn" onClick={() => void fromClipboard()}>
            {t.front.clipboard}
          </button>
        )}
        <label className="btn cursor-pointer focus-within:outline-2 focus-within:outline-amber">
          {t.front.file}
          <input
            type="file"
            multiple
            className="sr-only"
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])]
              event.target.value = ''
              if (chosen.length) take({ files: chosen })
            }}
          />
        </label>
      </div>
      <FileCards t={t} />
      {command !== null && (
        <p className="mt-2 text-sm">
          <button type="button" className="text-amber underline underline-offset-2" onClick={onOther}>
            {t.triage.otherOutput}
          </button>
        </p>
      )}
      <p id={`${id}-hint`} className={`mt-2 text-sm text-soft ${big ? 'pointer-coarse:hidden' : ''}`}>
        {big ? (
          fill(t.front.hint, { key })
        ) : (
          <>
            {t.triage.addHint}
            {/* a phone has no such key */}
            <span className="pointer-coarse:hidden">
              {lang === 'en' && ' '}
              {fill(t.triage.addAnywhere, { key })}
            </span>
          </>
        )}
      </p>
    </form>
  )
}
