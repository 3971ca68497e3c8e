/**
 * Verdict + catalogue -> everything the triage page shows, in one language, as plain data.
 * It runs in the worker, so that the page itself carries no catalogue.
 */
import {
  type Choice,
  type Claim,
  type Condition,
  diagnosisById,
  type Evidence,
  type Excluded,
  explains,
  type Fact,
  type Family,
  families,
  judgePaste,
  type Locale,
  notices,
  type PasteItem,
  type ProbeDef,
  probeById,
  probesOfCondition,
  type Question,
  questionById,
  readPaste,
  type Section,
  treeById,
  type Verdict,
} from '@/engine'
import { fixViews } from './fixes'
import { bare, openQuestion } from './guide'
import { type Remedy, remedyOf } from './remedy'
import type { Answered, Asked, Cause, CauseLine, Outcome, Report, Said } from './report-types'
import { suspects } from './ruled-out'
import { viewTree } from './tree-view'
import { fill, say } from './ui'
import { contradictionSays, leadSays, leadSource, symptoms, titleOf } from './words'

export type * from './report-types'

/** Clues that say the same in words are one claim: the first, which is the heaviest, with the lines of all. */
function once(claims: readonly Said[]): readonly Said[] {
  const said = new Map<string, Said>()
  for (const claim of claims) {
    const first = said.get(claim.says)
    said.set(claim.says, first ? { ...first, evidence: [...first.evidence, ...claim.evidence] } : claim)
  }
  return [...said.values()]
}

/** A lighter statement with no line of its own says less about lines that a heavier one has named already. */
function telling(claims: readonly Said[]): readonly Said[] {
  const heavy = { proves: 2, points: 1, hints: 0, refutes: 0 }
  const within = (part: Evidence, whole: Evidence) => whole.lines[0] <= part.lines[0] && part.lines[1] <= whole.lines[1]
  return claims.filter((claim) => {
    const heavier = claims.filter((c) => heavy[c.weight] > heavy[claim.weight]).flatMap((c) => c.evidence)
    return claim.evidence.length === 0 || claim.evidence.some((e) => !heavier.some((h) => within(e, h)))
  })
}

const causeLine = (id: string, level: CauseLine['level'], claims: readonly Claim[], lang: Locale): CauseLine => {
  const d = diagnosisById.get(id)
  return {
    id,
    title: titleOf(id, lang),
    level,
    closedBy: null,
    missing: null,
    follows: false,
    claims: once(
      claims.map((c) => ({
        weight: c.weight,
        says: (c.weight === 'refutes' ? d?.refutes : d?.proof)?.[c.clue]?.says[lang] ?? '',
        evidence: c.evidence,
      })),
    ),
  }
}

/** The words of the branch that was taken at a node, by an output or by hand. */
function answerAt(node: string, { trees }: Verdict, lang: Locale): string | null {
  const walked = trees.flatMap((w) => w.nodes).find((n) => n.node === node)
  const taken = walked?.branches.findIndex((b) => b.state === 'taken') ?? -1
  return questionById.get(node)?.branches[taken]?.label[lang] ?? null
}

const outLine = (e: Excluded, verdict: Verdict, lang: Locale): CauseLine => ({
  ...causeLine(e.id, 'out', e.claims, lang),
  closedBy: e.closedBy
    ? {
        question: bare(questionById.get(e.closedBy.node)?.ask[lang] ?? ''),
        answer: answerAt(e.closedBy.node, verdict, lang),
        evidence: e.closedBy.evidence,
      }
    : null,
})

/** The stand-in of a command, or what the paste says of it. */
const standIn = ({ ask: { placeholder = '' } }: ProbeDef, { names }: Verdict): string =>
  names[placeholder] ?? placeholder

/** What shows the named cause. */
export function shownBy(verdict: Verdict, lang: Locale): readonly Said[] {
  const named = verdict.candidates.find((c) => c.id === verdict.diagnosis)
  return named ? telling(causeLine(named.id, named.level, named.claims, lang).claims) : []
}

function causeOf(verdict: Verdict, lang: Locale, remedy: Remedy | null): Cause | null {
  const d = verdict.diagnosis ? diagnosisById.get(verdict.diagnosis) : undefined
  if (!d) return null
  const candidate = verdict.candidates.find((c) => c.id === d.id)
  const probe = probeById.get(d.verify.probe)
  return {
    ...causeLine(d.id, candidate?.level ?? 'open', [], lang),
    claims: shownBy(verdict, lang),
    variant: d.variants?.find((v) => v.id === verdict.variant)?.title[lang] ?? null,
    told: remedy !== null,
    what: remedy?.what ?? '',
    why: remedy?.why ?? '',
    fixes: remedy ? fixViews(remedy, verdict.names) : [],
    verify: probe
      ? {
          command: fill(probe.ask.command, {
            key: verdict.verifyKey ?? d.verify.key ?? probe.ask.key ?? standIn(probe, verdict),
          }),
          root: probe.ask.root,
          risk: probe.ask.risk,
          says: d.verify.says[lang],
        }
      : null,
    prevent: remedy?.prevent ?? [],
    holds: remedy?.holds ?? null,
  }
}

/** What each answer to a question would mean: the clues of the causes it decides that its output bears on. */
function outcomesOf(question: Question, lang: Locale, limit = 6): readonly Outcome[] {
  const bears = (when: Condition) => probesOfCondition(when).has(question.probe)
  const found: Outcome[] = []
  for (const id of question.decides.slice(0, 5)) {
    const d = diagnosisById.get(id)
    if (!d) continue
    const strong =
      d.proof.find((c) => c.weight === 'proves' && bears(c.when)) ??
      d.proof.find((c) => c.weight === 'points' && bears(c.when))
    if (strong)
      found.push({
        effect: strong.weight === 'proves' ? 'proves' : 'points',
        id,
        title: titleOf(id, lang),
        says: strong.says[lang],
      })
    const against = d.refutes.find((c) => bears(c.when))
    if (against) found.push({ effect: 'excludes', id, title: titleOf(id, lang), says: against.says[lang] })
  }
  return found.slice(0, limit)
}

/** Causes that the words are for, and not much less than for the first: with fewer, their threads are no help to a reader. */
const trulyAlike = (alike: Verdict['alike']): Verdict['alike'] =>
  alike.filter((a) => a.share >= (alike[0]?.share ?? 0) / 4)

const asked = (q: Question, lang: Locale): Asked => ({
  ...q,
  replace: q.key !== null && q.key === probeById.get(q.probe)?.ask.placeholder ? q.key : null,
  tells: probeById.get(q.probe)?.words.tells[lang] ?? '',
  outcomes: outcomesOf(q, lang),
  between: q.decides.slice(0, 4).map((id) => ({ id, title: titleOf(id, lang) })),
})

const answeredOf = (verdict: Verdict, lang: Locale): readonly Answered[] =>
  verdict.trees.flatMap((walk) =>
    walk.nodes.flatMap((n) => {
      const node = n.byHand || n.aside ? questionById.get(n.node) : undefined
      const taken = n.branches.findIndex((b) => b.state === 'taken')
      const label = n.aside ? null : (node?.branches[taken]?.label[lang] ?? '')
      return node ? [{ node: node.id, question: node.ask[lang], label }] : []
    }),
  )

/** The systems that the outputs name, the nearest first: WSL and the Pi have fixes of their own beside those of Debian. */
function familiesIn(facts: readonly Fact[]): readonly Family[] {
  const value = (id: string) => String(facts.find((f) => f.id === id)?.value)
  const own = { wsl1: 'wsl', wsl2: 'wsl', raspberrypi: 'raspberrypi' }[value('kernel.flavour')]
  return [own, value('os.family')].flatMap((name) => families.find((f) => f === name) ?? [])
}

/** Where the output of a section begins: its prompt and command lie before. */
const headOf = (section: Section | undefined): number => {
  if (!section || section.command === null) return 0
  const first = section.lines[0]
  return first ? first.no - 1 : section.span[0]
}

/** Notices in words; those that say the same stand as one. */
function noticesOf(verdict: Verdict, lang: Locale): Report['notices'] {
  const said = new Map<string, Evidence[]>()
  for (const n of verdict.notices) {
    const says = say(notices[n.id], lang, n.values)
    const evidence = said.get(says) ?? []
    said.set(says, n.lines ? [...evidence, { section: 0, lines: n.lines }] : evidence)
  }
  return [...said].map(([says, evidence]) => ({ says, evidence }))
}

/** Reads, judges and words a case. */
export function reportOn(items: readonly PasteItem[], choice: Choice, lang: Locale): Report {
  const paste = readPaste(items)
  return reportOf(judgePaste(paste, choice), paste.sections, lang)
}

const fromCatalogue = ({ diagnosis }: Verdict, lang: Locale): Remedy | null => {
  const d = diagnosis === null ? undefined : diagnosisById.get(diagnosis)
  return d ? remedyOf(d, lang) : null
}

/**
 * Words a verdict.
 * @param remedy of the named cause, where the catalogue at hand is without; null: it did not arrive
 */
export function reportOf(
  verdict: Verdict,
  sections: readonly Section[],
  lang: Locale,
  remedy: Remedy | null = fromCatalogue(verdict, lang),
): Report {
  const cause = causeOf(verdict, lang, remedy)
  const first = suspects(verdict)
  const last = verdict.excluded.filter((e) => !first.includes(e.id))
  const byIndex = new Map(sections.map((s) => [s.index, s]))
  const missing = (id: string) => verdict.next.find((q) => q.decides.includes(id))?.command ?? null
  return {
    status: verdict.status,
    certainty: verdict.certainty,
    rebooted: verdict.rebooted,
    cause,
    candidates: verdict.candidates
      .filter((c) => c.id !== cause?.id)
      .map((c) => ({
        ...causeLine(c.id, c.level, c.claims, lang),
        missing: missing(c.id),
        follows: cause !== null && explains(cause.id, c.id),
      })),
    excluded: [...first.flatMap((id) => verdict.excluded.find((e) => e.id === id) ?? []), ...last].map((e) =>
      outLine(e, verdict, lang),
    ),
    suspected: first.length,
    also: verdict.also.map((id) => ({ id, title: titleOf(id, lang) })),
    next: verdict.next.map((q) => asked(q, lang)),
    falseLeads: verdict.falseLeads.map((f) => ({ ...f, says: leadSays(f.id, lang), source: leadSource(f.id) })),
    contradictions: verdict.contradictions.map((c) => ({ ...c, says: contradictionSays(c.id, lang) })),
    notices: noticesOf(verdict, lang),
    sections: verdict.sections.map((s) => ({ ...s, head: headOf(byIndex.get(s.index)) })),
    facts: verdict.facts,
    history: verdict.history,
    trees: verdict.trees.flatMap((walk) => {
      const tree = treeById.get(walk.tree)
      return tree ? [viewTree(tree, lang, walk)] : []
    }),
    doubt: verdict.doubt && {
      of: titleOf(verdict.doubt.of, lang),
      rather: verdict.doubt.rather && titleOf(verdict.doubt.rather, lang),
    },
    unknown: verdict.unknown,
    resolvedBy: verdict.resolvedBy,
    // a link carries no addresses of them
    alike: trulyAlike(verdict.alike)
      .filter((a) => a.reports.length > 0 && !verdict.excluded.some((e) => e.id === a.id))
      .slice(0, 3)
      .map(({ id, reports }) => ({ id, title: titleOf(id, lang), reports })),
    answered: answeredOf(verdict, lang),
    question: openQuestion(verdict, lang),
    symptoms: symptoms(lang),
    families: familiesIn(verdict.facts),
  }
}
