import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { daysOf } from './changed'
import { sitemaps } from './sitemap'

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' || name === 'sitemap' })
const at = (name: string) => `https://help.example.org/kb/${name}`
const places = Array.from({ length: 5 }, (_, i) => ({
  address: at(`en/notes/${i}/`),
  languages: { en: at(`en/notes/${i}/`), zh: at(`zh/notes/${i}/`) },
  day: i === 0 ? '2026-11-02' : undefined,
}))

test('a small site has one file with every page, its day and its languages', () => {
  const files = sitemaps([...places, { address: at("en/tags/a&b'c/"), languages: {} }], at)
  expect([...files.keys()]).toEqual(['sitemap.xml'])
  const { url } = parser.parse(files.get('sitemap.xml') ?? '').urlset
  expect(url).toHaveLength(6)
  expect(url[0].lastmod).toBe('2026-11-02')
  expect(url[1].lastmod).toBeUndefined()
  expect(url[1]['xhtml:link'].map((l: Record<string, string>) => l['@_href'])).toEqual(
    Object.values(places[1]?.languages ?? {}),
  )
  expect(url[5].loc).toBe(at("en/tags/a&b'c/"))
})

test.each([
  ['addresses', { places: 2, bytes: 1e6 }],
  ['bytes', { places: 1e6, bytes: 700 }],
])('a large one is split by its %s, and the index names every part', (_, limits) => {
  const files = sitemaps(places, at, limits)
  const named = parser.parse(files.get('sitemap.xml') ?? '').sitemapindex.sitemap.map((s: { loc: string }) => s.loc)
  expect(named).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'].map(at))
  const all = [...files].slice(1).flatMap(([, text]) => parser.parse(text).urlset.url)
  expect(all.map((u) => u.loc)).toEqual(places.map((p) => p.address))
})

test('the newest commit dates a file, and the folders above it', () => {
  const days = daysOf(
    '@2026-11-20T10:00:00+08:00\n\ncontent/notes/a/en.mdx\n\n@2026-11-03T23:59:00Z\n\ncontent/notes/a/zh.mdx\ncontent/notes/a/en.mdx\nengine/probes/x/index.ts\n',
  )
  expect(days.get('content/notes/a/en.mdx')).toBe('2026-11-20')
  expect(days.get('content/notes/a/zh.mdx')).toBe('2026-11-03')
  expect(days.get('content/notes/a')).toBe('2026-11-20')
  expect(days.get('engine/probes/x')).toBe('2026-11-03')
  expect(days.has('')).toBe(false)
})
