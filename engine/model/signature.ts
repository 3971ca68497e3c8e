/** A signature: one known error line. */
import type { Emit, FactTypes } from './facts'
import type { Line } from './paste'

export interface SignatureDef<Id extends string = string, F extends FactTypes = FactTypes> {
  readonly id: Id
  /** a piece of text that every matching line contains, letter for letter; several = any of them */
  readonly literal: string | readonly string[]
  /** run on the line's `body`; named groups become values that conditions can test */
  readonly pattern: RegExp
  /** facts it yields beside "this line was seen" */
  readonly facts?: F
  readonly read?: (groups: Readonly<Record<string, string | undefined>>, emit: Emit<F>, line: Line) => void
  /** commands whose output has the same line for another reason: `modprobe -r X` misses nothing */
  readonly notOf?: RegExp
  /** the only commands in whose output the line means this */
  readonly onlyOf?: RegExp
  /** one real line that matches, and one that looks like it and must not */
  readonly example: string
  readonly nearMiss: string
  /** program and versions that print it */
  readonly by: string
  readonly source: string
  /** probes whose output shows this line when the fault is there: `probe`, or `probe key` (`journalctl-unit docker`) */
  readonly probes?: readonly string[]
}
export const sig = <const Id extends string, const F extends FactTypes = Record<never, never>>(
  signature: SignatureDef<Id, F>,
) => signature
