/**
 * The service worker. It serves one version of the site, the one it was built with: what triage needs is fetched when it is
 * installed (checked against the hashes of the build) with the engine of each language that is read, the pages of a
 * language follow as one pack when a page asks for it. A newer
 * version waits until a person takes it, and pages of the version before keep their scripts until they are left.
 */
import { ExpirationPlugin } from 'workbox-expiration'
import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import type { Locale } from '@/engine/model'
import type { Answer, Ask } from './ask'
import { readPack } from './pack'

declare const self: ServiceWorkerGlobalScope
/** Put in by scripts/offline.ts. */
declare const SHELL: readonly PrecacheEntry[]
declare const PACKS: Readonly<Record<Locale, { readonly url: string; readonly bytes: number; readonly pages: number }>>
/** addresses of the engine of each language and of what it fetches later */
declare const ENGINES: Readonly<Record<Locale, readonly string[]>>
declare const HEADERS: Readonly<Record<string, string>>

const scope = self.registration.scope
const langs: readonly Locale[] = ['en', 'zh']
const former = 'oolong-former'
const visited = 'oolong-visited'
const engines = 'oolong-engine'
const packs = (lang: Locale) => `oolong-pack-${lang}-`
const pack = (lang: Locale) => `${packs(lang)}${PACKS[lang].url}`
/** stands in a pack's cache once everything is in it */
const whole = new URL('whole', scope).href

const shell = new PrecacheController()
shell.addToCacheList([...SHELL])

const isKept = async (lang: Locale): Promise<boolean> =>
  (await caches.match(whole, { cacheName: pack(lang) })) !== undefined

const engine = (lang: Locale): readonly string[] => ENGINES[lang].map((file) => new URL(file, scope).href)
/** @throws when it cannot be fetched or kept */
async function keepEngine(lang: Locale): Promise<void> {
  const cache = await caches.open(engines)
  for (const file of engine(lang)) if (!(await cache.match(file))) await cache.add(file)
}
const langOf = (address: string): Locale | undefined => langs.find((l) => address.startsWith(`${scope}${l}/`))
/** What is open now, or was kept by the version before. */
async function languagesRead(): Promise<readonly Locale[]> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const before = await (await caches.open(engines)).keys()
  return langs.filter(
    (lang) =>
      open.some((page) => langOf(page.url) === lang) || before.some(({ url }) => url.includes(`/engine.${lang}`)),
  )
}

/** @throws when the pack cannot be fetched or kept; nothing of it is left then */
async function fill(lang: Locale): Promise<void> {
  // who switches the language without a network goes on with the case
  for (const each of langs) await keepEngine(each)
  if (await isKept(lang)) return
  try {
    const answer = await fetch(new URL(PACKS[lang].url, scope))
    if (!answer.ok || !answer.body) throw new Error(`the pack: ${answer.status}`)
    const plain = answer.body.pipeThrough(new DecompressionStream('gzip'))
    const files = readPack(new Uint8Array(await new Response(plain).arrayBuffer()))
    const cache = await caches.open(pack(lang))
    for (const { path, type, body } of files)
      await cache.put(new URL(path, scope).href, new Response(body, { headers: { ...HEADERS, 'Content-Type': type } }))
    await cache.put(whole, new Response())
  } catch (error) {
    await caches.delete(pack(lang))
    throw error
  }
}
const filling = new Map<Locale, Promise<void>>()
function keep(lang: Locale): Promise<void> {
  const running = filling.get(lang) ?? fill(lang).finally(() => filling.delete(lang))
  filling.set(lang, running)
  return running
}
const packsOf = async (lang: Locale): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(packs(lang)))

/** From the packs, by address without query; `any`: also from one of another version. */
async function kept(url: URL, any = false): Promise<Response | undefined> {
  const path = url.href.slice(scope.length)
  const named = /^(?:pagefind\/)?(en|zh)\//.exec(path)?.[1]
  for (const lang of langs.filter((l) => named === undefined || l === named))
    for (const cacheName of any ? await packsOf(lang) : [pack(lang)]) {
      const found = await caches.match(url.origin + url.pathname, { cacheName })
      if (found) return found
    }
  return undefined
}

self.addEventListener('install', (event) => {
  const again = async () => {
    // who could read offline before can do so after; where it fails the page asks for the pack again
    for (const lang of langs) if ((await packsOf(lang)).length > 0) await keep(lang).catch(() => undefined)
  }
  const read = async () => Promise.all((await languagesRead()).map(keepEngine))
  event.waitUntil(Promise.all([shell.install(event), read(), again()]))
})

self.addEventListener('activate', (event) => {
  const change = async () => {
    const first = (await caches.keys()).every((name) => name !== former)
    // open pages may still load parts of the version that goes now
    await caches.delete(former)
    const keepsake = await caches.open(former)
    const scripts = await caches.open(engines)
    const now = new Set([...shell.getURLsToCacheKeys().values(), ...langs.flatMap(engine)])
    for (const cache of [await caches.open(shell.strategy.cacheName), scripts])
      for (const request of await cache.keys()) {
        const answer = now.has(request.url) ? undefined : await cache.match(request)
        if (answer && hashed(new URL(request.url))) await keepsake.put(request, answer)
      }
    for (const { url } of await scripts.keys()) if (!now.has(url)) await scripts.delete(url)
    await shell.activate(event)
    for (const lang of langs)
      if (await isKept(lang)) for (const name of await packsOf(lang)) if (name !== pack(lang)) await caches.delete(name)
    if (first) await self.clients.claim()
  }
  event.waitUntil(change())
})

self.addEventListener('message', (event) => {
  const ask = event.data as Ask
  const answer = async (): Promise<Answer | null> => {
    if (ask.do === 'take over') {
      await self.skipWaiting()
      return null
    }
    const { bytes, pages } = PACKS[ask.lang]
    let failed = false
    if (ask.do === 'keep') await keep(ask.lang).catch(() => (failed = true))
    if (ask.do === 'drop') for (const name of await packsOf(ask.lang)) await caches.delete(name)
    return { kept: await isKept(ask.lang), bytes, pages, failed }
  }
  event.waitUntil(answer().then((said) => event.ports[0]?.postMessage(said)))
})

const hashed = ({ href }: URL): boolean => /^(?:_next\/static|assets)\//.test(href.slice(scope.length))
const ours = ({ url, request }: { url: URL; request: Request }): boolean =>
  request.method === 'GET' && url.href.startsWith(scope)

registerRoute(new PrecacheRoute(shell, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/./] }))

const recent = () => new ExpirationPlugin({ maxEntries: 80, purgeOnQuotaError: true })
const parts = new CacheFirst({ cacheName: `${visited}-parts`, plugins: [recent()] })
registerRoute(
  (at) => ours(at) && hashed(at.url),
  async ({ request, event }) =>
    (await caches.match(request, { cacheName: engines })) ??
    (await caches.match(request, { cacheName: former })) ??
    parts.handle({ request, event }),
)

const pages = new NetworkFirst({ cacheName: visited, networkTimeoutSeconds: 8, plugins: [recent()] })
registerRoute(
  (at) => ours(at) && at.request.mode === 'navigate',
  async ({ url, request, event }) => {
    const lang = langOf(url.href)
    // the other language is read for the first time: triage is to work there too, whether or not its pages are kept
    if (lang) event.waitUntil(keepEngine(lang).catch(() => undefined))
    const found = await kept(url)
    if (found) return found
    try {
      return await pages.handle({ request, event })
    } catch {
      if (!/[/.][^/]*\.[^/]*$|\/$/.test(url.pathname)) return Response.redirect(`${url.pathname}/${url.search}`)
      return (await kept(url, true)) ?? (await shell.matchPrecache(`${lang ?? 'en'}/offline/`)) ?? Response.error()
    }
  },
)

// the index of the search, outputs of notes, payloads of the framework
registerRoute(ours, async ({ url, request }) => (await kept(url)) ?? fetch(request))

// the router of the framework asks whether a page is there before it fetches parts of it
registerRoute(
  ({ url }) => url.href.startsWith(scope),
  async ({ url, request }) => {
    const found = (await shell.matchPrecache(url.href)) ?? (await kept(url))
    return found ? new Response(null, { headers: found.headers }) : fetch(request)
  },
  'HEAD',
)
