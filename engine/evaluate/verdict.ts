/** What was read -> verdict. */
import { contradictions } from '../contradictions'
import { allFalseLeads } from '../lists'
import type { Notice } from '../model'
import { byReports } from './by-reports'
import { deriveFacts } from './facts'
import { type Choice, find } from './finding'
import { gone, goneSince, healedBy, verifyKey } from './healed'
import { judge } from './judge'
import { namesFor } from './names'
import { generalQuestions, nextQuestions } from './next'
import { type Given, type Readings, readSections, recognised } from './readings'
import { emptyReading, FactStore, type Reading } from './store'
import { triedIn } from './tried'
import type { SectionReport, Status, Verdict } from './verdict.types'
import { treeById } from './walk'
import { diagnosisById } from './weigh'

function storeOf(readings: readonly Reading[]): FactStore {
  const store = new FactStore(readings)
  deriveFacts(store)
  return store
}

/** Which sections were typed inside a container; the notices say it, so that a link knows it too. */
const typedInside = (reports: readonly SectionReport[], notices: readonly Notice[]) => (section: number) => {
  const span = reports.find((r) => r.index === section)?.span
  return (
    span !== undefined &&
    notices.some((n) => n.id === 'container' && n.lines !== null && n.lines[0] <= span[0] && span[1] <= n.lines[1])
  )
}

/** Judges everything pasted. */
export const judgePaste = (paste: Given, choice: Choice = {}): Verdict => judgeReadings(readSections(paste), choice)

/** Judges what was read, be it from a paste or from a link. */
export function judgeReadings(
  { boots, reports, troubled, unknown, alike, doubt: doubtOf, notices }: Readings,
  choice: Choice = {},
): Verdict {
  const last = { store: storeOf(boots.slice(-1)) }
  // what was spoken of before a reboot is still the subject
  for (const { heard } of boots) for (const subject of heard) last.store.heard.add(subject)
  // after a reboot the same command may say something else
  if (boots.length === 1) last.store.tried = triedIn(reports)
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
  // what is gone is gone, whatever it was called
  const doubt = resolved || !now.main ? null : doubtOf(now.main, last.store)
  const subject = sinceBoot ? faultBefore : (healed?.fault ?? (doubt ? null : now.main))
  const named = subject ? diagnosisById.get(subject.id) : undefined
  /** what was known while the fault was there */
  const faulty = healed?.store ?? (sinceBoot && before ? before.store : last.store)
  const known = reports.some(recognised)
  const reported = subject || resolved ? [] : alike()
  const open = byReports(now.candidates, now.excluded, reported)
  const status: Status = resolved
    ? 'resolved'
    : subject
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
    also: doubt ? [] : now.also,
    doubt,
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
    unknown: candidates.some((c) => c.level !== 'open') || resolved ? [] : unknown(),
    resolvedBy: resolved ?? [],
    rebooted: boots.length > 1,
    notices,
  }
}
