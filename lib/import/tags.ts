/** Tags of others. One that means a tag of ours becomes it; the rest live below `imported/`, in their own hierarchy. */
import { importedTag, tagIds, tagLabel, tagPath } from '@/content/tags'
import { languages } from '../ui'
import { asciiSlug } from './slug'

/** ours by id and by its labels in each language: `命令行/docker` is `cli/docker` */
const ours = new Map<string, string>()
for (const id of tagIds) {
  for (const lang of languages) {
    const path = tagPath(id)
      .map((part) => tagLabel(part, lang))
      .join('/')
    if (!ours.has(path.toLowerCase())) ours.set(path.toLowerCase(), id)
  }
}
for (const id of tagIds) ours.set(id, id)

/**
 * @param written tags as they stand in the note, with or without `#`
 * @returns ids, sorted, each once, and the label of every part that is not ours
 */
export function tagsOf(written: readonly string[]): { ids: readonly string[]; labels: ReadonlyMap<string, string> } {
  const ids = new Set<string>()
  const labels = new Map<string, string>()
  for (const tag of written) {
    const parts = tag
      .replace(/^#+/, '')
      .split('/')
      .map((p) => p.trim())
      .filter(Boolean)
    if (parts.length === 0) continue
    const known = ours.get(parts.join('/').toLowerCase())
    if (known) {
      ids.add(known)
      continue
    }
    let id: string = importedTag
    for (const part of parts.slice(0, 8)) {
      id += `/${asciiSlug(part, 40)}`
      labels.set(id, part)
    }
    ids.add(id)
  }
  return { ids: [...ids].sort(), labels }
}
