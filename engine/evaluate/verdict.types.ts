import type { Evidence, Fact, Notice, Outcome, Risk, Weight } from '../model'
import type { Alike } from '../reports/alike'
import type { Doubt } from './doubt'

export type Status = 'diagnosed' | 'asking' | 'resolved' | 'clear' | 'unrecognised'
export type Certainty = 'confirmed' | 'likely'

/** A clue of a diagnosis that holds. `clue` is its index in `proof` (or `refutes`); the words are looked up there. */
export interface Claim {
  readonly clue: number
  readonly weight: Weight | 'refutes'
  readonly evidence: readonly Evidence[]
}
export interface Candidate {
  readonly id: string
  /** the heaviest claim; `open`: only reachable in a tree, nothing speaks for it yet */
  readonly level: Weight | 'open'
  readonly score: number
  readonly variant: string | null
  readonly claims: readonly Claim[]
}
export interface Excluded {
  readonly id: string
  readonly claims: readonly Claim[]
  /** set when a branch of a tree closed the way to it: tree and node id, index of the branch */
  readonly closedBy?: { readonly tree: string; readonly node: string; readonly evidence: readonly Evidence[] }
}
/** The next thing to run, and what it would decide. */
export interface Question {
  readonly probe: string
  readonly key: string | null
  readonly command: string
  readonly root: boolean
  readonly risk: Extract<Risk, 'read-only' | 'safe'>
  /** diagnoses whose standing it can change, most likely first */
  readonly decides: readonly string[]
}
export interface SectionReport {
  readonly index: number
  readonly command: string | null
  readonly probe: string | null
  readonly outcome: Outcome
  readonly span: readonly [number, number]
  /** ids of known error lines in it */
  readonly signatures: readonly string[]
}
export type BranchState = 'taken' | 'open' | 'closed'
export interface NodeWalk {
  readonly node: string
  readonly branches: readonly { readonly state: BranchState; readonly evidence: readonly Evidence[] }[]
  /** the branch was chosen by a person, no output says so */
  readonly byHand?: boolean
  /** a person could not tell: the questions behind its open branches follow */
  readonly aside?: boolean
}
export interface TreeWalk {
  readonly tree: string
  /** nodes reached so far, in order of the walk */
  readonly nodes: readonly NodeWalk[]
  /** diagnoses that the walk ended in (one: decided) or can still end in */
  readonly open: readonly string[]
  readonly closed: readonly string[]
}
/** Two statements that cannot be true of one machine at one moment. */
export interface Contradiction {
  readonly id: string
  readonly evidence: readonly Evidence[]
}
export interface Verdict {
  readonly status: Status
  readonly diagnosis: string | null
  readonly certainty: Certainty | null
  readonly variant: string | null
  /** still possible, most likely first; includes the diagnosis */
  readonly candidates: readonly Candidate[]
  readonly excluded: readonly Excluded[]
  /** further faults found beside the main one */
  readonly also: readonly string[]
  readonly next: readonly Question[]
  readonly falseLeads: readonly { readonly id: string; readonly evidence: readonly Evidence[] }[]
  readonly contradictions: readonly Contradiction[]
  readonly sections: readonly SectionReport[]
  /** what holds now */
  readonly facts: readonly Fact[]
  /** what was read before a later output or a reboot overruled it */
  readonly history: readonly Fact[]
  readonly trees: readonly TreeWalk[]
  /** what the verify command of the diagnosis is to ask about, where it is another module or unit than its stand-in */
  readonly verifyKey: string | null
  /** what the stand-ins in the commands of the diagnosis (`NAME`) are on this machine, where the paste says so */
  readonly names: Readonly<Record<string, string>>
  /** why the first candidate is asked about, not named, although a line speaks for it */
  readonly doubt: Doubt | null
  /** what real reports with the same words turned out to be, while it is asking; they order what is possible, and prove nothing */
  readonly alike: readonly Alike[]
  /** error lines that Oolong does not know, where nothing that it knows speaks for a cause */
  readonly unknown: readonly Evidence[]
  /** the verify evidence, when resolved */
  readonly resolvedBy: readonly Evidence[]
  /** the machine was rebooted between sections */
  readonly rebooted: boolean
  /** how the paste was read, where that is not obvious */
  readonly notices: readonly Notice[]
}
