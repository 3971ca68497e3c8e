/** Addresses in ASCII, made from a path alone: the same path gives the same address on every machine. */
import { createHash } from 'node:crypto'

const digest = (text: string): string => createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8)

/** @returns lower-case words with hyphens; what has no ASCII form is told apart by eight characters of a hash */
export function asciiSlug(path: string, max = 60): string {
  const plain = path.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  const words = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const lost = /[^\x20-\x7e]/.test(plain) || words.length > max || words === ''
  if (!lost) return words
  const head = words.slice(0, max).replace(/-[^-]*$/, (tail) => (words.length > max ? '' : tail))
  return `${head ? `${head}-` : 'n-'}${digest(path)}`
}

/**
 * @param files paths without extension
 * @param taken addresses that belong to others
 * @returns an address for each, and the paths that had to take another one than their own
 */
export function slugsFor(
  files: readonly string[],
  taken: ReadonlySet<string>,
): { slugs: ReadonlyMap<string, string>; moved: readonly { file: string; slug: string; wanted: string }[] } {
  const slugs = new Map<string, string>()
  const used = new Set(taken)
  const moved: { file: string; slug: string; wanted: string }[] = []
  for (const file of [...files].sort()) {
    const wanted = asciiSlug(file)
    const slug = used.has(wanted) ? `${wanted}-${digest(file)}` : wanted
    if (slug !== wanted) moved.push({ file, slug, wanted })
    used.add(slug)
    slugs.set(file, slug)
  }
  return { slugs, moved }
}
