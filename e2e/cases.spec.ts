import { readFileSync } from 'node:fs'
import { asksToStay, denied, expect, judged, night, Triage, test, titleOf } from './kit'

test('cases are kept by themselves: listed, renamed, compared, deleted, brought back and opened again', async ({
  page,
  triage,
}) => {
  await page.goto('/en/cases/')
  if (denied) {
    await expect(page.getByText('keeps nothing for this page, so there is no list')).toBeVisible()
    await page.goto('/en/')
    await triage.add(night.pasted)
    await triage.shows(judged(night.pasted))
    return triage.isAlone()
  }
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Paste an output' }).click()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  await triage.add(night.answer)
  const first = judged(night.pasted, night.answer)
  await triage.shows(first)
  await page.goto('/en/')
  await triage.add(night.after)
  await triage.shows(judged(night.after))
  await page.getByRole('link', { name: 'My cases' }).first().click()

  const rows = page.locator('[data-case]')
  await expect(rows).toHaveCount(2)
  const row = rows.filter({ hasText: titleOf(first) })
  await expect(row).toContainText(first.certainty === 'confirmed' ? 'Confirmed' : 'Likely')
  await expect(row).toContainText('2 pasted')
  await row.getByRole('button', { name: /^Rename/ }).click()
  await page.getByRole('textbox', { name: 'Name of the case' }).fill('the host of 13 December')
  await page.keyboard.press('Enter')
  const named = rows.filter({ hasText: 'the host of 13 December' })
  await expect(named).toHaveCount(1)

  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Compare' }).click()
  const side = page.getByRole('region', { name: 'Side by side' })
  await expect(side.getByText(titleOf(first)).first()).toBeVisible()
  await expect(side.getByText(/facts? that only this one knows/).first()).toBeVisible()
  await side.getByRole('button', { name: 'Close' }).click()

  await named.getByRole('button', { name: /^Delete/ }).click()
  await expect(rows).toHaveCount(1)
  await expect(page.getByText('Deleted: the host of 13 December')).toBeVisible()
  await page.getByRole('button', { name: 'Delete all' }).click()
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(2)

  await named.getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/triage\/$/)
  await triage.shows(first)
})

test('a file of cases moves to another browser, adds nothing the second time, and a bad one is refused', async ({
  page,
  triage,
  browser,
  baseURL,
}) => {
  await triage.open('zh')
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted), 'zh')
  if (denied) {
    await triage.isAlone('zh')
    const handed = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载这个案例' }).click()
    const saved = JSON.parse(readFileSync(await (await handed).path(), 'utf8'))
    expect(saved).toMatchObject({ kind: 'oolong-cases', version: 1, cases: [{ pastes: [{ text: night.pasted }] }] })
    // it is in safe hands now
    expect(await asksToStay(page)).toBe(false)
    return
  }
  await page.goto('/zh/cases/')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '全部下载' }).click()
  const file = await (await download).path()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kind: 'oolong-cases', version: 1 })

  const context = await browser.newContext({ baseURL })
  const other = await context.newPage()
  await other.goto('/zh/cases/')
  const give = (body: string | Buffer) =>
    other
      .locator('input[type="file"]')
      .setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(body) })
  await give(readFileSync(file))
  await expect(other.getByText('新增 1 个案例。')).toBeVisible()
  await give(readFileSync(file))
  await expect(other.getByText('新增 0 个案例。1 个本来就有。')).toBeVisible()
  await give('{"kind":"oolong-cases"')
  await expect(other.getByText('文件已损坏')).toBeVisible()
  await expect(other.locator('[data-case]')).toHaveCount(1)
  await other.locator('[data-case] a').click()
  await new Triage(other).shows(judged(night.pasted), 'zh')
  await context.close()
})
