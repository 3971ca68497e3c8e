import type { Page } from '@playwright/test'
import { denied, expect, judged, night, Triage, test } from './kit'

/** What is kept, by key; with `value`, puts something there first. */
const kept = (page: Page, key?: string, value?: unknown): Promise<Record<string, unknown>> =>
  page.evaluate(
    ([key, value]) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        const opened = indexedDB.open('keyval-store')
        opened.onupgradeneeded = () => opened.result.createObjectStore('keyval')
        opened.onerror = () => reject(opened.error)
        opened.onsuccess = () => {
          const store = opened.result.transaction('keyval', 'readwrite').objectStore('keyval')
          if (typeof key === 'string') store.put(value, key)
          const [keys, values] = [store.getAllKeys(), store.getAll()]
          store.transaction.oncomplete = () => {
            opened.result.close()
            resolve(Object.fromEntries(keys.result.map((name, i) => [String(name), values.result[i]])))
          }
        }
      }),
    [key, value],
  )

test('storage that is denied, or never answers: triage works, says what will be lost, and hands the case over', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: deny, configurable: true })
  })
  const hung = await context.newPage()
  await hung.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  for (const tab of [page, hung]) {
    const triage = new Triage(tab)
    // a tab behind another one draws once a second
    await tab.bringToFront()
    await tab.goto('/en/')
    await triage.add(night.pasted)
    await triage.shows(judged(night.pasted))
    await expect(tab.getByRole('alert').filter({ hasText: 'keeps nothing for this page' })).toBeVisible()
    await triage.add(night.answer)
    await triage.shows(judged(night.pasted, night.answer))
    await tab.getByRole('button', { name: 'Undo' }).click()
    await triage.shows(judged(night.pasted))
    const handed = tab.waitForEvent('download')
    await tab.getByRole('button', { name: 'Download the case' }).click()
    const file = await handed
    expect(file.suggestedFilename()).toMatch(/^oolong-cases-.*\.json$/)
    await tab.getByRole('button', { name: 'Start over' }).click()
    await tab.locator('input[type=file]').setInputFiles(await file.path())
    await triage.shows(judged(night.pasted))
    // a part that keeps choices must not fail either
    await tab.getByRole('button', { name: 'Light or dark' }).click()
  }
})

test('a full disk, a case of an older version, and one that is broken', async ({ page, triage, context }) => {
  const cdp = await context.newCDPSession(page)
  const quota = (quotaSize?: number) =>
    cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize })
  await triage.open()
  if (denied) {
    // neither full nor damaged: nothing is read, nothing is kept, and that is what is said
    await triage.add(night.pasted)
    await triage.shows(judged(night.pasted))
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await triage.isAlone()
    return expect(page.getByText(/no room left|set aside/)).toHaveCount(0)
  }
  // Chromium gives out room that it found up to 30 s ago (kBucketSpaceCacheTimeLimit in content/browser/indexed_db): begin anew
  await cdp.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' })
  await quota(1)
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  await expect(page.getByRole('alert').filter({ hasText: 'no room left' })).toBeVisible()
  await quota()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText('no room left')).toBeHidden()
  await page.reload()
  await triage.shows(judged(night.pasted))

  const old = {
    version: 1,
    state: { pastes: [{ id: 'a', text: night.answer }], answers: {}, tree: null, past: [], future: [] },
  }
  await kept(page, 'oolong-case', old)
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await triage.shows(judged(night.answer))
  expect(await kept(page)).not.toHaveProperty('oolong-case')

  await kept(page, 'oolong-case', { version: 1, state: 'garbage' })
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await expect(page.getByText('It was set aside, not deleted')).toBeVisible()
  expect(Object.keys(await kept(page)).filter((key) => key.startsWith('oolong-aside:'))).toHaveLength(1)
  // it goes on with the case before, beside which the broken one lay
  await triage.add(night.pasted)
  await triage.shows(judged(night.answer, night.pasted))
})

test('two tabs keep a case each; a fresh one goes on with the last when its tab is gone', async ({
  page,
  triage,
  context,
}) => {
  await triage.open()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  const other = await context.newPage()
  const second = new Triage(other)
  await second.open()
  await expect(second.paste).toHaveCount(0)
  await second.add(night.after)
  await second.shows(judged(night.after))
  await page.bringToFront()
  await triage.add(night.answer)
  await triage.shows(judged(night.pasted, night.answer))
  if (denied) {
    await triage.isAlone()
    await other.bringToFront()
    await second.shows(judged(night.after))
    return second.isAlone()
  }
  for (const [tab, verdict] of [
    [triage, judged(night.pasted, night.answer)],
    [second, judged(night.after)],
  ] as const) {
    await tab.page.bringToFront()
    await tab.page.reload()
    await tab.shows(verdict)
  }
  await other.close()
  await page.close()
  const later = await context.newPage()
  await later.goto('/en/triage/')
  await new Triage(later).shows(judged(night.pasted, night.answer))
})
