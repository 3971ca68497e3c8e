import type { Condition } from '../conditions'
import type { TreeDef, TreeNode, Words } from '../model'

type Node = TreeNode<Condition>
interface Branch {
  readonly label: Words
  readonly when: Condition | 'else'
  readonly to: Node
}

export const defineTree = <const Id extends string>(tree: TreeDef<Id, Condition>) => tree

/** A question with its branches, the last one `else`. */
export const ask = (id: string, en: string, zh: string, ...branches: readonly Branch[]): Node => ({
  id,
  ask: { en, zh },
  branches,
})
/** One answer; `to` is the id of a diagnosis, or a node. */
export const branch = (en: string, zh: string, when: Condition | 'else', to: string | Node): Branch => ({
  label: { en, zh },
  when,
  to: typeof to === 'string' ? { diagnosis: to } : to,
})
/** Goes on in another tree. */
export const goOn = (tree: string): Node => ({ tree })
