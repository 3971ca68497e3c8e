/** A derived fact: what follows from several facts together. */
import type { FactTypes, FactValue, ValueOf } from './facts'

export interface FactReader {
  /** value of the current fact, undefined when unknown */
  get(id: string, key?: string): FactValue | undefined
  text(id: string, key?: string): string | undefined
  list(id: string, key?: string): readonly string[] | undefined
  /** every key for which a keyed fact stands, with its value */
  entries(id: string): readonly (readonly [string, FactValue])[]
  seen(signature: string, where?: Readonly<Record<string, string>>): boolean
  /** both facts stand for this key, and the first was read below the second */
  after(id: string, other: string, key: string): boolean
}
export interface DerivedDef<Id extends string = string, F extends FactTypes = FactTypes> {
  readonly id: Id
  readonly facts: F
  /** facts it reads; they name the probes to ask, and lend their evidence. `sig:<id>` for a signature */
  readonly from: readonly string[]
  readonly derive: (
    facts: FactReader,
    emit: <K extends keyof F & string>(id: K, value: ValueOf<F[K]>, key?: string) => void,
  ) => void
  readonly source?: string
}
export const defineDerived = <const Id extends string, const F extends FactTypes>(derived: DerivedDef<Id, F>) => derived
