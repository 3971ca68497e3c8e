/** Two cases side by side: what was found in each, and where the machines differ. */
import {
  type Choice,
  decode,
  documentOf,
  factName,
  factText,
  judgePaste,
  judgeShared,
  type Locale,
  readPaste,
  type Verdict,
} from '@/engine'
import { type Change, type Finding, findingOf } from './progress'
import { shownBy } from './report'

/** A case as it is judged. */
export interface Judgeable {
  readonly texts: readonly string[]
  readonly choice: Choice
  readonly link: string | null
}
export interface Side extends Finding {
  /** what shows the cause */
  readonly why: readonly string[]
  /** commands whose output only this one has */
  readonly only: readonly string[]
  /** facts of which the other one knows nothing */
  readonly alone: readonly { readonly fact: string; readonly value: string }[]
}
export interface Contrast {
  readonly sides: readonly [Side, Side]
  /** facts that both know and that differ: `before` is the first case, `after` the second */
  readonly facts: readonly Change[]
  /** how many facts are the same in both */
  readonly same: number
}

/** A link that cannot be read has nothing to say: then only what was pasted is judged. */
export function verdictOf({ texts, choice, link }: Judgeable): Verdict {
  const items = texts.map((output) => ({ command: null, output }))
  const opened = link === null ? null : decode(link)
  return opened?.ok
    ? judgeShared(documentOf(opened.shared), items, choice).verdict
    : judgePaste(readPaste(items), choice)
}

const factsOf = (v: Verdict): ReadonlyMap<string, string> => new Map(v.facts.map((f) => [factName(f), factText(f)]))

const commandsOf = (v: Verdict): ReadonlySet<string> => new Set(v.sections.flatMap((s) => s.command ?? []))

/** Judges both by today's trees and lays them side by side. */
export function contrast(first: Judgeable, second: Judgeable, lang: Locale): Contrast {
  const verdicts = [verdictOf(first), verdictOf(second)] as const
  const facts = [factsOf(verdicts[0]), factsOf(verdicts[1])] as const
  const sideOf = (own: 0 | 1, other: 0 | 1): Side => ({
    ...findingOf(verdicts[own], lang),
    why: shownBy(verdicts[own], lang).map((c) => c.says),
    only: [...commandsOf(verdicts[own])].filter((c) => !commandsOf(verdicts[other]).has(c)),
    alone: [...facts[own]].flatMap(([fact, value]) => (facts[other].has(fact) ? [] : [{ fact, value }])),
  })
  const both = [...facts[0]].flatMap(([fact, before]): Change[] => {
    const after = facts[1].get(fact)
    return after === undefined ? [] : [{ fact, before, after }]
  })
  const differ = both.filter((r) => r.before !== r.after)
  return { sides: [sideOf(0, 1), sideOf(1, 0)], facts: differ, same: both.length - differ.length }
}
