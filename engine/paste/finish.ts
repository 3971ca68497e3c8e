/** The last stages for a section: noise, indentation, wrapped lines and the prefixes of logs come off. */
import type { Line, Section } from '../model'
import { normaliseCommand } from '../recognise/command'
import { inContainer } from '../recognise/elsewhere'
import type { CleanLine } from './decoration'
import { cutLines, withoutNoise } from './noise'
import type { Notes } from './notes'
import { messageOf, onlyAsides, printsPrefixes, stripUniform } from './prefixes'
import type { Draft } from './sections'
import { joinOneLiners, rejoin } from './wrap'

/** Common leading blanks of all lines that say something. */
function indentation(lines: readonly CleanLine[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const { text } of lines) {
    if (text.trim() === '') continue
    const blanks = text.length - text.trimStart().length
    if (blanks < least) least = blanks
    if (least === 0) return 0
  }
  return Number.isFinite(least) ? least : 0
}

/** The least and the greatest; a set may be too large to be spread into arguments. */
function ends(numbers: ReadonlySet<number>): [number, number] {
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (const n of numbers) {
    if (n < least) least = n
    if (n > most) most = n
  }
  return [least, most]
}

/** The prefix that all lines share comes off, unless the command prints one itself and this is it. */
function strip(texts: readonly string[], command: string | null): readonly string[] {
  const once = stripUniform(texts)
  if (!once) return texts
  if (command !== null && !printsPrefixes(normaliseCommand(command))) return once
  return stripUniform(once) || onlyAsides(once) ? once : texts
}

/** @param index the place of the section in the paste */
export function finish(d: Draft, index: number, notes: Notes): Section {
  const quiet = withoutNoise(d.lines)
  const outdent = indentation(quiet.lines)
  const flush = outdent ? quiet.lines.map((l) => ({ text: l.text.slice(outdent), no: l.no })) : quiet.lines
  const joined = rejoin(joinOneLiners(flush))
  const container = d.container || (d.command !== null && inContainer(d.command))
  if (container) notes.add('container', d.from, Math.max(d.from, d.to), {})
  const from = joined.lines[0]?.no ?? d.from
  if (joined.width !== null) {
    if (joined.joined) notes.add('rejoined', from, d.to, { count: joined.joined, width: joined.width })
    else notes.add('wrapped', from, d.to, { width: joined.width })
  }
  const cuts = cutLines(joined.lines)
  if (cuts.size) notes.add('cut-lines', ...ends(cuts), { count: cuts.size })
  const texts = strip(
    joined.lines.map((l) => l.text.trimEnd()),
    d.command,
  )
  const lines: Line[] = texts.map((text, i) => {
    const no = joined.lines[i]?.no ?? d.from
    const body = messageOf(text)
    return cuts.has(no) ? { text, body, no, cut: true } : { text, body, no }
  })
  let begin = 0
  let end = lines.length
  while (begin < end && !lines[begin]?.text.trim()) begin++
  while (end > begin && !lines[end - 1]?.text.trim()) end--
  const kept = begin === 0 && end === lines.length ? lines : lines.slice(begin, end)
  const tail = kept.at(-1)
  // as pasted: a line that was broken ends further down than it begins
  const last = flush.findLast((l) => l.text.trim())?.no ?? d.to
  return {
    index,
    command: d.command,
    root: d.root,
    status: d.status,
    lines: kept,
    span: [d.from, Math.max(d.from, d.status !== null && d.to > last ? d.to : last)],
    cut: d.cut || quiet.more || tail?.cut === true,
    ...(container ? { container } : {}),
  }
}
