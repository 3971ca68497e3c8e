/** Lines that a terminal broke at its width and a copy kept broken. */
import type { CleanLine } from './decoration'
import { stripOne } from './prefixes'

export interface Rejoined {
  readonly lines: readonly CleanLine[]
  /** the width at which lines were, or may have been, broken; null where nothing points to it */
  readonly width: number | null
  readonly joined: number
}

/** What the beginning of a line looks like: lines of one output mostly begin alike, the rest of a broken one does not. */
const shape = (s: string): string => {
  const c = s[0] ?? ''
  return c === ' ' || c === '\t'
    ? 'blank'
    : c >= 'a' && c <= 'z'
      ? 'lower'
      : c >= 'A' && c <= 'Z'
        ? 'upper'
        : c >= '0' && c <= '9'
          ? 'digit'
          : c
}
const ruler = /^(.)\1{20,}$/
/** `Swap:     0     0`: free's rows are eighty wide by nature, and a row with its own label is no rest of another */
const labelled = /^[^\s:：]{1,12}[:：] {2,}\d/
const elided = /(?:…|>|\.\.\.)$/

/** nginx says what it has to say on one line; where it goes on, the line was broken on the way, whatever the width. */
const oneLiner =
  /^(?:[\w.-]{1,60} +\| )?(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d |nginx: )\[(?:emerg|alert|crit|error|warn)\] .{20}/
/** the rest of such a line: no heading, no prompt, no sentence of another program */
const goesOn = /^(?: *\/[\w./-]+:\d+|\s*\(\d{1,3}: |\s*[a-z][\w ]{0,40}[),]|\s*in \/)/

/** errors of Go that never break by themselves: the request and its reason, a certificate's two times */
const unfinished: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:Get|Head|Post|Put) \\?"https?:\/\/[^\s"]{1,300}\\?": ?$/,
    /^(?:tls|x509|dial|net\/http|http|proxyconnect|read|context|EOF|unexpected|remote error)\b/,
  ],
  [/x509: certificate .{0,60}not yet valid: ?$/, /^current time \d{4}-/],
  [/x509: certificate .{0,60}: current time ?$/, /^\d{4}-\d\d-\d\dT\S{1,30} is (?:after|before) \d/],
]
const finishes = (text: string, next: string): boolean =>
  unfinished.some(([begun, rest]) => begun.test(text) && rest.test(next))

/** Joins the line after one of nginx's, or of a broken error of Go, where it is plainly the rest of it. */
export function joinOneLiners(lines: readonly CleanLine[]): readonly CleanLine[] {
  if (!lines.some(({ text }) => text.includes('[') || /": ?$|x509: /.test(text))) return lines
  const out: CleanLine[] = []
  let open = false
  for (const line of lines) {
    const before = out.at(-1)
    const goes = open && goesOn.test(line.text) && !stripOne(line.text)
    if (before && (goes || finishes(before.text, line.text))) {
      const gap = /\s$/.test(before.text) || /^\s/.test(line.text) ? '' : ' '
      out[out.length - 1] = { text: before.text + gap + line.text, no: before.no }
      open = false
      continue
    }
    out.push(line)
    open = oneLiner.test(line.text)
  }
  return out.length === lines.length ? lines : out
}

/**
 * Joins what was broken where all evidence says so; otherwise gives the lines back as they are, with the width when
 * they may have been broken.
 */
export function rejoin(lines: readonly CleanLine[]): Rejoined {
  let width = 0
  for (const { text } of lines) if (text.length > width) width = text.length
  const untouched = { lines, width: null, joined: 0 }
  if (width < 70 || width > 260) return untouched
  const full = lines.map((l) => l.text.length === width)
  const broken: number[] = []
  let ended = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [text, next] = [lines[i]?.text ?? '', lines[i + 1]?.text ?? '']
    if (full[i] && !full[i + 1] && next.trim() === '') ended++
    // what begins with the prefix of a log begins a line, however long the one before happens to be
    if (!full[i] || next.trim() === '' || (next.includes(' ') && stripOne(next))) continue
    if (ruler.test(text.trim()) || ruler.test(next.trim()) || elided.test(text) || labelled.test(next)) return untouched
    broken.push(i)
  }
  if (full.at(-1)) ended++
  // the rest of a broken line is shorter: where full lines just end, they are the rows of an even table
  const open = broken.filter((i) => !full[i + 1]).length
  if (broken.length === 0 || ended >= open || (width !== 80 && broken.length < 3)) return untouched
  const after = new Set(broken.map((i) => i + 1))
  const starters = lines.filter((l, i) => !after.has(i) && l.text.trim() !== '')
  const prefixed = starters.filter((l) => stripOne(l.text)).length
  const join = new Set<number>()
  if (prefixed * 10 >= starters.length * 6) {
    for (const i of broken) if (!stripOne(lines[i + 1]?.text ?? '')) join.add(i + 1)
    if (join.size === 0) return untouched
  } else if (width !== 80) {
    return untouched
  } else {
    const shapes = new Set(starters.map((l) => shape(l.text)))
    const alike = broken.filter((i) => starters.length > 1 && shapes.has(shape(lines[i + 1]?.text ?? ''))).length
    const chained = broken.filter((i) => full[i + 1]).length
    // one line of that length may be chance, and a table cut at the screen's edge has all its rows full
    const doubtful =
      broken.length === 1 ? alike === 1 && starters.length > 2 : alike === broken.length && chained * 2 > broken.length
    if (doubtful) return { lines, width, joined: 0 }
    for (const i of broken) join.add(i + 1)
  }
  const out: CleanLine[] = []
  let parts: string[] = []
  let no = 0
  lines.forEach((line, i) => {
    if (join.has(i)) {
      parts.push(line.text)
      return
    }
    if (i > 0) out.push({ text: parts.join(''), no })
    parts = [line.text]
    no = line.no
  })
  out.push({ text: parts.join(''), no })
  return { lines: out, width, joined: join.size }
}
