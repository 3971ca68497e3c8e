import { bare, expect, judged, night, Triage, test } from './kit'

test('a worker that was killed is replaced, and the case goes on', async ({ page, triage }) => {
  await triage.open()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  await page.workers()[0]?.evaluate(() => self.close())
  await triage.add(night.answer)
  await triage.shows(judged(night.pasted, night.answer))
})

bare('a script that does not arrive is said, and a reload helps', async ({ page }) => {
  let fail = true
  await page.route('**/_next/static/chunks/*.js', (route) => (fail ? route.abort() : route.continue()))
  await page.goto('/en/triage/')
  await expect(page.getByText('A part of this page did not load.')).toBeVisible()
  fail = false
  await page.getByRole('button', { name: 'Reload' }).click()
  const triage = new Triage(page)
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
})

bare('the search index does not arrive: it says so, and typing again asks again', async ({ page }) => {
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
