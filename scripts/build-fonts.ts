/**
 * Cuts the faces down to what pages show: basic Latin with the punctuation of the interface, weights 400 to 700 (lines of
 * boxes have one weight), and no signs that stand for several letters: `->` in an output is two. That is a third of the
 * whole files. Letters beyond come from the whole file, which a page fetches only where it has one (app/faces.css).
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
const basic = `${range(0x20, 0x7e)}\u00a0§©°·×–—‘’“”…←↑→↓`
const boxes = range(0x23b8, 0x23bd) + range(0x2500, 0x259f)

const folder = 'node_modules/@fontsource-variable'
const faces = [
  [
    'sans',
    'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    `${basic}ó`,
    { min: 400, max: 700 },
  ],
  [
    'name',
    'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
    'ū',
    { min: 400, max: 700 },
  ],
  ['mono', 'cascadia-mono/files/cascadia-mono-latin-wght-normal.woff2', basic, { min: 400, max: 700 }],
  ['boxes', 'cascadia-mono/files/cascadia-mono-symbols2-wght-normal.woff2', boxes, 400],
] as const

mkdirSync('app/faces', { recursive: true })
for (const [name, file, text, wght] of faces) {
  const to = `app/faces/${name}.woff2`
  if (existsSync(to) && statSync(to).mtimeMs > statSync(import.meta.filename).mtimeMs) continue
  const whole = readFileSync(`${folder}/${file}`)
  writeFileSync(
    to,
    await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: { wght }, noLayoutClosure: true }),
  )
}
