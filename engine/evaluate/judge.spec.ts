import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../conditions'
import { judge } from './judge'
import { emptyReading, FactStore } from './store'

const at = (no: number) => ({ section: 0, lines: [no, no] as const })
const store = new FactStore([
  {
    ...emptyReading(),
    facts: [
      { id: 'kernel.release', key: null, value: '6.1.0-10-amd64', evidence: [at(1)], by: 'probe:uname-r' },
      { id: 'module.load', key: 'nf_nat', value: 'not-found', evidence: [at(2)], by: 'probe:modprobe' },
      { id: 'modules.releases', key: null, value: ['6.1.0-11-amd64'], evidence: [at(3)], by: 'probe:ls-lib-modules' },
    ],
    seen: [{ sig: 'x', groups: { module: 'nf_nat' }, text: '', line: '', evidence: at(4) }],
    read: [{ probe: 'dmesg', section: 0, key: null }],
  },
])
const fact = (id: string, test: object, key?: string): Condition =>
  ({ op: 'fact', id, test, ...(key && { key }) }) as Condition
const yes = fact('kernel.release', { atLeast: '5.1' })
const no = fact('kernel.release', { below: '5.1' })
const open = fact('kernel.build', { known: true })
const value = (c: Condition) => judge(c, store).value

describe('a condition is yes, no or unknown', () => {
  it.each<[string, Condition, string]>([
    ['a fact that passes', yes, 'yes'],
    ['a fact that fails', no, 'no'],
    ['a fact that nobody stated', open, 'unknown'],
    ['all: one no decides', { op: 'all', of: [yes, open, no] }, 'no'],
    ['all: one unknown leaves it open', { op: 'all', of: [yes, open] }, 'unknown'],
    ['any: one yes decides', { op: 'any', of: [no, open, yes] }, 'yes'],
    ['any: one unknown leaves it open', { op: 'any', of: [no, open] }, 'unknown'],
    ['some: enough', { op: 'some', n: 2, of: [yes, yes, open] }, 'yes'],
    ['some: can still be enough', { op: 'some', n: 2, of: [yes, open, no] }, 'unknown'],
    ['some: cannot any more', { op: 'some', n: 2, of: [yes, no, no] }, 'no'],
    ['not: unknown stays unknown', { op: 'not', of: open }, 'unknown'],
    ['unless: nothing says so', { op: 'unless', of: open }, 'yes'],
    ['unless: something says so', { op: 'unless', of: yes }, 'no'],
    ['a line that was seen', { op: 'seen', sig: 'x' }, 'yes'],
    ['a line that was seen with another value', { op: 'seen', sig: 'x', where: { module: 'overlay' } }, 'unknown'],
    ['a line whose value matches a pattern', { op: 'seen', sig: 'x', where: { module: '~^nf_' } }, 'yes'],
    ['a line that was not seen is no fact', { op: 'seen', sig: 'y' }, 'unknown'],
    ['quiet: the output was read and does not hold the line', { op: 'quiet', sig: 'y', probe: 'dmesg' }, 'yes'],
    ['quiet: the output was not read', { op: 'quiet', sig: 'y', probe: 'lsmod' }, 'unknown'],
    ['quiet: the line is there', { op: 'quiet', sig: 'x', probe: 'dmesg' }, 'no'],
    ['a keyed fact, this key', fact('module.load', { eq: 'not-found' }, 'nf_nat'), 'yes'],
    ['a keyed fact, another key is not known', fact('module.load', { eq: 'not-found' }, 'overlay'), 'unknown'],
    ['a keyed fact, any key: another may still hold', fact('module.load', { eq: 'ok' }), 'unknown'],
    ['a list that holds the item', fact('modules.releases', { has: '6.1.0-11-amd64' }), 'yes'],
  ])('%s', (_, c, expected) => expect(value(c)).toBe(expected))

  it('points at the lines that decided', () => {
    expect(judge({ op: 'all', of: [yes, { op: 'seen', sig: 'x' }] }, store).evidence.map((e) => e.lines[0])).toEqual([
      1, 4,
    ])
  })
  it('names what is missing', () => {
    expect(judge({ op: 'all', of: [yes, open] }, store).missing).toEqual([{ fact: 'kernel.build', key: null }])
  })
})

const leaf = fc.constantFrom(yes, no, open)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('condition').map((of): Condition => ({ op: 'not', of })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ op: 'all', of })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ op: 'any', of })),
  ),
}))

describe('the logic is sound', () => {
  it('not not x is x; not (a and b) is (not a) or (not b)', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        expect(value({ op: 'not', of: { op: 'not', of: a } })).toBe(value(a))
        expect(value({ op: 'not', of: { op: 'all', of: [a, b] } })).toBe(
          value({
            op: 'any',
            of: [
              { op: 'not', of: a },
              { op: 'not', of: b },
            ],
          }),
        )
      }),
    )
  })
  it('a further fact never turns a yes into a no or a no into a yes', () => {
    const more = new FactStore([
      {
        ...emptyReading(),
        facts: [...store.all(), { id: 'kernel.build', key: null, value: '#1', evidence: [at(9)], by: 'probe:uname-a' }],
      },
    ])
    fc.assert(
      fc.property(condition, (c) => {
        const before = value(c)
        if (before !== 'unknown') expect(judge(c, more).value).toBe(before)
      }),
    )
  })
})
