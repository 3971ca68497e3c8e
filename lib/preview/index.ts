/** Pictures for previews, 1200 x 630, kept in `.cache/previews` by what is on them. */
import sharp from 'sharp'
import { keptFile } from '../kept'
import type { SitePage } from '../machines/pages'
import type { Card } from './card'
import { cardOf } from './card'
import { draw, pairs, size } from './draw'
import { loadFaces } from './faces'
import { paletteOf, pngWriter } from './png'

/** change it when the same SVG would become another picture */
const recipe = '1'

const textsOf = (card: Card): readonly string[] => [
  card.kind,
  card.title,
  card.id,
  card.summary,
  ...card.terminal.map((line) => line.text),
]

/**
 * Draws a picture for each page.
 * @param put gets each finished PNG
 * @returns how many were drawn anew, and letters that no face has
 */
export async function pictures(
  pages: readonly SitePage[],
  put: (page: SitePage, png: Uint8Array) => void,
): Promise<{ readonly drawn: number; readonly missing: readonly string[] }> {
  const cards = pages.map((page) => ({ page, card: cardOf(page) }))
  const faces = await loadFaces([...cards.flatMap(({ card }) => textsOf(card)), 'Oolong 乌龙…'])
  const png = pngWriter(paletteOf(pairs))
  let drawn = 0
  const one = async ({ page, card }: (typeof cards)[number]): Promise<void> => {
    const svg = draw(card, faces, page.lang)
    const file = keptFile('previews/*.png', [recipe, svg])
    const found = file.read()
    if (found) return put(page, found)
    const { data } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    const picture = png(data, size.width, size.height)
    file.write(picture)
    drawn++
    put(page, picture)
  }
  // while one is packed the next is drawn
  const queue = [...cards]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await one(next)
  }
  await Promise.all([work(), work()])
  return { drawn, missing: [...faces.missing] }
}
