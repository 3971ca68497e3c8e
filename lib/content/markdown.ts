/**
 * Markdown of someone else -> HTML, kept in `.cache/md` by its hash. `{` and `<` are characters in it, and its HTML is not
 * trusted (plain.ts). It has no components, so it needs no React: a text of 12 KB costs a third of what MDX costs.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import rehypeShiki from '@shikijs/rehype'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { createCssVariablesTheme } from 'shiki'
import { unified } from 'unified'
import type { Locale } from '@/engine'
import { base } from '../site'
import { ui } from '../ui'
import { callouts } from './callouts'
import { plainRehype, plainRemark } from './plain'
import { rebase } from './rebase'

const cache = '.cache/md'
/** change it when the plugins or their options change */
const recipe = '1'
const theme = createCssVariablesTheme({ name: 'oolong', variablePrefix: '--code-', fontStyle: false })

const processorOf = (lang: Locale) => {
  const t = ui(lang)
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(callouts(t.callout))
    .use(plainRemark)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      footnoteLabel: t.notes.footnotes,
      footnoteBackLabel: t.notes.back,
      footnoteLabelProperties: {},
    })
    .use(plainRehype)
    .use(rehypeSlug)
    .use(rebase)
    .use(rehypeShiki, { theme, fallbackLanguage: 'text', addLanguageClass: true, lazy: true, langs: [] })
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
    .freeze()
}
const processors = new Map<Locale, ReturnType<typeof processorOf>>()

/**
 * @param path names the text in an error
 * @returns HTML in which nothing runs and nothing is loaded from elsewhere
 */
export async function compileMarkdown(source: string, path: string, lang: Locale): Promise<string> {
  const key = createHash('sha256').update(`${recipe}\n${base}\n${lang}\n${source}`).digest('hex').slice(0, 24)
  const file = join(cache, `${key}.html`)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const processor = processors.get(lang) ?? processorOf(lang)
  processors.set(lang, processor)
  try {
    const html = String(await processor.process(source))
    mkdirSync(cache, { recursive: true })
    writeFileSync(file, html)
    return html
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
