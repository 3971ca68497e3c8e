/** Asks the index (Pagefind, one bundle a language) and, for what looks pasted, the engine. */
import type { Kind } from '@/content/ui/search'
import type { Locale } from '@/engine/model'
import { paths } from '../paths'
import type { Recognised } from './recognise.worker'
import { asQuery, bestLine, holds, looksPasted, marker, wider } from './words'

export interface Hit {
  readonly kind: Kind
  readonly url: string
  readonly title: string
  readonly line: string
}
interface Pagefind {
  options(o: object): Promise<void>
  init(): Promise<void>
  search(q: string): Promise<{ results: { data(): Promise<{ url: string; meta: Record<string, string> }> }[] }>
}

const shown = 12
const bundles = new Map<Locale, Promise<Pagefind>>()

function bundle(lang: Locale): Promise<Pagefind> {
  const known = bundles.get(lang)
  if (known) return known
  const path = paths.index(lang)
  const loading = (import(/* @vite-ignore */ `${path}pagefind.js`) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ basePath: path, baseUrl: paths.root })
    await pagefind.init()
    return pagefind
  })
  bundles.set(lang, loading)
  // a failed load must not stay the answer for ever
  loading.catch(() => bundles.delete(lang))
  return loading
}

/** Loads the index before the first key is pressed. */
export const warm = (lang: Locale): void => void bundle(lang).catch(() => undefined)

/**
 * @returns the best pages, with the line that matches; empty for nothing found
 * @throws when the index cannot be loaded
 */
export async function find(typed: string, lang: Locale): Promise<readonly Hit[]> {
  const index = await bundle(lang)
  let answer = await index.search(asQuery(typed))
  for (const query of wider(typed)) {
    if (answer.results.length > 0) break
    answer = await index.search(query)
  }
  const mark = marker(typed)
  const data = await Promise.all(answer.results.slice(0, shown).map((r) => r.data()))
  return data
    .filter(({ url, meta }) => holds(`${url}\n${meta.title}\n${meta.lines}`, typed))
    .map(({ url, meta }) => ({
      kind: (meta.kind ?? 'notes') as Kind,
      url,
      title: meta.title ?? url,
      line: bestLine(meta.lines ?? '', mark),
    }))
}

let worker: Worker | null = null
let turn = 0

/** What the engine says of a text that looks pasted; null for words of a person, or when a newer question overtook it. */
export function recognise(text: string, lang: Locale): Promise<Recognised | null> {
  if (!looksPasted(text)) return Promise.resolve(null)
  worker ??= new Worker(paths.file('recognise.js'))
  const mine = ++turn
  const engine = worker
  return new Promise((resolve) => {
    engine.addEventListener('message', function answer({ data }: MessageEvent<Recognised>) {
      if (data.turn < mine) return
      engine.removeEventListener('message', answer)
      resolve(data.turn === mine && data.status !== 'unrecognised' && data.status !== 'clear' ? data : null)
    })
    engine.addEventListener('error', () => resolve(null), { once: true })
    engine.postMessage({ turn: mine, text: text.slice(0, 100_000), lang })
  })
}
