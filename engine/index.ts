/** The only door of the engine. */

export { type BugReport, bugReport } from './bug-report'
export { bugReportText } from './bug-report/text'
export type { ProbeFactId, ProbeId } from './catalogue'
export { type Condition, testsIn } from './conditions'
export { contradictions } from './contradictions'
export { factName, factText } from './evaluate/fact-text'
export type { Choice } from './evaluate/finding'
export {
  type Ask,
  probeById,
  probesForFact,
  probesForLine,
  probesOfCondition,
  signaturesOf,
  splitRef,
} from './evaluate/sources'
export { judgePaste } from './evaluate/verdict'
export type * from './evaluate/verdict.types'
export {
  allTrees,
  leavesOf,
  questionById,
  questionsBelow,
  setAside,
  type Tree,
  type TreeQuestion,
  treeById,
} from './evaluate/walk'
export { allDiagnoses, type Diagnosis, diagnosisById, explains } from './evaluate/weigh'
export { type Extract, Extractor } from './extract'
export { allFalseLeads, allSignatures, falseLeadById, signatureById } from './lists'
export type * from './model'
export { areas, families, locales } from './model'
export { type Paste, type PasteItem, readPaste } from './paste'
export { splitLines, undecorate } from './paste/decoration'
export { notices } from './paste/notices'
export { type Because, because } from './permalink/because'
export { decode, type LinkError } from './permalink/codec'
export { documentOf, judgeShared } from './permalink/document'
export type { Shared } from './permalink/payload'
export { compare, reopen } from './permalink/reopen'
export { type Share, share } from './permalink/share'
export { type Replacement, redact } from './redact'
export type { Alike } from './reports/alike'
export { addressAt } from './reports/places'

import type { Choice } from './evaluate/finding'
import { judgePaste } from './evaluate/verdict'
import type { Verdict } from './evaluate/verdict.types'
import { type PasteItem, readPaste } from './paste'

/**
 * Paste -> verdict. Never throws on user text.
 * @param input one text, or pastes in order, each with its command where it is known
 * @param source where it was taken from: a public report is not compared with itself
 */
export const diagnose = (
  input: string | readonly PasteItem[],
  choice: Choice = {},
  source: string | null = null,
): Verdict => judgePaste({ ...readPaste(input), source }, choice)
