/** Asks the index (Pagefind, one bundle a language) and, for what looks pasted, the engine. */
import { type Remote, wrap } from 'comlink'
import type { Kind } from '@/content/ui/search'
import type { Locale } from '@/engine/model'
import { address } from '../enhance/addresses'
import { paths } from '../paths'
import type { Recognised, Recogniser } from './recognised'
import { asQuery, bestLine, holds, looksPasted, marker, names, wider } from './words'

export interface Hit {
  readonly kind: Kind
  readonly url: string
  readonly title: string
  readonly line: string
}
interface Page {
  readonly url: string
  readonly meta: Readonly<Record<string, string>>
}
interface Result {
  readonly id: string
  data(): Promise<Page>
}
interface Pagefind {
  options(o: object): Promise<void>
  init(): Promise<void>
  search(q: string): Promise<{ readonly results: readonly Result[] }>
}

/** hits at first: each is a file of its own to fetch */
export const first = 8
/** with fewer hits than these, wider queries are asked too */
const few = 3
const bundles = new Map<Locale, Promise<Pagefind>>()
/** loads that failed: some browsers remember that of a module by its address, for as long as the page lives */
let failures = 0

function bundle(lang: Locale): Promise<Pagefind> {
  const known = bundles.get(lang)
  if (known) return known
  const path = paths.index(lang)
  const loading = (
    import(/* @vite-ignore */ `${path}pagefind.js${failures ? `?${failures}` : ''}`) as Promise<Pagefind>
  ).then(async (pagefind) => {
    // a query reads some 20 kB of the index: a worker of its own would cost more than it spares
    await pagefind.options({ basePath: path, baseUrl: paths.root, noWorker: true })
    await pagefind.init()
    return pagefind
  })
  bundles.set(lang, loading)
  // a failed load must not stay the answer for ever
  loading.catch(() => {
    failures++
    bundles.delete(lang)
  })
  return loading
}

/** Loads the index before the first key is pressed. */
export const warm = (lang: Locale): void => void bundle(lang).catch(() => undefined)

export interface Found {
  readonly hits: readonly Hit[]
  /** the index names pages that were not looked at yet */
  readonly more: boolean
}

/**
 * @param count how many hits are wanted
 * @returns the best pages, with the line that matches; none for nothing found
 * @throws when the index cannot be loaded
 */
export async function find(typed: string, lang: Locale, count = first): Promise<Found> {
  const index = await bundle(lang)
  const found = new Map<string, Result>()
  for (const query of new Set([asQuery(typed), ...wider(typed)])) {
    for (const result of (await index.search(query)).results) if (!found.has(result.id)) found.set(result.id, result)
    // one long page may hold every word of a line by chance; the page that the line is about follows a wider query
    if (found.size >= few) break
  }
  const results = [...found.values()]
  const mark = marker(typed)
  // what the index takes for a match may not hold the words side by side: such pages must not use up the places of others
  const pages: Page[] = []
  let at = 0
  while (at < Math.min(results.length, 3 * count) && pages.length < count) {
    const next = results.slice(at, at + Math.min(count - pages.length, first))
    at += next.length
    const read = await Promise.all(next.map((r) => r.data()))
    const held = read.filter((page) => holds(`${page.url}\n${page.meta.title}\n${page.meta.lines}`, typed))
    // what bears these very words goes first, within what was read at once: nothing moves when more is shown
    const named = held.filter((page) => names(`${page.url}\n${page.meta.title}`, typed))
    pages.push(...named, ...held.filter((page) => !named.includes(page)))
  }
  const hits = pages.map(({ url, meta }) => ({
    kind: (meta.kind ?? 'notes') as Kind,
    url,
    title: meta.title ?? url,
    line: bestLine(meta.lines ?? '', mark),
  }))
  return { hits, more: at < results.length }
}

let engine: Remote<Recogniser> | null = null
let turn = 0

function start(): Remote<Recogniser> {
  const worker = new Worker(address('engine'))
  const api = wrap<Recogniser>(worker)
  // a worker that did not load or broke is replaced with the next question
  worker.onerror = () => {
    engine = null
  }
  return api
}

/** What the engine says of a text that looks pasted; null for words of a person, or when a newer question overtook it. */
export async function recognise(text: string, lang: Locale): Promise<Recognised | null> {
  if (!looksPasted(text)) return null
  engine ??= start()
  const mine = ++turn
  const seen = await engine.recognise(text.slice(0, 100_000), lang)
  return mine === turn && seen.status !== 'unrecognised' && seen.status !== 'clear' ? seen : null
}
