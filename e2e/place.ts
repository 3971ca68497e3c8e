/** Where the site lies and how it is reached: below a path of its host, and without a network after one visit. */
import type { Browser, BrowserContext } from '@playwright/test'
import { builtBase } from '../scripts/built'

/** The path that the build is made for, empty at the root of a host: `OOLONG_BASE_PATH=/kb npm run build`. */
export const under = builtBase()
/** `E2E_NETWORK=none npm run e2e`: each browser visits both languages once, then has no network for the whole of the test. */
export const offline = process.env.E2E_NETWORK === 'none'
const site = `http://localhost:${process.env.E2E_PORT ?? 4173}${under}`

/** The one visit. What the service worker does not have afterwards is not to be had. */
async function visitOnce(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  for (const lang of ['en', 'zh']) {
    await page.goto(`${site}/${lang}/keys/`)
    await page.locator('[data-offline-state="kept"]').waitFor({ timeout: 60_000 })
  }
  await page.close()
  await context.setOffline(true)
}

/** Makes `goto('/en/')` mean the page of the site, wherever below its host the site lies. */
export function below(browser: Browser): void {
  const begin = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    // without scripts there is no service worker
    const cut = offline && options?.javaScriptEnabled !== false
    const context = await begin(cut ? { ...options, serviceWorkers: 'allow' } : options)
    if (cut) await visitOnce(context)
    const open = context.newPage.bind(context)
    context.newPage = async () => {
      const page = await open()
      const goto = page.goto.bind(page)
      page.goto = (url, options) => goto(url.startsWith('/') ? under + url : url, options)
      return page
    }
    return context
  }
}
