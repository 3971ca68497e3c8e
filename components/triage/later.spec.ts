import { beforeEach, expect, it, vi } from 'vitest'
import { allDiagnoses, type Verdict } from '@/engine'
import { remediesIn } from '@/lib/remedy'

const kernel = 'stale-running-kernel'
const area = allDiagnoses.find((d) => d.id === kernel)?.area ?? 'kernel'
const asked: string[] = []
let down = false
const all = remediesIn('en')
const sources = ['a/b/issues/1', 'https://example.org/2']
const verdict = (diagnosis: string | null, ...reports: string[]) =>
  ({ diagnosis, alike: [{ id: kernel, share: 1, reports }] }) as unknown as Verdict
const alike = (...reports: string[]) => [{ id: kernel, title: 'x', reports }]

beforeEach(() => {
  asked.length = 0
  down = false
  vi.resetModules()
  vi.stubGlobal('self', { location: { href: 'https://example.org/kb/assets/engine.en-1.js' } })
  const remedies = Object.fromEntries([...all.keys()].map((each) => [each, `remedies.en.${each}-2.json`]))
  vi.stubGlobal('LATER', { sources: 'reports-3.json', remedies })
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.href.replace('https://example.org/kb/assets/', ''))
    if (down) throw new TypeError('no network')
    const found = [...all].find(([each]) => url.href.includes(`.${each}-`))
    return Response.json(found ? found[1] : sources)
  })
})
const fresh = async () => (await import('./later')).laterOf

it('fetches the remedy of the named cause from beside the engine, then all that may be needed, each once', async () => {
  const laterOf = await fresh()
  expect((await laterOf(verdict(kernel))).remedy).toEqual(all.get(area)?.[kernel])
  expect(asked).toEqual([`remedies.en.${area}-2.json`])
  await vi.waitFor(() => expect(asked.length).toBe(all.size + 1))
  for (const { id } of allDiagnoses) expect((await laterOf(verdict(id))).remedy, id).not.toBeNull()
  expect(new Set(asked).size).toBe(asked.length)
})
it('waits for the addresses of reports where the verdict has such, and puts them in', async () => {
  const { remedy, addressed } = await (await fresh())(verdict(null, 'report:00000'))
  expect(asked).toEqual(['reports-3.json'])
  expect(remedy).toBeNull()
  expect(addressed(alike('report:00001', 'report:00000'))).toEqual(
    alike('https://example.org/2', 'https://github.com/a/b/issues/1'),
  )
})
it('does without what did not arrive, and asks for it again', async () => {
  const laterOf = await fresh()
  down = true
  const without = await laterOf(verdict(kernel, 'report:00000'))
  expect(without.remedy).toBeNull()
  expect(without.addressed(alike('report:00000'))).toEqual([])
  down = false
  const after = await laterOf(verdict(kernel, 'report:00000'))
  expect(after.remedy?.fixes.length).toBeGreaterThan(0)
  expect(after.addressed(alike('report:00000'))[0]?.reports).toHaveLength(1)
})
