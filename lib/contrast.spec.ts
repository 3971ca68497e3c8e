import { expect, it } from 'vitest'
import { share } from '@/engine'
import { contrast, type Judgeable } from './contrast'

const of = (...texts: string[]): Judgeable => ({ texts, choice: {}, link: null })
const stale =
  '$ uname -r\n6.1.0-10-amd64\n$ ls /lib/modules\n6.1.0-13-amd64\n$ sudo modprobe nf_nat\nmodprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64'
const fine = '$ uname -r\n6.1.0-13-amd64\n$ id\nuid=0(root) gid=0(root) groups=0(root)'

it('lays two cases side by side: what was found, what shows it, which facts differ, which commands one lacks', () => {
  const { sides, facts } = contrast(of(stale), of(fine), 'en')
  expect(sides[0]).toMatchObject({ status: 'diagnosed', only: ['ls /lib/modules', 'sudo modprobe nf_nat'] })
  expect(sides[0].why.length).toBeGreaterThan(0)
  expect(sides[1]).toMatchObject({ status: 'clear', title: null, why: [], only: ['id'] })
  expect(facts).toEqual([{ fact: 'kernel.release', before: '6.1.0-10-amd64', after: '6.1.0-13-amd64' }])
  expect(sides[0].alone.length).toBeGreaterThan(0)
  expect(sides[0].alone.some((f) => sides[1].alone.some((g) => g.fact === f.fact))).toBe(false)
})
it('finds no difference between a case and itself, nor between it and its link', () => {
  const { facts, sides } = contrast(of(stale), of(stale), 'zh')
  expect(facts).toEqual([])
  expect(sides[0].alone).toEqual([])
  expect(sides[0]).toEqual(sides[1])
  const linked = contrast(of(stale), { texts: [], choice: {}, link: share(stale).fragment }, 'zh')
  expect(linked.sides[1].title).toBe(sides[0].title)
})
it('a link that is no good has nothing to say', () => {
  expect(contrast({ texts: [], choice: {}, link: '1xxx' }, of(fine), 'en').sides[0].status).toBe('unrecognised')
})
