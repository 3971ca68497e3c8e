/**
 * Runs over the finished export: gives every page a Content-Security-Policy of its own, as a meta element, since the
 * inline scripts differ from page to page and plain files have no server that could know them. What a meta element
 * cannot say (framing, MIME sniffing ...) stands in `_headers` and under `deploy/`.
 *
 * The promise behind it: whatever a page does, the browser sends nothing of a paste anywhere. `connect-src 'self'`,
 * no other origin for any kind of load, no form target, no base.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Types of script elements that run; others (`application/ld+json`) are data, which no policy looks at. */
const runs = /^(?:|module|text\/javascript|importmap|speculationrules)$/
const meta = '<meta http-equiv="Content-Security-Policy"'

/**
 * The policy of one page.
 * @param html the whole page as it is served
 * @returns the text of the header; one `sha256-` for each distinct inline script
 */
export const policyOf = (html: string): string => {
  const hashes = new Set<string>()
  for (const [, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? ''
    if (/\bsrc=/.test(attributes) || !runs.test(type)) continue
    hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`)
  }
  return [
    "default-src 'none'",
    // the search index is read by WebAssembly
    `script-src 'self' 'wasm-unsafe-eval' ${[...hashes].sort().join(' ')}`.trim(),
    // colours of code and places in the drawn tree are attributes; a stylesheet comes from here only
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // React's and Next's own, and ours in lib/enhance, which lets scripts of this origin through and nothing else
    "trusted-types default nextjs nextjs#bundler 'allow-duplicates'",
  ].join('; ')
}

/**
 * Puts the policy first into the head, before anything it governs.
 * @throws when the page has no head, an inline event handler, or a policy already
 */
export const seal = (html: string): string => {
  if (html.includes(meta)) throw new Error('it has a policy already')
  const handler = /<[a-z][^<>]*\son[a-z]+="/.exec(html.replace(/<script\b[\s\S]*?<\/script>/g, ''))
  if (handler) throw new Error(`an inline event handler, which the policy would block: ${handler[0].slice(0, 80)}`)
  const policy = policyOf(html).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const sealed = html.replace(/<head>(<meta charSet="utf-8"\/>)?/i, (head) => `${head}${meta} content="${policy}"/>`)
  if (sealed === html) throw new Error('it has no <head>')
  return sealed
}

/** Seals every page of a finished export in place; returns how many. */
const sealAll = (out: string): number => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'))
  for (const page of pages) {
    const path = join(out, page)
    try {
      writeFileSync(path, seal(readFileSync(path, 'utf8')))
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return pages.length
}

if (import.meta.filename === process.argv[1]) console.log(`${sealAll('out')} pages sealed with a policy`)
