/**
 * Colours of code as class names: `<span class="t-string">`. Shiki writes a style into every token and wraps every line,
 * which is a third of the weight of a note full of outputs; here only the lines of a shell are elements.
 */
import type { Element, ElementContent } from 'hast'
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki'
import { unbroken } from '../unbroken'

const theme = createCssVariablesTheme({ name: 'oolong', variablePrefix: '--code-', fontStyle: false })

const tokensOf = (line: ElementContent): readonly ElementContent[] => (line.type === 'element' ? line.children : [line])
const light = (token: ElementContent): readonly ElementContent[] =>
  token.type === 'element' && token.properties.class === undefined ? token.children : [token]
/** Neighbours of one colour are one. */
const joined = (tokens: readonly ElementContent[]): ElementContent[] => {
  const all: ElementContent[] = []
  for (const token of tokens) {
    const last = all.at(-1)
    if (token.type === 'element' && last?.type === 'element' && last.properties.class === token.properties.class)
      last.children.push(...token.children)
    else all.push(token)
  }
  return all
}

const wholeWords = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: wholeWords(node.children) }]
    if (node.type !== 'text') return [node]
    return unbroken(node.value).map(({ text, whole }): ElementContent => {
      const word: ElementContent = { type: 'text', value: text }
      return whole ? { type: 'element', tagName: 'span', properties: { class: 'w' }, children: [word] } : word
    })
  })

const classes: ShikiTransformer = {
  name: 'classes',
  pre(pre: Element) {
    pre.properties = { tabindex: '0' }
  },
  span(token: Element) {
    const name = /--code-token-([a-z-]+)/.exec(String(token.properties.style))?.[1]
    token.properties = name ? { class: `t-${name}` } : {}
  },
  code(code: Element) {
    const shell = this.options.lang === 'shell'
    code.children = code.children.flatMap((line): readonly ElementContent[] => {
      const tokens = joined(tokensOf(line).flatMap(light))
      // a command that wraps must not look like two: its lines hang, and so each is an element
      return shell && line.type === 'element'
        ? [{ ...line, properties: { class: 'cmd' }, children: wholeWords(tokens) }]
        : tokens
    })
  },
}

/** for `@shikijs/rehype` */
export const colours = {
  theme,
  fallbackLanguage: 'text',
  addLanguageClass: true,
  lazy: true,
  langs: [],
  transformers: [classes],
}
