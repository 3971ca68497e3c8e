import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'

const under = async (base: string, site = '') => {
  vi.resetModules()
  vi.stubEnv('OOLONG_BASE_PATH', base)
  vi.stubEnv('OOLONG_SITE', site)
  return { ...(await import('./site')), ...(await import('./paths')) }
}
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('every address begins with the base path', async () => {
  const { paths } = await under('/oolong/')
  const all = Object.values(paths).map((p) => (typeof p === 'string' ? p : p('en', 'x')))
  expect(all.length).toBeGreaterThan(10)
  for (const path of all.filter((p) => p !== paths.file('en'))) expect(path).toMatch(/^\/oolong\//)
  expect(paths.diagnosis('en', 'x')).toBe('/oolong/en/diagnoses/x/')
})

test('the router gets a path without it', async () => {
  const { routed, paths } = await under('/oolong')
  expect(routed(paths.triage('zh'))).toBe('/zh/triage/')
  const plain = await under('')
  expect(plain.routed(plain.paths.triage('zh'))).toBe('/zh/triage/')
})

test('an address is absolute where the site is known, a path where not', async () => {
  const known = await under('/o', 'https://help.example.org/')
  expect(known.absolute(known.paths.home('en'))).toBe('https://help.example.org/o/en/')
  const unknown = await under('')
  expect(unknown.absolute(unknown.paths.home('en'))).toBe('/en/')
})

test.each([
  ['oolong', ''],
  ['/a b', ''],
  ['', 'help.example.org'],
  ['', 'https://example.org/oolong'],
])('the settings %j %j do not build', async (base, site) => {
  const { settings } = await under(base, site)
  expect(settings).toThrow(/OOLONG_(?:BASE_PATH|SITE) is/)
})

test('no address is written by hand outside of paths.ts', () => {
  const byHand = /["'`(]\/(?:en|zh|replay|pagefind|assets|icons|sw|notes|diagnoses|_next)\b[/.]|["'`]\/\$\{/
  for (const folder of ['app', 'components', 'lib'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file) || /\.spec\.|^(?:paths|site)\.ts$|^import\//.test(file)) continue
      const lines = readFileSync(join(folder, file), 'utf8').split('\n')
      for (const line of lines)
        if (byHand.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line)) expect.fail(`${folder}/${file}: ${line}`)
    }
})
