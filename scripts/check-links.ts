/** After the build: no link of any page leads nowhere, no anchor is missing, no page is an orphan, each says its language. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { builtBase } from './built'

const out = 'out'
const base = builtBase(out)
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'))
const html = new Map(pages.map((p) => [p, readFileSync(join(out, p), 'utf8')]))
const ids = new Map([...html].map(([p, text]) => [p, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]))]))
const problems: string[] = []
const reached = new Set<string>()

/** The file that a path is served from, null when there is none. */
function fileOf(path: string): string | null {
  if (!path.startsWith(`${base}/`)) return null
  const clean = decodeURIComponent(path).slice(base.length + 1)
  const candidates = [clean, `${clean.replace(/\/$/, '')}/index.html`, 'index.html']
  if (clean === '') return 'index.html'
  return candidates.slice(0, 2).find((c) => existsSync(join(out, c)) && statSync(join(out, c)).isFile()) ?? null
}

for (const [page, text] of html) {
  if (!/<html[^>]*\slang="/.test(text)) problems.push(`${page}: <html> has no lang`)
  for (const m of text.matchAll(/<(?:a|link|script|img|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
    const link = (m[1] ?? '').replaceAll('&amp;', '&')
    if (/^(?:https?:|mailto:|data:|blob:)/.test(link)) continue
    const [path = '', anchor = ''] = (link.split('?')[0] ?? '').split('#')
    const fragment = link.includes('#') ? link.slice(link.indexOf('#') + 1) : anchor
    const target = path === '' ? page : path.startsWith('/') ? fileOf(path) : null
    if (target === null) problems.push(`${page}: ${link} leads nowhere`)
    else {
      if (target !== page) reached.add(target)
      if (
        fragment &&
        target.endsWith('.html') &&
        !ids.get(target)?.has(decodeURIComponent(fragment)) &&
        !ids.get(target)?.has(fragment)
      )
        problems.push(`${page}: ${link}: ${target} has no element with that id`)
    }
  }
}
for (const page of pages)
  if (
    !reached.has(page) &&
    ![
      'index.html',
      '404.html',
      '404/index.html',
      '_not-found/index.html',
      '_not-found.html',
      'en/offline/index.html',
      'zh/offline/index.html',
    ].includes(page)
  )
    problems.push(`${page}: no other page links to it`)

if (problems.length) {
  console.error(
    `${problems.slice(0, 60).join('\n')}\n\n${problems.length} dead links, missing anchors or orphans in ${out}/`,
  )
  process.exit(1)
}
console.log(`links: ${pages.length} pages, none leads nowhere`)
