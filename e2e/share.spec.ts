/** A link opens to the same diagnosis anywhere, carries nothing it should not, and no fragment breaks the page. */
import type { Page } from '@playwright/test'
import { share } from '../engine'
import { encode } from '../engine/permalink/codec'
import { expect, judged, night, test, titleOf } from './kit'

const linkOf = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: /^(?:Share|分享)$/ }).click()
  const copy = page.getByRole('button', { name: /^(?:Copy link|复制链接)$/ })
  await expect(copy).toBeVisible()
  return (await copy.getAttribute('data-copy')) ?? ''
}

for (const lang of ['en', 'zh'] as const)
  test(`a shared diagnosis opens in a fresh browser with its lines, from the site's own files only (${lang})`, async ({
    page,
    triage,
    browser,
    baseURL,
  }) => {
    await triage.open(lang)
    await triage.add(night.pasted)
    const verdict = judged(night.pasted)
    await triage.shows(verdict, lang)
    const link = await linkOf(page)
    expect(link.length).toBeLessThan(1900)
    expect(link).toContain(`/${lang}/diagnoses/${verdict.diagnosis}/#`)

    const context = await browser.newContext()
    const reader = await context.newPage()
    const asked: string[] = []
    reader.on('request', (request) => asked.push(request.url()))
    await reader.goto(link)
    await expect(reader.locator('[data-stamp]')).toHaveAttribute('data-stamp', verdict.status)
    await expect(reader.getByRole('heading', { level: 2, name: titleOf(verdict, lang) })).toBeVisible()
    await expect(reader.locator('[data-shared]')).toBeVisible()
    await expect(reader.locator('ol [data-line]').filter({ hasText: 'CHAIN_ADD failed' }).first()).toBeVisible()
    expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('blob:'))).toEqual([])
    const fragment = link.split('#')[1] ?? ''
    expect(asked.filter((url) => url.includes(fragment.slice(0, 40)) && !url.includes('#'))).toEqual([])
    await context.close()
  })

test('the preview shows what is hidden, and a value is shown again on request', async ({ page, triage }) => {
  await triage.open()
  await triage.add(`jane@build-07:~$ uname -r\n6.1.0-10-amd64\n${night.pasted}`)
  await linkOf(page)
  const preview = page.locator('[data-preview]')
  await expect(preview).toContainText('6.1.0-10-amd64')
  await expect(preview).not.toContainText('build-07')
  const hide = page.getByRole('checkbox', { name: 'hide build-07' })
  await expect(hide).toBeChecked()
  await hide.uncheck()
  await expect(page.getByRole('checkbox', { name: 'hide build-07' })).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(preview).toBeHidden()
})

test('a reader who pastes his own output goes on with the shared case', async ({ page, triage, browser }) => {
  await triage.open()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  const link = await linkOf(page)
  const context = await browser.newContext()
  const reader = await context.newPage()
  await reader.goto(link)
  await expect(reader.locator('[data-stamp]')).toHaveAttribute('data-stamp', 'diagnosed')
  await reader.getByRole('textbox').fill(night.after)
  await reader.getByRole('button', { name: 'Read it' }).click()
  await expect(reader.locator('[data-stamp]')).toHaveAttribute('data-stamp', 'resolved')
  await context.close()
})

test('a link that is judged differently today says what was said, what is said now, and why', async ({
  page,
  triage,
}) => {
  const { shared } = share([{ command: null, output: night.pasted }], { day: 20_000 })
  const told = { ...shared.said, status: 'diagnosed', diagnosis: 'disk-full', certainty: 'confirmed' }
  await page.goto(`/en/triage/#${encode({ ...shared, said: told })}`)
  await triage.shows(judged(night.pasted))
  const note = page.locator('[data-shared]')
  await expect(note.locator('[data-changed]')).toContainText(
    `When shared: Confirmed: ${titleOf({ ...judged(night.pasted), diagnosis: 'disk-full' })}. Today: Likely: ${titleOf(judged(night.pasted))}`,
  )
  const decides = note.getByRole('listitem').filter({ hasText: 'What decides today' })
  const line = decides.getByRole('button').first()
  const no = /\d+/.exec((await line.textContent()) ?? '')?.[0]
  await line.click()
  await expect(page.locator(`[data-line="${no}"]`)).toBeFocused()
})

test('a link that is no good says so, and the page still works', async ({ page, triage }) => {
  await triage.open()
  await triage.add(night.pasted)
  const good = (await linkOf(page)).split('#')[1] ?? ''
  const spoilt = [
    ['cut off', good.slice(0, -12), 'broken'],
    ['altered', `${good.slice(0, 30)}${good[30] === 'A' ? 'B' : 'A'}${good.slice(31)}`, 'broken'],
    ['huge', good + 'A'.repeat(200_000), 'too-long'],
    ['of a newer version', '2abcdef', 'version'],
    ['made up', '1<img src=x onerror=alert(1)>', 'broken'],
  ] as const
  for (const [name, fragment, error] of spoilt)
    await test.step(name, async () => {
      await page.goto('about:blank')
      await page.goto(`/en/triage/#${fragment}`)
      await expect(page.locator('[data-link-error]')).toHaveAttribute('data-link-error', error)
    })
  await triage.add(night.pasted)
  await expect(page.locator('[data-link-error]')).toBeVisible()
  await page.getByRole('button', { name: 'Start over' }).click()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
})
