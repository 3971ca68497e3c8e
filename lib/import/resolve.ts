/** Finds what a link means, the way Obsidian looks for it: by path, from the note's own folder, by name, by alias. */
import type { Heading } from './scan'

const fold = (path: string): string => path.normalize('NFC').toLowerCase()
const withoutExtension = (path: string): string => path.replace(/\.(?:md|markdown)$/i, '')

/** Joins and tidies a path with `/`; null where it leaves the folder. */
export function join(folder: string, path: string): string | null {
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')))

export class Places {
  readonly #byPath = new Map<string, string>()
  readonly #byName = new Map<string, string[]>()
  readonly #byAlias = new Map<string, string>()

  /** @param files every file of the folder, notes and others, with `/` */
  constructor(files: readonly string[]) {
    for (const file of files) {
      const key = fold(withoutExtension(file))
      this.#byPath.set(key, file)
      const name = key.slice(key.lastIndexOf('/') + 1)
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), file])
    }
  }

  alias(name: string, file: string): void {
    if (!this.#byAlias.has(fold(name))) this.#byAlias.set(fold(name), file)
  }

  /** @param path a Markdown link, relative to the note or, with a leading `/`, to the folder */
  relative(path: string, from: string): string | null {
    const at = path.startsWith('/') ? join('', path) : join(folderOf(from), path)
    return at === null ? null : (this.#byPath.get(fold(withoutExtension(at))) ?? null)
  }

  /**
   * @param path what stands in `[[ ]]`
   * @returns the file and how many others it could have been
   */
  wiki(path: string, from: string): { file: string; others: number } | null {
    const own = this.relative(path, from)
    if (own) return { file: own, others: 0 }
    const whole = join('', path)
    if (whole === null || whole === '') return null
    const key = fold(withoutExtension(whole))
    const exact = this.#byPath.get(key)
    if (exact) return { file: exact, others: 0 }
    const candidates = (this.#byName.get(key.slice(key.lastIndexOf('/') + 1)) ?? []).filter((f) =>
      `/${fold(withoutExtension(f))}`.endsWith(`/${key}`),
    )
    const best = [...candidates].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
    if (best) return { file: best, others: candidates.length - 1 }
    const alias = this.#byAlias.get(key)
    return alias ? { file: alias, others: 0 } : null
  }
}

const bare = (text: string): string =>
  fold(text)
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
/** @returns the id of the heading that `#A#B` names, by its last part */
export function headingId(headings: readonly Heading[], anchor: string): string | null {
  const wanted = anchor.split('#').filter(Boolean).at(-1) ?? ''
  const exact = headings.find((h) => h.text === wanted || h.id === wanted.toLowerCase())
  return (exact ?? headings.find((h) => bare(h.text) === bare(wanted)))?.id ?? null
}
