/**
 * `npm run bench -- notes [1000 3000]`: what the site costs to build when it has many notes. They are made up, brought in
 * as a folder of Markdown by `npm run import`, and the whole site is built from nothing in a copy. It takes minutes.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Row } from './table'
import { writeVault } from './vault'

interface Cost {
  readonly cpu: number
  /** highest sum of resident memory over all processes, and of one process */
  readonly peak: number
  readonly largest: number
}

/** Resident bytes of a process and all below it. */
function resident(pid: number): number[] {
  const kids = new Map<number, number[]>()
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name))
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
        kids.set(parent, [...(kids.get(parent) ?? []), Number(name)])
      } catch {
        // it ended in between
      }
  const tree = (p: number): number[] => [p, ...(kids.get(p) ?? []).flatMap(tree)]
  return tree(pid).map((p) => {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${p}/status`, 'utf8'))?.[1] ?? 0) * 1024
    } catch {
      return 0
    }
  })
}

/** @throws when the command fails, with the end of what it printed */
export function measure(command: string, cwd: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `${command}\ncode=$?\ntimes >&2\nexit $code`], {
      cwd,
      env: { ...process.env, CI: '1' },
    })
    let [peak, largest, said] = [0, 0, '']
    const hear = (data: Buffer) => {
      said = (said + data.toString()).slice(-4000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const watch = setInterval(() => {
      const sizes = resident(child.pid ?? 0)
      peak = Math.max(
        peak,
        sizes.reduce((a, b) => a + b, 0),
      )
      largest = Math.max(largest, ...sizes)
    }, 250)
    child.on('close', (code) => {
      clearInterval(watch)
      const last = said.trim().split('\n').at(-1) ?? ''
      const cpu = [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, m) => sum + Number(m[1]) * 60 + Number(m[2]), 0)
      if (code === 0) resolve({ cpu, peak, largest })
      else reject(new Error(`${command} failed:\n${said}`))
    })
  })
}

/** The sources of the site in another folder; packages are linked, not copied, where the disk allows it. */
export async function copySite(to: string): Promise<void> {
  mkdirSync(to)
  for (const name of readdirSync('.'))
    if (!['node_modules', '.next', 'out', '.cache', '.git', 'test-results'].includes(name))
      cpSync(name, join(to, name), { recursive: true })
  const packages = join(process.cwd(), 'node_modules')
  await measure(`cp -al "${packages}" . 2>/dev/null || cp -a "${packages}" .`, to)
}

/** The commands of the build, one by one. */
const stagesOf = (site: string): string[] =>
  (JSON.parse(readFileSync(join(site, 'package.json'), 'utf8')) as { scripts: { build: string } }).scripts.build.split(
    ' && ',
  )

/** What lies in the finished site: how many files, of which kinds most, and how large it is. */
function outputOf(out: string): { readonly files: number; readonly kinds: string; readonly mb: number } {
  const kinds = new Map<string, number>()
  let bytes = 0
  let files = 0
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(out, name))
    if (!stat.isFile()) continue
    files++
    bytes += stat.size
    const kind = name.slice(name.lastIndexOf('.') + 1)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const most = [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 5)
  return { files, kinds: most.map(([kind, n]) => `${n} ${kind}`).join(', '), mb: bytes / 1e6 }
}
/** A page that the site has with any number of notes, as it travels. */
const noteWeight = (out: string): number =>
  gzipSync(readFileSync(join(out, 'en/notes/stale-kernel-docker/index.html'))).length / 1e3

/** Builds the site with each number of notes; returns rows for the table of the bench. */
export async function benchNotes(counts: readonly number[]): Promise<Row[]> {
  const root = mkdtempSync(join(tmpdir(), 'bench-notes-'))
  const site = join(root, 'site')
  const rows: Row[] = []
  const builds: { n: number; cpu: number }[] = []
  try {
    await copySite(site)
    for (const n of counts) {
      const vault = join(root, `vault-${n}`)
      writeVault(vault, n)
      rmSync(join(site, '.next'), { recursive: true, force: true })
      rmSync(join(site, 'out'), { recursive: true, force: true })
      rmSync(join(site, '.cache'), { recursive: true, force: true })
      const brought =
        n > 0 ? await measure(`npm run -s import -- ${vault} --keep-going`, site) : { cpu: 0, peak: 0, largest: 0 }
      const stages: { name: string; cost: Cost }[] = [{ name: 'import', cost: brought }]
      for (const command of stagesOf(site))
        stages.push({
          name: command.replace(/^(?:tsx scripts\/|npm run )|\.ts$/g, ''),
          cost: await measure(`PATH="$PWD/node_modules/.bin:$PATH"; ${command}`, site),
        })
      const cpu = stages.reduce((sum, s) => sum + s.cost.cpu, 0)
      const gb = (of: 'peak' | 'largest') => Math.max(...stages.map((s) => s.cost[of])) / 1e9
      builds.push({ n, cpu })
      const output = outputOf(join(site, 'out'))
      const what = `cold build, ${n.toLocaleString('en')} notes beside the site's own`
      // what was aimed at is for a thousand
      const target = (figure: number) => (n === 1000 ? { target: figure } : {})
      rows.push(
        {
          what,
          figure: cpu,
          unit: 'CPU s',
          ...target(98),
          note: stages.map((s) => `${s.name} ${s.cost.cpu.toFixed(0)} s`).join(', '),
        },
        {
          what: `${what}: memory`,
          figure: gb('peak'),
          unit: 'GB',
          ...target(1.5),
          note: `the largest process ${gb('largest').toFixed(2)} GB`,
        },
        { what: `${what}: files`, figure: output.files, unit: 'files', ...target(2200), note: output.kinds },
        { what: `${what}: size`, figure: output.mb, unit: 'MB', ...target(120) },
        {
          what: `${what}: HTML of a note of the site’s own`,
          figure: noteWeight(join(site, 'out')),
          unit: 'kB',
          target: 12,
          note: existsSync('out/404.html')
            ? `${noteWeight('out').toFixed(1)} kB without them`
            : 'there is no build to compare',
        },
      )
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  const [first, last] = [builds[0], builds.at(-1)]
  if (first && last && last.n > first.n)
    rows.push({
      what: 'each further 1,000 notes',
      figure: ((last.cpu - first.cpu) / (last.n - first.n)) * 1000,
      unit: 'CPU s',
      note: `between ${first.n} and ${last.n} notes`,
    })
  return rows
}
