/** What the last paste changed: the verdict before it and after it, and the facts that differ. */
import { diagnosisById, type Fact, factName, factText, type Locale, splitRef, type Verdict } from '@/engine'
import { titleOf } from './words'

export interface Finding {
  readonly status: Verdict['status']
  readonly certainty: Verdict['certainty']
  /** title of the named cause */
  readonly title: string | null
  readonly candidates: number
}
export interface Change {
  /** `id[key]` */
  readonly fact: string
  /** null: nothing was known */
  readonly before: string | null
  readonly after: string | null
}
export interface Progress {
  readonly before: Finding
  readonly after: Finding
  readonly changes: readonly Change[]
  /** the verify command of the cause named before was among what was added */
  readonly verified: boolean
  /** what the verify output shows when the fault is gone */
  readonly expected: string | null
  /** the machine was rebooted between the two */
  readonly rebooted: boolean
}

/** Facts whose value differs: first those that were known and changed, then those that are new. */
function changesOf(before: readonly Fact[], after: readonly Fact[]): readonly Change[] {
  const old = new Map(before.map((f) => [factName(f), factText(f)]))
  const now = new Map(after.map((f) => [factName(f), factText(f)]))
  const changed: Change[] = []
  const fresh: Change[] = []
  for (const [fact, value] of now) {
    const was = old.get(fact)
    if (was === undefined) fresh.push({ fact, before: null, after: value })
    else if (was !== value) changed.push({ fact, before: was, after: value })
  }
  return [...changed, ...fresh]
}

export const findingOf = (v: Verdict, lang: Locale): Finding => ({
  status: v.status,
  certainty: v.certainty,
  title: v.diagnosis ? titleOf(v.diagnosis, lang) : null,
  candidates: v.candidates.length,
})

/** @param before the verdict without the last paste */
export function progressOf(before: Verdict, after: Verdict, lang: Locale): Progress {
  const cause = before.diagnosis ? diagnosisById.get(before.diagnosis) : undefined
  const probe = cause ? splitRef(cause.verify.probe).probe : null
  const added = after.sections.slice(before.sections.length)
  return {
    before: findingOf(before, lang),
    after: findingOf(after, lang),
    changes: changesOf(before.facts, after.facts),
    verified: probe !== null && added.some((s) => s.probe === probe),
    expected: cause?.verify.says[lang] ?? null,
    rebooted: after.rebooted && !before.rebooted,
  }
}
