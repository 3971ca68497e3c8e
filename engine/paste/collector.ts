/**
 * What the collector script writes, and how it is read back.
 *
 *     ==> oolong collect v1 uid=0          header; uid of who ran it, may be absent
 *     ==> oolong 1: uname -r               a command, as typed
 *     6.1.0-10-amd64                       what it printed, standard error included
 *     <== rc=0                             its exit status
 *     ==> oolong 2: slow
 *     <== rc=124 timeout                   stopped after its time
 *     ==> oolong 3: crictl ps
 *     <== missing                          the tool is not there
 *     <== rc=0 cut                         the output was longer than the script keeps
 *
 * An output line that begins with `|`, `==> oolong` or `<== ` gets a `|` in front; the reader takes it off.
 * In a shell: `sed -e 's/^|/||/' -e 's/^==> oolong/|&/' -e 's/^<== /|&/'`.
 */
import type { CleanLine } from './decoration'
import { type Draft, draft } from './sections'

const header = /^==> oolong collect v(\d{1,4})(?: uid=(\d{1,10}))?\s*$/
const begin = /^==> oolong \d{1,6}: (\S.*)$/
const end = /^<== (?:rc=(\d{1,3})( timeout| cut)?|(missing))\s*$/

export interface Collected {
  readonly command: string
  readonly output: readonly string[]
  /** null: the tool is not there */
  readonly status: number | null
  readonly cut?: boolean
}

const escaped = (line: string): string => (/^(?:\||==> oolong|<== )/.test(line) ? `|${line}` : line)

/** What the script would have written. The inverse of `readCollected`, for tests and for the generator of the script. */
export function writeCollected(all: readonly Collected[], uid: number | null = null): string {
  const out = [`==> oolong collect v1${uid === null ? '' : ` uid=${uid}`}`]
  all.forEach((c, i) => {
    out.push(`==> oolong ${i + 1}: ${c.command}`, ...c.output.map(escaped))
    out.push(
      c.status === null ? '<== missing' : `<== rc=${c.status}${c.status === 124 ? ' timeout' : c.cut ? ' cut' : ''}`,
    )
  })
  return `${out.join('\n')}\n`
}

/** True where the text holds a collector's header. */
export const isCollected = (lines: readonly CleanLine[]): boolean => {
  for (let i = 0; i < lines.length && i < 2000; i++) if (header.test(lines[i]?.text ?? '')) return true
  return false
}

export interface ReadBack {
  readonly drafts: readonly Draft[]
  /** lines before the header: what was typed to run the script, a banner */
  readonly before: readonly CleanLine[]
  /** lines that stand between two commands: written by somebody else */
  readonly stray: readonly CleanLine[]
}

/** Reads the sections of a collector's file; a file that ends early has its last section marked as cut. */
export function readCollected(lines: readonly CleanLine[]): ReadBack {
  const drafts: Draft[] = []
  const before: CleanLine[] = []
  const stray: CleanLine[] = []
  let root: boolean | null = null
  let open: Draft | null = null
  let started = false
  for (const line of lines) {
    const top = header.exec(line.text)
    if (top) {
      started = true
      root = top[2] === undefined ? null : top[2] === '0'
      continue
    }
    if (!started) {
      before.push(line)
      continue
    }
    const first = begin.exec(line.text)
    if (first?.[1]) {
      if (open) drafts.push({ ...open, cut: true })
      open = draft(first[1].trim(), line.no, root)
      continue
    }
    const last = end.exec(line.text)
    if (last && open) {
      open.to = line.no
      open.status = last[3] ? 127 : Number(last[1])
      open.cut = last[2] !== undefined
      drafts.push(open)
      open = null
    } else if (open) {
      open.lines.push(line.text.startsWith('|') ? { text: line.text.slice(1), no: line.no } : line)
      open.to = line.no
    } else if (line.text.trim()) stray.push(line)
  }
  if (open) drafts.push({ ...open, cut: true })
  return { drafts, before, stray }
}
