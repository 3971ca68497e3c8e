/** Speed of the engine on journals, against `grep` on the same input. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allSignatures, diagnose, readPaste } from '../../engine'
import { compare } from './compare'
import { journal } from './journal'
import type { Row } from './table'

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
