/**
 * Runs after `next build`. Pages without client state (no `data-live`) are plain HTML: the framework's scripts, its
 * payload and the payload files beside them are dropped. What remains is the page, its styles and enhance.js.
 * On pages that show nothing of it at first (`data-live="later"`) the scripts are put aside: a type that no browser runs or
 * fetches, until lib/enhance/early.ts puts them back.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const out = 'out'
const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
const live = new Set<string>()
const preloads = /<link rel="preload"[^>]*as="script"[^>]*>/g
let light = 0
let later = 0
let saved = 0
for (const file of files.filter((f) => f.endsWith('.html'))) {
  const path = join(out, file)
  const html = readFileSync(path, 'utf8')
  const kind = /<main[^>]*data-live="(later)?"/.exec(html)
  if (kind) {
    live.add(dirname(file))
    if (!kind[1]) continue
    const held = html
      .replace(preloads, '')
      .replace(/<script (src="[^"]*\/_next\/[^"]*") async=""/g, '<script type="text/later" $1')
    if (!held.includes('text/later') || /<script [^>]*\basync=""/.test(held))
      throw new Error(`${file}: the scripts of the framework are not as this step expects them`)
    later++
    writeFileSync(path, held)
    continue
  }
  const lean = html
    .replace(/<script\b(?![^>]*data-keep)[^>]*\bsrc="[^"]*\/_next\/[^"]*"[^>]*><\/script>/g, '')
    .replace(
      /<script\b[^>]*>(?:\(?self\.__next_[^<]*|requestAnimationFrame[^<]*|\(globalThis\["TURBOPACK"\][^<]*)<\/script>/g,
      '',
    )
    .replace(/<script\b[^>]*>[^<]*self\.__next_f[\s\S]*?<\/script>/g, '')
    .replace(preloads, '')
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
console.log(
  `${light} pages without framework (${Math.round(saved / 1024)} KB less), ${dropped} payload files dropped, ${later} pages fetch it later`,
)
