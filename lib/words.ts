/** Catalogue ids -> words. Used on the server and in the worker, never by the page itself: the catalogue is large. */
import { allTrees, contradictions, type Diagnosis, diagnosisById, falseLeadById, type Locale } from '@/engine'

const contradictionById = new Map(contradictions.map((c) => [c.id, c]))

export const titleOf = (id: string, lang: Locale): string => diagnosisById.get(id)?.words.title[lang] ?? id
export const leadSays = (id: string, lang: Locale): string => falseLeadById.get(id)?.says[lang] ?? id
export const leadSource = (id: string): string | null => falseLeadById.get(id)?.source ?? null
export const contradictionSays = (id: string, lang: Locale): string => contradictionById.get(id)?.says[lang] ?? id

/** Trees that begin with a symptom, in the order of the catalogue. */
export const symptoms = (lang: Locale): readonly { id: string; title: string; symptom: string }[] =>
  allTrees
    .filter((t) => t.entry !== null)
    .map((t) => ({ id: t.id, title: t.words.title[lang], symptom: t.words.symptom[lang] }))

export const byArea = <T extends { readonly area: string }>(
  items: readonly T[],
): readonly (readonly [T['area'], readonly T[]])[] => {
  const groups = new Map<T['area'], T[]>()
  for (const item of items) groups.set(item.area, [...(groups.get(item.area) ?? []), item])
  return [...groups]
}
export type { Diagnosis }
