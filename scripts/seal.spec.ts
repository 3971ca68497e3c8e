import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { policyOf, seal } from './seal'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('each inline script that runs is named by its hash, data and files are not', () => {
  const policy = policyOf(
    page(
      '<script>let a = 1 < 2</script><script src="/x.js"></script>',
      '<script type="application/ld+json">{"a":1}</script><script type="speculationrules">{}</script>',
    ),
  )
  expect(policy).toContain(hash('let a = 1 < 2'))
  expect(policy).toContain(hash('{}'))
  expect(policy).not.toContain(hash('{"a":1}'))
  expect(policy.match(/sha256-/g)).toHaveLength(2)
})

test('no script is allowed by wholesale, and no other origin is named', () => {
  const policy = policyOf(page(''))
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'|'unsafe-eval'|https?:|\*/)
  expect(policy).toMatch(/connect-src 'self';/)
})

test('the policy stands before the first script', () => {
  const html = seal(page('<script>1</script>'))
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'))
})

test('a page that would break under the policy is refused', () => {
  expect(() => seal(page('', '<button onclick="go()">x</button>'))).toThrow('inline event handler')
  expect(() => seal(seal(page('')))).toThrow('already')
  expect(() => seal('<p>no document')).toThrow('no <head>')
  expect(seal(page('<script>"<b onclick=\\"x\\">"</script>'))).toContain('sha256-')
})
