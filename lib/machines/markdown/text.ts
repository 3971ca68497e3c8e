/** A written text (note, long text of a cause) as plain Markdown: its own words, with links that lead where it is read. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { addressOf } from '../../alternates'
import { type LocalLink, localLinksIn } from '../../content/local-links'
import { paths } from '../../paths'
import { isLocale } from '../../ui'
import { to } from './places'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()

/** `/en/notes/x/#how` -> the same in plain Markdown; anything else of this site keeps its place below the base. */
function leads(url: string): string {
  const [path = '', hash] = url.split('#')
  const [, lang = '', place] = /^\/([a-z]+)\/(?:(.*\/))?$/.exec(path) ?? []
  const anchor = hash === undefined ? '' : `#${hash}`
  return isLocale(lang) ? to(lang, place ?? '', anchor) : addressOf(paths.file(path.slice(1))) + anchor
}

interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}
const changed = (source: string, changes: readonly Change[]): string => {
  let text = source
  for (const c of [...changes].sort((a, b) => b.from - a.from)) text = text.slice(0, c.from) + c.text + text.slice(c.to)
  return text.trim()
}
const led = (links: readonly LocalLink[]): readonly Change[] =>
  links.map(({ from, to, url }) => ({ from, to, text: leads(url) }))

/** The same for a text whose links are known: reading it again would take most of the time. */
export const relinked = (source: string, links: readonly LocalLink[]): string =>
  changed(source, [{ from: 0, to: /^---\n[\s\S]*?\n---\n/.exec(source)?.[0].length ?? 0, text: '' }, ...led(links)])

/**
 * @param source with or without front matter; its links are written from the root of the site
 * @param top the depth that its highest headings are raised to; where none is given they stay
 * @returns the text as its author wrote it, the front matter gone and links changed in place
 */
export function rebased(source: string, top?: number): string {
  const changes: Change[] = []
  const tree = parser.parse(source)
  let highest = 6
  visit(tree, 'heading', ({ depth }) => {
    highest = Math.min(highest, depth)
  })
  const raised = top === undefined ? 0 : Math.max(0, highest - top)
  visit(tree, (node) => {
    const from = node.position?.start.offset
    const end = node.position?.end.offset
    if (from === undefined || end === undefined) return
    if (node.type === 'yaml') changes.push({ from, to: end, text: '' })
    if (node.type === 'heading' && source[from] === '#') changes.push({ from, to: from + raised, text: '' })
  })
  return changed(source, [...changes, ...led(localLinksIn(tree, source))])
}
