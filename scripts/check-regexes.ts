/**
 * `npm run regexes`: checks every regular expression of the engine that is not yet listed as proven; `-- --update`
 * writes the list anew. Listed is what recheck calls safe, or what was measured to stay cheap on the worst line that recheck
 * can make of 4,000 characters; beside those that are not `safe` stands the growth that recheck sees, or `not decided` where
 * it gives no answer. Lines are cut, so time grows with the number of lines only; a few readers see lines of up to 20,000
 * characters, for which these entries are no measurement.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { builtWhile, type FoundRegex, findRegexes, nameOf, regexesOfRules } from './regexes'

const list = join(import.meta.dirname, 'regexes.proven.txt')
const engine = join(import.meta.dirname, '../engine')
/** as in engine/signatures/scan.ts */
const longestLine = 4000
/** 60 ms for a line of 4 kB: with a margin for a busy machine over the slowest one known */
const dearest = 60

/** Every expression of the engine, each once, by name. Loads the engine: it must not be loaded yet. */
export async function allRegexes(): Promise<ReadonlyMap<string, FoundRegex>> {
  const rules: unknown[] = []
  const built = await builtWhile(engine, async () => {
    const { allDiagnoses, allTrees, allFalseLeads, contradictions } = await import('../engine')
    rules.push(allDiagnoses, allTrees, allFalseLeads, contradictions)
  })
  return new Map([...findRegexes(engine), ...built, ...regexesOfRules(rules)].map((r) => [nameOf(r), r]))
}

/** name -> `safe`, or the kind of growth that the cut line bounds */
export const proven = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(list, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, 12), line.slice(13)]),
  )

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]
  readonly suffix: string
}

/** Processor time on the worst line that is known, the best of three; Infinity where it does not end. */
function costOf({ source, flags }: FoundRegex, { pumps, suffix }: Attack): number {
  const fixed = suffix.length + pumps.reduce((n, p) => n + p.prefix.length, 0)
  const each = Math.max(1, ...[pumps.reduce((n, p) => n + p.pump.length, 0)])
  const times = Math.max(1, Math.floor((longestLine - fixed) / each))
  const text = pumps.map((p) => p.prefix + p.pump.repeat(times)).join('') + suffix
  const context = createContext({ pattern: new RegExp(source, flags), text })
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    try {
      runInContext('pattern.lastIndex = 0; pattern.test(text)', context, { timeout: 2000 })
    } catch {
      return Number.POSITIVE_INFINITY
    }
    best = Math.min(best, process.cpuUsage(before).user / 1000)
  }
  return best
}

/** @returns the entry for the list, or what is wrong with the expression */
export async function prove(regex: FoundRegex): Promise<{ readonly entry: string } | { readonly wrong: string }> {
  process.env.RECHECK_BACKEND ??= 'native'
  const { check } = await import('recheck')
  const d = await check(regex.source, regex.flags, { timeout: 10_000 })
  if (d.status === 'safe') return { entry: 'safe' }
  if (d.status !== 'vulnerable') return { entry: 'not decided' }
  const kind = d.complexity.summary.replace(' (fuzz)', '')
  const cost = costOf(regex, d.attack)
  return cost <= dearest ? { entry: kind } : { wrong: `${kind}, ${cost} ms on ${d.attack.pattern}` }
}

if (process.argv[1] === import.meta.filename) {
  const known = proven()
  const found = await allRegexes()
  const entries = new Map([...known].filter(([name]) => found.has(name)))
  const save = () =>
    writeFileSync(
      list,
      `${[...entries]
        .map((e) => e.join(' '))
        .sort()
        .join('\n')}\n`,
    )
  let bad = 0
  for (const [name, regex] of found) {
    if (known.has(name)) continue
    const result = await prove(regex)
    if ('entry' in result) {
      entries.set(name, result.entry)
      if (process.argv.includes('--update')) save()
    } else {
      bad++
      console.log(`${regex.file}: /${regex.source}/${regex.flags}\n  ${result.wrong}`)
    }
  }
  if (process.argv.includes('--update')) save()
  console.log(`${found.size} expressions, ${entries.size} proven, ${bad} not`)
  process.exit(bad ? 1 : 0)
}
