import AxeBuilder from '@axe-core/playwright'
import { allTrees } from '../engine'
import { expect, night, test } from './kit'

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
]

for (const lang of ['en', 'zh'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${lang}, ${colorScheme}`, () => {
      test.use({ colorScheme })
      // the board has a thousand cells: its dark colours, the same in both languages, are looked at once
      for (const path of pages.filter((p) => p !== 'accuracy/' || lang === 'en' || colorScheme === 'light'))
        test(`/${lang}/${path} has no barrier and no sideways scroll`, async ({ page, triage }) => {
          // the contrast of a thousand cells takes its time
          if (path === 'accuracy/') test.setTimeout(180_000)
          await page.goto(`/${lang}/${path}`)
          if (path === 'triage/') {
            await triage.add(`${night.pasted}\n${night.answer}`)
            await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
          }
          if (path === 'search/') {
            await page.getByRole('searchbox').fill('nf_conntrack: table full, dropping packet')
            await expect(page.locator('a[data-hit]').nth(2)).toBeVisible()
            await expect(page.locator('a[data-hit][href*="#paste="]')).toBeVisible()
          }
          await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-CN' : 'en')
          const { violations } = await new AxeBuilder({ page })
            // structure is the same in both themes; only colours differ
            .options(
              colorScheme === 'dark'
                ? { runOnly: ['color-contrast', 'color-contrast-enhanced'] }
                : { rules: { 'color-contrast-enhanced': { enabled: true } } },
            )
            .analyze()
          expect(
            violations.map(
              (v) =>
                `${v.id}: ${v.nodes
                  .map((n) => n.target)
                  .slice(0, 3)
                  .join(' | ')}`,
            ),
          ).toEqual([])
          for (const width of [360, 768]) {
            await page.setViewportSize({ width, height: 800 })
            expect(
              await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
              `${width} px`,
            ).toBeLessThanOrEqual(0)
          }
        })
    })
