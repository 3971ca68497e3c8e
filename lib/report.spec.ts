import { describe, expect, it } from 'vitest'
import { readPaste } from '@/engine'
import { reportOn } from './report'

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
  it('offers the symptoms and a first question for a chosen tree', () => {
    const empty = reportOn(items(''), {}, 'en')
    const tree = empty.symptoms[0]?.id ?? ''
    const report = reportOn(items(''), { tree }, 'en')
    expect(report.trees[0]?.id).toBe(tree)
    expect(report.question?.branches.length).toBeGreaterThan(1)
  })
})
