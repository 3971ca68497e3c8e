import { allDiagnoses, allTrees, probeById } from '../engine'
import { headers } from '../scripts/headers'
import { denied, expect, test, under } from './kit'

test('the icon has one address, on every kind of page', async ({ page }) => {
  for (const path of ['/en/', '/zh/triage/', '/en/notes/']) {
    await page.goto(path)
    await expect(page.locator('link[rel="icon"]')).toHaveCount(1)
    await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', `${under}/icon.svg`)
  }
})

test('the root sends people to their language', async ({ browser }) => {
  for (const [locale, lang] of [
    ['en-GB', 'en'],
    ['zh-CN', 'zh'],
    ['de-DE', 'en'],
  ] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page).toHaveURL(new RegExp(`/${lang}/$`))
    await context.close()
  }
})

test('without scripts: links choose the language, notes and trees can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(/\/zh\/$/)
  await page.goto('/zh/notes/stale-kernel-docker/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('乌龙')
  await page.goto(`/en/trees/${allTrees[0]?.id}/`)
  await expect(page.getByRole('heading', { name: 'The same in words' })).toBeVisible()
  await context.close()
})

test('an unknown address is a 404 in both languages', async ({ request }) => {
  const answer = await request.get(`${under}/en/no-such-page/`)
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain('这个地址没有页面')
})

test('every cause, tree and command has its page in both languages', async ({ request }) => {
  test.setTimeout(120_000)
  const ids = [
    ...allDiagnoses.map((d) => `diagnoses/${d.id}`),
    ...allTrees.map((t) => `trees/${t.id}`),
    ...[...probeById.keys()].map((id) => `probes/${id}`),
  ]
  const missing: string[] = []
  for (const lang of ['en', 'zh'])
    for (const id of ids)
      if ((await request.head(`${under}/${lang}/${id}/`)).status() !== 200) missing.push(`${lang}/${id}`)
  expect(missing).toEqual([])
})

test('the switch of a note keeps place and fragment', async ({ page }) => {
  await page.goto('/en/notes/stale-kernel-docker/#what-it-was')
  await page.getByRole('link', { name: '切换到中文' }).click()
  await expect(page).toHaveURL(/\/zh\/notes\/stale-kernel-docker\/#what-it-was$/)
})

test('the theme follows the system, then the choice, which is kept', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en/notes/')
  const dark = await ground()
  await page.getByRole('button', { name: 'Light or dark' }).click()
  const light = await ground()
  expect(light).not.toBe(dark)
  await page.reload()
  expect(await ground()).toBe(denied ? dark : light)
})

test('a copy button copies the command; where the browser refuses, it says so and the text is selected', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/diagnoses/stale-running-kernel/')
  const copy = page.getByRole('button', { name: 'Copy' }).first()
  const command = await copy.getAttribute('data-copy')
  await copy.click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command)
  await expect(page.getByRole('button', { name: 'Copied' })).toBeHidden()

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'))
    document.execCommand = () => false
  })
  await copy.click()
  await expect(page.getByLabel(/^Not copied/)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeHidden()
  await page.keyboard.press('Control+c')
  await expect(page.getByLabel(/^Not copied/)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command)
})

test('a tag holds what is below it', async ({ page }) => {
  await page.goto('/en/tags/os/debian/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Debian')
  await expect(page.getByRole('link', { name: 'Debian 12' })).toBeVisible()
  await expect(page.getByRole('link', { name: /own goal/ })).toBeVisible()
})

test('a page without client state carries no framework', async ({ request }) => {
  for (const path of ['/en/notes/stale-kernel-docker/', '/zh/diagnoses/stale-running-kernel/', '/en/tags/']) {
    const html = await (await request.get(under + path)).text()
    expect(html, path).not.toMatch(/_next\/static\/chunks\/[^"]+\.js|__next_f/)
  }
})

test('the keys g and t lead to triage', async ({ page }) => {
  await page.goto('/en/notes/')
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/\/en\/triage\/$/)
})

test('the server: headers on every answer, a year for what has a hash in its name, and never for what is missing', async ({
  request,
}) => {
  const page = await request.get(`${under}/en/`)
  const script = /src="([^"]*\/assets\/enhance-[^"]*)"/.exec(await page.text())?.[1] ?? ''
  const missing = `${under}/assets/enhance-of-another-version.js`
  for (const [path, status, type, cached] of [
    [`${under}/en/`, 200, /^text\/html; ?charset=utf-8$/, 'no-cache'],
    [script, 200, /^(?:text|application)\/javascript/, 'public, max-age=31536000, immutable'],
    [`${under}/sw.js`, 200, /^(?:text|application)\/javascript/, 'no-cache'],
    [`${under}/en.md`, 200, /^text\/markdown; ?charset=utf-8$/, 'no-cache'],
    [`${under}/en/feed.xml`, 200, /^(?:text|application)\/xml/, 'no-cache'],
    [missing, 404, /^text\/html; ?charset=utf-8$/, 'no-cache'],
  ] as const) {
    const answer = await request.get(path)
    const got = answer.headers()
    expect(answer.status(), path).toBe(status)
    expect(got['content-type'], path).toMatch(type)
    expect(got['cache-control'], path).toBe(cached)
    for (const [name, value] of Object.entries(headers)) expect(got[name.toLowerCase()], `${path} ${name}`).toBe(value)
  }
  const folder = await request.get(`${under}/en`, { maxRedirects: 0 })
  expect([folder.status(), folder.headers().location]).toEqual([308, `${under}/en/`])
})
