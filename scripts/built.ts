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

export interface EngineFiles {
  /** what a first answer needs */
  readonly engine: string
  /** what a cause is and what to do about it, an area a file */
  readonly remedies: readonly string[]
  /** where the reports of others are read */
  readonly reports: string
}

/**
 * The files of the engine for a language, by the names that the build gives them.
 * @throws when one of them is not there
 */
export function engineFiles(files: readonly string[], lang: string): EngineFiles {
  const [engine, ...more] = files.filter((f) => f.startsWith(`assets/engine.${lang}-`))
  const remedies = files.filter((f) => f.startsWith(`assets/remedies.${lang}.`))
  const [reports, ...others] = files.filter((f) => f.startsWith('assets/reports-'))
  if (!engine || !reports || more.length || others.length || remedies.length === 0)
    throw new Error(`There is no whole engine for ${lang} in the build. Run: npm run build`)
  return { engine, remedies, reports }
}
