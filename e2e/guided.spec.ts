import AxeBuilder from '@axe-core/playwright'
import { diagnose, diagnosisById } from '../engine'
import { choiceOf } from '../engine/permalink/chosen'
import { denied, expect, Triage, test } from './kit'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

test('a phone beside the console: tap to a likely cause, back, set aside, and a link that opens to the same', async ({
  page,
  browser,
}) => {
  const wireguard = [['vpn-device', 'The device type wireguard']] as const
  const after = (label: string | null) =>
    diagnose('', choiceOf({ tree: 'vpn-tun-fails', answers: [...wireguard, ['vpn-wireguard', label]] }))
  const title = diagnosisById.get(after('It loads').diagnosis ?? '')?.words.title.zh ?? ''
  await page.goto('/zh/')
  await page.getByRole('link', { name: '没法复制文字？点选回答即可' }).tap()
  await page.getByRole('link', { name: /VPN 起不来/ }).tap()
  await expect(page.getByRole('heading', { name: '缺的是什么？' })).toBeVisible()
  await page.getByRole('button', { name: /^wireguard 设备类型/ }).tap()
  await expect(page.getByText('modprobe wireguard', { exact: true })).toBeVisible()
  await expect(page.getByText(/第 2 题，最多 \d 题/)).toBeVisible()
  await expect(page.getByRole('heading', { name: '模块能加载吗？' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  // nothing is wider than the screen, and everything is large enough to be tapped
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  for (const button of await page.locator('main').getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)

  await page.getByRole('button', { name: '能加载', exact: true }).tap()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expect(page.locator('[data-stamp]')).toHaveText('很可能')
  await expect(page.getByText('这是根据你的回答得出的')).toBeVisible()
  await expect(page.getByRole('heading', { name: '怎么办' })).toBeVisible()

  await page.getByRole('button', { name: '分享' }).tap()
  const link = (await page.getByRole('button', { name: '复制链接' }).getAttribute('data-copy')) ?? ''
  const fresh = await (await browser.newContext()).newPage()
  await fresh.goto(link)
  await expect(fresh.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await fresh.context().close()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: '上一题' }).tap()
  await page.getByRole('button', { name: '说不准，或者没法运行' }).tap()
  expect(after(null).trees[0]?.nodes.at(-1)?.node).toBe('vpn-wireguard-whole')
  await expect(page.getByRole('heading', { name: '内核的其余部分还在吗？' })).toBeVisible()
  if (denied) await new Triage(page).isAlone('zh')
  else await page.reload()
  await expect(page.getByRole('heading', { name: '内核的其余部分还在吗？' })).toBeVisible()

  // the Back of the phone is one question back, too
  await page.goBack()
  await expect(page.getByRole('heading', { name: '模块能加载吗？' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: '缺的是什么？' })).toBeVisible()
})
