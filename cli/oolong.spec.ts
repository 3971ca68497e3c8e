/** The command-line contract. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decode } from '../engine'
import { mostBytes } from './files'
import { run as program, type World } from './run'
import { columnsOf } from './wrap'

const files = new Map<string, string | Uint8Array>()
const write = (name: string, text: string | Uint8Array) => {
  files.set(name, text)
  return name
}
const run = (args: string[], input: string | Uint8Array = '', around: Partial<World> = {}) => {
  let out = ''
  let err = ''
  const code = program(args, {
    read: (file) => {
      const text = file === '-' ? input : files.get(file)
      if (text === undefined) throw new Error('no such file')
      return typeof text === 'string' ? Buffer.from(text) : text
    },
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    env: {},
    terminal: false,
    columns: null,
    now: 1_764_000_000_000,
    version: '0.0.0',
    ...around,
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

const session =
  '$ uname -r\n6.1.0-10-amd64\n$ ls /lib/modules\n6.1.0-13-amd64\n$ sudo modprobe nf_nat\nmodprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64\n'

describe('oolong for people', () => {
  it('reads standard input and names cause, lines and fix', () => {
    const r = run(['--lang', 'en'], session)
    expect(r.code).toBe(0)
    expect(r.out).toContain('stale-running-kernel')
    expect(r.out).toContain('modprobe: FATAL: Module nf_nat not found')
    expect(r.out).toMatch(/reboot/)
    expect(r.out).not.toContain('\u001b')
  })
  it.each(['en', 'zh'])('fills every place of its sentences (%s)', (lang) => {
    const asks = 'Job for docker.service failed because the control process exited with error code.'
    for (const input of [session, asks, 'Docker Compose version v2.27.0', 'lorem ipsum'])
      expect(run([`--lang=${lang}`], input).out).not.toMatch(/(?<![{$\w])\{[a-z]+[|}](?!\})/)
  })
  it('answers in Chinese', () => expect(run(['--lang=zh'], session).out).toContain('已确认'))
  it('paints when told to', () => expect(run(['--color'], session).out).toContain('\u001b[1m'))
  it('prints a link when asked', () => {
    const link = run(['--share', '--site', 'https://oolong.example'], session).out.trim().split('\n').at(-1) ?? ''
    expect(link).toMatch(/^https:\/\/oolong\.example\/en\/diagnoses\/stale-running-kernel\/#1/)
    expect(link.length).toBeLessThan(1900)
  })
  it('says that a link without a site is a path', () => {
    const rows = run(['--share'], session).out.trim().split('\n')
    expect(rows.at(-1)).toMatch(/^\/en\/diagnoses\/stale-running-kernel\/#1/)
    expect(rows.at(-2)).toMatch(/OOLONG_SITE/)
  })
})

describe('colour', () => {
  const painted = (args: string[], around: Partial<World>) => run(args, session, around).out.includes('\u001b')
  it.each([
    ['a terminal', [], { terminal: true }, true],
    ['a pipe', [], {}, false],
    ['NO_COLOR', [], { terminal: true, env: { NO_COLOR: '1' } }, false],
    ['a dumb terminal', [], { terminal: true, env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR in a pipe', [], { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', [], { terminal: true, env: { FORCE_COLOR: '0' } }, false],
    ['--color=always before NO_COLOR', ['--color=always'], { env: { NO_COLOR: '1' } }, true],
    ['--color never', ['--color', 'never'], { terminal: true }, false],
    ['--no-color', ['--no-color'], { terminal: true }, false],
  ] as const)('%s', (_, args, around, wanted) => expect(painted([...args], around)).toBe(wanted))
})

describe('layout', () => {
  it.each(['en', 'zh'])('%s: prose keeps to the width of the terminal, commands stay whole', (lang) => {
    const { out } = run(['--lang', lang], session, { columns: 44 })
    const rows = out.split('\n')
    for (const row of rows) if (!/^ {7}\S/.test(row)) expect(columnsOf(row)).toBeLessThanOrEqual(44)
    expect(out).toContain('\n       sudo apt-get install --reinstall linux-image-$(uname -r)\n')
  })
  it('takes what would steer the terminal out of quoted lines', () => {
    const evil = session.replace('FATAL:', '\u001b]0;owned\u0007\u001b[2JFATAL:')
    const { out } = run([], evil)
    expect(out).toContain('modprobe: FATAL: Module nf_nat')
    expect(out).not.toContain('\u001b')
  })
})

describe('files', () => {
  const [uname = '', ls = '', modprobe = ''] = session.split(/(?=\$ )/)
  it('several are outputs of one machine', () => {
    const names = [write('u.txt', uname), write('l.txt', ls), write('m.txt.gz', gzipSync(modprobe))]
    const together = run(names)
    expect(together.code).toBe(0)
    expect(together.out).toMatch(/m\.txt\.gz:2 │ modprobe: FATAL/)
    const each = run(['--each', ...names])
    expect(each.code).toBe(1)
    expect(each.out).toMatch(/^u\.txt:\n[\s\S]*^l\.txt:\n[\s\S]*^m\.txt\.gz:\n/m)
    expect(JSON.parse(run(['--json', '--together', ...names]).out)).toMatchObject({
      input: 'u.txt',
      diagnosis: 'stale-running-kernel',
    })
  })
  it('unpacks standard input too', () => expect(run([], gzipSync(session)).code).toBe(0))
  it('reads UTF-16 as PowerShell writes it', () =>
    expect(run([], Buffer.from(`\ufeff${session}`, 'utf16le')).code).toBe(0))
  it('refuses what unpacks without end', () => {
    const bomb = gzipSync(Buffer.alloc(mostBytes + 1), { level: 1 })
    expect(run([write('bomb.gz', bomb)])).toMatchObject({ code: 64, err: expect.stringMatching(/more than 128 MB/) })
  })
  it('refuses a broken gzip file', () =>
    expect(run([write('half.gz', gzipSync(session).subarray(0, 60))])).toMatchObject({
      code: 64,
      err: expect.stringMatching(/half\.gz is no whole gzip file/),
    }))
})

describe('wrong usage exits 64 and says what to do', () => {
  it.each([
    [['--frobnicate'], /unknown option --frobnicate/],
    [['--lang', 'xx'], /must be one of en, zh/],
    [['/nowhere/at/all.txt'], /cannot read/],
    [['--color=blue'], /never, always, auto/],
    [['--each', '--together'], /exclude each other/],
    [['--site'], /needs a value/],
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
