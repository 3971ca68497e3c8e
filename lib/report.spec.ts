import { describe, expect, it } from 'vitest'
import { readPaste } from '@/engine'
import { adviceOf, headlineOf } from './headline'
import { reportOn } from './report'
import { ui } from './ui'

const items = (...texts: string[]) => texts.map((output) => ({ command: null, output }))

describe('reportOn', () => {
  it('counts lines as the page does: the pastes one after the other', () => {
    const texts = ['$ uname -r\n6.1.0-10-amd64\n', 'a\nb', '$ modprobe x']
    expect(readPaste(items(...texts)).lines).toEqual(texts.flatMap((t) => t.split('\n')))
  })
  it('is plain data that a worker can send', () => {
    const report = reportOn(items('$ uname -r\n6.1.0-10-amd64\n$ ls /lib/modules\n6.1.0-13-amd64'), {}, 'zh')
    expect(structuredClone(report)).toEqual(report)
  })
  it('says how the paste was read, with the lines', () => {
    const text = `$ journalctl -u docker --no-pager\n${'x'.repeat(90)}…\n`
    for (const lang of ['en', 'zh'] as const) {
      const { notices } = reportOn(items(text), {}, lang)
      expect(notices).toHaveLength(1)
      expect(notices[0]?.says).toMatch(lang === 'en' ? /^A pager cut 1 line / : /1 行/)
      expect(notices[0]?.evidence.map((e) => e.lines)).toEqual([[2, 2]])
    }
  })
  it('says where the output of a section begins', () => {
    const [section] = reportOn(items('x\n$ uname -r\n6.1.0-10-amd64'), {}, 'en').sections.filter(
      (s) => s.probe === 'uname-r',
    )
    expect(section?.head).toBe(2)
  })
  it('says which word of a command is only a stand-in, and none where the paste names it', () => {
    const asks = (text: string) => Object.fromEntries(reportOn(items(text), {}, 'en').next.map((q) => [q.probe, q]))
    const unnamed = asks('standard_init_linux.go:219: exec user process caused: no such file or directory')
    expect(unnamed['docker-logs']).toMatchObject({ command: 'docker logs --tail 40 CONTAINER', replace: 'CONTAINER' })
    const named = asks('modprobe: FATAL: Module wireguard not found in directory /lib/modules/6.1.0-13-amd64')
    for (const q of Object.values(named)) expect(q.replace, q.command).toBeNull()
  })
  it('offers the symptoms and a first question for a chosen tree', () => {
    const empty = reportOn(items(''), {}, 'en')
    const tree = empty.symptoms[0]?.id ?? ''
    const report = reportOn(items(''), { tree }, 'en')
    expect(report.trees[0]?.id).toBe(tree)
    expect(report.question?.branches.length).toBeGreaterThan(1)
  })
  it('does not count causes over an error that it does not know: it says so', () => {
    const text = 'Error response from daemon: the frobnicator was refused by the sprocket.'
    const report = reportOn(items(text), {}, 'en')
    expect(report.candidates.length).toBeGreaterThan(0)
    expect(headlineOf(report, ui('en'))).toBe('Oolong does not know this error yet')
    expect(headlineOf(report, ui('zh'))).toBe('这条报错 Oolong 还不认识')
    expect(adviceOf(report, ui('en'))).toContain('goes by words alone')
  })
})
