/** The engine off the main thread. It also holds the catalogue, so that the page does not. */
import { expose } from 'comlink'
import {
  type Choice,
  compare,
  decode,
  documentOf,
  judgeShared,
  type LinkError,
  type Locale,
  type Replacement,
  share,
} from '@/engine'
import { type Report, reportOf, reportOn } from '@/lib/report'
import { titleOf } from '@/lib/words'

const items = (pastes: readonly string[]) => pastes.map((output) => ({ command: null, output }))

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
export interface OpenedLink {
  readonly report: Report
  /** its lines, then those of the reader's own pastes */
  readonly lines: readonly string[]
  readonly said: {
    readonly title: string | null
    readonly status: string
    readonly certainty: string | null
    readonly day: number
  }
  /** today's answer differs from the one that was shared */
  readonly changed: boolean
  readonly left: number
}

const api = {
  judge: (pastes: readonly string[], choice: Choice, lang: Locale) => reportOn(items(pastes), choice, lang),
  share: (pastes: readonly string[], keep: readonly string[], day: number, choice: Choice, lang: Locale): Sharing => {
    const made = share(items(pastes), { keep: new Set(keep), day, choice })
    const document = documentOf(made.shared)
    const { verdict, sections } = judgeShared(document, [], choice)
    return {
      fragment: made.fragment,
      report: reportOf(verdict, sections, lang),
      lines: document.lines,
      replaced: made.replaced,
      left: made.left,
      faithful: made.faithful,
    }
  },
  open: (
    fragment: string,
    pastes: readonly string[],
    choice: Choice,
    lang: Locale,
  ): OpenedLink | { readonly error: LinkError } => {
    const opened = decode(fragment)
    if (!opened.ok) return { error: opened.error }
    const document = documentOf(opened.shared)
    const alone = judgeShared(document, [])
    const { said, changed } = compare(opened.shared, alone.verdict)
    const { verdict, sections } = pastes.length
      ? judgeShared(document, items(pastes), choice)
      : judgeShared(document, [], choice)
    return {
      report: reportOf(verdict, sections, lang),
      lines: [...document.lines, ...pastes.flatMap((p) => p.split('\n'))],
      said: {
        title: said.diagnosis ? titleOf(said.diagnosis, lang) : null,
        status: said.status,
        certainty: said.certainty,
        day: said.day,
      },
      changed,
      left: opened.shared.left,
    }
  },
}
export type EngineApi = typeof api
expose(api)
