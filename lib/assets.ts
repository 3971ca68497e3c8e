/** The scripts that scripts/build-enhance.ts made, by name. Only while pages are built: it reads the disk. */
import { readdirSync } from 'node:fs'
import { remembering } from './once'
import { paths } from './paths'

const once = remembering('public/assets')

/**
 * @param name as scripts/build-enhance.ts names it
 * @returns its address, with the hash of this build
 * @throws when it was not built
 */
export function asset(name: string): string {
  const file = once('files', () => readdirSync('public/assets')).find(
    (f) => f === `${name}.js` || f.startsWith(`${name}-`),
  )
  if (!file) throw new Error(`public/assets has no ${name}: run npm run enhance`)
  return paths.file(`assets/${file}`)
}
