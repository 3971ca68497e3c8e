import { beforeEach, expect, it, vi } from 'vitest'
import { allDiagnoses } from '@/engine'
import { remediesIn } from '@/lib/remedy'

const kernel = 'stale-running-kernel'
const asked: string[] = []
let down = false
const all = remediesIn('en')

beforeEach(() => {
  asked.length = 0
  down = false
  vi.resetModules()
  vi.stubGlobal('self', { location: { href: 'https://example.org/kb/assets/engine.en-1.js' } })
  vi.stubGlobal('REMEDIES', Object.fromEntries([...all.keys()].map((area) => [area, `remedies.en.${area}-2.json`])))
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.href)
    if (down) throw new TypeError('no network')
    return Response.json(all.get([...all.keys()].find((area) => url.href.includes(`.${area}-`)) ?? 'kernel'))
  })
})
const fresh = async () => (await import('./remedies')).remedyFor

it('fetches that of the named cause from beside the engine, then those of all other areas, each once', async () => {
  const remedyFor = await fresh()
  const area = allDiagnoses.find((d) => d.id === kernel)?.area
  expect(await remedyFor(kernel)).toEqual(all.get(area ?? 'kernel')?.[kernel])
  expect(asked).toEqual([`https://example.org/kb/assets/remedies.en.${area}-2.json`])
  await vi.waitFor(() => expect(asked.length).toBe(all.size))
  for (const { id } of allDiagnoses) expect(await remedyFor(id), id).not.toBeNull()
  expect(new Set(asked).size).toBe(asked.length)
})
it('has nothing for no cause', async () => {
  expect(await (await fresh())(null)).toBeNull()
})
it('asks again for what did not arrive', async () => {
  const remedyFor = await fresh()
  down = true
  expect(await remedyFor(kernel)).toBeNull()
  down = false
  expect((await remedyFor(kernel))?.fixes.length).toBeGreaterThan(0)
})
