import { denied, expect, judged, night, test, under } from './kit'

test('the source note: pasted, asked, answered, resolved', async ({ page, triage }) => {
  await page.goto('/en/')
  await triage.add(night.pasted)
  await expect(page).toHaveURL(/\/en\/triage\/$/)
  const first = judged(night.pasted)
  await triage.shows(first)
  await expect(triage.status).toContainText('Verdict')
  const next = first.next[0]?.command ?? ''
  await expect(page.getByRole('heading', { name: 'Run this next' })).toBeVisible()
  await expect(page.locator('pre', { hasText: next }).first()).toBeVisible()

  await triage.add(night.answer)
  await triage.shows(judged(night.pasted, night.answer))
  await triage.pasteAnywhere(night.after)
  await triage.shows(judged(night.pasted, night.answer, night.after))
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'resolved')
})

test('the example of the front page opens as it was pasted', async ({ page, triage }) => {
  await page.goto('/en/')
  await page.getByRole('link', { name: 'Try the example' }).click()
  await triage.shows(judged(night.pasted))
  await expect(triage.paste.first()).toContainText('uname -r')
  await expect(page).toHaveURL(/\/en\/triage\/$/)
})

test('a claim leads to its lines and a letter back to the claim', async ({ page, triage }) => {
  await triage.open()
  await triage.add(`${night.pasted}\n\n${night.answer}`)
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
  const claim = page.locator('[id^="claim-"]').first()
  const line = claim.getByRole('button').first()
  const no = /\d+/.exec((await line.textContent()) ?? '')?.[0]
  await line.click()
  await expect(page.locator(`[data-line="${no}"]`)).toBeFocused()
  await page.getByRole('button', { name: /^A: / }).first().click()
  await expect(claim).toBeFocused()
})

test('by keyboard: a claim leads to its line, the line back, the arrows to the next marked line and the next system', async ({
  page,
  triage,
}) => {
  await triage.open()
  await triage.add(`${night.pasted}\n\n${night.answer}`)
  const claim = page.locator('[id^="claim-"]').first()
  await claim.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  const first = page.locator('[data-line][data-marked]:focus')
  await expect(first).toHaveCount(1)
  const no = await first.getAttribute('data-line')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(`[data-line][data-marked]:focus:not([data-line="${no}"])`)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(claim).toBeFocused()

  // the fixes of another family: one stop for Tab, the arrows choose
  const tabs = page.getByRole('tab')
  await page.getByRole('tab', { selected: true }).focus()
  await page.keyboard.press('End')
  await expect(tabs.last()).toBeFocused()
  await expect(page.getByRole('tabpanel', { name: (await tabs.last().textContent()) ?? '' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('tabpanel')).toHaveCount(1)
})

test('what is ruled out is no wall: the suspects are in sight, the rest is folded', async ({ page, triage }) => {
  await triage.open()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  const rows = page.locator('[data-suspects] > li')
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThanOrEqual(6)
  // this command is too long for a sentence: it stands in full right below, and is pointed at
  await expect(page.locator('[data-missing]')).toContainText('Run this next')
  await expect(page.locator('section[aria-labelledby="next"] pre').first()).toHaveText(
    judged(night.pasted).next[0]?.command ?? '-',
  )
})

for (const lang of ['en', 'zh'] as const)
  test(`on a phone, by keyboard: asked, answered without its command line, resolved (${lang})`, async ({
    page,
    triage,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await triage.open(lang)
    await triage.add(night.pasted)
    await triage.shows(judged(night.pasted), lang)
    await expect(triage.paste.first()).toBeHidden()
    const asked = judged(night.pasted).next[0]?.command ?? ''
    await page
      .getByRole('button', { name: /^(?:Paste its output|粘贴它的输出)$/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await expect(triage.box).toBeFocused()
    await expect(triage.box).toHaveAccessibleName(new RegExp(asked.split(' ')[0] ?? '-'))
    await page.keyboard.insertText('kernel\nmodules.dep')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('[data-changes]')).toBeVisible()
    await triage.pasteAnywhere(night.after)
    await expect(triage.stamp).toHaveAttribute('data-stamp', 'resolved')
    await expect(page.locator('[data-changes]')).toContainText(lang === 'en' ? 'The fix worked' : '修复有效')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect(page.locator('a[href="#verdict"]')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

test('a reload, and the language switch, keep the case', async ({ page, triage }) => {
  await triage.open()
  await triage.add(night.pasted)
  const verdict = judged(night.pasted)
  await triage.shows(verdict)
  if (denied) {
    await triage.isAlone()
    await page.reload()
    await expect(triage.go).toBeEnabled()
    await expect(triage.paste).toHaveCount(0)
    await expect(triage.stamp).toHaveCount(0)
    return
  }
  await page.reload()
  await triage.shows(verdict)
  await page.getByRole('link', { name: '切换到中文' }).click()
  await expect(page).toHaveURL(/\/zh\/triage\/$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await triage.shows(verdict, 'zh')
})

test('undo, redo and start over', async ({ page, triage }) => {
  await triage.open()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  const lines = await triage.paste.count()
  await triage.add(night.answer)
  await triage.shows(judged(night.pasted, night.answer))
  await page.getByRole('button', { name: 'Undo' }).click()
  await triage.shows(judged(night.pasted))
  await expect(triage.paste).toHaveCount(lines)
  await page.getByRole('button', { name: 'Redo' }).click()
  await triage.shows(judged(night.pasted, night.answer))
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(triage.paste).toHaveCount(0)
  await expect(triage.stamp).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await triage.shows(judged(night.pasted, night.answer))
})

test('an answer by hand walks the tree, and can be taken back', async ({ page, triage }) => {
  await page.goto('/en/')
  await page
    .locator('section', { has: page.getByRole('heading', { name: 'Start from the symptom' }) })
    .getByRole('listitem')
    .first()
    .getByRole('link')
    .click()
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'asking')
  await page.getByRole('group').getByRole('button').first().click()
  await expect(page.getByRole('heading', { name: 'You answered' })).toBeVisible()
  await page.getByRole('button', { name: 'Take back' }).first().click()
  await expect(page.getByRole('heading', { name: 'You answered' })).toHaveCount(0)
})

test('where no rule decides, the reports of others with the same words are listed, and nothing is named', async ({
  page,
  triage,
}) => {
  const text = 'openvpn: tun device open of /dev/net/tun failed, operation aborted, client exits with failure'
  const alike = judged(text).alike.filter((a) => a.reports.length > 0)
  expect(alike).not.toEqual([])
  await triage.open()
  await triage.add(text)
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'asking')
  const first = page.locator('[data-alike] > li').first()
  await expect(first.getByRole('link').first()).toHaveAttribute('href', `${under}/en/diagnoses/${alike[0]?.id}/`)
  await expect(first.getByRole('link').nth(1)).toHaveAttribute('href', alike[0]?.reports[0] ?? '')
})

test('the tree is drawn on demand with the walked path', async ({ page, triage }) => {
  await triage.open()
  await triage.add(night.pasted)
  await page.getByRole('button', { name: 'Show where we are in the tree' }).click()
  await expect(page.getByRole('figure').first()).toBeVisible()
})

test('ten megabytes stay usable', async ({ page, triage }) => {
  await triage.open()
  const noise = 'Dec 13 09:22:20 host app[1]: all is well and nothing to see in this line of the log\n'
  const size = 10 * 1024 * 1024
  await page.evaluate(
    ([line, bytes, tail]) => {
      const data = new DataTransfer()
      data.setData('text/plain', line.repeat(Math.ceil(bytes / line.length)) + tail)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [noise, size, night.pasted] as const,
  )
  await expect(page.getByText(/\d{6} lines/)).toBeVisible()
  // the page answers while the engine reads
  await triage.box.fill('typed meanwhile')
  await expect(triage.box).toHaveValue('typed meanwhile')
  await expect(triage.stamp).toBeVisible({ timeout: 60_000 })
  expect(await triage.paste.count()).toBeLessThan(500)
})

test('how a paste was read is said beside the verdict: this came from inside a container', async ({ page, triage }) => {
  await triage.open()
  await triage.add('root@3f2a9c1b7d4e:/# cat /etc/resolv.conf\nnameserver 127.0.0.11\noptions ndots:0')
  await expect(page.getByText(/inside a container/i).first()).toBeVisible()
})

test('a refused module is verified by its own name, and another one that loads closes nothing', async ({
  page,
  triage,
}) => {
  await triage.open()
  await triage.add("$ sudo modprobe r8126\nmodprobe: ERROR: could not insert 'r8126': Key was rejected by service")
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
  await expect(page.locator('#verify pre')).toHaveText('sudo modprobe r8126')
  await triage.pasteAnywhere('$ sudo modprobe nf_nat\n')
  await expect(triage.paste).toHaveCount(3)
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
  await page.locator('#verify').getByRole('button', { name: 'It printed nothing' }).click()
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'resolved')
})

test('on paper a case is its proof, its fix and what was opened: no closed fold, nothing to type into', async ({
  page,
  triage,
}) => {
  await triage.open()
  await triage.add('exec /app: exec format error')
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
  await page.getByText('How sure is that?').click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('How sure is that?')).toBeVisible()
  for (const title of ['What shows it', 'What to do', 'How to verify'])
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.locator('#fix pre').first()).toBeVisible()
  await expect(page.getByText('What the answer would mean')).toBeHidden()
  await expect(page.getByText('Cannot run it? Answer by hand')).toBeHidden()
  await expect(triage.box).toBeHidden()
})

test('the fixes are numbered where there are several, and choosing a system moves no other', async ({
  page,
  triage,
}) => {
  await triage.open()
  await triage.add(
    '$ df -h /\nFilesystem Size Used Avail Use% Mounted on\n/dev/vda1 40G 40G 0 100% /\n$ touch /x\ntouch: cannot touch /x: No space left on device',
  )
  await expect(page.locator('#fix')).toContainText('stop as soon as the check below passes')
  const number = (li: Element) => getComputedStyle(li.firstElementChild ?? li, '::before').content
  expect(await page.locator('#fix [role=tabpanel]:visible li').first().evaluate(number)).toContain('counter(fix)')
  const places = () => page.getByRole('tab').evaluateAll((tabs) => tabs.map((t) => t.getBoundingClientRect().left))
  const before = await places()
  await page.getByRole('tab').last().click()
  expect(await places()).toEqual(before)
})

test('healthy outputs say what they do not cover, and where to go from there', async ({ page, triage }) => {
  await triage.open()
  await triage.add('$ df -h\nFilesystem      Size  Used Avail Use% Mounted on\n/dev/sda1        20G  4.0G   15G  22% /')
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'clear')
  await expect(page.locator('#verdict')).toContainText('paste its error message')
  await page.getByText('Pick the symptom').click()
  await page.getByRole('button', { name: 'A kernel module does not load' }).click()
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'asking')
})

test('on a phone a line is quoted once, and the buttons of the case stand in one row', async ({ page, triage }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await triage.open()
  await triage.add(
    'kubelet: Exit with error: failed to run Kubelet: misconfiguration: kubelet cgroup driver: "cgroupfs" is different from docker cgroup driver: "systemd"',
  )
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
  await expect(page.locator('section:has(> h3:text("What shows it")) code')).toHaveCount(1)
  const tops = await page
    .getByRole('button', { name: /^(?:Share|Undo|Redo|Start over)$/ })
    .or(page.getByRole('main').getByRole('link', { name: 'My cases' }))
    .evaluateAll((buttons) => buttons.map((b) => b.getBoundingClientRect().top))
  expect(tops).toHaveLength(5)
  expect(new Set(tops).size).toBe(1)
})

test('what a long line ends with stands beside its statement; a short line stands in the paste alone', async ({
  page,
  triage,
}) => {
  await triage.open()
  await triage.add(
    'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/srv/app/nginx.conf" to rootfs at "/etc/nginx/nginx.conf": mount src=/srv/app/nginx.conf, dst=/etc/nginx/nginx.conf, dstFd=/proc/thread-self/fd/11, flags=0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
  )
  const quoted = page.locator('section:has(> h3:text("What shows it")) code')
  await expect(quoted).toBeVisible()
  await expect(quoted).toContainText('is the expected type')
  await page.getByRole('button', { name: 'Start over' }).click()
  await triage.add('exec /app: exec format error')
  await expect(triage.stamp).toHaveAttribute('data-stamp', 'diagnosed')
  await expect(quoted).toBeHidden()
})
