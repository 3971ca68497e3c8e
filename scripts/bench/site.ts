/** What the built site sends: a page, and a search, as they travel (gzip; what is packed in itself, as it is). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { open } from './page'
import type { Row } from './table'

const weight = (path: string): number => {
  const file = join('out', path.endsWith('/') ? `${path}index.html` : path)
  if (!existsSync(file)) return 0
  const bytes = readFileSync(file)
  return /\.(?:woff2|png|pack|pf_\w+|pagefind)$/.test(file) ? bytes.length : gzipSync(bytes).length
}

/** Counts the files that a page asks for while something is done. */
async function sent(page: Page, work: () => Promise<unknown>): Promise<{ bytes: number; files: number }> {
  const paths = new Set<string>()
  const hear = (request: { url(): string }) => paths.add(decodeURIComponent(new URL(request.url()).pathname))
  page.on('request', hear)
  await work()
  await page.waitForLoadState('networkidle')
  page.off('request', hear)
  return { bytes: [...paths].reduce((sum, path) => sum + weight(path), 0), files: paths.size }
}

/** @param address where the build is served */
export async function siteRows(browser: Browser, address: string): Promise<Row[]> {
  const rows: Row[] = []
  // nothing of what the service worker fetches by itself: that is another row of `npm run budgets`
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await open(context, `${address}/404.html`)
  for (const [what, path, target] of [
    ['a note', 'en/notes/stale-kernel-docker/', 60],
    ['a root cause', 'en/diagnoses/stale-running-kernel/', 60],
    ['triage', 'en/triage/', 300],
  ] as const) {
    const { bytes, files } = await sent(page, () => page.goto(`${address}/${path}`))
    rows.push({ what: `first visit of ${what}`, figure: bytes / 1e3, unit: 'kB', target, note: `${files} files` })
  }
  await page.goto(`${address}/en/notes/stale-kernel-docker/`)
  await page.waitForLoadState('networkidle')
  const search = await sent(page, async () => {
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill('iptables nat table missing')
    await page.locator('dialog a[href*="/diagnoses/"]').first().waitFor()
  })
  rows.push({
    what: 'the first search, to its results, engine included',
    figure: search.bytes / 1e3,
    unit: 'kB',
    note: `${search.files} files`,
  })
  await context.close()
  return rows
}
