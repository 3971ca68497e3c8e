/** One MDX text -> a React component. Compiled once for each content and kept in `.cache/mdx` by its hash. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, run } from '@mdx-js/mdx'
import rehypeShiki from '@shikijs/rehype'
import type { MDXContent } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import rehypeSlug from 'rehype-slug'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { createCssVariablesTheme } from 'shiki'
import { VFile } from 'vfile'
import type { Locale } from '@/engine'
import { base } from '../site'
import { ui } from '../ui'
import { callouts } from './callouts'
import { rebase } from './rebase'

const cache = '.cache/mdx'
/** change it when the plugins or their options change */
const recipe = '1'
const theme = createCssVariablesTheme({ name: 'oolong', variablePrefix: '--code-', fontStyle: false })

/** @throws an Error that names file, line and column where the text is no valid MDX */
export async function compileMdx(source: string, path: string, lang: Locale): Promise<MDXContent> {
  const key = createHash('sha256').update(`${recipe}\n${base}\n${lang}\n${source}`).digest('hex').slice(0, 24)
  const file = join(cache, `${key}.js`)
  let code = existsSync(file) ? readFileSync(file, 'utf8') : null
  if (code === null) {
    code = await build(source, path, lang)
    mkdirSync(cache, { recursive: true })
    writeFileSync(file, code)
  }
  const { default: Content } = await run(code, { ...runtime, baseUrl: import.meta.url })
  return Content
}

async function build(source: string, path: string, lang: Locale): Promise<string> {
  const t = ui(lang)
  try {
    const out = await compile(new VFile({ value: source, path }), {
      outputFormat: 'function-body',
      remarkPlugins: [remarkFrontmatter, remarkGfm, callouts(t.callout)],
      remarkRehypeOptions: {
        footnoteLabel: t.notes.footnotes,
        footnoteBackLabel: t.notes.back,
        footnoteLabelProperties: {},
      },
      rehypePlugins: [
        rehypeSlug,
        rebase,
        [rehypeShiki, { theme, fallbackLanguage: 'text', addLanguageClass: true, lazy: true, langs: [] }],
      ],
    })
    return String(out)
  } catch (error) {
    const at = error as { line?: number; column?: number; reason?: string; message?: string }
    throw new Error(`${path}:${at.line ?? 1}:${at.column ?? 1}: ${at.reason ?? at.message}`)
  }
}
