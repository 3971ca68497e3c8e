import { asksToStay, bare, denied, expect, judged, night, offline, Triage, test } from './kit'

const said = {
  en: {
    go: 'Find the cause',
    empty: 'There is nothing in it yet',
    binary: 'it is a binary file',
    prose: 'Not recognised',
  },
  zh: { go: '找出根因', empty: '里面还没有内容', binary: '而是二进制文件', prose: '认不出来' },
} as const

for (const lang of ['en', 'zh'] as const) {
  const t = said[lang]
  test(`${lang}: an empty box says what to do`, async ({ page, triage }) => {
    await page.goto(`/${lang}/`)
    await triage.box.fill('  \n ')
    await page.getByRole('button', { name: t.go }).click()
    await expect(page.getByRole('alert').filter({ hasText: t.empty })).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`/${lang}/$`))
  })

  test(`${lang}: a binary file is refused, what was typed stays`, async ({ page, triage }) => {
    await page.goto(`/${lang}/`)
    await triage.box.fill('half a line')
    await page.locator('input[type=file]').setInputFiles({
      name: 'core',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from([127, 69, 76, 70, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62]),
    })
    await expect(page.getByRole('alert').filter({ hasText: t.binary })).toBeVisible()
    await expect(triage.box).toHaveValue('half a line')
  })

  test(`${lang}: prose is not recognised, kept, and led on to the symptoms`, async ({ page, triage }) => {
    const prose = 'The quick brown fox jumps over the lazy dog.\n今天天气很好。'
    await page.goto(`/${lang}/`)
    await triage.add(prose)
    await expect(triage.stamp).toHaveAttribute('data-stamp', 'unrecognised')
    await expect(triage.stamp).toHaveText(t.prose)
    await expect(triage.paste.nth(1)).toContainText('今天天气很好。')
  })
}

test('a draft survives a reload', async ({ page, triage }) => {
  await page.goto('/en/')
  await expect(triage.go).toBeEnabled()
  await triage.box.click()
  await triage.box.fill('not sent yet')
  if (denied) {
    expect(await asksToStay(page)).toBe(true)
    return expect(triage.box).toHaveValue('not sent yet')
  }
  await page.reload()
  await expect(triage.box).toHaveValue('not sent yet')
})

test('markup in a paste stays text', async ({ page, triage }) => {
  await triage.open()
  await triage.add('<img src=x onerror="document.title=1"> error: failed')
  await expect(triage.paste.first()).toContainText('<img src=x')
  await expect(page.locator('ol img')).toHaveCount(0)
})

const framework = /\/_next\/static\/chunks\/[^/]*\.js$/
for (const path of ['/en/', '/zh/triage/'])
  test(`${path}: nothing of the framework is fetched before somebody acts`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => framework.test(request.url()) && asked.push(request.url()))
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(asked).toEqual([])
    await page.mouse.move(200, 200, { steps: 3 })
    await expect(page.locator('form[data-box="ready"]')).toBeVisible()
    expect(asked.length).toBeGreaterThan(3)
    // who was here before may have a case to go on with
    if (denied) return
    await page.reload()
    await expect(page.locator('form[data-box="ready"]')).toBeVisible()
  })

test('what is given before the script of the page is there waits for it, in order', async ({ page, triage }) => {
  test.skip(offline, 'there every file comes from the service worker, at once')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(framework, async (route) => {
    await held
    await route.continue()
  })
  await triage.open()
  await triage.pasteAnywhere(night.pasted)
  await triage.box.fill(night.answer)
  await page.keyboard.press('Control+Enter')
  await page.locator('input[type=file]').setInputFiles({
    name: 'after.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(night.after),
  })
  await expect(triage.paste).toHaveCount(0)
  release()
  await triage.shows(judged(night.pasted, night.answer, night.after))
})

test.describe('what is said about use without network', () => {
  test.use({ serviceWorkers: 'allow' })
  test.skip(denied, 'nothing is kept there, so nothing is said')
  test('does not make the page start anew', async ({ page, triage }) => {
    await page.goto('/en/triage/')
    await expect(page.locator('[data-offline-state]')).toBeVisible()
    const form = await page.locator('form[data-box]').elementHandle()
    await triage.add(night.pasted)
    await triage.shows(judged(night.pasted))
    expect(await form?.evaluate((it) => it.isConnected)).toBe(true)
  })
})

for (const path of ['/en/', '/en/triage/'])
  bare(
    `${path}: a page that a translator changed before its script came is drawn anew, and loses nothing`,
    async ({ page }) => {
      const triage = new Triage(page)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(path)
      if (!denied) await page.evaluate(() => localStorage.setItem('theme', 'dark'))
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark'
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
          node.parentElement?.closest('script') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
        )
        const all: Node[] = []
        while (texts.nextNode()) all.push(texts.currentNode)
        for (const text of all) {
          const font = document.createElement('font')
          font.append(`${text.nodeValue} (translated)`)
          text.parentNode?.replaceChild(font, text)
        }
      })
      // in one step, as the page may be drawn anew between two
      await triage.box.evaluate((box: HTMLTextAreaElement, text) => {
        box.focus()
        box.value = text
        box.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }, night.pasted)
      await expect(triage.go).toBeVisible()
      await expect(triage.box).toHaveValue(night.pasted)
      await expect(triage.box).toBeFocused()
      await triage.go.click()
      await triage.shows(judged(night.pasted))
      if (!denied) await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      expect(await page.evaluate(() => document.querySelectorAll('head meta[name="viewport"]').length)).toBe(1)
    },
  )
