/**
 * The tables of reports as a page gets them, a third of the text that `npm run gen` writes. Where a report is read stands
 * apart from them, and comes later: `../places.ts`.
 */
import { fromBase64url, toBase64url } from '../../permalink/base64url'
import { placeNamed } from '../places'
import type { LearnedWord, Tables } from '../table'
import { BitReader, BitWriter } from './bits'
import { allContexts, causeIn, rowIn, unknown } from './row'

export interface Packed {
  /** of each cause its id and where it starts */
  readonly causes: string
  /** how many there are */
  readonly reports: number
  /** in their order, each as how many letters of the one before it begins with (to base 36), and the others */
  readonly words: string
  /** of each word: see row.ts */
  readonly rows: string
}

const mostShared = 35
const sharedStart = (a: string, b: string): number => {
  let n = 0
  while (n < Math.min(a.length, b.length, mostShared) && a[n] === b[n]) n++
  return n
}
const shortened = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const n = sharedStart(words[i - 1] ?? '', word)
      return n.toString(36) + word.slice(n)
    })
    .join(' ')
function lengthened(text: string): readonly string[] {
  let last = ''
  return text.split(' ').map((word) => {
    last = last.slice(0, Number.parseInt(word.charAt(0), 36)) + word.slice(1)
    return last
  })
}

/**
 * @returns the tables packed, and the sources of the reports in the order of their places, which is their own
 * @throws where a report has a cause of which nothing was learned
 */
export function pack({ reports, learned }: Tables): { readonly packed: Packed; readonly sources: readonly string[] } {
  const sorted = [...reports].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0))
  const ofCause = new Map(learned.causes.map((id) => [id, sorted.filter((r) => r.id === id)]))
  // most reports first: neighbours are alike, and the many with few stand together
  const bySize = [...ofCause].sort(([a, most], [b, fewest]) => fewest.length - most.length || (a < b ? -1 : 1))
  const causes = new Map(bySize.map(([id], i) => [id, i]))
  const writer = new BitWriter(allContexts)
  for (const { id, source } of sorted) {
    const cause = causes.get(id)
    if (cause === undefined) throw new Error(`${source} has a cause of which nothing was learned: ${id}`)
    causeIn(writer, cause)
  }
  const sizes = bySize.map(([, list]) => list.length)
  const wordsOf = bySize.map(([, list]) => list.map((r) => new Set(r.words)))
  const words = [...new Set([...reports.flatMap((r) => r.words), ...learned.words.keys()])].sort()
  for (const word of words) {
    const heard = wordsOf.flatMap((list, cause) => {
      const have = list.flatMap((own, i) => (own.has(word) ? [i] : []))
      return have.length ? [{ cause, reports: have }] : []
    })
    const { rarity = 0, weights = [] } = learned.words.get(word) ?? {}
    const said = new Map<number, number>()
    for (let i = 0; i < weights.length; i += 2)
      said.set(causes.get(learned.causes[weights[i] as number] ?? '') as number, weights[i + 1] as number)
    rowIn(writer, sizes, { heard, rarity, weights: said })
  }
  const biasOf = new Map(learned.causes.map((id, i) => [id, learned.bias[i]]))
  const packed = {
    causes: bySize.map(([id]) => `${id}:${biasOf.get(id)}`).join(' '),
    reports: sorted.length,
    words: shortened(words),
    rows: toBase64url(writer.bytes()),
  }
  return { packed, sources: sorted.map((r) => r.source) }
}

/** The tables; of each report its place stands for the source. */
export function unpack({ causes, reports: count, words, rows }: Packed): Tables {
  const heads = causes.split(' ').map((head): [string, number] => {
    const [id = '', bias] = head.split(':')
    return [id, Number(bias)]
  })
  const reader = new BitReader(allContexts, fromBase64url(rows) ?? new Uint8Array())
  const grouped = heads.map(([id]) => ({ id, reports: [] as { words: string[] }[] }))
  const reports = Array.from({ length: count }, (_, place) => {
    const group = grouped[causeIn(reader, 0)] as (typeof grouped)[number]
    const report = { id: group.id, source: placeNamed(place), words: [] as string[] }
    group.reports.push(report)
    return report
  })
  const sizes = grouped.map((g) => g.reports.length)
  const inOrder = [...heads].sort(([a], [b]) => (a < b ? -1 : 1))
  const indexOf = new Map(inOrder.map(([id], i) => [id, i]))
  const placeOf = heads.map(([id]) => indexOf.get(id) as number)
  const learned = new Map<string, LearnedWord>()
  for (const word of lengthened(words)) {
    const { heard, rarity, weights } = rowIn(reader, sizes, unknown)
    for (const { cause, reports: own } of heard) for (const i of own) grouped[cause]?.reports[i]?.words.push(word)
    const said = [...weights].map(([cause, weight]) => [placeOf[cause] as number, weight] as const)
    if (rarity) learned.set(word, { rarity, weights: said.sort(([a], [b]) => a - b).flat() })
  }
  return {
    reports,
    learned: { causes: inOrder.map(([id]) => id), bias: inOrder.map(([, bias]) => bias), words: learned },
  }
}
