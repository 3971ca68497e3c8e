import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { compileMdx } from './compile'

describe('the headings of a text', () => {
  it('are called in every language as in English', async () => {
    const english = await compileMdx('## What it was\n\n### A `code` and more\n\n## What it was\n', 'x/en.mdx', 'en')
    const ids = english.headings.map((h) => h.id)
    expect(ids).toEqual(['what-it-was', 'a-code-and-more', 'what-it-was-1'])
    const chinese = await compileMdx('## 真正的原因\n\n### 一段 `code`\n\n## 又一次\n', 'x/zh.mdx', 'zh', ids)
    expect(chinese.headings.map((h) => h.id)).toEqual(ids)
    expect(chinese.headings.map((h) => h.text)).toEqual(['真正的原因', '一段 code', '又一次'])
  })
  it('lead to themselves, unless they lead elsewhere', async () => {
    const { Content } = await compileMdx('## Plain\n\n## See [this](/en/notes/)\n', 'x/en.mdx', 'en')
    const html = renderToStaticMarkup(createElement(Content))
    expect(html).toContain('<h2 id="plain"><a class="anchor" href="#plain">Plain</a></h2>')
    expect(html).toContain('<h2 id="see-this">See <a href="/en/notes/">this</a></h2>')
  })
  it('that are not as many as in English stop the build, with the file and both numbers', async () => {
    await expect(compileMdx('## 一\n', 'x/zh.mdx', 'zh', ['one', 'two'])).rejects.toThrow(
      /x\/zh\.mdx:.*has 1 headings, the English text has 2/,
    )
  })
})
