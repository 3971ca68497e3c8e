/**
 * `npm run lighthouse [-- PAGE...]`: Lighthouse as a phone on a slow network, on one page of each kind. Prints the medians of
 * three runs (RUNS) and under each page what its audits ask for. Fails where accessibility, best practices or findability
 * are below 100 or the speed is below 95. The speed is reckoned from how fast this machine computed: Lighthouse's own
 * figure for it stands in the table, and below 1,000 the figures say more of the machine than of the page.
 * Lighthouse weighs 185 MB, so it is fetched by npx when it is asked for, not installed.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { median } from './bench/median'
import { ensureBrowser } from './browser'

const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const
const kinds = Object.keys(least) as readonly (keyof typeof least)[]
const runs = Number(process.env.RUNS ?? 3)
const port = process.env.PORT ?? '4280'
const pages = process.argv.slice(2)
if (pages.length === 0)
  pages.push('en/', 'en/triage/', 'en/notes/stale-kernel-docker/', 'en/diagnoses/stale-running-kernel/', 'zh/tags/')

interface Audit {
  readonly score: number | null
  readonly title: string
  readonly numericValue?: number
  readonly displayValue?: string
  readonly details?: { readonly overallSavingsMs?: number; readonly overallSavingsBytes?: number }
}
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >
  readonly audits: Readonly<Record<string, Audit>>
  readonly environment: { readonly benchmarkIndex: number }
}

// a real server packs what it sends, which weighs most in these figures
const nginx = spawnSync('nginx', ['-v']).status === 0
if (!nginx) console.log('nginx is not installed: nothing is sent packed, and the figures are worse than they will be')
const server = spawn(process.execPath, ['--import', 'tsx', `scripts/serve${nginx ? '-nginx' : ''}.ts`], {
  env: { ...process.env, PORT: port },
  stdio: ['ignore', 'ignore', 'inherit'],
})
const folder = 'test-results/lighthouse'

/** Resolves when the server answers. @throws when it ended: another one may listen there, and would be measured instead */
async function answering(): Promise<void> {
  for (let i = 0; i < 50; i++) {
    await setTimeout(200)
    if (server.exitCode !== null) throw new Error(`the server did not start; is port ${port} (PORT) taken?`)
    if (i > 4 && (await fetch(`http://localhost:${port}/`).catch(() => null))) return
  }
  throw new Error('the server does not answer')
}

/** @throws when Lighthouse fails twice: once in some dozen runs it misses that the page has begun to load, and asks for another */
function once(page: string, run: number): Report {
  try {
    return load(page, run)
  } catch {
    return load(page, run)
  }
}

function load(page: string, run: number): Report {
  const file = `${folder}/${page.replace(/\W+/g, '-')}${run}.json`
  execFileSync(
    'npx',
    [
      '--yes',
      'lighthouse@12',
      `http://localhost:${port}/${page}`,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${kinds.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CHROME_PATH: ensureBrowser('whole') } },
  )
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

/** What costs points, with how often of the runs, and what would save time or bytes. */
function asks(reports: readonly Report[]): string[] {
  const said: string[] = []
  for (const [id, { title }] of Object.entries(reports[0]?.audits ?? {})) {
    const each = reports.flatMap((r) => r.audits[id] ?? [])
    const weight = Math.max(
      ...kinds.map((k) => reports[0]?.categories[k]?.auditRefs.find((ref) => ref.id === id)?.weight ?? 0),
    )
    const poor = each.filter((a) => a.score !== null && a.score < 0.9)
    const saves = poor.filter((a) => (a.details?.overallSavingsMs ?? 0) + (a.details?.overallSavingsBytes ?? 0) > 0)
    if (poor.length * 2 < reports.length + 1 || (weight === 0 && saves.length === 0)) continue
    said.push(`  ${id}: ${title} ${poor[0]?.displayValue ?? ''} (${poor.length} of ${reports.length} runs)`)
  }
  return said
}

/** Prints the row of a page; returns whether it is good enough. */
function tell(page: string, reports: readonly Report[]): boolean {
  const scores = kinds.map((kind) => Math.round(100 * median(reports.map((r) => r.categories[kind]?.score ?? 0))))
  const value = (audit: string) => median(reports.map((r) => r.audits[audit]?.numericValue ?? 0))
  const figures = [
    `${(value('first-contentful-paint') / 1000).toFixed(1)} s`,
    `${(value('largest-contentful-paint') / 1000).toFixed(1)} s`,
    `${value('total-blocking-time').toFixed(0)} ms`,
    value('cumulative-layout-shift').toFixed(3),
    median(reports.map((r) => r.environment.benchmarkIndex)).toFixed(0),
  ]
  console.log(`| /${page} | ${[...scores, ...figures].join(' | ')} |`)
  for (const line of asks(reports)) console.log(line)
  return kinds.every((kind, i) => (scores[i] ?? 0) >= least[kind])
}

mkdirSync(folder, { recursive: true })
try {
  await answering()
  console.log(`| page | ${kinds.join(' | ')} | FCP | LCP | TBT | CLS | machine |`)
  console.log(
    `| --- | ${Array(kinds.length + 5)
      .fill('---:')
      .join(' | ')} |`,
  )
  for (const page of pages) {
    const reports = Array.from({ length: runs }, (_, run) => once(page, run))
    if (!tell(page, reports)) process.exitCode = 1
  }
} finally {
  server.kill()
}
if (process.exitCode) console.error('\na page is below what is asked of it')
