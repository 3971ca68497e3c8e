/** The engine off the main thread, for triage and for the search. It also holds the catalogue, so that the page does not. */
import { expose } from 'comlink'
import {
  because,
  bugReport,
  bugReportText,
  type Choice,
  compare,
  decode,
  documentOf,
  Extractor,
  judgePaste,
  judgeShared,
  type LinkError,
  type Locale,
  type Replacement,
  readPaste,
  type Section,
  share,
  type Verdict,
} from '@/engine'
import { type Reason, reasonOf } from '@/lib/because'
import { type Contrast, contrast, type Judgeable } from '@/lib/contrast'
import { type Finding, findingOf, type Progress, progressOf } from '@/lib/progress'
import { type LogRead, type Reached, type Refusal, readLog } from '@/lib/read-log'
import { type Report, reportOf } from '@/lib/report'
import { recognised } from '@/lib/search/recognised'
import { titleOf } from '@/lib/words'
import { laterOf } from './later'

/** Words a verdict, with what is fetched for it. */
async function worded(verdict: Verdict, sections: readonly Section[], lang: Locale): Promise<Report> {
  const { remedy, addressed } = await laterOf(verdict)
  const report = reportOf(verdict, sections, lang, remedy)
  return { ...report, alike: addressed(report.alike) }
}

const items = (pastes: readonly string[]) => pastes.map((output) => ({ command: null, output }))

/** The verdict that was given last: most of the time it is the one before the next paste. */
let kept: { readonly pastes: readonly string[]; readonly choice: string; readonly verdict: Verdict } | null = null
const verdictOf = (pastes: readonly string[], choice: Choice): Verdict =>
  kept?.choice === JSON.stringify(choice) &&
  kept.pastes.length === pastes.length &&
  kept.pastes.every((p, i) => p === pastes[i])
    ? kept.verdict
    : judgePaste(readPaste(items(pastes)), choice)

export interface Judged {
  readonly report: Report
  /** what the last paste changed; null with the first one */
  readonly progress: Progress | null
}
/** What the receiver of a link will see, and what was hidden from him. */
export interface Sharing {
  readonly fragment: string
  readonly report: Report
  readonly lines: readonly string[]
  readonly replaced: readonly Replacement[]
  /** steps of shortening, 0 = everything that a rule looked at is in the link */
  readonly left: number
  readonly faithful: boolean
}
/** A link that was opened. */
export interface OpenedLink extends Judged {
  /** its lines, then those of the reader's own pastes */
  readonly lines: readonly string[]
  readonly said: {
    readonly title: string | null
    readonly status: string
    readonly certainty: string | null
    readonly day: number
  }
  /** today's answer to the same lines, where it differs from the one that was shared, and why */
  readonly changed: { readonly today: Finding; readonly reasons: readonly Reason[] } | null
  readonly left: number
}

/** A report on a verdict, and what was hidden in it. */
export interface Complaint {
  readonly text: string
  readonly faithful: boolean
  readonly replaced: readonly Replacement[]
}

const api = {
  /** A file that is packed, or too large for the page to read. */
  read: (file: Blob, reached: (now: Reached) => void): Promise<LogRead | { readonly refused: Refusal }> =>
    readLog(file, () => new Extractor(), reached),
  here: (): true => true,
  /** Holds a lock until the worker is gone; false where there are no locks (an insecure context, or storage that is denied). */
  hold: (name: string): Promise<boolean> =>
    new Promise((held) => {
      if (!navigator.locks) return held(false)
      const gone = new Promise(() => undefined)
      navigator.locks
        .request(name, () => {
          held(true)
          return gone
        })
        .catch(() => held(false))
    }),
  recognise: recognised,
  /** Titles of root causes, in the order of their ids. */
  titles: (ids: readonly string[], lang: Locale): readonly string[] => ids.map((id) => titleOf(id, lang)),
  contrast: (first: Judgeable, second: Judgeable, lang: Locale): Contrast => contrast(first, second, lang),
  judge: async (pastes: readonly string[], choice: Choice, lang: Locale): Promise<Judged> => {
    const paste = readPaste(items(pastes))
    const verdict = judgePaste(paste, choice)
    const before = pastes.length > 1 ? verdictOf(pastes.slice(0, -1), choice) : null
    kept = { pastes, choice: JSON.stringify(choice), verdict }
    return {
      report: await worded(verdict, paste.sections, lang),
      progress: before && before.status !== 'unrecognised' ? progressOf(before, verdict, lang) : null,
    }
  },
  share: async (
    pastes: readonly string[],
    keep: readonly string[],
    day: number,
    choice: Choice,
    lang: Locale,
  ): Promise<Sharing> => {
    const made = share(items(pastes), { keep: new Set(keep), day, choice })
    const document = documentOf(made.shared)
    const { verdict, sections } = judgeShared(document, [], choice)
    return {
      fragment: made.fragment,
      report: await worded(verdict, sections, lang),
      lines: document.lines,
      replaced: made.replaced,
      left: made.left,
      faithful: made.faithful,
    }
  },
  complain: (pastes: readonly string[], choice: Choice, note: string): Complaint => {
    const made = bugReport(items(pastes), choice, note)
    return { text: bugReportText(made), faithful: made.faithful, replaced: made.replaced }
  },
  open: async (
    fragment: string,
    pastes: readonly string[],
    choice: Choice,
    lang: Locale,
  ): Promise<OpenedLink | { readonly error: LinkError }> => {
    const opened = decode(fragment)
    if (!opened.ok) return { error: opened.error }
    const document = documentOf(opened.shared)
    const alone = judgeShared(document, [])
    const { said, changed } = compare(opened.shared, alone.verdict)
    const { verdict, sections } = pastes.length
      ? judgeShared(document, items(pastes), choice)
      : judgeShared(document, [], choice)
    return {
      report: await worded(verdict, sections, lang),
      progress: pastes.length ? progressOf(alone.verdict, verdict, lang) : null,
      lines: [...document.lines, ...pastes.flatMap((p) => p.split('\n'))],
      said: {
        title: said.diagnosis ? titleOf(said.diagnosis, lang) : null,
        status: said.status,
        certainty: said.certainty,
        day: said.day,
      },
      changed: changed
        ? {
            today: findingOf(alone.verdict, lang),
            reasons: because(document.shared, alone.verdict).map((reason) => reasonOf(reason, lang)),
          }
        : null,
      left: opened.shared.left,
    }
  },
}
export type EngineApi = typeof api
expose(api)
