import { describe, expect, it } from 'vitest'
import { type Lesson, learn, type Taught } from './learn-words'

const lesson = (id: string, words: string): Lesson => ({ id, words: new Set(words.split(' ')) })
const lessons = [
  ...['mount nfs refused', 'mount nfs server', 'mount nfs timeout'].map((w) => lesson('nfs', w)),
  ...['mount cifs refused', 'mount cifs server', 'mount cifs denied'].map((w) => lesson('cifs', w)),
  ...['bind port used', 'bind port taken', 'bind port server'].map((w) => lesson('port', w)),
]
const weight = ({ causes, words }: Taught, word: string, id: string) =>
  words.get(word)?.weights[causes.indexOf(id)] ?? 0
const bestOf = (taught: Taught, words: string) => {
  const sums = taught.causes.map((id, i) =>
    words.split(' ').reduce((sum, w) => sum + weight(taught, w, id), taught.bias[i] ?? 0),
  )
  return taught.causes[sums.indexOf(Math.max(...sums))]
}

describe('what is learned of words', () => {
  const taught = learn(lessons, [], 2)
  it('tells the causes of its own reports, and of new ones with their words', () => {
    for (const { id, words } of lessons) expect(bestOf(taught, [...words].join(' '))).toBe(id)
    expect(bestOf(taught, 'nfs denied again')).toBe('nfs')
  })
  it('a word speaks for the cause it is heard with and against the others; one that two share tells less', () => {
    expect(weight(taught, 'cifs', 'cifs')).toBeGreaterThan(0)
    expect(weight(taught, 'cifs', 'nfs')).toBeLessThan(0)
    expect(Math.abs(weight(taught, 'mount', 'nfs'))).toBeLessThan(weight(taught, 'nfs', 'nfs'))
  })
  it('leaves out words of too few reports: they may be names', () => {
    expect(taught.words.has('timeout')).toBe(false)
    expect(taught.words.has('server')).toBe(true)
  })
  it('a rare word is louder', () => {
    expect(taught.words.get('nfs')?.rarity).toBeGreaterThan(taught.words.get('mount')?.rarity ?? 0)
  })
  it('takes examples to heart, without their own words', () => {
    const more = learn(lessons, [lesson('cifs', 'server smb'), lesson('cifs', 'server smb tree')], 2)
    expect(weight(more, 'server', 'cifs')).toBeGreaterThan(weight(taught, 'server', 'cifs'))
    expect(more.words.has('smb')).toBe(false)
  })
  it('is the same each time', () => {
    expect(learn(lessons, [], 2)).toEqual(taught)
  })
})
