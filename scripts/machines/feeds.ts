/** The feeds, and the data about pages in the pages. */
import { idOf } from '../../lib/machines/atom'
import { type Built, pagesOf, readXml } from './built'

interface Link {
  readonly rel: string
  readonly href: string
}
/** RFC 3339, as the format wants it */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const hrefOf = (links: readonly Link[] | undefined, rel: string): string | undefined =>
  links?.find((l) => l.rel === rel)?.href

/**
 * Every feed can be read, has what RFC 4287 asks for, and leads to pages that are there.
 * @param site what addresses in the feeds begin with, empty where they are relative
 * @returns what is wrong
 */
export function checkFeeds(
  { base, files }: Pick<Built, 'base' | 'files'>,
  feeds: ReadonlyMap<string, string>,
  site: string,
): readonly string[] {
  const problems: string[] = []
  const there = (href: string | undefined): boolean => {
    if (!href?.startsWith(`${site}${base}/`)) return false
    const file = decodeURI(href.slice(site.length + base.length + 1))
    return files.has(file.endsWith('/') ? `${file}index.html` : file)
  }
  const ids = new Map<string, string>()
  for (const lang of ['en', 'zh']) if (!feeds.has(`${lang}/feed.xml`)) problems.push(`${lang} has no feed`)
  for (const [file, text] of feeds) {
    const fault = (says: string) => problems.push(`${file}: ${says}`)
    try {
      const { feed } = readXml(text)
      if (!feed.title || !feed.author?.name || !moment.test(feed.updated)) fault('title, author or day is missing')
      if (ids.has(feed.id) || !/^urn:uuid:[0-9a-f-]{36}$/.test(feed.id)) fault(`${feed.id} is no id of its own`)
      ids.set(feed.id, file)
      if (decodeURI(hrefOf(feed.link, 'self') ?? '') !== `${site}${base}/${file}`) fault('it does not name itself')
      if (!there(hrefOf(feed.link, 'alternate'))) fault('its page is not there')
      if (!feed.entry?.length) fault('it has no entry')
      for (const entry of feed.entry ?? []) {
        for (const { href } of entry.link) if (!there(href)) fault(`${href} leads nowhere`)
        const [, name] = /\/((?:en|zh)\/notes\/[^/]+)\/$/.exec(hrefOf(entry.link, 'alternate') ?? '') ?? []
        if (entry.id !== idOf(decodeURI(name ?? ''))) fault(`the id of ${name} is another`)
        if (!entry.title || !entry.summary || !moment.test(entry.updated)) fault(`${name} lacks title, text or day`)
      }
    } catch (error) {
      fault(error instanceof Error ? error.message : String(error))
    }
  }
  return problems
}

/** Pages name feeds that are there; what they say about themselves can be read. */
export function checkHeads({ site, base, files, read }: Built): readonly string[] {
  const problems: string[] = []
  for (const page of pagesOf(files)) {
    const html = read(page)
    for (const [, href = ''] of html.matchAll(
      /<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]*)"/g,
    ))
      if (!files.has(decodeURI(href).slice(base.length + 1))) problems.push(`${page}: there is no feed ${href}`)
    const picture = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1]
    if (site ? !picture?.startsWith(`${site}${base}/`) : picture) problems.push(`${page}: its picture is at ${picture}`)
    else if (picture && !files.has(decodeURI(picture).slice(site.length + base.length + 1)))
      problems.push(`${page}: there is no picture ${picture}`)
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      (m) => m[1] ?? '',
    )
    if (/\/(?:notes|diagnoses|probes|trees)\/[^/]+\/index/.test(page) && blocks.length !== 1)
      problems.push(`${page} says ${blocks.length} times what it is`)
    for (const block of blocks) {
      try {
        const graph = JSON.parse(block)['@graph']
        const title = graph[0].headline
        if (!title || !graph[0].description) problems.push(`${page} has no title or description for search engines`)
      } catch (error) {
        problems.push(`${page}: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  return problems
}
