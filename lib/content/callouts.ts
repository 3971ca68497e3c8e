/**
 * `> [!TIP] Title` and the lines below it become an aside, as on GitHub; the title is optional. The further kinds and the
 * fold marks of Obsidian (`> [!bug]- Title`) are read too.
 */
import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const
export type CalloutKind = (typeof kinds)[number]
/** what Obsidian knows more, by the kind that looks like it */
const alike: Readonly<Record<CalloutKind, readonly string[]>> = {
  note: ['info', 'todo', 'abstract', 'summary', 'tldr', 'example', 'quote', 'cite'],
  tip: ['hint', 'success', 'check', 'done'],
  important: ['question', 'help', 'faq'],
  warning: ['attention'],
  caution: ['danger', 'error', 'bug', 'failure', 'fail', 'missing'],
}
const kindOf = (name: string): CalloutKind | undefined => kinds.find((k) => k === name || alike[k].includes(name))
const mark = /^\[!([A-Za-z-]+)\][+-]?[ \t]*/

/** What stands before the first line break, and what after it. */
function firstLine(nodes: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const at = nodes.findIndex((n) => n.type === 'break' || (n.type === 'text' && n.value.includes('\n')))
  const cut = nodes[at]
  if (!cut) return [[...nodes], []]
  if (cut.type !== 'text') return [nodes.slice(0, at), nodes.slice(at + 1)]
  const end = cut.value.indexOf('\n')
  const [head, tail] = [cut.value.slice(0, end).trimEnd(), cut.value.slice(end + 1)]
  return [
    [...nodes.slice(0, at), ...(head ? [{ ...cut, value: head }] : [])],
    [...(tail ? [{ ...cut, value: tail }] : []), ...nodes.slice(at + 1)],
  ]
}

/** @param labels what each kind is called; a title stands behind it */
export const callouts = (labels: Readonly<Record<CalloutKind, string>>) => () => (tree: Root) => {
  visit(tree, 'blockquote', (quote: Blockquote) => {
    const first = quote.children[0]
    if (first?.type !== 'paragraph') return
    const lead = first.children[0]
    if (lead?.type !== 'text') return
    const m = mark.exec(lead.value)
    const kind = kindOf(m?.[1]?.toLowerCase() ?? '')
    if (!m || !kind) return
    lead.value = lead.value.slice(m[0].length)
    const [head, rest] = firstLine(first.children)
    const words = head.filter((n) => n.type !== 'text' || n.value.trim() !== '')
    first.children = rest
    if (rest.length === 0) quote.children.shift()
    const label: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: labels[kind] }] }
    const title: Paragraph = {
      type: 'paragraph',
      children: words.length ? [label, { type: 'text', value: ' ' }, ...head] : [label],
      data: { hProperties: { className: ['callout-title'] } },
    }
    quote.children.unshift(title)
    quote.data = { hName: 'aside', hProperties: { className: ['callout'], 'data-kind': kind } }
  })
}
