/** What the page of a tree gathers beside the drawing. */
import {
  type Ask,
  type Condition,
  type ProbeDef,
  probeById,
  probesForFact,
  probesForLine,
  questionsBelow,
  type Tree,
  testsIn,
} from '@/engine'
import { askOf } from './tags'

export interface Asked {
  readonly probe: ProbeDef
  /** as it is typed, about the module or the unit of the question */
  readonly command: string
}

/** keys of facts that a command takes as they stand; a port or a path of a fact may be more than the command wants */
const isArgument = /^(?:module\.|unit\.|sysctl$)/

interface Told extends Ask {
  readonly states: boolean
}
/** What to run to see whether a branch is taken, and whether it states a fact or only may show a line. */
const asksOf = (when: Condition): readonly Told[] =>
  testsIn(when).flatMap((t): readonly Told[] => {
    if (t.op === 'quiet') return [{ probe: t.probe, key: t.key ?? null, states: true }]
    if (t.op === 'seen') return probesForLine(t.sig).map((a) => ({ ...a, states: false }))
    const key = isArgument.test(t.id) ? ([t.key ?? null].flat()[0] ?? null) : null
    return probesForFact(t.id, key).map((a) => ({ ...a, states: true }))
  })

/** What is there most often; the first of equals. */
const mostOf = (all: readonly string[]): string | null =>
  [...new Set(all)].sort((a, b) => all.filter((x) => x === b).length - all.filter((x) => x === a).length)[0] ?? null

/**
 * The commands whose output answers a question: those that settle most of its answers first, of equals what states a fact,
 * and of those what states little else.
 * @returns by the id of the question
 */
export function commandsOf(tree: Tree, most = 3): ReadonlyMap<string, readonly Asked[]> {
  return new Map(
    questionsBelow(tree.root).map((question) => {
      const perAnswer = question.branches.map((b) => (b.when === 'else' ? [] : asksOf(b.when)))
      const probes = [...new Set(perAnswer.flat().map((a) => a.probe))].flatMap((id) => probeById.get(id) ?? [])
      const settles = ({ id }: ProbeDef) => perAnswer.filter((asks) => asks.some((a) => a.probe === id)).length
      const states = ({ id }: ProbeDef) => perAnswer.flat().some((a) => a.probe === id && a.states)
      const saysMore = (p: ProbeDef) => (states(p) ? Object.keys(p.facts).length : Number.MAX_SAFE_INTEGER)
      const commands = probes
        .sort((a, b) => settles(b) - settles(a) || saysMore(a) - saysMore(b))
        .slice(0, most)
        .map((probe): Asked => {
          const keys = perAnswer.flat().flatMap((a) => (a.probe === probe.id ? (a.key ?? []) : []))
          return { probe, command: askOf(probe, mostOf(keys)) }
        })
      return [question.id, commands] as const
    }),
  )
}
