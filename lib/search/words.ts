/**
 * Text as the index and the query see it. Chinese has no blanks, and two segmenters seldom cut alike, so a run of it counts
 * as its overlapping pairs: `内核模块` -> `内核 核模 模块`. So any part of two characters or more is found. A page that
 * has these pairs need not have them in a row: `holds` tells.
 *
 * Pagefind cuts a query again, by Intl.Segmenter, where the page says that it is Chinese (pagefind_web_js/lib/coupled_search.ts),
 * and finds no pair that it has cut in two. Written in digits a pair is one word to every segmenter.
 */
const han = /\p{Script=Han}+/gu

const digits = (character: string): string => String(character.codePointAt(0))

const pairs = (run: string): string => {
  const characters = [...run].map(digits)
  return characters.length < 2
    ? characters.join('')
    : characters
        .slice(1)
        .map((c, i) => `${characters[i]}${c}`)
        .join(' ')
}

/** What goes into the index in place of the text. */
export const indexed = (text: string): string => text.replace(han, (run) => ` ${pairs(run)} `)

/** A query in the words of the index. Quotation marks of the person are dropped. */
export const asQuery = (typed: string): string => indexed(typed.replace(/["“”]/g, ' ')).replace(/\s+/g, ' ').trim()

/**
 * Ever wider queries for a line that nothing matches whole: first without what differs from host to host (numbers, paths,
 * ids), then the longest words only.
 */
export function wider(typed: string): readonly string[] {
  const words = typed.split(/[\s,;:()[\]{}<>='"`]+/).filter((w) => w.length > 1)
  const steady = words.filter((w) => !/\d{2}|^[/~.-]|[@\\]/.test(w))
  const long = [...steady].sort((a, b) => b.length - a.length)
  return [steady, long.slice(0, 5), long.slice(0, 3), long.slice(0, 1)]
    .filter((list) => list.length > 0)
    .map((list) => asQuery(list.join(' ')))
}

/** Whether a query is rather something a machine said than words of a person: worth waking the engine for. */
export const looksPasted = (typed: string): boolean =>
  typed.length >= 16 && (/\n/.test(typed) || (/[:;=[\]"'/_()-]/.test(typed) && typed.trim().split(/\s+/).length >= 3))

/**
 * The words of a query as they may stand in a text, longest first; null when there is none. One of Latin letters is looked
 * for where a word begins, as the index does: `is` is not in `disagree`.
 */
export function marker(typed: string): RegExp | null {
  const words = [...new Set(typed.toLowerCase().split(/[\s,;:()[\]{}<>='"`“”，。；：]+/))].filter((w) => w.length > 1)
  if (words.length === 0) return null
  const escaped = words
    .sort((a, b) => b.length - a.length)
    .map(
      (w) => `${/^[\p{Script=Latin}\d]/u.test(w) ? '(?<![\\p{L}\\d])' : ''}${w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
    )
  return new RegExp(`(${escaped.join('|')})`, 'giu')
}

/**
 * Whether a text really holds what was typed: each run of Chinese as it stands, and at least one of the words. The index
 * shortens an unknown word until something begins like it, and knows pairs only.
 */
export function holds(text: string, typed: string): boolean {
  const mark = marker(typed)
  return (mark === null || text.search(mark) >= 0) && (typed.match(han) ?? []).every((run) => text.includes(run))
}

/** Whether a name (a title, the last part of an address) has every word that was typed. */
export function names(text: string, typed: string): boolean {
  const mark = marker(typed)
  const held = (of: string) => new Set(mark ? [...of.toLowerCase().matchAll(mark)].map(([word]) => word) : [])
  const asked = held(typed)
  const found = held(text)
  return asked.size > 0 && [...asked].every((word) => found.has(word))
}

/** The line of a text that holds most of the query's words, cut around the first of them. */
export function bestLine(text: string, mark: RegExp | null): string {
  const lines = text.split('\n').filter((l) => l.trim())
  let best = lines[0] ?? ''
  let most = 0
  if (mark)
    for (const line of lines) {
      const found = new Set([...line.toLowerCase().matchAll(mark)].map((m) => m[0])).size
      if (found > most) {
        most = found
        best = line
      }
    }
  const at = mark ? Math.max(0, best.search(mark)) : 0
  const from = at > 80 ? at - 40 : 0
  return `${from > 0 ? '…' : ''}${best.slice(from, from + 180)}${best.length > from + 180 ? '…' : ''}`
}
