/**
 * The words of the engine as types. Everything else in this folder speaks them.
 * Pure data: no DOM, no Node, no React; every value here can be cloned to and from a worker.
 */

export const locales = ['en', 'zh'] as const
export type Locale = (typeof locales)[number]
/** A short text in every language; `{name}` is filled from values. A missing language does not compile. */
export type Words = Readonly<Record<Locale, string>>

/** One line of a section: machine text without decoration, and its 1-based number in the paste as given. */
export interface Line {
  /** without ANSI, CR, quote marks and the section's common indentation; a journal prefix is kept */
  readonly text: string
  /** `text` without a journal, syslog, dmesg, compose or kubectl prefix; equal to `text` where there is none */
  readonly body: string
  readonly no: number
  /** the text goes on where the pager ended it (`>` at the screen's edge, an ellipsis) */
  readonly cut?: boolean
}

/** One command with its output, or bare lines (`command: null`). */
export interface Section {
  readonly index: number
  /** as typed, without prompt, `sudo` and line continuations; null for bare lines */
  readonly command: string | null
  /** true after `sudo` or a `#` prompt, false after a user's prompt, null when nothing tells */
  readonly root: boolean | null
  /** exit status where the paste tells it (`rc=1` from the collector), else null */
  readonly status: number | null
  readonly lines: readonly Line[]
  /** first and last line in the paste, the prompt line included (1-based, inclusive) */
  readonly span: readonly [number, number]
  /** the output visibly ends early: pager `>` cut, `...`, or the collector's size limit */
  readonly cut: boolean
  /** typed in a shell inside a container: its files, users and network are not the host's */
  readonly container?: boolean
}

export const noticeIds = [
  'binary',
  'rejoined',
  'wrapped',
  'cut-lines',
  'prose-ignored',
  'too-large',
  'container',
] as const
export type NoticeId = (typeof noticeIds)[number]
/** Something about how the paste was read that a person should know; the words are in `paste/notices.ts`. */
export interface Notice {
  readonly id: NoticeId
  /** first and last line of the paste that it is about; null where they are not at hand (in a link) */
  readonly lines: readonly [number, number] | null
  readonly values: Readonly<Record<string, number>>
}

export type Outcome = 'ok' | 'foreign' | 'empty' | 'denied' | 'not-installed' | 'cut' | 'malformed'

/** Lines of a section that back a statement. `lines` are numbers in the paste, 1-based, inclusive. */
export interface Evidence {
  readonly section: number
  readonly lines: readonly [number, number]
}

// ---------------------------------------------------------------- facts

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

// ---------------------------------------------------------------- probes

export type Risk = 'read-only' | 'safe' | 'restarts-service' | 'reboots' | 'may-lose-data'
export const families = ['debian', 'rhel', 'arch', 'suse', 'alpine', 'raspberrypi', 'wsl'] as const
export type Family = (typeof families)[number]

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

// ---------------------------------------------------------------- signatures

export interface SignatureDef<Id extends string = string, F extends FactTypes = FactTypes> {
  readonly id: Id
  /** a piece of text that every matching line contains, letter for letter; several = any of them */
  readonly literal: string | readonly string[]
  /** run on the line's `body`; named groups become values that conditions can test */
  readonly pattern: RegExp
  /** facts it yields beside "this line was seen" */
  readonly facts?: F
  readonly read?: (groups: Readonly<Record<string, string | undefined>>, emit: Emit<F>, line: Line) => void
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

// ---------------------------------------------------------------- derived facts

export interface FactReader {
  /** value of the current fact, undefined when unknown */
  get(id: string, key?: string): FactValue | undefined
  text(id: string, key?: string): string | undefined
  list(id: string, key?: string): readonly string[] | undefined
  /** every key for which a keyed fact stands, with its value */
  entries(id: string): readonly (readonly [string, FactValue])[]
  seen(signature: string, where?: Readonly<Record<string, string>>): boolean
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

// ---------------------------------------------------------------- diagnoses

export const areas = [
  'kernel',
  'netfilter',
  'network',
  'docker',
  'container',
  'registry',
  'containerd',
  'kubernetes',
  'systemd',
  'storage',
  'host',
  'security',
] as const
export type Area = (typeof areas)[number]

/**
 * `proves`: excludes the neighbours, so that the diagnosis is confirmed. `points`: enough to name it as likely.
 * `hints`: makes it a candidate and no more.
 */
export type Weight = 'proves' | 'points' | 'hints'

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

export interface FalseLeadDef<Id extends string = string, C = unknown> {
  readonly id: Id
  readonly when: C
  /** why it proves nothing */
  readonly says: Words
  readonly source: string
}

// ---------------------------------------------------------------- trees

export type TreeNode<C = unknown> =
  | { readonly diagnosis: string }
  | { readonly tree: string }
  | {
      readonly id: string
      readonly ask: Words
      /** the first branch that holds is taken; the last one must be `else` */
      readonly branches: readonly { readonly label: Words; readonly when: C | 'else'; readonly to: TreeNode<C> }[]
    }

export interface TreeDef<Id extends string = string, C = unknown> {
  readonly id: Id
  readonly area: Area
  readonly tags: readonly string[]
  readonly words: { readonly title: Words; readonly symptom: Words }
  /** facts that make this the tree of the paste; `null` for a sub-tree that is only entered from others */
  readonly entry: C | null
  /** lines that merely tell the subject; counts only where no entry of any tree holds and no clue was found */
  readonly topic?: C
  readonly root: TreeNode<C>
}
