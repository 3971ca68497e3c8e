import { readFileSync } from 'node:fs'
import { expect, test } from './kit'

test('a drawn tree: arrow keys go from box to box, zoom stays with the keys, and it can be saved as SVG', async ({
  page,
}) => {
  await page.goto('/en/trees/docker-does-not-start/')
  const figure = page.getByRole('figure')
  const tools = figure.getByRole('toolbar')
  await expect(tools).toBeVisible()
  const boxes = figure.locator('a.node')
  await boxes.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(boxes.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(boxes.nth(2)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(boxes.first()).toBeFocused()

  const wide = async () => (await boxes.first().boundingBox())?.width ?? 0
  await tools.getByRole('button', { name: 'Whole tree' }).click()
  const whole = await wide()
  await tools.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(wide).toBeGreaterThan(whole)

  const download = page.waitForEvent('download')
  await tools.getByRole('button', { name: 'Save as SVG' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('docker-does-not-start.svg')
  const svg = readFileSync(await saved.path(), 'utf8')
  expect(svg).toMatch(/^<(?:\?xml|svg)/)
  expect(svg).toContain('The unit is masked')
})

test('a list narrowed by several tags: the address holds them, back and reload keep them', async ({ page }) => {
  await page.goto('/zh/diagnoses/')
  const list = page.locator('[data-filter]')
  const shown = list.locator('[data-tags]:visible')
  const all = await shown.count()
  await page.getByText('按标签筛选').click()
  await list.getByRole('button', { name: /^Docker \d/ }).click()
  await expect(page).toHaveURL(/\?tags=docker$/)
  const docker = await shown.count()
  expect(docker).toBeGreaterThan(0)
  expect(docker).toBeLessThan(all)
  await expect(list.getByRole('status')).toHaveText(`显示 ${docker} / ${all}`)

  // a second tag narrows further: each that is left carries both
  await list.getByRole('button', { name: /^内核 \d/ }).click()
  await expect(page).toHaveURL(/\?tags=docker,kernel$/)
  for (const entry of await shown.all()) {
    const tags = await entry.getAttribute('data-tags')
    expect(tags).toMatch(/(?:^| )docker/)
    expect(tags).toMatch(/(?:^| )kernel/)
  }
  expect(await shown.count()).toBeLessThan(docker)

  await page.reload()
  await expect(list.getByRole('button', { name: '去掉 内核' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\?tags=docker$/)
  await expect(shown).toHaveCount(docker)
  await list.getByRole('button', { name: '清除' }).click()
  await expect(shown).toHaveCount(all)
})
