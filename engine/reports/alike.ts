/**
 * What real reports with words like these turned out to be. Among causes that no clue speaks for,
 * this decides which is looked at first; it never names a cause, nor does it speak for or against one.
 *
 * Nearest neighbours: cosine of the words that two outputs share, each weighted by how few causes it is heard with. On
 * 360 reports that the rules had not been made from, the cause of the twelve nearest that had the largest share was the
 * right one about as often as that share says (share 0.3 to 0.4: 40 %, 0.6 to 0.8: 77 %).
 */
import { known } from './known'

export interface Alike {
  /** the root cause that those reports were confirmed to have */
  readonly id: string
  /** 0 to 1: how much of the likeness is theirs */
  readonly share: number
  /** addresses of those reports, the nearest first; at most three */
  readonly reports: readonly string[]
}
interface Report {
  readonly id: string
  readonly source: string
  readonly words: readonly string[]
}

const nearest = 12
const mostCauses = 6
/** below it, two outputs share little more than being about Linux; more is asked where no rule knows any of it */
const least = { known: { likeness: 0.25, words: 1 }, unknown: { likeness: 0.3, words: 4 } } as const

const forge = 'https://github.com/'
/** The address of a source in the table, and back. */
export const addressOf = (source: string): string => (/^[a-z]+:/.test(source) ? source : `${forge}${source}`)
export const sourceOf = (address: string): string => (address.startsWith(forge) ? address.slice(forge.length) : address)

/** Reads the table: one report a line, its cause, its source, its words. */
export const tableOf = (text: string): readonly Report[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', source = '', ...words] = line.split(' ')
      return { id, source, words }
    })

interface Table {
  readonly reports: readonly Report[]
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
  return { reports, weight, heardIn, length }
}

let table: Table | null = null

/**
 * @param words of everything pasted
 * @param without the source that the paste itself was taken from: a report is not compared with itself
 * @param to whether any rule knows a line of it
 * @returns causes by their share, largest first; none where no report is much alike
 */
export function alikeTo(
  words: ReadonlySet<string>,
  without: string | null = null,
  to: keyof typeof least = 'known',
): readonly Alike[] {
  table ??= weighed(tableOf(known))
  const { reports, weight, heardIn, length } = table
  const dot = new Map<number, number>()
  let own = 0
  for (const w of words) {
    const each = weight.get(w) ?? 0
    own += each
    for (const i of heardIn.get(w) ?? []) dot.set(i, (dot.get(i) ?? 0) + each)
  }
  const itself = without === null ? null : sourceOf(without)
  const near = [...dot]
    .map(([i, sum]) => ({ report: reports[i] as Report, likeness: sum / Math.sqrt(own) / (length[i] ?? 1) }))
    .filter(({ report }) => report.source !== itself)
    .sort((a, b) => b.likeness - a.likeness || (a.report.source < b.report.source ? -1 : 1))
    .slice(0, nearest)
  const [first] = near
  if (!first || first.likeness < least[to].likeness) return []
  if (first.report.words.filter((w) => words.has(w)).length < least[to].words) return []
  const votes = new Map<string, { vote: number; sources: string[] }>()
  for (const { report, likeness } of near) {
    const cause = votes.get(report.id) ?? { vote: 0, sources: [] }
    cause.vote += likeness ** 2
    cause.sources.push(report.source)
    votes.set(report.id, cause)
  }
  const all = [...votes.values()].reduce((sum, v) => sum + v.vote, 0)
  return [...votes]
    .map(([id, { vote, sources }]) => ({ id, share: vote / all, reports: sources.slice(0, 3).map(addressOf) }))
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, mostCauses)
}
