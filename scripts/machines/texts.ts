/** The plain Markdown beside the pages, and llms.txt. */
import { hasPlain } from '../../lib/alternates'
import { llmsName } from '../../lib/machines/llms'
import { languages } from '../../lib/ui'
import { type Built, pagesOf } from './built'

/** Addresses of links in Markdown; what stands in code is no link. */
export const linksIn = (markdown: string): readonly string[] => {
  const prose = markdown
    .replace(/^([ \t>-]*)(`{3,}|~{3,}).*\n[\s\S]*?\n[ \t>]*\2[ \t]*$/gm, '')
    .replace(/(`+)[^\n]*?[^`]\1(?!`)/g, '')
  return [
    ...[...prose.matchAll(/\]\(<?([^)\s>]+)/g)].map((m) => m[1] ?? ''),
    ...[...prose.matchAll(/<(https?:[^>\s]+)>/g)].map((m) => m[1] ?? ''),
    ...[...prose.matchAll(/^\[[^\]^][^\]]*\]: <?([^\s>]+)/gm)].map((m) => m[1] ?? ''),
  ]
}

/**
 * Every page that is a text has its Markdown and names it, no Markdown is without a page, and all links lead somewhere.
 * @returns what is wrong
 */
export function checkTexts({ site, base, files, read }: Built): readonly string[] {
  const problems: string[] = []
  const ids = new Map<string, ReadonlySet<string>>()
  const idsOf = (page: string): ReadonlySet<string> => {
    const known = ids.get(page) ?? new Set([...read(page).matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? ''))
    ids.set(page, known)
    return known
  }
  /** @returns what is wrong with a link, null for nothing */
  const fault = (link: string): string | null => {
    const own = site && link.startsWith(`${site}/`) ? link.slice(site.length) : link
    if (!own.startsWith('/')) return /^(?:https?:|mailto:|#)/.test(own) ? null : 'is neither absolute nor of this site'
    if (!own.startsWith(`${base}/`)) return 'leaves the base path'
    const [path = '', hash] = own.slice(base.length + 1).split('#')
    const file = decodeURIComponent(path.split('?')[0] ?? '')
    const target = file === '' || file.endsWith('/') ? `${file}index.html` : file
    if (!files.has(target)) return 'leads nowhere'
    const page = target.replace(/\.md$/, '/index.html')
    return hash && !idsOf(page).has(decodeURIComponent(hash)) ? 'has no such place' : null
  }
  const texts = new Set<string>()
  for (const page of pagesOf(files)) {
    const [, lang, place] = /^(en|zh)\/(.*)index\.html$/.exec(page) ?? []
    if (!lang || place === undefined || !hasPlain(place)) continue
    const text = `${lang}/${place}`.replace(/\/$/, '.md')
    texts.add(text)
    if (!files.has(text)) problems.push(`${page} has no plain text`)
    const named = /<link rel="alternate" type="text\/markdown" href="([^"]*)"/.exec(read(page))?.[1]
    if (!named || decodeURI(named) !== `${base}/${text}`) problems.push(`${page} names ${named} as its plain text`)
  }
  for (const file of [...[...files].filter((f) => f.endsWith('.md')), ...languages.map(llmsName)]) {
    if (file.endsWith('.md') && !texts.has(file)) problems.push(`${file} belongs to no page`)
    const text = files.has(file) ? read(file) : ''
    if (!/^# \S.*\n[\s\S]{40}/.test(text)) problems.push(`${file} has no title, or nothing below it`)
    const links = linksIn(text)
    for (const link of new Set(links)) {
      const wrong = fault(link)
      if (wrong) problems.push(`${file}: ${link} ${wrong}`)
    }
    if (links.length === 0) problems.push(`${file} has no link at all`)
  }
  return problems
}
