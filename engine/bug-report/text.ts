/** The report as Markdown, in English whatever the page speaks: those who read it maintain the rules. */
import type { BugReport } from './index'

/** A fence longer than any run of backticks in the text. */
const fenced = (text: string, kind: string): string => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${kind}\n${text}\n${fence}`
}
/** In a table nothing may end a cell or be read as markup. */
const cell = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').replaceAll('|', '¦').replaceAll('`', 'ˋ')
  return flat ? `\`${flat}\`` : ''
}
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((r) => row(...r))].join('\n')

/** @returns Markdown without anything of `replaced` */
export function bugReportText(r: BugReport): string {
  const { verdict } = r
  const out = [
    '## What Oolong said',
    [
      `- verdict: ${verdict.status}${verdict.certainty ? `, ${verdict.certainty}` : ''}`,
      `- cause: ${verdict.diagnosis ?? 'none'}${verdict.variant ? ` (${verdict.variant})` : ''}`,
      `- candidates: ${r.candidates.map((c) => `${c.id} (${c.level})`).join(', ') || 'none'}`,
      `- ruled out by evidence: ${r.excluded.join(', ') || 'none'}`,
      ...(verdict.also.length ? [`- also: ${verdict.also.join(', ')}`] : []),
      ...(r.tree ? [`- tree chosen by hand: ${r.tree}`] : []),
      ...(r.answers.length ? [`- answers by hand: ${r.answers.map(([n, b]) => `${n} = ${b}`).join(', ')}`] : []),
      ...(r.notices.length ? [`- notices: ${r.notices.join(', ')}`] : []),
    ].join('\n'),
    '## What it should have said',
    r.note ? fenced(r.note, 'text') : '(not said)',
    '## Paste, redacted and shortened',
    `${r.kept} of ${r.given} lines. Pasted again it leads to ${r.faithful ? 'the same verdict' : 'another verdict: what was left out or hidden matters'}.`,
    fenced(r.text, 'console'),
    '## What was read',
    table(
      ['lines', 'command', 'probe', 'outcome', 'known lines'],
      r.sections.map((s) => [
        s.lines.join('–'),
        cell(s.command ?? ''),
        s.probe ?? '–',
        s.outcome,
        s.signatures.join(', ') || '–',
      ]),
    ),
    '## Facts',
    r.facts.length
      ? table(
          ['fact', 'value', 'by'],
          r.facts.map((f) => [cell(f.name), cell(f.value), f.by]),
        )
      : 'none',
    '## Rules',
    [
      `causes ${r.knowledge.diagnoses}, known lines ${r.knowledge.signatures}`,
      ...r.knowledge.trees.map((t) => `${t.id} ${t.sum}`),
    ].join(', '),
  ]
  return `${out.join('\n\n')}\n`
}
