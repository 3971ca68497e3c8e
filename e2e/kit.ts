/** What the specs share: the source note as pastes, and the triage page as a person sees it. */
import { readFileSync } from 'node:fs'
import {
  type Browser,
  test as base,
  expect,
  type Locator,
  type Page,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
} from '@playwright/test'
import { diagnose, diagnosisById, type Verdict } from '../engine'
import { outputsOf } from '../lib/content/outputs'
import { stampOf } from '../lib/headline'
import { ui } from '../lib/ui'
import { below, offline, under } from './place'
import { denied, refusing } from './refusing'

export { denied, offline, under }

const note = outputsOf(readFileSync('content/notes/stale-kernel-docker/en.mdx', 'utf8'))
/** A night with the fault of the source note, step by step: found, asked, rebooted, verified. */
export const night = {
  pasted: note.before,
  answer:
    '$ dpkg -l linux-image-6.1.0-10-amd64\nii  linux-image-6.1.0-10-amd64 6.1.38-2 amd64 Linux 6.1 for 64-bit PCs (signed)',
  after:
    '$ sudo systemctl reboot\n$ sudo systemctl status docker\n● docker.service - Docker Application Container Engine\n     Loaded: loaded (/lib/systemd/system/docker.service; enabled; preset: enabled)\n     Active: active (running) since Wed 2023-12-13 09:47:09 UTC; 6s ago',
}

/** The engine's own answer: the page must show no other. */
export const judged = (...pastes: string[]): Verdict => diagnose(pastes.map((output) => ({ command: null, output })))
export const titleOf = (verdict: Verdict, lang: 'en' | 'zh' = 'en'): string =>
  diagnosisById.get(verdict.diagnosis ?? '')?.words.title[lang] ?? ''

const alone = {
  en: { says: 'keeps nothing for this page', download: 'Download the case' },
  zh: { says: '不为本页保存任何数据', download: '下载这个案例' },
} as const
/** Tries to close a page, and stays where the browser asks. @returns whether it asked */
export async function asksToStay(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog', { timeout: 5000 }).then(
    async (dialog) => {
      expect(dialog.type()).toBe('beforeunload')
      await dialog.dismiss()
      return true
    },
    () => false,
  )
  await page.close({ runBeforeUnload: true })
  const stays = await asked
  // Chromium joins a reload to a question that its page has not answered yet, and drops it with "stay" (is_waiting_for_
  // beforeunload_completion_ in content/browser/renderer_host/render_frame_host_impl.cc): the page speaks first
  if (stays) await page.evaluate(() => undefined)
  return stays
}

export class Triage {
  readonly stamp: Locator
  readonly box: Locator
  readonly go: Locator
  readonly paste: Locator
  readonly status: Locator
  constructor(readonly page: Page) {
    this.stamp = page.locator('[data-stamp]')
    this.box = page.getByRole('textbox')
    this.go = page.getByRole('button', { name: /^(?:Read it|Find the cause|读取|找出根因)$/ })
    this.paste = page.locator('ol [data-line]')
    this.status = page.getByRole('main').getByRole('status')
  }
  async open(lang = 'en'): Promise<void> {
    await this.page.goto(`/${lang}/triage/`)
    // the box is in the file; the button works once its script does
    await expect(this.go).toBeEnabled()
  }
  /** Pastes outside of any field, as Ctrl+V does. */
  async pasteAnywhere(text: string): Promise<void> {
    await this.page.evaluate((value) => {
      const data = new DataTransfer()
      data.setData('text/plain', value)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, text)
  }
  async add(text: string): Promise<void> {
    await this.box.fill(text)
    await this.go.click()
  }
  /** Where the browser keeps nothing: it is said, the case can be taken along, and the page is not left unasked. */
  async isAlone(lang: 'en' | 'zh' = 'en'): Promise<void> {
    const said = this.page.getByRole('alert').filter({ hasText: alone[lang].says })
    await expect(said.getByRole('button', { name: alone[lang].download })).toBeVisible()
    expect(await asksToStay(this.page)).toBe(true)
  }
  async shows(verdict: Verdict, lang: 'en' | 'zh' = 'en'): Promise<void> {
    await expect(this.stamp).toHaveAttribute('data-stamp', verdict.status)
    // a likely cause and a confirmed one have the same heading
    await expect(this.stamp).toHaveText(stampOf(verdict, ui(lang)))
    if (verdict.diagnosis)
      await expect(this.page.getByRole('heading', { level: 2, name: titleOf(verdict, lang) })).toBeVisible()
  }
}

type Use = (browser: Browser) => Promise<void>
const ordinary = async ({ browser }: { browser: Browser }, use: Use) => {
  below(browser)
  await use(browser)
}
const keepingNothing = async (
  { playwright, launchOptions }: Pick<PlaywrightWorkerArgs & PlaywrightWorkerOptions, 'playwright' | 'launchOptions'>,
  use: Use,
) =>
  refusing(playwright.chromium, launchOptions, async (browser) => {
    below(browser)
    await use(browser)
  })
/** A test that may meet errors of the page. */
export const bare = base.extend<object, { browser: Browser }>({
  browser: [denied ? keepingNothing : ordinary, { scope: 'worker' }],
})

/** Fails a test when the page throws or logs an error. */
export const test = bare.extend<{ triage: Triage }>({
  page: async ({ page }, use) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await use(page)
    expect(faults).toEqual([])
  },
  triage: async ({ page }, use) => use(new Triage(page)),
})
export { expect }
