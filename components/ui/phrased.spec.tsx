import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { phrased } from './phrased'
import { prose } from './prose'

const html = (node: React.ReactNode) => renderToStaticMarkup(node)

it('a Chinese headline breaks between words only, and no line begins with a mark or a particle', () => {
  const parts = html(phrased('正在运行的是旧内核：它的模块已被升级替换或删除')).split('<wbr/>')
  expect(parts).toContain('旧内核：')
  expect(parts.filter((p) => /^[的：]/.test(p))).toEqual([])
  expect(parts.join('')).toBe('正在运行的是旧内核：它的模块已被升级替换或删除')
})

it('other headlines stay one text', () => expect(html(phrased('The kernel is stale'))).toBe('The kernel is stale'))

it('what stands between backticks is machine text; a lone backtick stays', () => {
  expect(html(prose('run `a <b>` twice'))).toMatch(/^run <code [^>]+>a &lt;b&gt;<\/code> twice$/)
  expect(html(prose('table `nat is'))).toBe('table `nat is')
})
