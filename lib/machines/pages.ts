/** Every page that the site offers to programs, from the same lists that the routes build theirs from. */
import { tagsOfProbe } from '@/content/probe-tags'
import { tagIds, tagLabel, tagPath } from '@/content/tags'
import { casesWords } from '@/content/ui/cases'
import { keysWords } from '@/content/ui/keys'
import { searchWords } from '@/content/ui/search'
import { allDiagnoses, allTrees, type Locale, probeById } from '@/engine'
import { listNotes, noteLanguages } from '../content'
import { askOf, tagged } from '../tags'
import { fill, languages, say, ui } from '../ui'

export type PageKind = 'front' | 'tool' | 'list' | 'note' | 'cause' | 'probe' | 'tree' | 'tag'
export interface SitePage {
  readonly kind: PageKind
  readonly lang: Locale
  /** below the language: `notes/x/` */
  readonly place: string
  /** of what it shows; for lists and tools the folder */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly tags: readonly string[]
  /** the languages that have it */
  readonly languages: readonly Locale[]
  /** files and folders of the repository that its text comes from */
  readonly sources: readonly string[]
}

/** The pages of a language; what asks not to be indexed (`offline/`) is none of them. */
export function sitePages(lang: Locale): readonly SitePage[] {
  const t = ui(lang)
  const page = (
    kind: PageKind,
    place: string,
    id: string,
    title: string,
    summary = '',
    more: Partial<SitePage> = {},
  ): SitePage => ({ kind, lang, place, id, title, summary, tags: [], languages, sources: [], ...more })
  const all = new Map(languages.map((l) => [l, tagged(l)]))
  const own = all.get(lang) ?? new Map()
  return [
    page('front', '', '', t.site.name, t.site.description),
    page('tool', 'triage/', 'triage', t.triage.title, t.front.lead),
    page('tool', 'guided/', 'guided', t.guide.title, t.guide.lead),
    page('tool', 'cases/', 'cases', t.nav.cases, say(casesWords.lead, lang)),
    page('tool', 'search/', 'search', say(searchWords.title, lang), say(searchWords.lead, lang)),
    page('tool', 'keys/', 'keys', say(keysWords.title, lang), say(keysWords.lead, lang)),
    page('tool', 'accuracy/', 'accuracy', t.accuracy.title, '', { sources: ['content/accuracy.json'] }),
    page(
      'list',
      'diagnoses/',
      'diagnoses',
      t.diagnosis.listTitle,
      fill(t.diagnosis.listLead, { n: allDiagnoses.length }),
    ),
    ...allDiagnoses.map((d) =>
      page('cause', `diagnoses/${d.id}/`, d.id, d.words.title[lang], d.words.what[lang], {
        tags: d.tags,
        sources: [`engine/diagnoses/${d.id}.ts`, `engine/diagnoses/${d.id}`, `content/diagnoses/${d.id}`],
      }),
    ),
    page('list', 'trees/', 'trees', t.tree.listTitle, t.tree.listLead),
    ...allTrees.map((tree) =>
      page('tree', `trees/${tree.id}/`, tree.id, tree.words.title[lang], tree.words.symptom[lang], { tags: tree.tags }),
    ),
    page('list', 'probes/', 'probes', t.probe.listTitle, fill(t.probe.listLead, { n: probeById.size })),
    ...[...probeById.values()].map((p) =>
      page('probe', `probes/${p.id}/`, p.id, askOf(p), p.words.tells[lang], {
        tags: tagsOfProbe(p),
        sources: [`engine/probes/${p.id}`],
      }),
    ),
    page('list', 'notes/', 'notes', t.notes.listTitle, t.notes.listLead),
    ...listNotes(lang).map((n) =>
      page('note', `notes/${n.slug}/`, n.slug, n.title, n.summary, {
        tags: n.tags,
        languages: noteLanguages(n.slug),
        sources: [`content/notes/${n.slug}`],
      }),
    ),
    page('list', 'tags/', 'tags', t.tags.listTitle, t.tags.listLead),
    ...[...new Set<string>([...tagIds, ...own.keys()])].map((tag) =>
      page(
        'tag',
        `tags/${tag}/`,
        tag,
        tagPath(tag)
          .map((part) => tagLabel(part, lang))
          .join(' / '),
        '',
        { languages: languages.filter((l) => tagIds.has(tag) || all.get(l)?.has(tag)) },
      ),
    ),
  ]
}
