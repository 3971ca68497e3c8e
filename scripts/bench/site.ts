/** What the built site sends: a page, and a search, as they travel (gzip; what is packed in itself, as it is). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { open } from './served'
import type { Row } from './table'

const weight = (path: string): number => {
  const file = join('out', path.endsWith('/') ? `${path}index.html` : path)
  if (!existsSync(file)) return 0
  const bytes = readFileSync(file)
  return /\.(?:woff2|png|pack|pf_\w+|pagefind)$/.test(file) ? bytes.length : gzipSync(bytes).length
}

interface Sent {
  readonly bytes: number
  readonly files: number
  readonly html: number
  /** scripts of the page itself, without those of a worker */
  readonly scripts: number
}
const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + weight(path), 0)

/** Counts the files that a page asks for while something is done. */
export async function sent(page: Page, work: () => Promise<unknown>): Promise<Sent> {
  const paths = new Set<string>()
  const hear = (request: { url(): string }) => paths.add(decodeURIComponent(new URL(request.url()).pathname))
  page.on('request', hear)
  await work()
  await page.waitForLoadState('networkidle')
  page.off('request', hear)
  return {
    bytes: sum(paths),
    files: paths.size,
    html: sum([...paths].filter((path) => path.endsWith('/'))),
    scripts: sum([...paths].filter((path) => path.endsWith('.js') && !/\/engine[-.]/.test(path))),
  }
}

const kb = (what: string, bytes: number, target: number, note?: string): Row => ({
  what,
  figure: bytes / 1e3,
  unit: 'kB',
  target,
  ...(note && { note }),
})

/** @param address where the build is served */
export async function siteRows(browser: Browser, address: string): Promise<Row[]> {
  const rows: Row[] = []
  // nothing of what the service worker fetches by itself: that is another row of `npm run budgets`
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await open(context, `${address}/404.html`)
  for (const [what, path] of [
    ['a note', 'en/notes/stale-kernel-docker/'],
    ['a root cause', 'en/diagnoses/stale-running-kernel/'],
  ] as const) {
    const seen = await sent(page, () => page.goto(`${address}/${path}`))
    rows.push(
      kb(`first visit of ${what}`, seen.bytes, 60, 'with its fonts'),
      kb(`first visit of ${what}: HTML`, seen.html, 12),
      kb(`first visit of ${what}: JavaScript before interaction`, seen.scripts, 15),
      { what: `first visit of ${what}: requests`, figure: seen.files, unit: '', target: 8 },
    )
  }
  const seen = await sent(page, () => page.goto(`${address}/en/triage/`))
  const used = await sent(page, async () => {
    await page.goto(`${address}/en/triage/`)
    await page.getByRole('textbox').focus()
    await page.locator('form[data-box="ready"]').waitFor()
  })
  rows.push(
    kb('first visit of triage: JavaScript before interaction', seen.scripts, 15),
    kb('first visit of triage, once somebody acts', used.bytes, 300, `${used.files} files, with its fonts`),
    kb('first visit of triage: JavaScript of the page', used.scripts, 190, 'engine and knowledge come with a worker'),
  )
  await context.close()
  return rows
}
