import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSections } from '../evaluate/readings'
import { type PasteItem, readPaste } from './index'

const texts = (input: string | PasteItem[]) => readPaste(input).sections.map((s) => s.lines.map((l) => l.text))

describe('decoration', () => {
  it.each([
    ['colours', '\u001b[1;31mred\u001b[0m\u001b[K', 'red'],
    ['a title ended by BEL or ST', '\u001b]0;title\u0007a\u001b]8;;http://x\u001b\\b\u001b]8;;\u001b\\', 'ab'],
    ['charset switches', '\u001b(B\u001b)0a\u001b=', 'a'],
    ['overstrikes', 'N\bNA\bAM\bME\bE _\bx', 'NAME x'],
    ['a progress bar', '10%\r 50%\r100%\r\n', '100%'],
    ['odd blanks', 'a\u00a0b\u3000c\u2009d', 'a b c d'],
    ['invisible characters', '\ufeffa\u200bb\u202ec\u2069\u0000d', 'abcd'],
    ['colours that lost their escape', '[1;32mok[0m rate(x[5m])', 'ok rate(x[5m])'],
    ['colours as rsyslog writes them', '#033[31merror#033[0m', 'error'],
    ['half a surrogate pair', 'a\ud83d b', 'a\ufffd b'],
  ])('%s come off', (_, raw, plain) => expect(texts(raw)).toEqual([[plain]]))

  it('leaves no more than the common indentation off', () => {
    expect(texts('\n\n    a\n      b\n\n    c   \n\n')).toEqual([['a', '  b', '', 'c']])
  })
  it('says that lines are no text', () => {
    const p = readPaste('ok\n\u0001\u0002\u0003\ufffd\ufffd\u0004\u0005x\nok')
    expect(p.sections[0]?.lines.map((l) => l.text)).toEqual(['ok', 'ok'])
    expect(p.notices).toEqual([{ id: 'binary', lines: [2, 2], values: { count: 1 } }])
  })
})

describe('what is no part of an output', () => {
  it.each([
    '[sudo] password for user: ',
    '[sudo] user 的密码：',
    '[sudo] Passwort für user: ',
    '[sudo] Mot de passe de user : ',
    '[sudo: authenticate] Password: ',
    'bash: warning: setlocale: LC_ALL: cannot change locale (zh_CN.UTF-8)',
    '-bash: warning: setlocale: LC_ALL: cannot change locale (en_US.UTF-8)',
    'bash: 警告：setlocale: LC_ALL: 无法改变区域选项 (zh_CN.UTF-8)',
    'perl: warning: Setting locale failed.\nperl: warning: Please check that your locale settings:\n\tLC_ALL = (unset),\n    are supported and installed on your system.\nperl: warning: Falling back to the standard locale ("C").',
    'locale: Cannot set LC_CTYPE to default locale: No such file or directory',
  ])('%s', (noise) => expect(texts(`$ x\n${noise}\ndata`)).toEqual([['data']]))

  it('keeps what stands behind the password question', () => {
    expect(texts('$ sudo x\n[sudo] password for user: data')).toEqual([['data']])
  })
  it('keeps settings that are data', () =>
    expect(texts('$ locale\nLANG=C\n LC_ALL = x')).toEqual([['LANG=C', ' LC_ALL = x']]))
})

describe('a pager', () => {
  const long = `Dec 13 09:47:09 localhost dockerd[1025]: level=info msg="${'x'.repeat(60)}`
  it('marks the lines that it cut, and the section only where the last one is', () => {
    const a = readPaste(`$ journalctl -u docker\n${long}>\nDec 13 09:47:10 localhost dockerd[1025]: short`)
    expect(a.sections[0]?.lines.map((l) => l.cut === true)).toEqual([true, false])
    expect(a.sections[0]?.cut).toBe(false)
    expect(a.notices.map((n) => n.id)).toEqual(['cut-lines'])
    expect(readPaste(`$ journalctl -u docker\nDec 13 09:47:10 localhost x[1]: short\n${long}>`).sections[0]?.cut).toBe(
      true,
    )
  })
  it('that was not at the end leaves the output open', () => {
    const p = readPaste('$ systemctl status x\na\nb\nlines 1-23')
    expect([p.sections[0]?.cut, p.sections[0]?.lines.length]).toEqual([true, 2])
    expect(readPaste('$ systemctl status x\na\nb\nlines 1-23/23 (END)').sections[0]?.cut).toBe(false)
  })
})

describe('a document', () => {
  const doc =
    '# Docker does not start\n\nAfter `apt upgrade` it says this:\n\n```console\n$ uname -r\n6.1.0-10-amd64\n```\n\nCannot connect to the Docker daemon, I thought.\n\n~~~\nplain output\n~~~\n'
  it('gives the fences and leaves the prose out', () => {
    const p = readPaste(doc)
    expect(p.sections.map((s) => [s.command, s.lines.map((l) => l.text)])).toEqual([
      ['uname -r', ['6.1.0-10-amd64']],
      [null, ['plain output']],
    ])
    expect(p.notices).toEqual([{ id: 'prose-ignored', lines: [1, 10], values: { count: 3 } }])
    expect(readSections(p).reports.flatMap((r) => r.signatures)).toEqual([])
  })
  it('is read the same quoted, in a callout and in a list', () => {
    const plain = readPaste(doc).sections.map((s) => [s.command, s.lines.map((l) => l.text), s.span])
    const quoted = readPaste(
      doc
        .trimEnd()
        .split('\n')
        .map((l) => `> ${l}`)
        .join('\n'),
    )
    expect(quoted.sections.map((s) => [s.command, s.lines.map((l) => l.text), s.span])).toEqual(plain)
    expect(texts('words\n\n> [!TIP] x\n>\n> ```\n> a: 1\n> ```\n')).toEqual([['a: 1']])
    expect(texts('1. words\n   ```\n   a: 1\n   ```\n')).toEqual([['a: 1']])
  })
  it('joins a fence with a command and the fence with its output', () => {
    const p = readPaste('Run\n```sh\nuname -r\n```\nand it says\n```\n6.1.0-10-amd64\n```\n')
    expect(p.sections.map((s) => [s.command, s.lines.map((l) => l.text), s.cut])).toEqual([
      ['uname -r', ['6.1.0-10-amd64'], false],
    ])
  })
  it('does not take a command that is only shown for a silent one', () => {
    const p = readPaste('Try\n```sh\nmodprobe nf_nat\n```\nwords\n')
    expect(readSections(p).boots.flatMap((b) => b.facts)).toEqual([])
  })
  it('reads a fence that was never closed, or only closed', () => {
    expect(texts('words\n```\n$ uname -r\n6.1.0')).toEqual([['6.1.0']])
    expect(texts('$ uname -r\n6.1.0\n```')).toEqual([['6.1.0']])
  })
})

describe('a log prefix', () => {
  const message = 'failed to start daemon: x'
  it.each([
    'Nov 24 10:00:00 host dockerd[1]: ',
    'Nov  4 10:00:00 host kernel: [   12.345678] ',
    '11月 24 10:00:00 host dockerd[1]: ',
    'nov. 24 10:00:00 host dockerd[1]: ',
    'Nov 24 10:00:00 dockerd[1]: ',
    '2026-11-24T10:00:00+0800 host dockerd[1]: ',
    '2026-11-24T10:00:00.123456+08:00 host dockerd[1]: ',
    'Tue 2026-11-24 10:00:00 UTC host dockerd[1]: ',
    '<30>1 2026-11-24T10:00:00Z host dockerd 1 - - ',
    '[   12.345678] ',
    '[Tue Nov 24 10:00:00 2026] ',
    '[二 11月 24 10:00:00 2026] ',
    'kern  :warn  : [   12.345678] ',
    'web-1  | ',
    'web_1  | ',
    '[pod/web-0/app] ',
    '#16 0.231 ',
    '70.48 ',
    '2026-11-24T10:00:00.123456789Z ',
    '2026-11-24T10:00:00.123456789Z stderr F ',
  ])('%s comes off the body', (prefix) => {
    const line = readPaste(`other line\n${prefix}${message}`).sections[0]?.lines[1]
    expect([line?.text, line?.body]).toEqual([`${prefix}${message}`, message])
  })
  it('shared by all lines comes off the text of a command that prints none', () => {
    expect(texts([{ command: 'df -h', output: 'web-1  | Filesystem\nweb-1  | /dev/sda1' }])).toEqual([
      ['Filesystem', '/dev/sda1'],
    ])
    expect(texts([{ command: 'journalctl -u x', output: 'Nov 24 10:00:00 h x[1]: a' }])).toEqual([
      ['Nov 24 10:00:00 h x[1]: a'],
    ])
  })
  it.each(['key: value', 'Loaded: loaded', 'a | b', '10:00 up 1 day', 'time="x" level=error'])(
    'is not seen in %s',
    (text) => {
      expect(readPaste(text).sections[0]?.lines[0]?.body).toBe(text)
    },
  )
  it('is not searched in the help of journalctl -x', () => {
    expect(readPaste('░░ Subject: A start job failed').sections[0]?.lines[0]?.body).toBe('')
  })
})

describe('a line of nginx', () => {
  it.each([
    ['nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address', 'already in use)'],
    ['nginx: [emerg] host not found in upstream "app" in', ' /etc/nginx/conf.d/default.conf:3'],
    ['2024/01/05 10:11:12 [crit] 7#7: *1 open() "/srv/index.html" failed', '(13: Permission denied), client: 10.0.0.1'],
  ])('that was broken is one again: %s', (one, two) => {
    const [section] = readPaste(`${one}\n${two}\n`).sections
    expect(section?.lines.map((l) => l.text)).toEqual([`${one} ${two.trim()}`])
  })
  it('takes nothing of what follows it', () => {
    const text = '2024/01/05 10:11:12 [error] 7#7: *1 connect() failed (111: Connection refused)\nls\n'
    expect(readPaste(text).sections.flatMap((s) => s.lines.map((l) => l.text))).toContain(text.split('\n')[0])
  })
})

describe('compound commands', () => {
  const facts = (input: string | PasteItem[]) =>
    Object.fromEntries(
      readSections(readPaste(input)).boots.flatMap((b) =>
        b.facts
          .filter((f) => f.by.startsWith('probe:'))
          .map((f) => [f.key === null ? f.id : `${f.id}[${f.key}]`, f.value]),
      ),
    )
  it('share their output out by content', () => {
    const got = facts([
      { command: 'uname -r; ls /lib/modules', output: '6.1.0-10-amd64\n6.1.0-10-amd64  6.1.0-13-amd64' },
    ])
    expect(got).toMatchObject({
      'kernel.release': '6.1.0-10-amd64',
      'modules.releases': ['6.1.0-10-amd64', '6.1.0-13-amd64'],
    })
  })
  it('go by what echo printed, and unroll loops', () => {
    const got = facts([
      {
        command: 'for m in nf_nat overlay; do echo "== $m"; modprobe $m; echo rc=$?; done',
        output:
          '== nf_nat\nmodprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0\nrc=1\n== overlay\nrc=0',
      },
    ])
    expect(got).toEqual({ 'module.load[overlay]': 'ok' })
  })
  it('that were typed without a prompt are found above their outputs', () => {
    expect(
      readPaste(
        'uname -r\n6.1.0-10-amd64\n\nmodprobe nf_nat\nmodprobe: FATAL: Module nf_nat not found in directory /lib/modules/x',
      ).sections.map((s) => s.command),
    ).toEqual(['uname -r', 'modprobe nf_nat'])
    expect(
      readPaste('uname -r\n6.1.21-v8+\nls /lib/modules\n6.6.31+rpt-rpi-v8').sections.map((s) => s.command),
    ).toEqual(['uname -r', 'ls /lib/modules'])
    // a proposal of the program, set off from the margin
    expect(
      readPaste('docker ps\nCannot connect to the Docker daemon\n  systemctl status docker').sections,
    ).toHaveLength(1)
  })
  it('are not needed where outputs follow one another', () => {
    expect(
      facts(
        '6.1.0-10-amd64\nLinux localhost 6.1.0-10-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.38-1 (2023-07-14) x86_64 GNU/Linux',
      ),
    ).toMatchObject({ 'kernel.arch': 'x86_64' })
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '$ uname -r',
      '# x',
      '```',
      '> ',
      '~~~sh',
      '\u001b[',
      '\u001b]',
      '\b',
      '\r',
      '==> oolong collect v1',
      '==> oolong 1: x',
      '<== rc=0',
      '[sudo] password for x: ',
      'web-1  | ',
      '$ cat <<EOF',
      'EOF',
      '\\',
      'x'.repeat(80),
      '    ',
      '╭─',
      '╰─$ x',
      '6.1.0-10-amd64',
    ),
  )
  const anyText = fc.array(piece, { maxLength: 30 }).map((p) => p.join('\n'))
  it('is read without an error, and every line number lies in the paste', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const p = readPaste(text)
        for (const s of p.sections) {
          expect(s.span[0]).toBeGreaterThanOrEqual(1)
          expect(s.span[1]).toBeGreaterThanOrEqual(s.span[0])
          expect(s.span[1]).toBeLessThanOrEqual(p.lines.length)
          for (const l of s.lines) {
            expect(l.no).toBeGreaterThanOrEqual(s.span[0])
            expect(l.no).toBeLessThanOrEqual(s.span[1])
          }
        }
      }),
      { numRuns: 400 },
    )
  })
  it('gives sections in the order of the paste', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = readPaste(text).sections.map((s) => s.span)
        for (let i = 1; i < spans.length; i++) expect(spans[i]?.[0]).toBeGreaterThan(spans[i - 1]?.[1] ?? 0)
      }),
      { numRuns: 300 },
    )
  })
})
