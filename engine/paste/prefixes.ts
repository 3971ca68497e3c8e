/** What a log writes before the message: journal, syslog, dmesg, compose, kubectl, BuildKit, timestamps. An ordered list of small rules. */

interface Rule {
  readonly id: string
  readonly pattern: RegExp
  /** what it can begin with: `a` a letter of any script, `0` a digit, `_`, `[`, `<`, `#` */
  readonly begins: string
  /** a sign without which it cannot match */
  readonly needs?: string
}

const clock = String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`
const month = String.raw`(?:\p{L}{3,5}\.?|\d{1,2}月|\d{1,2}월)`
const iso = String.raw`\d{4}-\d\d-\d\d[T ]${clock}(?:Z|[+-]\d\d:?\d\d)?`
const tag = String.raw`[^\s:\[\]|]{1,80}(?:\[\d{1,10}\])?:(?: |$)`
const host = String.raw`[\w.-]{1,255} `

/** First match wins; each takes off one layer. */
const rules: readonly Rule[] = [
  { id: 'level', pattern: /^(?:kern|user|mail|daemon|auth|syslog|lpr|news|local\d) *:\w{3,7} *: /, begins: 'a' },
  {
    id: 'rfc5424',
    pattern: /^<\d{1,3}>1 \S{1,64} \S{1,255} \S{1,64} \S{1,64} \S{1,64} (?:-|\[[^\]]{0,500}\]) ?/,
    begins: '<',
  },
  { id: 'priority', pattern: /^<\d{1,3}>(?=\[|\p{L})/u, begins: '<' },
  // what most lines of a journal bear; the next rule takes it too, and every other language's month
  {
    id: 'journal',
    pattern: new RegExp(String.raw`^[A-Z][a-z]{2} {1,2}\d{1,2} ${clock} (?:${host})?${tag}`),
    begins: 'a',
  },
  {
    id: 'journal',
    pattern: new RegExp(String.raw`^(?:${month} {1,2}\d{1,2}|\d{1,2} ${month}) ${clock} (?:${host})?${tag}`, 'u'),
    begins: 'a0',
  },
  // with an offset: a time that ends in Z is a container runtime's or a CI runner's, and no host name follows it
  // `-o short-full`, `-o short-iso`, `-o short-iso-precise`, rsyslog's ISO form
  {
    id: 'journal-iso',
    pattern: new RegExp(String.raw`^(?:\p{L}{2,4}\.? )?${iso}(?<!Z) (?:[A-Z]{3,5} )?${host}${tag}`, 'u'),
    begins: 'a0',
  },
  // `-o short-monotonic`
  {
    id: 'journal-mono',
    pattern: new RegExp(String.raw`^\[ {0,12}\d{1,10}\.\d{6}\] ${host}[\w.()@/-]{1,80}(?:\[\d{1,10}\]: |: )`),
    begins: '[',
  },
  {
    id: 'dmesg',
    pattern: /^\[ {0,12}\d{1,10}\.\d{3,6}(?: < {0,12}\d{1,10}\.\d{1,6}>)?\](?:\[ {0,8}[TC]\d{1,8}\])?(?: |$)/,
    begins: '[',
  },
  { id: 'dmesg', pattern: /^\[\S{1,5} \S{1,5} {1,2}\d{1,2} \d\d:\d\d:\d\d \d{4}\](?: |$)/, begins: '[' },
  { id: 'kubectl', pattern: /^\[(?:pod\/)?[\w.-]{1,253}\/[\w.-]{1,253}\](?: |$)/, begins: '[' },
  { id: 'compose', pattern: /^[\w.-]{0,120}[-_]\d{1,4} {1,60}\|(?: |$)/, begins: 'a0_', needs: '|' },
  { id: 'compose', pattern: /^[\w.-]{1,120} {2,60}\|(?: |$)/, begins: 'a0_', needs: '|' },
  // containerd's and CRI-O's files in /var/log/pods
  { id: 'cri', pattern: new RegExp(`^${iso} std(?:out|err) [FP](?: |$)`), begins: '0' },
  // BuildKit's plain progress, and its list of the last lines below an error: seconds in four digits
  { id: 'buildkit', pattern: /^#\d{1,4} \d{1,6}\.\d{1,3}(?: |$)/, begins: '#' },
  {
    id: 'buildkit-tail',
    pattern: /^(?:\d\.\d{3}|\d\d\.\d\d|\d{3}\.\d|\d{4,6}\.\d) (?=[A-Za-z/+[(<])/,
    begins: '0',
    needs: '.',
  },
  { id: 'time', pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)(?: |$)/, begins: '0' },
]
// by what a line begins with; saves most patterns on most lines
const sticky = ({ id, pattern, needs }: Rule) => ({ id, needs, pattern: new RegExp(pattern, `${pattern.flags}y`) })
const byBeginning = (sign: string) => rules.filter((r) => r.begins.includes(sign)).map(sticky)
type Ready = ReturnType<typeof byBeginning>
const letter = byBeginning('a')
const digit = byBeginning('0')
const underscore = byBeginning('_')
const bracket = byBeginning('[')
const angle = byBeginning('<')
const hash = byBeginning('#')
const anyLetter = /^\p{L}/u
function rulesFor(text: string): Ready | null {
  const c = text.charCodeAt(0)
  if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) return letter
  if (c >= 48 && c <= 57) return digit
  if (c === 91) return bracket
  if (c === 60) return angle
  if (c === 35) return hash
  if (c === 95) return underscore
  return c > 127 && anyLetter.test(text) ? letter : null
}
const hasMark = /[\d:|>]/

export interface Stripped {
  readonly id: string
  readonly body: string
}

/** One layer of prefix off the line, or null where there is none. */
export function stripOne(text: string): Stripped | null {
  const possible = rulesFor(text)
  if (!possible) return null
  const head = text.length > 700 ? text.slice(0, 700) : text
  if (!hasMark.test(head)) return null
  for (const rule of possible) {
    if (rule.needs && !head.includes(rule.needs)) continue
    // asked for its end only: a match would be an object more for each line
    rule.pattern.lastIndex = 0
    if (rule.pattern.test(head)) return { id: rule.id, body: text.slice(rule.pattern.lastIndex) }
  }
  return null
}

/** The message of a log line: all layers off (a journal line of the kernel bears two); the text itself where it bears none. */
export function messageOf(text: string): string {
  // help lines of `journalctl -x` quote no event
  if (text.startsWith('░░') || text.startsWith('-- Subject:')) return ''
  let body = text
  for (let layer = 0; layer < 4; layer++) {
    const next = stripOne(body)
    if (!next) return body
    body = next.body
  }
  return body
}

/** Lines that a journal prints about itself; they bear no prefix. */
const aside = /^(?:░░|-- (?:Boot|Reboot|Logs begin|Journal begins|No entries|Subject:|Defined-By:|Support:)|Hint: )/

/**
 * Every line without the prefix they share, or null where not all bear one of the same kind.
 * What is left may bear a further prefix of its own.
 */
export function stripUniform(texts: readonly string[]): readonly string[] | null {
  let kind: string | null = null
  let seen = 0
  const out: string[] = []
  for (const text of texts) {
    if (text.trim() === '' || aside.test(text)) {
      out.push(text)
      continue
    }
    const s = stripOne(text)
    if (!s || (kind !== null && s.id !== kind)) return null
    kind = s.id
    seen++
    out.push(s.body)
  }
  return seen ? out : null
}

/** True where nothing is left but blanks and what a journal says about itself. */
export const onlyAsides = (texts: readonly string[]): boolean => texts.every((t) => t.trim() === '' || aside.test(t))

const logs =
  /^(?:journalctl|dmesg|(?:cat|tail|head|less|more|grep|zgrep|zcat)\b.{0,200}\/var\/log|\/var\/log|(?:docker[ -]compose|podman-compose)\b.{0,200}\blogs|kubectl\b.{0,200}\blogs\b.{0,200}--(?:timestamps|prefix)|(?:docker|podman|nerdctl)\b.{0,80}\blogs\b.{0,200}(?: -t|--timestamps)|logread)/
/** Commands that print such prefixes themselves, so that taking them off would lose what they say. */
export const printsPrefixes = (command: string): boolean => logs.test(command)
