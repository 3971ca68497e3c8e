/** Which facts, signatures and probes the rules behind a verdict look at. */

import type { Condition } from '../conditions'
import { contradictions } from '../contradictions'
import type { Verdict } from '../evaluate/verdict.types'
import { treeById } from '../evaluate/walk'
import { diagnosisById } from '../evaluate/weigh'
import { derived } from '../facts'
import { allFalseLeads } from '../lists'
import type { DerivedDef, SignatureDef, TreeNode } from '../model'
import { signatures } from '../signatures'

const fromOf = new Map<string, readonly string[]>()
for (const d of derived as unknown as readonly DerivedDef[])
  for (const id of Object.keys(d.facts)) fromOf.set(id, [...(fromOf.get(id) ?? []), ...d.from])
const statedBy = new Map<string, string[]>()
for (const s of signatures as unknown as readonly SignatureDef[])
  for (const id of Object.keys(s.facts ?? {})) statedBy.set(id, [...(statedBy.get(id) ?? []), s.id])

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
    for (const s of statedBy.get(id) ?? []) sigs.add(s)
    if (known) return
    for (const from of fromOf.get(id) ?? []) {
      if (from.startsWith('sig:')) sigs.add(from.slice(4))
      else addFact(from, null)
    }
  }
  const visit = (c: Condition): void => {
    if (c.op === 'fact') addFact(c.id, c.key === undefined ? null : typeof c.key === 'string' ? [c.key] : c.key)
    else if (c.op === 'seen') sigs.add(c.sig)
    else if (c.op === 'quiet') {
      sigs.add(c.sig)
      probes.add(c.probe)
    } else if (c.op === 'not' || c.op === 'unless') visit(c.of)
    else for (const inner of c.of) visit(inner)
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
