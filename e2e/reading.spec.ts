import { denied, expect, test, under } from './kit'

test('a place in a text: the contents show it, its heading links to it, the other language opens at it', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 })
  await page.goto('/en/notes/stale-kernel-docker/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const here = contents.locator('[aria-current="location"]')
  await expect(here).toHaveCount(0)
  await page.getByRole('heading', { name: 'What it was' }).evaluate((h) => h.scrollIntoView())
  await expect(here).toHaveText('What it was')
  await contents.getByRole('link', { name: '看这一节的中文' }).click()
  await expect(page).toHaveURL(/\/zh\/notes\/stale-kernel-docker\/#what-it-was$/)
  await expect(page.locator('h2:target')).toBeInViewport()
  await expect(page.locator('.toc [aria-current="location"]')).toHaveAttribute('href', '#what-it-was')
  await page.locator('h2:target a').press('Enter')
  // every anchor of a text is the same in both languages
  const ids = (lang: string) =>
    page.request
      .get(`${under}/${lang}/diagnoses/stale-running-kernel/`)
      .then(async (answer) =>
        [...(await answer.text()).matchAll(/<(?:h\d|section)\b[^>]* id="([^"]+)"/g)].map((m) => m[1]),
      )
  expect(await ids('zh')).toEqual(await ids('en'))

  // without scripts, on a phone: folded, and it opens
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })
  const phone = await context.newPage()
  await phone.goto('/en/diagnoses/stale-running-kernel/')
  const link = phone.locator('.toc li [href="#verify"]')
  await expect(link).toBeHidden()
  await phone.getByText('On this page').click()
  await link.click()
  await expect(phone.locator('#verify')).toBeInViewport()
  await phone.locator('.toc').getByRole('link', { name: 'What to do' }).last().click()
  await expect(phone.locator('#fix')).toBeInViewport()
  await context.close()
})

test('a session: what was typed is told from what was printed, and only that is copied; a footnote is read in place', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/notes/stale-kernel-docker/')
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  const session = (text: string) => page.locator('figure.code', { hasText: text }).first()
  const copy = (text: string) => session(text).getByRole('button', { name: 'Copy' }).click()
  await copy('Unable to find image')
  await expect.poll(clipboard).toBe('docker run -it --rm busybox sh\nnslookup google.com')
  await copy('No LSB modules')
  await expect.poll(clipboard).toBe('lsb_release -a')

  // the pointer and the focus show a footnote, Escape and leaving hide it, and the link leads to it all the same
  const ref = page.locator('a[data-footnote-ref]').first()
  const box = page.locator('.footnote')
  await ref.hover()
  await expect(box).toContainText('firewalld #1184')
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(box).toHaveCount(0)
  await ref.focus()
  await expect(box).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(box.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box).toHaveCount(0)
  await ref.click()
  await expect(page.locator('li:target')).toContainText('firewalld #1184')

  // on paper: the text without what is around it, the addresses of its footnotes, no line cut off
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['header', 'footer', 'nav', 'figure button']) await expect(page.locator(gone).first()).toBeHidden()
  const address = (of: string) =>
    page
      .locator(of)
      .first()
      .evaluate((a) => getComputedStyle(a, '::after').content)
  expect(await address('.footnotes a[href^="https://github.com"]')).toContain('(https://github.com/')
  const cut = () => [...document.querySelectorAll('pre')].filter((pre) => pre.scrollWidth > pre.clientWidth).length
  expect(await page.evaluate(cut)).toBe(0)
  await page.emulateMedia({ media: null })

  await page.goto('/zh/notes/daemon-json-hosts/')
  await expect(page.locator('figcaption', { hasText: '/etc/systemd/system/docker.service.d/hosts.conf' })).toBeVisible()
})

test('a system chosen once is chosen on the next page and in triage; without scripts it can be chosen too', async ({
  page,
  triage,
  browser,
}) => {
  const fixes = (of: typeof page) => of.locator('#fix li[data-for]')
  const system = (of: typeof page, name: string) => of.getByRole('radio', { name, exact: true })
  await page.goto('/en/diagnoses/docker-daemon-not-installed/')
  const all = await fixes(page).count()
  await expect(fixes(page).filter({ visible: true })).toHaveCount(all)
  await system(page, 'Show all').focus()
  await page.keyboard.press('ArrowRight')
  await system(page, 'Arch').check()
  await expect(page.locator('#fix')).toContainText('pacman')
  await expect(page.getByText('sudo apt-get', { exact: false }).filter({ visible: true })).toHaveCount(0)
  await page.goto('/zh/diagnoses/clock-skew-tls/')
  // a browser that keeps nothing is shown all of them again
  await expect(system(page, denied ? '全部显示' : 'Arch')).toBeChecked()

  await triage.open()
  await triage.add(
    '$ dockerd --version\nbash: dockerd: command not found\n$ systemctl status docker\nUnit docker.service could not be found.',
  )
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
  const arch = page.getByRole('tab', { name: 'Arch' })
  if (denied) await arch.click()
  await expect(arch).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('tab', { name: 'SUSE' }).click()
  await page.goto('/en/diagnoses/clock-skew-tls/')
  await expect(system(page, denied ? 'Show all' : 'SUSE')).toBeChecked()

  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto('/en/diagnoses/docker-daemon-not-installed/')
  await expect(fixes(plain).filter({ visible: true })).toHaveCount(all)
  await system(plain, 'SUSE').check()
  await expect(fixes(plain).filter({ visible: true })).not.toHaveCount(all)
  await context.close()
})
