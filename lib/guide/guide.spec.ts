import { describe, expect, it } from 'vitest'
import { allTrees, diagnose, questionById, setAside, type Tree } from '@/engine'
import { choiceOf } from '@/engine/permalink/chosen'
import { reportOf } from '../report'
import { depthOf, openQuestion } from '.'
import { typed } from './typed'

const verdict = (tree: string, answers: Record<string, number> = {}) => diagnose('', { tree, answers })

describe('what is typed', () => {
  it('is written for questions that exist', () =>
    expect(Object.keys(typed).filter((id) => !questionById.has(id))).toEqual([]))
  it('is short enough for a phone beside a keyboard', () => {
    for (const command of Object.values(typed).flat()) expect(command.length, command).toBeLessThanOrEqual(52)
    for (const commands of Object.values(typed)) expect(commands.length).toBeLessThanOrEqual(2)
  })
})

type Node = Tree['root']
/** Answers to the end, by a rule that picks the branch; every step must lead on. */
function walk(tree: string, pick: (branches: number) => number): number {
  const answers: Record<string, number> = {}
  for (let step = 0; step < 40; step++) {
    const question = openQuestion(verdict(tree, answers), 'en')
    if (!question) return step
    expect(question.most).toBeGreaterThan(0)
    expect(question.asks).not.toMatch(/\($/)
    const at = pick(question.branches.length)
    answers[question.node] = at < 0 ? setAside : (question.branches[at]?.index ?? 0)
  }
  throw new Error(`${tree} never ends`)
}

const entries = allTrees.filter((t) => t.entry !== null)
describe('every tree can be walked by tapping', () => {
  it.each(entries.map((t) => t.id))('%s', (id) => {
    const tree = allTrees.find((t) => t.id === id)
    const most = depthOf(tree?.root as Node)
    expect(walk(id, () => 0)).toBeLessThanOrEqual(most)
    expect(walk(id, (n) => n - 1)).toBeLessThanOrEqual(most)
    // one who can tell nothing is led through everything, and is told that it is undecided
    expect(walk(id, () => -1)).toBeGreaterThan(0)
  })
})

/** Answers by their words: a tree may get a branch before them. */
const answers = (...given: readonly (readonly [node: string, label: string])[]) =>
  choiceOf({ tree: null, answers: given }).answers ?? {}

it('ends in a likely cause with its fix, said to rest on answers', () => {
  const v = verdict(
    'vpn-tun-fails',
    answers(['vpn-device', 'The device type wireguard'], ['vpn-wireguard', 'It loads']),
  )
  const report = reportOf(v, [], 'zh')
  expect(report).toMatchObject({ status: 'diagnosed', certainty: 'likely', question: null })
  expect(report.cause?.fixes.length).toBeGreaterThan(0)
  expect(report.answered.map((a) => a.label)).toEqual(['wireguard 设备类型', '能加载'])
})
it('takes the commands out of the question, in both languages', () => {
  const wireguard = verdict('vpn-tun-fails', answers(['vpn-device', 'The device type wireguard']))
  for (const lang of ['en', 'zh'] as const) expect(openQuestion(wireguard, lang)?.asks).not.toMatch(/modprobe/)
})
