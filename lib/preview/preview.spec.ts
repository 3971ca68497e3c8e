import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { sitePages } from '../machines/pages'
import { type Card, cardOf } from './card'
import { colours, draw, pairs, size } from './draw'
import { type Faces, loadFaces } from './faces'
import { picturedBy, picturePath } from './place'
import { paletteOf, pngWriter } from './png'

const pages = (['en', 'zh'] as const).flatMap(sitePages).filter((page) => picturedBy(page.place) === page.place)
const cards = pages.map((page) => ({ lang: page.lang, card: cardOf(page) }))
const textsOf = (card: Card) => [card.kind, card.title, card.id, card.summary, ...card.terminal.map((l) => l.text)]
let faces: Faces
beforeAll(async () => {
  faces = await loadFaces([...cards.flatMap(({ card }) => textsOf(card)), 'Oolong 乌龙…'])
})

/** where the text of a picture begins and ends */
const extent = (svg: string): readonly [number, number] => {
  const xs = [...svg.matchAll(/<path d="([^"]*)" fill/g)].flatMap((m) =>
    [...(m[1] ?? '').matchAll(/[MLQC]([\d.\- ]+)/g)].flatMap((c) =>
      (c[1] ?? '')
        .trim()
        .split(' ')
        .filter((_, i) => i % 2 === 0)
        .map(Number),
    ),
  )
  return [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))]
}

test('the longest texts of both languages stay within the margins', () => {
  for (const lang of ['en', 'zh'] as const) {
    const own = cards.filter((c) => c.lang === lang)
    for (const of of ['title', 'id', 'summary'] as const) {
      const [longest] = [...own].sort((a, b) => b.card[of].length - a.card[of].length)
      if (!longest) throw new Error('no page')
      const [from, to] = extent(draw(longest.card, faces, lang))
      expect(from).toBeGreaterThanOrEqual(68)
      expect(to).toBeLessThanOrEqual(1132)
    }
  }
})

test('there is a face for every letter of the site', () => {
  for (const { card, lang } of cards)
    for (const style of ['bold', 'text', 'mono'] as const)
      faces.outline([...new Set(textsOf(card).join(''))].join(''), style, 20, lang)
  expect([...faces.missing]).toEqual([])
})

test('a picture is a PNG of 1200 x 630 that shows what was drawn', async () => {
  const [first] = cards.filter((c) => c.card.id === 'stale-running-kernel')
  if (!first) throw new Error('no such page')
  const { data } = await sharp(Buffer.from(draw(first.card, faces, first.lang)))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const png = pngWriter(paletteOf(pairs))(data, size.width, size.height)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  const back = await sharp(png).ensureAlpha().raw().toBuffer()
  let off = 0
  for (let i = 0; i < data.length; i++) off = Math.max(off, Math.abs((data[i] ?? 0) - (back[i] ?? 0)))
  // edges of letters are rounded to a few steps between ground and ink
  expect(off).toBeLessThan(48)
  expect(png.length).toBeLessThan(60_000)
})

test('the colours are those of the site', () => {
  const css = readFileSync('app/globals.css', 'utf8')
  const names: Readonly<Record<string, string>> = {
    termInk: 'term-ink',
    termSoft: 'term-soft',
    termAmber: 'term-amber',
  }
  for (const [name, colour] of Object.entries(colours))
    expect(css).toMatch(new RegExp(`--c-${names[name] ?? name}: (?:light-dark\\()?${colour}`))
})

test('a page without a picture of its own shows that of its part of the site', () => {
  expect(picturePath('en', 'diagnoses/x/')).toBe('/previews/en/diagnoses/x.png')
  expect(picturePath('zh', 'tags/os/debian/')).toBe('/previews/zh/tags.png')
  expect(picturePath('zh', 'probes/dmesg/')).toBe('/previews/zh/probes.png')
  expect(picturePath('en', '')).toBe('/previews/en/index.png')
  const drawn = new Set(pages.map((page) => picturePath(page.lang, page.place)))
  for (const lang of ['en', 'zh'] as const)
    for (const page of sitePages(lang)) expect(drawn).toContain(picturePath(lang, page.place))
})
