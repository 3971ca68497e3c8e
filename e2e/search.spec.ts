import type { Page } from '@playwright/test'
import { expect, test, under } from './kit'

/** What a machine printed, as another host would print it, and the page that a person must reach. */
const lines: readonly (readonly [string, string])[] = [
  [
    'modprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-13-amd64',
    'diagnoses/stale-running-kernel/',
  ],
  [
    'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    'diagnoses/docker-socket-permission/',
  ],
  ['[ERROR Swap]: running with swap on is not supported. Please disable swap', 'diagnoses/swap-enabled/'],
  ['error mounting overlay: no space left on device: /var/lib/docker/overlay2/3f2a', 'diagnoses/disk-full/'],
  ['toomanyrequests: You have reached your pull rate limit', 'diagnoses/registry-rate-limit/'],
  ['exec /usr/local/bin/app: exec format error', 'diagnoses/arch-mismatch-exec-format/'],
  [
    'x509: certificate has expired or is not yet valid: current time 2019-01-01T00:00:12Z is before 2024-05-01T00:00:00Z',
    'diagnoses/clock-skew-tls/',
  ],
  ['nf_conntrack: nf_conntrack: table full, dropping packet', 'diagnoses/conntrack-table-full/'],
  [
    'Another app is currently holding the xtables lock; still 9s 0us time ahead to have a chance to grab the lock',
    'diagnoses/xtables-lock-held/',
  ],
  ['client version 1.24 is too old. Minimum supported API version is 1.44', 'diagnoses/docker-api-version-mismatch/'],
]
/** From pages of every kind: with the framework, without it, deep and shallow. */
const from = [
  '',
  'triage/',
  'notes/stale-kernel-docker/',
  'diagnoses/disk-full/',
  'tags/',
  'trees/',
  'probes/df/',
  'accuracy/',
  'notes/',
  'search/',
]

async function openSearch(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('main').click({ position: { x: 2, y: 2 } })
  await page.keyboard.press('Control+k')
}

for (const lang of ['en', 'zh'] as const) {
  test(`${lang}: an error line leads to its page from any page`, async ({ page }) => {
    // ten pages, each with an index and an engine to load
    test.setTimeout(240_000)
    for (const [i, [line, target]] of lines.entries())
      await test.step(`${line.slice(0, 40)}…, from /${from[i]}`, async () => {
        await openSearch(page, `/${lang}/${from[i]}`)
        const box = page.getByRole('searchbox')
        await expect(box).toBeFocused()
        await box.fill(line)
        const link = page.locator(`a[data-hit][href="${under}/${lang}/${target}"]`).first()
        await link.click()
        await expect(page).toHaveURL(new RegExp(`/${lang}/${target}$`))
      })
  })

  test(`${lang}: its keys are heard while the framework takes the page over and lets nothing come back up`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/`)
    await page.evaluate(() => {
      for (const type of ['keydown', 'click'])
        document.body.addEventListener(type, (event) => event.stopPropagation(), { capture: true })
    })
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.press('Escape')
    await page.locator('[data-theme-toggle]').click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/)
  })

  test(`${lang}: a pasted error is handed to triage, and no server sees it`, async ({ page, triage }) => {
    const asked: string[] = []
    page.on('request', (r) => asked.push(decodeURIComponent(r.url())))
    await openSearch(page, `/${lang}/notes/`)
    await page.getByRole('searchbox').fill('nf_conntrack: table full, dropping packet on zq7-host')
    await page.getByRole('link', { name: /^(?:Triage this|排查这段输出)$/ }).click()
    await expect(triage.paste.first()).toContainText('zq7-host')
    expect(asked.filter((url) => url.includes('zq7'))).toEqual([])
  })
}

test('words in both languages find the note, with the matching line, by keyboard alone', async ({ page }) => {
  for (const [lang, words, note] of [
    ['en', 'stub resolver CoreDNS', 'resolv-conf-and-coredns'],
    ['zh', '证书过期', 'kubelet-certificates'],
  ] as const) {
    await openSearch(page, `/${lang}/`)
    await page.getByRole('searchbox').fill(words)
    const hit = page.locator(`a[data-hit][href="${under}/${lang}/notes/${note}/"]`)
    await expect(hit.locator('mark').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('a[data-hit]').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

test('nothing found says so and what to do; / opens, and is a letter in a field', async ({ page }) => {
  await page.goto('/en/notes/')
  await page.keyboard.press('/')
  const box = page.getByRole('searchbox')
  await box.fill('qqqzzzxxy')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Nothing found for this.')
  await expect(page.getByRole('link', { name: 'All tags' })).toBeVisible()
  await box.fill('')
  await page.keyboard.type('a/b')
  await expect(box).toHaveValue('a/b')
})

test('more results than are shown at first come on request, below those that were there', async ({ page }) => {
  await page.goto('/en/search/')
  await page.getByRole('searchbox').fill('docker')
  const hits = page.locator('a[data-hit]')
  await expect(page.getByRole('status').filter({ hasText: 'The best 8 pages' })).toBeVisible()
  await expect(hits).toHaveCount(8)
  const before = await hits.evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  await page.getByRole('button', { name: 'More results' }).click()
  await expect(hits).toHaveCount(32)
  const after = await hits.evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(after).toEqual(expect.arrayContaining(before))
  await expect(page.locator('a[data-hit]:focus')).toHaveCount(1)
})

test('the words of a search are in its address, behind the #: a way back, a reload and a link lead to the same results', async ({
  page,
}) => {
  await page.goto('/en/search/')
  const box = page.getByRole('searchbox')
  await box.fill('conntrack table full')
  const hit = page.locator('a[data-hit][href$="/diagnoses/conntrack-table-full/"]')
  await hit.click()
  await expect(page).toHaveURL(/conntrack-table-full/)
  await page.goBack()
  await expect(box).toHaveValue('conntrack table full')
  await expect(hit).toBeVisible()
  await page.reload()
  await expect(box).toHaveValue('conntrack table full')
  await expect(hit).toBeVisible()
  await page.goto('/en/search/#q=disk+full')
  await expect(box).toHaveValue('disk full')
  await expect(page.locator('a[data-hit][href$="/diagnoses/disk-full/"]')).toBeVisible()
  await page.keyboard.press('End')
  await page.locator('a[data-language="zh"]').first().click()
  await expect(page).toHaveURL(/\/zh\/search\/#q=disk\+full$/)
  await page.goBack()
  await box.fill('')
  await expect(page).toHaveURL(/\/en\/search\/$/)
})
