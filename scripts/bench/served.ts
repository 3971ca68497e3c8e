/** The finished build behind a server, and a browser that looks at it. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { browserPath, findBrowser } from '../browser'
import { builtBase } from '../built'
import type { Row } from './table'

export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: browserPath('whole'), args: ['--no-sandbox'] })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** A page as a person finds it: loaded, idle. Waits for the server to answer. */
export async function open(from: Browser | BrowserContext, address: string): Promise<Page> {
  const page = await from.newPage()
  // the loader of this script wraps named functions, and the page does not know the wrapper
  await page.addInitScript('window.__name = (f) => f')
  for (let tries = 0; ; tries++)
    try {
      await page.goto(address)
      break
    } catch (error) {
      if (tries > 40) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  await page.waitForLoadState('networkidle')
  return page
}
/**
 * @param what is measured, for the row that says what is missing
 * @param work gets the address at which `out/` is served
 */
export async function served(what: string, work: (address: string) => Promise<Row[]>): Promise<Row[]> {
  const missing = !existsSync('out/404.html')
    ? 'there is no build'
    : findBrowser('whole')
      ? null
      : 'there is no browser'
  if (missing) return [{ what, figure: null, unit: '', note: missing }]
  const port = process.env.PORT ?? '4187'
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    env: { ...process.env, PORT: port },
    stdio: 'ignore',
  })
  try {
    return await work(`http://localhost:${port}${builtBase()}`)
  } finally {
    server.kill()
  }
}
