/** A card as SVG: a page of the notebook, and below it the terminal. Light, since previews stand beside other people's text. */
import { readFileSync } from 'node:fs'
import type { Locale } from '@/engine'
import type { Card } from './card'
import type { Faces, Style } from './faces'
import { breakLines } from './lines'

export const size = { width: 1200, height: 630 } as const
/** the light colours of app/globals.css; a test keeps them equal */
export const colours = {
  paper: '#f7f1e4',
  ink: '#262017',
  soft: '#50452f',
  strong: '#8f7a52',
  amber: '#6b3a00',
  term: '#14190f',
  termInk: '#e4e2d0',
  termSoft: '#b3b6a1',
  termAmber: '#f2b14d',
} as const
type Colour = keyof typeof colours
/** each ground with what is drawn on it */
export const pairs = [
  ...(['ink', 'soft', 'strong', 'amber'] as const).map((c) => [colours.paper, colours[c]] as const),
  ...(['termInk', 'termSoft', 'termAmber'] as const).map((c) => [colours.term, colours[c]] as const),
]

const margin = 72
const room = size.width - 2 * margin
const term = { text: 27, line: 41, pad: 34, most: 3 }
const titles = [66, 58, 50, 44] as const

/** @returns the whole SVG, its text as outlines */
export function draw(card: Card, faces: Faces, lang: Locale): string {
  const shapes: string[] = []
  const box = (x: number, y: number, w: number, h: number, colour: Colour) =>
    shapes.push(`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colours[colour]}"/>`)
  const widthOf = (text: string, style: Style, px: number) => faces.outline(text, style, px, lang).width
  const put = (text: string, style: Style, px: number, x: number, y: number, colour: Colour) =>
    shapes.push(`<path d="${faces.outline(text, style, px, lang).at(x, y)}" fill="${colours[colour]}"/>`)
  const broken = (text: string, style: Style, px: number, width: number, most: number) =>
    breakLines(text, (line) => widthOf(line, style, px) <= width, most)

  box(0, 0, size.width, size.height, 'paper')
  // whose page it is, and its id
  shapes.push(
    `<g transform="translate(${margin} 44) scale(1.4)" fill="none" stroke-linecap="round" stroke-linejoin="round">${leaf}</g>`,
  )
  put('Oolong', 'bold', 31, margin + 60, 79, 'ink')
  put('乌龙', 'text', 29, margin + 60 + widthOf('Oolong', 'bold', 31) + 16, 78, 'soft')
  const id = broken(card.id, 'mono', 23, 620, 1).lines[0] ?? ''
  put(id, 'mono', 23, size.width - margin - widthOf(id, 'mono', 23), 77, 'soft')
  box(margin, 110, room, 2, 'strong')

  // the terminal, as high as what it shows
  const said: { text: string; mark: boolean }[] = card.terminal
    .flatMap((line) =>
      broken(line.text, 'mono', term.text, room - 40, card.terminal.length > 1 ? 1 : term.most).lines.map((text) => ({
        text,
        mark: line.mark,
      })),
    )
    .slice(0, term.most)
  const height = said.length === 0 ? 0 : said.length * term.line + 2 * term.pad - 10
  const top = size.height - height
  if (height > 0) {
    box(0, top, size.width, height, 'term')
    box(0, top, 12, height, 'termAmber')
    said.forEach(({ text, mark }, i) => {
      put(text, 'mono', term.text, margin, top + term.pad + 22 + i * term.line, mark ? 'termInk' : 'termSoft')
    })
  } else box(0, size.height - 12, size.width, 12, 'amber')

  put(broken(card.kind, 'bold', 27, room, 1).lines[0] ?? '', 'bold', 27, margin, 172, 'amber')
  const most = 3
  const px =
    titles.find((each) => !broken(card.title, card.titleStyle, each, room, most).cut) ?? titles[titles.length - 1] ?? 44
  const title = broken(card.title, card.titleStyle, px, room, most).lines
  const line = px * 1.2
  title.forEach((text, i) => {
    put(text, card.titleStyle, px, margin, 172 + px * 1.3 + i * line, 'ink')
  })
  // one sentence below, where there is room left
  const from = 172 + px * 1.3 + title.length * line
  const rows = Math.min(3, Math.floor((top - 34 - from) / 42) + 1)
  if (rows > 0 && card.summary) {
    const lead = broken(card.summary, 'text', 29, room, rows)
    lead.lines.forEach((text, i) => {
      put(text, 'text', 29, margin, from + i * 42, 'soft')
    })
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${shapes.join('')}</svg>`
}

/** public/icon.svg without its style sheet */
const leaf = readFileSync('public/icon.svg', 'utf8')
  .replace(/^[\s\S]*<\/style>|<\/svg>\s*$/g, '')
  .replaceAll('class="l"', `stroke="${colours.ink}"`)
  .replaceAll('class="a"', `stroke="${colours.amber}"`)
