/**
 * Runs every suite and adds up what it counted. The last line printed is `N passed, N failed`, over all suites.
 * A suite that prints no count of its own (types, lint ...) is one test. Suites go on after a failure, so that one run
 * tells everything. `npm test -- unit e2e` runs only those.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser'

interface Count {
  passed: number
  failed: number
  /** the names of the tests that failed, said again at the end of the run */
  names?: readonly string[]
}
interface Assertion {
  readonly status: string
  readonly fullName: string
}
/** as Playwright writes it: suites hold suites and specs */
interface Specs {
  readonly suites?: readonly Specs[]
  readonly specs?: readonly {
    readonly title: string
    readonly ok: boolean
    readonly file: string
    readonly line: number
  }[]
}
const failedSpecs = (s: Specs): readonly string[] => [
  ...(s.specs ?? []).filter((t) => !t.ok).map((t) => `e2e/${t.file}:${t.line}: ${t.title}`),
  ...(s.suites ?? []).flatMap(failedSpecs),
]
interface Suite {
  name: string
  command: string
  /** reads the counts a tool wrote to a file; without it the exit status counts as one test */
  count?: () => Count
  before?: () => void
}

const reports = 'test-results'
const json = (file: string) => JSON.parse(readFileSync(`${reports}/${file}`, 'utf8'))

const suites: Suite[] = [
  { name: 'types', command: 'npm run -s types' },
  { name: 'lint', command: 'npm run -s lint' },
  { name: 'indexes', command: 'npx tsx scripts/gen-index.ts --check && npx tsx scripts/gen-reports.ts --check' },
  {
    name: 'unit',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${reports}/unit.json`,
    count: () => {
      const r = json('unit.json')
      // a file that could not be loaded has no tests and must not pass unseen
      const broken = r.testResults.filter(
        (f: { status: string; assertionResults: unknown[] }) =>
          f.status === 'failed' && f.assertionResults.length === 0,
      ).length
      const names = r.testResults.flatMap((f: { name: string; status: string; assertionResults: Assertion[] }) => [
        ...(f.status === 'failed' && f.assertionResults.length === 0 ? [f.name] : []),
        ...f.assertionResults.filter((a) => a.status === 'failed').map((a) => `${f.name}: ${a.fullName}`),
      ])
      return { passed: r.numPassedTests, failed: r.numFailedTests + broken, names }
    },
  },
  { name: 'package', command: 'npx tsx scripts/check-package.ts' },
  { name: 'content', command: 'npm run -s check:content' },
  { name: 'build', command: 'npm run -s build' },
  { name: 'links', command: 'npx tsx scripts/check-links.ts' },
  { name: 'machines', command: 'npx tsx scripts/check-machines.ts' },
  { name: 'budgets', command: 'npm run -s budgets' },
  {
    name: 'e2e',
    command: 'npx playwright test',
    before: () => {
      ensureBrowser()
      process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = `${reports}/e2e.json`
    },
    count: () => {
      const { stats, ...report } = json('e2e.json')
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky, names: failedSpecs(report) }
    },
  },
]

const only = process.argv.slice(2)
const unknown = only.filter((name) => !suites.some((s) => s.name === name))
if (unknown.length) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${suites.map((s) => s.name).join(', ')}.`)
  process.exit(64)
}
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const total: Count = { passed: 0, failed: 0 }
const rows: string[] = []
const failures: string[] = []
for (const suite of suites.filter((s) => only.length === 0 || only.includes(s.name))) {
  console.log(`\n== ${suite.name}: ${suite.command}`)
  const started = Date.now()
  let ok = false
  let counted: Count | null = null
  try {
    suite.before?.()
    ok = spawnSync(suite.command, { shell: true, stdio: 'inherit' }).status === 0
    counted = suite.count?.() ?? null
  } catch (error) {
    ok = false
    console.error(error instanceof Error ? error.message : error)
  }
  counted ??= ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  // a suite that failed as a whole, though each of its tests passed
  if (!ok && counted.failed === 0) counted = { ...counted, failed: 1 }
  total.passed += counted.passed
  total.failed += counted.failed
  for (const name of counted.names ?? (counted.failed ? ['see above'] : [])) failures.push(`${suite.name}: ${name}`)
  const seconds = Math.round((Date.now() - started) / 1000)
  rows.push(
    `${suite.name.padEnd(10)} ${String(counted.passed).padStart(6)} passed ${String(counted.failed).padStart(4)} failed ${String(seconds).padStart(5)} s`,
  )
}
console.log(`\n${rows.join('\n')}\n`)
if (failures.length) console.log(`Failed:\n${failures.map((f) => `  ${f}`).join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
