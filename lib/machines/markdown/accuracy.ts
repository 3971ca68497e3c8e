/** The scoreboard as plain Markdown. */
import type { Locale } from '@/engine'
import { accuracy, type Counts, columns, faults, neverHit, percent } from '../../accuracy'
import { fill, ui } from '../../ui'
import { titleOf } from '../../words'
import { type Block, type Inline, item, link, list, p, section, table } from './nodes'
import { texts } from './places'

/** @returns the blocks below the title */
export function accuracyBlocks(lang: Locale): readonly Block[] {
  const t = ui(lang).accuracy
  const { total } = accuracy
  const all = faults(total)
  const counted = [t.cases, ...columns.map((c) => t.outcome[c])]
  const numbers = (c: Counts) => [faults(c), ...columns.map((k) => c[k])].map(String)
  const cause = (id: string): Inline => link(titleOf(id, lang), texts.diagnosis(lang, id))
  const lines = (says: readonly string[]) => list(says.map((line) => item(p(line))))
  return [
    p(fill(t.lead, { n: all, right: percent(total.right, all, lang), wrong: percent(total.wrong, all, lang) })),
    ...section(
      t.sum,
      table([
        [t.cases, String(all), ''],
        ...columns.map((c) => [t.says[c], String(total[c]), percent(total[c], all, lang)]),
      ]),
      p(fill(t.healthy, { n: total.quiet + total['false-alarm'], alarms: total['false-alarm'] })),
    ),
    ...section(t.how, lines(t.howSays)),
    ...section(t.limits, lines(t.limitsSays)),
    ...section(
      t.from,
      table([
        [t.from, ...counted],
        ...accuracy.provenance.map(([kind, c]) => [t.provenance[kind as keyof typeof t.provenance], ...numbers(c)]),
      ]),
    ),
    ...section(t.unknown, p(t.unknownSays), list(neverHit.map((id) => item(p(cause(id)))))),
    ...section(
      t.causes,
      table([[t.cause, ...counted], ...accuracy.causes.map(([id, c]) => [cause(id), ...numbers(c)])]),
    ),
  ]
}
