/** A probe: a command, how to know its output, how to read it. */
import type { Emit, FactTypes } from './facts'
import type { Line } from './paste'
import type { Area, Family, Words } from './words'

/** What came of reading an output; never an exception, whatever was pasted. */
export type Outcome = 'ok' | 'foreign' | 'empty' | 'denied' | 'not-installed' | 'cut' | 'malformed'

export interface ProbeInput {
  readonly command: string | null
  readonly lines: readonly Line[]
  readonly status: number | null
  readonly root: boolean | null
}

export interface ProbeDef<Id extends string = string, F extends FactTypes = FactTypes> {
  readonly id: Id
  readonly area: Area
  readonly ask: {
    /** what to type; `{key}` is replaced by the key of a keyed fact (a module, a unit, a container) */
    readonly command: string
    /** used for `{key}` when nothing names one */
    readonly key?: string
    /** stands for `{key}` when nobody can know it: a word in capitals that the person replaces (`CONTAINER`); never run as it is */
    readonly placeholder?: string
    readonly root: boolean
    /** `read-only`, or `safe` for a command that loads a module and the like */
    readonly risk: 'read-only' | 'safe'
    /** trouble for the person: 1 instant, 2 some output, 3 long output or a tool that may be missing, 4 slow, 5 disturbs */
    readonly cost: 1 | 2 | 3 | 4 | 5
    /** where it only exists on some systems */
    readonly families?: readonly Family[]
    /** false: not part of the collector (interactive, needs a name nobody knows, or changes something) */
    readonly collect?: boolean
  }
  readonly words: { readonly tells: Words }
  readonly facts: F
  /** tested against the command without prompt and `sudo`; anchored at the start */
  readonly match: readonly RegExp[]
  /** how sure the *content* alone makes us, 0..1; >= 0.5 claims lines without a command */
  readonly content?: (lines: readonly Line[]) => number
  /** the key a typed command asks for: the unit in `journalctl -u docker`, without `.service` */
  readonly keyOf?: (command: string) => string | null
  /** the kernel answers, and it is the same one inside a container: `uname -r`, `lsmod` */
  readonly kernel?: true
  /** tells what the host is like, whether or not anything fails: see `evaluate/background.ts` */
  readonly state?: true
  /** no output at all is an answer (`modprobe`), not an `empty` */
  readonly silent?: boolean
  readonly parse: (input: ProbeInput, emit: Emit<F>) => Outcome
  readonly sources?: readonly string[]
}
export const defineProbe = <const Id extends string, const F extends FactTypes>(probe: ProbeDef<Id, F>) => probe
