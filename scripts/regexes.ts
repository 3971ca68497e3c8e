/** Every regular expression of the engine, so that none can be forgotten: literals, those built at load, those in rules. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { transformSync } from 'esbuild'

export interface FoundRegex {
  readonly source: string
  readonly flags: string
  /** file it stands in, or the rule that holds it */
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
          if (node.regex)
            found.push({ source: node.regex.pattern, flags: node.regex.flags, file: relative(folder, file) })
        },
      })
      return found
    })
}

/** Runs `load` and gives the expressions that modules of `folder` build with `new RegExp` meanwhile. */
export async function builtWhile(folder: string, load: () => Promise<unknown>): Promise<FoundRegex[]> {
  const found: FoundRegex[] = []
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, self) {
      const made = Reflect.construct(target, args, self) as RegExp
      const caller = new Error().stack?.split('\n')[2] ?? ''
      const at = caller.indexOf(`${folder}/`)
      const file = caller.slice(at + folder.length + 1).replace(/[:?].*/, '')
      if (at >= 0) found.push({ source: made.source, flags: made.flags, file })
      return made
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = plain
  }
  return found
}

/** The expressions inside conditions: `matches(...)`, and groups wanted as `~pattern`. `rules` is anything that holds conditions. */
export function regexesOfRules(rules: unknown): FoundRegex[] {
  const found: FoundRegex[] = []
  const visit = (value: unknown, file: string): void => {
    if (typeof value === 'string' && value.startsWith('~')) found.push({ source: value.slice(1), flags: 'i', file })
    if (typeof value !== 'object' || value === null) return
    const own = value as Record<string, unknown>
    if (typeof own.re === 'string') found.push({ source: own.re, flags: 'i', file })
    for (const inner of Object.values(own)) visit(inner, typeof own.id === 'string' ? own.id : file)
  }
  visit(rules, '')
  return found
}

export const nameOf = (r: FoundRegex): string =>
  createHash('sha256').update(`/${r.source}/${r.flags}`).digest('base64url').slice(0, 12)
