/** The only door of the engine. */
export { contradictions } from './contradictions'
export { probeById } from './evaluate/next'
export { type Choice, judgeSections } from './evaluate/verdict'
export type * from './evaluate/verdict.types'
export { allTrees, leavesOf, type Tree, treeById } from './evaluate/walk'
export { allDiagnoses, type Diagnosis, diagnosisById } from './evaluate/weigh'
export { allFalseLeads, allSignatures, signatureById } from './lists'
export type * from './model'
export { areas, families, locales } from './model'
export { type PasteItem, readPaste } from './paste'

import type { Choice } from './evaluate/verdict'
import { judgeSections } from './evaluate/verdict'
import type { Verdict } from './evaluate/verdict.types'
import { type PasteItem, readPaste } from './paste'

/**
 * Paste -> verdict. Never throws on user text.
 * @param input one text, or pastes in order, each with its command where it is known
 */
export const diagnose = (input: string | readonly PasteItem[], choice: Choice = {}): Verdict =>
  judgeSections(readPaste(input).sections, choice)
