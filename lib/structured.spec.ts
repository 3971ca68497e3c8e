import { afterEach, expect, test, vi } from 'vitest'

const under = async (site: string) => {
  vi.resetModules()
  vi.stubEnv('OOLONG_BASE_PATH', '/kb')
  vi.stubEnv('OOLONG_SITE', site)
  return import('./structured')
}
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})
const page = {
  lang: 'en',
  place: 'notes/x/',
  title: 'A </script><script>alert(1)</script> in a title',
  summary: 'a < b',
  within: ['notes/', 'Notes'],
  written: '2026-11-02',
} as const

test('no text of a page ends the element it stands in', async () => {
  const { structured } = await under('')
  const text = structured(page)
  expect(text).not.toContain('<')
  expect(JSON.parse(text)['@graph'][0].headline).toBe(page.title)
})

test('the way to a page is told where the site is known', async () => {
  const known = JSON.parse((await under('https://help.example.org')).structured(page))['@graph']
  expect(known[0].url).toBe('https://help.example.org/kb/en/notes/x/')
  expect(known[1].itemListElement.map((c: { item?: string }) => c.item)).toEqual([
    'https://help.example.org/kb/en/',
    'https://help.example.org/kb/en/notes/',
    undefined,
  ])
  const unknown = (await under('')).structured(page)
  expect(JSON.parse(unknown)['@graph']).toHaveLength(1)
  expect(unknown).not.toContain('/kb/')
})

test('a playbook is a how-to with its numbered sections as steps', async () => {
  const { structured, stepsOf } = await under('')
  const headings = [
    { depth: 2, text: '0. Which of the four' },
    { depth: 3, text: '1. not a step' },
    { depth: 2, text: '1. The switches' },
    { depth: 2, text: 'Not at night' },
  ]
  const [article] = JSON.parse(structured({ ...page, steps: stepsOf(headings) }))['@graph']
  expect(article['@type']).toContain('HowTo')
  expect(article.step.map((s: { name: string }) => s.name)).toEqual(['Which of the four', 'The switches'])
})
