import { expect, test } from 'vitest'
import { checkTexts, linksIn } from './texts'

test('links are found in prose and lists, not in code', () => {
  const text = [
    '# x',
    '[a](/en/a.md) and <https://example.org/b>',
    '- [`c`](/en/c.md): `[d](/en/d.md)`',
    '  ```console\n  $ [e](/en/e.md)\n  ```',
    '[^1]: [f](/en/f.md)',
    '[g]: /en/g.md',
  ].join('\n\n')
  expect([...linksIn(text)].sort()).toEqual(['/en/a.md', '/en/c.md', '/en/f.md', '/en/g.md', 'https://example.org/b'])
})

const head = '<link rel="alternate" type="text/markdown" href="/kb/en/notes/x.md"/>'
const built = (text: string) => {
  const files: Record<string, string> = {
    'en/notes/x/index.html': `${head}<h2 id="here">`,
    'en/notes/x.md': text,
    'llms.txt': `# Oolong\n\n${'-'.repeat(40)}\n[x](/kb/en/notes/x.md)`,
    'zh/llms.txt': `# Oolong\n\n${'-'.repeat(40)}\n[x](/kb/en/notes/x.md)`,
  }
  return {
    site: '',
    base: '/kb',
    files: new Set(Object.keys(files)),
    read: (f: string) => files[f] ?? '',
    made: () => null,
  }
}
const body = `# X\n\n${'word '.repeat(10)}\n`

test('a text with links that lead somewhere is fine', () => {
  expect(checkTexts(built(`${body}[x](/kb/en/notes/x.md#here)`))).toEqual([])
})
test.each([
  ['[x](/kb/en/notes/y.md)', 'leads nowhere'],
  ['[x](/en/notes/x.md)', 'leaves the base path'],
  ['[x](/kb/en/notes/x.md#gone)', 'has no such place'],
  ['[x](notes/x.md)', 'is neither absolute nor of this site'],
])('%s: %s', (link, says) => {
  expect(checkTexts(built(`${body}${link}`)).join()).toContain(says)
})
test('a text that says nothing is a fault', () => {
  expect(checkTexts(built('')).join()).toContain('has no title')
})
