/** Which lines of the paste back which statement: letters that lead from the line to the reason and back. */
import type { Evidence } from '@/engine'
import type { Report } from '@/lib/report'

export interface Mark {
  /** unique on the page, also the DOM id of the statement */
  readonly key: string
  readonly letter: string
  readonly kind: 'claim' | 'lead' | 'contradiction'
  readonly says: string
  readonly evidence: readonly Evidence[]
}

/** colours and other control sequences: not part of what is read */
export const decoration =
  /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\u0000-\u0008\u000b-\u001f]/g

const mostQuotes = 3
/**
 * The lines that a statement quotes, the longest first: a message says more than a version beside it. Of lines that say
 * the same, one.
 */
export const quotesOf = (evidence: readonly Evidence[], lines: readonly string[]): readonly number[] => {
  const says = (no: number) => (lines[no - 1] ?? '').replace(decoration, '').trim()
  const first = new Map(evidence.map((e) => [says(e.lines[0]), e.lines[0]] as const).reverse())
  return [...first]
    .filter(([text]) => text !== '')
    .sort(([a, m], [b, n]) => b.length - a.length || m - n)
    .slice(0, mostQuotes)
    .map(([, no]) => no)
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
export const claimKey = (cause: string, index: number): string => `claim-${cause}-${index}`
export const leadKey = (id: string): string => `lead-${id}`
export const contradictionKey = (id: string): string => `contradiction-${id}`

/** The claims of the cause and of the first candidates in the order in which they are shown, then what warns. */
export function marksOf(report: Report): readonly Mark[] {
  const claims = [...(report.cause ? [report.cause] : []), ...report.candidates.slice(0, 6)].flatMap((c) =>
    c.claims.map((claim, i) => ({ key: claimKey(c.id, i), says: claim.says, evidence: claim.evidence })),
  )
  return [
    ...claims.map((c, i) => ({ ...c, kind: 'claim' as const, letter: letters[i] ?? '·' })),
    ...report.falseLeads.map((f) => ({
      key: leadKey(f.id),
      kind: 'lead' as const,
      letter: '×',
      says: f.says,
      evidence: f.evidence,
    })),
    ...report.contradictions.map((c) => ({
      key: contradictionKey(c.id),
      kind: 'contradiction' as const,
      letter: '!',
      says: c.says,
      evidence: c.evidence,
    })),
  ]
}

/** A mark on one of its lines, and whether it begins there. */
export interface MarkHere {
  readonly mark: Mark
  readonly first: boolean
}

/** Line number -> marks whose evidence covers it. */
export function byLine(marks: readonly Mark[]): ReadonlyMap<number, readonly MarkHere[]> {
  const map = new Map<number, MarkHere[]>()
  for (const mark of marks)
    for (const { lines } of mark.evidence)
      for (let no = lines[0]; no <= Math.min(lines[1], lines[0] + 400); no++) {
        const here = map.get(no) ?? []
        if (!here.some((h) => h.mark === mark)) map.set(no, [...here, { mark, first: no === lines[0] }])
      }
  return map
}

/** Line ranges without repetition, in order. */
export function rangesOf(evidence: readonly Evidence[]): readonly (readonly [number, number])[] {
  const seen = new Map(evidence.map((e) => [e.lines.join('-'), e.lines]))
  return [...seen.values()].sort((a, b) => a[0] - b[0])
}
