/** Pages that list others, as plain Markdown. */
import { tagLabel } from '@/content/tags'
import { allDiagnoses, allTrees, areas, type Locale, leavesOf, probeById } from '@/engine'
import { listNotes, type NoteHead } from '../../content'
import { askOf, type Tagged, type TagNode, tagged, tagTree } from '../../tags'
import { fill, ui } from '../../ui'
import { symptoms } from '../../words'
import { type Block, code, h, item, link, list, p, section } from './nodes'
import { texts, to } from './places'

const colon = (lang: Locale): string => (lang === 'zh' ? '：' : ': ')
const noteItem = (n: NoteHead, lang: Locale) =>
  item(p(link(n.title, texts.note(lang, n.slug)), ` (${n.date})${colon(lang)}${n.summary}`))

/** Entries under the heading of each area. */
const inAreas = <T extends { readonly area: (typeof areas)[number] }>(
  all: readonly T[],
  lang: Locale,
  entry: (one: T) => ReturnType<typeof item>,
): readonly Block[] =>
  areas.flatMap((area) => section(ui(lang).area[area], list(all.filter((x) => x.area === area).map(entry))))

const tagItems = (nodes: readonly TagNode[], lang: Locale): ReturnType<typeof item>[] =>
  nodes.map((n) =>
    item(
      p(link(tagLabel(n.tag, lang), texts.tag(lang, n.tag)), ` (${n.items.length})`),
      list(tagItems(n.children, lang)),
    ),
  )

const lists: Readonly<Record<string, (lang: Locale) => readonly Block[]>> = {
  diagnoses: (lang) => [
    ...inAreas(allDiagnoses, lang, (d) =>
      item(p(link(d.words.title[lang], texts.diagnosis(lang, d.id)), `${colon(lang)}${d.words.what[lang]}`)),
    ),
  ],
  probes: (lang) => [
    ...inAreas([...probeById.values()], lang, (probe) =>
      item(p(link(code(askOf(probe)), texts.probe(lang, probe.id)), `${colon(lang)}${probe.words.tells[lang]}`)),
    ),
  ],
  trees: (lang) => [
    list(
      allTrees.map((t) =>
        item(
          p(
            link(t.words.title[lang], texts.tree(lang, t.id)),
            `${colon(lang)}${t.words.symptom[lang]} · ${fill(ui(lang).tree.causes, { n: leavesOf(t.root).length })}`,
          ),
        ),
      ),
    ),
  ],
  notes: (lang) => [list(listNotes(lang).map((n) => noteItem(n, lang)))],
  tags: (lang) => [list(tagItems(tagTree(lang), lang))],
}
/** @param id the folder of the list: `notes` */
export const listBlocks = (id: string, lang: Locale): readonly Block[] => lists[id]?.(lang) ?? []

const find = (nodes: readonly TagNode[], tag: string): TagNode | undefined => {
  for (const n of nodes) {
    if (n.tag === tag) return n
    const inside = tag.startsWith(`${n.tag}/`) ? find(n.children, tag) : undefined
    if (inside) return inside
  }
}

/** What carries a tag, by its kind, and the tags below it. */
export function tagBlocks(tag: string, lang: Locale): readonly Block[] {
  const t = ui(lang)
  const items = tagged(lang).get(tag) ?? []
  const links = (kind: Tagged['kind'], address: (lang: Locale, id: string) => string) =>
    list(
      items
        .filter((i) => i.kind === kind)
        .map((i) => item(p(link(kind === 'probe' ? code(i.title) : i.title, address(lang, i.id))))),
    )
  return [
    ...section(t.tags.under, list(tagItems(find(tagTree(lang), tag)?.children ?? [], lang))),
    ...section(t.tags.notes, links('note', texts.note)),
    ...section(t.tags.causes, links('cause', texts.diagnosis)),
    ...section(t.nav.probes, links('probe', texts.probe)),
    ...section(t.tags.trees, links('tree', texts.tree)),
    items.length === 0 && p(t.tags.nothing),
  ]
}

/** The front page: what this is, where it starts, what it holds. */
export function frontBlocks(lang: Locale): readonly Block[] {
  const t = ui(lang)
  const parts = [
    ['diagnoses/', t.nav.diagnoses],
    ['trees/', t.nav.trees],
    ['probes/', t.nav.probes],
    ['notes/', t.nav.notes],
    ['tags/', t.nav.tags],
    ['accuracy/', t.accuracy.link],
  ] as const
  return [
    p(
      link(t.nav.triage, to(lang, 'triage/')),
      `${colon(lang)}${t.front.lead}${lang === 'zh' ? '' : ' '}${t.front.private}`,
    ),
    list(parts.map(([place, name]) => item(p(link(name, to(lang, place)))))),
    ...section(
      t.front.symptoms,
      list(
        symptoms(lang)
          .flatMap((under) => under.symptoms)
          .map((s) => item(p(link(s.title, texts.tree(lang, s.id)), `${colon(lang)}${s.symptom}`))),
      ),
    ),
    h(2, t.front.notes),
    list(
      listNotes(lang)
        .slice(0, 5)
        .map((n) => noteItem(n, lang)),
    ),
  ]
}
