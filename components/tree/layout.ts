/**
 * Places a tree from left to right, boxes of one size. A question stands level with its first answer, so that a tall
 * tree begins at its top left corner and reads downwards, as the text beside it does.
 */
import type { BranchState } from '@/engine'
import type { TreeViewNode } from '@/lib/tree-view'

export const box = { width: 212, height: 74, gapX: 172, gapY: 14 }

export interface Placed {
  readonly node: TreeViewNode
  readonly x: number
  readonly y: number
  /** the branch that leads here */
  readonly label: string | null
  readonly state: BranchState
  readonly from: { readonly x: number; readonly y: number } | null
}
export interface Picture {
  readonly width: number
  readonly height: number
  readonly placed: readonly Placed[]
}

/** @param walked what lies behind a closed branch is left out: it is struck, not read */
export function layOut(root: TreeViewNode, walked = false): Picture {
  const placed: Placed[] = []
  let row = 0
  const put = (
    node: TreeViewNode,
    depth: number,
    from: Placed['from'],
    label: string | null,
    state: BranchState,
  ): void => {
    const at = { x: depth * (box.width + box.gapX), y: row * (box.height + box.gapY) }
    placed.push({ node, ...at, from, label, state })
    if (node.kind !== 'question' || (walked && state === 'closed')) return
    node.branches.forEach((b, i) => {
      if (i > 0) row++
      put(b.to, depth + 1, at, b.label, b.state)
    })
  }
  put(root, 0, null, null, root.state)
  return {
    width: Math.max(...placed.map((p) => p.x)) + box.width,
    height: row * (box.height + box.gapY) + box.height,
    placed,
  }
}
