/**
 * Text as outlines. Pictures must look the same wherever a build runs, so no face of the system is used: letters come from
 * the packages that the site's faces come from, Han from Noto Sans SC (OFL). Each file of a package holds a range of letters;
 * those that are needed are cut out of it, at one weight.
 */
import { readFileSync } from 'node:fs'
import { Blob, Font, Face as HbFace, Buffer as Shaping, shape } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import type { Locale } from '@/engine'

const folder = 'node_modules/@fontsource-variable'
/** faces of a style, those of a letter's own script first */
const styles = {
  bold: [
    ['atkinson-hyperlegible-next', 700],
    ['noto-sans-sc', 700],
    ['cascadia-mono', 700],
  ],
  text: [
    ['atkinson-hyperlegible-next', 400],
    ['noto-sans-sc', 400],
    ['cascadia-mono', 400],
  ],
  mono: [
    ['cascadia-mono', 400],
    ['noto-sans-sc', 400],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, number])[]>>
export type Style = keyof typeof styles
type Package = (typeof styles)[Style][number][0]

/** Marks that both scripts have, and Chinese sets a full width wide. */
const wide = /[“”‘’…—·]/

interface Range {
  readonly from: number
  readonly to: number
  readonly subset: string
}
const rangesOf = (name: Package): readonly Range[] =>
  Object.entries<string>(JSON.parse(readFileSync(`${folder}/${name}/unicode.json`, 'utf8'))).flatMap(([subset, list]) =>
    list.split(',').map((range) => {
      const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), subset: subset.replace(/[[\]]/g, '') }
    }),
  )

/** An outline in px: letters of SVG's path data with their numbers. */
export interface Outline {
  readonly width: number
  /** path data with its origin at the left end of the base line, moved there by the caller */
  readonly at: (x: number, y: number) => string
}
interface Run {
  readonly advance: number
  readonly commands: readonly { readonly type: string; readonly values: readonly number[] }[]
}
export interface Faces {
  /** @returns the outline of one line of text */
  readonly outline: (text: string, style: Style, size: number, lang: Locale) => Outline
  /** letters that no face has; they take no room */
  readonly missing: ReadonlySet<string>
}

/** @param texts all that will be drawn: what is not in them has no outline */
export async function loadFaces(texts: Iterable<string>): Promise<Faces> {
  const letters = new Set([...texts].flatMap((text) => [...text]))
  const packages = [...new Set(Object.values(styles).flatMap((list) => list.map(([name]) => name)))]
  const ranges = new Map(packages.map((name) => [name, rangesOf(name)]))
  const subsetOf = (name: Package, letter: string): string | undefined => {
    const code = letter.codePointAt(0) ?? 0
    return ranges.get(name)?.find((r) => r.from <= code && code <= r.to)?.subset
  }
  const fonts = new Map<string, Font>()
  for (const [name, weight] of Object.values(styles).flat()) {
    const wanted = new Map<string, string>()
    for (const letter of letters) {
      const subset = subsetOf(name, letter)
      if (subset) wanted.set(subset, (wanted.get(subset) ?? '') + letter)
    }
    for (const [subset, text] of wanted) {
      const key = `${name} ${weight} ${subset}`
      if (fonts.has(key)) continue
      const whole = readFileSync(`${folder}/${name}/files/${name}-${subset}-wght-normal.woff2`)
      const cut = await subsetFont(whole, text, { targetFormat: 'sfnt', variationAxes: { wght: weight } })
      const font = new Font(new HbFace(new Blob(Uint8Array.from(cut).buffer)))
      // all packages of @fontsource keep 1000 or more units an em; one scale makes them alike
      font.setScale(1000, 1000)
      fonts.set(key, font)
    }
  }
  const shaped = (font: Font, text: string): ReturnType<Shaping['getGlyphInfosAndPositions']> => {
    const buffer = new Shaping()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    return buffer.getGlyphInfosAndPositions()
  }
  const missing = new Set<string>()
  const chosen = new Map<string, Font | null>()
  const fontOf = (letter: string, style: Style, lang: Locale): Font | null => {
    const key = `${style} ${lang} ${letter}`
    const known = chosen.get(key)
    if (known !== undefined) return known
    let found: Font | null = null
    for (const [name, weight] of styles[style]) {
      if (lang === 'zh' && style !== 'mono' && wide.test(letter) && name !== 'noto-sans-sc') continue
      const subset = subsetOf(name, letter)
      const font = subset === undefined ? undefined : fonts.get(`${name} ${weight} ${subset}`)
      if (font && shaped(font, letter).every((g) => g.codepoint !== 0)) {
        found = font
        break
      }
    }
    if (!found) missing.add(letter)
    chosen.set(key, found)
    return found
  }
  const runs = new Map<Font, Map<string, Run>>()
  const runOf = (font: Font, text: string): Run => {
    const of = runs.get(font) ?? new Map<string, Run>()
    runs.set(font, of)
    const known = of.get(text)
    if (known) return known
    let advance = 0
    const commands = shaped(font, text).flatMap((g) => {
      const [dx, dy] = [advance + (g.xOffset ?? 0), g.yOffset ?? 0]
      advance += g.xAdvance ?? 0
      return font.glyphToJson(g.codepoint).map(({ type, values }) => ({
        type,
        values: values.map((v, i) => (i % 2 === 0 ? v + dx : v + dy)),
      }))
    })
    const run = { advance, commands }
    of.set(text, run)
    return run
  }
  /** words are cut apart, since each comes again */
  const piecesOf = (text: string, style: Style, lang: Locale): readonly Run[] => {
    const list: { font: Font; text: string }[] = []
    for (const letter of text) {
      const font = fontOf(letter, style, lang)
      const last = list.at(-1)
      if (!font) continue
      if (last && last.font === font && letter !== ' ' && !last.text.endsWith(' ')) last.text += letter
      else list.push({ font, text: letter })
    }
    return list.map((part) => runOf(part.font, part.text))
  }
  const outline = (text: string, style: Style, size: number, lang: Locale): Outline => {
    const parts = piecesOf(text, style, lang)
    const scale = size / 1000
    return {
      width: parts.reduce((sum, run) => sum + run.advance, 0) * scale,
      at: (x, y) => {
        let [data, start] = ['', x]
        for (const { advance, commands } of parts) {
          for (const { type, values } of commands)
            data +=
              type +
              values.map((v, i) => Math.round((i % 2 === 0 ? start + v * scale : y - v * scale) * 10) / 10).join(' ')
          start += advance * scale
        }
        return data
      },
    }
  }
  return { outline, missing }
}
