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

/** One map a language while a site is built: each of its tag pages asks for it. */
const built = new Map<Locale, ReadonlyMap<string, readonly Tagged[]>>()

/** tag -> what carries it or a tag below it, each once */
export function tagged(lang: Locale): ReadonlyMap<string, readonly Tagged[]> {
  const map = built.get(lang) ?? collect(lang)
  if (process.env.NODE_ENV === 'production') built.set(lang, map)
  return map
}

function collect(lang: Locale): ReadonlyMap<string, readonly Tagged[]> {
  const all: (Tagged & { tags: readonly string[] })[] = [
    ...listNotes(lang).map((n) => ({ kind: 'note' as const, id: n.slug, title: n.title, tags: n.tags })),
    ...allDiagnoses.map((d) => ({ kind: 'cause' as const, id: d.id, title: d.words.title[lang], tags: d.tags })),
    ...allTrees.map((t) => ({ kind: 'tree' as const, id: t.id, title: t.words.title[lang], tags: t.tags })),
  ]
  const map = new Map<string, Tagged[]>()
  for (const { tags, ...item } of all)
    for (const tag of new Set(tags.flatMap((t) => tagPath(t)))) {
      const items = map.get(tag)
      if (items) items.push(item)
      else map.set(tag, [item])
    }
  return map
}

/** @returns top-level tags that something carries, in order of their names */
export function tagTree(lang: Locale): readonly TagNode[] {
  const map = tagged(lang)
  const inside = new Map<string, string[]>()
  for (const tag of [...map.keys()].sort()) {
    const parent = tag.slice(0, Math.max(0, tag.lastIndexOf('/')))
    inside.set(parent, [...(inside.get(parent) ?? []), tag])
  }
  const below = (parent: string): readonly TagNode[] =>
    (inside.get(parent) ?? []).map((tag) => ({ tag, items: map.get(tag) ?? [], children: below(tag) }))
  return below('')
}
