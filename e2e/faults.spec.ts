import type { Page } from '@playwright/test'
import { bare, denied, expect, judged, night, offline, Triage, test } from './kit'

/** Whatever holds this word makes the script break that reads it, as long as the fault is on. */
const poison = 'zq9-poison'
const breaks = (word: string) => {
  const split = String.prototype.split as (this: string, ...how: unknown[]) => string[]
  const broken = function (this: string, ...how: unknown[]): string[] {
    if (!('mended' in globalThis) && this.includes(word)) throw new Error('broken on purpose')
    return split.apply(this, how)
  }
  String.prototype.split = broken as typeof String.prototype.split
}
const mend = (page: Page) => page.evaluate(() => Object.assign(window, { mended: true }))

test('a worker that was killed is replaced, and the case goes on', async ({ page, triage }) => {
  await triage.open()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  await page.workers()[0]?.evaluate(() => self.close())
  await triage.add(night.answer)
  await triage.shows(judged(night.pasted, night.answer))
})

bare('a script that does not arrive is said, and a reload helps', async ({ page }) => {
  test.skip(offline, 'there every file comes from the service worker, which has it')
  let fail = true
  await page.route('**/_next/static/chunks/*.js', (route) => (fail ? route.abort() : route.continue()))
  await page.goto('/en/triage/')
  await page.getByRole('textbox').click()
  await expect(page.getByText('A part of this page did not load.')).toBeVisible()
  fail = false
  await page.getByRole('button', { name: 'Reload' }).click()
  const triage = new Triage(page)
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
})

bare('the search index does not arrive: it says so, and typing again asks again', async ({ page }) => {
  test.skip(offline, 'there every file comes from the service worker, which has it')
  let fail = true
  await page.route('**/pagefind/**', (route) => (fail ? route.abort() : route.continue()))
  await page.goto('/zh/notes/')
  await page.keyboard.press('/')
  const box = page.getByRole('dialog').getByRole('searchbox')
  await box.fill('conntrack')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/搜索索引没有加载成功/)
  fail = false
  await box.fill('nf_conntrack')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
})

bare('a page that breaks says so and does not lose the case: tried again, or loaded again', async ({ page }) => {
  await page.addInitScript(breaks, poison)
  const triage = new Triage(page)
  await triage.open()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  await triage.add(poison)
  const said = page
    .getByRole('alert')
    .filter({ has: page.getByRole('heading', { name: 'This page stopped working.' }) })
  await expect(said).toContainText(denied ? 'a reload would lose it. Try again first.' : 'still in this browser')
  await mend(page)
  await said.getByRole('button', { name: 'Try again' }).click()
  await expect(triage.paste.last()).toContainText(poison)
  await triage.shows(judged(night.pasted, poison))
  if (denied) return triage.isAlone()

  // the fault comes back with the next load, and the one after it is sound
  await page.reload()
  await expect(said).toBeVisible()
  await page.addInitScript(() => Object.assign(window, { mended: true }))
  await said.getByRole('button', { name: 'Reload' }).click()
  await triage.shows(judged(night.pasted, poison))
})

test('an input that the engine stops on: it says so, and undo goes on from before', async ({ page, triage }) => {
  test.skip(offline, 'there every file comes from the service worker, which has it')
  await page.route('**/assets/engine.*.js', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: `(${breaks})(${JSON.stringify(poison)});${await answer.text()}` })
  })
  await triage.open()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  await triage.add(poison)
  await expect(page.getByText('The engine stopped on this input. Your text is kept.').last()).toBeVisible()
  await expect(triage.paste.last()).toContainText(poison)
  await page.getByRole('button', { name: 'Undo' }).click()
  await triage.shows(judged(night.pasted))
  await triage.add(night.answer)
  await triage.shows(judged(night.pasted, night.answer))
})

bare(
  'what to do about a cause does not arrive: the verdict stands, and the next paste asks for it again',
  async ({ page }) => {
    test.skip(offline, 'there every file comes from the service worker, which has it')
    let fail = true
    await page.route('**/assets/remedies.*.json', (route) => (fail ? route.abort() : route.continue()))
    const triage = new Triage(page)
    await triage.open()
    await triage.add(night.pasted)
    await triage.shows(judged(night.pasted))
    await expect(page.getByText('What it is and what to do did not load')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'How to verify' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeHidden()
    fail = false
    await triage.add(night.answer)
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible()
    await triage.shows(judged(night.pasted, night.answer))
  },
)

test('the clipboard is refused: the button says which keys to press, and the box waits for them', async ({
  page,
  triage,
  context,
}) => {
  await page.addInitScript(() => {
    const { readText } = Clipboard.prototype
    Clipboard.prototype.readText = function () {
      return 'allowed' in globalThis
        ? readText.call(this)
        : Promise.reject(new DOMException('Read permission denied.', 'NotAllowedError'))
    }
  })
  await triage.open()
  const button = page.getByRole('button', { name: 'Paste from the clipboard' })
  await button.click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'The browser did not allow it. Press Ctrl+V instead.' }),
  ).toBeVisible()
  await expect(triage.box).toBeFocused()

  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => {
    Object.assign(window, { allowed: true })
    return navigator.clipboard.writeText(text)
  }, night.pasted)
  await button.click()
  await triage.shows(judged(night.pasted))
})

for (const [name, time] of [
  ['in 1970, as without a battery', '1970-01-01T00:03:00Z'],
  ['before 1970', '1969-12-31T23:00:00Z'],
  ['in another age', '2345-06-07T08:09:10Z'],
] as const)
  test(`the clock is ${name}: the same verdict, and a link that opens`, async ({ page, triage, browser }) => {
    await page.clock.setFixedTime(time)
    await triage.open()
    await triage.add(night.pasted)
    await triage.shows(judged(night.pasted))
    await page.getByRole('button', { name: 'Share' }).click()
    const link = await page.getByRole('button', { name: 'Copy link' }).getAttribute('data-copy')
    const reader = await (await browser.newContext()).newPage()
    await reader.goto(link ?? '')
    await new Triage(reader).shows(judged(night.pasted))
    await expect(reader.locator('[data-shared]')).toBeVisible()
    await reader.context().close()
  })
