/**
 * Runs after `next build`. Pages without client state (no `data-live`) are plain HTML: the framework's scripts, its
 * payload and the payload files beside them are dropped. What remains is the page, its styles and enhance.js.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const out = 'out'
const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
const live = new Set<string>()
let light = 0
let saved = 0
for (const file of files.filter((f) => f.endsWith('.html'))) {
  const path = join(out, file)
  const html = readFileSync(path, 'utf8')
  if (/<main[^>]*data-live=""/.test(html)) {
    live.add(dirname(file))
    continue
  }
  const lean = html
    .replace(/<script\b(?![^>]*data-keep)[^>]*\bsrc="[^"]*\/_next\/[^"]*"[^>]*><\/script>/g, '')
    .replace(
      /<script\b[^>]*>(?:\(?self\.__next_[^<]*|requestAnimationFrame[^<]*|\(globalThis\["TURBOPACK"\][^<]*)<\/script>/g,
      '',
    )
    .replace(/<script\b[^>]*>[^<]*self\.__next_f[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
    .replace(/<link rel="preload"[^>]*as="script"[^>]*>/g, '')
    .replace(/<!--(?:\$|\/\$|&|\/&|[\w-]{20,})-->/g, '')
    .replace(/<div hidden="">(?:<!--\$-->|<!--\/\$-->)*<\/div>/g, '')
  if (/static\/chunks\/[^"]*\.js|__next_f|TURBOPACK/.test(lean)) throw new Error(`${file}: framework scripts are left`)
  saved += html.length - lean.length
  light++
  writeFileSync(path, lean)
}
let dropped = 0
for (const file of files.filter(
  (f) => /(?:^|\/)(?:index|__next\.[^/]*)\.txt$/.test(f) || /\/__next[^/]*\/.*\.txt$/.test(f),
)) {
  const page = file.replace(/\/?(?:index\.txt|__next[^/]*(?:\/.*)?)$/, '') || '.'
  if (live.has(page)) continue
  rmSync(join(out, file), { force: true })
  dropped++
}
console.log(`${light} pages without framework (${Math.round(saved / 1024)} KB less), ${dropped} payload files dropped`)
