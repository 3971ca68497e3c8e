/**
 * The search of both languages: what a first one costs, and what it finds that is not there. The Chinese index is set against
 * one that Pagefind cuts by itself, made of the same pages.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { close, createIndex } from 'pagefind'
import sirv from 'sirv'
import { open } from './served'
import { sent } from './site'
import type { Row } from './table'

const queries = { en: 'conntrack table full', zh: '内核模块' } as const
/** words that people look for; each stands in some pages as it is, and its characters in many others */
const phrases = ['内核模块', '连接跟踪表', '时间同步', '磁盘空间', '权限不足']

interface Hit {
  readonly url: string
  readonly text: string
}
interface Bundle {
  init(): Promise<void>
  options(o: object): Promise<void>
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; content: string; meta: Record<string, string> }> }[] }>
}

/** Every page that an index names for a query, with the text it knows of it. */
const hits = (page: Page, bundle: string, query: string): Promise<Hit[]> =>
  page.evaluate(
    async ({ bundle, query }) => {
      const index = (await import(`${bundle}pagefind.js`)) as Bundle
      await index.options({ basePath: bundle, noWorker: true })
      await index.init()
      const { results } = await index.search(query)
      const data = await Promise.all(results.map((r) => r.data()))
      return data.map(({ url, content, meta }) => ({ url, text: `${meta.title}\n${meta.lines ?? content}` }))
    },
    { bundle, query },
  )

/** The Chinese pages as Pagefind indexes them when it is left alone. */
async function byDefault(into: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  const pages = readdirSync('out/zh', { recursive: true, encoding: 'utf8' }).filter((f) =>
    /^(?:notes|diagnoses|probes|trees|tags)\/.+\.html$/.test(f),
  )
  for (const file of pages) {
    const { errors } = await index.addHTMLFile({
      sourcePath: file,
      content: readFileSync(join('out/zh', file), 'utf8'),
    })
    if (errors.length) throw new Error(errors.join('; '))
  }
  await index.writeFiles({ outputPath: into })
  await close()
}

/** What our index knows of the Chinese pages, whatever is asked. */
const known = (): string[] => {
  const folder = 'out/pagefind/zh/fragment'
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
    const { meta } = JSON.parse(text.slice(text.indexOf('{'))) as { meta: { title: string; lines: string } }
    return `${meta.title}\n${meta.lines}`
  })
}

async function matches(browser: Browser): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
  await byDefault(join(folder, 'pagefind'))
  const [ours, theirs] = [sirv('out'), sirv(folder)]
  const server = createServer((req, res) => {
    if (req.url === '/') return void res.setHeader('Content-Type', 'text/html').end('<html lang="zh"></html>')
    if (req.url?.startsWith('/default/')) {
      req.url = req.url.slice('/default'.length)
      return theirs(req, res)
    }
    return ours(req, res)
  }).listen(0)
  try {
    const page = await open(browser, `http://localhost:${(server.address() as AddressInfo).port}/`)
    const pages = known()
    let [mine, wrong, plain, plainWrong, there] = [0, 0, 0, 0, 0]
    for (const phrase of phrases) {
      // each asked as its own page asks: ours in the words of its index (lib/search/words.ts)
      const { asQuery, holds } = await import('../../lib/search/words')
      const found = (await hits(page, '/pagefind/zh/', asQuery(phrase))).filter((h) => holds(h.text, phrase))
      const others = await hits(page, '/default/pagefind/', phrase)
      const without = (h: Hit) => !h.text.replace(/\s/g, '').includes(phrase)
      there += pages.filter((text) => text.includes(phrase)).length
      mine += found.length
      wrong += found.filter(without).length
      plain += others.length
      plainWrong += others.filter(without).length
    }
    await page.close()
    const what = 'Chinese search: pages'
    return [
      {
        what: `${what} found without the words`,
        figure: wrong,
        unit: `of ${mine}`,
        target: plainWrong,
        note: `Pagefind’s own segmentation finds ${plain}, ${plainWrong} of them without the words; ${phrases.join('、')}`,
      },
      {
        what: `${what} with the words that are not found`,
        figure: there - (mine - wrong),
        unit: `of ${there}`,
        target: 0,
        note: 'the same five',
      },
    ]
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
}

/** @param address where the build is served */
export async function searchRows(browser: Browser, address: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const [lang, target] of [
    ['en', 195],
    ['zh', 139],
  ] as const) {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await open(context, `${address}/${lang}/notes/stale-kernel-docker/`)
    const seen = await sent(page, async () => {
      await page.keyboard.press('/')
      await page.getByRole('searchbox').fill(queries[lang])
      await page.locator('dialog [data-hit]').first().waitFor()
    })
    rows.push({
      what: `${lang === 'en' ? 'English' : 'Chinese'} search, the first one to its results: ${queries[lang]}`,
      figure: seen.bytes / 1e3,
      unit: 'kB',
      target,
      note: `${seen.files} files, the search itself among them`,
    })
    await context.close()
  }
  return [...rows, ...(await matches(browser))]
}
