/** Markdown, quotes and chat: finds the machine text in a document. Prose between is left out. */
import type { CleanLine } from './decoration'
import { messageOf } from './prefixes'
import { readPrompt } from './prompts'

export interface Block {
  readonly lines: readonly CleanLine[]
  readonly fenced: boolean
  /** language of the fence, lower case, or '' */
  readonly lang: string
}
export interface Document {
  readonly blocks: readonly Block[]
  /** lines that were taken for prose */
  readonly prose: readonly CleanLine[]
}

const quote = /^ {0,3}> ?/
const fence = /^\s{0,12}(?:[-*+] |\d{1,3}[.)] )?(`{3,}|~{3,})(?!.*`)\s*(.*)$/
const oneLine = /^\s{0,12}`{3}([^`]+)`{3}\s*$/
const language = /^[\w.+#{}="-]{0,40}$/
const tags = /^\s*<\/?(?:details|summary|pre|code|p|br|div)\b[^>]{0,200}>(?:.{0,200}<\/summary>)?\s*$/i

/** All lines quoted: one level off, as often as it holds. */
function unquoted(lines: readonly CleanLine[]): readonly CleanLine[] {
  let now = lines
  for (let level = 0; level < 6; level++) {
    let said = 0
    let all = true
    for (const l of now) {
      if (l.text.trim() === '') continue
      said++
      if (!quote.test(l.text)) {
        all = false
        break
      }
    }
    // one quoted line alone may as well be a prompt
    if (!all || said === 0) return now
    now = now.map((l) => ({ text: l.text.replace(quote, ''), no: l.no }))
  }
  return now
}

const depthOf = (text: string): number => {
  let rest = text
  let depth = 0
  while (depth < 6 && quote.test(rest)) {
    rest = rest.replace(quote, '')
    depth++
  }
  return depth
}
const unquote = (text: string, depth: number): string => {
  let rest = text
  for (let i = 0; i < depth; i++) rest = rest.replace(quote, '')
  return rest
}

interface Mark {
  readonly at: number
  readonly depth: number
  readonly ticks: string
  readonly info: string
}

/** Fences in pairs, as Markdown closes them: same sign, at least as long, nothing behind. */
function pairs(lines: readonly CleanLine[]): { open: Mark; close: number }[] {
  const out: { open: Mark; close: number }[] = []
  let open: Mark | null = null as Mark | null
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (!text.includes('```') && !text.includes('~~~')) {
      if (open && open.depth > 0 && depthOf(text) < open.depth) {
        out.push({ open, close: at })
        open = null
      }
      continue
    }
    const depth: number = open ? open.depth : depthOf(text)
    const m = fence.exec(unquote(text, depth))
    if (!m?.[1]) continue
    if (!open) open = { at, depth, ticks: m[1], info: m[2] ?? '' }
    else if (m[1][0] === open.ticks[0] && m[1].length >= open.ticks.length && !m[2]?.trim()) {
      out.push({ open, close: at })
      open = null
    }
  }
  if (open) out.push({ open, close: lines.length })
  return out
}

const sureLine = (text: string): boolean => {
  const p = readPrompt(text)
  if (p && (p.form === 'sure' || p.form === '$') && p.command !== null) return true
  return messageOf(text) !== text && !text.startsWith('░░')
}

/**
 * Cuts a text into blocks of machine text.
 * @param given the text is the output of a known command: nothing in it is prose
 */
export function readDocument(input: readonly CleanLine[], given: boolean): Document {
  const lines = unquoted(input)
  const found = pairs(lines)
  const nonBlank = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (lines[i]?.text.trim()) return true
    return false
  }
  const block = (from: number, to: number, fenced: boolean, lang: string, depth = 0): Block => ({
    lines: depth
      ? lines.slice(from, to).map((l) => ({ text: unquote(l.text, depth), no: l.no }))
      : lines.slice(from, to),
    fenced,
    lang,
  })
  if (found.length === 0) {
    const inline = lines.some((l) => oneLine.test(l.text))
    if (!inline) return { blocks: [block(0, lines.length, false, '')], prose: [] }
    return {
      blocks: [
        { lines: lines.map((l) => ({ text: oneLine.exec(l.text)?.[1] ?? l.text, no: l.no })), fenced: false, lang: '' },
      ],
      prose: [],
    }
  }
  const single = found.length === 1 ? found[0] : undefined
  const stray = single && single.close === lines.length
  // a lone fence at the end, or around an output that is known: only the marks go
  if (given || (stray && single && !nonBlank(single.open.at + 1, lines.length))) {
    const marks = new Set(found.flatMap((p) => [p.open.at, p.close]))
    return { blocks: [{ lines: lines.filter((_, i) => !marks.has(i)), fenced: true, lang: '' }], prose: [] }
  }
  const blocks: Block[] = []
  const prose: CleanLine[] = []
  const outside = (from: number, to: number) => {
    let taken: CleanLine[] = []
    const flush = () => {
      if (taken.length) blocks.push({ lines: taken, fenced: false, lang: '' })
      taken = []
    }
    for (let i = from; i < to; i++) {
      const line = lines[i]
      if (!line) continue
      const one = oneLine.exec(line.text)
      if (one?.[1]) {
        flush()
        blocks.push({ lines: [{ text: one[1], no: line.no }], fenced: true, lang: '' })
      } else if (line.text.trim() === '') flush()
      else if (!tags.test(line.text) && (taken.length || sureLine(line.text))) taken.push(line)
      else if (!tags.test(line.text)) prose.push(line)
    }
    flush()
  }
  let after = 0
  for (const { open, close } of found) {
    outside(after, open.at)
    const info = open.info.trim()
    const isLang = language.test(info)
    const body = block(
      open.at + 1,
      close,
      true,
      isLang ? info.toLowerCase().replace(/[^a-z0-9-].*$/, '') : '',
      open.depth,
    )
    // people put the first line of an output right behind the fence
    const first = lines[open.at]
    blocks.push(isLang || !first ? body : { ...body, lines: [{ text: info, no: first.no }, ...body.lines] })
    after = close + 1
  }
  outside(after, lines.length)
  return { blocks, prose }
}
