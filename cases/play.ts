/**
 * A report played again from its first paste. Where the verdict asks, the question is answered by the paste of the same
 * report that belongs to it: so it shows whether people are sent to what tells the cause, or past it.
 */
import { diagnose, type Question, type Verdict } from '../engine'
import { type Answers, answersIn, isAnsweredBy } from './answers'
import { accepted } from './corpus'
import type { Case } from './schema'

/**
 * `at-once`: named from the first paste; `led`: named after questions; `wrong`: another cause was named on the way;
 * `unasked`: the report holds what decides, and no question asked for it; `undecided`: its outputs do not name the cause
 */
export const endings = ['at-once', 'led', 'wrong', 'unasked', 'undecided'] as const
export type Ending = (typeof endings)[number]

export interface Played {
  readonly id: string
  readonly cause: string
  readonly ending: Ending
  /** the questions that the report answers, in the order in which they were put */
  readonly answered: readonly string[]
  /** what was asked last */
  readonly asked: readonly string[]
  readonly named: string | null
  /** the outputs that would have decided, by their commands or first lines */
  readonly missed: readonly string[]
}

type Pastes = Case['pastes']

/** as many questions as a person tries before giving up */
const mostTried = 5

const nameOf = ({ command, output }: Pastes[number]): string =>
  command?.split('\n')[0] ?? `(${output.trim().split('\n')[0]?.slice(0, 100)})`

/** Of the pastes that together decide, those that are needed for it. */
function needed(left: Pastes, decide: (pastes: Pastes) => boolean): Pastes {
  let kept = left
  for (const paste of left) {
    const without = kept.filter((p) => p !== paste)
    if (without.length > 0 && decide(without)) kept = without
  }
  return kept
}

/** The first question that a paste answers, and all pastes that answer it. */
function put(next: readonly Question[], left: Pastes, known: ReadonlyMap<Pastes[number], Answers>) {
  for (const question of next.slice(0, mostTried)) {
    const found = left.filter((p) => isAnsweredBy(question, known.get(p) ?? []))
    if (found.length > 0) return { question, found }
  }
  return null
}

/**
 * Plays a report. It begins with the pastes up to the first that shows a fault: a version alone is nothing to ask about.
 * @returns null for a healthy machine, and where there is one paste only
 */
export function play(c: Case): Played | null {
  if (c.pastes.length < 2 || c.root_cause === 'none') return null
  const right = accepted(c)
  const names = ({ diagnosis }: Pick<Verdict, 'diagnosis'>) => diagnosis !== null && right.includes(diagnosis)
  const judged = (pastes: Pastes) => diagnose(pastes, {}, c.source)

  let given: Pastes = c.pastes.slice(0, 1)
  let verdict = judged(given)
  while (verdict.status === 'clear' && given.length < c.pastes.length) {
    given = c.pastes.slice(0, given.length + 1)
    verdict = judged(given)
  }
  let left: Pastes = c.pastes.slice(given.length)
  const answered: string[] = []
  const ended = (ending: Ending, missed: Pastes = []): Played => ({
    id: c.id,
    cause: c.root_cause,
    ending,
    answered,
    asked: verdict.next.slice(0, mostTried).map((q) => q.command),
    named: verdict.diagnosis,
    missed: missed.map(nameOf),
  })
  if (verdict.diagnosis !== null) return ended(names(verdict) ? 'at-once' : 'wrong')
  const known = answersIn(c.pastes, judged(c.pastes))
  while (verdict.diagnosis === null) {
    const asked = put(verdict.next, left, known)
    if (!asked)
      return names(c.expect) && left.length > 0
        ? ended(
            'unasked',
            needed(left, (pastes) => names(judged([...given, ...pastes]))),
          )
        : ended('undecided')
    given = [...given, ...asked.found]
    left = left.filter((p) => !asked.found.includes(p))
    answered.push(asked.question.command)
    verdict = judged(given)
  }
  return ended(names(verdict) ? 'led' : 'wrong')
}
