/** Writes the index of each catalogue folder from what lies in it: `npm run gen`. `--check` fails when one is out of date. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const camel = (name: string) => name.replace(/[-.](\w)/g, (_, c: string) => c.toUpperCase()).replace(/^(\d)/, '_$1')
const modules = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((e) =>
      e.isDirectory() ? existsSync(join(folder, e.name, 'index.ts')) : /^(?!index\.)[\w-]+\.ts$/.test(e.name),
    )
    .map((e) => e.name.replace(/\.ts$/, ''))
    .sort()

/** folder, exported name, whether one file holds a list, files of the folder that are no items */
const indexes: [string, string, boolean, string[]][] = [
  ['engine/probes', 'probes', false, ['kit']],
  ['engine/signatures', 'signatures', true, ['scan', 'literals', 'module-words']],
  ['engine/facts', 'derived', true, ['shared']],
  ['engine/diagnoses', 'diagnoses', false, ['kit']],
  ['engine/trees', 'trees', true, ['kit']],
  ['engine/false-leads', 'falseLeads', true, []],
]

let stale = 0
for (const [folder, name, listed, skip] of indexes) {
  const items = modules(folder).filter((m) => !skip.includes(m))
  const lines = ['// Written by `npm run gen` from the files of this folder; do not edit.']
  for (const m of items)
    lines.push(`import ${camel(m)} from './${m}${existsSync(join(folder, m, 'index.ts')) ? '/index' : ''}'`)
  lines.push(
    '',
    `export const ${name} = [`,
    ...items.map((m) => `  ${listed ? '...' : ''}${camel(m)},`),
    '] as const',
    '',
  )
  const file = join(folder, 'index.ts')
  const text = lines.join('\n')
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  stale++
  if (process.argv.includes('--check')) console.error(`${file} is out of date: run npm run gen`)
  else writeFileSync(file, text)
}
if (process.argv.includes('--check') && stale) process.exit(1)
