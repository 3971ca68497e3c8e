/** When a file was last changed, from one look at the history. */
import { gitLog } from '../git'

/** Lines of `git log --format=@%cI --name-only`, newest commit first -> the day of each file and of each folder above it. */
export function daysOf(log: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  let day = ''
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) day = line.slice(1, 11)
    for (let path = line.startsWith('@') ? '' : line; path; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
      // seen in a newer commit, and so were the folders above
      if (days.has(path)) break
      days.set(path, day)
    }
  }
  return days
}

/**
 * @param folders what is asked about
 * @returns empty where the history is not there or was cut: a wrong day is worse than none
 */
export function changedDays(...folders: string[]): ReadonlyMap<string, string> {
  return daysOf(gitLog(['--format=@%cI', '--name-only', '--no-renames', '--', ...folders]) ?? '')
}
