import { afterEach, expect, test, vi } from 'vitest'

const under = async (site: string) => {
  vi.resetModules()
  vi.stubEnv('OOLONG_BASE_PATH', '/kb')
  vi.stubEnv('OOLONG_SITE', site)
  return import('./alternates')
}
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('a page names itself, its languages, and the one for everyone else', async () => {
  const { alternatesOf } = await under('https://help.example.org')
  expect(alternatesOf('zh', 'notes/x/')).toEqual({
    canonical: 'https://help.example.org/kb/zh/notes/x/',
    languages: {
      en: 'https://help.example.org/kb/en/notes/x/',
      zh: 'https://help.example.org/kb/zh/notes/x/',
      'x-default': 'https://help.example.org/kb/en/notes/x/',
    },
  })
  expect(alternatesOf('zh', 'notes/盘/', ['zh'])?.languages).toEqual({
    zh: 'https://help.example.org/kb/zh/notes/%E7%9B%98/',
    'x-default': 'https://help.example.org/kb/zh/notes/%E7%9B%98/',
  })
})

test('front pages leave the choice to the root', async () => {
  const { alternatesOf } = await under('https://help.example.org')
  expect(alternatesOf('en', '')?.languages['x-default']).toBe('https://help.example.org/kb/')
  expect(alternatesOf(null, '')?.canonical).toBe('https://help.example.org/kb/')
})

test('where the site is not known there are none, since a relative one is a fault', async () => {
  const { alternatesOf, addressOf } = await under('')
  expect(alternatesOf('en', 'notes/x/')).toBeNull()
  expect(addressOf('/kb/zh/tags/盘/')).toBe('/kb/zh/tags/%E7%9B%98/')
})
