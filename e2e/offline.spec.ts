import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import sirv from 'sirv'
import { denied, expect, judged, night, offline, Triage, bare as test, under } from './kit'

test.use({ serviceWorkers: 'allow' })
test.skip(offline, 'these cut the network themselves, at the moment they want')

// they share a port, and so run one after the other
test.describe.configure({ mode: 'default' })

const port = Number(process.env.E2E_PORT ?? 4173) + 500
const files = sirv('out', { etag: true })
/** A server that can be taken away, and that can hold a newer version. */
const serve = (version: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((req, res) => {
      req.url = req.url?.replace(under, '') ?? '/'
      // what is kept is asked for with its revision behind the address
      if (req.url.split('?')[0] === '/en/triage/' && version === half)
        return res.writeHead(200).end('of another version')
      if (req.url === '/sw.js' && version) {
        const worker = readFileSync('out/sw.js', 'utf8')
        // what is kept already is not asked for again, so half a version needs a page that has changed
        const other = version === half ? worker.replace(/(url:"en\/triage\/",revision:")/, '$1new') : worker
        res.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`${other}\n// ${version}`)
      } else files(req, res)
    })
    server.listen(port, () => resolve(server))
  })
/** A version whose worker is there already, and whose pages are not. */
const half = 'half a version'
const stop = (server: Server): void => {
  server.close()
  server.closeAllConnections()
}

test('after one visit triage, notes and search work without network, and a new version waits to be taken', async ({
  page,
  context,
}) => {
  const at = (path: string) => page.goto(`http://localhost:${port}${under}/${path}`)
  const triage = new Triage(page)
  const server = await serve('')
  if (denied) {
    // no word of what the browser does not allow; what is open goes on when the network is gone
    await at('en/triage/')
    await triage.add(night.pasted)
    await triage.shows(judged(night.pasted))
    await context.setOffline(true)
    stop(server)
    await triage.add(night.answer)
    await triage.shows(judged(night.pasted, night.answer))
    return expect(page.locator('[data-offline-state]')).toBeHidden()
  }
  await at('en/notes/')
  // every page of a language, unpacked
  await expect(page.locator('[data-offline-state="kept"]')).toBeVisible({ timeout: 60_000 })

  await context.setOffline(true)
  stop(server)
  await at('en/')
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  await at('en/notes/stale-kernel-docker/#what-it-was')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('own goal')
  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox').fill('stub resolver CoreDNS')
  await expect(page.locator('a[data-hit][href$="/en/notes/resolv-conf-and-coredns/"]')).toBeVisible()
  // the other language was not visited: its triage works, its notes are not here
  await at('zh/notes/mtu/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有网络')
  await page.getByRole('main').getByRole('link').click()
  await triage.shows(judged(night.pasted), 'zh')

  const newer = await serve('a newer version')
  await context.setOffline(false)
  await at('en/triage/')
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByText('A new version is ready.')).toBeHidden()
  await triage.shows(judged(night.pasted))
  stop(newer)
})

test('on a dear connection nothing is fetched unasked; a pack that does not arrive is said, and tried again on request', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  let asked = 0
  let fail = true
  await context.route('**/*.pack', (route) => {
    asked++
    return fail ? route.abort() : route.continue()
  })
  const script = page.waitForResponse(/\/assets\/offline-/)
  await page.goto('/en/keys/')
  const footer = page.locator('[data-offline-state]')
  if (denied) {
    // the script that would offer it is there, and has nothing to offer
    await (await script).finished()
    await expect(footer).toBeHidden()
    return expect(asked).toBe(0)
  }
  await footer.getByRole('button', { name: /^Keep all pages for offline use \(\d\.\d MB\)$/ }).click()
  await expect(footer).toContainText('The pages could not be saved')
  expect(asked).toBe(1)
  fail = false
  await footer.getByRole('button', { name: 'Try again' }).click()
  await expect(footer).toContainText(/Works without network: \d{3,} pages are saved/)
  await footer.getByRole('button', { name: 'Remove' }).click()
  await expect(footer.getByRole('button', { name: /^Keep all pages/ })).toBeVisible()
})

test('a deployment that is half done: the old version goes on, whole; the new one comes when it is', async ({
  page,
}) => {
  const at = (path: string) => page.goto(`http://localhost:${port}${under}/${path}`)
  const triage = new Triage(page)
  const old = await serve('')
  await at('en/triage/')
  // no service worker is allowed there: nothing of it concerns anybody
  if (denied) return stop(old)
  // every page of a language, unpacked
  await expect(page.locator('[data-offline-state="kept"]')).toBeVisible({ timeout: 60_000 })
  stop(old)

  /** Asks for a newer version. @returns what became of it */
  const newer = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      const found = new Promise<ServiceWorker | null>((resolve) => {
        registration.onupdatefound = () => resolve(registration.installing)
      })
      await registration.update()
      const worker = await found
      return new Promise<string>((resolve) => {
        const tell = () => worker?.state !== 'installing' && resolve(worker?.state ?? 'none')
        worker?.addEventListener('statechange', tell)
        tell()
      })
    })
  const broken = await serve(half)
  expect(await newer()).toBe('redundant')
  await page.reload()
  await triage.add(night.pasted)
  await triage.shows(judged(night.pasted))
  await expect(page.getByText('A new version is ready.')).toBeHidden()
  stop(broken)

  const finished = await serve('a whole version')
  expect(await newer()).toBe('installed')
  await expect(page.getByText('A new version is ready.')).toBeVisible()
  stop(finished)
})
