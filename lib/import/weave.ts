/** Writes a note again with every name in it resolved: standard Markdown, all else letter for letter. */
import { posix } from 'node:path'
import type { Locale } from '@/engine/model'
import { blockAnchor } from '../content/plain'
import type { Problem } from './problem'
import { headingId, type Places } from './resolve'
import type { Ref, Scan } from './scan'

/** A note of the folder as the others see it. */
export interface Known {
  readonly file: string
  readonly slug: string
  readonly lang: Locale
  readonly title: string
  readonly body: string
  readonly scan: Scan
}
export interface World {
  readonly places: Places
  readonly notes: ReadonlyMap<string, Known>
  /** brings a file that is no note along; the address it will have, null where it is of a kind that is not served */
  readonly asset: (file: string) => string | null
}

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i
/** what is shown inside another note stays readable in one sitting */
const embedLimit = 20_000
const embedsLimit = 100_000

/** Text that Markdown must not read as anything else. */
export const literal = (text: string): string => text.replace(/[\\`*_{}[\]<>&|~!#$]/g, '\\$&').replace(/\s+/g, ' ')
const address = (url: string): string => encodeURI(url).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'))
const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
export const lineAt = (body: string, at: number): number => {
  let line = 1
  for (let i = body.indexOf('\n'); i >= 0 && i < at; i = body.indexOf('\n', i + 1)) line++
  return line
}
const split = (target: string): [string, string] => {
  const at = target.indexOf('#')
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)]
}

/** From the root of the site, as links in all texts are; the build puts the site's path in front. */
const pageOf = (note: Known): string => `/${note.lang}/notes/${note.slug}/`

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}
/** Applies edits from left to right; one inside another is dropped with what it replaced. */
function apply(body: string, edits: readonly Edit[], from = 0, to = body.length): string {
  let out = ''
  let at = from
  for (const e of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (e.start < at || e.end > to) continue
    out += body.slice(at, e.start) + e.text
    at = e.end
  }
  return out + body.slice(at, to)
}

/** @returns the body of the note in standard Markdown; what could not be resolved goes to `say` */
export function weave(note: Known, world: World, say: (p: Omit<Problem, 'file'> & { file?: string }) => void): string {
  let embedded = 0

  const anchorOf = (to: Known, anchor: string, say: (says: string) => void): string => {
    if (anchor === '') return ''
    if (anchor.startsWith('^')) {
      if (to.scan.blocks.has(anchor.slice(1).toLowerCase())) return `#${blockAnchor(anchor.slice(1))}`
      say(`${to === note ? 'this note' : to.file} has no block ${anchor}: write ${anchor} at the end of that paragraph`)
      return ''
    }
    const id = headingId(to.scan.headings, anchor)
    if (id !== null) return `#${id}`
    // a link to the title is a link to the note
    if (headingId([{ depth: 1, text: to.title, id: '', start: 0, end: 0 }], anchor) === null)
      say(`${to === note ? 'this note' : to.file} has no heading “${anchor}”`)
    return to === note ? '#main' : ''
  }

  /** One place as Markdown; `deep` inside an embedded note, where only links are made. */
  const edit = (ref: Ref, of: Known, deep: boolean): Edit | null => {
    const line = lineAt(of.body, ref.start)
    const lost = (says: string) => deep || say({ line, says, weight: 'lost' })
    const put = (text: string, from = ref.start): Edit => ({ start: from, end: ref.end, text })
    const wiki = ref.kind === 'wiki' || ref.kind === 'embed'
    const [path, anchor] = wiki ? split(ref.target) : (split(ref.target).map(decoded) as [string, string])
    const shown = literal(
      ref.label ?? (path === '' ? anchor.replace(/^\^/, '') : anchor ? `${path} > ${anchor}` : path),
    )
    const link = (url: string) => {
      if (ref.kind === 'html') return put(address(url))
      if (ref.kind === 'link') return put(`](${address(url)})`, ref.textEnd)
      return put(`[${shown}](${address(url)})`)
    }
    /** the text without what it named */
    const gone = (): Edit | null => {
      if (ref.kind === 'html') return put('')
      if (ref.kind === 'link') return put(of.body.slice(ref.start + 1, ref.textEnd))
      return put(shown)
    }

    let file: string
    if (path === '') file = of.file
    else {
      const found = wiki ? world.places.wiki(path, of.file) : null
      const at = found?.file ?? world.places.relative(path.split('?')[0] ?? '', of.file)
      if (!at) {
        const what = ref.kind === 'embed' || ref.kind === 'image' ? 'there is no file' : 'there is no note'
        lost(`${what} “${path}”: name one that is in the folder, or take the link out`)
        return gone()
      }
      if (found && found.others > 0 && !deep)
        say({ line, says: `“${path}” could be ${found.others + 1} files: ${at} is taken`, weight: 'told' })
      file = at
    }

    const to = world.notes.get(file)
    if (!to) {
      const url = /\.(?:md|markdown)$/i.test(file) ? null : world.asset(file)
      if (url === null) {
        lost(`${file} is not served: a note that was left out, or a kind of file that could run`)
        return gone()
      }
      if (ref.kind === 'html') return put(url)
      if (ref.kind === 'image' || (ref.kind === 'embed' && picture.test(file))) {
        const size = /^\d+(?:x\d+)?$/
        const alt = (ref.label ?? '')
          .split('|')
          .filter((p) => !size.test(p.trim()))
          .join(' ')
        return put(`![${literal(alt || posix.basename(file).replace(picture, ''))}](${url})`)
      }
      return link(url)
    }
    if (ref.kind === 'embed' && ref.block && !deep && file !== of.file) {
      const text = embed(to, anchor, (says) => lost(says))
      if (text !== null) {
        const lineStart = of.body.lastIndexOf('\n', ref.start - 1) + 1
        const lead = of.body.slice(lineStart, ref.start).replace(/[^>\s]/g, ' ')
        return put(
          text
            .split('\n')
            .map((l, i) => (i === 0 ? `> ${l}` : `${lead}> ${l}`))
            .join('\n'),
        )
      }
    }
    const page = file === of.file && of === note ? '' : pageOf(to)
    return link(page + anchorOf(to, anchor, lost) || (page === '' ? '#main' : page))
  }

  /** A note, or the part below one of its headings, to stand in this one; null where it is too long for that. */
  const embed = (to: Known, anchor: string, lost: (says: string) => void): string | null => {
    let [from, end] = [0, to.body.length]
    if (anchor && !anchor.startsWith('^')) {
      const at = to.scan.headings.findIndex((h) => h.id === headingId(to.scan.headings, anchor))
      const head = to.scan.headings[at]
      if (!head) return null
      from = head.end
      end = to.scan.headings.slice(at + 1).find((h) => h.depth <= head.depth)?.start ?? end
    } else if (anchor) return null
    if (end - from > embedLimit || embedded + end - from > embedsLimit) return null
    embedded += end - from
    const edits = [
      ...(to.scan.titleAt ? [{ start: to.scan.titleAt[0], end: to.scan.titleAt[1], text: '' }] : []),
      ...to.scan.notes.map(([start, stop]) => ({ start, end: stop, text: '' })),
      // its headings are none of this note
      ...to.scan.headings.map((h) => ({ start: h.start, end: h.end, text: `**${literal(h.text)}**` })),
      ...to.scan.refs.flatMap((r) => edit(r, to, true) ?? []),
    ]
    const url = pageOf(to) + anchorOf(to, anchor, lost)
    return `[!NOTE] [${literal(to.title)}](${address(url)})\n\n${apply(to.body, edits, from, end).trim()}`
  }

  for (const at of note.scan.unread)
    say({
      line: lineAt(note.body, at),
      says: 'this [[link]] cannot be read: it holds a bracket or goes over a line end',
      weight: 'told',
    })
  const edits: Edit[] = note.scan.refs.flatMap((r) => edit(r, note, false) ?? [])
  if (note.scan.titleAt) edits.push({ start: note.scan.titleAt[0], end: note.scan.titleAt[1], text: '' })
  return apply(note.body, edits)
}
