/** The whole corpus: what Oolong says about each real fault, and that nobody can be recognised in it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allDiagnoses, diagnose, diagnosisById } from '../engine'
import { caseIds, judge, readCase } from './corpus'
import type { Case, Expectation } from './schema'
import { accuracyText, scoreboard } from './scoreboard'

const howTo =
  'If this is right, run `npm run accuracy -- --update` and give a `reviewed` reason where the root cause is not named.'
const words = (e: Expectation): string =>
  [e.status, e.diagnosis, e.certainty, ...(e.also ?? []).map((id) => `also ${id}`)].filter(Boolean).join(' ')

const judged = caseIds.map((id) => judge(readCase(id)))

describe.each(judged.map((j) => [j.case.id, j] as const))('%s', (id, { case: c, says, outcome }) => {
  it('gets the expected verdict', () => {
    expect(c.id).toBe(id)
    expect(words(says), `root cause: ${c.root_cause}\n${howTo}\n`).toBe(words(c.expect))
  })
  it('is not confirmed as something else', () => {
    expect(outcome, `says ${words(says)}, is ${c.root_cause}`).not.toBe('wrong-confirmed')
    expect(outcome).not.toBe('false-alarm')
    if (c.must_not) expect(c.must_not).not.toContain(says.diagnosis)
    if (c.decidable === false) expect(says.certainty, 'these pastes cannot prove their cause').not.toBe('confirmed')
  })
  it('has a reason exactly where the root cause is not named', () => {
    const differs = outcome !== 'right' && outcome !== 'quiet'
    expect(c.reviewed === undefined, differs ? howTo : 'the reason is out of date').toBe(!differs)
  })
  it('names causes of the catalogue', () => {
    for (const cause of [c.root_cause, ...(c.accept ?? []), ...(c.must_not ?? [])])
      if (cause !== 'none') expect(diagnosisById.has(cause), cause).toBe(true)
  })
  if (c.after_pastes)
    it('is not diagnosed any more after the fix', () => {
      const after = diagnose([...c.pastes, ...(c.after_pastes ?? [])])
      const still = after.status === 'diagnosed' && after.diagnosis === c.root_cause
      expect(still, `after the fix: ${words({ ...after, also: [] })}`).toBe(c.after_reviewed !== undefined)
    })
  it('identifies nobody', () => expect(personal(c)).toEqual([]))
})

const published = readFileSync('content/accuracy.json', 'utf8')
const board = scoreboard(
  judged,
  allDiagnoses.map((d) => d.id),
  JSON.parse(published).date,
)

it('every diagnosis has a case', () => {
  expect(board.withoutCase).toEqual([])
})

it('the published numbers are those of today', () => {
  expect(published, 'run `npm run accuracy`').toBe(accuracyText(board))
})

/** Addresses of people and of machines on the internet, and tokens, in what was pasted. */
function personal({ pastes, after_pastes = [] }: Case): string[] {
  const text = [...pastes, ...after_pastes].map((p) => `${p.command ?? ''}\n${p.output}`).join('\n')
  const found: string[] = []
  for (const [mail = '', domain = ''] of text.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g))
    if (!machineMail.test(domain)) found.push(mail)
  for (const [address = ''] of text.matchAll(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d|-[a-z])/g))
    if (!isPrivate(address)) found.push(address)
  for (const [token = ''] of text.matchAll(/\b(?:gh[pousr]_|github_pat_|AKIA|xox[abp]-|glpat-|eyJ)[\w-]{10,}/g))
    found.push(token)
  return found
}
/** units, mailing lists, names of algorithms, addresses on a private network */
const machineMail = /\.(service|socket|mount|target)$|^(openssh\.com|vger\.kernel\.org|[\d.]+|example\.(org|com))$/

function isPrivate(address: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  if (Math.max(a, b, c, d) > 255) return true
  return (
    // this network, loopback, private, link-local, shared, multicast and masks
    [0, 10, 127].includes(a) ||
    a >= 224 ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b < 128) ||
    // for documentation
    (a === 192 && b === 0 && c === 2) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113) ||
    // half of all addresses as a route; public resolvers; Azure's own; a made-up one
    ['128.0.0.0', '1.1.1.1', '8.8.8.8', '8.8.4.4', '9.9.9.9', '168.63.129.16', '1.2.3.4'].includes(address)
  )
}
