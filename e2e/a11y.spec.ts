import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'
import { allTrees } from '../engine'
import { denied, expect, judged, night, test } from './kit'

const pages = [
  '',
  'triage/',
  'diagnoses/',
  'diagnoses/stale-running-kernel/',
  'trees/',
  `trees/${allTrees[0]?.id}/`,
  'probes/',
  'probes/uname-a/',
  'notes/',
  'notes/stale-kernel-docker/',
  'tags/',
  'tags/os/debian/',
  'accuracy/',
  'search/',
  'cases/',
]

/** One row of a table is built like another: the contrast of a thousand of them takes most of a minute. */
const rowsAlike = 'tbody > tr:nth-child(n + 20)'

/** What axe finds: each rule with the first places. The pages hold no frames, so one frame is all there is to look at. */
const barriers = async (page: Page, options: RunOptions): Promise<string[]> => {
  await page.locator(rowsAlike).evaluateAll((rows) => {
    for (const row of rows) row.remove()
  })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze()
  return violations.map((v) => {
    const places = v.nodes.slice(0, 3).map((n) => n.target)
    return `${v.id}: ${places.join(' | ')}`
  })
}

for (const lang of ['en', 'zh'] as const)
  for (const path of pages)
    test(`/${lang}/${path} has no barrier in either theme and no sideways scroll`, async ({ page, triage }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`/${lang}/${path}`)
      if (path === 'triage/') {
        await triage.add(`${night.pasted}\n${night.answer}`)
        await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
      }
      if (path === 'cases/') {
        await triage.open(lang)
        for (const text of [night.pasted, night.after]) {
          await triage.add(text)
          await triage.shows(judged(text), lang)
          await page.goto(`/${lang}/triage/?new`)
        }
        await page.goto(`/${lang}/cases/`)
        if (denied) await expect(page.getByText(/^(?:This browser keeps nothing|浏览器不为本站保存)/)).toBeVisible()
        else {
          await expect(page.getByRole('checkbox')).toHaveCount(2)
          for (const box of await page.getByRole('checkbox').all()) await box.check()
          await page.getByRole('button', { name: /^(?:Compare|比较)$/ }).click()
          await expect(page.getByRole('region').locator('details').first()).toBeVisible()
        }
      }
      if (path === 'search/') {
        await page.getByRole('searchbox').fill('nf_conntrack: table full, dropping packet')
        await expect(page.locator('a[data-hit]').nth(2)).toBeVisible()
        await expect(page.locator('a[data-hit][href*="#paste="]')).toBeVisible()
      }
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-CN' : 'en')
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(over, `${width} px`).toBeLessThanOrEqual(0)
      }
      expect(await barriers(page, { rules: { 'color-contrast-enhanced': { enabled: true } } }), 'light').toEqual([])
      // structure is the same in both themes, and colours are the same in both languages
      if (lang === 'en') {
        await page.emulateMedia({ colorScheme: 'dark' })
        const colours = ['color-contrast', 'color-contrast-enhanced']
        expect(await barriers(page, { runOnly: colours }), 'dark').toEqual([])
      }
    })
