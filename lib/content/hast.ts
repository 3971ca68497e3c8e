/** Small makers and readers of HTML as a tree. */
import type { Element, ElementContent } from 'hast'

export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children })
export const text = (value: string): ElementContent => ({ type: 'text', value })

/** Everything that is written in an element. */
export const textOf = (node: Element): string =>
  node.children.map((c) => (c.type === 'text' ? c.value : c.type === 'element' ? textOf(c) : '')).join('')
