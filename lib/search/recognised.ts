/** What the engine says of a text that was typed into the search. It runs in the worker of triage, which holds the engine. */
import { diagnose, diagnosisById, type Locale } from '@/engine'

export interface Recognised {
  readonly status: string
  readonly candidates: readonly { readonly id: string; readonly title: string }[]
}
/** The part of the worker that the search uses. */
export interface Recogniser {
  recognise(text: string, lang: Locale): Recognised
}

export const recognised = (text: string, lang: Locale): Recognised => {
  const verdict = diagnose(text)
  const candidates = verdict.candidates.slice(0, 4).flatMap(({ id }) => {
    const words = diagnosisById.get(id)?.words
    return words ? [{ id, title: words.title[lang] }] : []
  })
  return { status: verdict.status, candidates }
}
