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

interface Index {
  readonly folder: string
  /** of the exported list */
  readonly name: string
  /** what a file exports: one item, or a list of them */
  readonly each: 'item' | 'list'
  /** files of the folder that are no items */
  readonly skip: readonly string[]
}
const indexes: readonly Index[] = [
  { folder: 'engine/probes', name: 'probes', each: 'item', skip: ['kit'] },
  { folder: 'engine/signatures', name: 'signatures', each: 'list', skip: ['scan', 'literals', 'module-words'] },
  { folder: 'engine/facts', name: 'derived', each: 'list', skip: ['shared'] },
  { folder: 'engine/diagnoses', name: 'diagnoses', each: 'item', skip: ['kit'] },
  { folder: 'engine/trees', name: 'trees', each: 'list', skip: ['kit'] },
  { folder: 'engine/false-leads', name: 'falseLeads', each: 'list', skip: [] },
]

let stale = 0
for (const { folder, name, each, skip } of indexes) {
  const items = modules(folder).filter((m) => !skip.includes(m))
  const lines = ['// Written by `npm run gen` from the files of this folder; do not edit.']
  for (const m of items)
    lines.push(`import ${camel(m)} from './${m}${existsSync(join(folder, m, 'index.ts')) ? '/index' : ''}'`)
  lines.push(
    '',
    `export const ${name} = [`,
    ...items.map((m) => `  ${each === 'list' ? '...' : ''}${camel(m)},`),
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
