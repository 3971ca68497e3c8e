/**
 * Colours of code as class names: `<span class="t-string">`. Shiki writes a style into every token and wraps every line,
 * which is a third of the weight of a note full of outputs.
 */
import type { Element, ElementContent } from 'hast'
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki'

const theme = createCssVariablesTheme({ name: 'oolong', variablePrefix: '--code-', fontStyle: false })

const tokensOf = (line: ElementContent): readonly ElementContent[] => (line.type === 'element' ? line.children : [line])
const light = (token: ElementContent): readonly ElementContent[] =>
  token.type === 'element' && token.properties.class === undefined ? token.children : [token]

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
    code.children = code.children.flatMap((line) => tokensOf(line).flatMap(light))
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
