/** The command-line contract. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode } from '../engine'
import { run as program } from './run'

const files = new Map<string, string>()
const write = (name: string, text: string) => {
  files.set(name, text)
  return name
}
const run = (args: string[], input = '') => {
  let out = ''
  let err = ''
  const code = program(args, {
    read: (file) => {
      const text = file === '-' ? input : files.get(file)
      if (text === undefined) throw new Error('no such file')
      return text
    },
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    env: {},
    terminal: false,
    now: 1_764_000_000_000,
  })
  return { code, out, err }
}
const stale = {
  pastes: [
    { command: 'uname -r', output: '6.1.0-10-amd64' },
    { command: 'ls /lib/modules', output: '6.1.0-13-amd64' },
    {
      command: 'sudo modprobe nf_nat',
      output: 'modprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64',
    },
  ],
}

describe('oolong --json', () => {
  it('prints one document per input, in order, and exits with the worst of them', () => {
    const files = [write('a.json', JSON.stringify(stale)), write('b.txt', 'lorem ipsum dolor\n')]
    const r = run(['--json', ...files])
    const docs = r.out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(docs.map((d) => [d.input, d.status])).toEqual([
      [files[0], 'diagnosed'],
      [files[1], 'unrecognised'],
    ])
    expect(r.code).toBe(2)
    expect(docs[0]).toMatchObject({
      diagnosis: 'stale-running-kernel',
      certainty: 'confirmed',
      candidates: ['stale-running-kernel'],
      also: [],
      sections: [
        { command: 'uname -r', probe: 'uname-r', outcome: 'ok', lines: [1, 2] },
        { command: 'ls /lib/modules', probe: 'ls-lib-modules', outcome: 'ok', lines: [3, 4] },
        { probe: 'modprobe', outcome: 'ok', lines: [5, 6] },
      ],
    })
    expect(docs[0].facts).toContainEqual({ id: 'kernel.release', value: '6.1.0-10-amd64', lines: [2, 2] })
    expect(decode(docs[0].permalink.split('#')[1]).ok).toBe(true)
  })
  it('exits 0 for a diagnosis', () => expect(run(['--json', write('c.json', JSON.stringify(stale))]).code).toBe(0))
})

describe('oolong for people', () => {
  const session =
    '$ uname -r\n6.1.0-10-amd64\n$ ls /lib/modules\n6.1.0-13-amd64\n$ sudo modprobe nf_nat\nmodprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64\n'
  it('reads standard input and names cause, lines and fix', () => {
    const r = run(['--lang', 'en'], session)
    expect(r.code).toBe(0)
    expect(r.out).toContain('stale-running-kernel')
    expect(r.out).toContain('modprobe: FATAL: Module nf_nat not found')
    expect(r.out).toMatch(/reboot/)
    expect(r.out).not.toContain('\u001b')
  })
  it('answers in Chinese', () => expect(run(['--lang=zh'], session).out).toContain('已确认'))
  it('paints when told to', () => expect(run(['--color'], session).out).toContain('\u001b[1m'))
  it('prints a link when asked', () => {
    const link = run(['--share', '--site', 'https://oolong.example'], session).out.trim().split('\n').at(-1) ?? ''
    expect(link).toMatch(/^https:\/\/oolong\.example\/en\/diagnoses\/stale-running-kernel\/#1/)
    expect(link.length).toBeLessThan(1900)
  })
})

describe('wrong usage exits 64 and says what to do', () => {
  it.each([
    [['--frobnicate'], /unknown option --frobnicate/],
    [['--lang', 'xx'], /must be one of en, zh/],
    [['/nowhere/at/all.txt'], /cannot read/],
    [[write('broken.json', '{')], /is no JSON/],
    [[write('shape.json', '{"pastes": 3}')], /is no case file/],
  ])('%s', (args, message) => {
    const r = run(args)
    expect(r.code).toBe(64)
    expect(r.err).toMatch(message)
    expect(r.out).toBe('')
  })
})

it('is a program: reads standard input, prints, exits with the status', () => {
  const script = join(import.meta.dirname, 'oolong.ts')
  const r = spawnSync(process.execPath, ['--import', 'tsx', script, '--json'], {
    input: 'lorem ipsum\n',
    encoding: 'utf8',
  })
  expect([r.status, JSON.parse(r.stdout).status, r.stderr]).toEqual([2, 'unrecognised', ''])
}, 60_000)
