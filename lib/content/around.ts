/** What a note stands among: who mentions it, what is like it, what comes before and after it. Each list has an end. */
import { readFileSync } from 'node:fs'
import { tagPath } from '@/content/tags'
import { allDiagnoses, type Locale } from '@/engine'
import { remembering, rememberingFiles } from '../once'
import { titleOf } from '../words'
import { causeFile, listNotes, type NoteHead, noteFile, noteHead } from './index'

export interface Mention {
  readonly kind: 'notes' | 'diagnoses'
  readonly id: string
  readonly title: string
}
/** The page of a text, without its language. */
export const placeOf = ({ kind, id }: Mention): string => `${kind}/${id}/`

export interface Around {
  readonly mentions: readonly Mention[]
  /** how many more mention it than are listed */
  readonly more: number
  readonly related: readonly NoteHead[]
  /** of the same kind, by date */
  readonly earlier: NoteHead | undefined
  readonly later: NoteHead | undefined
}

const most = { mentions: 6, related: 4 }
const once = remembering('content')

/** what a text links to: `notes/x`, `diagnoses/x` */
const targetsIn = rememberingFiles((path) => [
  ...new Set(
    [...readFileSync(path, 'utf8').matchAll(/\/(?:en|zh)\/((?:notes|diagnoses)\/[a-z0-9-]+)\//g)].map(
      (m) => m[1] ?? '',
    ),
  ),
])

/** `notes/x` or `diagnoses/x` -> the texts with a link to it */
const mentions = (lang: Locale): ReadonlyMap<string, readonly Mention[]> =>
  once(`mentions ${lang}`, () => collect(lang))

function collect(lang: Locale): ReadonlyMap<string, readonly Mention[]> {
  const map = new Map<string, Mention[]>()
  const add = (mention: Mention, path: string) => {
    for (const target of targetsIn(path)) {
      if (target === `${mention.kind}/${mention.id}`) continue
      const known = map.get(target)
      if (known) known.push(mention)
      else map.set(target, [mention])
    }
  }
  for (const n of listNotes(lang)) add({ kind: 'notes', id: n.slug, title: n.title }, noteFile(n.slug, lang))
  for (const { id } of allDiagnoses) {
    const text = causeFile(id, lang)
    if (text) add({ kind: 'diagnoses', id, title: titleOf(id, lang) }, text.path)
  }
  return map
}

/** @param target `notes/x` or `diagnoses/x` */
export const mentionsOf = (target: string, lang: Locale): readonly Mention[] => mentions(lang).get(target) ?? []

/** tag -> the notes that carry it or a tag below it */
const carriers = (lang: Locale): ReadonlyMap<string, readonly string[]> =>
  once(`carriers ${lang}`, () => {
    const map = new Map<string, string[]>()
    for (const { slug, tags } of listNotes(lang))
      for (const tag of new Set(tags.flatMap(tagPath))) {
        const known = map.get(tag)
        if (known) known.push(slug)
        else map.set(tag, [slug])
      }
    return map
  })

/** Notes that share tags, those that share rare ones first. */
function relatedTo(note: NoteHead, lang: Locale, skip: ReadonlySet<string>): readonly NoteHead[] {
  const count = listNotes(lang).length
  const byTag = carriers(lang)
  const weights = new Map<string, number>()
  for (const tag of new Set(note.tags.flatMap(tagPath))) {
    const all = byTag.get(tag) ?? []
    const weight = Math.log(count / Math.max(1, all.length))
    // what most notes carry says nothing
    if (weight < 0.7) continue
    for (const other of all) if (!skip.has(other)) weights.set(other, (weights.get(other) ?? 0) + weight)
  }
  return [...weights]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, most.related)
    .map(([other]) => noteHead(other, lang))
}

/** What a reader may want next to a note: older and newer ones of its kind, those that mention it, those alike by tags. */
export function aroundNote(slug: string, lang: Locale): Around {
  const note = noteHead(slug, lang)
  const all = mentionsOf(`notes/${slug}`, lang)
  const listed = all.slice(0, most.mentions)
  const kin = listNotes(lang).filter((n) => n.kind === note.kind)
  const at = kin.findIndex((n) => n.slug === slug)
  return {
    mentions: listed,
    more: all.length - listed.length,
    related: relatedTo(note, lang, new Set([slug, ...listed.flatMap((m) => (m.kind === 'notes' ? [m.id] : []))])),
    earlier: at < 0 ? undefined : kin[at + 1],
    later: kin[at - 1],
  }
}
