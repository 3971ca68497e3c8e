import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../index'
import type { PasteItem } from '../paste'
import { bugReport, mostText } from './index'
import { knowledge } from './knowledge'
import { bugReportText } from './text'

const folder = join(import.meta.dirname, '../../cases')
const files = readdirSync(folder).filter((f) => f.endsWith('.json'))
/** Every twentieth case of the corpus. */
const sample = files
  .filter((_, i) => i % 20 === 0)
  .map((file): readonly [string, readonly PasteItem[]] => {
    const { pastes } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { pastes?: readonly PasteItem[] }
    return [file, pastes ?? []]
  })
  .filter(([, pastes]) => pastes.length > 0)

describe('a report on real cases', () => {
  it('there are some', () => expect(sample.length).toBeGreaterThan(20))
  it.each(sample)('%s: says what was said, and is short enough for an issue tracker', (_, pastes) => {
    const made = bugReport(pastes)
    expect(made.text.length).toBeLessThanOrEqual(mostText + 1)
    expect(bugReportText(made).length).toBeLessThan(65_000)
    const own = diagnose(pastes)
    expect([made.verdict.status, made.verdict.diagnosis]).toEqual([own.status, own.diagnosis])
  })
  it('pasted again most of them lead to the same verdict, and those that do not say so', () => {
    const made = sample.map(([, pastes]) => bugReport(pastes))
    for (const m of made) {
      const again = diagnose(m.text)
      if (m.faithful) expect([again.status, again.diagnosis]).toEqual([m.verdict.status, m.verdict.diagnosis])
    }
    expect(made.filter((m) => m.faithful).length / made.length).toBeGreaterThan(0.85)
  })
})

describe('planted secrets never survive', () => {
  const hex = (n: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: n, maxLength: n })
  const word = (n: number) =>
    fc.string({ unit: fc.constantFrom(...'abcdefghjkmnpqrstuvwxyz'), minLength: n, maxLength: n })
  const base64 = (n: number) =>
    fc.string({
      unit: fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789'),
      minLength: n,
      maxLength: n,
    })
  /** a secret, and lines in which it stands */
  const planted = fc.oneof(
    base64(36).map((s) => [`ghp_${s}`, `export GH=ghp_${s}`]),
    base64(20).map((s) => [`Pw${s}`, `DB_PASSWORD=Pw${s}`]),
    base64(24).map((s) => [`T${s}`, `Authorization: Bearer T${s}`]),
    fc.tuple(hex(5), hex(15)).map(([a, b]) => [`a${a}.1${b}`, `kubeadm join 10.0.0.1:6443 --token a${a}.1${b}`]),
    base64(43).map((s) => [`${s}=`, `PrivateKey = ${s}=`]),
    base64(64).map((s) => [s, `-----BEGIN RSA PRIVATE KEY-----\n${s}\n-----END RSA PRIVATE KEY-----`]),
    fc.tuple(word(9), word(7)).map(([a, b]) => [`${a}@${b}.org`, `Maintainer: ${a}@${b}.org`]),
    word(9).map((s) => [`srv${s}`, `Dec 13 09:22:20 srv${s} dockerd[352906]: failed to start daemon`]),
    fc.tuple(word(8), word(8)).map(([u, h]) => [`u${u}`, `u${u}@h${h}:~$ docker ps`]),
    word(9).map((s) => [`p${s}`, `open /home/p${s}/.docker/config.json: permission denied`]),
    hex(10).map((s) => [
      `5c:${s.match(/../g)?.join(':')}`,
      `link/ether 5c:${s.match(/../g)?.join(':')} brd ff:ff:ff:ff:ff:ff`,
    ]),
    fc
      .tuple(fc.integer({ min: 30, max: 99 }), fc.nat(255), fc.nat(255))
      .map(([a, b, c]) => [`${a}.${b}.${c}.77`, `dial tcp ${a}.${b}.${c}.77:443: i/o timeout`]),
    hex(64).map((s) => [s, `Error response from daemon: Container ${s} is not running`]),
  ) as fc.Arbitrary<[string, string]>
  const places = fc.array(fc.tuple(planted, fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 })

  it('in no paste, note or fact, wherever they stand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sample.map(([, pastes]) => pastes)), places, (pastes, secrets) => {
        const items = pastes.map((p) => ({ command: p.command, output: p.output.split('\n') }))
        // each between two lines of the paste, so that none stands in the middle of another
        const at = (item: { output: string[] }) =>
          secrets
            .filter(([, where]) => items[where % items.length] === item)
            .map(([[, text], , n]) => [text, n] as const)
        for (const item of items) {
          const ends = item.output.length + 1
          for (const [text, n] of at(item).sort(([, a], [, b]) => (b % ends) - (a % ends)))
            item.output.splice(n % ends, 0, ...text.split('\n'))
        }
        const note = secrets.map(([[, line]]) => line).join('\n')
        const made = bugReport(
          items.map((i) => ({ command: i.command, output: i.output.join('\n') })),
          {},
          note,
        )
        const { replaced: _own, ...rest } = made
        for (const [[secret]] of secrets) {
          expect(bugReportText(made)).not.toContain(secret)
          expect(JSON.stringify(rest)).not.toContain(secret)
        }
      }),
      { numRuns: 80 },
    )
  })
  it('also in a command, and in a name that only a prompt gives away', () => {
    const made = bugReport(
      'jane@build-07:~$ docker login -u jane --password hunter2222 reg.corp-site.net\nbuild-07 said no',
    )
    expect(bugReportText(made)).not.toMatch(/jane|build-07|hunter2222|corp-site/)
  })
})

it('keeps what nobody understood: an unknown command with its trouble stays in a long paste', () => {
  const noise = Array.from({ length: 3000 }, (_, i) => `Dec 13 09:22:20 host app[1]: all is well ${i}`).join('\n')
  const made = bugReport(`$ frobnicate --all\nfrob: cannot do it: E42\n\n$ journalctl -n 3000\n${noise}`)
  expect(made.kept).toBeLessThan(made.given / 4)
  expect(made.text).toContain('$ frobnicate --all\nfrob: cannot do it: E42')
  expect(made.text).toMatch(/\[\.\.\. \d+ lines left out]/)
})
it('no paste can break out of its fence or its table', () => {
  const text = bugReportText(bugReport('$ echo `x` | y\na ```` b\n## not a heading', {}, '```\n# mine'))
  const [, fence = ''] = /\n(`{3,})console\n/.exec(text) ?? []
  expect(fence.length).toBe(5)
  expect(text.match(/^\| 1.*$/m)?.[0].split('|').length).toBe(7)
})
it('takes over no id that the catalogue does not know', () => {
  const made = bugReport('x', { tree: 'evil](http://x)', answers: { '<img>': 1 } })
  expect(bugReportText(made)).not.toMatch(/evil|img/)
})
it('never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      (text, note) => void bugReportText(bugReport(text, {}, note)),
    ),
  )
})
it('names the rules by their content', () => {
  const { trees, diagnoses, signatures } = knowledge(['kernel'])
  for (const s of [diagnoses, signatures, ...trees.map((t) => t.sum)]) expect(s).toMatch(/^[0-9a-f]{12}$/)
  expect(knowledge(['kernel'])).toEqual({ trees, diagnoses, signatures })
})
