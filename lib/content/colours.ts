/**
 * Colours of code as class names: `<span class="t-string">`. Shiki only names the tokens: what it would write around them
 * (a style for every token, an element for every line) is a third of the weight of a note full of outputs, and of the time it
 * takes. Here only the lines of a shell are elements.
 */
import type { Element, ElementContent, Root } from 'hast'
import {
  type BundledLanguage,
  bundledLanguages,
  createCssVariablesTheme,
  getSingletonHighlighter,
  isSpecialLang,
  type ThemedToken,
} from 'shiki'
import { SKIP, visit } from 'unist-util-visit'
import { unbroken } from '../unbroken'
import { element, text, textOf } from './hast'

const theme = createCssVariablesTheme({ name: 'oolong', variablePrefix: '--code-', fontStyle: false })
type Highlighter = Awaited<ReturnType<typeof getSingletonHighlighter>>

const classOf = (token: ThemedToken): string | undefined => {
  const name = /--code-token-([a-z-]+)/.exec(token.color ?? '')?.[1]
  return name && `t-${name}`
}
/** Neighbours of one colour are one; a blank takes the colour of what follows it. */
function coloured(line: readonly ThemedToken[]): ElementContent[] {
  const runs: { name: string | undefined; value: string }[] = []
  let blank = ''
  for (const [i, token] of line.entries()) {
    if (i < line.length - 1 && /^\s+$/.test(token.content)) {
      blank += token.content
      continue
    }
    const name = classOf(token)
    const value = blank + token.content
    blank = ''
    const last = runs.at(-1)
    if (last?.name === name && last) last.value += value
    else runs.push({ name, value })
  }
  return runs.map(({ name, value }) => (name ? element('span', [text(value)], { className: [name] }) : text(value)))
}

const wholeWords = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: wholeWords(node.children) }]
    if (node.type !== 'text') return [node]
    return unbroken(node.value).map(({ text: word, whole }) =>
      whole ? element('span', [text(word)], { className: ['w'] }) : text(word),
    )
  })

/** The language, or plain text where there is no grammar for it: a note may name one `constructor`. */
async function known(shiki: Highlighter, lang: string): Promise<string> {
  if (isSpecialLang(lang) || shiki.getLoadedLanguages().includes(lang)) return lang
  if (!Object.hasOwn(bundledLanguages, lang)) return 'text'
  await shiki.loadLanguage(lang as BundledLanguage)
  return lang
}

function painted(shiki: Highlighter, source: string, lang: string): Element {
  const lines = shiki.codeToTokensBase(source.replace(/\n$/, ''), {
    lang: lang as BundledLanguage,
    theme,
    // half a second otherwise: on a busy machine the first line of a language took longer, and its colours were missing
    tokenizeTimeLimit: 10_000,
  })
  const nodes = lines.flatMap((line, i): ElementContent[] => [
    ...(i > 0 ? [text('\n')] : []),
    // a command that wraps must not look like two: its lines hang, and so each is an element
    ...(lang === 'shell' ? [element('span', wholeWords(coloured(line)), { className: ['cmd'] })] : coloured(line)),
  ])
  return element('pre', [element('code', nodes, { className: [`language-${lang}`] })], { tabIndex: 0 })
}

/** Colours every block that says its language. */
export const colours = () => async (tree: Root) => {
  const found: { readonly pre: Element; readonly source: string; readonly lang: string }[] = []
  visit(tree, 'element', (pre) => {
    const [code] = pre.children
    if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return
    const lang = /(?:^| )language-(\S+)/.exec([code.properties.className].flat().join(' '))?.[1]
    if (!lang) return
    found.push({ pre, source: textOf(code), lang })
    return SKIP
  })
  if (found.length === 0) return
  const shiki = await getSingletonHighlighter({ themes: [theme], langs: [] })
  for (const { pre, source, lang } of found) Object.assign(pre, painted(shiki, source, await known(shiki, lang)))
}
