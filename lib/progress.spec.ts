import { describe, expect, it } from 'vitest'
import { diagnose } from '@/engine'
import { progressOf } from './progress'
import { reportOn } from './report'

const verdict = (...texts: string[]) => diagnose(texts.map((output) => ({ command: null, output })))
const stale =
  '$ uname -r\n6.1.0-10-amd64\n$ ls /lib/modules\n6.1.0-13-amd64\n$ sudo modprobe nf_nat\nmodprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64'

describe('progressOf', () => {
  it('tells that the verify command was run and still fails', () => {
    const again = stale.split('\n').slice(-2).join('\n')
    expect(progressOf(verdict(stale), verdict(stale, again), 'en')).toMatchObject({
      verified: true,
      after: { status: 'diagnosed' },
      rebooted: false,
    })
  })
  it('tells a reboot, and the facts on both sides of it', () => {
    const progress = progressOf(verdict(stale), verdict(stale, '$ uname -r\n6.1.0-13-amd64'), 'en')
    expect(progress.rebooted).toBe(true)
    expect(progress.changes).toContainEqual({
      fact: 'kernel.release',
      before: '6.1.0-10-amd64',
      after: '6.1.0-13-amd64',
    })
  })
})

it('puts at most six suspects before what was ruled out besides', () => {
  const report = reportOn([{ command: null, output: stale }], {}, 'en')
  expect(report.suspected).toBeLessThanOrEqual(6)
  expect(report.excluded.length).toBeGreaterThanOrEqual(report.suspected)
})
