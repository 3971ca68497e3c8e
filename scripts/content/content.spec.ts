import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Locale } from '../../engine'
import { checkCommands, meant, programsOf } from './commands'
import { checkOutputs } from './outputs'
import { checkFootnotes, checkLinks, checkWords } from './prose'
import { readText, type Text } from './text'
import { behind, checkTwins, lastChanges } from './twins'

const folder = mkdtempSync(join(tmpdir(), 'content-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const text = (...lines: string[]): Text => {
  const file = join(folder, `${count++}.mdx`)
  writeFileSync(file, lines.join('\n'))
  return readText(file)
}
/** what a check says, as `line: words` */
const said = (check: (say: (file: string, line: number, what: string) => void) => void): string[] => {
  const list: string[] = []
  check((_, line, what) => list.push(`${line}: ${what}`))
  return list
}
const links = (t: Text, lang: Locale = 'en', pages: [string, Text][] = []) =>
  said((say) => checkLinks(t, lang, new Map(pages), say))

it('links: kind, id, language, slash and anchor', () => {
  const target = text('## The `deciding` probe', '', '```', '## not one', '```')
  const pages: [string, Text][] = [['notes/mtu', target]]
  const fine =
    '[a](/en/notes/mtu/#the-deciding-probe) [b](/en/diagnoses/stale-running-kernel/#fix) [c](/en/tags/docker/client/)'
  expect(links(text(fine), 'en', pages)).toEqual([])
  expect(links(text('', '[a](/zh/notes/mtu/)'), 'en', pages)).toEqual([
    '2: the link /zh/notes/mtu/ leaves the language: begin it with /en/',
  ])
  expect(links(text('[a](/en/notes/mtu/#nope) [b](/en/notes/gone/) [c](/en/probes/uname-a)'), 'en', pages)).toEqual([
    '1: /en/notes/mtu/#nope: that page has no heading #nope',
    '1: /en/notes/gone/: there is no notes page gone',
    '1: /en/probes/uname-a: end the address with a slash',
  ])
  expect(links(text('## Here', '[a](#here) [b](#there)'))).toEqual([
    '2: #there: this text has no such heading; its headings are #here',
  ])
  expect(links(text('```', '[a](/nowhere/)', '```'))).toEqual([])
})
it('twins: headings by depth, outputs letter for letter', () => {
  const en = text('## a', '```console', '$ uname -r', '6.1', '```', '### b')
  expect(said((say) => checkTwins(en, text('## 甲', '```console', '$ uname -r', '6.1', '```', '### 乙'), say))).toEqual(
    [],
  )
  expect(said((say) => checkTwins(en, text('## 甲', '```console', '$ uname -r', '6.2', '```', '## 乙'), say))).toEqual([
    expect.stringMatching(/^6: heading 2 differs/),
    expect.stringMatching(/^3: this output differs/),
  ])
  const changed = new Map([
    [en.file, 10 * 86_400],
    ['zh', 7 * 86_400],
  ])
  expect(behind(en, { ...en, file: 'zh' }, changed)).toMatch(/3 days later/)
  expect(behind(en, { ...en, file: 'other' }, changed)).toBeNull()
})
it('a text changes with its words, not with its tags', () => {
  const folder = mkdtempSync(join(tmpdir(), 'twins-'))
  const git = (at: string, ...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      env: { ...process.env, GIT_COMMITTER_DATE: `2026-01-0${at}T00:00:00Z` },
      stdio: 'pipe',
    })
  const write = (at: string, ...lines: string[]) => {
    writeFileSync(join(folder, 'en.mdx'), lines.join('\n'))
    git(at, 'add', '.')
    git(at, 'commit', '-qm', at)
  }
  const day = () => new Date((lastChanges('.', folder).get('en.mdx') ?? 0) * 1000).getUTCDate()
  try {
    git('1', 'init', '-q')
    write('1', '---', 'tags:', '  - a/b', '  - c', '---', 'Words.')
    write('2', '---', 'tags:', '  - a/d', '---', 'Words.')
    expect(day()).toBe(1)
    write('3', '---', 'tags:', '  - a/d', '---', 'Other words.')
    expect(day()).toBe(3)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
it('words: what is left to fill in, footnotes, Chinese punctuation', () => {
  expect(said((say) => checkWords(text('---', 'title: TODO', '---'), 'en', say))).toEqual([
    '2: TODO is left: fill it in',
  ])
  expect(said((say) => checkWords(text('中文,半角 `a,b`', '中文，全角'), 'zh', say))).toHaveLength(1)
  expect(said((say) => checkFootnotes(text('a[^1] b[^2]', '', '[^1]: x', '[^3]: y'), say))).toEqual([
    '1: footnote [^2] has no text: add a line [^2]: …',
    '4: footnote [^3] is used nowhere',
  ])
})
it('commands that are one letter off', () => {
  expect(programsOf('root@host:~# sudo LC_ALL=C /usr/sbin/iptables -S | grep x; echo $(uname -r)')).toEqual([
    'iptables',
    'grep',
    'echo',
    'uname',
  ])
  expect([meant('systemclt'), meant('jounalctl'), meant('modprobee')]).toEqual(['systemctl', 'journalctl', 'modprobe'])
  for (const name of ['ip6tables', 'docker', 'dockerd', 'frobnicate', 'nft']) expect(meant(name), name).toBeNull()
  expect(
    said((say) =>
      checkCommands(
        text('Run `systemclt status docker`.', '```console', '$ jounalctl -b', 'systemclt in an output', '```'),
        say,
      ),
    ),
  ).toEqual(['3: jounalctl: is journalctl meant?', '1: systemclt: is systemctl meant?'])
})
it('outputs of an incident lead to its cause', () => {
  const note = text(
    '---',
    'diagnosis: stale-running-kernel',
    '---',
    '',
    '```console',
    '$ uname -r',
    '6.1.0-10-amd64',
    '```',
  )
  const none = () => undefined
  expect(said((say) => checkOutputs(note, undefined, say, none))).toEqual([])
  expect(said((say) => checkOutputs(note, 'stale-running-kernel', say, none))).toEqual([
    expect.stringMatching(/^2: its outputs lead the engine to nothing/),
  ])
  expect(said((say) => checkOutputs(text('---', 'diagnosis: x', '---'), 'x', say, none))).toHaveLength(1)
})
