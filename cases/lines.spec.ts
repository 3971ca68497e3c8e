/** Common error lines: that the list is well formed, and that the answers to it get no worse. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Answered,
  answerLine,
  type Figures,
  figures,
  lineAreas,
  linesTable,
  otherwise,
  readArea,
  readLine,
  shares,
} from './lines'
import { personalIn } from './personal'

const lines = lineAreas.flatMap(readArea)

describe('a line of the list', () => {
  const read = (line: string) => readLine('x', 'x:1', line)
  it('names what is right and the error line, which may hold bars', () => {
    expect(read('disk-full, inode-exhausted | write: a | b')).toMatchObject({
      wants: ['disk-full', 'inode-exhausted'],
      text: 'write: a | b',
    })
    expect(read('unknown | hello')).toMatchObject({ wants: 'unknown' })
    expect(read('asks | hello')).toMatchObject({ wants: 'asks' })
  })
  it('is refused where it names no cause of the catalogue, too many, or none', () => {
    expect(() => read('disk-ful | write: no space')).toThrow('x:1: no diagnosis is called disk-ful')
    expect(() => read('asks, disk-full | write: no space')).toThrow('asks')
    expect(() => read('disk-full,oom-killed,unit-masked,not-root | x')).toThrow('more than three')
    expect(() => read('no space left on device')).toThrow('not of the form')
    expect(() => read('disk-full | ')).toThrow('not of the form')
  })
  it('stands in it once', () => {
    const seen = new Map<string, string>()
    for (const { text, at } of lines) {
      expect(seen.get(text), `${at}: the same line`).toBeUndefined()
      seen.set(text, at)
    }
  })
  it('identifies nobody', () => expect(lines.flatMap(({ text }) => personalIn(text))).toEqual([]))
})

const answered: readonly Answered[] = lines.map(answerLine)

it('no line gets a wrong cause that is called confirmed', () => {
  const wrong = answered.filter(({ answer, verdict }) => answer === 'named' && verdict.certainty === 'confirmed')
  expect(wrong.map(otherwise)).toEqual([])
})

const published: Figures = JSON.parse(readFileSync('content/lines.json', 'utf8'))
const today = figures(answered, published.date)

it('all areas are published', () => {
  expect(Object.keys(published.areas), 'npm run lines').toEqual(lineAreas)
})

/** New lines move a percentage a little; a whole point is a change of the answers. */
const slack = 1

it.each(Object.entries(shares(published)))('the answers are not worse than published: %s', (name, before) => {
  const now = shares(today)[name as keyof ReturnType<typeof shares>]
  expect(now, `npm run lines\n${linesTable(today)}`).toBeGreaterThan(before - slack)
})
