/** A report as text for a terminal: the parts of the triage page, in its order and its words. */
import type { Evidence, Locale, Risk } from '../engine'
import { adviceOf, closedSays, headlineOf, leadsTitle, stampOf } from '../lib/headline'
import type { Asked, CauseLine, FixView, Report, Said } from '../lib/report'
import { fill, listing, type Ui, ui } from '../lib/ui'
import { Sheet } from './sheet'

interface Look {
  readonly lang: Locale
  readonly color: boolean
  /** columns of the terminal, null = no wrapping */
  readonly columns: number | null
  /** the paste; evidence points into it */
  readonly lines: readonly string[]
  /** where its lines come from, in order */
  readonly files: readonly { readonly name: string; readonly lines: number }[]
  /** name the file above its answer */
  readonly heading: boolean
  readonly link: string | null
  /** the link begins with an address */
  readonly site: boolean
}

const own = {
  en: { linkSays: 'Put the address of your Oolong before it, or set OOLONG_SITE:' },
  zh: { linkSays: '请在前面加上你的 Oolong 地址，或者设置 OOLONG_SITE：' },
} as const

/** The look, and which lines stand on the sheet already: nothing is quoted twice. */
interface Page extends Look {
  readonly quoted: Set<number>
}

/** Lines quoted under a claim; a range longer than this shows its first line only. */
const mostLines = 4

/** The verdict as text for a terminal. */
export function render(report: Report, given: Look): string {
  const look: Page = { ...given, quoted: new Set() }
  const t = ui(look.lang)
  const sheet = new Sheet(look.color, look.columns)
  const { ink } = sheet
  const { cause } = report

  if (look.heading) sheet.row(ink.bold(`${look.files[0]?.name}:`))
  sheet.says(headlineOf(report, t), 2, '●', ink.bold)
  const sure = report.certainty === 'confirmed' || report.status === 'resolved' || report.status === 'clear'
  sheet.row(`  ${(sure ? ink.green : ink.yellow)(stampOf(report, t))}${cause ? ink.dim(` · ${cause.id}`) : ''}`)
  if (cause?.variant) sheet.says(cause.variant)
  quotes(sheet, report.unknown, look)
  const advice = adviceOf(report, t)
  if (advice) sheet.says(advice)
  if (cause) {
    sheet.row()
    sheet.says(cause.what)
  }
  if (report.status === 'resolved') {
    sheet.says(t.triage.resolvedSays)
    quotes(sheet, report.resolvedBy, look)
  }
  if (report.status === 'clear') for (const s of report.sections) if (s.probe) sheet.command(s.command ?? s.probe)
  const open = cause && report.certainty === 'likely' && report.status === 'diagnosed'
  if (open) sheet.says(report.next.length ? t.triage.likelySays : t.triage.likely, 2, '', ink.dim)

  for (const c of report.contradictions) {
    sheet.heading(t.triage.contradictions)
    says(sheet, c, look)
  }
  if (!cause) next(sheet, report.next, t)
  if (cause?.claims.length) sheet.heading(t.triage.proof)
  for (const claim of cause?.claims ?? []) says(sheet, claim, look)
  if (open) next(sheet, report.next, t)
  if (cause && report.status !== 'resolved') {
    sheet.heading(t.triage.fix)
    fixesFor(report).forEach((fix, i) => {
      showFix(sheet, fix, i + 1, look.lang, t)
    })
    if (cause.verify) {
      sheet.heading(t.triage.verify)
      sheet.command(cause.verify.command)
      sheet.says(cause.verify.says)
    }
  }
  if (report.also.length) sheet.heading(t.triage.also)
  for (const a of report.also) sheet.says(`${a.title} (${a.id})`, 4, '  -')
  const leads = leadsTitle(report, t)
  if (report.falseLeads.length) sheet.heading(leads.title, leads.note)
  for (const lead of report.falseLeads) says(sheet, lead, look)
  const heeded = [...(report.rebooted ? [t.triage.rebooted] : []), ...report.notices.map((n) => n.says)]
  if (heeded.length) sheet.heading(t.triage.notices)
  for (const n of heeded) sheet.says(n)
  candidates(sheet, report, look, t)
  if (report.alike.length) sheet.heading(t.triage.alike, t.triage.alikeHint)
  for (const a of report.alike) {
    sheet.says(`${a.title} (${a.id})`, 4, '  -')
    for (const source of a.reports) sheet.says(source, 4, '', ink.dim)
  }
  excluded(sheet, report, look, t)
  if (look.link) {
    sheet.row()
    if (!look.site) sheet.says(own[look.lang].linkSays, 0, '', ink.dim)
    sheet.row(look.link)
  }
  return sheet.text()
}

/** `12`, or `dmesg.txt:12` where several files make up the paste. */
function placeOf(no: number, files: Look['files']): string {
  let before = 0
  for (const f of files) {
    if (no <= before + f.lines) return files.length > 1 ? `${f.name}:${no - before}` : String(no)
    before += f.lines
  }
  return String(no)
}

function quotes(sheet: Sheet, evidence: readonly Evidence[], look: Page, indent = 2): void {
  const numbers = new Set(
    evidence.flatMap(({ lines: [a, b] }) =>
      b - a >= mostLines ? [a] : Array.from({ length: b - a + 1 }, (_, i) => a + i),
    ),
  )
  const all = [...numbers].sort((a, b) => a - b).filter((no) => look.lines[no - 1]?.trim())
  const fresh = all.filter((no) => !look.quoted.has(no)).slice(0, mostLines)
  const known = all.filter((no) => look.quoted.has(no)).slice(0, mostLines)
  const places = fresh.map((no) => placeOf(no, look.files))
  fresh.forEach((no, i) => {
    look.quoted.add(no)
    sheet.quote(look.lines[no - 1] ?? '', places[i] ?? '', places)
  })
  const again = listing(
    known.map((no) => placeOf(no, look.files)),
    look.lang,
  )
  if (again) sheet.says(`↑ ${fill(ui(look.lang).triage.line, { a: again })}`, indent, '', sheet.ink.dim)
}

function says(sheet: Sheet, said: Pick<Said, 'says' | 'evidence'>, look: Page): void {
  sheet.says(said.says)
  quotes(sheet, said.evidence, look)
}

const risky: readonly Risk[] = ['restarts-service', 'reboots', 'may-lose-data']
/** What a command takes: its risk, whether it needs root, and where it is for. */
function takes(sheet: Sheet, of: { risk: Risk; root: boolean }, t: Ui, indent: number, where = ''): void {
  const paint = of.risk === 'may-lose-data' ? 'red' : risky.includes(of.risk) ? 'yellow' : 'dim'
  const marks = [t.risk[of.risk], of.root ? t.command.root : t.command.noRoot, where]
  sheet.says(marks.filter(Boolean).join(' · '), indent, '', sheet.ink[paint])
}

/** What fits the system that the paste names; all of them where it names none. */
const fixesFor = ({ cause, families }: Report): readonly FixView[] => {
  const all = cause?.fixes ?? []
  const family = families.find((f) => all.some((fix) => fix.families?.includes(f))) ?? families[0]
  const fitting = all.filter((f) => f.families === null || (family && f.families.includes(family)))
  return family && fitting.length ? fitting : all
}

function showFix(sheet: Sheet, fix: FixView, no: number, lang: Locale, t: Ui): void {
  const where = fix.families?.map((f) => t.family[f]) ?? []
  sheet.says(fix.does, 5, `  ${no}.`)
  takes(sheet, fix, t, 5, listing(where, lang))
  if (fix.on) sheet.says(fix.on, 5)
  if (fix.caution) sheet.says(fix.caution, 7, '     !')
  if (fix.run) sheet.command(fix.run, 7)
  if (fix.standIns.length > 0) sheet.says(fill(t.triage.standIns, { words: listing(fix.standIns, lang) }), 7)
}

function next(sheet: Sheet, asked: readonly Asked[], t: Ui): void {
  const [first, ...rest] = asked
  if (!first) return
  sheet.heading(t.triage.next)
  sheet.command(first.command)
  takes(sheet, first, t, 4)
  if (first.replace !== null) sheet.says(fill(t.triage.replace, { word: first.replace }))
  sheet.says(first.tells)
  for (const o of first.outcomes.slice(0, 4)) {
    const effect = {
      proves: t.triage.outcomeProves,
      points: t.triage.outcomePoints,
      excludes: t.triage.outcomeExcludes,
    }
    sheet.says(`${o.says} → ${effect[o.effect]} ${o.title}`, 4, '  -', sheet.ink.dim)
  }
  if (!rest.length) return
  sheet.heading(fill(t.triage.nextAlso, { n: rest.length }))
  for (const q of rest) sheet.command(q.command)
}

function candidate(sheet: Sheet, c: CauseLine, look: Page, t: Ui): void {
  sheet.says(`${c.title} (${c.level === 'out' ? c.id : t.triage.level[c.level]})`, 4, '  -')
  for (const claim of c.claims) {
    sheet.says(claim.says, 4)
    quotes(sheet, claim.evidence, look, 4)
  }
}

function candidates(sheet: Sheet, report: Report, look: Page, t: Ui): void {
  const spoken = report.candidates.filter((c) => c.level !== 'open')
  const shown = spoken.length ? spoken.slice(0, 5) : report.cause ? [] : report.candidates.slice(0, 5)
  if (report.status === 'resolved' || shown.length === 0) return
  sheet.heading(t.triage.candidates)
  for (const c of shown) candidate(sheet, c, look, t)
  const left = report.candidates.length - shown.length
  if (left > 0) sheet.says(fill(t.triage.candidatesRest, { n: left }), 4, '', sheet.ink.dim)
}

/** The suspects only: what a person might have believed. */
function excluded(sheet: Sheet, report: Report, look: Page, t: Ui): void {
  const shown = report.excluded.slice(0, report.suspected)
  if (shown.length) sheet.heading(t.triage.excluded)
  for (const c of shown) {
    sheet.says(c.title, 4, '  ×', (s) => sheet.ink.dim(sheet.ink.strikethrough(s)))
    for (const claim of c.claims) {
      sheet.says(claim.says, 4)
      quotes(sheet, claim.evidence, look)
    }
    if (c.closedBy) sheet.says(closedSays(c.closedBy, t), 4)
  }
}
