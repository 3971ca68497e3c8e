/**
 * What is read of a root cause once it is named: what it is, why, and what to do. The verdict does not rest on it, and it is a
 * fifth of all that Oolong knows, so the worker fetches it by area (`components/triage/later.ts`); everybody else
 * reads the catalogue.
 */
import { type Area, allDiagnoses, type Diagnosis, type Family, type Locale, type Risk } from '@/engine'

/** In one language. */
export interface Remedy {
  readonly what: string
  readonly why: string
  readonly fixes: readonly {
    readonly does: string
    readonly families: readonly Family[] | null
    readonly on: string | null
    readonly run: string | null
    readonly root: boolean
    readonly risk: Risk
    readonly caution: string | null
  }[]
  /** the words in capitals in its commands that a person replaces */
  readonly standIns: readonly string[]
  readonly prevent: readonly { readonly says: string; readonly run: string | null }[]
  readonly holds: string | null
}
/** Those of an area, by the id of the cause. */
export type Remedies = Readonly<Record<string, Remedy>>

export const remedyOf = (d: Diagnosis, lang: Locale): Remedy => ({
  what: d.words.what[lang],
  why: d.words.why[lang],
  fixes: d.fixes.map((f) => ({
    does: f.does[lang],
    families: f.for ?? null,
    on: f.on?.[lang] ?? null,
    run: f.run ?? null,
    root: f.root,
    risk: f.risk,
    caution: f.caution?.[lang] ?? null,
  })),
  standIns: Object.keys(d.names ?? {}),
  prevent: d.prevent.map((p) => ({ says: p.says[lang], run: p.run ?? null })),
  holds: d.holds?.[lang] ?? null,
})

/** All of a language, as scripts/build-enhance.ts writes them beside the engine. */
export function remediesIn(lang: Locale): ReadonlyMap<Area, Remedies> {
  const all = new Map<Area, Record<string, Remedy>>()
  for (const d of allDiagnoses) {
    const own = all.get(d.area) ?? {}
    own[d.id] = remedyOf(d, lang)
    all.set(d.area, own)
  }
  return all
}
