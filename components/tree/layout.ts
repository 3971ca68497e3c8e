/** Places a tree from left to right. Questions, causes and other trees are boxes of one size. */
import { hierarchy, tree } from 'd3-hierarchy'
import type { BranchState } from '@/engine'
import type { TreeViewNode } from '@/lib/tree-view'

export const box = { width: 212, height: 74, gapX: 124, gapY: 14 }

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

interface Item {
  readonly node: TreeViewNode
  readonly label: string | null
  readonly state: BranchState
}

export function layOut(root: TreeViewNode): Picture {
  const data = hierarchy<Item>({ node: root, label: null, state: root.state }, ({ node }) =>
    node.kind === 'question' ? node.branches.map((b) => ({ node: b.to, label: b.label, state: b.state })) : [],
  )
  const laid = tree<Item>()
    .nodeSize([box.height + box.gapY, box.width + box.gapX])
    .separation(() => 1)(data)
  const all = laid.descendants()
  const top = Math.min(...all.map((n) => n.x))
  const at = (n: { x: number; y: number }) => ({ x: n.y, y: n.x - top })
  return {
    width: Math.max(...all.map((n) => n.y)) + box.width,
    height: Math.max(...all.map((n) => n.x)) - top + box.height,
    placed: all.map((n) => ({
      node: n.data.node,
      label: n.data.label,
      state: n.data.state,
      ...at(n),
      from: n.parent ? at(n.parent) : null,
    })),
  }
}
