/** A diagnosis: one root cause, how it is proven and refuted, how it is mended. `C` is the type of conditions. */
import type { Area, Family, Risk, Words } from './words'

/**
 * `proves`: excludes the neighbours, so that the diagnosis is confirmed. `points`: enough to name it as likely.
 * `hints`: makes it a candidate and no more.
 */
export type Weight = 'proves' | 'points' | 'hints'

/**
 * Where a paste says what a stand-in is on this machine: in a named group of an error line, the first of these that it has.
 * Or what it is about: the unit that failed, the server that was not reached, the modules that are wanted by their present
 * names, and the name of one that it had before.
 */
export type Said =
  | { readonly sig: string; readonly groups: readonly string[] }
  | { readonly the: 'unit' | 'host' | 'modules' | 'old-module' }

export interface Fix {
  /** what it does */
  readonly does: Words
  /** systems it is for; absent = all */
  readonly for?: readonly Family[]
  /** where it is typed when that is not the machine of the paste: on the container's host, in Windows ... */
  readonly on?: Words
  /** commands, one a line; absent when there is nothing to type */
  readonly run?: string
  readonly root: boolean
  readonly risk: Risk
  /** what to check or know before */
  readonly caution?: Words
}

export interface DiagnosisDef<Id extends string = string, C = unknown> {
  readonly id: Id
  readonly area: Area
  readonly tags: readonly string[]
  /** ids that were used for it before; they keep answering */
  readonly was?: readonly string[]
  readonly words: {
    /** the fault as a headline, no full stop */
    readonly title: Words
    /** what it is, one or two sentences, for a person in trouble */
    readonly what: Words
    /** the mechanism: why it happens and why it looks the way it does */
    readonly why: Words
  }
  readonly proof: readonly { readonly weight: Weight; readonly when: C; readonly says: Words }[]
  /** what excludes it, each with the reason */
  readonly refutes: readonly { readonly when: C; readonly says: Words }[]
  readonly variants?: readonly { readonly id: string; readonly when: C; readonly title: Words }[]
  /** diagnoses that are mere consequences of this one where both hold */
  readonly explains?: readonly string[]
  /** how common in the field among its neighbours: 1 rare, 2 usual, 3 common */
  readonly prior: 1 | 2 | 3
  /** the probes that decide, best first; `probe` or `probe key` */
  readonly ask: readonly string[]
  readonly fixes: readonly Fix[]
  /** the words in capitals in its commands that a person replaces, and where a paste says by what, best first */
  readonly names?: Readonly<Record<string, readonly Said[]>>
  /** shows that it is gone */
  readonly verify: {
    readonly probe: string
    readonly key?: string
    /** `key` stands for the module or unit that failed: where that is known, it is asked about instead */
    readonly standIn?: true
    readonly when: C
    readonly says: Words
  }
  readonly prevent: readonly { readonly says: Words; readonly run?: string }[]
  /** versions between which it exists, where it ages */
  readonly holds?: Words
  readonly sources: readonly string[]
}
