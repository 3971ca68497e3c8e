/**
 * Text made to be slow: through the whole engine and through what hides values, four times the text takes about four times
 * the time. The sections alone are held to it in paste/linear.spec.ts, each regular expression in scripts/regexes.spec.ts.
 */
import { describe, expect, it } from 'vitest'
import { allSignatures, diagnose } from './index'
import { redact } from './redact'

const literals = allSignatures.flatMap((s) => s.literal)
const examples = allSignatures.map((s) => s.example)
/** Lines from a list, round and round, until there are n characters. */
const cycle = (lines: readonly string[], n: number): string => {
  const out: string[] = []
  for (let i = 0, size = 0; size < n; i++) {
    const line = lines[i % lines.length] ?? ''
    out.push(line)
    size += line.length + 1
  }
  return out.join('\n')
}
const times = (text: string, n: number): string => text.repeat(Math.ceil(n / text.length))

const hostile: Readonly<Record<string, (n: number) => string>> = {
  'literals, cut short by one character': (n) =>
    cycle(
      literals.map((l) => l.slice(0, -1)),
      n,
    ),
  'literals alone': (n) => cycle(literals, n),
  'every literal again and again on its line': (n) =>
    cycle(
      literals.map((l) => `${l} `.repeat(12)),
      n,
    ),
  'literals without a newline': (n) => cycle(literals, n).replaceAll('\n', ' '),
  'lines that are all known': (n) => cycle(examples, n),
  'one known line, again and again': (n) => times(`${examples[0]}\n`, n),
  'known lines, cut in the middle': (n) =>
    cycle(
      examples.map((e) => e.slice(0, e.length / 2)),
      n,
    ),
  'each known line under a prompt of its own': (n) =>
    cycle(
      examples.map((e, i) => `$ uname -r # ${i}\n${e}`),
      n,
    ),
  'outputs of one command, each another': (n) =>
    Array.from({ length: Math.ceil(n / 24) }, (_, i) => `$ uname -r\n6.1.0-${i}-amd64`).join('\n'),
  'a fact of ever other keys': (n) =>
    Array.from(
      { length: Math.ceil(n / 78) },
      (_, i) => `modprobe: FATAL: Module m${i} not found in directory /lib/modules/6.1.0-10-amd64`,
    ).join('\n'),
  'open brackets': (n) => '[{('.repeat(n / 3),
  'nested objects': (n) => `{"a":`.repeat(n / 5),
  'nested objects, a line each': (n) => `{"a":\n`.repeat(n / 6),
  'nested indents': (n) =>
    Array.from({ length: Math.floor(Math.sqrt(2 * n)) }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'escaped quotes': (n) => `time="x" level=error msg="${'\\"'.repeat(n / 2)}`,
  'backslashes before quotes': (n) => `${'\\\\\\"'.repeat(n / 4)}\n`,
  'lone surrogates': (n) => '\ud800\udfff\udc00x'.repeat(n / 4),
  'bidi controls': (n) => '\u202e\u2066error\u2069\u202c '.repeat(n / 10),
  'combining marks': (n) => `e${'\u0301'.repeat(60)}`.repeat(n / 61),
  nuls: (n) => `error\0: `.repeat(n / 8),
  digits: (n) => `${'1.'.repeat(n / 2)}\n`,
  'hexadecimal digits': (n) => 'deadbeef'.repeat(n / 8),
  colons: (n) => 'a:'.repeat(n / 2),
  slashes: (n) => '/a'.repeat(n / 2),
  'addresses and users': (n) => times('user@host.example.com:/home/jane/10.1.2.3 2001:db8::1 ', n),
  'keys that never end': (n) => times('-----BEGIN RSA PRIVATE KEY-----\nMIIE\n', n),
}

const cost = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
/** Quadratic would be 16 times at every attempt; a pause of the collector or a cold function hits one. */
function growsNoFaster(work: (text: string) => unknown, make: (n: number) => string): string | null {
  const small = make(10_000)
  const large = make(40_000)
  const said: string[] = []
  for (let attempt = 0; attempt < 4; attempt++) {
    const a = cost(() => work(small))
    const b = cost(() => work(large))
    if (b < Math.max(60, a * 9)) return null
    said.push(`${a.toFixed(0)} ms, then ${b.toFixed(0)} ms`)
  }
  return said.join('; ')
}

describe('time grows with the text and no faster', () => {
  it.each(Object.entries(hostile))('%s', (_, make) => {
    expect(
      growsNoFaster((text) => diagnose(text), make),
      'reading',
    ).toBeNull()
    expect(
      growsNoFaster((text) => redact(text.split('\n')), make),
      'hiding',
    ).toBeNull()
  })
  it('one line of 10 MB and a million short lines are read in seconds', () => {
    const limit = 20_000
    expect(cost(() => diagnose('nf_nat '.repeat(10_000_000 / 7)))).toBeLessThan(limit)
    expect(cost(() => diagnose('a b\n'.repeat(1_000_000)))).toBeLessThan(limit)
  })
})
