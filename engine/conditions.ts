/**
 * Conditions are data: they can be drawn, checked, explained, and sent to a worker.
 * Three-valued: `yes`, `no`, or `unknown` with what would settle it.
 */
import type { ConditionFacts, SignatureId } from './catalogue'
import type { FactValue } from './model'

export type Key = string | readonly string[]

export type Test =
  | { readonly eq: FactValue }
  | { readonly in: readonly FactValue[] }
  | { readonly re: string }
  | { readonly has: string }
  /** dotted versions compared by number; letters after the numbers are ignored */
  | { readonly atLeast: string }
  | { readonly below: string }
  | { readonly min: number }
  | { readonly max: number }
  | { readonly known: true }

export type Condition =
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'some'; readonly n: number; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'unless'; readonly of: Condition }
  | { readonly op: 'fact'; readonly id: string; readonly key?: Key; readonly test: Test }
  | {
      readonly op: 'seen'
      readonly sig: string
      readonly where?: Readonly<Record<string, string | readonly string[]>>
    }
  | { readonly op: 'quiet'; readonly sig: string; readonly probe: string; readonly key?: string }

/** A condition without parts. */
export type Leaf = Extract<Condition, { op: 'fact' | 'seen' | 'quiet' }>

/** What a condition looks at in the end, in order. */
export function testsIn(c: Condition): readonly Leaf[] {
  switch (c.op) {
    case 'all':
    case 'any':
    case 'some':
      return c.of.flatMap(testsIn)
    case 'not':
    case 'unless':
      return testsIn(c.of)
    default:
      return [c]
  }
}

type FactId = keyof ConditionFacts & string
type Value<K extends FactId> = ConditionFacts[K]

/** Every condition holds. */
export const all = (...of: Condition[]): Condition => ({ op: 'all', of })
/** One of the conditions holds; unknown while none does and one still may. */
export const any = (...of: Condition[]): Condition => ({ op: 'any', of })
/** At least `n` of the conditions hold. */
export const some = (n: number, ...of: Condition[]): Condition => ({ op: 'some', n, of })
/** Three-valued: unknown stays unknown. */
export const not = (of: Condition): Condition => ({ op: 'not', of })
/** "Nothing pasted says so": yes unless `of` is a plain yes. For likely clues only, never for a proof. */
export const unless = (of: Condition): Condition => ({ op: 'unless', of })

const fact = (id: string, test: Test, key?: Key): Condition => ({
  op: 'fact',
  id,
  test,
  ...(key !== undefined && { key }),
})

/** The fact has this value. Keyed facts without a key: for any key. */
export const is = <K extends FactId>(id: K, value: Value<K> & FactValue, key?: Key) => fact(id, { eq: value }, key)
/** The fact has one of these values. */
export const isIn = <K extends FactId>(id: K, values: readonly (Value<K> & FactValue)[], key?: Key) =>
  fact(id, { in: values }, key)
/** The fact is known, whatever its value. */
export const known = (id: FactId, key?: Key) => fact(id, { known: true }, key)
/** The fact's text matches; `pattern` is a linear-time regular expression source, tested case-insensitively. */
export const matches = (id: FactId, pattern: string, key?: Key) => fact(id, { re: pattern }, key)
/** The fact's list contains the item. */
export const has = (id: FactId, item: string, key?: Key) => fact(id, { has: item }, key)
/** Version comparisons, e.g. `atLeast('kernel.release', '5.1')`. */
export const atLeast = (id: FactId, version: string, key?: Key) => fact(id, { atLeast: version }, key)
export const below = (id: FactId, version: string, key?: Key) => fact(id, { below: version }, key)
/** Numbers, both inclusive; a text that is a whole number counts as one, as kernel parameters are. */
export const min = (id: FactId, n: number, key?: Key) => fact(id, { min: n }, key)
export const max = (id: FactId, n: number, key?: Key) => fact(id, { max: n }, key)

/** Values of the named groups of a line: one, any of a list, or after `~` a pattern. */
type Where = Readonly<Record<string, string | readonly string[]>>
/**
 * A known line was seen, where asked for with these values in its named groups; of several sets of values any will do, as
 * wordings of a line differ. Never `no`: absence of a line is no fact.
 */
export const seen = (sig: SignatureId, ...where: Where[]): Condition => {
  const line = (values?: Where): Condition => ({ op: 'seen', sig, ...(values && { where: values }) })
  return where.length > 1 ? any(...where.map(line)) : line(where[0])
}
/** The output of `probe` was pasted in full and does not hold the line. */
export const quiet = (sig: SignatureId, probe: string, key?: string): Condition => ({
  op: 'quiet',
  sig,
  probe,
  ...(key && { key }),
})
