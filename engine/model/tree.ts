/** A decision tree, and what looks like proof and is none. `C` is the type of conditions. */
import type { Area, Words } from './words'

export type TreeNode<C = unknown> =
  | { readonly diagnosis: string }
  | { readonly tree: string }
  | {
      readonly id: string
      readonly ask: Words
      /** the first branch that holds is taken; the last one must be `else` */
      readonly branches: readonly { readonly label: Words; readonly when: C | 'else'; readonly to: TreeNode<C> }[]
    }

export interface TreeDef<Id extends string = string, C = unknown> {
  readonly id: Id
  readonly area: Area
  readonly tags: readonly string[]
  readonly words: { readonly title: Words; readonly symptom: Words }
  /** facts that make this the tree of the paste; `null` for a sub-tree that is only entered from others */
  readonly entry: C | null
  /** lines that merely tell the subject; counts only where no entry of any tree holds and no clue was found */
  readonly topic?: C
  readonly root: TreeNode<C>
}

export interface FalseLeadDef<Id extends string = string, C = unknown> {
  readonly id: Id
  readonly when: C
  /** why it proves nothing */
  readonly says: Words
  readonly source: string
}
