/** Walks a decision tree as far as the facts go. */
import type { Condition } from '../conditions'
import type { TreeDef, TreeNode } from '../model'
import { trees } from '../trees'
import { judge, type Need } from './judge'
import type { FactStore } from './store'
import type { BranchState, NodeWalk, TreeWalk } from './verdict.types'

export type Tree = TreeDef<string, Condition>
export const allTrees: readonly Tree[] = trees as unknown as readonly Tree[]
export const treeById: ReadonlyMap<string, Tree> = new Map(allTrees.map((t) => [t.id, t]))

export interface Walk extends TreeWalk {
  /** what would take the walk further, in order of the nodes */
  readonly needs: readonly Need[]
  readonly closedBy: ReadonlyMap<
    string,
    { tree: string; node: string; evidence: NodeWalk['branches'][number]['evidence'] }
  >
}

export type TreeQuestion = Extract<TreeNode<Condition>, { readonly ask: unknown }>
/** Every question of every tree, by its id. */
export const questionById: ReadonlyMap<string, TreeQuestion> = new Map(
  allTrees.flatMap((t) => questionsBelow(t.root)).map((q) => [q.id, q]),
)
/** The question itself and those behind its answers, in order; without those of the trees it leads into. */
export function questionsBelow(node: TreeNode<Condition>): readonly TreeQuestion[] {
  return 'ask' in node ? [node, ...node.branches.flatMap((b) => questionsBelow(b.to))] : []
}

const leafCache = new WeakMap<object, readonly string[]>()
/** Every diagnosis below a node, sub-trees included, in order. */
export function leavesOf(node: TreeNode<Condition>, path: readonly string[] = []): readonly string[] {
  const known = leafCache.get(node)
  if (known) return known
  let found: readonly string[]
  if ('diagnosis' in node) found = [node.diagnosis]
  else if ('tree' in node) {
    const sub = treeById.get(node.tree)
    found = !sub || path.includes(node.tree) ? [] : leavesOf(sub.root, [...path, node.tree])
  } else found = [...new Set(node.branches.flatMap((b) => leavesOf(b.to, path)))]
  leafCache.set(node, found)
  return found
}

/** The leaves below a branch that is not decided yet, without those that a known fact already rules out. */
function stillOpen(node: TreeNode<Condition>, facts: FactStore, path: readonly string[] = []): readonly string[] {
  if ('diagnosis' in node) return [node.diagnosis]
  if ('tree' in node) {
    const sub = treeById.get(node.tree)
    return !sub || path.includes(node.tree) ? [] : stillOpen(sub.root, facts, [...path, node.tree])
  }
  const judged = node.branches.map((b) => (b.when === 'else' ? 'unknown' : judge(b.when, facts).value))
  const told = judged.indexOf('yes')
  const kept = node.branches.filter((_, i) => (told >= 0 ? i === told : judged[i] !== 'no'))
  return [...new Set(kept.flatMap((b) => stillOpen(b.to, facts, path)))]
}

/** The trees whose entry holds, in list order. */
export const enteredTrees = (facts: FactStore): readonly Tree[] =>
  allTrees.filter((t) => t.entry && judge(t.entry, facts).value === 'yes')

/** The trees whose subject an unknown error line is about: where the questions start when no entry holds. */
export const topicTrees = (facts: FactStore): readonly Tree[] =>
  allTrees.filter((t) => t.topic && judge(t.topic, facts).value === 'yes').slice(0, 1)

/** The answer of a person who cannot tell: the question is set aside, and what lies behind each answer is asked. */
export const setAside = -1 as const

/**
 * @param answers branches that a person chose by hand, by node, or `setAside`; facts that settle a node, or deny the
 * branch, win
 */
export function walk(tree: Tree, facts: FactStore, answers: Readonly<Record<string, number>> = {}): Walk {
  const nodes: NodeWalk[] = []
  const needs: Need[] = []
  const open: string[] = []
  const closed: string[] = []
  const closedBy: Map<string, { tree: string; node: string; evidence: NodeWalk['branches'][number]['evidence'] }> =
    new Map()

  const go = (node: TreeNode<Condition>, treeId: string, seen: readonly string[]): void => {
    if ('diagnosis' in node) {
      open.push(node.diagnosis)
      return
    }
    if ('tree' in node) {
      const sub = treeById.get(node.tree)
      if (sub && !seen.includes(node.tree)) go(sub.root, node.tree, [...seen, node.tree])
      return
    }
    // two branches that are both still open may lead into the same tree
    if (nodes.some((n) => n.node === node.id)) return
    const judged = node.branches.map((b) => (b.when === 'else' ? null : judge(b.when, facts)))
    const told = judged.findIndex((j) => j?.value === 'yes')
    const answer = answers[node.id] ?? -1
    const byHand = told < 0 && answer in node.branches && judged[answer]?.value !== 'no'
    const aside = told < 0 && answers[node.id] === setAside
    const taken = byHand ? answer : told
    const allNo = judged.every((j) => j === null || j.value === 'no')
    const states = node.branches.map(
      (b, i): { state: BranchState; evidence: NodeWalk['branches'][number]['evidence'] } => {
        const j = judged[i]
        if (taken >= 0) return { state: i === taken ? 'taken' : 'closed', evidence: judged[taken]?.evidence ?? [] }
        if (b.when === 'else') return { state: allNo ? 'taken' : 'open', evidence: [] }
        return { state: j?.value === 'no' ? 'closed' : 'open', evidence: j?.evidence ?? [] }
      },
    )
    nodes.push({ node: node.id, branches: states, ...(byHand && { byHand }), ...(aside && { aside }) })
    node.branches.forEach((b, i) => {
      if (states[i]?.state !== 'closed') return
      for (const id of leavesOf(b.to)) {
        closed.push(id)
        if (!closedBy.has(id)) closedBy.set(id, { tree: treeId, node: node.id, evidence: states[i]?.evidence ?? [] })
      }
    })
    for (const j of judged) if (j?.value === 'unknown' && taken < 0) needs.push(...j.missing)
    node.branches.forEach((b, i) => {
      const state = states[i]?.state
      if (state === 'taken' || (state === 'open' && aside)) go(b.to, treeId, seen)
      else if (state === 'open') open.push(...stillOpen(b.to, facts))
    })
  }
  go(tree.root, tree.id, [tree.id])
  const still = [...new Set(open)]
  return {
    tree: tree.id,
    nodes,
    needs,
    open: still,
    closed: [...new Set(closed)].filter((id) => !still.includes(id)),
    closedBy,
  }
}
