/** Reports played again: what counts as asked for, and that the questions get no worse. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../engine'
import { answersIn, isAnsweredBy } from './answers'
import { caseIds, readCase } from './corpus'
import { play } from './play'
import { aim, type Figures, figures, questionsTable, shares } from './questions'
import type { Case } from './schema'

const missing = {
  command: 'modprobe wireguard',
  output: 'modprobe: FATAL: Module wireguard not found in directory /lib/modules/6.1.0-10-amd64',
}
const kernel = { command: 'uname -r', output: '6.1.0-10-amd64' }
const others = {
  command: 'ls /lib/modules/$(uname -r)',
  output: "ls: cannot access '/lib/modules/6.1.0-10-amd64': No such file or directory",
}
const stale = (pastes: Case['pastes']): Case => ({
  ...readCase(caseIds[0] ?? ''),
  pastes,
  root_cause: 'stale-running-kernel',
  accept: [],
  expect: { status: 'diagnosed', diagnosis: 'stale-running-kernel', certainty: 'confirmed' },
})

describe('a report played again', () => {
  it('is led to its cause where a question asks for the output that it holds', () => {
    const played = play(stale([missing, others]))
    expect(played).toMatchObject({ ending: 'led', named: 'stale-running-kernel', missed: [] })
    expect(played?.answered).toHaveLength(1)
  })
  it('begins with the first paste that shows a fault', () => {
    expect(play(stale([kernel, missing, others]))?.ending).toBe('led')
  })
  it('names the output that decides where nobody asks for it', () => {
    // the same listing under a command that no question asks for
    const hidden = { command: 'cat notes', output: 'modules of 6.1.0-13-amd64' }
    const played = play(stale([missing, hidden]))
    expect(played).toMatchObject({ ending: 'unasked', missed: ['cat notes'], answered: [] })
    expect(played?.asked.length).toBeGreaterThan(0)
  })
  it('says so where another cause is named', () => {
    const c = stale([missing, others])
    expect(play({ ...c, root_cause: 'swap-enabled' })?.ending).toBe('wrong')
  })
  it('is nothing to play where the machine is well or one paste is all', () => {
    expect(play(stale([missing]))).toBeNull()
    expect(play({ ...stale([missing, others]), root_cause: 'none' })).toBeNull()
  })
})

describe('a paste answers a question', () => {
  const question = (probe: string, key: string | null) =>
    ({ probe, key, command: probe, root: false, risk: 'read-only', decides: [] }) as const
  const answered = (paste: Case['pastes'][number], probe: string, key: string | null = null): boolean =>
    isAnsweredBy(question(probe, key), answersIn([paste], diagnose([paste])).get(paste) ?? [])

  it('by its command, and by one that tells as much', () => {
    expect(answered(kernel, 'uname-r')).toBe(true)
    expect(answered(kernel, 'uname-a')).toBe(true)
    expect(answered(kernel, 'lsmod')).toBe(false)
  })
  it('about what it was asked about, not about another unit or module', () => {
    expect(answered(missing, 'modprobe', 'wireguard')).toBe(true)
    expect(answered(missing, 'modprobe', 'overlay')).toBe(false)
  })
  it('by a line that the command would have shown, where the log was pasted without one', () => {
    const line = 'Out of memory: Killed process 1234 (java) total-vm:123kB, anon-rss:99kB, file-rss:0kB'
    expect(answered({ command: null, output: line }, 'dmesg')).toBe(true)
    expect(answered({ command: null, output: line }, 'docker-info')).toBe(false)
  })
})

const published: Figures = JSON.parse(readFileSync('content/questions.json', 'utf8'))
const cases = caseIds.map(readCase)
const today = figures(
  cases.flatMap((c) => play(c) ?? []),
  cases.flatMap((c) => aim(c) ?? []),
  published.date,
)

/** New reports move a percentage a little; a whole point is a change of the questions. */
const slack = 1

it.each(Object.entries(shares(published)))('the questions are not worse than published: %s', (name, before) => {
  const now = shares(today)[name as keyof ReturnType<typeof shares>]
  expect(now, `npm run questions -- --list\n${questionsTable(today)}`).toBeGreaterThan(before - slack)
})
