/** Sections -> verdict. */

import { contradictions } from '../contradictions'
import { allFalseLeads } from '../lists'
import type { Notice } from '../model'
import type { Paste } from '../paste'
import { type Alike, alikeTo } from '../reports/alike'
import { wordsOf } from '../reports/words'
import { givingWay } from './background'
import { byReports } from './by-reports'
import { epochs } from './epochs'
import { deriveFacts, readSection } from './facts'
import { gone, goneSince, healedBy, verifyKey } from './healed'
import { judge } from './judge'
import { namesFor } from './names'
import { generalQuestions, nextQuestions } from './next'
import { emptyReading, FactStore, type Reading } from './store'
import { saysTrouble } from './topic'
import type { Candidate, Excluded, SectionReport, Status, Verdict } from './verdict.types'
import { enteredTrees, topicTrees, treeById, type Walk, walk } from './walk'
import { diagnosisById, explains, rank, weigh, weightOf } from './weigh'

interface Finding {
  readonly candidates: readonly Candidate[]
  readonly excluded: readonly Excluded[]
  readonly walks: readonly Walk[]
  readonly main: Candidate | null
  readonly also: readonly string[]
  /** nothing speaks for any cause; what gave way to an error line still does */
  readonly quiet: boolean
}

/** What a person chose by hand: the tree to start from, and branches (node id -> index) where nothing can be pasted. */
export interface Choice {
  readonly tree?: string | null
  readonly answers?: Readonly<Record<string, number>>
}

function storeOf(readings: readonly Reading[]): FactStore {
  const store = new FactStore(readings)
  deriveFacts(store)
  return store
}

function find(store: FactStore, choice: Choice): Finding {
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

/** Everything that was read: one reading for each time between two boots, in order; at least one. */
export interface Readings {
  readonly boots: readonly Reading[]
  readonly reports: readonly SectionReport[]
  /** a line says that something went wrong, or was not read by anything that knows what is normal */
  readonly troubled: boolean
  /** what real reports with the same words turned out to be, where something is amiss; asked for only where no rule decides */
  readonly alike: () => readonly Alike[]
  /** how the paste was read, where that is not obvious */
  readonly notices: readonly Notice[]
}

/** What is read: the sections of a paste, in the order in which they were pasted, and what is to be said about them. */
export type Given = Pick<Paste, 'sections' | 'notices'> & {
  /** where it was taken from, where that is known: a report is not compared with itself */
  readonly source?: string | null
}

export function readSections({ sections, notices, source = null }: Given): Readings {
  const reports: SectionReport[] = []
  let troubled = false
  const boots = epochs(sections).map((part) => {
    const reading = emptyReading()
    for (const section of part) {
      const read = readSection(section, reading)
      reports.push(read.report)
      troubled ||= !read.whole || section.lines.some((l) => saysTrouble(l.text))
    }
    return reading
  })
  const alike = () =>
    troubled ? alikeTo(wordsOf(sections), source, reports.some(recognised) ? 'known' : 'unknown') : []
  return { boots, reports, troubled, alike, notices }
}

/** Which sections were typed inside a container; the notices say it, so that a link knows it too. */
const typedInside = (reports: readonly SectionReport[], notices: readonly Notice[]) => (section: number) => {
  const span = reports.find((r) => r.index === section)?.span
  return (
    span !== undefined &&
    notices.some((n) => n.id === 'container' && n.lines !== null && n.lines[0] <= span[0] && span[1] <= n.lines[1])
  )
}

const recognised = (r: SectionReport): boolean => r.probe !== null || r.signatures.length > 0

/** Judges everything pasted. */
export const judgePaste = (paste: Given, choice: Choice = {}): Verdict => judgeReadings(readSections(paste), choice)

/** Judges what was read, be it from a paste or from a link. */
export function judgeReadings({ boots, reports, troubled, alike, notices }: Readings, choice: Choice = {}): Verdict {
  const last = { store: storeOf(boots.slice(-1)) }
  // what was spoken of before a reboot is still the subject
  for (const { heard } of boots) for (const subject of heard) last.store.heard.add(subject)
  const earlier = (reading: Reading) => {
    const store = storeOf([reading])
    return { main: find(store, choice).main, store }
  }
  const before = boots.length > 1 ? { store: storeOf(boots.slice(0, -1)) } : null
  const now = find(last.store, choice)

  const faultBefore = before ? find(before.store, choice).main : null
  const sinceBoot = before && faultBefore && !now.main ? gone(faultBefore.id, last.store, before.store) : null
  // something else that much speaks for is no sign of health
  const healed = sinceBoot || !now.quiet ? null : healedBy(boots.at(-1) ?? emptyReading(), last.store, earlier)
  const resolved =
    sinceBoot ?? healed?.evidence ?? (now.main ? goneSince(now.main, last.store, typedInside(reports, notices)) : null)
  const subject = sinceBoot ? faultBefore : (healed?.fault ?? now.main)
  const named = subject ? diagnosisById.get(subject.id) : undefined
  /** what was known while the fault was there */
  const faulty = healed?.store ?? (sinceBoot && before ? before.store : last.store)
  const known = reports.some(recognised)
  const reported = now.main || resolved ? [] : alike()
  const open = byReports(now.candidates, now.excluded, reported)
  const status: Status = resolved
    ? 'resolved'
    : now.main
      ? 'diagnosed'
      : open.length > 0
        ? 'asking'
        : known && !troubled
          ? 'clear'
          : known
            ? 'asking'
            : 'unrecognised'
  const area = (choice.tree && treeById.get(choice.tree)?.area) || null
  const questions = resolved || status === 'clear' ? [] : nextQuestions(open, now.walks, last.store, area)
  const candidates = subject && !open.includes(subject) ? [subject, ...open.filter((c) => c.id !== subject.id)] : open
  return {
    status,
    diagnosis: subject?.id ?? null,
    certainty: subject ? (subject.level === 'proves' ? 'confirmed' : 'likely') : null,
    variant: subject?.variant ?? null,
    candidates,
    excluded: now.excluded,
    also: now.also,
    next: status === 'asking' && questions.length === 0 ? generalQuestions(last.store) : questions,
    falseLeads: allFalseLeads.flatMap((lead) => {
      const hits = [last, ...(before ? [before] : [])]
        .map((b) => judge(lead.when, b.store))
        .find((j) => j.value === 'yes')
      return hits ? [{ id: lead.id, evidence: hits.evidence }] : []
    }),
    contradictions: contradictions.flatMap((c) => {
      const j = judge(c.when, last.store)
      return j.value === 'yes' ? [{ id: c.id, evidence: j.evidence }] : []
    }),
    sections: reports,
    facts: last.store.all(),
    history: [...(before?.store.all() ?? []), ...last.store.history],
    trees: now.walks.map(({ tree, nodes, open, closed }) => ({ tree, nodes, open, closed })),
    verifyKey: named ? verifyKey(named, faulty) : null,
    names: named ? namesFor(named, faulty) : {},
    alike: status === 'asking' ? reported : [],
    resolvedBy: resolved ?? [],
    rebooted: boots.length > 1,
    notices,
  }
}
