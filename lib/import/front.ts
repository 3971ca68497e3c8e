/** The head of a foreign note: text from bytes, front matter from text, all of it as people write it. */
import { parseDocument } from 'yaml'
import { BadNote } from './problem'

export interface Front {
  readonly title?: string
  readonly summary?: string
  readonly date?: string
  readonly updated?: string
  readonly lang?: string
  readonly kind?: string
  readonly tags: readonly string[]
  readonly aliases: readonly string[]
}

/**
 * @returns the text with `\n` line ends and without a byte order mark
 * @throws BadNote when the bytes are no UTF-8 text, or too many for one page
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length > 4_000_000) throw new BadNote(1, 'it has more than 4 MB: split it into several notes')
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new BadNote(1, 'it is UTF-16, not UTF-8: convert it with iconv -f UTF-16 -t UTF-8')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.replace(/\r\n?/g, '\n').replaceAll('\0', '�')
  } catch {
    let line = 1
    const decoder = new TextDecoder('utf-8', { fatal: true })
    for (let from = 0; from < bytes.length; line++) {
      const at = bytes.indexOf(10, from)
      const to = at < 0 ? bytes.length : at + 1
      try {
        decoder.decode(bytes.subarray(from, to))
      } catch {
        break
      }
      from = to
    }
    throw new BadNote(line, 'these bytes are no UTF-8: convert the file, for example with iconv -f GB18030 -t UTF-8')
  }
}

const text = (value: unknown): string | undefined => {
  const s = typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : ''
  return s === '' ? undefined : s
}
const list = (value: unknown, split: RegExp): string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : String(value).split(split)).flatMap(
    (v: unknown) => text(v) ?? [],
  )
const day = (value: unknown): string | undefined => {
  const m = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(
    value instanceof Date ? value.toISOString() : String(value ?? ''),
  )
  if (!m) return
  const iso = `${m[1]}-${m[2]?.padStart(2, '0')}-${m[3]?.padStart(2, '0')}`
  return Number.isNaN(Date.parse(iso)) ? undefined : iso
}

/**
 * @returns what the front matter says, and the text with it blanked, so that every line keeps its number
 * @throws BadNote with the line in the file where it is no YAML
 */
export function frontOf(source: string): { front: Front; body: string } {
  const m = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  const none: Front = { tags: [], aliases: [] }
  if (!m) {
    // a rule at the top is a rule; keys right after it are front matter that never ends
    if (/^---[ \t]*\n[A-Za-z][\w-]*:(?:\s|$)/.test(source) && !/^---[ \t]*$/m.test(source.slice(4)))
      throw new BadNote(1, 'the front matter does not end: put a line --- below it')
    return { front: none, body: source }
  }
  const body = '\n'.repeat(m[0].split('\n').length - 1) + source.slice(m[0].length)
  const doc = parseDocument(m[1] ?? '', { uniqueKeys: false, strict: false, logLevel: 'silent' })
  const error = doc.errors[0]
  if (error)
    throw new BadNote(
      (error.linePos?.[0].line ?? 1) + 1,
      `the front matter is no YAML: ${error.message.split('\n')[0]?.replace(/ at line \d.*$/, '')}`,
    )
  let data: unknown
  try {
    data = doc.toJS({ maxAliasCount: 50 })
  } catch (e) {
    throw new BadNote(2, `the front matter is no YAML: ${e instanceof Error ? e.message : e}`)
  }
  if (data === null) return { front: none, body }
  // two rules with words between them
  if (typeof data === 'string' && !/^[^\s:]+:/.test(data)) return { front: none, body: source }
  if (typeof data !== 'object' || Array.isArray(data))
    throw new BadNote(2, 'the front matter is a text, not keys with values: write `key: value` lines')
  const field = new Map(Object.entries(data).map(([k, v]) => [k.toLowerCase(), v as unknown]))
  const first = (...names: string[]) => names.map((n) => field.get(n)).find((v) => v !== undefined && v !== null)
  return {
    front: {
      title: text(first('title', '标题')),
      summary: text(first('summary', 'description', 'excerpt', '摘要')),
      date: day(first('date', 'created', 'created_at', 'createdat', 'publish', 'published', '日期', '创建时间')),
      updated: day(first('updated', 'modified', 'lastmod', 'updated_at', '更新时间')),
      lang: text(first('lang', 'language')),
      kind: text(first('kind')),
      tags: [...list(first('tags'), /[,，\s]+/), ...list(first('tag'), /[,，\s]+/)],
      aliases: [...list(first('aliases'), /[,，]+/), ...list(first('alias'), /[,，]+/)],
    },
    body,
  }
}
