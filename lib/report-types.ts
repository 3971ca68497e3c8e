/** What the triage page shows, as plain data in one language: see `report.ts`. */
import type { Candidate, Claim, Evidence, Fact, Family, Question, Risk, Verdict } from '@/engine'
import type { TreeView } from './tree-view'
import type { SymptomsUnder } from './words'

export interface Said {
  readonly weight: Claim['weight']
  readonly says: string
  readonly evidence: readonly Evidence[]
}
export interface CauseLine {
  readonly id: string
  readonly title: string
  readonly level: Candidate['level'] | 'out'
  readonly claims: readonly Said[]
  /** the question whose answer closed the way to it */
  readonly closedBy: {
    readonly question: string
    /** null where no answer was taken, this one alone was refused */
    readonly answer: string | null
    readonly evidence: readonly Evidence[]
  } | null
  /** the named cause accounts for it */
  readonly follows: boolean
  /** the command whose output would settle it, where one is asked for */
  readonly missing: string | null
}
export interface FixView {
  readonly does: string
  readonly families: readonly Family[] | null
  readonly on: string | null
  readonly run: string | null
  /** words of `run` that a person has to replace */
  readonly standIns: readonly string[]
  readonly root: boolean
  readonly risk: Risk
  readonly caution: string | null
}
export interface Cause extends CauseLine {
  readonly variant: string | null
  /** false: what it is, why, and what to do did not arrive; nothing of it is here then */
  readonly told: boolean
  readonly what: string
  readonly why: string
  readonly fixes: readonly FixView[]
  readonly verify: {
    readonly command: string
    readonly root: boolean
    readonly risk: Risk
    readonly says: string
  } | null
  readonly prevent: readonly { readonly says: string; readonly run: string | null }[]
  readonly holds: string | null
}
export interface Outcome {
  readonly effect: 'proves' | 'points' | 'excludes'
  readonly id: string
  readonly title: string
  readonly says: string
}
export interface Asked extends Question {
  readonly tells: string
  /** a word of the command that stands for a name that only the person knows */
  readonly replace: string | null
  readonly outcomes: readonly Outcome[]
  readonly between: readonly { readonly id: string; readonly title: string }[]
}
export interface Answered {
  readonly node: string
  readonly question: string
  /** null: set aside */
  readonly label: string | null
}
export interface OpenQuestion {
  readonly node: string
  readonly ask: string
  /** the same without the commands in brackets */
  readonly asks: string
  /** what to type to see the answer, shortest form */
  readonly typed: readonly string[]
  readonly branches: readonly {
    readonly index: number
    readonly label: string
    /** a line that the answer typically shows as */
    readonly line: string | null
  }[]
  /** questions that follow at most, this one included */
  readonly most: number
}
export interface Report {
  readonly status: Verdict['status']
  readonly certainty: Verdict['certainty']
  readonly rebooted: boolean
  readonly cause: Cause | null
  readonly candidates: readonly CauseLine[]
  /** those a person might have suspected first */
  readonly excluded: readonly CauseLine[]
  /** how many of `excluded` were suspects */
  readonly suspected: number
  readonly also: readonly { readonly id: string; readonly title: string }[]
  readonly next: readonly Asked[]
  readonly falseLeads: readonly {
    readonly id: string
    readonly says: string
    readonly source: string | null
    readonly evidence: readonly Evidence[]
  }[]
  readonly contradictions: readonly {
    readonly id: string
    readonly says: string
    readonly evidence: readonly Evidence[]
  }[]
  /** how the paste was read, where that is not obvious */
  readonly notices: readonly { readonly says: string; readonly evidence: readonly Evidence[] }[]
  /** `head`: the last line of the prompt and command; 0 where there is none */
  readonly sections: readonly (Verdict['sections'][number] & { readonly head: number })[]
  readonly facts: readonly Fact[]
  readonly history: readonly Fact[]
  readonly trees: readonly TreeView[]
  /** why a cause that a line speaks for is asked about, not named: its title, and that of what reports with such a line had */
  readonly doubt: Verdict['doubt']
  /** error lines that Oolong does not know, where nothing speaks for a cause */
  readonly unknown: readonly Evidence[]
  readonly resolvedBy: readonly Evidence[]
  /** reports of others with the same words, by cause; at most three causes, and only such as have an address */
  readonly alike: readonly { readonly id: string; readonly title: string; readonly reports: readonly string[] }[]
  readonly answered: readonly Answered[]
  /** the first question that no output has answered yet */
  readonly question: OpenQuestion | null
  readonly symptoms: readonly SymptomsUnder[]
  /** the systems that the outputs name, the nearest first */
  readonly families: readonly Family[]
}
