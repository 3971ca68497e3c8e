/** When the words of texts were changed, from git. Where git, its history or a part of it is missing nothing is said. */
import { gitLog } from '../git'
import { remembering } from '../once'

export interface Change {
  readonly file: string
  /** in seconds */
  readonly time: number
}

// what both languages share in the head of a note: who reads it has nothing new to read, and nothing to translate
const shared = /^[-+](?:tags:.*|date:.*|kind:.*|diagnosis:.*| {2}- [\w./-]+)?$/

/** @param log commits as `\0` and their time, then their changes without lines around them */
export function changesIn(log: string): readonly Change[] {
  return log
    .split('\0')
    .slice(1)
    .flatMap((commit) =>
      commit
        .split('\ndiff --git ')
        .slice(1)
        .flatMap((part) => {
          const file = /^\+\+\+ b\/(.+)$/m.exec(part)?.[1]
          // what stands before the first hunk, and the heads of hunks, are no lines of the file
          const lines = part
            .split(/\n@@ .*/)
            .slice(1)
            .join('')
            .split('\n')
          const words = lines.some((l) => /^[-+]/.test(l) && !shared.test(l))
          return file && words ? [{ file, time: Number.parseInt(commit, 10) }] : []
        }),
    )
}

/** @returns the changes under a folder, newest first: one log for all of it, as a process a file would take minutes */
export function changes(folder: string, cwd = '.'): readonly Change[] {
  return changesIn(gitLog(['--format=%x00%ct', '-p', '-U0', '--relative', '--', folder], cwd) ?? '')
}

const once = remembering('content/notes')
const days = (): ReadonlyMap<string, ReadonlySet<string>> =>
  once('days', () => {
    const map = new Map<string, Set<string>>()
    for (const { file, time } of changes('content/notes')) {
      const folder = file.slice(0, file.lastIndexOf('/'))
      const day = new Date(time * 1000).toISOString().slice(0, 10)
      const known = map.get(folder)
      if (known) known.add(day)
      else map.set(folder, new Set([day]))
    }
    return map
  })

/** @returns the days on which a note was changed in any language, newest first */
export const changedOn = (slug: string): readonly string[] => [...(days().get(`content/notes/${slug}`) ?? [])]
