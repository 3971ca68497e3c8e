/** The engine runs anywhere: it imports nothing outside its folder but the packages named here. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const here = import.meta.dirname
const allowed = new Set(['fflate'])

it('imports only from its own folder and from tiny pure packages', () => {
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (f) => /\.ts$/.test(f) && !/\.spec\.ts$/.test(f),
  )
  expect(files.length).toBeGreaterThan(200)
  const foreign = files.flatMap((file) => {
    const source = readFileSync(join(here, file), 'utf8')
    // statements stand at the start of a line; globals are the compiler's business (tsconfig.json has no DOM and no Node)
    return [...source.matchAll(/^(?:import|export) (?:[^'"]*? from )?'([^']+)'/gm)].flatMap(([, to = '']) => {
      const inside = to.startsWith('.') && !relative(here, resolve(here, dirname(file), to)).startsWith('..')
      return inside || allowed.has(to) ? [] : [`${file} imports ${to}`]
    })
  })
  expect(foreign).toEqual([])
})
