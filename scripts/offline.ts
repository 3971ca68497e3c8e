/**
 * The last step of a build: one pack a language (see lib/offline/pack.ts) and the service worker that knows every hash of
 * this build. Addresses in both are relative, so a sub-path changes nothing.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { type Packed, writePack } from '../lib/offline/pack'
import { engineFiles } from './built'
import { headers } from './headers'

const out = 'out'
const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()
/** as it is asked for: a folder in place of its index */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')
const hash = (how: 'sha256' | 'md5', body: Uint8Array) => createHash(how).update(body)

/** What works before a language is kept: the way in, triage, and every hashed file but the legacy one and the engines. */
const legacy = new Set(
  [
    ...readFileSync(`${out}/en/triage/index.html`, 'utf8').matchAll(/<script src="[^"]*\/(_next\/[^"]+)" noModule/g),
  ].map((m) => m[1]),
)
const isEngine = (file: string): boolean => /^assets\/engine\.\w+-/.test(file)
/** The engine of a language, then what it fetches later. */
const engineOf = (lang: string): string[] => {
  const { engine, remedies, reports } = engineFiles(files, lang)
  return [engine, ...remedies, reports]
}
const isHashed = (file: string): boolean =>
  /^(?:_next\/static|assets)\/.*\.(?:js|css|woff2)$/.test(file) && !legacy.has(file) && !isEngine(file)
const isShell = (file: string): boolean =>
  isHashed(file) ||
  file === 'icon.svg' ||
  /^(?:(?:en|zh)\/(?:(?:triage|cases|search|offline)\/)?)?index\.html$/.test(file)
const shell = files.filter(isShell).map((file) => {
  const body = readFileSync(`${out}/${file}`)
  const sum = hash('sha256', body).digest('base64')
  return isHashed(file)
    ? { url: file, revision: null }
    : // a file of another version, from a cache on the way, is refused
      { url: addressOf(file) || './', revision: sum.slice(0, 12), integrity: `sha256-${sum}` }
})

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
}
for (const file of readdirSync(`${out}/assets`)) if (file.endsWith('.pack')) rmSync(`${out}/assets/${file}`)
const pack = (lang: 'en' | 'zh') => {
  const wanted = new RegExp(`^(?:${lang}/.*(?:index\\.html|\\.txt)|pagefind/${lang}/.*\\.\\w+|replay/.*)$`)
  const packed = files
    // a list for programs is of no use to a person without a network
    .filter((file) => wanted.test(file) && !isShell(file) && !file.endsWith('llms.txt'))
    .map((file): Packed => {
      const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
      return { path: addressOf(file), type, body: Uint8Array.from(readFileSync(`${out}/${file}`)) }
    })
  const bytes = gzipSync(writePack(packed), { level: 9 })
  const url = `assets/${lang}-${hash('md5', bytes).digest('hex').slice(0, 10)}.pack`
  writeFileSync(`${out}/${url}`, bytes)
  return { url, bytes: bytes.length, pages: packed.filter((f) => f.path.endsWith('/')).length }
}
const packs = { en: pack('en'), zh: pack('zh') }
writeFileSync(`${out}/offline.json`, JSON.stringify(packs))

await build({
  entryPoints: ['lib/offline/sw.ts'],
  outfile: `${out}/sw.js`,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  define: {
    SHELL: JSON.stringify(shell),
    PACKS: JSON.stringify(packs),
    ENGINES: JSON.stringify({ en: engineOf('en'), zh: engineOf('zh') }),
    HEADERS: JSON.stringify(headers),
    'process.env.NODE_ENV': '"production"',
  },
})
const mb = (n: number) => (n / 1e6).toFixed(1)
console.log(
  `offline: ${shell.length} files to start with, ${packs.en.pages} pages in ${mb(packs.en.bytes)} MB (en), ${packs.zh.pages} in ${mb(packs.zh.bytes)} MB (zh)`,
)
