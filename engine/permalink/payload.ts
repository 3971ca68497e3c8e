/**
 * What a link of version 1 carries: the few decisive lines, the facts that were read, and what was said about them.
 * Everything is a positional array, since names would cost a third of the length. Positions are only ever appended.
 */

import type { Doubt } from '../evaluate/doubt'
import type { Reading } from '../evaluate/store'
import { type Evidence, type Fact, type FactValue, type Notice, noticeIds, type Outcome } from '../model'

export interface SharedLine {
  /** number in the paste it came from */
  readonly no: number
  readonly text: string
}
export interface SharedSection {
  readonly command: string | null
  readonly probe: string | null
  readonly outcome: Outcome
  readonly span: readonly [number, number]
  /** which boot it belongs to, 0 = first */
  readonly boot: number
  readonly lines: readonly SharedLine[]
}
export interface Shared {
  /** what was said when the link was made */
  readonly said: {
    readonly status: string
    readonly diagnosis: string | null
    readonly certainty: string | null
    /** days since 1970-01-01 */
    readonly day: number
  }
  readonly sections: readonly SharedSection[]
  readonly boots: readonly Pick<Reading, 'facts' | 'read'>[]
  readonly troubled: boolean
  /** how much was left out to keep the link short: 0 nothing, then as in `shorten.ts` */
  readonly left: number
  readonly notices: readonly Notice[]
  /** what its sender chose by hand; absent where nothing was */
  readonly chosen?: Chosen
  /** the causes of reports with the same words, and their share; absent where there are none */
  readonly alike?: readonly { readonly id: string; readonly share: number }[]
  /** why a cause that a line speaks for was asked about; absent where none was */
  readonly doubt?: Doubt
}
/** Answers are kept as their words: a branch that moved is found again, one that was reworded is asked again. */
export interface Chosen {
  readonly tree: string | null
  /** node and label; null: set aside */
  readonly answers: readonly (readonly [node: string, label: string | null])[]
}

type Json = string | number | boolean | null | readonly Json[]
const outcomes: readonly Outcome[] = ['ok', 'foreign', 'empty', 'denied', 'not-installed', 'cut', 'malformed']
/** values that a notice may carry, by position */
const numbers = ['count', 'width'] as const
const statuses = ['diagnosed', 'asking', 'resolved', 'clear', 'unrecognised']

/** Shared -> arrays. */
export function pack(s: Shared): Json {
  const place = (e: Evidence): Json => (e.lines[0] === e.lines[1] ? [e.section, e.lines[0]] : [e.section, ...e.lines])
  return [
    [
      statuses.indexOf(s.said.status),
      s.said.diagnosis ?? 0,
      s.said.certainty === 'confirmed' ? 1 : s.said.certainty ? 2 : 0,
      s.said.day,
    ],
    s.sections.map((x) => [
      x.command ?? 0,
      x.probe ?? 0,
      outcomes.indexOf(x.outcome),
      x.span[0],
      x.span[1] - x.span[0],
      x.boot,
      ...x.lines.flatMap((l): Json[] => [l.no - x.span[0], l.text]),
    ]),
    s.boots.map((b) => [
      b.facts.map((f): Json => [f.id, f.key ?? 0, f.value, f.by, ...f.evidence.slice(0, 3).map(place)]),
      b.read.map((r): Json => [r.probe, r.section, r.key ?? 0]),
    ]),
    s.troubled ? 1 : 0,
    s.left,
    ...withoutAbsent([
      s.notices.map(
        (n): Json => [noticeIds.indexOf(n.id), ...(n.lines ?? [0, 0]), ...numbers.map((k) => n.values[k] ?? 0)],
      ),
      s.chosen ? [s.chosen.tree ?? 0, ...s.chosen.answers.flatMap(([node, label]): Json[] => [node, label ?? 0])] : 0,
      s.alike ? s.alike.flatMap(({ id, share }): Json[] => [id, Math.round(share * 100)]) : 0,
      s.doubt ? [s.doubt.of, s.doubt.rather ?? 0] : 0,
    ]),
  ]
}
/** Parts at the end that are absent, or empty, take no room. */
const withoutAbsent = (parts: readonly (readonly Json[] | 0)[]): readonly Json[] =>
  parts.slice(0, parts.findLastIndex((part) => part !== 0 && part.length > 0) + 1)

class Malformed extends Error {}
const bad = (what: string): never => {
  throw new Malformed(what)
}
const arr = (v: unknown): readonly unknown[] => (Array.isArray(v) ? v : bad('list'))
const int = (v: unknown, max: number): number =>
  typeof v === 'number' && Number.isInteger(v) && v >= 0 && v <= max ? v : bad('number')
const str = (v: unknown, max: number): string => (typeof v === 'string' && v.length <= max ? v : bad('text'))
const strOrNull = (v: unknown, max: number): string | null => (v === 0 ? null : str(v, max))
const many = (v: unknown, max: number): readonly unknown[] => {
  const list = arr(v)
  return list.length <= max ? list : bad('too many')
}
const value = (v: unknown): FactValue => {
  if (typeof v === 'boolean' || (typeof v === 'number' && Number.isFinite(v))) return v
  return typeof v === 'string' ? str(v, 4000) : many(v, 500).map((x) => str(x, 400))
}
const maxLine = 100_000_000
/** the last day that a link can have been shared on, in the year 2243 */
export const lastDay = 100_000

function unpackChosen(raw: unknown): Chosen {
  const [tree, ...flat] = many(raw, 201)
  const answers: [string, string | null][] = []
  for (let i = 0; i < flat.length; i += 2) answers.push([str(flat[i], 100), strOrNull(flat[i + 1], 300)])
  return { tree: strOrNull(tree, 100), answers }
}

function unpackAlike(raw: unknown): NonNullable<Shared['alike']> {
  const flat = many(raw, 40)
  return flat.flatMap((id, i) => (i % 2 ? [] : [{ id: str(id, 100), share: int(flat[i + 1], 100) / 100 }]))
}

function unpackDoubt(raw: unknown): Doubt {
  const [of, rather] = many(raw, 2)
  return { of: str(of, 100), rather: strOrNull(rather, 100) }
}

/** Arrays -> Shared; null for anything that `pack` cannot have made. */
export function unpack(json: unknown): Shared | null {
  try {
    const [said, sections, boots, troubled, left, notices = [], chosen = 0, alike = 0, doubt = 0] = arr(json)
    const [status, diagnosis, certainty, day] = arr(said)
    const shown = many(sections, 200).map((raw): SharedSection => {
      const [command, probe, outcome, first, length, boot, ...lines] = many(raw, 2000)
      const start = int(first, maxLine)
      const kept: SharedLine[] = []
      for (let i = 0; i < lines.length; i += 2)
        kept.push({ no: start + int(lines[i], maxLine), text: str(lines[i + 1], 4000) })
      return {
        command: strOrNull(command, 4000),
        probe: strOrNull(probe, 100),
        outcome: outcomes[int(outcome, outcomes.length - 1)] ?? 'foreign',
        span: [start, start + int(length, maxLine)],
        boot: int(boot, 50),
        lines: kept,
      }
    })
    const place = (raw: unknown): Evidence => {
      const [section, a, b] = many(raw, 3)
      const first = int(a, maxLine)
      return {
        section: int(section, Math.max(0, shown.length - 1)),
        lines: [first, b === undefined ? first : int(b, maxLine)],
      }
    }
    return {
      said: {
        status: statuses[int(status, statuses.length - 1)] ?? 'unrecognised',
        diagnosis: strOrNull(diagnosis, 100),
        certainty: [null, 'confirmed', 'likely'][int(certainty, 2)] ?? null,
        day: int(day, lastDay),
      },
      sections: shown,
      boots: many(boots, 51).map((raw) => {
        const [facts, read] = arr(raw)
        return {
          facts: many(facts, 2000).map((f): Fact => {
            const [id, key, v, by, ...evidence] = many(f, 10)
            return {
              id: str(id, 100),
              key: strOrNull(key, 400),
              value: value(v),
              by: str(by, 120),
              evidence: evidence.map(place),
            }
          }),
          read: many(read, 500).map((r) => {
            const [probe, section, key] = arr(r)
            return {
              probe: str(probe, 100),
              section: int(section, Math.max(0, shown.length - 1)),
              key: strOrNull(key, 400),
            }
          }),
        }
      }),
      troubled: int(troubled, 1) === 1,
      left: int(left, 9),
      notices: many(notices, 200).map((raw): Notice => {
        const [id, from, to, ...values] = many(raw, 5)
        return {
          id: noticeIds[int(id, noticeIds.length - 1)] ?? 'prose-ignored',
          lines: from === 0 ? null : [int(from, maxLine), int(to, maxLine)],
          values: Object.fromEntries(numbers.flatMap((k, i) => (values[i] ? [[k, int(values[i], maxLine)]] : []))),
        }
      }),
      ...(chosen !== 0 && { chosen: unpackChosen(chosen) }),
      ...(alike !== 0 && { alike: unpackAlike(alike) }),
      ...(doubt !== 0 && { doubt: unpackDoubt(doubt) }),
    }
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
