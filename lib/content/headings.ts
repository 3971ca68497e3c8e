/**
 * Anchors of headings. Both languages of a text have the same headings in the same order (`npm run check:content`), so both
 * take the ids of the English one: a link to a place holds when the language is switched.
 */

import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

export interface Heading {
  readonly depth: number
  readonly text: string
  readonly id: string
}
declare module 'vfile' {
  interface DataMap {
    headings: Heading[]
  }
}

/** The words of a heading; the number of a footnote is none of them. */
const wordsOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((n) => (n.type === 'text' ? n.value : n.type === 'element' && n.tagName !== 'sup' ? wordsOf(n.children) : ''))
    .join('')
const holdsLink = (node: Element): boolean =>
  node.children.some((n) => n.type === 'element' && (n.tagName === 'a' || holdsLink(n)))

/**
 * Gives each heading its id, makes its words a link to it, and leaves the list in `file.data.headings`.
 * @param ids of the same text in English; without them a heading is called by its own words
 * @throws an Error that says what differs, when there are not as many headings as ids
 */
export const headings = (ids?: readonly string[]) => () => (tree: Root, file: VFile) => {
  const slugger = new GithubSlugger()
  const found: Heading[] = []
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName) || node.properties.id === 'footnote-label') return
    const text = wordsOf(node.children).trim()
    const id = String(node.properties.id ?? (ids ? (ids[found.length] ?? '') : slugger.slug(text)))
    found.push({ depth: Number(node.tagName[1]), text, id })
    node.properties.id = id
    if (!holdsLink(node))
      node.children = [
        {
          type: 'element',
          tagName: 'a',
          properties: { className: ['anchor'], href: `#${id}` },
          children: node.children,
        },
      ]
  })
  if (ids && ids.length !== found.length)
    throw new Error(`has ${found.length} headings, the English text has ${ids.length}: same headings, same order`)
  file.data.headings = found
}
