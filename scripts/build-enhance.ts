/**
 * Bundles what pages load without the framework: the script on every page, the search that it fetches when opened, the
 * engine that the search wakes for pasted text, the list of keys, the filter of lists, and what makes a drawn tree move.
 */
import { build } from 'esbuild'
import { settings } from '../lib/site'

const define = Object.fromEntries(
  Object.entries(settings()).map(([name, value]) => [`process.env.${name}`, JSON.stringify(value)]),
)

for (const [entry, file, format] of [
  ['lib/enhance/index.ts', 'enhance', 'iife'],
  ['lib/search/index.ts', 'search', 'esm'],
  ['lib/picture/page.ts', 'picture', 'esm'],
  ['lib/keys/index.ts', 'keys', 'esm'],
  ['lib/filter/index.ts', 'filter', 'esm'],
  ['lib/search/recognise.worker.ts', 'recognise', 'iife'],
] as const)
  await build({
    entryPoints: [entry],
    outfile: `public/${file}.js`,
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    define,
  })
