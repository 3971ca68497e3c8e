'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { EngineClient } from '@/components/triage/engine'
import { casesWords } from '@/content/ui/cases'
import type { Locale } from '@/engine/model'
import { fileName, fileOf } from '@/lib/cases/file'
import { largestFile, readFile } from '@/lib/cases/import'
import * as list from '@/lib/cases/list'
import { type Head, spokenOf } from '@/lib/cases/model'
import { meaning } from '@/lib/cases/shelf'
import { handOver } from '@/lib/hand-over'
import { stampOf } from '@/lib/headline'
import { say, ui } from '@/lib/ui'
import { within } from '@/lib/within'

/** What was just done, and the way back from it. */
export interface Said {
  readonly text: string
  readonly undo: boolean
  readonly trouble: boolean
}
const t = casesWords
const wait = 5000
const statuses = ['diagnosed', 'asking', 'resolved', 'clear'] as const
const calm: Said = { text: '', undo: false, trouble: false }

/** The kept cases, and what can be done with them. Nothing is shown as done before it is. */
export function useCases(lang: Locale) {
  const [state, setState] = useState<'start' | 'reading' | 'ready' | 'blocked'>('start')
  const [listed, setListed] = useState<list.Listed>({ heads: [], aside: 0 })
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  const [said, setSaid] = useState<Said>(calm)
  const taken = useRef<list.Taken[]>([])

  const read = useCallback(async () => {
    try {
      setListed(await within(wait, list.listCases()))
      setState('ready')
    } catch {
      setState('blocked')
    }
  }, [])
  useEffect(() => {
    setState('reading')
    void read()
    // another tab may have changed them
    const again = () => document.visibilityState === 'visible' && void read()
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [read])

  const wanted = [...new Set(listed.heads.flatMap((h) => h.said?.diagnosis ?? []))].sort().join(' ')
  useEffect(() => {
    if (!wanted) return
    const engine = new EngineClient()
    const ids = wanted.split(' ')
    engine
      .titles(ids, lang)
      .then((found) => found && setTitles(new Map(ids.map((id, i) => [id, found[i] ?? id]))))
      .catch(() => undefined)
    return () => engine.stop()
  }, [wanted, lang])

  const nameOf = (head: Head): string =>
    head.name || titles.get(head.said?.diagnosis ?? '') || spokenOf(head.begins) || say(t.unnamed, lang)
  /** Does it, then shows what is there now. */
  const act = async (work: () => Promise<Said | null>) => {
    try {
      const done = await work()
      await read()
      if (done) setSaid(done)
    } catch (error) {
      const kind = meaning(error) === 'full' ? 'full' : 'blocked'
      setSaid({ text: say(t.refused[kind], lang), undo: false, trouble: true })
    }
  }
  const takeAway = async (work: Promise<list.Taken>, text: string): Promise<Said> => {
    taken.current.push(await work)
    return { text, undo: true, trouble: false }
  }
  const { heads } = listed

  return {
    state,
    heads,
    aside: listed.aside,
    said,
    nameOf,
    rename: (head: Head, name: string) =>
      act(async () => {
        await list.renameCase(head.id, name.trim().slice(0, 200) || null)
        return calm
      }),
    remove: (head: Head) =>
      act(() => takeAway(list.takeCases([head.id]), say(t.removed, lang, { name: nameOf(head) }))),
    removeAll: () =>
      act(() => takeAway(list.takeCases(heads.map((h) => h.id)), say(t.removedAll, lang, { n: heads.length }))),
    removeAside: () => act(() => takeAway(list.takeAside(), say(t.removed, lang, { name: say(t.asideRemove, lang) }))),
    undo: () =>
      act(async () => {
        const last = taken.current.at(-1)
        if (!last) return null
        await list.putBack(last)
        taken.current.pop()
        return { text: say(t.back, lang), undo: taken.current.length > 0, trouble: false }
      }),
    exportAll: () =>
      act(async () => {
        const cases = await list.readCases(heads)
        const file = fileName(new Date())
        handOver(fileOf(cases), file)
        const text = `${say(t.exported, lang, { n: cases.length, file })} ${say(t.exportedRaw, lang)}`
        return { text, undo: false, trouble: false }
      }),
    exportAside: () =>
      act(async () => {
        handOver(JSON.stringify(await list.readAside()), 'oolong-damaged.json')
        return null
      }),
    importFile: (file: File) =>
      act(async () => {
        const got = file.size > largestFile ? { refused: 'too-large' as const } : readFile(await file.text())
        if ('refused' in got) return { text: say(t.refused[got.refused], lang), undo: false, trouble: true }
        const { added, there } = await list.addCases(got.cases)
        const text = [
          say(t.imported, lang, { n: added }),
          there ? say(t.there, lang, { n: there }) : '',
          got.broken ? say(t.broken, lang, { n: got.broken }) : '',
        ]
        return { text: text.filter(Boolean).join(lang === 'zh' ? '' : ' '), undo: false, trouble: got.broken > 0 }
      }),
    stampOf: ({ said: found }: Head): string => {
      if (!found) return say(t.notJudged, lang)
      // it was kept by some version, or comes out of a file
      const status = statuses.find((s) => s === found.status) ?? 'unrecognised'
      return stampOf({ status, certainty: found.certainty === 'confirmed' ? 'confirmed' : 'likely' }, ui(lang))
    },
  }
}
export type CasesModel = ReturnType<typeof useCases>
