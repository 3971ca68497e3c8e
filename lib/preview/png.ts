/**
 * A picture of few colours as an indexed PNG (https://www.w3.org/TR/png-3/). The colours are known, so each pixel is looked
 * up; a library that has to find a palette first takes most of the time of a picture.
 */
import { deflateSync } from 'node:zlib'

type Colour = readonly [number, number, number]
const rgb = (hex: string): Colour => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as Colour

/** steps between paper and ink, which the edges of letters have */
const steps = 4
/** @param pairs a ground and what is drawn on it */
export function paletteOf(pairs: readonly (readonly [string, string])[]): readonly Colour[] {
  const colours = new Map<string, Colour>()
  for (const [a, b] of pairs.map(([x, y]) => [rgb(x), rgb(y)] as const))
    for (let i = 0; i <= steps; i++) {
      const mixed = a.map((v, c) => Math.round(v + (((b[c] ?? 0) - v) * i) / steps)) as unknown as Colour
      colours.set(mixed.join(), mixed)
    }
  return [...colours.values()]
}

/** For each colour of 5 bits a channel the nearest one of the palette. */
function nearest(palette: readonly Colour[]): Uint8Array {
  const table = new Uint8Array(1 << 15)
  for (let key = 0; key < table.length; key++) {
    const want = [key >> 10, (key >> 5) & 31, key & 31].map((v) => (v << 3) | 4)
    let best = Number.POSITIVE_INFINITY
    palette.forEach((colour, i) => {
      const off = colour.reduce((sum, v, c) => sum + (v - (want[c] ?? 0)) ** 2, 0)
      if (off < best) {
        best = off
        table[key] = i
      }
    })
  }
  return table
}

// node:zlib has it from Node 20.15 on only
const crcs = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1
  return n
})
const crc32 = (data: Uint8Array): number => {
  let crc = ~0
  for (const byte of data) crc = (crc >>> 8) ^ (crcs[(crc ^ byte) & 255] ?? 0)
  return ~crc >>> 0
}

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** @returns makes a PNG of raw pixels, four bytes each, whose colours are near those of the palette */
export function pngWriter(palette: readonly Colour[]) {
  if (palette.length > 256) throw new Error(`${palette.length} colours do not fit into a palette`)
  const table = nearest(palette)
  const colours = chunk('PLTE', Uint8Array.from(palette.flat()))
  return (pixels: Uint8Array, width: number, height: number): Uint8Array => {
    // each row begins with its filter, none
    const rows = new Uint8Array((width + 1) * height)
    for (let y = 0, from = 0, to = 0; y < height; y++) {
      to++
      for (let x = 0; x < width; x++, from += 4)
        rows[to++] =
          table[
            (((pixels[from] ?? 0) >> 3) << 10) | (((pixels[from + 1] ?? 0) >> 3) << 5) | ((pixels[from + 2] ?? 0) >> 3)
          ] ?? 0
    }
    const head = Buffer.alloc(13)
    head.writeUInt32BE(width, 0)
    head.writeUInt32BE(height, 4)
    head.set([8, 3, 0, 0, 0], 8)
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      colours,
      chunk('IDAT', deflateSync(rows, { level: 5 })),
      chunk('IEND', new Uint8Array()),
    ])
  }
}
