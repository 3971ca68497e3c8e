/** Shell prompts: an ordered list of small rules. Each tells the command behind it and whose shell it was. */
import { looksLikeCommand } from './programs'

export interface Prompt {
  /** null for a prompt with nothing typed */
  readonly command: string | null
  readonly root: boolean | null
  /** a shell inside a container: busybox' `/ #`, a host name that is a container id */
  readonly container: boolean
  /** whose shell on which machine: `root@host`, else the look of the prompt */
  readonly who: string
  readonly indent: number
  /** `$ `, `# ` and `% ` also begin lines of output; the other forms do not */
  readonly form: 'sure' | '$' | '#' | '%'
}

interface Rule {
  readonly pattern: RegExp
  readonly root?: (sign: string, head: string) => boolean | null
  readonly container?: (head: string) => boolean
  readonly form?: Prompt['form']
}

const bySign = (sign: string): boolean | null => (sign === '#' ? true : sign === '$' || sign === '%' ? false : null)
const id = /@[0-9a-f]{12}(?:[:\s\]]|$)/
const time = String.raw`(?:\[?\d\d:\d\d(?::\d\d)?\]? )?`
const env = String.raw`(?:\([\w./ -]{1,60}\) ?){0,3}`
const tail = String.raw`(?:\s+(?<command>\S.*)|\s*)$`

/** Named groups: `head`, `sign`, `command`. The first that matches wins. */
const rules: readonly Rule[] = [
  // lower line of a two-line prompt: ╰─$, └─#, ╰─❯
  { pattern: new RegExp(String.raw`^(?<head>[╰└]─{1,4}\s?)(?<sign>[$#%❯>➜➤λ○])${tail}`) },
  // [root@host ~]# , [user@host path]$
  {
    pattern: new RegExp(
      String.raw`^${time}${env}(?<head>\[[\w.+-]{1,64}[@㉿][^\]\n]{1,160}\])\s?(?<sign>[$#%>])${tail}`,
    ),
    container: (head) => /@[0-9a-f]{12} /.test(head),
  },
  // user@host:~$ , root@host:/path# , (venv) user@host:~/x$ , root@host ~ # , user@host ~ %
  {
    pattern: new RegExp(
      String.raw`^${time}${env}(?<head>[\w.+-]{1,64}[@㉿][\w.-]{1,255}(?:[: ]\s?[^\s$#%>][^\n$#%>]{0,160})?:?)\s?(?<sign>[$#%])${tail}`,
    ),
    container: (head) => id.test(head),
  },
  // fish: user@host ~/x>
  { pattern: new RegExp(String.raw`^${time}(?<head>[\w.+-]{1,64}@[\w.-]{1,255} [~/][^\s>]{0,160})(?<sign>>)${tail}`) },
  // host:~ # , host:/path $ , host:~ user$
  {
    pattern: new RegExp(
      String.raw`^${time}${env}(?<head>[A-Za-z][\w.-]{0,255}:(?:~|/)[^\s$#%>]{0,160}(?: [\w.-]{1,64})?)\s?(?<sign>[$#%>])(?:\s+(?<command>[^\s].*)|\s*)$`,
    ),
  },
  // [~]$ , [root ~]#
  {
    pattern: new RegExp(
      String.raw`^${env}(?<head>\[(?:[~/][^\]\n@]{0,80}|[a-z_][\w-]{0,31} [~/\w][^\]\n@]{0,80})\])(?<sign>[$#])(?:\s(?<command>\S.*)|\s*)$`,
    ),
  },
  // root: $
  { pattern: /^(?<head>[a-z_][\w-]{0,31}:) (?<sign>\$)(?:\s(?<command>\S.*)|\s*)$/ },
  // bash-5.1# , sh-4.2$
  {
    pattern: new RegExp(String.raw`^(?<head>(?:ba|z|k|da|a)?sh-\d[\d.]{0,8})(?<sign>[$#])${tail}`),
    container: () => false,
  },
  // PS C:\> , PS /home/x> , C:\Users\x>
  {
    pattern: new RegExp(
      String.raw`^${env}(?<head>PS [A-Za-z]:\\[^>\n]{0,200}|PS [~/][^>\n]{0,200}|[A-Za-z]:\\[^>\n]{0,200})(?<sign>>)\s*(?<command>\S.*)?$`,
    ),
  },
  // / # , ~ # , /etc # : busybox
  {
    pattern: /^(?<head>~|\/[\w./@+-]{0,160}) (?<sign>[#$])(?:\s(?<command>\S.*)|\s*)$/,
    container: (head) => head === '/' || head.startsWith('/'),
  },
  // oh-my-zsh: ➜  dir git:(main) ✗ cmd
  {
    pattern:
      /^(?<head>➜ {2}\S{1,160}(?: git:\([^)\n]{1,100}\))?(?: [✗✘±])?|➜ [~/]\S{0,160}(?: git:\([^)\n]{1,100}\))?(?: [✗✘±])?) {1,3}(?<sign>)(?<command>\S.*)?$/,
  },
  // powerline
  {
    pattern:
      /^(?<head>(?:[^\ue0b0-\ue0b3\n]{0,120}[\ue0b0-\ue0b3]){1,12})(?<sign>)\s*(?<command>[^\s\ue0b0-\ue0b3].*)?$/,
  },
  // starship, pure, lambda
  { pattern: new RegExp(`^${env}(?<head>)(?<sign>[❯➜▶λ➤])${tail}`) },
  { pattern: new RegExp(String.raw`^${env}(?<head>)(?<sign>\$)(?:\s+(?<command>\S.*)|\s*)$`), form: '$' },
  { pattern: /^(?<head>)(?<sign>#)(?:\s(?<command>\S.*)|\s*)$/, form: '#' },
  { pattern: /^(?<head>)(?<sign>%)(?:\s(?<command>\S.*)|\s*)$/, form: '%' },
]
const mayBePrompt = /[$#%>❯➜▶➤λ○\ue0b0-\ue0b3]/
const upperLine = /^\s*[╭┌]─/

/** A line read as a prompt, or null. Whether a weak form is one, the neighbours decide (`Shell`). */
export function readPrompt(line: string): Prompt | null {
  const text = line.trimStart()
  const indent = line.length - text.length
  const head = text.length > 600 ? text.slice(0, 600) : text
  if (indent > 40 || text === '' || !mayBePrompt.test(head)) return null
  for (const rule of rules) {
    const m = rule.pattern.exec(text)
    if (!m?.groups) continue
    const { head: before = '', sign = '', command } = m.groups
    const root = /^\W*root\b/.test(before) && sign !== '$' ? true : bySign(sign)
    return {
      command: command?.trim() || null,
      root,
      container: rule.container?.(before) ?? false,
      who: /[\w.+-]{1,64}[@㉿][\w.-]{1,255}/.exec(before)?.[0] ?? `${before.replace(/[~/].*/, '')}${sign}`,
      indent,
      form: rule.form ?? 'sure',
    }
  }
  return null
}

/** Upper line of a two-line prompt: `╭─user@host ~`, `┌──(user㉿host)-[~]`. */
export const isUpperLine = (line: string, next: string | undefined): boolean =>
  upperLine.test(line) && next !== undefined && /^\s*[╰└]─/.test(next) && readPrompt(next) !== null

/**
 * Reads the lines of one block in order and knows what the earlier prompts looked like, so that a `#` in a config
 * file, a `$` inside an output and an indented example are told from prompts.
 */
export class Shell {
  private indent: number | null = null
  private sure = false
  private root = false
  private first = true
  private readonly given: boolean

  /** @param given the block is the output of a command that is known already */
  constructor(given: boolean) {
    this.given = given
    if (given) this.indent = 0
  }

  /** @param same tells whether a command is the one already known */
  prompt(line: string, same: (command: string) => boolean = () => false): Prompt | null {
    if (line.trim() === '') return null
    const first = this.first
    this.first = false
    const p = readPrompt(line)
    if (!p || !this.accepts(p, first, same)) return null
    this.indent ??= p.indent
    if (p.form !== '#') this.sure = true
    if (p.form === '#' || p.root || (p.command && /^(?:sudo )?su\b|^sudo (?:-i|-s|bash|su)\b/.test(p.command)))
      this.root = true
    return p
  }

  private accepts(p: Prompt, first: boolean, same: (command: string) => boolean): boolean {
    if (this.indent !== null && Math.abs(p.indent - this.indent) > 1 && !(this.given && first)) return false
    if (p.form === 'sure') return true
    if (p.command === null) return p.form === '$' ? this.sure || !this.given : p.form === '#' && this.root && !this.sure
    if (p.form === '$') return !/^[,.;:)]/.test(p.command)
    if (first && same(p.command)) return true
    if (!looksLikeCommand(p.command)) return false
    if (p.form === '%') return first || this.sure
    // a root prompt: on top of the block, after another one, or after somebody became root
    return this.given ? this.root : first || this.root
  }
}
