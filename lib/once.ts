/** Memories for what pages read from the disk: each of a thousand pages would read the same again. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** While a site is built nothing changes on the disk. */
const building = () => process.env.NODE_ENV === 'production'

/** how long, in ms, a look at a folder counts: drawing one page asks hundreds of times */
const lookCounts = 50
const looks = new Map<string, { readonly at: number; readonly stamp: string }>()

/** @returns a text that differs once a file below the folder was written, added or removed */
function stampOf(folder: string): string {
  const known = looks.get(folder)
  if (known && performance.now() - known.at < lookCounts) return known.stamp
  let [files, times] = [0, 0]
  const walk = (place: string) => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, entry.name)
      if (entry.isDirectory()) walk(path)
      else {
        files++
        times += statSync(path).mtimeMs
      }
    }
  }
  if (existsSync(folder)) walk(folder)
  const stamp = `${files} ${times}`
  looks.set(folder, { at: performance.now(), stamp })
  return stamp
}

/**
 * A memory for what is read by key.
 * @param folder that all of it is read from: while developing, a change in it makes everything forgotten
 */
export function remembering(folder: string): <T>(key: string, read: () => T) => T {
  const known = new Map<string, unknown>()
  let stamp = ''
  return <T>(key: string, read: () => T): T => {
    const now = building() ? '' : stampOf(folder)
    if (now !== stamp) known.clear()
    stamp = now
    if (!known.has(key)) known.set(key, read())
    return known.get(key) as T
  }
}

/** A memory for what one file says: while developing it is read again once the file was written. */
export function rememberingFiles<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, { readonly written: number; readonly value: T }>()
  return (path) => {
    const found = known.get(path)
    if (found && building()) return found.value
    const written = statSync(path).mtimeMs
    if (found?.written === written) return found.value
    const value = read(path)
    known.set(path, { written, value })
    return value
  }
}
