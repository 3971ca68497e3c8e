/** A decision tree as plain data with its words, walked or not: for the drawing, the text and the triage page. */
import type { BranchState, Locale, Tree, TreeWalk } from '@/engine'
import { treeById } from '@/engine'
import { titleOf } from './words'

export type TreeViewNode =
  | { readonly kind: 'cause'; readonly id: string; readonly title: string; readonly state: BranchState }
  | { readonly kind: 'tree'; readonly id: string; readonly title: string; readonly state: BranchState }
  | {
      readonly kind: 'question'
      readonly id: string
      /** the tree it stands in, which is another one inside an opened sub-tree */
      readonly tree: string
      readonly ask: string
      readonly state: BranchState
      readonly byHand: boolean
      readonly branches: readonly { readonly label: string; readonly state: BranchState; readonly to: TreeViewNode }[]
    }
export interface TreeView {
  readonly id: string
  readonly title: string
  readonly symptom: string
  readonly root: TreeViewNode
}

/**
 * @param walked the walk, where there is one: its sub-trees are opened in place. Without it every branch is `open`
 */
export function viewTree(tree: Tree, lang: Locale, walked?: TreeWalk): TreeView {
  const reached = new Map(walked?.nodes.map((n) => [n.node, n]))
  const build = (node: Tree['root'], state: BranchState, inside: readonly string[]): TreeViewNode => {
    if ('diagnosis' in node) return { kind: 'cause', id: node.diagnosis, title: titleOf(node.diagnosis, lang), state }
    if ('tree' in node) {
      const sub = treeById.get(node.tree)
      const entered = sub && 'id' in sub.root && reached.has(sub.root.id) && !inside.includes(node.tree)
      if (sub && entered) return build(sub.root, state, [...inside, node.tree])
      return { kind: 'tree', id: node.tree, title: sub?.words.title[lang] ?? node.tree, state }
    }
    const here = reached.get(node.id)
    return {
      kind: 'question',
      id: node.id,
      tree: inside.at(-1) ?? tree.id,
      ask: node.ask[lang],
      state,
      byHand: here?.byHand ?? false,
      branches: node.branches.map((b, i) => {
        const own = state === 'closed' ? 'closed' : (here?.branches[i]?.state ?? 'open')
        return { label: b.label[lang], state: own, to: build(b.to, own, inside) }
      }),
    }
  }
  return {
    id: tree.id,
    title: tree.words.title[lang],
    symptom: tree.words.symptom[lang],
    root: build(tree.root, walked ? 'taken' : 'open', [tree.id]),
  }
}
