/** Lines among an output that are no part of it: password questions, locale warnings, the pager's own line. */
import type { CleanLine } from './decoration'

// `[sudo] password for x:`, `[sudo] x 的密码：`, `[sudo] Passwort für x:`, `[sudo] Mot de passe de x :`
const sudoAsks = /^\s*\[sudo(?:-rs)?[^\]]{0,20}\][^:：]{1,120}[:：]\s*/
const passwordAlone = /^\s*(?:Password|password for \S+|密码|Passwort|Mot de passe) ?[:：]\s*$/
const sudoSays = /^(?:Sorry, try again\.|对不起，请重试。|sudo: unable to resolve host |sudo: 无法解析主机)/
const locale =
  /^(?:perl: warning: |\s+(?:LANGUAGE|LC_\w+|LANG) = .*,?$|\s+are supported and installed on your system\.|\S{0,40}(?:ba|z|k|)sh: (?:line \d+: )?(?:warning|警告|Warnung|avertissement) ?[:：] ?setlocale\b|locale: Cannot set LC_|\S{0,60}[:：] (?:warning: )?setlocale: |manpath: can't set the locale|apt-listchanges: Can't set locale)|cannot change locale \(/
const pagerEnd = /^(?:lines \d+-\d+(?:\/\d+)?(?: \(END\)| \d+%)?|\(END\)|:|--More--.*|-- More --.*)$/
const pagerMore = /^(?:lines \d+-\d+(?!.*\(END\))|--More--|-- More --)/
const elision =
  /^(?:\.{3,}|…|\[(?:\.{3}|…|snip|truncated)\]|<(?:snip|snipped|truncated)>|\(snip(?:ped)?\)|\[\.\.\. ?\d* ?lines? .*\])$/i

const endsAsking = new Set([':', '：'])
const opensElision = new Set(['.', '…', '[', '<', '('])

export interface Quiet {
  readonly lines: readonly CleanLine[]
  /** the pager or the person says that there was more below */
  readonly more: boolean
}

const perl = (text: string) => text.startsWith('perl: warning: ')

const filled = ({ text }: CleanLine) => text.trim() !== ''

/** The output without such lines. */
export function withoutNoise(lines: readonly CleanLine[]): Quiet {
  const out: CleanLine[] = []
  let more = false
  let inPerl = false
  // what sudo says of the host's name is about it where somebody pastes nothing else
  const alone = lines.findIndex(filled) === lines.findLastIndex(filled)
  for (const line of lines) {
    const text = line.text.trimEnd()
    const asks = text.includes('[sudo') ? sudoAsks.exec(text) : null
    if (asks) {
      const rest = line.text.slice(asks[0].length)
      if (rest.trim()) out.push({ text: rest, no: line.no })
      continue
    }
    if (perl(text)) {
      inPerl = true
      continue
    }
    // the settings that perl lists are only its own while it speaks
    if (inPerl && locale.test(text)) continue
    inPerl = false
    // all such warnings but perl's own name the word
    if (text.includes('locale') && !/^\s/.test(text) && locale.test(text)) continue
    if ((endsAsking.has(text.at(-1) ?? '') && passwordAlone.test(text)) || (sudoSays.test(text) && !alone)) continue
    if (pagerEnd.test(text)) {
      more = pagerMore.test(text)
      continue
    }
    if (text !== '') {
      const said = text.trimStart()
      more = opensElision.has(said[0] ?? '') && elision.test(said)
    }
    out.push(line)
  }
  return { lines: out, more }
}

// less -S marks a line that goes on beyond the screen with `>`; systemctl and ps put an ellipsis
const cutLine = /(?:[^\s<>=|-]>|…|\S\.\.\.)$/

// most lines end otherwise: the pattern is not tried on them
const endsCut = (text: string): boolean => /[>….]/.test(text.at(-1) ?? '') && cutLine.test(text)

/** Numbers of the lines that end before their text does. */
export function cutLines(lines: readonly CleanLine[]): ReadonlySet<number> {
  const marked = lines.filter((l) => l.text.length >= 60 && endsCut(l.text.trimEnd()))
  if (marked.length === 0) return new Set()
  const arrows = marked.filter((l) => l.text.trimEnd().endsWith('>'))
  // `>` is a mark only at the screen's edge: no line is longer, and not one that merely quotes <x>
  let longest = 0
  for (const l of lines) if (l.text.trimEnd().length > longest) longest = l.text.trimEnd().length
  const edge = arrows.filter((l) => l.text.trimEnd().length >= longest && !/<[^<>\s]{1,80}>$/.test(l.text.trimEnd()))
  return new Set([...edge, ...marked.filter((l) => /…$/.test(l.text.trimEnd()))].map((l) => l.no))
}
