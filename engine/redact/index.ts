/**
 * What is hidden before anything is shared. Stand-ins are stable (the same value gets the same stand-in) and keep the
 * structure that a reader and the engine need: an address stays an address and keeps its neighbours, a host a host.
 * Private address ranges, loopback and link-local stay: they carry meaning and identify nobody.
 */
import { addressRules } from './addresses'
import { nameRules } from './names'
import { secretRules } from './secrets'
import type { Kind, Rule } from './types'

export type { Kind } from './types'

export interface Replacement {
  readonly kind: Kind
  readonly from: string
  readonly to: string
  /** indexes into the lines given, ascending, each once */
  readonly lines: readonly number[]
}
export interface Redacted {
  readonly lines: readonly string[]
  /** in order of first appearance; each can be taken back by putting its `from` into `keep` */
  readonly replaced: readonly Replacement[]
}

/** Secrets first, so that no later rule can cut one in half and leave the rest. */
const rules: readonly Rule[] = [...secretRules, ...addressRules, ...nameRules]

/**
 * Hides what identifies a person, a machine or a secret.
 * @param lines machine text, one entry a line
 * @param keep values that the user chose to show after all; secrets of kind `key` cannot be kept
 */
export function redact(lines: readonly string[], keep: ReadonlySet<string> = new Set()): Redacted {
  const found = new Map<string, { kind: Kind; from: string; to: string; lines: Set<number> }>()
  const counts = new Map<Kind, number>()
  let current = [...lines]
  for (const rule of rules) {
    current = rule.apply(current, (kind, from, make, line) => {
      if (keep.has(from) && kind !== 'key') return from
      const name = `${kind} ${from}`
      let entry = found.get(name)
      if (!entry) {
        const n = (counts.get(kind) ?? 0) + 1
        counts.set(kind, n)
        entry = { kind, from, to: make(n), lines: new Set() }
        found.set(name, entry)
      }
      entry.lines.add(line)
      return entry.to
    })
  }
  return {
    lines: current,
    replaced: [...found.values()].map((e) => ({ ...e, lines: [...e.lines].sort((a, b) => a - b) })),
  }
}
