import { NoteList } from '@/components/site/NoteList'
import { Page, PageHead } from '@/components/site/Page'
import { TagBranch } from '@/components/site/TagBranch'
import { TagFilter } from '@/components/site/TagFilter'
import { Entry } from '@/components/ui/Entry'
import { tagIds, tagLabel, tagPath } from '@/content/tags'
import type { Locale } from '@/engine/model'
import { listNotes } from '@/lib/content'
import { paths } from '@/lib/paths'
import { head, localeOf } from '@/lib/route'
import { type TagNode, tagged, tagTree } from '@/lib/tags'
import { languages, otherLocale, ui } from '@/lib/ui'

const places = { cause: paths.diagnosis, probe: paths.probe, tree: paths.tree } as const

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly tag: readonly string[] }>
}

export const dynamicParams = false
export const generateStaticParams = () =>
  languages.flatMap((lang) =>
    [...new Set([...tagIds, ...tagged(lang).keys()])].map((tag) => ({ lang, tag: tag.split('/') })),
  )

/** Tags of imported notes have a page only where a note carries them. */
const inLanguage = (lang: Locale, tag: string): boolean => tagIds.has(tag) || tagged(lang).has(tag)

export const generateMetadata = async ({ params }: Props) => {
  const lang = await localeOf(params)
  const tag = (await params).tag.join('/')
  const hasNotes = tagged(lang)
    .get(tag)
    ?.some((i) => i.kind === 'note')
  return head(
    lang,
    `tags/${tag}/`,
    tagPath(tag)
      .map((p) => tagLabel(p, lang))
      .join(' / '),
    undefined,
    languages.filter((l) => inLanguage(l, tag)),
    hasNotes ? paths.feed(lang, tag) : undefined,
  )
}

const find = (nodes: readonly TagNode[], tag: string): TagNode | undefined => {
  for (const n of nodes) {
    if (n.tag === tag) return n
    const inside = tag.startsWith(`${n.tag}/`) ? find(n.children, tag) : undefined
    if (inside) return inside
  }
}

export default async function TagPage({ params }: Props) {
  const lang = await localeOf(params)
  const tag = (await params).tag.join('/')
  const t = ui(lang)
  const items = tagged(lang).get(tag) ?? []
  const slugs = new Set(items.flatMap((i) => (i.kind === 'note' ? [i.id] : [])))
  const notes = listNotes(lang).filter((n) => slugs.has(n.slug))
  const below = find(tagTree(lang), tag)?.children ?? []
  const links = (kind: 'cause' | 'probe' | 'tree') => {
    const here = items.filter((i) => i.kind === kind)
    return here.length === 0 ? null : (
      <Entry
        id={kind}
        title={kind === 'cause' ? t.tags.causes : kind === 'probe' ? t.nav.probes : t.tags.trees}
        note={<span data-shown="">{here.length}</span>}
      >
        <ul className="grid gap-x-10 gap-y-1.5 md:grid-cols-2">
          {here.map((i) => (
            <li key={i.id} data-tags={i.tags.join(' ')}>
              <a
                href={places[kind](lang, i.id)}
                className={kind === 'probe' ? 'font-mono text-[0.875rem] wrap-anywhere' : undefined}
              >
                {i.title}
              </a>
            </li>
          ))}
        </ul>
      </Entry>
    )
  }
  return (
    <Page lang={lang} path={`tags/${tag}/`} elsewhere={inLanguage(otherLocale(lang), tag) ? undefined : 'tags/'}>
      <PageHead
        over={
          <>
            <a href={paths.tag(lang)}>{t.nav.tags}</a>
            {tagPath(tag)
              .slice(0, -1)
              .map((p) => (
                <span key={p}>
                  {' / '}
                  <a href={paths.tag(lang, p)}>{tagLabel(p, lang)}</a>
                </span>
              ))}
          </>
        }
        title={tagLabel(tag, lang)}
      />
      {below.length > 0 && (
        <Entry id="under" title={t.tags.under}>
          <TagBranch nodes={below} lang={lang} top />
        </Entry>
      )}
      <div data-filter="">
        <TagFilter entries={items.map((i) => i.tags)} lang={lang} below={tag} />
        {notes.length > 0 && (
          <section aria-label={t.tags.notes}>
            <h2 className="border-t border-rule pt-5 pb-3 text-base font-bold">{t.tags.notes}</h2>
            <NoteList notes={notes} lang={lang} t={t} level="h3" />
            <p className="border-t border-rule py-4 text-sm">
              <a href={paths.feed(lang, tag)} type="application/atom+xml">
                {t.tags.feed}
              </a>
            </p>
          </section>
        )}
        {links('cause')}
        {links('probe')}
        {links('tree')}
      </div>
      {items.length === 0 && <p className="text-soft">{t.tags.nothing}</p>}
    </Page>
  )
}
