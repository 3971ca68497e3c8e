/** The fixes of a root cause as they are shown, with the names of this machine where the paste tells them. */
import type { Remedy } from './remedy'
import type { FixView } from './report-types'

/**
 * Any of the words, whole, the longest first. Before a path (`/THE/DIRECTORY`) a dash may stand: `ReadWritePaths=-/THE/PATH`
 * ignores one that is not there.
 */
const anyOf = (words: readonly string[]) => {
  const literal = [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => (/^\w/.test(w) ? '(?<![\\w-])' : '(?<!\\w)') + w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?:${literal.join('|') || '(?!)'})(?![\\w-])`, 'g')
}

/**
 * @param names stand-in -> what it is here. Where data may be lost a person types the name: reading it back is the last check
 */
export const fixViews = (
  { fixes, standIns }: Pick<Remedy, 'fixes' | 'standIns'>,
  names: Readonly<Record<string, string>> = {},
): readonly FixView[] =>
  fixes.map((f) => {
    const known = f.risk === 'may-lose-data' ? {} : names
    const run = f.run?.replace(anyOf(Object.keys(known)), (word) => known[word] ?? word)
    const left = new Set(f.run?.match(anyOf(standIns.filter((word) => !(word in known)))))
    return { ...f, run: run ?? null, standIns: [...left] }
  })
