/** The scoreboard as the site shows it. `npm run accuracy` writes the numbers; a test keeps them those of today. */
import board from '@/content/accuracy.json'
import type { Locale } from '@/engine/model'

export type Counts = (typeof board)['total']
export type Column = Exclude<keyof Counts, 'cases' | 'quiet' | 'false-alarm'>

/** what happened to a fault, best first */
export const columns = [
  'right',
  'lead',
  'open',
  'lost',
  'silent',
  'wrong',
  'wrong-confirmed',
] as const satisfies readonly Column[]

export const accuracy = {
  date: board.date,
  total: board.total,
  provenance: Object.entries<Counts>(board.provenance),
  /** faults only; healthy machines are counted in the total */
  causes: Object.entries<Counts>(board.causes).filter(([id]) => id !== 'none'),
  notNamed: board.notNamed,
}
/** The cases whose cause was not named, by what happened instead, worst first. */
export const notNamed = columns
  .toReversed()
  .map((outcome) => [outcome, board.notNamed.filter((m) => m.outcome === outcome)] as const)
  .filter(([, cases]) => cases.length > 0)
export const faults = (c: Counts): number => c.cases - c.quiet - c['false-alarm']
/** Causes that no case led to, neither as the answer nor as the first candidate. */
export const neverHit: readonly string[] = accuracy.causes.filter(([, c]) => c.right + c.lead === 0).map(([id]) => id)

export const percent = (part: number, of: number, lang: Locale): string =>
  new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en', {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(of === 0 ? 0 : part / of)
