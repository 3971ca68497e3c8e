/**
 * After the build: what programs read of the site says the same as its pages. Files that need a public address are
 * missing from a build that knows none, so they are made once more in a folder of their own, for an address that is made up.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtBase } from './built'
import { checkAddresses } from './machines/addresses'
import { checkFeeds, checkHeads } from './machines/feeds'
import { checkTexts } from './machines/texts'

const out = 'out'
const base = builtBase(out)
const robots = readFileSync(join(out, 'robots.txt'), 'utf8')
/** the site that the build was told, empty for none */
const site = /^Sitemap: (https?:\/\/[^/]+)/m.exec(robots)?.[1] ?? ''
const files = readdirSync(out, { recursive: true, encoding: 'utf8' })

const textOf = (folder: string) => (name: string) =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null

const feedsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?:^|\/)feed\.xml$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

const again = mkdtempSync(join(tmpdir(), 'oolong-'))
const problems: string[] = []
try {
  const known = site || 'https://oolong.example'
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/machines.ts', again, 'addresses', 'feeds'], {
    env: { ...process.env, OOLONG_SITE: known, OOLONG_BASE_PATH: base },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const html = { files: new Set(files), read: (name: string) => readFileSync(join(out, name), 'utf8'), base }
  problems.push(...checkAddresses({ ...html, site: known, made: textOf(again) }, site !== ''))
  problems.push(...checkTexts({ ...html, site, made: textOf(out) }))
  problems.push(...checkHeads({ ...html, site, made: textOf(out) }))
  problems.push(...checkFeeds(html, feedsIn(out), site), ...checkFeeds(html, feedsIn(again), known))
  if (!site && existsSync(join(out, 'sitemap.xml')))
    problems.push('a sitemap without a site: its addresses lead nowhere')
} finally {
  rmSync(again, { recursive: true, force: true })
}
if (problems.length) {
  console.error(`${problems.slice(0, 60).join('\n')}\n\n${problems.length} faults in what programs read`)
  process.exit(1)
}
console.log(`for programs: what they read of ${out}/ agrees with its pages`)
