import { gzipSync } from 'node:zlib'
import { expect, judged, night, test } from './kit'

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})
const noise = (lines: number) =>
  Array.from({ length: lines }, (_, i) => `Nov 24 10:00:00 host cron[${i}]: session opened for user nobody`).join('\n')

test('several files at once, packed ones and a long log among them, are one case; what cannot be read is said', async ({
  page,
  triage,
}) => {
  const [first = '', ...rest] = night.pasted.split(/\n(?=\S*[$#] )/)
  const parts = [first, rest.slice(0, 2).join('\n'), rest.slice(2).join('\n')]
  await page.goto('/en/')
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('one.txt', parts[0] ?? ''),
      file('two.log.gz', gzipSync(parts[1] ?? '')),
      file('three.log.gz', gzipSync(`${noise(90_000)}\n${parts[2]}\n`)),
      file('half.gz', gzipSync(noise(2000)).subarray(0, 400)),
    ])
  await expect(page).toHaveURL(/\/en\/triage\//)
  await triage.shows(judged(...parts))
  const cards = page.getByRole('list', { name: 'Files' }).getByRole('listitem')
  await expect(cards).toHaveCount(4)
  await expect(cards.nth(2)).toContainText(/three\.log\.gz.*9\d,\d{3} lines read\. \d,?\d* are kept/s)
  await expect(page.getByRole('alert').filter({ hasText: 'damaged or cut off' })).toBeVisible()

  // a paste that no field should hold is taken as a file, and can be cancelled
  await page.evaluate(() => {
    const data = { getData: () => 'all is well\n'.repeat(4_000_000), files: [], types: ['text/plain'] }
    const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: data })
    document.querySelector('textarea')?.dispatchEvent(event)
  })
  await page.getByRole('button', { name: 'Cancel: Pasted text' }).click()
  await expect(cards).toHaveCount(0)
  await expect(triage.box).toHaveValue('')
  await triage.shows(judged(...parts))
})
