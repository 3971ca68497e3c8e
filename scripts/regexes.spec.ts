/** No regular expression of the engine is known to become slow by a hostile line. The list saves checking the known ones again. */
import { expect, it } from 'vitest'
import { allRegexes, prove, proven } from './check-regexes'

it('every regular expression is checked, and none is forgotten', async () => {
  const found = await allRegexes()
  expect(found.size).toBeGreaterThan(1700)
  const kinds = [...found.values()].map((r) => r.file)
  for (const part of ['signatures/', 'probes/', 'paste/', 'redact/'])
    expect(kinds.some((f) => f.startsWith(part))).toBe(true)
  const known = proven()
  const fresh = [...found].filter(([name]) => !known.has(name))
  const wrong: string[] = []
  for (const [, regex] of fresh) {
    const result = await prove(regex)
    if ('wrong' in result) wrong.push(`${regex.file}: /${regex.source}/${regex.flags}\n  ${result.wrong}`)
  }
  expect(wrong, 'bound the repetitions, or let neighbours share no character').toEqual([])
  expect(fresh.length, 'run `npm run regexes -- --update`').toBeLessThan(400)
}, 600_000)
