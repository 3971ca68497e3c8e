/**
 * `E2E_STORAGE=denied npm run e2e`: the suite in a browser whose user lets no site keep anything (Chromium: "block all cookies").
 * Then localStorage and sessionStorage throw when they are looked at, IndexedDB, caches, locks and service workers refuse.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserType, LaunchOptions } from '@playwright/test'

export const denied = process.env.E2E_STORAGE === 'denied'

/** Starts such a browser for the time of `use`. Its contexts take the setting over from its profile. */
export async function refusing(
  chromium: BrowserType,
  options: LaunchOptions,
  use: (browser: Browser) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'oolong-refusing-'))
  mkdirSync(join(profile, 'Default'))
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  const context = await chromium.launchPersistentContext(profile, { ...options, headless: true })
  const browser = context.browser()
  if (!browser) throw new Error('the browser of a profile cannot be had')
  await use(browser)
  await context.close()
  rmSync(profile, { recursive: true, force: true })
}
