/** Facts -> what they amount to: the causes that are left, in order, and the one that can be named. */
import { givingWay } from './background'
import type { FactStore } from './store'
import type { Candidate, Excluded } from './verdict.types'
import { enteredTrees, topicTrees, treeById, type Walk, walk } from './walk'
import { diagnosisById, explains, rank, weigh, weightOf } from './weigh'

/** What a person chose by hand: the tree to start from, and branches (node id -> index) where nothing can be pasted. */
export interface Choice {
  readonly tree?: string | null
  readonly answers?: Readonly<Record<string, number>>
}

export interface Finding {
  readonly candidates: readonly Candidate[]
  readonly excluded: readonly Excluded[]
  readonly walks: readonly Walk[]
  readonly main: Candidate | null
  readonly also: readonly string[]
  /** nothing speaks for any cause; what gave way to an error line still does */
  readonly quiet: boolean
}

/**
 * Weighs the causes and walks the trees that the facts enter. What only hints at a cause gives way to a tree that closed
 * its leaf; what a tree leaves open is a candidate without a clue.
 */
export function find(store: FactStore, choice: Choice): Finding {
  const weighed = weigh(store)
  const chosen = choice.tree ? treeById.get(choice.tree) : undefined
  const known = enteredTrees(store)
  // an error that nobody knows still tells its topic
  const entered = known.length || weighed.candidates.length ? known : topicTrees(store)
  const walks = (chosen ? [chosen, ...entered.filter((t) => t !== chosen)] : entered).map((t) =>
    walk(t, store, choice.answers),
  )
  const excluded = [...weighed.excluded]
  const isOut = (id: string) => excluded.some((e) => e.id === id)
  const openIds = new Set(walks.flatMap((w) => w.open))
  const closedIds = walks.flatMap((w) => w.closed).filter((id) => !openIds.has(id))
  const kept: Candidate[] = []
  for (const c of weighed.candidates) {
    const closed = c.level === 'hints' ? walks.find((w) => w.closed.includes(c.id))?.closedBy.get(c.id) : undefined
    if (closed && closedIds.includes(c.id)) excluded.push({ id: c.id, claims: [], closedBy: closed })
    else kept.push(c)
  }
  for (const id of closedIds) {
    const closed = walks.find((w) => w.closed.includes(id))?.closedBy.get(id)
    if (closed && !isOut(id) && !kept.some((c) => c.id === id)) excluded.push({ id, claims: [], closedBy: closed })
  }
  const open = [...openIds]
    .filter((id) => diagnosisById.has(id) && !isOut(id) && !kept.some((c) => c.id === id))
    .map(
      (id): Candidate => ({
        id,
        level: 'open',
        score: (diagnosisById.get(id)?.prior ?? 1) / 10 / nearness(walks, id),
        variant: null,
        claims: [],
      }),
    )
  const reached = reachedByHand(walks)
  const background = givingWay(weighed.candidates, store)
  const candidates = rank([
    ...kept.map((c) => (background.has(c.id) ? lowered(c) : c.level === 'hints' && reached.has(c.id) ? raised(c) : c)),
    ...open.map((c) => (reached.has(c.id) ? raised(c) : c)),
  ])
  const main = decide(candidates)
  const also = main
    ? candidates.filter((c) => c.level === 'proves' && c.id !== main.id && !explains(main.id, c.id)).map((c) => c.id)
    : []
  const quiet = background.size === 0 && candidates.every((c) => c.level === 'open' || c.level === 'hints')
  return { candidates, excluded, walks, main, also, quiet }
}

/** How many leaves the narrowest walk to a diagnosis has left: what was narrowed down comes before what a tree merely contains. */
const nearness = (walks: readonly Walk[], id: string): number =>
  Math.min(6, ...walks.filter((w) => w.open.includes(id)).map((w) => w.open.length))

/** A walk that a person's answers led to its end names a likely cause, never a confirmed one: no line shows it. */
const reachedByHand = (walks: readonly Walk[]): ReadonlySet<string> =>
  new Set(walks.flatMap((w) => (w.open.length === 1 && w.nodes.some((n) => n.byHand) ? w.open : [])))

const lowered = (c: Candidate): Candidate => ({ ...c, level: 'hints', score: Math.min(c.score, weightOf.hints) })
const raised = (c: Candidate): Candidate => ({ ...c, level: 'points', score: c.score + weightOf.points })

/** The one that can be named: heaviest, with no rival of its weight that it does not account for. */
function decide(candidates: readonly Candidate[]): Candidate | null {
  const top = candidates[0]
  if (!top || top.level === 'open' || top.level === 'hints') return null
  if (top.level === 'proves') return top
  const rival = candidates.slice(1).find((c) => c.level === 'points' && !explains(top.id, c.id))
  return !rival || top.score - rival.score >= 9.5 ? top : null
}
