/** Speed of the engine. Competing programs run in turn with ours on the same input; where one is not installed, the row says so. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allSignatures, diagnose, readPaste } from '../../engine'
import { journal } from './journal'
import type { Row } from './table'

const rounds = 5
const timed = (work: () => unknown): number => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}
/**
 * Milliseconds of each piece of work, run in turn so that a busy machine slows all of them alike: the best of five, since
 * other work on the machine only ever adds.
 */
function compare<K extends string>(work: Record<K, () => unknown>): Record<K, number> {
  const times = Object.fromEntries(Object.keys(work).map((k) => [k, [] as number[]])) as Record<K, number[]>
  for (let i = -1; i < rounds; i++)
    for (const name of Object.keys(work) as K[]) {
      const ms = timed(work[name])
      if (i >= 0) times[name].push(ms)
    }
  return Object.fromEntries(Object.entries<number[]>(times).map(([k, v]) => [k, Math.min(...v)])) as Record<K, number>
}
const there = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

/** Outputs that `jc` reads too, by its flag. */
const ordinary = [
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

/** Whole journals, from the paste to the verdict. */
export function journalRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
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
    const rows: Row[] = [
      {
        what: 'a journal of 10 MB, to the verdict, against `grep -F -f` with the same literals',
        figure: ten.diagnose / ten.grep,
        unit: 'x the time',
        target: 1,
        note: `${ten.diagnose.toFixed(0)} ms (${ten.sections.toFixed(0)} ms of them for the sections) against ${ten.grep.toFixed(0)} ms, process start included`,
      },
    ]
    for (const [name, bytes] of [
      ['10 kB', 1e4],
      ['1 MB', 1e6],
      ['50 MB', 5e7],
    ] as const) {
      const input = journal(bytes)
      const { it: ms } = compare({ it: () => diagnose(input) })
      rows.push({
        what: `a journal of ${name}, to the verdict`,
        figure: (ms * 1e6) / input.length,
        unit: 'ns a byte',
        note: `${ms.toFixed(1)} ms`,
      })
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Ordinary commands against `jc`, which turns them into JSON and judges nothing. */
export function commandRows(): Row[] {
  const what = 'an ordinary command, to the verdict, against one `jc` process that parses it'
  if (!there('jc'))
    return [{ what, figure: null, unit: 'x faster', target: 50, more: true, note: 'jc is not installed' }]
  const often = 50
  const t = compare({
    jc: () => ordinary.map(([flag, , output]) => spawnSync('jc', [flag], { input: output })),
    ours: () => {
      for (let i = 0; i < often; i++) for (const [, command, output] of ordinary) diagnose([{ command, output }])
    },
  })
  const [ours, jc] = [t.ours / ordinary.length / often, t.jc / ordinary.length]
  return [
    {
      what,
      figure: jc / ours,
      unit: 'x faster',
      target: 50,
      more: true,
      note: `${ours.toFixed(2)} ms in a warm engine against ${jc.toFixed(0)} ms, process start included`,
    },
  ]
}
