import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { columnsOf } from '../cli/wrap'

/** A phone of 360 pixels shows so many in the size of machine text. */
const widest = 37
const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.mdx'))
const drawn = /[│├└┌→]|──/

test('a drawing fits a phone: no line of it has to be pulled sideways to be read', () => {
  const drawings = files.flatMap((file) =>
    [...readFileSync(`content/${file}`, 'utf8').matchAll(/^```text\n(.*?)^```/gms)]
      .map(([, text = '']) => ({ file, lines: text.split('\n') }))
      .filter(({ lines }) => drawn.test(lines.join('\n'))),
  )
  expect(drawings.length).toBeGreaterThan(10)
  const wide = drawings.flatMap(({ file, lines }) =>
    lines.filter((l) => columnsOf(l) > widest).map((l) => `${file}: ${l}`),
  )
  expect(wide).toEqual([])
})
