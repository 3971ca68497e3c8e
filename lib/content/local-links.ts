/** The links of a text that lead into this site, each with the place where its address is written. */
import type { Definition, Image, Link, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

export interface LocalLink {
  /** offsets of the address in the text */
  readonly from: number
  readonly to: number
  readonly url: string
}
declare module 'vfile' {
  interface DataMap {
    localLinks: LocalLink[]
  }
}

const local = (node: Nodes): node is Link | Image | Definition =>
  (node.type === 'link' || node.type === 'image' || node.type === 'definition') && /^\/(?!\/)/.test(node.url)

/** @param source the text that the tree was read from, its links written from the root of the site */
export function localLinksIn(tree: Root, source: string): LocalLink[] {
  const links: LocalLink[] = []
  visit(tree, (node) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined || !local(node)) return
    // the address stands after the text of the link, so the last place is its own
    const from = source.lastIndexOf(node.url, end)
    const to = from + node.url.length
    if (from >= start && to <= end) links.push({ from, to, url: node.url })
  })
  return links
}

/** Leaves them in `file.data.localLinks`; runs before anything changes the tree. */
export const localLinks = () => (tree: Root, file: VFile) => {
  file.data.localLinks = localLinksIn(tree, String(file))
}
