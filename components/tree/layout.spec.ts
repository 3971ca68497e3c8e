import { expect, it } from 'vitest'
import { allTrees } from '@/engine'
import { viewTree } from '@/lib/tree-view'
import { layOut } from './layout'

for (const tree of allTrees)
  it(`${tree.id}: the root stands at the top left, and no two boxes share a place`, () => {
    const { placed } = layOut(viewTree(tree, 'en').root)
    expect(placed[0]).toMatchObject({ x: 0, y: 0 })
    expect(new Set(placed.map((p) => `${p.x} ${p.y}`)).size).toBe(placed.length)
  })
