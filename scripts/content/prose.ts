/** What can be wrong in one text: links, footnotes, places not filled in, punctuation. */
import GithubSlugger from 'github-slugger'
import { tagIds } from '../../content/tags'
import { diagnosisById, type Locale, probeById, treeById } from '../../engine'
import type { Say, Text } from './text'

/** Anchors that a page has beside the headings of its text. */
const sections: Readonly<Record<string, readonly string[]>> = {
  diagnoses: 'why shows proof refutes variants ask fix verify prevent leads explains where mentions sources main'.split(
    ' ',
  ),
  probes: 'facts samples lines causes main'.split(' '),
  trees: 'words main'.split(' '),
  notes: ['main'],
  tags: ['main'],
}
const known: Readonly<Record<string, (id: string) => boolean>> = {
  diagnoses: (id) => diagnosisById.has(id),
  probes: (id) => probeById.has(id),
  trees: (id) => treeById.has(id),
  tags: (id) => tagIds.has(id),
}

export interface Heading {
  readonly depth: number
  readonly line: number
  readonly id: string
}
export function headingsOf(text: Text): readonly Heading[] {
  const slugger = new GithubSlugger()
  return text.lines.flatMap((line, i) => {
    const m = text.machine[i] ? null : /^(#{1,6}) (.+?)(?: #+)?$/.exec(line)
    if (!m?.[1]) return []
    const words = (m[2] ?? '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\[\^([^\]]+)\]/g, '$1')
      .replace(/[`*]|\\(?=[^\w\s])/g, '')
    return [{ depth: m[1].length, line: i + 1, id: slugger.slug(words) }]
  })
}

/**
 * Links inside the site name a page that exists, in the language of the text, and an anchor that it has.
 * @param texts the texts of notes and root causes by `notes/<id>` and `diagnoses/<id>`, in English: their headings name the
 * anchors in every language
 */
export function checkLinks(text: Text, lang: Locale, texts: ReadonlyMap<string, Text>, say: Say): void {
  const has = (page: string, kind: string, anchor: string) => {
    const target = texts.get(page)
    return sections[kind]?.includes(anchor) || (target !== undefined && headingsOf(target).some((h) => h.id === anchor))
  }
  const own = headingsOf(texts.get(text.file.split('/').slice(1, 3).join('/')) ?? text)
  text.lines.forEach((line, i) => {
    if (text.machine[i]) return
    for (const m of line.matchAll(/\]\(([/#][^)\s]*)\)|href="([/#][^"]*)"/g)) {
      const link = m[1] ?? m[2] ?? ''
      const wrong = (what: string) => say(text.file, i + 1, what)
      const [path = '', anchor = ''] = decodeURI(link).split('#')
      if (path === '') {
        if (!own.some((h) => h.id === anchor))
          wrong(`${link}: this text has no such heading; its headings are ${own.map((h) => `#${h.id}`).join(', ')}`)
        continue
      }
      const [, language, kind = '', ...rest] = (path.split('?')[0] ?? '').split('/')
      const id = rest.join('/').replace(/\/$/, '')
      if (path.startsWith('/collect.sh')) continue
      if (language !== lang) wrong(`the link ${path} leaves the language: begin it with /${lang}/`)
      else if (kind && !['triage', 'accuracy', 'search', 'notes', ...Object.keys(known)].includes(kind))
        wrong(`there are no pages under /${lang}/${kind}/`)
      else if (id && (kind === 'notes' ? !texts.has(`notes/${id}`) : known[kind] && !known[kind](id)))
        wrong(`${path}: there is no ${kind} page ${id}`)
      else if (!(path.split('?')[0] ?? '').endsWith('/')) wrong(`${path}: end the address with a slash`)
      else if (anchor && id && !has(`${kind}/${id}`, kind, anchor))
        wrong(`${link}: that page has no heading #${anchor}`)
    }
  })
}

/** Each footnote that is named is explained, and the other way round. */
export function checkFootnotes(text: Text, say: Say): void {
  const used = new Map<string, number>()
  const defined = new Map<string, number>()
  text.lines.forEach((line, i) => {
    if (text.machine[i]) return
    for (const m of line.matchAll(/\[\^([^\]]+)\](:)?/g))
      (m[2] && m.index === 0 ? defined : used).set(m[1] ?? '', i + 1)
  })
  for (const [id, line] of used)
    if (!defined.has(id)) say(text.file, line, `footnote [^${id}] has no text: add a line [^${id}]: …`)
  for (const [id, line] of defined) if (!used.has(id)) say(text.file, line, `footnote [^${id}] is used nowhere`)
}

/** Nothing is left to fill in, and Chinese is punctuated as Chinese. */
export function checkWords(text: Text, lang: Locale, say: Say): void {
  text.lines.forEach((line, i) => {
    if (/\bTODO\b/.test(line)) say(text.file, i + 1, 'TODO is left: fill it in')
    if (text.machine[i] || lang !== 'zh') return
    const m = /[\u4e00-\u9fff]([,;:!?])(?:\s|$|[\u4e00-\u9fff])/.exec(line.replace(/`[^`]*`/g, '``'))
    if (m) say(text.file, i + 1, `“${m[0].trim()}”: after a Chinese character write the full-width form of “${m[1]}”`)
  })
}
