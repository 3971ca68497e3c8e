import { describe, expect, it } from 'vitest'
import { allTrees, diagnose } from '../index'

/** A tree whose first question no output answers, with a branch that ends in one diagnosis. */
const sample = allTrees.flatMap((tree) => {
  if (!('branches' in tree.root)) return []
  const branch = tree.root.branches.findIndex((b) => 'diagnosis' in b.to)
  const to = tree.root.branches[branch]?.to
  return to && 'diagnosis' in to ? [{ tree: tree.id, node: tree.root.id, branch, diagnosis: to.diagnosis }] : []
})[0]

describe('answers by hand', () => {
  it('lead the walk and name the leaf as likely, never as confirmed', () => {
    expect(sample).toBeDefined()
    if (!sample) return
    const verdict = diagnose('', { tree: sample.tree, answers: { [sample.node]: sample.branch } })
    expect(verdict.trees[0]?.nodes[0]).toMatchObject({ node: sample.node, byHand: true })
    expect(verdict.trees[0]?.open).toEqual([sample.diagnosis])
    expect(verdict).toMatchObject({ diagnosis: sample.diagnosis, certainty: 'likely', status: 'diagnosed' })
  })

  it('ignores an answer that names no branch', () => {
    if (!sample) return
    const verdict = diagnose('', { tree: sample.tree, answers: { [sample.node]: 99 } })
    expect(verdict.trees[0]?.nodes[0]?.byHand).toBeUndefined()
    expect(verdict.diagnosis).toBeNull()
  })
})
