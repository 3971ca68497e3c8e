/** Reads one note once: what it is called, what can be linked to in it, and every place that names something else. */
import remarkWikiLink from '@flowershow/remark-wiki-link'
import GithubSlugger from 'github-slugger'
import type { Definition, Nodes, Parents, Root, Text } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Locale } from '@/engine/model'
import { blockMark } from '../content/plain'
import { BadNote } from './problem'

/** A place in the text that names something else; `start` and `end` are offsets into the body. */
export interface Ref {
  readonly start: number
  readonly end: number
  readonly kind: 'wiki' | 'embed' | 'link' | 'image' | 'html'
  /** as written, `path#anchor` */
  readonly target: string
  /** what the reader sees; null where nothing was said */
  readonly label: string | null
  /** a link with a text of its own: the text ends here and what follows is replaced */
  readonly textEnd?: number
  /** an embed that is a paragraph of its own: the note can stand here */
  readonly block?: boolean
}
export interface Heading {
  readonly depth: number
  readonly text: string
  readonly id: string
  readonly start: number
  readonly end: number
}
export interface Scan {
  readonly title: string | null
  /** the heading that became the title, cut out of the body */
  readonly titleAt: readonly [number, number] | null
  readonly summary: string | null
  readonly lang: Locale
  readonly headings: readonly Heading[]
  readonly blocks: ReadonlySet<string>
  readonly refs: readonly Ref[]
  readonly tags: readonly string[]
  /** footnotes, which stay behind when the text is shown inside another one */
  readonly notes: readonly (readonly [number, number])[]
  /** `[[...` that could not be read, by offset */
  readonly unread: readonly number[]
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkWikiLink, { urlResolver: () => '' })
const deepest = 60

/** Obsidian's private comments: the author did not mean them to be read by others. Lines keep their numbers. */
export function withoutComments(body: string): string {
  if (!body.includes('%%')) return body
  const code: [number, number][] = []
  visit(parser.parse(body) as Root, ['code', 'inlineCode'], (node) => {
    code.push([offset(node), offset(node, true)])
  })
  const inCode = (at: number) => code.some(([a, b]) => at >= a && at < b)
  const marks = [...body.matchAll(/%%/g)].map((m) => m.index).filter((at) => !inCode(at))
  let out = ''
  let from = 0
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [a = 0, b = 0] = [marks[i], marks[i + 1]]
    out += body.slice(from, a) + body.slice(a, b).replace(/[^\n]+/g, '')
    from = b + 2
  }
  // one that is never closed hides the rest, as in Obsidian
  const open = marks.length % 2 ? marks.at(-1) : undefined
  return out + (open === undefined ? body.slice(from) : body.slice(from, open))
}

const offset = (node: Nodes, end = false): number =>
  (end ? node.position?.end.offset : node.position?.start.offset) ?? 0
const scheme = /^[a-z][a-z0-9+.-]*:/i
const inlineTag = /(?:^|[\s(（，。、；：])#([\p{L}\p{N}_/-]*[\p{L}_][\p{L}\p{N}_/-]*)/gu

/** Chinese where a fifth of what is read as words is Han. */
function languageOf(prose: string): Locale {
  const han = prose.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = prose.match(/[A-Za-z][\w'-]*/g)?.length ?? 0
  return han > 0 && han / (han + words) > 0.2 ? 'zh' : 'en'
}

/**
 * @param body text without front matter and comments
 * @throws BadNote where the text nests so deep that no page can be made of it
 */
export function scan(body: string): Scan {
  const tree = parser.parse(body) as Root
  shallow(tree)
  const slugger = new GithubSlugger()
  const headings: Heading[] = []
  const blocks = new Set<string>()
  const refs: Ref[] = []
  const tags: string[] = []
  const notes: [number, number][] = []
  const unread: number[] = []
  const definitions = new Map<string, Definition>()
  const prose: string[] = []
  visit(tree, 'definition', (d) => {
    if (!definitions.has(d.identifier)) definitions.set(d.identifier, d)
  })
  let titleAt: [number, number] | null = null
  let title: string | null = null
  let summary: string | null = null
  const first = tree.children.find((n) => n.type !== 'html')
  if (first?.type === 'heading' && first.depth === 1) {
    title = plain(first).replace(blockMark, '').replace(/\s+/g, ' ').trim() || null
    if (title) titleAt = [offset(first), offset(first, true)]
  }
  visit(tree, (node: Nodes, _at, parent: Parents | undefined) => {
    const [begin, end] = [offset(node), offset(node, true)]
    const wiki = node as unknown as { type: string; value: string; data?: { alias?: string } }
    if (wiki.type === 'wikiLink' || wiki.type === 'embed') {
      const alone = parent?.type === 'paragraph' && parent.children.length === 1
      // the node of a link begins after its brackets
      const start = body.startsWith('[[', begin - 2) && wiki.type === 'wikiLink' ? begin - 2 : begin
      // in a table the bar is written as \|
      const target = wiki.value.replace(/\\$/, '').trim()
      const label = wiki.data?.alias?.replace(/\\$/, '').trim() || null
      refs.push({ start, end, kind: wiki.type === 'embed' ? 'embed' : 'wiki', target, label, block: alone })
      // a name says little of the language around it
      if (label) prose.push(label)
      return
    }
    const start = begin
    switch (node.type) {
      case 'heading': {
        const text = plain(node)
        if (start !== titleAt?.[0]) headings.push({ depth: node.depth, text, id: slugger.slug(text), start, end })
        return
      }
      case 'paragraph': {
        const last = node.children.at(-1)
        const mark = last?.type === 'text' ? blockMark.exec(last.value)?.[1] : undefined
        if (mark) blocks.add(mark.toLowerCase())
        const text = plain(node).replace(/\s+/g, ' ').trim()
        if (summary === null && parent?.type === 'root' && text.length >= 10) summary = text
        return
      }
      case 'text': {
        prose.push(node.value)
        if (parent?.type !== 'link') for (const m of node.value.matchAll(inlineTag)) if (m[1]) tags.push(m[1])
        if (node.value.includes('[[') && node.value.includes(']]')) unread.push(placeOf(body, node))
        return
      }
      case 'link':
      case 'linkReference': {
        const url = node.type === 'link' ? node.url : definitions.get(node.identifier)?.url
        if (!url || body[start] !== '[' || scheme.test(url) || url.startsWith('//')) return
        const lastChild = node.children.at(-1)
        refs.push({
          start,
          end,
          kind: 'link',
          target: url,
          label: plain(node),
          textEnd: lastChild ? offset(lastChild, true) : start + 1,
        })
        return
      }
      case 'image':
      case 'imageReference': {
        const url = node.type === 'image' ? node.url : definitions.get(node.identifier)?.url
        if (!url || scheme.test(url) || url.startsWith('//')) return
        refs.push({ start, end, kind: 'image', target: url, label: node.alt ?? null })
        return
      }
      case 'footnoteReference':
      case 'footnoteDefinition':
        notes.push([start, end])
        return
      case 'html':
        for (const m of node.value.matchAll(/\b(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)) {
          const target = m[1] ?? m[2] ?? ''
          if (target === '' || scheme.test(target) || target.startsWith('//') || target.startsWith('#')) continue
          // the value of an html node is its source but for the indentation of later lines in a container
          const at = body.indexOf(m[0], start)
          if (at < 0 || at >= end) continue
          const from = at + m[0].length - target.length - 1
          refs.push({ start: from, end: from + target.length, kind: 'html', target, label: null })
        }
    }
  })
  return {
    title,
    titleAt,
    summary: summary === null ? null : shorten(summary),
    lang: languageOf(`${title ?? ''} ${prose.join(' ')}`),
    headings,
    blocks,
    refs,
    tags,
    notes,
    unread,
  }
}

/** What the reader will see of a node; the id of a heading is made of it. */
function plain(node: Nodes | { type: string; value: string; data?: { alias?: string } }): string {
  if (node.type === 'wikiLink' || node.type === 'embed') {
    const wiki = node as unknown as { value: string; data?: { alias?: string } }
    return wiki.data?.alias?.trim() || wiki.value.trim()
  }
  if (node.type === 'image' || node.type === 'imageReference' || node.type === 'html') return ''
  if ('children' in node) return node.children.map(plain).join('')
  return 'value' in node ? node.value : ''
}

const shorten = (text: string): string => (text.length <= 180 ? text : `${text.slice(0, 178).replace(/\s+\S*$/, '')}…`)
const placeOf = (body: string, node: Text): number => {
  const at = body.indexOf('[[', offset(node))
  return at < 0 ? offset(node) : at
}

/** @throws BadNote; walks by hand, so that a deep text cannot exhaust the stack before it is found out */
function shallow(tree: Root): void {
  const queue: [Nodes, number][] = [[tree, 0]]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [node, depth] = next
    if (depth > deepest)
      throw new BadNote(
        node.position?.start.line ?? 1,
        `lists, quotes or emphasis nested more than ${deepest} levels deep`,
      )
    if ('children' in node) for (const child of node.children) queue.push([child, depth + 1])
  }
}
