import { describe, expect, it } from 'vitest'
import { factSays } from '@/content/facts'
import { tagsOfProbe } from '@/content/probe-tags'
import { tagIds } from '@/content/tags'
import { probeById } from '@/engine'
import { bearingsOf, readSample, samples } from './probe-reading'

const probe = (id: string) => probeById.get(id) ?? expect.fail(`no command ${id}`)

describe.each([...probeById.values()].map((p) => [p.id, p] as const))('%s', (_, p) => {
  it('has tags of the list, and words for each of its facts', () => {
    expect(tagsOfProbe(p).length).toBeGreaterThan(0)
    expect(tagsOfProbe(p).filter((t) => !tagIds.has(t))).toEqual([])
    expect(Object.keys(p.facts).filter((id) => !factSays(id))).toEqual([])
  })
})

it('puts each fact beside the line that states it, and explains it once', () => {
  const sample = readSample(probe('df'), 'full-root')
  const row = sample.rows.find((r) => r.facts.some((f) => f.id === 'disk.use' && f.key === '/'))
  expect(row?.lines).toEqual(['/dev/xvda1      7.8G  7.8G     0 100% /'])
  const uses = sample.rows.flatMap((r) => r.facts).filter((f) => f.id === 'disk.use')
  expect(uses.map((f) => f.again)).toEqual([false, true])
})

it('keeps what was refused apart from what was read', () => {
  const { main, refused } = samples(probe('uname-a'))
  expect(main?.outcome).toBe('ok')
  expect(refused.map((s) => s.outcome)).toContain('not-installed')
})

it('a command alone confirms nothing that takes another one', () => {
  const release = bearingsOf(probe('uname-r'))
  expect(release.confirms).toEqual([])
  expect(release.confirmsWith.map((b) => b.cause.id)).toContain('stale-running-kernel')
})
