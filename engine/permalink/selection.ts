/** What a link shows of a paste: some sections, some lines of each, no line longer than its step allows. */
import type { Evidence, Section } from '../model'
import type { SharedLine } from './payload'

/** Cuts a long line around the part that a signature matches; the ends are marked. */
export function trim(text: string, longest: number, core: string | null): string {
  if (text.length <= longest) return text
  const at = core ? Math.max(0, text.indexOf(core)) : 0
  const room = Math.max(longest, core?.length ?? 0)
  const start = Math.max(0, Math.min(at - Math.floor((room - (core?.length ?? 0)) / 2), text.length - room))
  const part = text.slice(start, start + room)
  return `${start > 0 ? '…' : ''}${part}${start + room < text.length ? '…' : ''}`
}

/** More lines under one statement than this are an output as a whole: the command says it. */
const longestEvidence = 60

export class Selection {
  /** section -> its lines by number */
  private readonly chosen = new Map<number, Map<number, string>>()
  private readonly sectionAt: ReadonlyMap<number, Section>

  constructor(
    sections: readonly Section[],
    private readonly longest: number,
  ) {
    this.sectionAt = new Map(sections.map((s) => [s.index, s]))
  }

  /** Shows a section, be it without a line. */
  section(index: number): void {
    if (!this.chosen.has(index)) this.chosen.set(index, new Map())
  }

  /** Shows a line; a later call may show more of it. @param core the part that must stay where it is too long */
  line(index: number, no: number, core: string | null): void {
    const line = this.sectionAt.get(index)?.lines.find((l) => l.no === no)
    if (!line) return
    this.section(index)
    const lines = this.chosen.get(index) as Map<number, string>
    const text = trim(line.body, this.longest, core)
    if ((lines.get(no)?.length ?? 0) < text.length) lines.set(no, text)
  }

  /** Of an evidence that spans many lines only the first two are shown. */
  evidence({ section, lines: [first, last] }: Evidence): void {
    this.section(section)
    if (last - first > longestEvidence) return
    for (let no = first; no <= Math.min(last, first + 1); no++) this.line(section, no, null)
  }

  get size(): number {
    return this.chosen.size
  }

  /** The sections that are shown, in the order of the paste. */
  sections(): readonly Section[] {
    return [...this.chosen.keys()].sort((a, b) => a - b).map((index) => this.sectionAt.get(index) as Section)
  }

  /** What is shown of a section, in order. */
  linesOf({ index }: Section): readonly SharedLine[] {
    return [...(this.chosen.get(index) ?? [])].sort(([a], [b]) => a - b).map(([no, text]) => ({ no, text }))
  }
}
