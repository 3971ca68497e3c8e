/** Every regular expression literal of the engine, found by parsing, so that none can be forgotten. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { transformSync } from 'esbuild'

export interface FoundRegex {
  readonly source: string
  readonly flags: string
  /** file it stands in */
  readonly file: string
}

/** @param folder searched with its subfolders; specs and samples are left out */
export function findRegexes(folder: string): FoundRegex[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && e.name.endsWith('.ts') && !e.name.endsWith('.spec.ts'))
    .flatMap((e) => {
      const file = join(e.parentPath, e.name)
      const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022' })
      const found: FoundRegex[] = []
      simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
        Literal(node) {
          if (node.regex) found.push({ source: node.regex.pattern, flags: node.regex.flags, file })
        },
      })
      return found
    })
}
