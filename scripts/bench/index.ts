/**
 * `npm run bench`: speed of the engine, printed as one Markdown table. Nothing here fails a test: timings are read by
 * people. Competing programs are run in turn with ours on the same input, and left out where they are not installed.
 * `npm run bench -- page` measures instead how long the page is held up while it reads 50 MB; see page.ts.
 * `npm run bench -- notes 1000 3000` measures the build of the site with many notes instead; it takes minutes.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { allSignatures, diagnose, readPaste } from '../../engine'
import { journal } from './journal'
import { benchNotes } from './notes'
import { holdUps } from './page'

if (process.argv[2] === 'page') {
  console.log(
    '| 50 MB are read as | while | longest task | of it work | tasks over 50 ms | longest frame | to the verdict |',
  )
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  for (const h of await holdUps())
    for (const [when, p] of [
      ['it is read', h.reading],
      ['paste and verdict are drawn', h.drawing],
    ] as const)
      console.log(
        `| ${h.what} | ${when} | ${p.longest.toFixed(0)} ms | ${p.worked.toFixed(0)} ms | ${p.tasks} | ${p.frame.toFixed(0)} ms | ${h.seconds.toFixed(1)} s |`,
      )
  process.exit()
}

const table = (rows: readonly (readonly [string, string, string])[], what: string) => {
  console.log(`\nNode ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}${what}\n`)
  console.log('| what | figure | |\n| --- | --- | --- |')
  for (const r of rows) console.log(`| ${r.join(' | ')} |`)
}
if (process.argv[2] === 'notes') {
  const counts = process.argv.slice(3).map(Number)
  if (counts.some((n) => !Number.isInteger(n) || n < 0)) throw new Error('name numbers of notes: notes 1000 3000')
  table(await benchNotes(counts.length ? counts : [1000, 3000]), '')
  process.exit()
}

const rounds = 5
const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number
const timed = (work: () => unknown): number => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}
/** Median milliseconds of each piece of work, run in turn so that a busy machine slows all of them alike. */
function compare<K extends string>(work: Record<K, () => unknown>): Record<K, number> {
  const times = Object.fromEntries(Object.keys(work).map((k) => [k, [] as number[]])) as Record<K, number[]>
  for (let i = -1; i < rounds; i++)
    for (const name of Object.keys(work) as K[]) {
      const ms = timed(work[name])
      if (i >= 0) times[name].push(ms)
    }
  return Object.fromEntries(Object.entries<number[]>(times).map(([k, v]) => [k, median(v)])) as Record<K, number>
}

const there = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const rows: [string, string, string][] = []
const row = (what: string, figure: string, note = '') => rows.push([what, figure, note])
const rate = (bytes: number, ms: number) => `${(bytes / 1e6 / (ms / 1000)).toFixed(1)} MB/s`

const text = journal(10e6)
const log = join(folder, 'journal.txt')
const patterns = join(folder, 'literals.txt')
writeFileSync(log, text)
writeFileSync(patterns, allSignatures.flatMap((s) => s.literal).join('\n'))

const ten = compare({
  diagnose: () => diagnose(text),
  sections: () => readPaste(text),
  grep: () => spawnSync('grep', ['-c', '-F', '-f', patterns, log], { env: { ...process.env, LC_ALL: 'C' } }),
})
row(
  'paste to verdict, journal of 10 MB',
  rate(text.length, ten.diagnose),
  `${ten.diagnose.toFixed(0)} ms; of these ${ten.sections.toFixed(0)} ms for the sections`,
)
row(
  'the same against `grep -F -f` with the same literals',
  `${(ten.diagnose / ten.grep).toFixed(2)} x`,
  `grep ${ten.grep.toFixed(0)} ms, process start included; below 1 is faster`,
)

for (const [name, bytes] of [
  ['10 kB', 1e4],
  ['100 kB', 1e5],
  ['1 MB', 1e6],
  ['50 MB', 5e7],
] as const) {
  const input = journal(bytes)
  const ms = bytes >= 5e7 ? timed(() => diagnose(input)) : compare({ it: () => diagnose(input) }).it
  row(`paste to verdict, ${name}`, `${((ms * 1e6) / input.length).toFixed(0)} ns per byte`, `${ms.toFixed(1)} ms`)
}

if (there('jc')) {
  const samples = [
    [
      '--df',
      'df -h',
      'Filesystem      Size  Used Avail Use% Mounted on\nudev            7.8G     0  7.8G   0% /dev\n/dev/sda1       145G   12G  134G   8% /\n',
    ],
    [
      '--lsmod',
      'lsmod',
      'Module                  Size  Used by\nnf_nat                 57344  2 nft_chain_nat,xt_MASQUERADE\noverlay               163840  0\n',
    ],
    [
      '--uname',
      'uname -a',
      'Linux host 6.1.0-10-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.38-1 (2023-07-14) x86_64 GNU/Linux\n',
    ],
  ] as const
  const t = compare({
    jc: () => samples.map(([flag, , output]) => spawnSync('jc', [flag], { input: output })),
    ours: () => samples.map(([, command, output]) => diagnose([{ command, output }])),
  })
  row(
    'ordinary commands against one `jc` process each',
    `${(t.jc / t.ours).toFixed(0)} x faster`,
    `${(t.ours / samples.length).toFixed(2)} ms against ${(t.jc / samples.length).toFixed(0)} ms per command`,
  )
}

rmSync(folder, { recursive: true })
table(rows, `; medians of ${rounds} runs`)
