/**
 * `npm run bench -- page`: how long the page is held up while 50 MB are read, as a file and as a paste. Needs a build
 * (`npm run build`) and a browser. All the while somebody types and scrolls. Long tasks are counted by the browser's own
 * PerformanceObserver; its trace tells besides how long the page's thread itself was busy, which a machine that has other
 * things to do does not blur.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { journal } from './journal'
import { median } from './median'
import { open, served, withBrowser } from './served'
import type { Row } from './table'
import { startTrace, type Task } from './trace'

/** What was measured between two moments. */
interface Part {
  /** longest task of the main thread, ms as they passed, and ms that it worked */
  readonly longest: number
  readonly worked: number
  /** tasks over 50 ms that the browser reports */
  readonly tasks: number
  /** longest time between two frames, ms */
  readonly frame: number
}
interface Held {
  readonly what: string
  /** from the file to its text in the case */
  readonly reading: Part
  /** from the text in the case to the verdict, and a second after it */
  readonly drawing: Part
  /** to the verdict */
  readonly seconds: number
}

interface Seen {
  readonly long: { readonly from: number; readonly ms: number }[]
  readonly frames: { readonly at: number; readonly ms: number }[]
  /** when the paste and the verdict were put into the page; 0 as long as they are not there */
  pasted: number
  verdict: number
}

/** Begins to watch in the page; the marks stand in the trace too. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen: Seen = { long: [], frames: [], pasted: 0, verdict: 0 }
    Object.assign(window, { seen })
    performance.mark('bench-given')
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.long.push({ from: entry.startTime, ms: entry.duration })
    }).observe({ type: 'longtask' })
    let last = performance.now()
    const tick = (now: number) => {
      seen.frames.push({ at: now, ms: now - last })
      last = now
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    new MutationObserver(() => {
      if (!seen.pasted && document.getElementById('pasted')) seen.pasted = performance.mark('bench-pasted').startTime
      if (!seen.verdict && document.querySelector('[data-stamp]'))
        seen.verdict = performance.mark('bench-verdict').startTime
    }).observe(document.body, { childList: true, subtree: true })
  })

const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), 0)

async function measured(page: Page, what: string, give: () => Promise<unknown>): Promise<Held> {
  const trace = await startTrace(page)
  const started = performance.now()
  await watch(page)
  await give()
  const box = page.getByRole('textbox')
  const use = async () => {
    await box.pressSequentially('typing ', { delay: 30, timeout: 5_000 }).catch(() => undefined)
    await page.mouse.wheel(0, 120)
    await page.mouse.wheel(0, -120)
  }
  while (!(await page.locator('[data-stamp]').count())) {
    await use()
    if (performance.now() - started > 300_000) throw new Error('no verdict after five minutes')
  }
  for (const until = performance.now() + 1000; performance.now() < until; ) await use()
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  const { tasks, marks } = await trace.stop()
  const [given, pasted] = ['bench-given', 'bench-pasted'].map((name) => marks.get(name) ?? 0) as [number, number]
  const part = (list: readonly Task[], is: (from: number, to: number) => boolean): Part => {
    const long = seen.long.filter((l) => is(l.from, l.from + l.ms))
    return {
      longest: most([...list.map((t) => t.to - t.from), ...long.map((l) => l.ms)]),
      worked: most(list.map((t) => t.worked)),
      tasks: long.length,
      frame: most(seen.frames.filter((f) => is(f.at - f.ms, f.at)).map((f) => f.ms)),
    }
  }
  const before = (_: number, to: number) => to < seen.pasted
  const since = (_: number, to: number) => to >= seen.pasted
  return {
    what,
    reading: part(
      tasks.filter((t) => t.from > given && t.to < pasted),
      before,
    ),
    drawing: part(
      tasks.filter((t) => t.to >= pasted),
      since,
    ),
    seconds: (seen.verdict - (seen.frames[0]?.at ?? 0)) / 1000,
  }
}

/** The triage page, once its box takes what is given. */
async function triage(browser: Browser, address: string): Promise<Page> {
  const page = await open(browser, `${address}/en/triage/`)
  await page.locator('form button[type=submit]:enabled').waitFor()
  return page
}

const asFile = async (browser: Browser, address: string, file: string): Promise<Held> => {
  const page = await triage(browser, address)
  const held = await measured(page, 'a file', () => page.locator('input[type=file]').setInputFiles(file))
  await page.close()
  return held
}

const asPaste = async (browser: Browser, address: string, bytes: number): Promise<Held> => {
  const page = await triage(browser, address)
  // the text is there before the clock starts: the clipboard is the browser's own work
  const part = journal(1e6)
  // decoded, since a repeated text is not laid out in memory before it is first read, and a clipboard's is
  await page.evaluate(
    ({ part, times }) => {
      const text = new TextDecoder().decode(new TextEncoder().encode(part.repeat(times)))
      Object.assign(window, { text })
    },
    { part, times: Math.round(bytes / 1e6) },
  )
  const held = await measured(page, 'a paste', () =>
    page.evaluate(() => {
      const { text } = window as unknown as { text: string }
      const data = { getData: () => text, files: [], types: ['text/plain'] }
      const event = new Event('paste', { bubbles: true, cancelable: true })
      Object.assign(event, { clipboardData: data })
      document.body.dispatchEvent(event)
    }),
  )
  await page.close()
  return held
}

const partOf = (list: readonly Part[]): Part => ({
  longest: median(list.map((p) => p.longest)),
  worked: median(list.map((p) => p.worked)),
  tasks: median(list.map((p) => p.tasks)),
  frame: median(list.map((p) => p.frame)),
})

/** @param bytes size of the log; every figure is the median of `runs`, each in a browser of its own */
async function holdUps(address: string, bytes: number, runs = 3): Promise<Held[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'))
  try {
    const file = join(folder, 'journal.txt')
    writeFileSync(file, journal(bytes))
    const all: Held[][] = []
    for (let run = 0; run < runs; run++)
      all.push(
        await withBrowser(async (browser) => [
          await asFile(browser, address, file),
          await asPaste(browser, address, bytes),
        ]),
      )
    return (all[0] ?? []).map(({ what }, i) => {
      const each = all.flatMap((held) => held[i] ?? [])
      return {
        what,
        reading: partOf(each.map((h) => h.reading)),
        drawing: partOf(each.map((h) => h.drawing)),
        seconds: median(each.map((h) => h.seconds)),
      }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Holds of the page while it reads much. Needs a build and a browser. */
export const pageRows = (bytes = 50e6): Promise<Row[]> =>
  served('hold-ups of the page', async (address) =>
    (await holdUps(address, bytes)).flatMap((h): Row[] =>
      [
        { while: 'is read', part: h.reading },
        { while: 'and its verdict are drawn', part: h.drawing },
      ].map(({ while: when, part }) => ({
        what: `longest task of the page while ${h.what} of ${bytes / 1e6} MB ${when}`,
        figure: part.worked,
        unit: 'ms of work',
        target: 50,
        note: `${part.longest.toFixed(0)} ms passed meanwhile on this machine; ${part.tasks} tasks over 50 ms, longest frame ${part.frame.toFixed(0)} ms; ${h.seconds.toFixed(1)} s to the verdict`,
      })),
    ),
  )
