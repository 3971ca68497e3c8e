/** The sitemap, robots.txt, and the addresses in the heads of pages. */
import { addressOfPage, type Built, pagesOf, readXml } from './built'

interface Entry {
  readonly loc: string
  readonly lastmod?: string
  readonly 'xhtml:link'?: readonly { readonly hreflang: string; readonly href: string }[]
}

function entriesOf(built: Built, problems: string[]): readonly Entry[] {
  const entries: Entry[] = []
  const read = (name: string): void => {
    const text = built.made(name)
    if (text === null) {
      problems.push(`${name} is named, but not there`)
      return
    }
    const { urlset, sitemapindex } = readXml(text)
    for (const { loc } of sitemapindex?.sitemap ?? []) read(loc.slice(`${built.site}${built.base}/`.length))
    entries.push(...(urlset?.url ?? []))
  }
  read('sitemap.xml')
  return entries
}

/**
 * Every page is in the sitemap and nothing else is; the languages of a page name each other.
 * @param inPages whether the pages were built for this site, so that their heads must agree
 * @returns what is wrong
 */
export function checkAddresses(built: Built, inPages: boolean): readonly string[] {
  const problems: string[] = []
  const entries = new Map(entriesOf(built, problems).map((e) => [e.loc, e]))
  const pages = new Map(pagesOf(built.files).map((file) => [addressOfPage(built, file), file]))
  for (const [address, file] of pages) if (!entries.has(address)) problems.push(`${file} is missing from the sitemap`)
  for (const [address, { lastmod, 'xhtml:link': links = [] }] of entries) {
    if (!pages.has(address)) problems.push(`the sitemap names ${address}, which is no page`)
    if (lastmod && !/^20\d\d-\d\d-\d\d$/.test(lastmod)) problems.push(`${address}: lastmod ${lastmod} is no day`)
    for (const { hreflang, href } of links) {
      const there = entries.get(href)
      if (!there) problems.push(`${address}: the page in ${hreflang}, ${href}, is no page`)
      else if (!there['xhtml:link']?.some((l) => l.href === address) && !(hreflang === 'x-default'))
        problems.push(`${address}: ${href} does not name it in turn`)
    }
  }
  for (const [address, file] of pages) {
    const head = /<head>[\s\S]*?<\/head>/.exec(built.read(file))?.[0] ?? ''
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1]?.replaceAll('&amp;', '&')
    const named = [...head.matchAll(/<link rel="alternate" hrefLang="([^"]*)" href="([^"]*)"/g)].map(
      ([, lang, href = '']) => `${lang} ${href.replaceAll('&amp;', '&')}`,
    )
    const expected = (entries.get(address)?.['xhtml:link'] ?? []).map((l) => `${l.hreflang} ${l.href}`)
    if (!inPages && (canonical || named.length)) problems.push(`${file} names addresses of a site that is not known`)
    if (inPages && canonical !== address) problems.push(`${file}: its canonical address is ${canonical}`)
    if (inPages && named.join() !== expected.join()) problems.push(`${file}: its languages are ${named.join(', ')}`)
    if (!/<meta name="description" content="[^"]+"/.test(head)) problems.push(`${file} has no description`)
  }
  const robots = built.made('robots.txt') ?? ''
  if (!robots.includes(`Sitemap: ${built.site}${built.base}/sitemap.xml\n`))
    problems.push('robots.txt does not name the sitemap')
  return problems
}
