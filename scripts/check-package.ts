/**
 * Packs the program as `npm pack` does, installs the tarball in an empty folder with no network, and runs it there: it
 * must need nothing beside itself and give the engine's own answer.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diagnose } from '../engine'
import { outputsOf } from '../lib/content/outputs'

const faults: string[] = []
const holds = (claim: string, ok: boolean, detail: unknown = '') => {
  if (!ok) faults.push(`${claim}: ${typeof detail === 'string' ? detail : JSON.stringify(detail)}`)
}
const folder = mkdtempSync(join(tmpdir(), 'oolong-package-'))
try {
  const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  holds('the site’s packages stand under devDependencies, for the program is bundled', !dependencies, dependencies)
  // the script of `prepack` may print, so its words are kept out of the list
  execFileSync('npm', ['run', '-s', 'prepack'])
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' }),
  )[0] as { filename: string; size: number; files: { path: string }[] }
  const files = packed.files.map((f) => f.path).sort()
  holds('nothing but the program is packed', files.join() === 'LICENSE,README.md,dist/oolong.js,package.json', files)

  execFileSync(
    'npm',
    [
      'install',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--prefix',
      folder,
      join(folder, packed.filename),
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const program = join(folder, 'node_modules/.bin/oolong')
  const run = (args: string[], input = '') => spawnSync(program, args, { cwd: folder, encoding: 'utf8', input })
  const session = outputsOf(readFileSync('content/notes/stale-kernel-docker/en.mdx', 'utf8')).before
  const started = performance.now()
  const said = run(['--json'], session)
  const ms = performance.now() - started
  const own = diagnose(session)
  const { status, diagnosis, certainty } = JSON.parse(said.stdout || '{}')
  holds(
    'it gives the engine’s answer',
    status === own.status && diagnosis === own.diagnosis && certainty === own.certainty,
    said,
  )
  holds('it exits with the status of the answer', said.status === 0, said.status)
  holds('it tells its version', run(['--version']).stdout === `${version}\n`)
  holds('it says what was wrong with its arguments', run(['--frobnicate']).status === 64)
  console.log(
    `${packed.filename}: ${(packed.size / 1024).toFixed(0)} kB packed; paste to answer in ${ms.toFixed(0)} ms, start included`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length ? 1 : 0
