/** What the page of a tree gathers beside the drawing. */
import { type ProbeDef, probeById, probesOfCondition, type Tree } from '@/engine'

/**
 * The commands whose output answers a question, those that settle most of its answers first.
 * @returns by the id of the question
 */
export function commandsOf(tree: Tree, most = 3): ReadonlyMap<string, readonly ProbeDef[]> {
  const found = new Map<string, readonly ProbeDef[]>()
  const go = (node: Tree['root']): void => {
    if (!('ask' in node)) return
    const settles = new Map<string, number>()
    for (const b of node.branches)
      if (b.when !== 'else') for (const id of probesOfCondition(b.when)) settles.set(id, (settles.get(id) ?? 0) + 1)
    found.set(
      node.id,
      [...settles]
        .sort((a, b) => b[1] - a[1])
        .flatMap(([id]) => probeById.get(id) ?? [])
        .slice(0, most),
    )
    for (const b of node.branches) go(b.to)
  }
  go(tree.root)
  return found
}
