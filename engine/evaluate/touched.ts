/** Which clues the facts say anything about: most of the catalogue has none in what was pasted, and is not judged. */
import { type Condition, testsIn } from '../conditions'
import type { FactStore } from './store'

/**
 * A clue counts with a line that shows it, so one of the facts or lines that its condition looks at has to be known.
 * @param list asked for at first use: pages load the engine long before anything is pasted
 * @returns what picks those that may count, in the order given
 */
export function byTouch<T>(list: () => readonly T[], condition: (t: T) => Condition) {
  let index: ReturnType<typeof indexOf<T>> | null = null
  return (facts: FactStore): readonly T[] => {
    index ??= indexOf(list(), condition)
    const { of, places } = index
    const touched = new Set<number>()
    const touch = (name: string) => {
      for (const at of places.get(name) ?? []) touched.add(at)
    }
    for (const id of facts.factIds()) touch(`fact ${id}`)
    for (const sig of facts.seenIds()) touch(`line ${sig}`)
    return [...touched].sort((a, b) => a - b).flatMap((at) => of[at] ?? [])
  }
}

/** Each fact and line, and the places in the list that look at it. */
function indexOf<T>(of: readonly T[], condition: (t: T) => Condition) {
  const places = new Map<string, number[]>()
  const note = (name: string, at: number) => {
    const known = places.get(name)
    if (!known) places.set(name, [at])
    else if (known.at(-1) !== at) known.push(at)
  }
  of.forEach((t, at) => {
    for (const test of testsIn(condition(t))) note(test.op === 'fact' ? `fact ${test.id}` : `line ${test.sig}`, at)
  })
  return { of, places }
}
