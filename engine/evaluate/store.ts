import type { Evidence, Fact, FactReader, FactValue } from '../model'
import type { Subject } from './subject'

/** A fact is overruled only by one of at least its own rank: what a probe read beats what an error line mentions. */
const rank = (by: string) => (by.startsWith('signature:') ? 0 : by.startsWith('derived:') ? 1 : 2)

const mostEvidence = 40
/** Nobody reads a hundred lines that say the same; a million would make every condition that rests on them slow. */
export const enough = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.length > mostEvidence ? evidence.slice(0, mostEvidence) : evidence

export interface SeenLine {
  readonly sig: string
  readonly groups: Readonly<Record<string, string | undefined>>
  /** the part of the line that the pattern matched */
  readonly text: string
  /** the whole line, without its journal prefix */
  readonly line: string
  readonly evidence: Evidence
}

/** What was read from sections, before anything is weighed: plain data that can be shortened, shared and read again. */
export interface Reading {
  readonly facts: Fact[]
  readonly seen: SeenLine[]
  readonly read: { readonly probe: string; readonly section: number; readonly key: string | null }[]
  /** the software that any of its lines speaks of */
  readonly heard: Set<Subject>
}
export const emptyReading = (): Reading => ({ facts: [], seen: [], read: [], heard: new Set() })

/**
 * Everything known about one machine between two boots. A later statement about the same fact wins;
 * the earlier one stays in `history`.
 */
export class FactStore implements FactReader {
  private readonly current = new Map<string, Map<string | null, Fact>>()
  private readonly lines = new Map<string, SeenLine[]>()
  /** probe id -> sections it read in full */
  readonly read = new Map<string, { section: number; key: string | null }[]>()
  readonly history: Fact[] = []
  readonly heard = new Set<Subject>()
  /** what was run and told nothing; see `tried.ts` */
  tried: readonly { readonly probe: string; readonly key: string | null }[] = []

  constructor(readings: readonly Reading[] = []) {
    for (const reading of readings) {
      for (const subject of reading.heard) this.heard.add(subject)
      for (const fact of reading.facts) this.add(fact)
      for (const seen of reading.seen) this.addSeen(seen)
      for (const { probe, section, key } of reading.read) {
        const list = this.read.get(probe) ?? []
        list.push({ section, key })
        this.read.set(probe, list)
      }
    }
  }

  add(fact: Fact): void {
    const byKey = this.current.get(fact.id) ?? new Map<string | null, Fact>()
    this.current.set(fact.id, byKey)
    const before = byKey.get(fact.key)
    if (before && rank(before.by) > rank(fact.by)) {
      if (String(before.value) !== String(fact.value)) this.history.push(fact)
      return
    }
    if (before && String(before.value) !== String(fact.value)) this.history.push(before)
    const same = before && String(before.value) === String(fact.value) && rank(before.by) === rank(fact.by)
    byKey.set(fact.key, same ? { ...fact, evidence: enough([...before.evidence, ...fact.evidence]) } : fact)
  }

  addSeen(seen: SeenLine): void {
    const list = this.lines.get(seen.sig)
    if (list) list.push(seen)
    else this.lines.set(seen.sig, [seen])
  }

  fact(id: string, key: string | null = null): Fact | undefined {
    return this.current.get(id)?.get(key)
  }
  factsOf(id: string): readonly Fact[] {
    const byKey = this.current.get(id)
    return byKey ? [...byKey.values()] : []
  }
  all(): readonly Fact[] {
    return [...this.current.values()].flatMap((byKey) => [...byKey.values()])
  }
  factIds(): readonly string[] {
    return [...this.current.keys()]
  }
  seenLines(sig: string): readonly SeenLine[] {
    return this.lines.get(sig) ?? []
  }
  seenIds(): readonly string[] {
    return [...this.lines.keys()]
  }

  get(id: string, key?: string): FactValue | undefined {
    return this.fact(id, key ?? null)?.value
  }
  text(id: string, key?: string): string | undefined {
    const value = this.get(id, key)
    return typeof value === 'string' ? value : undefined
  }
  list(id: string, key?: string): readonly string[] | undefined {
    const value = this.get(id, key)
    return Array.isArray(value) ? value : undefined
  }
  entries(id: string): readonly (readonly [string, FactValue])[] {
    return this.factsOf(id).flatMap((f) => (f.key === null ? [] : [[f.key, f.value] as const]))
  }
  seen(sig: string, where?: Readonly<Record<string, string>>): boolean {
    return this.seenLines(sig).some((line) => groupsMatch(line.groups, where))
  }
  after(id: string, other: string, key: string): boolean {
    const [late, early] = [this.fact(id, key)?.evidence[0], this.fact(other, key)?.evidence.at(-1)]
    if (!late || !early) return false
    return late.section > early.section || (late.section === early.section && late.lines[0] > early.lines[1])
  }
}

/** A wanted value that starts with `~` is a case-insensitive pattern; a list means any of them. */
export function groupsMatch(
  groups: Readonly<Record<string, string | undefined>>,
  where: Readonly<Record<string, string | readonly string[]>> | undefined,
): boolean {
  if (!where) return true
  return Object.entries(where).every(([name, want]) => {
    const got = groups[name]
    if (got === undefined) return false
    return (typeof want === 'string' ? [want] : want).some((w) =>
      w.startsWith('~') ? new RegExp(w.slice(1), 'i').test(got) : w === got,
    )
  })
}
