/** What of a case is kept in the browser. */

export interface Pasted {
  readonly id: string
  readonly text: string
}
/** What undo goes back to. Pastes are shared between snapshots, never copied. */
export interface Snapshot {
  /** the case that it belongs to: undo can lead back from a new case to the one before */
  readonly id: string
  readonly pastes: readonly Pasted[]
  readonly answers: Readonly<Record<string, number>>
  readonly tree: string | null
  /** fragment of a link that was opened; pastes are what its reader added */
  readonly link: string | null
}
/** A case with its history. */
export interface Kept extends Snapshot {
  readonly past: readonly Snapshot[]
  readonly future: readonly Snapshot[]
}
/** What was found, as of the last time that it was judged. */
export interface Said {
  readonly status: string
  readonly diagnosis: string | null
  readonly certainty: string | null
}
/** What a list needs to know of a case without reading it. */
export interface Head {
  readonly id: string
  /** another one with every save: who saves over a revision that he has not seen would overwrite another tab's work */
  readonly rev: string
  readonly name: string | null
  /** when it was last changed, in ms */
  readonly at: number
  readonly said: Said | null
  /** the first line that was pasted, cut */
  readonly begins: string
  readonly pastes: number
  readonly lines: number
  readonly answers: number
  /** it began with a link */
  readonly linked: boolean
}

/** What a case begins with, without the prompt before it: a list of cases of one host would begin alike. */
export const spokenOf = (begins: string): string =>
  begins.replace(/^\[?[^\s#$]{0,80}(?: [^\s#$]{1,60}\])?[#$❯➜] +(?=\S)/, '')

/** Whether the case outlives its tab, and if not, why: no storage, no room; `unreadable`: what was kept before is no case. */
export type Keeping = 'kept' | 'blocked' | 'full' | 'unreadable'

/** There is nothing in it that anybody would miss. */
export const isBare = ({ pastes, answers, link }: Omit<Snapshot, 'id' | 'tree'>): boolean =>
  pastes.length === 0 && Object.keys(answers).length === 0 && link === null

const linesIn = (text: string): number => {
  let n = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) n++
  return n
}

/** The head of a case that is saved now. `before`: the head that it had, for its name and verdict. */
export const headOf = (c: Snapshot, before: Partial<Head> | undefined): Head => ({
  id: c.id,
  rev: crypto.randomUUID(),
  name: before?.name ?? null,
  at: Date.now(),
  said: before?.said ?? null,
  begins: (/\S.*/.exec(c.pastes[0]?.text.slice(0, 2000) ?? '')?.[0] ?? '').slice(0, 120),
  pastes: c.pastes.length,
  lines: c.pastes.reduce((n, p) => n + linesIn(p.text), 0),
  answers: Object.keys(c.answers).length,
  linked: c.link !== null,
})
