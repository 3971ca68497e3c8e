/** On which days a text was changed, from git. Where git, its history or a part of it is missing nothing is said. */
import { execFileSync } from 'node:child_process'
import { remembering } from '../once'

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] })

/**
 * @param log commits as `\0` and a day, then the names of the files they changed
 * @returns folder -> its days, newest first
 */
export function daysByFolder(log: string): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, Set<string>>()
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...files] = commit.trim().split('\n')
    for (const file of files) {
      const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')))
      const known = days.get(folder)
      if (known) known.add(day)
      else if (folder) days.set(folder, new Set([day]))
    }
  }
  return new Map([...days].map(([folder, set]) => [folder, [...set].sort().reverse()]))
}

/** one log for all texts: a process for each of thousands would take longer than the build */
const once = remembering()
const all = (): ReadonlyMap<string, readonly string[]> =>
  once('content', () => {
    try {
      // in a shallow clone every file looks as if it came with the first commit
      if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map()
      return daysByFolder(git('log', '--format=%x00%as', '--name-only', '--relative', '--', 'content'))
    } catch {
      return new Map()
    }
  })

/** @param folder `content/notes/x` */
export const changedOn = (folder: string): readonly string[] => all().get(folder) ?? []
