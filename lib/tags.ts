/** The tags as a tree with what carries them: notes, causes, commands, trees. */
import { tagsOfProbe } from '@/content/probe-tags'
import { tagPath } from '@/content/tags'
import { allDiagnoses, allTrees, type Locale, type ProbeDef, probeById } from '@/engine'
import { listNotes } from './content'
import { remembering } from './once'
import { fill } from './ui'

/** A command as it is typed, with a stand-in where it needs a name that is not given. */
export const askOf = ({ ask }: ProbeDef, key: string | null = null): string =>
  fill(ask.command, { key: key ?? ask.key ?? ask.placeholder ?? '…' })

export interface Tagged {
  readonly kind: 'note' | 'cause' | 'probe' | 'tree'
  readonly id: string
  readonly title: string
  readonly tags: readonly string[]
}
export interface TagNode {
  readonly tag: string
  readonly items: readonly Tagged[]
  readonly children: readonly TagNode[]
}

/** one map a language: each of its tag pages asks for it */
const once = remembering('content')

/** tag -> what carries it or a tag below it, each once */
export const tagged = (lang: Locale): ReadonlyMap<string, readonly Tagged[]> => once(lang, () => collect(lang))

function collect(lang: Locale): ReadonlyMap<string, readonly Tagged[]> {
  const all: readonly Tagged[] = [
    ...listNotes(lang).map((n) => ({ kind: 'note' as const, id: n.slug, title: n.title, tags: n.tags })),
    ...allDiagnoses.map((d) => ({ kind: 'cause' as const, id: d.id, title: d.words.title[lang], tags: d.tags })),
    ...[...probeById.values()].map((p) => ({
      kind: 'probe' as const,
      id: p.id,
      title: askOf(p),
      tags: tagsOfProbe(p),
    })),
    ...allTrees.map((t) => ({ kind: 'tree' as const, id: t.id, title: t.words.title[lang], tags: t.tags })),
  ]
  const map = new Map<string, Tagged[]>()
  for (const item of all)
    for (const tag of new Set(item.tags.flatMap((t) => tagPath(t)))) {
      const items = map.get(tag)
      if (items) items.push(item)
      else map.set(tag, [item])
    }
  return map
}

/** Nests names of tags: `os/debian` stands below `os`. */
function nest<T>(names: readonly string[], make: (tag: string, children: readonly T[]) => T): readonly T[] {
  const inside = new Map<string, string[]>()
  for (const tag of [...names].sort()) {
    const parent = tag.slice(0, Math.max(0, tag.lastIndexOf('/')))
    const siblings = inside.get(parent)
    if (siblings) siblings.push(tag)
    else inside.set(parent, [tag])
  }
  const below = (parent: string): readonly T[] => (inside.get(parent) ?? []).map((tag) => make(tag, below(tag)))
  return below('')
}

/** @returns top-level tags that something carries, in order of their names; what a child carries counts for its parents */
export function tagTree(lang: Locale): readonly TagNode[] {
  const map = tagged(lang)
  return nest<TagNode>([...map.keys()], (tag, children) => ({ tag, items: map.get(tag) ?? [], children }))
}

export interface TagCount {
  readonly tag: string
  readonly count: number
  readonly children: readonly TagCount[]
}
/** more choices than this help nobody, and thousands of imported tags would weigh on every page of a tag */
const mostChoices = 150

/**
 * The tags of a list, each with how many entries carry it or a tag below it; where there are too many, those that most
 * entries carry.
 * @param within a tag that all entries carry: neither it nor its parents can narrow the list
 */
export function tagCounts(entries: readonly (readonly string[])[], within = ''): readonly TagCount[] {
  const counts = new Map<string, number>()
  for (const tags of entries)
    for (const tag of new Set(tags.flatMap((t) => tagPath(t)))) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const given = new Set(within ? tagPath(within) : [])
  const kept = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length).slice(0, mostChoices)
  // a parent is carried by at least as many as its child, and its name is shorter: it is kept where the child is
  const pruned = (nodes: readonly TagCount[]): readonly TagCount[] =>
    nodes.flatMap((n) => (given.has(n.tag) ? pruned(n.children) : [{ ...n, children: pruned(n.children) }]))
  return pruned(
    nest<TagCount>(
      kept.map(([tag]) => tag),
      (tag, children) => ({ tag, count: counts.get(tag) ?? 0, children }),
    ),
  )
}
