/** Bundles the script that every page loads: lib/enhance -> public/enhance.js. */
import { build } from 'esbuild'

await build({
  entryPoints: ['lib/enhance/index.ts'],
  outfile: 'public/enhance.js',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
})
