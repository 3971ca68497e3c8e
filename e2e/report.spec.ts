import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, judged, night, test } from './kit'

test('a paste that no rule knows, and a verdict that is wrong, become a report without names and secrets', async ({
  page,
  triage,
}) => {
  const elsewhere: string[] = []
  await triage.open()
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin) elsewhere.push(request.url())
  })
  await triage.add('jane@build-07:~$ frobnicate --all\nthe flux of build-07 went away, TOKEN_SECRET=hunter2222')
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'unrecognised')
  await page.getByRole('button', { name: 'Make a report' }).click()
  const dialog = page.getByRole('dialog')
  const report = dialog.locator('[data-report]')
  await expect(report).toContainText('$ frobnicate --all')
  await dialog.getByRole('textbox').fill('It was the flux of build-07, says jane')
  await expect(report).toContainText('It was the flux of host-1, says user1')
  await expect(report).not.toContainText(/jane|build-07|hunter2222/)
  await expect(dialog.getByRole('listitem').filter({ hasText: 'hunter2222' })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze()
  expect(violations.map((v) => v.id)).toEqual([])
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download it' }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(text).toContain('- verdict: unrecognised')
  expect(await dialog.getByRole('button', { name: 'Copy the report' }).getAttribute('data-copy')).toBe(text)
  await dialog.getByRole('button', { name: 'Close' }).click()

  await page.goto('/zh/triage/?new')
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted), 'zh')
  await page.getByRole('button', { name: '结论不对……' }).click()
  await expect(page.getByRole('dialog').locator('[data-report]')).toContainText(
    `- cause: ${judged(night.pasted).diagnosis}`,
  )
  expect(elsewhere).toEqual([])
})
