/** Links in texts are written from the root of the site (`/en/notes/x/`); a site below a path gets it put in front. */
import type { Root } from 'hast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { base } from '../site'

const local = (value: unknown): value is string => typeof value === 'string' && /^\/(?!\/)/.test(value)
const names = ['href', 'src']

export const rebase = () => (tree: Root) => {
  if (base === '') return
  visit(tree, (node) => {
    if (node.type === 'element') {
      for (const name of names) {
        const value = node.properties[name]
        if (local(value)) node.properties[name] = base + value
      }
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const a of node.attributes as MdxJsxAttribute[])
        if (names.includes(a.name) && local(a.value)) a.value = base + a.value
    }
  })
}
