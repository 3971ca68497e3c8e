/** The one door to `content/`. Server only: it reads the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MDXContent } from 'mdx/types'
import { createElement } from 'react'
import { parse as parseYaml } from 'yaml'
import type { z } from 'zod'
import type { Locale } from '@/engine'
import { remembering, rememberingFiles } from '../once'
import { languages } from '../ui'
import { type Compiled, compileMdx } from './compile'
import type { Heading } from './headings'
import { importedFolder, importedFront, importedNotes } from './imported'
import type { LocalLink } from './local-links'
import { compileMarkdown } from './markdown'
import { type Outputs, outputsOf } from './outputs'
import { type NoteFront, type NoteKind, noteFront, translatedFront } from './schema'

export interface NoteHead extends Omit<NoteFront, 'kind'> {
  readonly slug: string
  readonly kind: NoteKind | 'imported'
  /** the language of title, summary and text: the wanted one where it exists */
  readonly lang: Locale
}
export interface Note extends NoteHead {
  readonly Body: MDXContent
  readonly headings: readonly Heading[]
  readonly minutes: number
  readonly outputs: Outputs
}

const notesFolder = 'content/notes'
const causesFolder = 'content/diagnoses'

/** Splits front matter from text and checks it; a fault is an Error with file and line. */
function readFront<S extends z.ZodType>(path: string, schema: S): z.infer<S> {
  const m = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path, 'utf8'))
  if (!m?.[1]) throw new Error(`${path}:1: front matter is missing`)
  const yaml = m[1]
  let data: unknown
  try {
    data = parseYaml(yaml)
  } catch (error) {
    const line = (error as { linePos?: readonly { line: number }[] }).linePos?.[0]?.line ?? 1
    throw new Error(`${path}:${line + 1}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = String(issue?.path[0] ?? '')
  const at = yaml.split('\n').findIndex((l) => l.startsWith(`${field}:`))
  const item = typeof issue?.path[1] === 'number' ? issue.path[1] + 1 : 0
  throw new Error(`${path}:${at + 2 + item}: ${field ? `${field}: ` : ''}${issue?.message}`)
}

const ownFront = rememberingFiles((path) => readFront(path, noteFront))
const ownTranslation = rememberingFiles((path) => readFront(path, translatedFront))
const frontOfImported = rememberingFiles((path) => readFront(path, importedFront))

const file = (slug: string, lang: Locale) => join(notesFolder, slug, `${lang}.mdx`)
const folders = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((e) => e.isDirectory())
        .map((e) => e.name)
        .sort()
    : []

const once = remembering('content')
const imported = (): ReadonlyMap<string, readonly Locale[]> =>
  once('imported', () => new Map(importedNotes().map((n) => [n.slug, n.languages])))
const importedFile = (slug: string, lang: Locale) => join(importedFolder, slug, `${lang}.md`)

/** The site's own notes, which stand in every language. */
export const ownSlugs = (): readonly string[] => once('own', () => folders(notesFolder))
/** The notes that have a page in a language; without one, all of them. */
export const noteSlugs = (lang?: Locale): readonly string[] => [
  ...ownSlugs(),
  ...[...imported()].flatMap(([slug, langs]) => (lang === undefined || langs.includes(lang) ? [slug] : [])),
]
/** The languages in which a note has a page. */
export const noteLanguages = (slug: string): readonly Locale[] => imported().get(slug) ?? languages

/** @returns the head in the wanted language, else in the one that the note has */
export const noteHead = (slug: string, lang: Locale): NoteHead => once(`${lang}/${slug}`, () => readHead(slug, lang))

function readHead(slug: string, wanted: Locale): NoteHead {
  const langs = imported().get(slug)
  const lang = langs === undefined || langs.includes(wanted) ? wanted : (langs[0] ?? wanted)
  if (langs) {
    const { source: _, ...front } = frontOfImported(importedFile(slug, lang))
    return { ...front, slug, lang }
  }
  const front = ownFront(file(slug, 'en'))
  const own = file(slug, lang)
  if (lang === 'en' || !existsSync(own)) return { ...front, slug, lang: 'en' }
  return { ...front, ...ownTranslation(own), slug, lang }
}

/** Newest first. */
export const listNotes = (lang: Locale): readonly NoteHead[] =>
  once(`list ${lang}`, () =>
    noteSlugs(lang)
      .map((slug) => noteHead(slug, lang))
      .sort((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug)),
  )

/** @throws where the note is not there or does not compile: then the build stops */
export async function readNote(slug: string, lang: Locale): Promise<Note> {
  const head = noteHead(slug, lang)
  const source = noteSource(slug, lang)
  const { Content, headings } = imported().has(slug)
    ? await readImported(slug, source, head.lang)
    : await twinned(join(notesFolder, slug), head.lang)
  return { ...head, Body: Content, headings, minutes: minutesOf(source), outputs: noteOutputs(slug) }
}

async function readImported(slug: string, source: string, lang: Locale): Promise<Compiled> {
  const { html, headings } = await compileMarkdown(source, importedFile(slug, lang), lang)
  return { Content: htmlBody(html), headings }
}

/** A text that stands in every language: its headings are called as in English. */
async function twinned(folder: string, lang: Locale): Promise<Compiled> {
  const [path, english] = [join(folder, `${lang}.mdx`), join(folder, 'en.mdx')]
  const read = (file: string, l: Locale, ids?: readonly string[]) =>
    compileMdx(readFileSync(file, 'utf8'), file, l, ids)
  if (lang === 'en' || !existsSync(english)) return read(path, lang)
  const { headings } = await once(english, () => read(english, 'en'))
  return read(
    path,
    lang,
    headings.map((h) => h.id),
  )
}

/** HTML that markdown.ts made, as a component like any other text. */
const htmlBody =
  (html: string): MDXContent =>
  () =>
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing in it runs, see plain.ts
    createElement('div', { className: 'prose', dangerouslySetInnerHTML: { __html: html } })
const textFile = (slug: string, lang: Locale): string =>
  imported().has(slug) ? importedFile(slug, lang) : file(slug, lang)

/** Outputs are the same in every language: they are read from the shared file. */
export const noteOutputs = (slug: string): Outputs =>
  outputsOf(readFileSync(textFile(slug, noteLanguages(slug)[0] ?? 'en'), 'utf8'))

/** Where the text of a note stands, in the wanted language or the one it has. */
export const noteFile = (slug: string, lang: Locale): string => textFile(slug, noteHead(slug, lang).lang)
/** It as it was written, with its front matter. */
export const noteSource = (slug: string, lang: Locale): string => readFileSync(noteFile(slug, lang), 'utf8')

/** The links in that text which lead into this site, as its compiler found them; null where it is no imported note. */
export async function importedLinks(slug: string, lang: Locale): Promise<readonly LocalLink[] | null> {
  if (!imported().has(slug)) return null
  const own = noteHead(slug, lang).lang
  return (await compileMarkdown(noteSource(slug, own), importedFile(slug, own), own)).links
}

/** In the wanted language, else in the one it was written in. */
export const causeFile = (id: string, lang: Locale): { readonly path: string; readonly lang: Locale } | null => {
  for (const l of [lang, ...languages.filter((x) => x !== lang)]) {
    const path = join(causesFolder, id, `${l}.mdx`)
    if (existsSync(path)) return { path, lang: l }
  }
  return null
}

/** The long text of a root cause, where someone wrote one. */
export async function readCauseText(id: string, lang: Locale): Promise<Compiled | null> {
  const found = causeFile(id, lang)
  return found && twinned(join(causesFolder, id), found.lang)
}
/** The same as it was written. */
export function causeSource(id: string, lang: Locale): string | null {
  const found = causeFile(id, lang)
  return found && readFileSync(found.path, 'utf8')
}

const withoutCode = (source: string) =>
  source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^[ \t>]*```[\s\S]*?^[ \t>]*```/gm, '')

/** 230 English words or 400 Chinese characters a minute; machine text is skimmed. */
function minutesOf(source: string): number {
  const prose = withoutCode(source)
  const han = prose.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = prose.match(/[A-Za-z][\w'-]*/g)?.length ?? 0
  return Math.max(1, Math.round(han / 400 + words / 230))
}
