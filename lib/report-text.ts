/** A report as Markdown for an issue tracker, as plain text, and as JSON. */
import type { Evidence, Locale } from '@/engine'
import { headlineOf, leadsTitle, stampOf } from './headline'
import type { Report } from './report'
import { fill, ui } from './ui'

const linesOf = (evidence: readonly Evidence[], lines: readonly string[], most = 4): string[] => {
  const numbers = new Set(evidence.flatMap((e) => (e.lines[1] - e.lines[0] > 8 ? [e.lines[0]] : range(e.lines))))
  return [...numbers]
    .sort((a, b) => a - b)
    .slice(0, most)
    .flatMap((no) => (lines[no - 1]?.trim() ? [lines[no - 1] as string] : []))
}
const range = ([a, b]: readonly [number, number]) => Array.from({ length: b - a + 1 }, (_, i) => a + i)

const titleOf = (report: Report, lang: Locale) =>
  fill(ui(lang).triage.named, { stamp: stampOf(report, ui(lang)), text: headlineOf(report, ui(lang)) })

/** A fence longer than any run of backticks in the text. */
const fenced = (text: readonly string[]): string => {
  const longest = Math.max(2, ...text.flatMap((l) => (l.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return `${fence}console\n${text.join('\n')}\n${fence}`
}

/**
 * @param lines what the evidence points into, redacted
 * @param link the permalink, whole
 */
export function markdownOf(report: Report, lines: readonly string[], link: string, lang: Locale): string {
  const t = ui(lang).triage
  const out = [`**${titleOf(report, lang)}**`]
  const { cause } = report
  if (cause) {
    if (cause.told) out.push(cause.what)
    if (cause.claims.length) out.push(`### ${t.proof}`)
    for (const claim of cause.claims) {
      const shown = linesOf(claim.evidence, lines)
      out.push(claim.says, ...(shown.length ? [fenced(shown)] : []))
    }
    if (report.status === 'diagnosed' && cause.told) {
      out.push(`### ${t.fix}`)
      for (const fix of cause.fixes)
        out.push(`- ${fix.does} (${ui(lang).risk[fix.risk]})`, ...(fix.run ? [fenced([fix.run])] : []))
    }
  } else if (report.candidates.length) {
    out.push(
      `### ${t.candidates}`,
      report.candidates
        .slice(0, 5)
        .map((c) => `- ${c.title}`)
        .join('\n'),
    )
  }
  if (report.next.length && report.certainty !== 'confirmed')
    out.push(`### ${t.next}`, fenced(report.next.slice(0, 4).map((q) => q.command)))
  for (const lead of report.falseLeads) out.push(`> ${leadsTitle(report, ui(lang)).title}: ${lead.says}`)
  out.push(`<${link}>`)
  return `${out.join('\n\n')}\n`
}

/** The same without markup, for a chat. */
export function textOf(report: Report, lines: readonly string[], link: string, lang: Locale): string {
  const out = [titleOf(report, lang)]
  for (const claim of report.cause?.claims ?? [])
    out.push(`- ${claim.says}`, ...linesOf(claim.evidence, lines, 2).map((l) => `    ${l.trim()}`))
  if (report.status === 'diagnosed')
    for (const fix of report.cause?.fixes.slice(0, 2) ?? [])
      out.push(`> ${fix.does}${fix.run ? `: ${fix.run.split('\n').join(' ; ')}` : ''}`)
  else if (report.next[0]) out.push(`> ${report.next[0].command}`)
  return `${out.join('\n')}\n${link}\n`
}
