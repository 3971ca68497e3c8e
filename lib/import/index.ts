/**
 * Brings a folder of Obsidian-flavoured Markdown into `content/imported/<address>/<language>.md`, pictures into
 * `public/imported/`. Nothing of the folder is changed, and both places are written anew each time.
 */
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, extname, join, posix } from 'node:path'
import { stringify } from 'yaml'
import { importedNotes } from '../content/imported'
import { compileMarkdown } from '../content/markdown'
import { isLocale } from '../ui'
import { frontOf, textOf } from './front'
import { BadNote, type Problem } from './problem'
import { Places } from './resolve'
import { scan, withoutComments } from './scan'
import { slugsFor } from './slug'
import { tagsOf } from './tags'
import { type Known, weave } from './weave'

export type { Problem } from './problem'

export interface ImportOptions {
  /** addresses that the site's own notes have */
  readonly taken: ReadonlySet<string>
  /** where it goes; left out: nothing is written */
  readonly to?: { readonly notes: string; readonly files: string }
  /** false: what could not be resolved is reported and nothing is written */
  readonly keepGoing: boolean
}
export interface Imported {
  readonly notes: number
  readonly files: number
  readonly problems: readonly Problem[]
  readonly written: boolean
}

/** What a page may show or offer; nothing that a browser would run when it is opened. */
const served = /\.(?:png|jpe?g|gif|webp|avif|bmp|svg|pdf|txt|log|csv|mp3|ogg|wav|m4a|flac|mp4|webm|mov|zip|gz|xz)$/i
const active = /<script|\son[a-z]+\s*=|javascript:|<foreignObject|<!ENTITY|<iframe|<embed|<object/i
const isNote = (file: string): boolean => /\.(?:md|markdown)$/i.test(file)

/** Files below a folder with `/`; hidden ones, packages and links to elsewhere are no notes. */
function filesOf(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((e) => {
    if (e.name.startsWith('.') || e.name === 'node_modules') return []
    const path = inside ? `${inside}/${e.name}` : e.name
    if (e.isDirectory()) return filesOf(folder, path)
    return e.isFile() ? [path] : []
  })
}

/**
 * @param folder where the notes are
 * @returns what was brought in and, with file and line, what was not
 * @throws when the folder cannot be read
 */
export async function importFolder(folder: string, options: ImportOptions): Promise<Imported> {
  const problems: Problem[] = []
  const files = filesOf(folder).sort()
  const places = new Places(files)
  const labels = new Map<string, string>()
  const notes = new Map<string, Known>()
  const heads = new Map<string, Record<string, unknown>>()
  const { slugs, moved } = slugsFor(
    files.filter(isNote).map((f) => f.replace(/\.[^.]+$/, '')),
    options.taken,
  )
  for (const m of moved)
    problems.push({
      file: m.file,
      line: 1,
      says: `the address ${m.wanted} is taken: it gets ${m.slug}`,
      weight: 'told',
    })

  const skip = (file: string, error: unknown) =>
    problems.push({
      file,
      line: error instanceof BadNote ? error.line : 1,
      says: `left out: ${error instanceof Error ? error.message : String(error)}`,
      weight: 'skipped',
    })

  for (const file of files.filter(isNote)) {
    const bare = file.replace(/\.[^.]+$/, '')
    const slug = slugs.get(bare) ?? ''
    try {
      const { front, body: written } = frontOf(textOf(readFileSync(join(folder, file))))
      const body = withoutComments(written)
      const seen = scan(body)
      const { ids, labels: named } = tagsOf([...front.tags, ...seen.tags])
      const title = (front.title ?? seen.title ?? posix.basename(bare)).slice(0, 200)
      const lang =
        front.lang && isLocale(front.lang.slice(0, 2)) ? (front.lang.slice(0, 2) as Known['lang']) : seen.lang
      for (const [id, label] of named) labels.set(id, label)
      for (const alias of front.aliases) places.alias(alias, file)
      // the first heading is the title only where it says the same
      const kept = front.title && front.title !== seen.title ? { ...seen, titleAt: null } : seen
      notes.set(file, { file, slug, lang, title, body, scan: kept })
      heads.set(file, {
        title,
        summary: front.summary ?? seen.summary ?? title,
        ...(front.kind && ['incident', 'concept', 'playbook'].includes(front.kind) && { kind: front.kind }),
        date: front.date ?? statSync(join(folder, file)).mtime.toISOString().slice(0, 10),
        ...(front.updated && { updated: front.updated }),
        tags: ids,
        source: file,
      })
    } catch (error) {
      skip(file, error)
    }
  }

  const assets = new Map<string, string>()
  const asset = (file: string): string | null => {
    const known = assets.get(file)
    if (known) return known
    if (!served.test(file)) return null
    const bytes = readFileSync(join(folder, file))
    if (/\.svg$/i.test(file) && active.test(bytes.toString('utf8'))) return null
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}${extname(file).toLowerCase()}`
    assets.set(file, `/imported/${name}`)
    return `/imported/${name}`
  }

  let out = new Map<string, string>()
  let woven: Problem[] = []
  for (let whole = false; !whole; ) {
    whole = true
    out = new Map()
    woven = []
    for (const note of notes.values()) {
      const body = weave(note, { places, notes, asset }, (p) => woven.push({ file: note.file, ...p }))
      const text = `---\n${stringify(heads.get(note.file), { lineWidth: 0 })}---\n\n${body.replace(/^\n+/, '').trimEnd()}\n`
      const path = `${note.slug}/${note.lang}.md`
      try {
        await compileMarkdown(text, path, note.lang)
        out.set(path, text)
      } catch (error) {
        skip(note.file, error)
        // others may link to it: once more without it
        notes.delete(note.file)
        whole = false
      }
    }
  }
  problems.push(...woven)

  const failed = problems.some((p) => p.weight !== 'told')
  const written = options.to !== undefined && (options.keepGoing || !failed)
  if (options.to && written) write(folder, options.to, out, assets, labels)
  return {
    notes: out.size,
    files: assets.size,
    problems: problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
    written,
  }
}

/** All at once at the end: an import that breaks off leaves what was there before. */
function write(
  folder: string,
  to: { readonly notes: string; readonly files: string },
  notes: ReadonlyMap<string, string>,
  assets: ReadonlyMap<string, string>,
  labels: ReadonlyMap<string, string>,
): void {
  const fresh = { notes: `${to.notes}.new`, files: `${to.files}.new` }
  for (const place of Object.values(fresh)) {
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { recursive: true })
  }
  for (const [path, text] of notes) {
    mkdirSync(dirname(join(fresh.notes, path)), { recursive: true })
    writeFileSync(join(fresh.notes, path), text)
  }
  writeFileSync(join(fresh.notes, 'tags.json'), `${JSON.stringify(Object.fromEntries([...labels].sort()), null, 2)}\n`)
  for (const [file, url] of assets) cpSync(join(folder, file), join(fresh.files, posix.basename(url)))
  for (const [place, from] of [
    [to.notes, fresh.notes],
    [to.files, fresh.files],
  ] as const) {
    rmSync(place, { recursive: true, force: true })
    renameSync(from, place)
  }
}

/** Takes out everything that was ever imported; returns how many notes that were. */
export function clearImported(to: { readonly notes: string; readonly files: string }): number {
  const count = existsSync(to.notes) ? importedNotes(to.notes).length : 0
  for (const place of Object.values(to)) rmSync(place, { recursive: true, force: true })
  return count
}
