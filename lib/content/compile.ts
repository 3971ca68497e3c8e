/** One MDX text -> a React component and its headings. Compiled once for each content and kept in `.cache/mdx` by its hash. */
import { compile, run } from '@mdx-js/mdx'
import type { MDXContent } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { VFile } from 'vfile'
import type { Locale } from '@/engine'
import { keptValue } from '../kept'
import { base } from '../site'
import { ui } from '../ui'
import { blocks } from './blocks'
import { callouts } from './callouts'
import { colours } from './colours'
import { type Heading, headings } from './headings'
import { rebase } from './rebase'

/** change it when the plugins or their options change */
const recipe = '8'

export interface Compiled {
  readonly Content: MDXContent
  readonly headings: readonly Heading[]
}
interface Kept {
  readonly code: string
  readonly headings: readonly Heading[]
}

/**
 * @param ids of the headings of the same text in English, see headings.ts
 * @throws an Error that names file, line and column where the text is no valid MDX
 */
export async function compileMdx(
  source: string,
  path: string,
  lang: Locale,
  ids?: readonly string[],
): Promise<Compiled> {
  const kept = await keptValue('mdx', [recipe, base, lang, ids?.join(' '), source], () =>
    build(source, path, lang, ids),
  )
  const { default: Content } = await run(kept.code, { ...runtime, baseUrl: import.meta.url })
  return { Content, headings: kept.headings }
}

async function build(source: string, path: string, lang: Locale, ids?: readonly string[]): Promise<Kept> {
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
      rehypePlugins: [headings(ids), rebase, blocks, colours],
    })
    return { code: String(out), headings: out.data.headings ?? [] }
  } catch (error) {
    const at = error as { line?: number; column?: number; reason?: string; message?: string }
    throw new Error(`${path}:${at.line ?? 1}:${at.column ?? 1}: ${at.reason ?? at.message}`)
  }
}
