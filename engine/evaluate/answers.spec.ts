import { describe, expect, it } from 'vitest'
import { allTrees, decode, diagnose, documentOf, judgeShared, reopen, setAside, share } from '../index'

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

describe('a question set aside', () => {
  const tree = allTrees.find((t) => t.id === 'vpn-tun-fails')
  const root = tree && 'id' in tree.root ? tree.root.id : ''
  const behind =
    tree && 'branches' in tree.root ? tree.root.branches.flatMap(({ to }) => ('ask' in to ? [to.id] : [])) : []
  it('leads on to what lies behind each of its answers, and rules nothing out', () => {
    const before = diagnose('', { tree: 'vpn-tun-fails' })
    const after = diagnose('', { tree: 'vpn-tun-fails', answers: { [root]: setAside } })
    expect(after.trees[0]?.nodes[0]).toMatchObject({ node: root, aside: true })
    expect(after.trees[0]?.nodes.map((n) => n.node)).toEqual([root, ...behind])
    expect(behind.length).toBeGreaterThan(1)
    expect([...(after.trees[0]?.open ?? [])].sort()).toEqual([...(before.trees[0]?.open ?? [])].sort())
    expect(after.status).toBe('asking')
  })
})

describe('a link carries what was answered by hand', () => {
  it('opens to the same verdict, and says so', () => {
    if (!sample) return
    const choice = { tree: sample.tree, answers: { [sample.node]: sample.branch, 'vpn-tun': setAside } }
    const made = share('', { choice })
    expect(made.faithful).toBe(true)
    const opened = decode(made.fragment)
    expect(opened.ok && opened.shared).toMatchObject({ chosen: { tree: sample.tree } })
    if (!opened.ok) return
    expect(reopen(opened.shared)).toMatchObject({ diagnosis: sample.diagnosis, certainty: 'likely' })
    expect(judgeShared(documentOf(opened.shared), []).verdict.diagnosis).toBe(sample.diagnosis)
    // an answer that is no more is asked again
    const gone = { ...opened.shared, chosen: { tree: sample.tree, answers: [[sample.node, 'no such words']] as const } }
    expect(reopen(gone).diagnosis).toBeNull()
  })
})
