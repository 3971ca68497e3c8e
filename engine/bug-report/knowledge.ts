/** Which rules answered: a short sum of their content, so that a maintainer can tell whether they have changed since. */
import { allTrees, type Tree } from '../evaluate/walk'
import { allDiagnoses } from '../evaluate/weigh'
import { allSignatures } from '../lists'

/** Two rounds of FNV-1a from different starts, 12 hex digits: told apart, not protected. */
export function sum(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x5bd1e995)
  }
  return `${(a >>> 0).toString(16).padStart(8, '0')}${(b >>> 16).toString(16).padStart(4, '0')}`
}
/** What rules are explained and tested with is no part of them, and pages do not have all of it. */
const beside = new Set(['en', 'zh', 'example', 'nearMiss', 'by', 'source', 'sources'])
/** Patterns have no JSON of their own. */
const plain = (key: string, value: unknown): unknown =>
  beside.has(key) ? undefined : value instanceof RegExp ? `${value}` : value
/** Rules stay what they are while a page is open: each is summed once, at first use. */
const sums = new WeakMap<object, string>()
function sumOf(rules: object): string {
  const known = sums.get(rules) ?? sum(JSON.stringify(rules, plain))
  sums.set(rules, known)
  return known
}

export interface Knowledge {
  readonly trees: readonly { readonly id: string; readonly sum: string }[]
  readonly diagnoses: string
  readonly signatures: string
}

/** @param ids trees to name one by one */
export const knowledge = (ids: readonly string[]): Knowledge => ({
  trees: allTrees.filter((t: Tree) => ids.includes(t.id)).map((t: Tree) => ({ id: t.id, sum: sumOf(t) })),
  diagnoses: sumOf(allDiagnoses),
  signatures: sumOf(allSignatures),
})
