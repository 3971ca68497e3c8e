/** Which facts, signatures and probes the rules behind a verdict look at. */

import { type Condition, testsIn } from '../conditions'
import { contradictions } from '../contradictions'
import { groundsOf } from '../evaluate/sources'
import type { Verdict } from '../evaluate/verdict.types'
import { treeById } from '../evaluate/walk'
import { diagnosisById } from '../evaluate/weigh'
import { allFalseLeads } from '../lists'
import type { TreeNode } from '../model'

export interface Relevant {
  readonly fact: (id: string, key: string | null) => boolean
  readonly signature: (id: string) => boolean
  readonly probe: (id: string) => boolean
}

/**
 * @param candidates how many candidates count, most likely first
 * @param others excluded causes, trees, false leads and contradictions count as well
 */
export function relevantTo(verdict: Verdict, candidates: number, others: boolean): Relevant {
  const facts = new Map<string, Set<string> | 'all'>()
  const sigs = new Set<string>()
  const probes = new Set<string>()
  const addFact = (id: string, keys: readonly string[] | null) => {
    const known = facts.get(id)
    if (known === 'all') return
    if (keys === null) facts.set(id, 'all')
    else facts.set(id, new Set([...(known ?? []), ...keys]))
    if (known) return
    const grounds = groundsOf(id)
    for (const s of grounds.signatures) sigs.add(s)
    for (const from of grounds.facts) if (from !== id) facts.set(from, 'all')
  }
  const visit = (c: Condition): void => {
    for (const t of testsIn(c)) {
      if (t.op === 'fact') addFact(t.id, t.key === undefined ? null : typeof t.key === 'string' ? [t.key] : t.key)
      else sigs.add(t.sig)
      if (t.op === 'quiet') probes.add(t.probe)
    }
  }
  const diagnosis = (id: string) => {
    const d = diagnosisById.get(id)
    if (!d) return
    for (const clue of d.proof) visit(clue.when)
    for (const clue of d.refutes) visit(clue.when)
    for (const v of d.variants ?? []) visit(v.when)
    visit(d.verify.when)
  }
  const tree = (node: TreeNode<Condition>, seen: readonly string[]): void => {
    if ('diagnosis' in node) return
    if ('tree' in node) {
      const sub = treeById.get(node.tree)
      if (sub && !seen.includes(node.tree)) tree(sub.root, [...seen, node.tree])
      return
    }
    for (const b of node.branches) {
      if (b.when !== 'else') visit(b.when)
      tree(b.to, seen)
    }
  }
  if (verdict.diagnosis) diagnosis(verdict.diagnosis)
  for (const c of verdict.candidates.filter((x) => x.claims.length > 0 || candidates > 20).slice(0, candidates))
    diagnosis(c.id)
  if (others) {
    for (const e of verdict.excluded) if (e.claims.length) diagnosis(e.id)
    for (const lead of verdict.falseLeads) {
      const def = allFalseLeads.find((l) => l.id === lead.id)
      if (def) visit(def.when)
    }
    for (const c of verdict.contradictions) {
      const def = contradictions.find((d) => d.id === c.id)
      if (def) visit(def.when)
    }
  }
  for (const w of verdict.trees) {
    const t = treeById.get(w.tree)
    if (t?.entry) visit(t.entry)
    if (t && others) tree(t.root, [t.id])
  }
  return {
    fact: (id, key) => {
      const wanted = facts.get(id)
      return wanted === 'all' || (wanted !== undefined && (key === null || wanted.has(key)))
    },
    signature: (id) => sigs.has(id),
    probe: (id) => probes.has(id),
  }
}
