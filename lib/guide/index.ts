/** The next question of the walk, with what a person needs who reads the console and taps the answer. */
import {
  type Condition,
  type Locale,
  questionById,
  signatureById,
  type TreeQuestion,
  testsIn,
  treeById,
  type Verdict,
} from '@/engine'
import type { OpenQuestion } from '../report'
import { typed } from './typed'

type To = TreeQuestion['branches'][number]['to']

const depths = new Map<string, number>()
/** Questions on the longest way down from here; 0 for a cause. */
export function depthOf(to: To, inside: readonly string[] = []): number {
  if ('diagnosis' in to) return 0
  if ('tree' in to) {
    const sub = treeById.get(to.tree)
    return sub && !inside.includes(to.tree) ? depthOf(sub.root, [...inside, to.tree]) : 0
  }
  const known = depths.get(to.id)
  if (known !== undefined) return known
  const depth = 1 + Math.max(...to.branches.map((b) => depthOf(b.to, inside)))
  depths.set(to.id, depth)
  return depth
}

/** The error line that an answer looks for first. */
function signatureOf(when: Condition | 'else'): string | null {
  if (when === 'else') return null
  const seen = testsIn(when).find((t) => t.op === 'seen')
  return seen?.op === 'seen' && !seen.where ? seen.sig : null
}
/** A real line that this answer shows as: the example of that error line. */
const lineOf = (when: Condition | 'else'): string | null => signatureById.get(signatureOf(when) ?? '')?.example ?? null

/** Ids of the error lines whose example some answer shows. */
export const shownLines = (): ReadonlySet<string> =>
  new Set([...questionById.values()].flatMap((q) => q.branches.flatMap((b) => signatureOf(b.when) ?? [])))

/** Commands that the question itself names, in brackets at its end. */
const named = (ask: string): readonly string[] =>
  (/\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/.exec(ask)?.[1] ?? '').split('; ').filter(Boolean)
/** A question without the commands in brackets behind it. */
export const bare = (ask: string): string => ask.replace(/\s*[（(][^（(]*(?:\([^()]*\)[^()]*)*[）)]\s*$/, '')

/** The first question that no paste and no answer has settled; null where the trees ask none. */
export function openQuestion(verdict: Verdict, lang: Locale): OpenQuestion | null {
  const open = verdict.trees.flatMap((walk) =>
    walk.nodes.filter((n) => !n.aside && !n.branches.some((b) => b.state === 'taken')),
  )
  const first = open[0]
  const node = first && questionById.get(first.node)
  if (!first || !node) return null
  const own = verdict.trees.find((w) => w.nodes.includes(first))?.nodes ?? []
  return {
    node: node.id,
    ask: node.ask[lang],
    asks: bare(node.ask[lang]),
    typed: typed[node.id] ?? named(node.ask.en),
    branches: node.branches.flatMap((b, index) =>
      first.branches[index]?.state === 'closed' ? [] : [{ index, label: b.label[lang], line: lineOf(b.when) }],
    ),
    most: open
      .filter((n) => own.includes(n))
      .reduce((n, { node: id }) => n + depthOf(questionById.get(id) ?? { diagnosis: '' }), 0),
  }
}
