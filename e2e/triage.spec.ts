import { expect, judged, night, test } from './kit'

test('the source note: pasted, asked, answered, resolved', async ({ page, triage }) => {
  await page.goto('/en/')
  await triage.add(night.pasted)
  await expect(page).toHaveURL(/\/en\/triage\/$/)
  const first = judged(night.pasted)
  await triage.shows(first)
  await expect(triage.status).toContainText('Verdict')
  const next = first.next[0]?.command ?? ''
  await expect(page.getByRole('heading', { name: 'Run this next' })).toBeVisible()
  await expect(page.locator('pre', { hasText: next }).first()).toBeVisible()

  await triage.add(night.answer)
  await triage.shows(judged(night.pasted, night.answer))
  await triage.pasteAnywhere(night.after)
  await triage.shows(judged(night.pasted, night.answer, night.after))
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'resolved')
})

test('the example of the front page opens as it was pasted', async ({ page, triage }) => {
  await page.goto('/en/')
  await page.getByRole('link', { name: 'Try the example' }).click()
  await triage.shows(judged(night.pasted))
  await expect(triage.paste.first()).toContainText('uname -r')
  await expect(page).toHaveURL(/\/en\/triage\/$/)
})

test('a claim leads to its lines and a letter back to the claim', async ({ page, triage }) => {
  await triage.open()
  await triage.add(`${night.pasted}\n\n${night.answer}`)
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
  const claim = page.locator('[id^="claim-"]').first()
  const line = claim.getByRole('button').first()
  const no = /\d+/.exec((await line.textContent()) ?? '')?.[0]
  await line.click()
  await expect(page.locator(`[data-line="${no}"]`)).toBeFocused()
  await page.getByRole('button', { name: /^A: / }).first().click()
  await expect(claim).toBeFocused()
})

test('a reload, and the language switch, keep the case', async ({ page, triage }) => {
  await triage.open()
  await triage.add(night.pasted)
  const verdict = judged(night.pasted)
  await triage.shows(verdict)
  await page.reload()
  await triage.shows(verdict)
  await page.getByRole('link', { name: '切换到中文' }).click()
  await expect(page).toHaveURL(/\/zh\/triage\/$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await triage.shows(verdict, 'zh')
})

test('undo, redo and start over', async ({ page, triage }) => {
  await triage.open()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  const lines = await triage.paste.count()
  await triage.add(night.answer)
  await triage.shows(judged(night.pasted, night.answer))
  await page.getByRole('button', { name: 'Undo' }).click()
  await triage.shows(judged(night.pasted))
  await expect(triage.paste).toHaveCount(lines)
  await page.getByRole('button', { name: 'Redo' }).click()
  await triage.shows(judged(night.pasted, night.answer))
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(triage.paste).toHaveCount(0)
  await expect(triage.stamp).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await triage.shows(judged(night.pasted, night.answer))
})

test('an answer by hand walks the tree, and can be taken back', async ({ page, triage }) => {
  await page.goto('/en/')
  await page
    .locator('section', { has: page.getByRole('heading', { name: 'Start from the symptom' }) })
    .getByRole('listitem')
    .first()
    .getByRole('link')
    .click()
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'asking')
  await page.getByRole('group').getByRole('button').first().click()
  await expect(page.getByRole('heading', { name: 'You answered' })).toBeVisible()
  await page.getByRole('button', { name: 'Take back' }).first().click()
  await expect(page.getByRole('heading', { name: 'You answered' })).toHaveCount(0)
})

test('the tree is drawn on demand with the walked path', async ({ page, triage }) => {
  await triage.open()
  await triage.add(night.pasted)
  await page.getByRole('button', { name: 'Draw the tree' }).click()
  await expect(page.getByRole('figure').first()).toBeVisible()
})

test('ten megabytes stay usable', async ({ page, triage }) => {
  await triage.open()
  const noise = 'Dec 13 09:22:20 host app[1]: all is well and nothing to see in this line of the log\n'
  const size = 10 * 1024 * 1024
  await page.evaluate(
    ([line, bytes, tail]) => {
      const data = new DataTransfer()
      data.setData('text/plain', line.repeat(Math.ceil(bytes / line.length)) + tail)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [noise, size, night.pasted] as const,
  )
  await expect(page.getByText(/\d{6} lines/)).toBeVisible()
  // the page answers while the engine reads
  await triage.box.fill('typed meanwhile')
  await expect(triage.box).toHaveValue('typed meanwhile')
  await expect(triage.stamp).toBeVisible({ timeout: 60_000 })
  expect(await triage.paste.count()).toBeLessThan(500)
})
