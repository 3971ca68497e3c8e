/** A long paste -> the part of it that a maintainer needs: what decided, what was not understood, and where it stood. */
import { saysTrouble } from '../evaluate/topic'
import type { Verdict } from '../evaluate/verdict.types'
import type { Section } from '../model'
import { scanLine } from '../signatures/scan'

/** How much is kept, most first: the first that fits is taken. */
interface Room {
  /** a section of fewer lines is kept whole */
  readonly whole: number
  readonly begin: number
  readonly end: number
  /** lines that speak of trouble, a section */
  readonly troubled: number
  readonly width: number
}
export const rooms: readonly Room[] = [
  { whole: 120, begin: 40, end: 40, troubled: 60, width: 2000 },
  { whole: 40, begin: 12, end: 12, troubled: 30, width: 600 },
  { whole: 12, begin: 4, end: 4, troubled: 10, width: 300 },
  { whole: 6, begin: 2, end: 2, troubled: 3, width: 160 },
]

const gap = (lines: number): string => `[... ${lines} ${lines === 1 ? 'line' : 'lines'} left out]`
const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width)}…` : text)

/** Lines that a statement of the verdict points at; of long ranges the ends. */
export function evidenceLines(verdict: Verdict): ReadonlySet<number> {
  const claims = [...verdict.candidates.slice(0, 6), ...verdict.excluded.slice(0, 20)].flatMap((c) => c.claims)
  const ranges = [...claims, ...verdict.falseLeads, ...verdict.contradictions]
    .flatMap((c) => c.evidence)
    .concat(verdict.resolvedBy)
  const lines = new Set<number>()
  for (const {
    lines: [a, b],
  } of ranges) {
    if (b - a <= 12) for (let no = a; no <= b; no++) lines.add(no)
    else lines.add(a).add(b)
  }
  return lines
}

/** Which lines of a section stay. */
function keptOf(section: Section, evidence: ReadonlySet<number>, room: Room): ReadonlySet<number> {
  const { lines } = section
  if (lines.length <= room.whole) return new Set(lines.keys())
  const kept = new Set<number>()
  let troubled = 0
  for (const [i, line] of lines.entries()) {
    const known = evidence.has(line.no) || (room.troubled > 0 && scanLine(line).length > 0 && kept.size < 400)
    const trouble = !known && troubled < room.troubled && saysTrouble(line.body)
    if (trouble) troubled++
    if (known || trouble || i < room.begin || i >= lines.length - room.end) kept.add(i)
  }
  return kept
}

export interface Shortened {
  readonly text: string
  /** lines of the sections, and how many of them are in `text` */
  readonly given: number
  readonly kept: number
}

/** The sections as one terminal session that can be pasted again. A gap is a line of its own. */
export function shorten(sections: readonly Section[], evidence: ReadonlySet<number>, room: Room): Shortened {
  const out: string[] = []
  let [given, kept] = [0, 0]
  for (const section of sections) {
    if (out.length) out.push('')
    if (section.command !== null) {
      const who = section.container ? 'root@cccccccccccc:/# ' : section.root ? '$ sudo ' : '$ '
      out.push(`${who}${cut(section.command, room.width)}`)
    }
    const wanted = keptOf(section, evidence, room)
    let before = -1
    for (const i of [...wanted].sort((a, b) => a - b)) {
      if (i > before + 1) out.push(gap(i - before - 1))
      out.push(cut(section.lines[i]?.text ?? '', room.width))
      before = i
    }
    if (section.lines.length > before + 1) out.push(gap(section.lines.length - before - 1))
    given += section.lines.length
    kept += wanted.size
  }
  return { text: out.join('\n'), given, kept }
}
