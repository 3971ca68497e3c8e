/** Twice the text takes about twice the time: no input may grow faster. Processor time is measured, at the better of runs. */
import { describe, expect, it } from 'vitest'
import { readPaste } from './index'

const hostile: Readonly<Record<string, (n: number) => string>> = {
  'short lines': (n) => 'a b\n'.repeat(n / 4),
  'one line': (n) => 'x '.repeat(n / 2),
  'empty lines': (n) => '\n'.repeat(n),
  'small blocks': (n) => 'a\n\n'.repeat(n / 3),
  prompts: (n) => '$ uname -r\n6.1.0\n'.repeat(n / 17),
  'root prompts': (n) => '# uname -r\n'.repeat(n / 11),
  fences: (n) => '```\nx\n```\n'.repeat(n / 10),
  'fences in quotes': (n) => '> ```\n'.repeat(n / 6),
  quotes: (n) => '> > > x\n'.repeat(n / 8),
  'open escapes': (n) => '\u001b]'.repeat(n / 2),
  'open colours': (n) => '\u001b[1;'.repeat(n / 4),
  backspaces: (n) => 'x\b'.repeat(n / 2),
  'carriage returns': (n) => `${'x\r'.repeat(n / 2)}\n`,
  journal: (n) => 'Nov 24 10:00:00 host dockerd[1]: level=error msg="failed"\n'.repeat(n / 58),
  wrapped: (n) => `${'x'.repeat(80)}\nyy\n`.repeat(n / 84),
  'open here-documents': (n) => '$ cat <<EOF\n'.repeat(n / 12),
  continuations: (n) => '$ a \\\n'.repeat(n / 6),
  addresses: (n) => 'aaaa@bbbb:'.repeat(n / 10),
  'a compound command': (n) => `$ ${'a; '.repeat(n / 3)}`,
  collector: (n) => `==> oolong collect v1\n${'==> oolong 1: x\n'.repeat(n / 16)}`,
  nuls: (n) => '\0'.repeat(n),
}
const cost = (text: string): number => {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage()
    readPaste(text)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

describe('time grows with the text and no faster', () => {
  it.each(Object.keys(hostile))(
    '%s',
    (name) => {
      const make = hostile[name] ?? (() => '')
      // eight times the text: quadratic would be 64 times in every attempt; a collector pause hits one
      const said: string[] = []
      const fast = [1, 2, 3].some(() => {
        const [small, large] = [cost(make(15_000)), cost(make(120_000))]
        said.push(`${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`)
        return large < Math.max(400, small * 28)
      })
      expect(fast, `${name}: ${said.join('; ')}`).toBe(true)
    },
    60_000,
  )
  it('reads one line of 10 MB and says that it is too long', () => {
    const p = readPaste('x'.repeat(10_000_000))
    expect(p.sections[0]?.lines[0]?.text.length).toBe(6_000)
    expect(p.notices.map((n) => n.id)).toEqual(['too-large'])
  }, 60_000)
})
