/** Outputs of ordinary commands, against `jc`, which turns them into JSON and judges nothing. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { diagnose, readPaste } from '../../engine'
import { readSections } from '../../engine/evaluate/readings'
import { compare } from './compare'
import type { Row } from './table'

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

/** Each of them many times in one process, as a Python program that imports `jc` would; prints the best milliseconds of one. */
const bulk = `
import jc, json, sys, time
often = int(sys.argv[1])
samples = json.load(sys.stdin)
best = None
for _ in range(6):
    start = time.perf_counter()
    for _ in range(often):
        for flag, command, output in samples:
            jc.parse(flag[2:].replace('-', '_'), output, quiet=True)
    took = (time.perf_counter() - start) * 1000 / often / len(samples)
    best = took if best is None else min(best, took)
print(best)
`
/** The Python that the installed `jc` runs under: another one may not know it. */
const python = (jc: string): string => /^#!\s*(\S+)/.exec(readFileSync(jc, 'utf8'))?.[1] ?? 'python3'

export function commandRows(): Row[] {
  const [alone, many] = [
    'an ordinary command read into facts, against one `jc` process that parses it',
    'the same in bulk, each in one process that is warm',
  ]
  const jc = spawnSync('sh', ['-c', 'command -v jc'], { encoding: 'utf8' }).stdout.trim()
  if (!jc)
    return [alone, many].map((what) => ({
      what,
      figure: null,
      unit: 'x faster',
      target: 50,
      more: true,
      note: 'jc is not installed',
    }))
  const often = 200
  const each = (work: (item: { command: string; output: string }) => unknown) => () => {
    for (let i = 0; i < often; i++) for (const [, command, output] of ordinary) work({ command, output })
  }
  const t = compare({
    jc: () => ordinary.map(([flag, , output]) => spawnSync(jc, [flag], { input: output })),
    read: each((item) => readSections(readPaste([item]))),
    judge: each((item) => diagnose([item])),
  })
  const [jcAlone, read, judge] = [
    t.jc / ordinary.length,
    t.read / ordinary.length / often,
    t.judge / ordinary.length / often,
  ]
  const said = spawnSync(python(jc), ['-c', bulk, String(often)], { input: JSON.stringify(ordinary), encoding: 'utf8' })
  const jcMany = Number(said.stdout)
  return [
    {
      what: alone,
      figure: jcAlone / read,
      unit: 'x faster',
      target: 50,
      more: true,
      note: `${read.toFixed(2)} ms in a warm engine (${judge.toFixed(2)} ms to the verdict) against ${jcAlone.toFixed(0)} ms, process start included`,
    },
    {
      what: many,
      figure: said.status === 0 ? jcMany / read : null,
      unit: 'x faster',
      target: 50,
      more: true,
      note:
        said.status === 0
          ? `${read.toFixed(2)} ms against ${jcMany.toFixed(2)} ms`
          : 'the Python of jc does not import it',
    },
  ]
}
