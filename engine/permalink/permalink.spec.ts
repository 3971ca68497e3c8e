import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../index'
import { fromBase64url, toBase64url } from './base64url'
import { decode, longestFragment } from './codec'
import { documentOf, judgeShared } from './document'
import { compare, reopen } from './reopen'
import { share } from './share'

const stale = [
  { command: 'uname -r', output: '6.1.0-10-amd64' },
  { command: 'ls /lib/modules', output: '6.1.0-13-amd64' },
  {
    command: 'sudo modprobe nf_nat',
    output: 'modprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64',
  },
]
const open = (fragment: string) => {
  const opened = decode(fragment)
  if (!opened.ok) throw new Error(opened.error)
  return opened.shared
}

describe('a shared diagnosis', () => {
  it('opens however wrong the clock of its sender is', () => {
    for (const day of [-1, -20_000, 100_001, 1e12, 20_000.7, Number.NaN])
      expect(decode(share(stale, { day }).fragment), String(day)).toMatchObject({ ok: true })
  })

  it('opens to the same verdict with its lines', () => {
    const made = share(stale, { day: 20_000 })
    const shared = open(made.fragment)
    const verdict = reopen(shared)
    const local = diagnose(stale)
    expect([verdict.status, verdict.diagnosis, verdict.certainty, verdict.variant]).toEqual([
      local.status,
      local.diagnosis,
      local.certainty,
      local.variant,
    ])
    expect(shared.sections.flatMap((s) => s.lines.map((l) => l.text))).toContain(stale[2]?.output)
    expect(compare(shared, verdict)).toMatchObject({ changed: false, said: { day: 20_000 } })
  })
  it('carries nothing that identifies the machine', () => {
    const text = `jane@build-07:~$ uname -a\nLinux build-07 6.1.0-10-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.38-1 (2023-07-14) x86_64 GNU/Linux\njane@build-07:~$ sudo modprobe nf_nat\nmodprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64\n`
    const made = share(text)
    expect(JSON.stringify(open(made.fragment))).not.toMatch(/jane|build-07/)
    expect(made.replaced.map((r) => r.from).sort()).toEqual(['build-07', 'jane'])
  })
  it('says so when today the answer is another one', () => {
    const shared = open(share(stale).fragment)
    const other = { ...shared, said: { ...shared.said, diagnosis: 'disk-full' } }
    expect(compare(other, reopen(other)).changed).toBe(true)
  })
})

describe('how the paste was read', () => {
  const text = `$ uname -r\n6.1.0-10-amd64\n$ ls /lib/modules\n6.1.0-13-amd64\nroot@3f2a1b0c9d8e:/# modprobe nf_nat\nmodprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64\n`
  it('goes along in the link', () => {
    const before = diagnose(text).notices
    expect(before.map((n) => n.id)).toEqual(['container'])
    const again = reopen(open(share(text).fragment)).notices
    expect(again).toEqual(before)
  })
  it('points at the lines that the link carries', () => {
    const document = documentOf(open(share(text).fragment))
    const { verdict } = judgeShared(document, [{ command: null, output: 'x\nroot@3f2a1b0c9d8e:/# id\nuid=0(root)' }])
    expect(verdict.notices.map((n) => n.lines && document.lines[n.lines[0] - 1])).toEqual([
      expect.stringContaining('modprobe: FATAL'),
      undefined,
    ])
    expect(verdict.notices[1]?.lines?.[0]).toBe(document.lines.length + 2)
  })
})

describe('a fragment that is no good', () => {
  const good = share(stale).fragment
  it('is refused when cut off anywhere', () => {
    for (let n = 1; n < good.length; n++) expect(decode(good.slice(0, n)).ok).toBe(false)
  })
  it('is refused when any character was altered', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom(...'ABCXYZabcxyz019-_%<'), (at, c) => {
        fc.pre(good[at] !== c)
        const altered = good.slice(0, at) + c + good.slice(at + 1)
        // the unused low bits of the last character carry nothing
        const bytes = fromBase64url(altered.slice(1))
        fc.pre(
          !(
            altered[0] === '1' &&
            bytes &&
            toBase64url(bytes) === toBase64url(fromBase64url(good.slice(1)) ?? new Uint8Array())
          ),
        )
        expect(decode(altered).ok).toBe(false)
      }),
    )
  })
  it('is named: nothing there, a newer version, too long, no code of ours', () => {
    expect(decode('')).toEqual({ ok: false, error: 'empty' })
    expect(decode('2abc')).toEqual({ ok: false, error: 'version' })
    expect(decode(`1${'A'.repeat(longestFragment)}`)).toEqual({ ok: false, error: 'too-long' })
    expect(decode('<script>')).toEqual({ ok: false, error: 'malformed' })
    expect(decode(good.slice(0, -9))).toEqual({ ok: false, error: 'broken' })
  })
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (s) => {
        decode(s)
      }),
    )
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 5, maxLength: 400 }),
        (b) => void expect(decode(`1${toBase64url(b)}`).ok).toBe(false),
      ),
    )
  })
})

it('base64url is lossless', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (b) => {
      expect(fromBase64url(toBase64url(b))).toEqual(b)
    }),
  )
})

describe('links of earlier releases open for ever', () => {
  const golden = join(import.meta.dirname, 'golden-v1.json')
  const links: { fragment: string; diagnosis: string | null; lines: string[] }[] = JSON.parse(
    readFileSync(golden, 'utf8'),
  )
  it('there are some', () => expect(links.length).toBeGreaterThan(0))
  it.each(links.map((l) => [l.diagnosis ?? l.fragment.slice(0, 20), l] as const))('%s', (_, link) => {
    const shared = open(link.fragment)
    expect(shared.said.diagnosis).toBe(link.diagnosis)
    expect(shared.sections.flatMap((s) => s.lines.map((l) => l.text))).toEqual(link.lines)
    expect(reopen(shared).sections.length).toBe(shared.sections.length)
  })
})
