/** Markdown is put together as nodes and written by one library, which knows what must be escaped where. */
import type { List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

/** a text stands for itself; what is not there is left out */
export type Inline = string | PhrasingContent | null | false | undefined
export type Block = RootContent | null | false | undefined

/** Words of the catalogue write a command between backticks, as people do. */
const words = (text: string): PhrasingContent[] =>
  text.split(/(`[^`\n]+`)/).flatMap((part, i): PhrasingContent[] => {
    if (part === '') return []
    return [i % 2 === 1 ? { type: 'inlineCode', value: part.slice(1, -1) } : { type: 'text', value: part }]
  })
const phrasing = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.flatMap((part) => (!part ? [] : typeof part === 'string' ? words(part) : [part]))

export const h = (depth: 1 | 2 | 3, ...parts: Inline[]): RootContent => ({
  type: 'heading',
  depth,
  children: phrasing(parts),
})
export const p = (...parts: Inline[]): RootContent => ({ type: 'paragraph', children: phrasing(parts) })
export const link = (text: Inline, url: string): PhrasingContent => ({
  type: 'link',
  url,
  // there is no link within a link
  children: phrasing([text]).filter(
    (n) => n.type === 'text' || n.type === 'inlineCode' || n.type === 'strong',
  ) as never,
})
export const strong = (...parts: Inline[]): PhrasingContent => ({ type: 'strong', children: phrasing(parts) })
export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value })
/** a line without a link text */
export const bare = (url: string): PhrasingContent => link(url, url)
export const fence = (value: string, lang = 'console'): RootContent => ({ type: 'code', lang, value })
export const quote = (...parts: Inline[]): RootContent => ({ type: 'blockquote', children: [p(...parts) as never] })
export const item = (...blocks: Block[]): ListItem => ({
  type: 'listItem',
  spread: blocks.some((b) => b && b.type === 'code'),
  children: blocks.filter((b) => b) as never,
})
/** @returns nothing for a list without items */
export const list = (items: readonly ListItem[], ordered = false): List | null =>
  items.length === 0
    ? null
    : { type: 'list', ordered, start: ordered ? 1 : null, spread: items.some((i) => i.spread), children: [...items] }
/** A heading with what stands below it; nothing where that is nothing. */
export const section = (title: string, ...blocks: Block[]): readonly Block[] =>
  blocks.some((b) => b) ? [h(2, title), ...blocks] : []
export const table = (rows: readonly (readonly Inline[])[]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrasing([cell]) })),
  })),
})

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', resourceLink: false })
  .freeze()

/** A list after a list is one list to a reader; so is nothing here: makers put a heading or a line between. */
export const write = (blocks: readonly Block[]): string => {
  const root: Root = { type: 'root', children: blocks.filter((b): b is RootContent => Boolean(b)) }
  return writer.stringify(root)
}
