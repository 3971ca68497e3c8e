/** The tags as a tree with what carries them: notes, causes, trees. */
import { tagPath } from '@/content/tags'
import { allDiagnoses, allTrees, type Locale } from '@/engine'
import { listNotes } from './content'

export interface Tagged {
  readonly kind: 'note' | 'cause' | 'tree'
  readonly id: string
  readonly title: string
}
export interface TagNode {
  readonly tag: string
  readonly items: readonly Tagged[]
  readonly children: readonly TagNode[]
}

/** tag -> what carries it or a tag below it, each once */
export function tagged(lang: Locale): ReadonlyMap<string, readonly Tagged[]> {
  const all: (Tagged & { tags: readonly string[] })[] = [
    ...listNotes(lang).map((n) => ({ kind: 'note' as const, id: n.slug, title: n.title, tags: n.tags })),
    ...allDiagnoses.map((d) => ({ kind: 'cause' as const, id: d.id, title: d.words.title[lang], tags: d.tags })),
    ...allTrees.map((t) => ({ kind: 'tree' as const, id: t.id, title: t.words.title[lang], tags: t.tags })),
  ]
  const map = new Map<string, Tagged[]>()
  for (const { tags, ...item } of all)
    for (const tag of new Set(tags.flatMap((t) => tagPath(t)))) map.set(tag, [...(map.get(tag) ?? []), item])
  return map
}

/** @returns top-level tags that something carries, in order of their names */
export function tagTree(lang: Locale): readonly TagNode[] {
  const map = tagged(lang)
  const names = [...map.keys()].sort()
  const below = (parent: string | null): readonly TagNode[] =>
    names
      .filter((t) =>
        parent === null ? !t.includes('/') : t.startsWith(`${parent}/`) && !t.slice(parent.length + 1).includes('/'),
      )
      .map((tag) => ({ tag, items: map.get(tag) ?? [], children: below(tag) }))
  return below(null)
}
