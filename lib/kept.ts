/** Files that a build makes once for each content and keeps in `.cache/` by its hash. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * @param name of the file, below `.cache/`; `*` stands for the hash
 * @param from everything that the content depends on, the version of the recipe included
 */
export function keptFile(name: string, from: readonly (string | undefined)[]) {
  const key = createHash('sha256').update(from.join('\n')).digest('hex').slice(0, 24)
  const file = join('.cache', name.replace('*', key))
  return {
    /** null where it was not made yet */
    read: (): Buffer | null => (existsSync(file) ? readFileSync(file) : null),
    write: (content: string | Uint8Array): void => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    },
  }
}

/** A value that JSON can hold. @param make runs where it is not kept yet */
export async function keptValue<T>(
  name: string,
  from: readonly (string | undefined)[],
  make: () => Promise<T>,
): Promise<T> {
  const file = keptFile(`${name}/*.json`, from)
  const found = file.read()
  if (found) return JSON.parse(found.toString('utf8'))
  const made = await make()
  file.write(JSON.stringify(made))
  return made
}
