/**
 * A second opinion on a cause that one line alone names. Many programs print one message for several causes, and a rule
 * knows the causes that its author had met. What reports with such a line turned out to be is another witness: where it is
 * for something else, or knows nothing of the like, the cause stays first and is asked about instead of named.
 *
 * A clue that many reports had, all of them of that cause, is trusted (`cases/borne-out.ts`).
 *
 * Measured on reports that came after an engine was written, judged with what it had learned until then: of 381 such
 * reports one engine gave 17 a wrong name, with this doubt 6; of 265 later ones the next gave 12, and 7. The price: 7 and 11
 * right names, which then are asked for.
 */
import type { Condition } from '../conditions'
import { borneOut } from '../reports/borne-out'
import { learnedShares } from '../reports/shares'
import { addWords, withSigns } from '../reports/words'
import type { FactStore, SeenLine } from './store'
import type { Candidate, Claim } from './verdict.types'
import { diagnosisById, explains } from './weigh'

/** As many times likelier than any other has to be what a single line names. */
const lead = 2
/** From here on what reports tell is worth saying; below, none of them reads like the line. */
const leastToTell = 0.2

export interface Doubt {
  /** the cause that is doubted */
  readonly of: string
  /** the cause that reports with such a line mostly had; null where none reads like it */
  readonly rather: string | null
}

/** @returns null where there is no reason to doubt, or more than a line speaks for the cause */
export function doubtOf(main: Candidate, store: FactStore): Doubt | null {
  if (main.level !== 'points') return null
  const [only, second] = main.claims.filter((c) => c.weight === 'points')
  if (!only || second) return null
  const clue = diagnosisById.get(main.id)?.proof[only.clue]
  if (borneOut[main.id]?.includes(only.clue)) return null
  // a state that was read, not said, is a second witness already
  if (!clue || restsOnState(clue.when)) return null
  const said = linesOf(only, store)
  if (said.length === 0 || differ(said)) return null
  const shares = learnedShares(wordsIn(said))
  const others = [...shares].filter(([id]) => id !== main.id && !explains(main.id, id))
  const [rather, most] = others.reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  return (shares.get(main.id) ?? 0) < lead * most ? { of: main.id, rather: most < leastToTell ? null : rather } : null
}

/** Whether anything but error lines may make it hold; what nobody must have said does not count. */
const restsOnState = (c: Condition): boolean =>
  c.op === 'all' || c.op === 'any' || c.op === 'some' ? c.of.some(restsOnState) : c.op === 'fact'

const placeOf = ({ section, lines }: Claim['evidence'][number]) => `${section} ${lines[0]}`

/** What is known of the lines that a claim points at. */
function linesOf({ evidence }: Claim, store: FactStore): readonly SeenLine[] {
  const places = new Set(evidence.map(placeOf))
  return store.seenIds().flatMap((id) => store.seenLines(id).filter((s) => places.has(placeOf(s.evidence))))
}

/** Two different messages are two witnesses; the same one said twice is not. */
function differ(said: readonly SeenLine[]): boolean {
  const messages = new Map<string, string>()
  for (const { sig, evidence } of said)
    messages.set(placeOf(evidence), `${messages.get(placeOf(evidence)) ?? ''} ${sig}`)
  return new Set(messages.values()).size > 1
}

function wordsIn(said: readonly SeenLine[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { line, text } of said) {
    addWords(line, words)
    // the same in English, where the machine speaks another language
    addWords(text, words)
  }
  return withSigns(
    words,
    said.map(({ sig }) => sig),
  )
}
