/** Sections -> facts: recognise, parse, scan for known lines, then derive. */
import { derived } from '../facts'
import type { DerivedDef, Evidence, Fact, FactValue, Line, Outcome, ProbeDef, Section, SignatureDef } from '../model'
import { recognise } from '../recognise'
import { normaliseCommand } from '../recognise/command'
import { neverRan, refusal } from '../recognise/refusal'
import { scanLine } from '../signatures/scan'
import { enough, type FactStore, type Reading } from './store'
import { hear } from './subject'
import { isPlain, isTopic, saysFine, saysTrouble, topicOfLine } from './topic'
import type { SectionReport } from './verdict.types'

const evidenceOf = (section: Section, line: Line | readonly [Line, Line] | null): Evidence => {
  if (line === null) return { section: section.index, lines: section.span }
  const [first, last] = Array.isArray(line) ? (line as readonly [Line, Line]) : [line as Line, line as Line]
  return { section: section.index, lines: [first.no, last.no] }
}

/** Whether the command of a section can print the line; most signatures are bound to none. */
function canPrint(command: string | null, { notOf, onlyOf }: SignatureDef): boolean {
  if (!notOf && !onlyOf) return true
  const typed = command === null ? '' : normaliseCommand(command)
  return !(typed && notOf?.test(typed)) && (!onlyOf || onlyOf.test(typed))
}

/** Scans one line for signatures; returns the ids found. */
export function readLine(line: Line, section: Section, into: Reading): readonly string[] {
  const printed = scanLine(line).filter(({ signature }) => canPrint(section.command, signature))
  // a line that means no fault leads into no tree
  const plain = printed.some(({ signature }) => isPlain(signature.id))
  const hits = plain ? printed.filter(({ signature }) => !isTopic(signature.id)) : printed
  return hits.map(({ signature, groups, text }) => {
    const by = `signature:${signature.id}`
    into.seen.push({ sig: signature.id, groups, text, line: line.body, evidence: evidenceOf(section, line) })
    // what a line states of files and users inside a container is not so outside
    if (section.container) return signature.id
    signature.read?.(
      groups,
      (id, value, at, key) =>
        into.facts.push({
          id,
          key: key ?? null,
          value: value as FactValue,
          evidence: [evidenceOf(section, at ?? line)],
          by,
        }),
      line,
    )
    return signature.id
  })
}

/** What a section was, and whether every line of it was read by something that knows what is normal there. */
export interface SectionRead {
  readonly report: SectionReport
  readonly whole: boolean
  /** lines that sound like a fault and are none, by number */
  readonly plain: ReadonlySet<number>
  /** the last lines that say of themselves that something went wrong, and that nothing reads: what Oolong does not know */
  readonly unknown: () => readonly Evidence[]
}

/** Past as many lines of a long log, only those that say something are asked what software they speak of. */
const readInFull = 300

/** As many unknown error lines are told: a program says last what stopped it. */
export const mostUnknown = 3

/** In the output of a command that is understood, a state that is bad is data; a program that speaks up is not. */
const announces = /\b(?:error|fatal|failed to|cannot|can't|could not|unable to|denied|refused)\b/i

/** Reads one section. */
export function readSection(section: Section, into: Reading): SectionRead {
  const ids = new Set<string>()
  const unread = new Set<number>()
  const unclaimed: Line[] = []
  const understood = new Set<number>()
  const plain = new Set<number>()
  hear(section.command ?? '', into.heard)
  for (const [at, line] of section.lines.entries()) {
    const found = readLine(line, section, into)
    for (const id of found) ids.add(id)
    if (found.length === 0 && line.text.trim() !== '' && !saysFine(line)) unread.add(line.no)
    if (found.every(isTopic)) unclaimed.push(line)
    if (found.some(isPlain)) plain.add(line.no)
    const topic = found.some(isTopic) || plain.has(line.no) ? null : topicOfLine(line, section.command)
    if (topic || found.length > 0 || at < readInFull) hear(line.text, into.heard)
    if (!topic) continue
    ids.add(topic)
    into.seen.push({ sig: topic, groups: {}, text: line.body, line: line.body, evidence: evidenceOf(section, line) })
  }
  let report: { probe: string | null; outcome: Outcome } = { probe: null, outcome: 'foreign' }
  for (const part of recognise(section)) {
    if (!part.probe) continue
    const own = part.status === undefined ? section : { ...section, status: part.status }
    const outcome = parsePart(part.probe, part.command, part.lines, own, into)
    if (report.probe === null || outcome === 'ok') report = { probe: part.probe.id, outcome }
    if (outcome === 'foreign' || outcome === 'malformed') continue
    for (const line of part.lines) {
      unread.delete(line.no)
      understood.add(line.no)
    }
  }
  const told: SectionReport = {
    index: section.index,
    command: section.command,
    probe: report.probe,
    outcome: report.outcome,
    span: section.span,
    signatures: [...ids],
  }
  const unknown = () => {
    const last: Line[] = []
    for (let i = unclaimed.length - 1; i >= 0 && last.length < mostUnknown; i--) {
      const line = unclaimed[i] as Line
      if (saysTrouble(line.body) && (!understood.has(line.no) || announces.test(line.body))) last.unshift(line)
    }
    return last.map((line) => evidenceOf(section, line))
  }
  return { report: told, whole: unread.size === 0, plain, unknown }
}

const absence = new Set(['absent', 'missing', 'not-installed', 'not-found'])

function parsePart(
  probe: ProbeDef,
  command: string | null,
  lines: readonly Line[],
  section: Section,
  into: Reading,
): Outcome {
  const refused = refusal(lines)
  const blank = lines.every((l) => l.text.trim() === '')
  if (blank && section.status === 127) return 'not-installed'
  // shown but not run, or stopped: silence is no answer then
  if (blank && (section.cut || section.status === 124)) return 'cut'
  if (blank && !probe.silent) return 'empty'
  const input = { command: command && normaliseCommand(command), lines, status: section.status, root: section.root }
  const before = into.facts.length
  const never = neverRan(lines)
  const outcome = probe.parse(input, (id, value, line, key) =>
    into.facts.push({
      id,
      key: key ?? null,
      value: value as FactValue,
      evidence: [evidenceOf(section, line)],
      by: `probe:${probe.id}`,
    }),
  )
  if (section.container && !probe.kernel) {
    into.facts.length = before
    return never ?? outcome
  }
  if (never) {
    // a program that did not start can show one thing: that it is not there
    const claimed = into.facts.splice(before)
    const kept = never === 'not-installed' ? claimed.filter((f) => absence.has(String(f.value))) : []
    into.facts.push(...kept)
    return kept.length && outcome === 'ok' ? outcome : never
  }
  if (refused && (outcome !== 'ok' || (refused === 'not-installed' && into.facts.length === before))) return refused
  if (outcome === 'ok' && !section.cut) {
    const key = (input.command && probe.keyOf?.(input.command)) || null
    into.read.push({ probe: probe.id, section: section.index, key })
  }
  return outcome
}

/** What a derived statement rests on: on what was said of its own key, where anything was keyed. Read once, at first use. */
function sourceOf(id: string, store: FactStore): (key: string | undefined) => readonly Evidence[] {
  if (id.startsWith('sig:')) {
    const lines = enough(store.seenLines(id.slice(4)).map((s) => s.evidence))
    return () => lines
  }
  let all: readonly Fact[] | null = null
  let byKey: ReadonlyMap<string | null, Fact> = new Map()
  let keyed = false
  return (key) => {
    if (all === null) {
      all = store.factsOf(id)
      byKey = new Map(all.map((f) => [f.key, f]))
      keyed = all.some((f) => f.key !== null)
    }
    if (key !== undefined && keyed) return byKey.get(key)?.evidence ?? []
    return enough(all.flatMap((f) => f.evidence))
  }
}

/** Facts across probes. Each derivation runs once, in list order after those it reads from. */
export function deriveFacts(store: FactStore): void {
  for (const d of order(derived as unknown as readonly DerivedDef[])) {
    const sources = d.from.map((id) => sourceOf(id, store))
    const evidence = (key: string | undefined) => enough(sources.flatMap((source) => source(key)))
    d.derive(store, (id, value, key) =>
      store.add({ id, key: key ?? null, value: value as FactValue, evidence: evidence(key), by: `derived:${d.id}` }),
    )
  }
}

let ordered: readonly DerivedDef[] | null = null
function order(list: readonly DerivedDef[]): readonly DerivedDef[] {
  if (ordered) return ordered
  const done: DerivedDef[] = []
  const makers = new Map<string, DerivedDef[]>()
  for (const d of list) for (const id of Object.keys(d.facts)) makers.set(id, [...(makers.get(id) ?? []), d])
  const visit = (d: DerivedDef, path: readonly DerivedDef[]): void => {
    if (done.includes(d)) return
    if (path.includes(d))
      throw new Error(`derived facts read each other in a circle: ${path.map((p) => p.id).join(' -> ')}`)
    for (const id of d.from) for (const maker of makers.get(id) ?? []) if (maker !== d) visit(maker, [...path, d])
    done.push(d)
  }
  for (const d of list) visit(d, [])
  ordered = done
  return done
}
