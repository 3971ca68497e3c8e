/** A finished build as the checks of scripts/machines/ see it. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'

export interface Built {
  readonly site: string
  readonly base: string
  /** names of files in `out/` */
  readonly files: ReadonlySet<string>
  readonly read: (name: string) => string
  /** a file made for programs; null where there is none of that name */
  readonly made: (name: string) => string | null
}
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link', 'entry', 'link', 'category'].includes(name),
})

/** @throws when the text is no well-formed XML */
// biome-ignore lint/suspicious/noExplicitAny: the shape is what the checks look at
export function readXml(text: string): any {
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`)
  return parser.parse(text)
}

/** Pages that a reader may come upon: not the answer to unknown addresses, nor what stands in for a page without a network. */
export const pagesOf = (files: Iterable<string>): string[] =>
  [...files].filter((f) => /(?:^|\/)index\.html$/.test(f) && !/^(?:404|_not-found)\/|^(?:en|zh)\/offline\//.test(f))

/** `en/notes/x/index.html` -> where it is served */
export const addressOfPage = ({ site, base }: Built, file: string): string =>
  new URL(`${site}${base}/${file.replace(/index\.html$/, '')}`).href
