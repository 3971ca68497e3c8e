/** `> [!TIP] Title` and the lines below it become an aside, as on GitHub; the title is optional. */
import type { Blockquote, Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'

const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const
export type CalloutKind = (typeof kinds)[number]
const mark = /^\[!(\w+)\][ \t]*([^\n]*)(?:\n|$)/

/** @param labels what a callout without a title is called */
export const callouts = (labels: Readonly<Record<CalloutKind, string>>) => () => (tree: Root) => {
  visit(tree, 'blockquote', (quote: Blockquote) => {
    const first = quote.children[0]
    if (first?.type !== 'paragraph') return
    const lead = first.children[0]
    if (lead?.type !== 'text') return
    const m = mark.exec(lead.value)
    const kind = kinds.find((k) => k === m?.[1]?.toLowerCase())
    if (!m || !kind) return
    lead.value = lead.value.slice(m[0].length)
    if (lead.value === '' && first.children.length === 1) quote.children.shift()
    const title: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: m[2]?.trim() || labels[kind] }],
      data: { hProperties: { className: ['callout-title'] } },
    }
    quote.children.unshift(title)
    quote.data = { hName: 'aside', hProperties: { className: ['callout'], 'data-kind': kind } }
  })
}
