/** Sections -> what was read: facts and known lines for each time between two boots, and what is said of each section. */
import type { Evidence, Notice } from '../model'
import type { Paste } from '../paste'
import { normaliseCommand } from '../recognise/command'
import { type Alike, alikeTo, isLearnedFrom } from '../reports/alike'
import { withSigns, wordsOf } from '../reports/words'
import { takesOut } from '../signatures/module-words'
import { doubtOf } from './doubt'
import { epochs } from './epochs'
import { mostUnknown, readSection } from './facts'
import { emptyReading, type Reading } from './store'
import { isForeign, saysTrouble } from './topic'
import type { SectionReport } from './verdict.types'

/** Everything that was read: one reading for each time between two boots, in order; at least one. */
export interface Readings {
  readonly boots: readonly Reading[]
  readonly reports: readonly SectionReport[]
  /** a line says that something went wrong, or was not read by anything that knows what is normal */
  readonly troubled: boolean
  /** the last error lines that nothing here reads, gathered when asked for; none in a link, which carries no lines */
  readonly unknown: () => readonly Evidence[]
  /** what real reports with the same words turned out to be, where something is amiss; asked for only where no rule decides */
  readonly alike: () => readonly Alike[]
  /** the second opinion on a cause that a line speaks for */
  readonly doubt: typeof doubtOf
  /** how the paste was read, where that is not obvious */
  readonly notices: readonly Notice[]
}

/** What is read: the sections of a paste, in the order in which they were pasted, and what is to be said about them. */
export type Given = Pick<Paste, 'sections' | 'notices'> & {
  /** where it was taken from, where that is known: a report is not compared with itself */
  readonly source?: string | null
}

/** Never throws, whatever the sections hold. */
export function readSections({ sections, notices, source = null }: Given): Readings {
  const reports: SectionReport[] = []
  let troubled = false
  const unknown: (() => readonly Evidence[])[] = []
  const boots = epochs(sections).map((part) => {
    const reading = emptyReading()
    for (const section of part) {
      const read = readSection(section, reading)
      reports.push(read.report)
      unknown.push(read.unknown)
      troubled ||=
        !read.whole ||
        section.lines.some((l) => saysTrouble(l.text) && !read.plain.has(l.no) && !nothingToTakeOut(section, l.text))
    }
    return reading
  })
  const alike = () => {
    if (!troubled) return []
    const words = withSigns(
      wordsOf(sections),
      reports.flatMap((r) => r.signatures),
    )
    return alikeTo(words, source, reports.some(recognised) ? 'known' : 'unknown')
  }
  return {
    boots,
    reports,
    troubled,
    unknown: () => unknown.flatMap((of) => of()).slice(-mostUnknown),
    alike,
    // reports are no second witness of one of themselves
    doubt: isLearnedFrom(source) ? () => null : doubtOf,
    notices,
  }
}

/** `modprobe -r X` that finds no X has done what was asked. */
const nothingToTakeOut = ({ command }: Paste['sections'][number], text: string): boolean =>
  command !== null && takesOut.test(normaliseCommand(command)) && /Module \S+ (?:not found|is builtin)/.test(text)

/** A section that a probe or a known line has something to say about; that a program failed by itself is no such thing. */
export const recognised = (r: SectionReport): boolean => r.probe !== null || r.signatures.some((s) => !isForeign(s))
