/** Reasons why a link is judged differently today, in words. */

import { becauseWords } from '@/content/ui/because'
import { type Because, diagnosisById, type Evidence, type Locale, questionById } from '@/engine'
import { say } from './ui'
import { titleOf } from './words'

export interface Reason {
  readonly says: string
  /** points into the lines of the link */
  readonly evidence: readonly Evidence[]
}

export function reasonOf(reason: Because, lang: Locale): Reason {
  const words = becauseWords[reason.kind]
  switch (reason.kind) {
    case 'refuted':
    case 'decides': {
      const d = diagnosisById.get(reason.id)
      const { clue, weight, evidence } = reason.claim
      const says = (weight === 'refutes' ? d?.refutes : d?.proof)?.[clue]?.says[lang] ?? ''
      return { says: say(words, lang, { title: titleOf(reason.id, lang), says }), evidence }
    }
    case 'closed': {
      const says = questionById.get(reason.node)?.ask[lang] ?? ''
      return { says: say(words, lang, { title: titleOf(reason.id, lang), says }), evidence: reason.evidence }
    }
    case 'silent':
    case 'gone':
      return { says: say(words, lang, { title: titleOf(reason.id, lang) }), evidence: [] }
    case 'resolved':
      return { says: say(words, lang), evidence: reason.evidence }
    case 'missing':
      return { says: say(words, lang, { says: reason.command }), evidence: [] }
  }
}
