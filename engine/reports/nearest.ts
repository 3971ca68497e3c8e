/** Which public reports read most like a paste: the cosine of their words, each weighted by how few causes it is heard with. */
import type { Report } from './table'
import { theTables } from './tables'

export interface Near {
  readonly report: Report
  /** 0 to 1 */
  readonly likeness: number
}
interface Table {
  readonly reports: readonly Report[]
  readonly sources: ReadonlySet<string>
  /** of each word, squared: nothing else is reckoned with */
  readonly weight: ReadonlyMap<string, number>
  readonly heardIn: ReadonlyMap<string, readonly number[]>
  /** length of each report's vector */
  readonly length: readonly number[]
}

function weighed(reports: readonly Report[]): Table {
  const heardIn = new Map<string, number[]>()
  reports.forEach((report, i) => {
    for (const w of report.words) {
      const found = heardIn.get(w)
      if (found) found.push(i)
      else heardIn.set(w, [i])
    }
  })
  const causes = new Set(reports.map((r) => r.id)).size
  const weight = new Map(
    [...heardIn].map(([w, list]) => [w, Math.log((causes + 1) / new Set(list.map((i) => reports[i]?.id)).size) ** 2]),
  )
  const length = reports.map((r) => Math.sqrt(r.words.reduce((sum, w) => sum + (weight.get(w) ?? 0), 0)) || 1)
  return { reports, sources: new Set(reports.map((r) => r.source)), weight, heardIn, length }
}

let table: Table | null = null
const theTable = (): Table => {
  table ??= weighed(theTables().reports)
  return table
}

/** Whether the report from this source is in the table. */
export const isKnown = (source: string): boolean => theTable().sources.has(source)

/** @returns the reports that share a word with these, nearest first, but for the one from the source `without` */
export function nearestTo(words: ReadonlySet<string>, without: string | null): readonly Near[] {
  const { reports, weight, heardIn, length } = theTable()
  const dot = new Map<number, number>()
  let own = 0
  for (const w of words) {
    const each = weight.get(w) ?? 0
    own += each
    for (const i of heardIn.get(w) ?? []) dot.set(i, (dot.get(i) ?? 0) + each)
  }
  return [...dot]
    .map(([i, sum]) => ({ report: reports[i] as Report, likeness: sum / Math.sqrt(own) / (length[i] ?? 1) }))
    .filter(({ report }) => report.source !== without)
    .sort((a, b) => b.likeness - a.likeness || (a.report.source < b.report.source ? -1 : 1))
}
