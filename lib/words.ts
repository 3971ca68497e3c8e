/** Catalogue ids -> words. Used on the server and in the worker, never by the page itself: the catalogue is large. */
import { groupOfArea, groupOfTree, type SymptomGroup, symptomGroups } from '@/content/ui/symptoms'
import { allTrees, contradictions, type Diagnosis, diagnosisById, falseLeadById, type Locale } from '@/engine'

const contradictionById = new Map(contradictions.map((c) => [c.id, c]))

export const titleOf = (id: string, lang: Locale): string => diagnosisById.get(id)?.words.title[lang] ?? id
export const leadSays = (id: string, lang: Locale): string => falseLeadById.get(id)?.says[lang] ?? id
export const leadSource = (id: string): string | null => falseLeadById.get(id)?.source ?? null
export const contradictionSays = (id: string, lang: Locale): string => contradictionById.get(id)?.says[lang] ?? id

export interface SymptomsUnder {
  readonly group: SymptomGroup
  readonly title: string
  readonly symptoms: readonly { readonly id: string; readonly title: string; readonly symptom: string }[]
}
/** Trees that begin with a symptom, under what they are looked for, in the order of the catalogue. */
export function symptoms(lang: Locale): readonly SymptomsUnder[] {
  const trees = allTrees.filter((t) => t.entry !== null)
  return (Object.keys(symptomGroups) as SymptomGroup[]).map((group) => ({
    group,
    title: symptomGroups[group][lang],
    symptoms: trees
      .filter((t) => (groupOfTree[t.id] ?? groupOfArea[t.area]) === group)
      .map((t) => ({ id: t.id, title: t.words.title[lang], symptom: t.words.symptom[lang] })),
  }))
}

export const byArea = <T extends { readonly area: string }>(
  items: readonly T[],
): readonly (readonly [T['area'], readonly T[]])[] => {
  const groups = new Map<T['area'], T[]>()
  for (const item of items) groups.set(item.area, [...(groups.get(item.area) ?? []), item])
  return [...groups]
}
export type { Diagnosis }
