/** Bundles the program `oolong` for `npm pack`: one file, no packages beside it. */
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: ['cli/oolong.ts'],
  outfile: 'dist/oolong.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  // the oldest Node that package.json allows
  target: 'node20.9',
  minifySyntax: true,
  minifyWhitespace: true,
  // some words of Chinese would take twice the room as escapes
  charset: 'utf8',
  legalComments: 'inline',
  // picocolors is CommonJS and asks for node:tty itself
  banner: { js: "import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);" },
})
