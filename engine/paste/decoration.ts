/** Takes off what a terminal, a browser or a chat adds to text: colours, overstrikes, odd blanks, invisible characters. */

/** A line of the paste without terminal decoration. Trailing blanks stay: the wrap rule needs the width. */
export interface CleanLine {
  readonly text: string
  /** 1-based, in the paste as given */
  readonly no: number
}

// CSI; OSC, DCS, PM, APC with BEL or ST; charset switches and other two- or three-byte escapes; 8-bit CSI
const escapes =
  /\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|[\]PX^_][^\u0007\u001b]{0,4096}(?:\u0007|\u001b\\)|[ -/]{1,4}[0-~]|[0-Z\\-~])|\u009b[0-?]{0,64}[ -/]{0,8}[@-~]/g
// the same escapes once a program has printed them as text: rsyslog, less without -R, JSON, a copy that lost the ESC
const spelled = /(?:#033|\^\[|\\u001b|\\x1b|\\e|\\033)\[[0-9;?]{0,32}[A-Za-z]|\[\d{1,3}(?:;\d{1,3}){0,4}m(?!\])/g
const mightBeSpelled = /\[\d|\[m|\[K/
const colour = /\[\d{1,3}(?:;\d{1,3}){0,4}m/y
/** What `spelled` cannot do without: `[812]` behind a program's name is no escape, and far more common. */
function endsAsSpelled(s: string): boolean {
  for (let at = s.indexOf('['); at >= 0; at = s.indexOf('[', at + 1)) {
    if (at > 0 && '3[be'.includes(s[at - 1] as string)) return true
    colour.lastIndex = at
    if (colour.test(s)) return true
  }
  return false
}
const withoutSpelled = (s: string): string => (mightBeSpelled.test(s) && endsAsSpelled(s) ? s.replace(spelled, '') : s)
const blanks = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
const narrowBlanks = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]/g
/** An input method leaves a full-width blank in a file, a browser does not: before a key of JSON it is the fault itself. */
const wideInJson = /^[\s\u3000]{0,40}(?:"[\w.-]{1,60}"[\s\u3000]{0,8}:|[{}[\]][\s\u3000]{0,8},?[\s\u3000]{0,8}$)/
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** printable ASCII and tabs: by far the most lines, and nothing to do on them but the spelled escapes */
const plain = /^[\t -~]*$/

const longestLine = 6_000
const longestJson = 20_000
/**
 * How much of a line is read: longer ones are cut, so that time per line stays bounded whatever a pattern does on it. The
 * longest honest ones are mount options (a page each for the lower directories) and JSON written on one line.
 */
export const lengthRead = (raw: string): number => {
  if (raw.length <= longestLine) return raw.length
  return Math.min(raw.length, /^\s{0,40}(?:\$ )?['"]?[{[]/.test(raw) ? longestJson : longestLine)
}

const overstrike = (s: string): string => {
  const out: string[] = []
  for (const c of s) {
    if (c === '\b') out.pop()
    else out.push(c)
  }
  return out.join('')
}

/** A progress bar rewrites its line: the last state that is not blank is what was on the screen. */
const lastState = (s: string): string => {
  const states = s.split('\r')
  for (let i = states.length - 1; i >= 0; i--) if (states[i]?.trim()) return states[i] ?? ''
  return ''
}

/** Printable ASCII and tabs, and short enough: what most lines are. */
export const isPlain = (raw: string): boolean => raw.length <= longestLine && plain.test(raw)
/** `undecorate` for a line of which `isPlain` is true. */
export const undecoratePlain = (s: string): string => (s.includes('[') ? withoutSpelled(s) : s)

/** One line without its decoration. Pure and linear in the length of the line. */
export function undecorate(raw: string): string {
  let s = raw.slice(0, lengthRead(raw))
  if (plain.test(s)) return undecoratePlain(s)
  if (s.includes('\u001b') || s.includes('\u009b')) s = s.replace(escapes, '')
  if (s.includes('\r')) s = lastState(s)
  if (s.includes('\b')) s = overstrike(s)
  const kept = s.includes('\u3000') && wideInJson.test(s)
  s = s
    .replace(kept ? narrowBlanks : blanks, ' ')
    .replace(invisible, '')
    .replace(controls, '')
    .replace(loneSurrogate, '\ufffd')
  return withoutSpelled(s)
}

/** Splits at line ends of any system; a lone CR ends a line only in a text that has no LF at all. */
export function splitLines(text: string): string[] {
  const lines = text.includes('\n') ? text.split('\n') : text.split('\r')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line?.endsWith('\r')) lines[i] = line.slice(0, -1)
  }
  return lines
}

/** True where so much of the line is no text that nobody could have typed or printed it. */
export function isJunk(raw: string): boolean {
  if (plain.test(raw)) return false
  const sample = raw.slice(0, 4000).replace(escapes, '')
  const junk = sample.match(/[\u0001-\u0006\u000e-\u001a\u001c-\u001f\u0080-\u009f\ufffd]/g)?.length ?? 0
  return junk > 4 && junk * 5 > sample.length
}
