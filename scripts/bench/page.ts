/**
 * `npm run bench -- page`: how long the page is held up while 50 MB are read, as a file and as a paste. Needs a build
 * (`npm run build`) and a browser. Long tasks are measured by the browser itself; all the while somebody types.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../browser'
import { journal } from './journal'

export interface Held {
  readonly what: string
  /** longest task of the main thread, ms */
  readonly longest: number
  /** tasks over 50 ms */
  readonly tasks: number
  /** longest time between two frames, ms */
  readonly frame: number
  readonly seconds: number
}

const watch = (page: Page) =>
  page.evaluate(() => {
    const seen = { longest: 0, tasks: 0, frame: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.tasks++
        seen.longest = Math.max(seen.longest, entry.duration)
      }
    }).observe({ type: 'longtask' })
    let last = performance.now()
    const tick = (now: number) => {
      seen.frame = Math.max(seen.frame, now - last)
      last = now
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })

async function measured(page: Page, what: string, give: () => Promise<unknown>): Promise<Held> {
  const started = performance.now()
  await watch(page)
  await give()
  const box = page.getByRole('textbox')
  while (!(await page.locator('[data-stamp]').count())) {
    await box.pressSequentially('still typing ', { delay: 40, timeout: 5_000 }).catch(() => undefined)
    if (performance.now() - started > 300_000) throw new Error('no verdict after five minutes')
  }
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { longest: number; tasks: number; frame: number } }).seen,
  )
  return { what, ...seen, seconds: (performance.now() - started) / 1000 }
}

/** @param bytes size of the log */
export async function holdUps(bytes = 50e6, port = 4187): Promise<readonly Held[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'))
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  })
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox'] })
  try {
    const file = join(folder, 'journal.txt')
    writeFileSync(file, journal(bytes))
    const open = async () => {
      const page = await browser.newPage()
      // the loader of this script wraps named functions, and the page does not know the wrapper
      await page.addInitScript('window.__name = (f) => f')
      for (let tries = 0; ; tries++)
        try {
          await page.goto(`http://localhost:${port}/en/triage/`)
          break
        } catch (error) {
          if (tries > 40) throw error
          await new Promise((resolve) => setTimeout(resolve, 250))
        }
      await page.getByRole('textbox').waitFor()
      await page.waitForLoadState('networkidle')
      return page
    }
    const chosen = await open()
    const asFile = await measured(chosen, 'a file', () => chosen.locator('input[type=file]').setInputFiles(file))
    await chosen.close()
    const pasting = await open()
    // the text is there before the clock starts: the clipboard is the browser's own work
    const part = journal(1e6)
    await pasting.evaluate(({ part, times }) => Object.assign(window, { text: part.repeat(times) }), {
      part,
      times: Math.round(bytes / 1e6),
    })
    const asPaste = await measured(pasting, 'a paste', () =>
      pasting.evaluate(() => {
        const { text } = window as unknown as { text: string }
        const data = { getData: () => text, files: [], types: ['text/plain'] }
        const event = new Event('paste', { bubbles: true, cancelable: true })
        Object.assign(event, { clipboardData: data })
        document.body.dispatchEvent(event)
      }),
    )
    return [asFile, asPaste]
  } finally {
    await browser.close()
    server.kill()
    rmSync(folder, { recursive: true })
  }
}
