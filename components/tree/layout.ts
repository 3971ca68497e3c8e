/**
 * Places a tree from left to right. A question stands level with its first answer, so that a tall tree begins at its
 * top left corner and reads downwards, as the text beside it does; a layout that centres a question above forty answers
 * puts the root where nobody begins to read. Boxes are as tall as their words.
 */
import type { BranchState } from '@/engine'
import type { TreeViewNode } from '@/lib/tree-view'
import { wrap } from './text'

export const measure = {
  box: 224,
  /** between two columns: the trunk and the answer that stands on its branch */
  gap: 178,
  trunk: 20,
  text: { size: 13.5, line: 18 },
  label: { size: 12, line: 15 },
  pad: { x: 11, y: 9 },
  between: 12,
} as const

export interface Placed {
  /** unique in its tree: the id of a question, else its place below one */
  readonly key: string
  readonly node: TreeViewNode
  readonly state: BranchState
  readonly x: number
  /** the middle of the box, where its branch ends */
  readonly y: number
  readonly height: number
  readonly lines: readonly string[]
  /** the answer that leads here */
  readonly label: string | null
  readonly labelLines: readonly string[]
  /** places in the list */
  readonly parent: number | null
  readonly children: readonly number[]
}
export interface Picture {
  readonly width: number
  readonly height: number
  readonly placed: readonly Placed[]
}
export const wordsOf = (node: TreeViewNode): string => (node.kind === 'question' ? node.ask : node.title)

interface Draft extends Omit<Placed, 'y' | 'children'> {
  readonly row: number
  readonly children: number[]
}

/** @param walked what lies behind a closed branch is left out: it is struck, not read */
export function layOut(root: TreeViewNode, walked = false): Picture {
  const { box, gap, trunk, text, label, pad, between } = measure
  const drafts: Draft[] = []
  const rows: { up: number; down: number }[] = []
  const put = (
    node: TreeViewNode,
    at: { key: string; depth: number; row: number; parent: number | null; label: string | null; state: BranchState },
  ): number => {
    const lines = wrap(node.kind === 'tree' ? `→ ${wordsOf(node)}` : wordsOf(node), box - 2 * pad.x, text.size)
    const labelLines = at.label === null ? [] : wrap(at.label, gap - trunk - 22, label.size)
    const height = lines.length * text.line + 2 * pad.y
    const me = drafts.length
    const { depth, ...place } = at
    drafts.push({ ...place, node, x: depth * (box + gap), height, lines, labelLines, children: [] })
    const here = rows[at.row] ?? { up: 0, down: 0 }
    rows[at.row] = {
      up: Math.max(here.up, height / 2, labelLines.length * label.line + 5),
      down: Math.max(here.down, height / 2),
    }
    if (node.kind !== 'question' || (walked && at.state === 'closed')) return me
    node.branches.forEach((b, i) => {
      const key = b.to.kind === 'question' ? b.to.id : `${node.id}.${i}`
      const row = i === 0 ? at.row : rows.length
      drafts[me]?.children.push(put(b.to, { key, depth: depth + 1, row, parent: me, label: b.label, state: b.state }))
    })
    return me
  }
  put(root, {
    key: root.kind === 'question' ? root.id : 'root',
    depth: 0,
    row: 0,
    parent: null,
    label: null,
    state: root.state,
  })
  let y = 0
  const middles = rows.map(({ up, down }) => {
    const middle = y + up
    y = middle + down + between
    return middle
  })
  return {
    width: Math.max(...drafts.map((d) => d.x)) + box,
    height: y - between,
    placed: drafts.map(({ row, ...d }) => ({ ...d, y: middles[row] ?? 0 })),
  }
}
