/** A page of the site as plain Markdown, made from the data that the page is made from. */
import { tagLabel, tagPath } from '@/content/tags'
import { diagnosisById, type Locale, probeById, treeById } from '@/engine'
import { addressOf } from '../../alternates'
import { importedLinks, noteHead, noteSource } from '../../content'
import { paths } from '../../paths'
import { languages, ui } from '../../ui'
import { titleOf } from '../../words'
import type { SitePage } from '../pages'
import { accuracyBlocks } from './accuracy'
import { causeBlocks, causeText } from './cause'
import { frontBlocks, listBlocks, tagBlocks } from './lists'
import { type Block, bare, code, h, type Inline, item, link, list, p, write } from './nodes'
import { texts, to } from './places'
import { probeBlocks } from './probe'
import { rebased, relinked } from './text'
import { treeBlocks } from './tree'

const languageName: Readonly<Record<Locale, string>> = { en: 'English', zh: '中文' }

/** What stands between the title and the matter: what kind of page it is, its address, and its other language. */
function about(page: SitePage): readonly Inline[] {
  const { lang, place, kind, id } = page
  const t = ui(lang)
  const note = kind === 'note' ? noteHead(id, lang) : null
  const area = (kind === 'cause' ? diagnosisById.get(id) : kind === 'probe' ? probeById.get(id) : treeById.get(id))
    ?.area
  const parts: readonly (readonly Inline[])[] = [
    ...(note ? [[`${t.notes.kind[note.kind]} · ${note.date}`]] : []),
    ...(note?.diagnosis
      ? [
          [
            `${t.notes.cause}${lang === 'zh' ? '：' : ': '}`,
            link(titleOf(note.diagnosis, lang), texts.diagnosis(lang, note.diagnosis)),
          ],
        ]
      : []),
    ...(area ? [[t.area[area]]] : []),
    [bare(addressOf(paths.at(lang, place)))],
    ...languages
      .filter((l) => l !== lang && page.languages.includes(l))
      .map((l): readonly Inline[] => [link(languageName[l], to(l, place))]),
  ]
  return parts.flatMap((part, i) => (i === 0 ? part : [' · ', ...part]))
}

function matter(page: SitePage): readonly Block[] {
  const { lang, kind, id } = page
  switch (kind) {
    case 'probe': {
      const probe = probeById.get(id)
      return probe ? probeBlocks(probe, lang) : []
    }
    case 'tree': {
      const tree = treeById.get(id)
      return tree ? treeBlocks(tree, lang) : []
    }
    case 'list':
      return listBlocks(id, lang)
    case 'tag':
      return tagBlocks(id, lang)
    case 'front':
      return frontBlocks(lang)
    case 'tool':
      return accuracyBlocks(lang)
    // these have a written part
    case 'cause':
    case 'note':
      return []
  }
}

const tagBlock = ({ tags, lang }: SitePage): readonly Block[] =>
  tags.length === 0
    ? []
    : [
        h(2, ui(lang).nav.tags),
        list(
          [...tags].sort().map((tag) =>
            item(
              p(
                link(
                  tagPath(tag)
                    .map((part) => tagLabel(part, lang))
                    .join(' / '),
                  texts.tag(lang, tag),
                ),
              ),
            ),
          ),
        ),
      ]

async function noteText(id: string, lang: Locale): Promise<string> {
  const source = noteSource(id, lang)
  const links = await importedLinks(id, lang)
  return links ? relinked(source, links) : rebased(source)
}

/**
 * @param page one that has a plain text: lib/alternates says which
 * @returns the whole file
 */
export async function markdownOf(page: SitePage): Promise<string> {
  const { kind, id, lang } = page
  const cause = kind === 'cause' ? diagnosisById.get(id) : undefined
  const around = cause ? causeBlocks(cause, lang) : { before: matter(page), after: [] }
  const text = kind === 'note' ? await noteText(id, lang) : cause ? causeText(id, lang) : ''
  const title = h(1, kind === 'probe' ? code(page.title) : page.title)
  const parts = [
    write([title, p(...about(page)), page.summary !== '' && p(page.summary), ...around.before]),
    text,
    write([...around.after, ...tagBlock(page)]),
  ]
  return `${parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n')}\n`
}
