/** The numbers of the questions: what they lead to in reports of several pastes, and whether the first one aims well. */
import { type Condition, diagnose, diagnosisById, probesOfCondition } from '../engine'
import { accepted } from './corpus'
import { type Ending, endings, type Played } from './play'
import type { Case } from './schema'

export interface Aimed {
  readonly id: string
  readonly cause: string
  /** the first candidate that is not the cause */
  readonly rival: string | null
  readonly first: string | null
  /** a clue or a refutation of the cause, or of its rival, reads the answer */
  readonly pointed: boolean
}

const conditionsOf = (id: string): readonly Condition[] => {
  const d = diagnosisById.get(id)
  return d ? [...d.proof, ...d.refutes].map((clue) => clue.when) : []
}

/**
 * Whether the answer to the first question can tell the cause from its first rival.
 * @returns null where nothing is asked for: another paste is there, the cause is named, or nothing is wrong
 */
export function aim(c: Case): Aimed | null {
  if (c.pastes.length > 1 || c.root_cause === 'none' || c.expect.status !== 'asking') return null
  const { next, candidates } = diagnose(c.pastes, {}, c.source)
  const rival = candidates.find(({ id }) => !accepted(c).includes(id))?.id ?? null
  const first = next[0] ?? null
  const telling = [...accepted(c), ...(rival === null ? [] : [rival])].flatMap(conditionsOf)
  return {
    id: c.id,
    cause: c.root_cause,
    rival,
    first: first?.command ?? null,
    pointed: first !== null && telling.some((when) => probesOfCondition(when).has(first.probe)),
  }
}

export interface Figures {
  /** when these numbers came out for the first time */
  readonly date: string
  /** reports of several pastes, by how they ended; `led` by the number of questions that it took */
  readonly several: Readonly<Record<Exclude<Ending, 'led'>, number>> & {
    readonly cases: number
    readonly led: Readonly<Record<string, number>>
    /** of those where nobody asked: no question was put at all */
    readonly silent: number
  }
  /** reports of one paste that does not name the cause */
  readonly single: { readonly asking: number; readonly pointed: number }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

export function figures(played: readonly Played[], aimed: readonly Aimed[], date: string): Figures {
  const of = (ending: Ending) => played.filter((p) => p.ending === ending)
  const led: Record<string, number> = {}
  for (const { answered } of of('led')) led[answered.length] = (led[answered.length] ?? 0) + 1
  return {
    date,
    several: {
      cases: played.length,
      'at-once': of('at-once').length,
      led,
      wrong: of('wrong').length,
      unasked: of('unasked').length,
      silent: of('unasked').filter((p) => p.asked.length === 0).length,
      undecided: of('undecided').length,
    },
    single: { asking: aimed.length, pointed: aimed.filter((a) => a.pointed).length },
  }
}

const share = (part: number, of: number): number => (of === 0 ? 0 : (100 * part) / of)

/** Reports that were led to their cause, that were brought to it at all, and that hold what decides. */
function counted({ several }: Figures) {
  const led = sum(Object.values(several.led))
  return { led, reached: several['at-once'] + led, decidable: several.cases - several.undecided }
}

/** Percentages that must not fall: new reports change every count, and these only where the questions change. */
export function shares(f: Figures): Readonly<Record<'reached' | 'notWrong' | 'pointed', number>> {
  const { several, single } = f
  const { reached, decidable } = counted(f)
  return {
    reached: share(reached, decidable),
    notWrong: share(several.cases - several.wrong, several.cases),
    pointed: share(single.pointed, single.asking),
  }
}

const says: Readonly<Record<Ending, string>> = {
  'at-once': 'the first paste names the cause',
  led: 'questions led to the cause',
  wrong: 'another cause was named on the way',
  unasked: 'the deciding output is there, nobody asked for it',
  undecided: 'its outputs do not name the cause',
}

/** One table for people who watch the numbers. */
export function questionsTable(f: Figures): string {
  const { several, single } = f
  const { led, reached, decidable } = counted(f)
  const row = (label: string, n: number, of: number) =>
    `${label.padEnd(52)}${String(n).padStart(6)}${`${share(n, of).toFixed(1)}%`.padStart(8)}`
  const part = (label: string, n: number) => row(`  ${label}`, n, several.cases)
  return [
    row('reports of several pastes', several.cases, several.cases),
    ...endings.flatMap((ending) => {
      if (ending !== 'led')
        return [
          part(says[ending], several[ending]),
          ...(ending === 'unasked' ? [part('  of these, nothing was asked at all', several.silent)] : []),
        ]
      const steps = Object.entries(several.led)
      return [
        part(says.led, led),
        ...steps.map(([n, cases]) => part(`  with ${n} ${n === '1' ? 'question' : 'questions'}`, cases)),
      ]
    }),
    row('reached, of those that hold what decides', reached, decidable),
    row('reports of one paste that ask', single.asking, single.asking),
    row('  the first question points at the cause or its rival', single.pointed, single.asking),
    row('  it is beside the point', single.asking - single.pointed, single.asking),
  ].join('\n')
}
