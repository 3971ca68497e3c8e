import { expect, test } from './kit'

test('a place in a text: the contents show it, its heading links to it, the other language opens at it', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 })
  await page.goto('/en/notes/stale-kernel-docker/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const here = contents.locator('[aria-current="location"]')
  await expect(here).toHaveCount(0)
  await page.getByRole('heading', { name: 'What it was' }).evaluate((h) => h.scrollIntoView())
  await expect(here).toHaveText('What it was')
  await contents.getByRole('link', { name: '看这一节的中文' }).click()
  await expect(page).toHaveURL(/\/zh\/notes\/stale-kernel-docker\/#what-it-was$/)
  await expect(page.locator('h2:target')).toBeInViewport()
  await expect(page.locator('.toc [aria-current="location"]')).toHaveAttribute('href', '#what-it-was')
  await page.locator('h2:target a').press('Enter')
  // every anchor of a text is the same in both languages
  const ids = (lang: string) =>
    page.request
      .get(`/${lang}/diagnoses/stale-running-kernel/`)
      .then(async (answer) =>
        [...(await answer.text()).matchAll(/<(?:h\d|section)\b[^>]* id="([^"]+)"/g)].map((m) => m[1]),
      )
  expect(await ids('zh')).toEqual(await ids('en'))

  // without scripts, on a phone: folded, and it opens
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })
  const phone = await context.newPage()
  await phone.goto('/en/diagnoses/stale-running-kernel/')
  const link = phone.locator('.toc [href="#verify"]')
  await expect(link).toBeHidden()
  await phone.getByText('On this page').click()
  await link.click()
  await expect(phone.locator('#verify')).toBeInViewport()
  await context.close()
})
