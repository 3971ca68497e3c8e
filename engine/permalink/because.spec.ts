import { describe, expect, it } from 'vitest'
import { because } from './because'
import { decode } from './codec'
import { compare, reopen } from './reopen'
import { share } from './share'

const stale = [
  { command: 'uname -r', output: '6.1.0-10-amd64' },
  { command: 'ls /lib/modules', output: '6.1.0-13-amd64' },
  {
    command: 'sudo modprobe nf_nat',
    output: 'modprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64',
  },
]
/** A link of the stale kernel whose sender was told something else. */
const told = (said: Partial<ReturnType<typeof open>['said']>, pastes = stale) => {
  const shared = open(pastes)
  const other = { ...shared, said: { ...shared.said, ...said } }
  const today = reopen(other)
  return { today, reasons: because(other, today), changed: compare(other, today).changed }
}
function open(pastes: typeof stale) {
  const opened = decode(share(pastes).fragment)
  if (!opened.ok) throw new Error(opened.error)
  return opened.shared
}

describe('why a link is judged differently today', () => {
  it('no reason where the answer is the same', () => {
    expect(told({})).toMatchObject({ changed: false, reasons: [] })
  })
  it('another cause was named: what became of it, then what decides today, with its lines', () => {
    const { today, reasons, changed } = told({ diagnosis: 'disk-full' })
    expect(changed).toBe(true)
    expect(reasons[0]).toEqual({ kind: 'silent', id: 'disk-full' })
    expect(reasons[1]).toMatchObject({ kind: 'decides', id: today.diagnosis, claim: { weight: 'proves' } })
    expect(reasons[1]?.kind === 'decides' && reasons[1].claim.evidence.length).toBeGreaterThan(0)
  })
  it('the cause that was named is ruled out today: by which evidence', () => {
    const { excluded } = told({}).today
    const out = excluded.find((e) => e.claims.length > 0)
    expect(out).toBeDefined()
    expect(told({ diagnosis: out?.id ?? '' }).reasons[0]).toEqual({
      kind: 'refuted',
      id: out?.id,
      claim: out?.claims[0],
    })
    const closed = excluded.find((e) => e.claims.length === 0 && e.closedBy)
    if (closed)
      expect(told({ diagnosis: closed.id }).reasons[0]).toMatchObject({ kind: 'closed', node: closed.closedBy?.node })
  })
  it('a cause that no longer exists', () => {
    expect(told({ diagnosis: 'no-such-cause' }).reasons[0]).toEqual({ kind: 'gone', id: 'no-such-cause' })
  })
  it('nothing was named then, a cause is today', () => {
    const { reasons } = told({ status: 'asking', diagnosis: null, certainty: null })
    expect(reasons.map((r) => r.kind)).toEqual(['decides'])
  })
  it('a cause was named then, today one more output is wanted', () => {
    const line = [{ command: 'sudo modprobe nf_nat', output: stale[2]?.output ?? '' }]
    const { today, reasons } = told({ status: 'diagnosed', diagnosis: 'disk-full', certainty: 'confirmed' }, line)
    expect(today.certainty).not.toBe('confirmed')
    expect(reasons.map((r) => r.kind)).toEqual(today.diagnosis ? ['silent', 'decides'] : ['silent', 'missing'])
  })
  it('every change has a reason', () => {
    for (const status of ['diagnosed', 'asking', 'unrecognised', 'clear'])
      for (const diagnosis of [null, 'disk-full', 'stale-running-kernel'])
        for (const certainty of ['confirmed', 'likely', null]) {
          const { changed, reasons } = told({ status, diagnosis, certainty })
          expect(reasons.length > 0, `${status} ${diagnosis} ${certainty}`).toBe(changed)
        }
  })
})
