/** The order of pastes and the way they are cut into pieces must not change the answer. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diagnose, type PasteItem, type Verdict } from '../engine'
import { caseIds, readCase } from './corpus'

/** the same numbers every time; another seed finds other orders: `ORDER_SEED=7 npx vitest run cases/order.spec.ts` */
const seed = Number(process.env.ORDER_SEED ?? 20260101)
const answer = (v: Verdict) => ({
  status: v.status,
  diagnosis: v.diagnosis,
  certainty: v.certainty,
  also: [...v.also].sort(),
})

/** A command that stands twice, with sudo or without, has a before and an after: there the order is part of what was said. */
const repeats = (pastes: readonly PasteItem[]): boolean => {
  const commands = pastes.flatMap((p) => p.command?.replace(/^sudo /, '') ?? [])
  return new Set(commands).size < commands.length
}
/** modprobe changes what lsmod lists: before it and after it are two things. */
const loads = (pastes: readonly PasteItem[]): boolean =>
  [/^(?:sudo )?(?:modprobe|insmod) /, /^(?:sudo )?lsmod\b/].every((c) => pastes.some((p) => c.test(p.command ?? '')))
const cases = caseIds.map(readCase).filter((c) => c.pastes.length > 1 && !repeats(c.pastes) && !loads(c.pastes))

/** The pastes as one text, the way a terminal shows them. */
const asText = (pastes: readonly PasteItem[]): string => pastes.map((p) => `$ ${p.command}\n${p.output}\n`).join('')
/** A prompt tells who typed: a user whom modprobe refuses lacks the right, which the command alone does not say. */
const tellsWho = (pastes: readonly PasteItem[]): boolean =>
  pastes.some((p) => /^(?:modprobe|insmod) /.test(p.command ?? '') && /not permitted|ermission denied/.test(p.output))
const typed = cases.filter(
  (c) => !tellsWho(c.pastes) && c.pastes.every((p) => p.command !== null && !p.command.includes('\n')),
)

/**
 * A log line says the same alone; half a JSON document, or half of os-release, does not say what the whole says, and a
 * command cut from its output is a silent one.
 */
const document = /^\s*\{|^(?:ID|VERSION_ID|PRETTY_NAME)=|^(?:[\w@:~/.-]{0,60})?[$#] \S/m
const logs = caseIds
  .map(readCase)
  .flatMap((c) =>
    c.pastes.flatMap((p, at) =>
      p.command === null && p.output.includes('\n') && !document.test(p.output) ? [{ c, at }] : [],
    ),
  )

const runs = { seed, numRuns: 100 }

it(`the corpus has what the properties need (seed ${seed})`, () => {
  expect(Math.min(cases.length, typed.length, logs.length)).toBeGreaterThan(40)
})

it('any order of the pastes gives the same verdict', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...cases)
        .chain((c) =>
          fc.record({ c: fc.constant(c), pastes: fc.shuffledSubarray(c.pastes, { minLength: c.pastes.length }) }),
        ),
      ({ c, pastes }) => {
        expect(answer(diagnose(pastes)), c.id).toEqual(answer(diagnose(c.pastes)))
      },
    ),
    runs,
  )
})

it('one session gives the same verdict as its commands one by one, and as any two halves', () => {
  fc.assert(
    fc.property(fc.constantFrom(...typed), fc.nat(), (c, n) => {
      const whole = answer(diagnose(c.pastes))
      expect(answer(diagnose(asText(c.pastes))), c.id).toEqual(whole)
      const cut = n % (c.pastes.length + 1)
      const halves = [c.pastes.slice(0, cut), c.pastes.slice(cut)].filter((half) => half.length > 0)
      const items = halves.map((half) => ({ command: null, output: asText(half) }))
      expect(answer(diagnose(items)), `${c.id}, cut at ${cut}`).toEqual(whole)
    }),
    runs,
  )
})

it('a log cut between any two lines gives the same verdict', () => {
  fc.assert(
    fc.property(fc.constantFrom(...logs), fc.nat(), ({ c, at }, n) => {
      const whole = answer(diagnose(c.pastes))
      // "nothing wrong" rests on outputs that are whole: half a table is read by nobody
      fc.pre(whole.status !== 'clear')
      const lines = c.pastes[at]?.output.split('\n') ?? []
      const cut = 1 + (n % (lines.length - 1))
      // klog writes a value of several lines as `=<` ... `>`: half of it is no record
      const opened = lines.slice(0, cut).findLastIndex((l) => l.endsWith('=<'))
      fc.pre(opened < 0 || lines.slice(opened, cut).some((l) => /\s>$/.test(l)))
      const pieces = [lines.slice(0, cut), lines.slice(cut)].map((part) => ({ command: null, output: part.join('\n') }))
      const pastes = [...c.pastes.slice(0, at), ...pieces, ...c.pastes.slice(at + 1)]
      expect(answer(diagnose(pastes)), `${c.id}, paste ${at}, line ${cut}`).toEqual(whole)
    }),
    runs,
  )
})
