/** Facts: their types, how a parser states one, and the lines that back it. */
import type { Line } from './paste'

/** Lines of a section that back a statement. `lines` are numbers in the paste, 1-based, inclusive. */
export interface Evidence {
  readonly section: number
  readonly lines: readonly [number, number]
}

export interface FactType<V> {
  readonly kind: 'text' | 'number' | 'flag' | 'list' | 'oneOf'
  readonly keyed: boolean
  readonly values?: readonly string[]
  /** never set; carries the type of the value */
  readonly of?: V
}
export type FactTypes = Readonly<Record<string, FactType<unknown>>>
export type ValueOf<T> = T extends FactType<infer V> ? V : never
export type FactValue = string | number | boolean | readonly string[]

export const text: FactType<string> = { kind: 'text', keyed: false }
export const number: FactType<number> = { kind: 'number', keyed: false }
export const flag: FactType<boolean> = { kind: 'flag', keyed: false }
export const list: FactType<readonly string[]> = { kind: 'list', keyed: false }
export const oneOf = <const V extends readonly string[]>(...values: V): FactType<V[number]> => ({
  kind: 'oneOf',
  keyed: false,
  values,
})
/** A fact that stands once for each key, as `module.load` does for each module name. */
export const keyed = <V>(type: FactType<V>): FactType<V> => ({ ...type, keyed: true })

/** A typed statement about the host. */
export interface Fact {
  readonly id: string
  readonly key: string | null
  readonly value: FactValue
  readonly evidence: readonly Evidence[]
  /** who said so: `probe:uname-r`, `signature:kmod-not-found`, `derived:modules-dir` */
  readonly by: string
}

/** How a parser states a fact. `line` is the evidence: one line, or the first and the last. */
export type Emit<F extends FactTypes> = <K extends keyof F & string>(
  id: K,
  value: ValueOf<F[K]>,
  line: Line | readonly [Line, Line] | null,
  key?: string,
) => void
