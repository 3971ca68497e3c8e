/** The engine as it was at a commit: it needs its own folder and a package or two, so that folder is taken out of the history and bundled. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { allDiagnoses, diagnose } from '../engine'

const git = (...args: readonly string[]): Buffer => execFileSync('git', args, { maxBuffer: 1 << 30 })

/** Ids of the cases that a commit has. @throws where git does not know the commit */
export const casesAt = (commit: string): ReadonlySet<string> =>
  new Set(
    git('ls-tree', '--name-only', `${commit}:cases`)
      .toString()
      .split('\n')
      .flatMap((f) => (f.endsWith('.json') ? [f.slice(0, -5)] : [])),
  )

interface Earlier {
  readonly diagnose: typeof diagnose
  /** ids of the causes that it could name */
  readonly causes: ReadonlySet<string>
}

/** @throws where git does not know the commit, or its engine has another door */
export async function engineAt(commit: string): Promise<Earlier> {
  const folder = mkdtempSync(join(tmpdir(), 'oolong-'))
  try {
    const archive = join(folder, 'engine.tar')
    writeFileSync(archive, git('archive', commit, 'engine'))
    execFileSync('tar', ['-xf', archive, '-C', folder])
    const outfile = join(folder, 'engine.mjs')
    await build({
      entryPoints: [join(folder, 'engine/index.ts')],
      outfile,
      nodePaths: ['node_modules'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    })
    const door = (await import(pathToFileURL(outfile).href)) as {
      diagnose?: typeof diagnose
      allDiagnoses?: typeof allDiagnoses
    }
    if (!door.diagnose || !door.allDiagnoses) throw new Error(`The engine of ${commit} has another door than today's.`)
    return { diagnose: door.diagnose, causes: new Set(door.allDiagnoses.flatMap((d) => [d.id, ...(d.was ?? [])])) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
