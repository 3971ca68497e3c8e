/** What a finished export says about itself, so that nothing that reads `out/` depends on how it was built. */
import { existsSync, readFileSync } from 'node:fs'

/**
 * The path the pages in `out/` are made for: `/oolong`, or empty.
 * @throws when there is no build, or its 404 page does not load the script that every page loads
 */
export function builtBase(out = 'out'): string {
  if (!existsSync(`${out}/404.html`)) throw new Error(`There is no build in ${out}/. Run: npm run build`)
  const found = /src="([^"]*)\/assets\/enhance-/.exec(readFileSync(`${out}/404.html`, 'utf8'))
  if (!found) throw new Error(`${out}/404.html does not load the enhance script`)
  return found[1] ?? ''
}
