/**
 * Bundles what pages load without the framework, into public/assets/ with a hash in each name, so that a page always gets
 * the scripts it was built with: the script on every page, what it fetches later (search, list of keys, offline part), what
 * some pages load (filter of lists, drawn trees), and the engine, a file a language for triage and for the search, with what
 * it fetches later beside it. `--watch` builds again whenever a source changes.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type BuildOptions, build, context, type Plugin } from 'esbuild'
import type { Area, Locale } from '../engine'
import type { pack } from '../engine/reports/packed'
import type { Remedies } from '../lib/remedy'
import { settings } from '../lib/site'
import { languages } from '../lib/ui'
import { forWorker } from './for-worker'
import { packedReports } from './packed-reports'

const define = Object.fromEntries(
  Object.entries(settings()).map(([name, value]) => [`process.env.${name}`, JSON.stringify(value)]),
)

const watch = process.argv.includes('--watch')
const bundle = (name: string, entry: string, format: 'iife' | 'esm'): BuildOptions => ({
  entryPoints: [{ in: entry, out: name }],
  outdir: 'public/assets',
  entryNames: watch ? '[name]' : '[name]-[hash]',
  bundle: true,
  minify: !watch,
  format,
  target: 'es2022',
  // pages say that they are UTF-8; written as escapes a Chinese character takes six bytes
  charset: 'utf8',
  define,
})
interface Known {
  readonly shown: ReadonlySet<string>
  readonly remedies: (lang: Locale) => ReadonlyMap<Area, Remedies>
  readonly reports: ReturnType<typeof pack>
}
/** What the sources say now: a watching process would keep what it began with. */
async function knownNow(): Promise<Known> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { pack } from './engine/reports/packed'
        import { theTables } from './engine/reports/tables'
        import { shownLines } from './lib/guide'
        export { remediesIn as remedies } from './lib/remedy'
        export const shown = shownLines()
        export const reports = pack(theTables())`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(`data:text/javascript;base64,${source}`)
}
/** @returns its name, with a hash */
function write(name: string, ending: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase()
  const file = `${name}${watch ? '' : `-${hash}`}.${ending}`
  writeFileSync(`public/assets/${file}`, text)
  return file
}
/**
 * Writes a bundle once for each language; `NAME.js` becomes `NAME.en-HASH.js` and `NAME.zh-HASH.js`. It is told what comes
 * later: the remedies of each area, and where reports are read (components/triage/later.ts).
 */
const eachLanguage: Plugin = {
  name: 'each-language',
  setup: (engine) => {
    let known: Promise<Known>
    engine.onStart(() => {
      known = knownNow()
    })
    packedReports(async () => (await known).reports.packed).setup(engine)
    engine.onEnd(async ({ outputFiles = [] }) => {
      const { shown, remedies, reports } = await known
      const sources = write('reports', 'json', JSON.stringify(reports.sources))
      for (const lang of languages) {
        const files = [...remedies(lang)].map(([area, all]) => [
          area,
          write(`remedies.${lang}.${area}`, 'json', JSON.stringify(all)),
        ])
        const later = `const LATER=${JSON.stringify({ sources, remedies: Object.fromEntries(files) })};`
        for (const { path, text } of outputFiles)
          write(`${basename(path, '.js')}.${lang}`, 'js', later + forWorker(text, lang, shown))
      }
    })
  },
}
const bundles = [
  bundle('enhance', 'lib/enhance/index.ts', 'iife'),
  bundle('search', 'lib/search/index.ts', 'esm'),
  bundle('keys', 'lib/keys/index.ts', 'esm'),
  bundle('filter', 'lib/filter/index.ts', 'esm'),
  bundle('picture', 'lib/picture/page.ts', 'esm'),
  bundle('offline', 'lib/offline/page.ts', 'esm'),
  {
    ...bundle('engine', 'components/triage/engine.worker.ts', 'iife'),
    entryNames: '[name]',
    write: false,
    plugins: [eachLanguage],
  },
]

rmSync('public/assets', { recursive: true, force: true })
mkdirSync('public/assets', { recursive: true })
for (const options of bundles) await build(options)
if (watch) for (const options of bundles) await (await context(options)).watch()
