/** The history of the project, where there is one. */
import { execFileSync } from 'node:child_process'

/**
 * @param args of `git log`
 * @returns what it printed; null where git is missing, there is no repository, or its history was cut: in a shallow clone
 * every file looks as if it came with the first commit, and a wrong day is worse than none
 */
export function gitLog(args: readonly string[], cwd = '.'): string | null {
  const git = (...all: readonly string[]): string =>
    execFileSync('git', all, { cwd, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return null
    return git('-c', 'core.quotePath=off', 'log', ...args)
  } catch {
    return null
  }
}
