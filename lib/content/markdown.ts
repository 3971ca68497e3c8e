/**
 * Markdown of someone else -> HTML, kept in `.cache/md` by its hash. `{` and `<` are characters in it, and its HTML is not
 * trusted (plain.ts). It has no components, so it needs no React: a text of 12 KB costs a third of what MDX costs.
 */
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Locale } from '@/engine'
import { keptValue } from '../kept'
import { base } from '../site'
import { ui } from '../ui'
import { blocks } from './blocks'
import { callouts } from './callouts'
import { colours } from './colours'
import { type Heading, headings } from './headings'
import { type LocalLink, localLinks } from './local-links'
import { plainRehype, plainRemark } from './plain'
import { rebase } from './rebase'

/** change it when the plugins or their options change */
const recipe = '9'

const processorOf = (lang: Locale) => {
  const t = ui(lang)
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(localLinks)
    .use(callouts(t.callout))
    .use(plainRemark)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      footnoteLabel: t.notes.footnotes,
      footnoteBackLabel: t.notes.back,
      footnoteLabelProperties: {},
    })
    .use(plainRehype)
    .use(headings())
    .use(rebase)
    .use(blocks)
    .use(colours)
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
    .freeze()
}
const processors = new Map<Locale, ReturnType<typeof processorOf>>()

interface Html {
  readonly html: string
  readonly headings: readonly Heading[]
  /** in the text, not in the HTML */
  readonly links: readonly LocalLink[]
}

/**
 * @param path names the text in an error
 * @returns HTML in which nothing runs and nothing is loaded from elsewhere
 */
export async function compileMarkdown(source: string, path: string, lang: Locale): Promise<Html> {
  return keptValue('md', [recipe, base, lang, source], async (): Promise<Html> => {
    const processor = processors.get(lang) ?? processorOf(lang)
    processors.set(lang, processor)
    try {
      const out = await processor.process(source)
      return { html: String(out), headings: out.data.headings ?? [], links: out.data.localLinks ?? [] }
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}
