/** The one reader of the corpus, and the judgement of one case. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { diagnose, type Verdict } from '../engine'
import { type Case, caseSchema, type Expectation } from './schema'

const folder = import.meta.dirname
export const caseIds: readonly string[] = readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .map((f) => f.slice(0, -5))
  .sort()

/** @throws with the file and the field, when a file is no case */
export function readCase(id: string): Case {
  const parsed = caseSchema.safeParse(JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8')))
  if (!parsed.success) throw new Error(`cases/${id}.json: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

const today = (v: Verdict): Expectation => ({
  status: v.status,
  diagnosis: v.diagnosis,
  certainty: v.certainty,
  ...(v.also.length > 0 && { also: [...v.also].sort() }),
})

/** The names that are right for a case; none for a healthy machine. */
export const accepted = (c: Case): readonly string[] =>
  c.root_cause === 'none' ? [] : [c.root_cause, ...(c.accept ?? [])]

/**
 * How a verdict stands to the confirmed cause. `lead`: it asks, and the cause comes first among what is left; `open`: among
 * the first five; `lost`: not among them; `silent`: nothing recognised, or nothing found wrong. A healthy machine is
 * `quiet` or a `false-alarm`.
 */
export const outcomes = [
  'right',
  'lead',
  'open',
  'lost',
  'silent',
  'wrong',
  'wrong-confirmed',
  'quiet',
  'false-alarm',
] as const
export type Outcome = (typeof outcomes)[number]

function outcomeOf(c: Case, v: Verdict): Outcome {
  const right = accepted(c)
  if (right.length === 0) return v.status === 'diagnosed' || v.also.length > 0 ? 'false-alarm' : 'quiet'
  if (v.diagnosis !== null) {
    if (right.includes(v.diagnosis)) return 'right'
    return v.certainty === 'confirmed' ? 'wrong-confirmed' : 'wrong'
  }
  if (v.status !== 'asking') return 'silent'
  const at = v.candidates.findIndex((candidate) => right.includes(candidate.id))
  return at === 0 ? 'lead' : at > 0 && at < 5 ? 'open' : 'lost'
}

export interface Judged {
  readonly case: Case
  readonly verdict: Verdict
  readonly says: Expectation
  readonly outcome: Outcome
}
/** @param by the engine that is judged */
export const judge = (c: Case, by: typeof diagnose = diagnose): Judged => {
  const verdict = by(c.pastes, {}, c.source)
  return { case: c, verdict, says: today(verdict), outcome: outcomeOf(c, verdict) }
}

/** Writes what Oolong says today. A reason that was given for another answer goes: someone has to look again. */
export function updateCase(id: string): boolean {
  const file = `${folder}/${id}.json`
  const text = readFileSync(file, 'utf8')
  const { expect: before, reviewed, ...rest } = JSON.parse(text)
  const { says, outcome } = judge(
    caseSchema.parse({ ...rest, expect: { status: 'clear', diagnosis: null, certainty: null } }),
  )
  const same = JSON.stringify(before) === JSON.stringify(says)
  const differs = outcome !== 'right' && outcome !== 'quiet'
  const written = `${JSON.stringify({ ...rest, expect: says, ...(same && differs && reviewed && { reviewed }) }, null, 2)}\n`
  if (written === text) return false
  writeFileSync(file, written)
  return true
}
