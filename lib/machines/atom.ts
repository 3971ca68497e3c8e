/** Feeds of the notes (RFC 4287): one a language, and one for each tag that a note carries. */
import { createHash } from 'node:crypto'
import { tagLabel, tagPath } from '@/content/tags'
import type { Locale } from '@/engine'
import { addressOf } from '../alternates'
import type { NoteHead } from '../content'
import { paths } from '../paths'
import { langTag, ui } from '../ui'
import { escapeXml } from './xml'

/** what a reader fetches again and again stays small */
const most = 50
const space = Buffer.from('7a1d2c5e3f0b4c6f9d8e52b1a0c4e796', 'hex')

/**
 * An id that is the same on every build (RFC 9562, version 5): an entry keeps it when the site moves or learns its
 * address, as RFC 4287, 4.2.6 wants it. So a feed is valid without a public address too; its links are relative then,
 * which the format allows and readers resolve against the address of the feed.
 */
export function idOf(name: string): string {
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}

const changed = (note: NoteHead): string => note.updated ?? note.date
/** a day is all that a note says of itself */
const moment = (day: string): string => `${day}T00:00:00Z`
const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`

const entry = (note: NoteHead, lang: Locale): string =>
  [
    note.lang === lang ? '<entry>' : `<entry xml:lang="${langTag(note.lang)}">`,
    element('title', note.title),
    element('id', idOf(`${lang}/notes/${note.slug}`)),
    element('published', moment(note.date)),
    element('updated', moment(changed(note))),
    link('alternate', 'text/html', addressOf(paths.note(lang, note.slug))),
    link('alternate', 'text/markdown', addressOf(paths.plain(lang, `notes/${note.slug}/`))),
    element('summary', note.summary),
    ...note.tags.map((tag) => `<category term="${escapeXml(tag)}" label="${escapeXml(tagLabel(tag, lang))}"/>`),
    '</entry>',
  ].join('\n')

/**
 * @param notes those of the tag, or all of the language
 * @returns the whole file; the newest notes first
 */
export function atom(notes: readonly NoteHead[], lang: Locale, tag?: string): string {
  const t = ui(lang)
  const shown = [...notes].sort((a, b) => changed(b).localeCompare(changed(a))).slice(0, most)
  const name = tag
    ? tagPath(tag)
        .map((part) => tagLabel(part, lang))
        .join(' / ')
    : t.nav.notes
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${langTag(lang)}">`,
    element('title', `${t.site.name} · ${name}`),
    ...(tag ? [] : [element('subtitle', t.notes.listLead)]),
    element('id', idOf(tag ? `${lang}/tags/${tag}` : `${lang}/notes`)),
    element('updated', moment(shown[0] ? changed(shown[0]) : '1970-01-01')),
    link('self', 'application/atom+xml', addressOf(paths.feed(lang, tag))),
    link('alternate', 'text/html', addressOf(tag ? paths.tag(lang, tag) : paths.note(lang))),
    `<author>${element('name', t.site.name)}</author>`,
    ...shown.map((note) => entry(note, lang)),
    '</feed>\n',
  ].join('\n')
}
