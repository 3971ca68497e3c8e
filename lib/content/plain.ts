/**
 * Plain Markdown that Oolong's authors did not write: imported notes. Its HTML is kept where it only shapes text; what could
 * run or load is shown as the text it is, and so is `<pid>` in prose, which is a word and no tag.
 */
import type { Element, Root as Html } from 'hast'
import type { Html as HtmlNode, Parent, Root } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import type { PluggableList } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

/** Elements that shape text. Sanitising drops what else they carry; of those not in its list it keeps the content. */
const harmless = new Set(
  `a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn
  dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label li main mark nav
  nobr ol p picture pre q rb rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot
  th thead time tr track tt u ul var video wbr`.split(/\s+/),
)
const comment = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<![A-Z][^>]*>/g
const shapesText = (html: string): boolean => {
  if (/<!\[CDATA\[/.test(html)) return false
  const names = [...html.matchAll(/<\/?([a-z][^\s/>]*)/gi)].map((m) => (m[1] ?? '').toLowerCase())
  return names.every((n) => harmless.has(n))
}

/** Comments go, tags that shape text stay, everything else becomes text. */
function rawHtml() {
  return (tree: Root) => {
    visit(tree, 'html', (node: HtmlNode, at, parent: Parent | undefined) => {
      if (!parent || at === undefined) return
      const value = node.value.replace(comment, '')
      if (value.trim() === '') {
        parent.children.splice(at, 1)
        return [SKIP, at]
      }
      if (shapesText(value)) {
        node.value = value
        return
      }
      const inline =
        parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell' || isInline(parent)
      const text = { type: 'text' as const, value }
      parent.children[at] = inline
        ? text
        : value.trim().includes('\n') || /<(?:script|style)/i.test(value)
          ? { type: 'code', lang: 'html', value }
          : { type: 'paragraph', children: [text] }
    })
  }
}
const isInline = (node: Parent): boolean =>
  ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type)

/** `text ^id` at the end of a block is the anchor of that block. */
export const blockMark = /(?:^|[ \t\n])\^([A-Za-z0-9-]+)\s*$/
export const blockAnchor = (id: string): string => `user-content-block-${id.toLowerCase()}`
function blockIds() {
  return (tree: Root) => {
    visit(tree, 'paragraph', (block) => {
      const last = block.children.at(-1)
      if (last?.type !== 'text') return
      const m = blockMark.exec(last.value)
      if (!m?.[1]) return
      last.value = last.value.slice(0, m.index)
      block.data = { ...block.data, hProperties: { ...block.data?.hProperties, id: blockAnchor(m[1]) } }
    })
  }
}

/** The page has its own h1, so the headings of a text that uses more of them move down by one. */
function oneTitle() {
  return (tree: Root) => {
    let top = false
    visit(tree, 'heading', (h) => {
      top ||= h.depth === 1
    })
    if (top)
      visit(tree, 'heading', (h) => {
        h.depth = Math.min(6, h.depth + 1) as typeof h.depth
      })
  }
}

/** Only what lies beside the site is loaded: a picture elsewhere becomes a link to it. */
function ownPictures() {
  return (tree: Html) => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName === 'source') node.properties = {}
      if (node.tagName !== 'img') return
      const src = String(node.properties.src ?? '')
      if (src.startsWith('/imported/')) {
        node.properties = { loading: 'lazy', alt: '', ...node.properties }
        return
      }
      const name = String(node.properties.alt || src || 'image')
      const away = /^https?:/i.test(src)
      node.tagName = away ? 'a' : 'span'
      node.properties = away ? { href: src } : {}
      node.children = [{ type: 'text', value: name }]
    })
  }
}

const own: NonNullable<typeof defaultSchema.attributes> = defaultSchema.attributes ?? {}
const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...[
      'aside',
      'mark',
      'u',
      'small',
      'figure',
      'figcaption',
      'wbr',
      'abbr',
      'cite',
      'dfn',
      'time',
      'caption',
      'bdi',
      'bdo',
    ],
  ],
  attributes: {
    ...own,
    aside: [['className', 'callout'], 'dataKind'],
    p: [['className', 'callout-title']],
    img: ['src', 'alt'],
    // nothing in a text may take the name of an element that the page's scripts look for
    '*': [
      ...['align', 'colSpan', 'rowSpan', 'dateTime', 'dir', 'height', 'lang', 'open', 'start', 'title', 'width'],
      ['id', /^user-content-/],
    ],
  },
  clobber: [],
  // the elements are gone and their text with them; what may be read has been made text before
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math'],
}

export const plainRemark: PluggableList = [rawHtml, blockIds, oneTitle]
export const plainRehype: PluggableList = [rehypeRaw, [rehypeSanitize, schema], ownPictures]
