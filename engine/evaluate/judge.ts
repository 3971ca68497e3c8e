/** One condition against the facts: yes, no or unknown, with the lines that say so and what is missing. */
import type { Condition, Test } from '../conditions'
import type { Evidence, Fact, FactValue } from '../model'
import { type FactStore, groupsMatch } from './store'
import { compareVersions } from './versions'

export type Tri = 'yes' | 'no' | 'unknown'
/** Something that is not known yet: a fact, or whether an output holds a line. */
export type Need =
  | { readonly fact: string; readonly key: string | null }
  | { readonly sig: string; readonly probe: string | null; readonly key: string | null }
export interface Judged {
  readonly value: Tri
  readonly evidence: readonly Evidence[]
  readonly missing: readonly Need[]
}

const yes = (evidence: readonly Evidence[]): Judged => ({ value: 'yes', evidence, missing: [] })
const no = (evidence: readonly Evidence[]): Judged => ({ value: 'no', evidence, missing: [] })
const nothing: readonly Evidence[] = []
const unknown = (missing: readonly Need[], evidence: readonly Evidence[] = nothing): Judged => ({
  value: 'unknown',
  evidence,
  missing,
})

/** @returns with `no` the lines that say so, with `unknown` what would settle it */
export function judge(c: Condition, facts: FactStore): Judged {
  switch (c.op) {
    case 'all':
      return judgeSome(c.of, c.of.length, facts)
    case 'any':
      return judgeSome(c.of, 1, facts)
    case 'some':
      return judgeSome(c.of, c.n, facts)
    case 'not': {
      const inner = judge(c.of, facts)
      return inner.value === 'unknown' ? inner : { ...inner, value: inner.value === 'yes' ? 'no' : 'yes' }
    }
    case 'unless': {
      const inner = judge(c.of, facts)
      // not asking for it: absence was enough here
      return inner.value === 'yes' ? no(inner.evidence) : yes([])
    }
    case 'seen': {
      const lines = facts.seenLines(c.sig)
      const hits = lines.length ? lines.filter((line) => groupsMatch(line.groups, c.where)) : lines
      return hits.length ? yes(hits.map((h) => h.evidence)) : unknown([{ sig: c.sig, probe: null, key: null }])
    }
    case 'quiet': {
      const hits = facts.seenLines(c.sig)
      if (hits.length) return no(hits.map((h) => h.evidence))
      const read = (facts.read.get(c.probe) ?? []).filter((r) => c.key === undefined || r.key === c.key)
      return read.length ? yes([]) : unknown([{ sig: c.sig, probe: c.probe, key: c.key ?? null }])
    }
    case 'fact':
      return judgeFact(c, facts)
  }
}

/** What the judged of one kind rest on. A loop: this runs for every clue of every diagnosis, `flatMap` took half of the time. */
function evidenceOf(judged: readonly Judged[], value: Tri): readonly Evidence[] {
  const all: Evidence[] = []
  for (const j of judged) if (j.value === value) for (const e of j.evidence) all.push(e)
  return all
}

function judgeSome(of: readonly Condition[], n: number, facts: FactStore): Judged {
  const judged: Judged[] = []
  let held = 0
  let failed = 0
  for (const c of of) {
    const j = judge(c, facts)
    judged.push(j)
    if (j.value === 'yes') held++
    else if (j.value === 'no') failed++
  }
  if (held >= n) return yes(evidenceOf(judged, 'yes'))
  if (of.length - failed < n) return no(evidenceOf(judged, 'no'))
  const missing: Need[] = []
  for (const j of judged) if (j.value === 'unknown') for (const need of j.missing) missing.push(need)
  return unknown(missing, held > 0 ? evidenceOf(judged, 'yes') : nothing)
}

function judgeFact(c: Extract<Condition, { op: 'fact' }>, facts: FactStore): Judged {
  const keys = c.key === undefined ? null : typeof c.key === 'string' ? [c.key] : c.key
  const found: readonly Fact[] = keys
    ? keys.map((k) => facts.fact(c.id, k)).filter((f) => f !== undefined)
    : facts.factsOf(c.id)
  const held = found.filter((f) => passes(f.value, c.test))
  if (held.length) return yes(held.flatMap((f) => f.evidence))
  // a keyed fact asked for without a key: another key may still hold
  const open = keys ? found.length < keys.length : found.length === 0 || found.some((f) => f.key !== null)
  if (open) return unknown([{ fact: c.id, key: keys?.find((k) => !facts.fact(c.id, k)) ?? null }])
  return no(found.flatMap((f) => f.evidence))
}

/** NaN, which is neither above nor below anything, for what is no number. */
const numberOf = (value: FactValue): number =>
  typeof value === 'number' ? value : /^-?\d{1,15}$/.test(String(value)) ? Number(value) : Number.NaN

function passes(value: FactValue, test: Test): boolean {
  if ('known' in test) return true
  if ('eq' in test) return Array.isArray(value) ? String(value) === String(test.eq) : value === test.eq
  if ('in' in test) return test.in.includes(value)
  if ('re' in test) return new RegExp(test.re, 'i').test(String(value))
  if ('has' in test) return Array.isArray(value) && value.includes(test.has)
  if ('min' in test) return numberOf(value) >= test.min
  if ('max' in test) return numberOf(value) <= test.max
  const order = compareVersions(String(value), 'atLeast' in test ? test.atLeast : test.below)
  if (order === null) return false
  return 'atLeast' in test ? order >= 0 : order < 0
}
