/** What the specs share: the source note as pastes, and the triage page as a person sees it. */
import { readFileSync } from 'node:fs'
import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test'
import { diagnose, diagnosisById, type Verdict } from '../engine'
import { outputsOf } from '../lib/content/outputs'
import { builtBase } from '../scripts/built'

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
    this.status = page.getByRole('status')
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
  async shows(verdict: Verdict, lang: 'en' | 'zh' = 'en'): Promise<void> {
    await expect(this.stamp).toHaveAttribute('data-stamp', verdict.status)
    if (verdict.diagnosis)
      await expect(this.page.getByRole('heading', { level: 2, name: titleOf(verdict, lang) })).toBeVisible()
  }
}

/** The path that the build is made for, empty at the root of a host: `OOLONG_BASE_PATH=/kb npm run build`. */
export const under = builtBase()
/** Makes `goto('/en/')` mean the page of the site, wherever below its host the site lies. */
function below(browser: Browser): void {
  const begin = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await begin(options)
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
/** A test that may meet errors of the page. */
export const bare = base.extend<object, { browser: Browser }>({
  browser: [
    async ({ browser }, use) => {
      below(browser)
      await use(browser)
    },
    { scope: 'worker' },
  ],
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
