/**
 * `npm run lighthouse`: Lighthouse as a phone on a slow network, the median of three runs, on one page of each kind. Prints a
 * table and fails below 95. Lighthouse weighs 185 MB, so it is fetched by npx when it is asked for, not installed.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { ensureBrowser } from './browser'

const least = 95
const runs = Number(process.env.RUNS ?? 3)
const port = process.env.PORT ?? '4280'
const kinds = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const pages = process.argv.slice(2)
if (pages.length === 0)
  pages.push('en/', 'en/triage/', 'en/notes/stale-kernel-docker/', 'en/diagnoses/stale-running-kernel/', 'zh/tags/')

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >
}
// a real server packs what it sends, which weighs most in these figures
const nginx = spawnSync('nginx', ['-v']).status === 0
if (!nginx) console.log('nginx is not installed: nothing is sent packed, and the figures are worse than they will be')
const server = spawn(process.execPath, ['--import', 'tsx', `scripts/serve${nginx ? '-nginx' : ''}.ts`], {
  env: { ...process.env, PORT: port },
  stdio: ['ignore', 'ignore', 'inherit'],
})
for (let i = 0; i < 50 && !(await fetch(`http://localhost:${port}/`).catch(() => null)); i++) await setTimeout(200)
const folder = 'test-results/lighthouse'
mkdirSync(folder, { recursive: true })
const once = (page: string, run: number): Report => {
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
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CHROME_PATH: ensureBrowser() } },
  )
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

let failed = false
console.log(
  `| page | ${kinds.join(' | ')} | LCP | TBT | CLS |\n| --- | ${kinds.map(() => '---:').join(' | ')} | ---: | ---: | ---: |`,
)
try {
  for (const page of pages) {
    const reports = Array.from({ length: runs }, (_, run) => once(page, run))
    const scores = kinds.map((kind) => Math.round(100 * median(reports.map((r) => r.categories[kind]?.score ?? 0))))
    const value = (audit: string) => reports.at(-1)?.audits[audit]?.displayValue ?? ''
    const times = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(value)
    console.log(`| /${page} | ${[...scores, ...times].join(' | ')} |`)
    if (scores.every((s) => s >= least)) continue
    failed = true
    for (const [id, { score, title, displayValue }] of Object.entries(reports[0]?.audits ?? {}))
      if (score !== null && score < 0.9) console.log(`  ${id}: ${title} ${displayValue ?? ''}`)
  }
} finally {
  server.kill()
}
if (failed) {
  console.error(`\na page is below ${least}`)
  process.exitCode = 1
}
