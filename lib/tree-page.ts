/** What the page of a tree gathers beside the drawing. */
import { type ProbeDef, probeById, probesOfCondition, questionsBelow, type Tree } from '@/engine'

/**
 * The commands whose output answers a question, those that settle most of its answers first.
 * @returns by the id of the question
 */
export function commandsOf(tree: Tree, most = 3): ReadonlyMap<string, readonly ProbeDef[]> {
  return new Map(
    questionsBelow(tree.root).map((question) => {
      const settles = new Map<string, number>()
      for (const b of question.branches)
        if (b.when !== 'else') for (const id of probesOfCondition(b.when)) settles.set(id, (settles.get(id) ?? 0) + 1)
      const commands = [...settles]
        .sort((a, b) => b[1] - a[1])
        .flatMap(([id]) => probeById.get(id) ?? [])
        .slice(0, most)
      return [question.id, commands] as const
    }),
  )
}
