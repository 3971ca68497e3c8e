/** Nobody's text can break a reader: it never throws, says only what its types allow, and points into its own lines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { probeById } from './evaluate/sources'
import { diagnose } from './index'
import type { FactType, Line, ProbeDef } from './model'
import { decode } from './permalink/codec'
import { normaliseCommand, simpleCommands } from './recognise/command'
import { refusal } from './recognise/refusal'
import { redact } from './redact'
import { scanLine } from './signatures/scan'

const root = join(import.meta.dirname, 'probes')
const samplesOf = (probe: ProbeDef): readonly string[] => {
  const folder = join(root, probe.id, 'cases')
  const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.txt')) : []
  return files.flatMap((f) => readFileSync(join(folder, f), 'utf8').split('\n')).slice(0, 80)
}

/** Lines of real outputs, whole or damaged, among lines of anything. */
const linesLike = (real: readonly string[]): fc.Arbitrary<readonly Line[]> => {
  const whole = fc.constantFrom(...real, '')
  const line = fc.oneof(
    { weight: 4, arbitrary: whole },
    { weight: 2, arbitrary: fc.tuple(whole, fc.nat(60)).map(([s, n]) => s.slice(n)) },
    { weight: 2, arbitrary: fc.tuple(whole, fc.nat(60)).map(([s, n]) => s.slice(0, n)) },
    { weight: 1, arbitrary: fc.tuple(whole, whole).map(([a, b]) => a + b) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(whole, fc.nat(60), fc.string({ maxLength: 3 }))
        .map(([s, n, x]) => s.slice(0, n) + x + s.slice(n)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '__proto__',
        'constructor',
        '{"__proto__":1}',
        '{',
        '[',
        '\ud800',
        '\u202e',
        '\0',
        '-',
        '999999999999999999999',
        '%',
        'NaN',
      ),
    },
  )
  return fc
    .array(line, { maxLength: 12 })
    .map((texts) => texts.map((text, i): Line => ({ text: text.trimEnd(), body: text.trimEnd(), no: i + 10 })))
}

const fits = (type: FactType<unknown> | undefined, value: unknown): boolean => {
  switch (type?.kind) {
    case 'text':
      return typeof value === 'string'
    case 'oneOf':
      return typeof value === 'string' && (type.values?.includes(value) ?? false)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'list':
      return Array.isArray(value) && value.every((v) => typeof v === 'string')
    default:
      return false
  }
}
const outcomes = ['ok', 'foreign', 'empty', 'denied', 'not-installed', 'cut', 'malformed']

describe('a probe', () => {
  it.each([...probeById.values()].map((p) => [p.id, p] as const))('%s', (_, probe) => {
    const full = normaliseCommand(probe.ask.command.replaceAll('{key}', probe.ask.key ?? 'x'))
    const command = fc.constantFrom(full, `${full} x`, full.split(' ')[0] ?? '', null)
    fc.assert(
      fc.property(linesLike(samplesOf(probe)), command, fc.option(fc.boolean()), (lines, typed, byRoot) => {
        const sure = probe.content?.(lines) ?? 0
        expect(sure).toBeGreaterThanOrEqual(0)
        expect(sure).toBeLessThanOrEqual(1)
        const outcome = probe.parse({ command: typed, lines, status: null, root: byRoot }, (id, value, at, key) => {
          const type = probe.facts[id]
          if (!fits(type, value)) throw new Error(`${id} = ${JSON.stringify(value)} is not of its type`)
          if (type?.keyed !== (key !== undefined)) throw new Error(`${id}: a key where there is none, or none`)
          for (const line of at === null ? [] : Array.isArray(at) ? at : [at])
            if (!lines.some((l) => l.no === (line as Line).no)) throw new Error(`${id} points at a line of nobody`)
        })
        expect(outcomes).toContain(outcome)
      }),
      { numRuns: 120 },
    )
  })
})

const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'$#@:/.-= "\'\\[]{}()\t%aZ09é中'), maxLength: 60 }),
)
describe('small readers never throw', () => {
  it('commands', () => {
    fc.assert(
      fc.property(anyLine, (s) => {
        simpleCommands(s)
        expect(typeof normaliseCommand(s)).toBe('string')
      }),
      { numRuns: 20_000 },
    )
  })
  it('error lines', () => {
    fc.assert(
      fc.property(anyLine, (s) => {
        const line = { text: s, body: s, no: 1 }
        for (const hit of scanLine(line)) expect(s).toContain(hit.text)
        refusal([line])
      }),
      { numRuns: 20_000 },
    )
  })
  it('what is hidden keeps the number of lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 3 }), (lines) => {
        expect(redact(lines).lines).toHaveLength(lines.length)
      }),
      { numRuns: 20_000 },
    )
  })
  it('links', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyLine,
          fc.base64String({ maxLength: 80 }).map((s) => `1${s}`),
        ),
        (s) => {
          expect(typeof decode(s).ok).toBe('boolean')
        },
      ),
      { numRuns: 30_000 },
    )
  })
  it('a whole paste', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (lines) => {
        expect(diagnose(lines.join('\n')).facts).toBeInstanceOf(Array)
      }),
      { numRuns: 300 },
    )
  })
})
