import { expect, test } from 'vitest'
import { compileMarkdown } from './markdown'

const paint = async (lang: string, code: string) =>
  (await compileMarkdown(`\`\`\`${lang}\n${code}\n\`\`\`\n`, 'x.md', 'en')).html

test('neighbours of one colour are one element, and nothing carries a style', async () => {
  const html = await paint('yaml', 'kind: Unit\nspec:\n  replicas: 1')
  expect(html).toContain('<pre tabindex="0"><code class="language-yaml">')
  expect(html).toContain('<span class="t-')
  expect(html).not.toContain('style=')
  expect(html).not.toMatch(/<\/span><span class="t-([a-z-]+)">[^<]*<\/span><span class="t-\1">/)
})

test('each line of a shell is an element, and a word with a hyphen stays whole', async () => {
  const html = await paint('shell', 'docker compose up --remove-orphans\nuname -r')
  expect(html.match(/<span class="cmd">/g)).toHaveLength(2)
  expect(html).toContain('<span class="w">--remove-orphans</span>')
})

test('a language that nobody knows is plain text, letter for letter', async () => {
  expect(await paint('no-such-language', 'a <b> & c')).toContain('<code class="language-text">a &lt;b> &amp; c</code>')
})
