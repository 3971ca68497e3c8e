/**
 * After the build: what each kind of page weighs, as it travels (gzip), against what was agreed. Read from the files
 * alone, so it needs no browser; e2e/ and `npm run lighthouse` look at the rest.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { languages } from '../lib/ui'
import { builtBase, engineFiles } from './built'

const out = 'out'
const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((f) => statSync(join(out, f)).isFile())
const read = (file: string): Buffer => readFileSync(join(out, file))
const sizes = new Map<string, number>()
/** bytes of a file as a server sends it; what is compressed in itself travels as it is */
const weight = (file: string): number => {
  const known = sizes.get(file)
  if (known !== undefined) return known
  const bytes = /\.(?:woff2|png|pack|pf_\w+|pagefind)$/.test(file)
    ? statSync(join(out, file)).size
    : gzipSync(read(file)).length
  sizes.set(file, bytes)
  return bytes
}
const sum = (list: Iterable<string>): number => [...list].reduce((total, file) => total + weight(file), 0)
const matching = (pattern: RegExp): string[] => files.filter((f) => pattern.test(f))

const base = builtBase(out)
/** The file behind an address of a page, null for another site's. */
const fileOf = (address: string): string | null => {
  const path = (address.split(/[?#]/)[0] ?? '').slice(base.length + 1)
  return address.startsWith(`${base}/`) && existsSync(join(out, path)) ? path : null
}
const named = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].flatMap((m) => fileOf(m[1] ?? '') ?? [])),
]
/** Scripts that a browser of today loads with the page, and those that the page fetches by itself when it is idle. */
const scriptsOf = (html: string): string[] => [
  ...named(html.replace(/<script\b[^>]*noModule[^>]*>/g, ''), /<script\b[^>]*?\ssrc="([^"]+)"/g),
  ...named(html, /\sdata-offline-at="([^"]+)"/g),
]
const stylesOf = (html: string): string[] => named(html, /<link rel="stylesheet" href="([^"]+)"/g)
// the whole faces are for letters beyond basic Latin only
const fonts = files.filter((f) => /(?:^|\/)(?:sans|mono|boxes)[-.][^/]*\.woff2$/.test(f))

interface Row {
  readonly what: string
  readonly figure: number
  readonly limit: number
  readonly unit: string
}
const rows: Row[] = []
const budget = (what: string, figure: number, limit: number, unit = 'kB') =>
  rows.push({ what, figure: unit === 'kB' ? figure / 1000 : figure, limit, unit })

const note = matching(/^(?:en|zh)\/notes\/.+\/index\.html$/)
const diagnosis = matching(/^(?:en|zh)\/diagnoses\/.+\/index\.html$/)
const list = matching(/^(?:en|zh)\/(?:notes|tags|diagnoses|probes|trees)\/index\.html$/)
const others = matching(/^(?:en|zh)\/(?:tags|probes|trees)\/.+\/index\.html$/)
for (const [kind, pages, html] of [
  ['note', note, 12],
  ['diagnosis', diagnosis, 12],
  ['tag, command, tree', others, 20],
  ['list', list, 30],
] as const) {
  if (pages.length === 0) throw new Error(`there is no page of the kind: ${kind}`)
  const heaviest = pages.reduce((a, b) => (weight(a) >= weight(b) ? a : b))
  budget(`${kind}: HTML, heaviest of ${pages.length} (${heaviest.replace('/index.html', '')})`, weight(heaviest), html)
  const text = read(heaviest).toString()
  budget(`${kind}: JavaScript before interaction`, sum(scriptsOf(text)), 15)
}
const heaviest = note.reduce((a, b) => (weight(a) >= weight(b) ? a : b))
const text = read(heaviest).toString()
budget(
  'note: everything, with all three fonts',
  weight(heaviest) + sum([...scriptsOf(text), ...stylesOf(text), ...fonts, 'icon.svg']),
  60,
)
for (const page of ['en/index.html', 'en/triage/index.html']) {
  const html = read(page).toString()
  const name = page.replace('index.html', '')
  // scripts/lighten.ts puts the framework aside until somebody acts
  const atOnce = html.replace(/<script type="text\/later"[^>]*>/g, '')
  budget(`${name}: JavaScript before interaction`, sum(scriptsOf(atOnce)), 15)
  budget(`${name}: JavaScript in all, without the worker`, sum(scriptsOf(html)), 190)
}
const engines = languages.map((lang) => ({ lang, ...engineFiles(files, lang) }))
for (const { lang, engine, remedies } of engines) {
  budget(`engine and knowledge, in the worker (${lang})`, weight(engine), 570)
  budget(`remedies of a cause, heaviest of ${remedies.length} areas (${lang})`, Math.max(...remedies.map(weight)), 30)
}
budget('where the reports of others are read', Math.max(...engines.map((e) => weight(e.reports))), 32)
budget('search, before its index', sum(matching(/^assets\/search[-.][^/]*$/)), 8)
budget('service worker', weight('sw.js'), 15)
budget(
  'started with offline: the way in, and triage in one language',
  [
    ...read('sw.js')
      .toString()
      .matchAll(/url:"((?!assets\/[^"]*pack)[^"]*)"/g),
  ].reduce((total, m) => total + weight(/(?:^|\/)$/.test(m[1] ?? '') ? `${m[1]}index.html` : (m[1] ?? '')), 0) +
    Math.max(...engines.map((e) => sum([e.engine, ...e.remedies, e.reports]))),
  1220,
)
for (const lang of ['en', 'zh'])
  budget(
    `pages and search of a language, kept offline (${lang})`,
    sum(files.filter((f) => f.startsWith(`assets/${lang}-`))),
    6000,
  )
const bytes = files.reduce((total, f) => total + statSync(join(out, f)).size, 0)
budget('the whole export', bytes / 1e6, 120, 'MB')
// each page has one file, one in the index of the search, one for programs; a tag may have a feed, a cause a picture
const pages = matching(/\.(?:html|md)$|(?:^|\/)feed\.xml$|^previews\//).length + matching(/\.html$/).length
budget('files besides those of each page', files.length - pages, 680, 'files')

const width = Math.max(...rows.map((r) => r.what.length))
for (const { what, figure, limit, unit } of rows)
  console.log(
    `${figure > limit ? 'OVER' : ' ok '}  ${what.padEnd(width)}  ${figure.toFixed(unit === 'files' ? 0 : 1).padStart(7)} of ${limit} ${unit}`,
  )
const over = rows.filter((r) => r.figure > r.limit).length
if (over) {
  console.error(`\n${over} budgets are overdrawn`)
  process.exit(1)
}
