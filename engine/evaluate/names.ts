/** What the stand-ins of a fix (`NAME`, `UNIT`) are on this machine, where the paste says so. */
import { presentName, renamedModules } from '../linux/history'
import type { Said } from '../model'
import { unitName } from '../probes/kit'
import { unitInTrouble } from './argument'
import { hostsIn } from './hosts'
import type { FactStore } from './store'
import type { Diagnosis } from './weigh'

/** Nothing that a shell reads, nothing that begins like an option, no way up: a link can come from anybody. */
const harmless = /^(?!-)(?!.*\.\.)[\w.:@/+-]{1,128}$/

/** Modules that were asked for and did not load. */
const modulesOf = (facts: FactStore): readonly string[] =>
  [
    ...facts.factsOf('module.load').filter((f) => f.value !== 'ok'),
    ...facts.factsOf('module.wanted').filter((f) => f.value === true),
  ].flatMap((f) => f.key ?? [])

const subjects: Readonly<Record<Extract<Said, { the: string }>['the'], (facts: FactStore) => readonly string[]>> = {
  unit: (facts) => {
    const unit = unitInTrouble(facts)
    return unit === null ? [] : [unit]
  },
  host: hostsIn,
  // one command loads them all
  modules: (facts) => {
    const names = [...new Set(modulesOf(facts).map(presentName))]
    return names.length > 0 && names.length <= 4 ? [names.join(' ')] : []
  },
  'old-module': (facts) => modulesOf(facts).filter((m) => m in renamedModules),
}

/** Every value that was said, in order. */
function valuesOf(said: Said, facts: FactStore): readonly string[] {
  if ('the' in said) return subjects[said.the](facts)
  const lines = facts.seenLines(said.sig)
  const found = said.groups.map((name) => lines.flatMap(({ groups }) => groups[name] ?? []))
  return found.find((values) => values.length > 0) ?? []
}

/**
 * @returns stand-in -> what to put in its place; only where all that was said of it is one and the same: with two containers
 * in the paste the person has to choose
 */
export function namesFor({ names = {} }: Diagnosis, facts: FactStore): Readonly<Record<string, string>> {
  const told = (sources: readonly Said[]): string | null => {
    const values = sources.map((said) => new Set(valuesOf(said, facts).map(unitName))).find((found) => found.size > 0)
    const [value] = values ?? []
    return value !== undefined && values?.size === 1 && value.split(' ').every((w) => harmless.test(w)) ? value : null
  }
  return Object.fromEntries(
    Object.entries(names).flatMap(([word, sources]) => {
      const name = told(sources)
      return name === null ? [] : [[word, name] as const]
    }),
  )
}
