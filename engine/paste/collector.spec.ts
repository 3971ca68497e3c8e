import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Collected, isCollected, readCollected, writeCollected } from './collector'
import { readPaste } from './index'

const clean = (text: string) => text.split('\n').map((t, i) => ({ text: t, no: i + 1 }))
const line = fc.oneof(
  fc.string({ maxLength: 30 }).map((s) => s.replace(/[\r\n]/g, '')),
  fc.constantFrom('|', '||', '|x', '<== rc=0', '<== missing', '==> oolong 2: x', '==> oolong collect v1', ''),
)
const command = fc.string({ minLength: 1, maxLength: 30 }).map((s) => `c${s.replace(/[\r\n]/g, '').trim()}`)
const collected: fc.Arbitrary<Collected> = fc
  .record({ command, output: fc.array(line, { maxLength: 6 }), status: fc.option(fc.nat(255)), cut: fc.boolean() })
  .map((c) => ({ ...c, cut: c.cut && c.status !== null && c.status !== 124 }))

describe("the collector's file", () => {
  it('reads back what was written, whatever the outputs hold', () => {
    fc.assert(
      fc.property(fc.array(collected, { minLength: 1, maxLength: 6 }), fc.option(fc.nat(2000)), (all, uid) => {
        const text = writeCollected(all, uid)
        expect(isCollected(clean(text))).toBe(true)
        const { drafts, stray } = readCollected(clean(text))
        expect(stray).toEqual([])
        expect(
          drafts.map((d) => ({ command: d.command, output: d.lines.map((l) => l.text), status: d.status, cut: d.cut })),
        ).toEqual(
          all.map((c) => ({
            command: c.command,
            output: c.output,
            status: c.status ?? 127,
            cut: c.status === 124 || c.cut === true,
          })),
        )
      }),
      { numRuns: 300 },
    )
  })
  it('gives status, rights and what was missing', () => {
    const text = writeCollected(
      [
        { command: 'uname -r', output: ['6.1.0-10-amd64'], status: 0 },
        { command: 'crictl ps', output: [], status: null },
        { command: 'docker ps', output: ['|x', '$ y'], status: 1 },
      ],
      0,
    )
    const p = readPaste(`$ sh collect.sh\n${text}`)
    expect(p.sections.map((s) => [s.command, s.root, s.status, s.lines.map((l) => l.text)])).toEqual([
      ['sh collect.sh', false, null, []],
      ['uname -r', true, 0, ['6.1.0-10-amd64']],
      ['crictl ps', true, 127, []],
      ['docker ps', true, 1, ['|x', '$ y']],
    ])
  })
  it('that ends early has its last section cut', () => {
    expect(readPaste('==> oolong collect v1\n==> oolong 1: df -h\nFilesystem').sections[0]?.cut).toBe(true)
  })
})
