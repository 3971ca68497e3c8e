/** A written text (note, long text of a cause) as plain Markdown: its own words, with links that lead where it is read. */
import type { Definition, Image, Link, Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { addressOf } from '../../alternates'
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
const placed = (node: Nodes): node is Link | Image | Definition =>
  (node.type === 'link' || node.type === 'image' || node.type === 'definition') && /^\/(?!\/)/.test(node.url)

/**
 * @param source with or without front matter; its links are written from the root of the site
 * @param top the depth that its highest headings are raised to; where none is given they stay
 * @returns the text as its author wrote it, the front matter gone and links changed in place
 */
export function rebased(source: string, top?: number): string {
  const changes: { from: number; to: number; text: string }[] = []
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
    if (!placed(node)) return
    // the address stands after the text of the link, so the last place is its own
    const at = source.lastIndexOf(node.url, end)
    if (at >= from && at + node.url.length <= end)
      changes.push({ from: at, to: at + node.url.length, text: leads(node.url) })
  })
  let text = source
  for (const c of changes.sort((a, b) => b.from - a.from)) text = text.slice(0, c.from) + c.text + text.slice(c.to)
  return text.trim()
}
