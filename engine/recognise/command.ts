/** Commands as people type them. */

const before: readonly RegExp[] = [
  // options with a value (-u root, --user=root), then those without, then `--`
  /^sudo(?:\s+(?:-[ugpCDhRTU]\s+\S+|--(?:user|group|prompt|chdir|host)(?:=\S+|\s+\S+)|--?[A-Za-z][\w=-]*))*(?:\s+--)?\s+(?=\S)/,
  /^(?:env(?: -\w+)*(?! ?[|])|time(?: -p)?|command(?! -[vV])|builtin|exec|doas(?: -\w+)*|nice(?: -n ?-?\d+)?|ionice(?: -\S+)*|nohup|stdbuf(?: -\S+)+|unbuffer|timeout(?: -\S+)* \d\S*)\s+(?=\S)/,
  /^[A-Za-z_]\w{0,60}=(?:"[^"]{0,300}"|'[^']{0,300}'|[^\s"';|&]{0,300})\s+(?=\S)/,
  /^(?:\/[\w.+-]{1,60}){0,8}\/(?:s?bin|libexec)\/(?=[\w.+-])/,
  /^\\(?=[a-z])/,
  /^(?:watch(?: -\w+(?: ?[\d.]+)?)*|strace -f) (?=\S)/,
  // WSL from Windows: `wsl -- uname -r`
  /^wsl(?:\.exe)?(?: -[du] \S+)*(?: -e| --exec| --) (?=\S)/,
]
/** They change where the output goes, or nothing in it. */
const without =
  /\s*(?:2>\s?&\s?1|\|&\s?cat|&>>?\s?\S+|2>>?\s?\/dev\/(?:null|stdout)|<\s?\/dev\/null|>\s?\/dev\/stdout|\|\s*(?:cat|less|more|most|tee(?: -a)? [\w./~-]+)(?: -[A-Za-z]+)*(?=\s*(?:[|;]|$)))/g
/** The same client under other names: a customary alias, and those that distributions of Kubernetes ship. */
const kubectl = /^(?:k|oc|k[03]s kubectl|microk8s[. ]kubectl|minikube kubectl --)(?= )/
/** Its options may stand before the verb: `kubectl -n kube-system get pods`. What runs in a pod has words of its own behind it. */
const kubectlOptions =
  /^kubectl((?: (?:-A\b|--all-namespaces|(?:-n|-s|--(?:namespace|context|cluster|kubeconfig|user|server|as|request-timeout))(?:=| )[^ |;&]+))+) (?!(?:exec|run|debug)\b)([^|;&]*[^|;& ])/
const wrapped = /^(?:ba|z|da|a)?sh -l?c (["'])(.+)\1$/

/**
 * A command brought to the form that a probe's `match` expects: no `sudo`, no environment assignments, no path before
 * the program, no redirection of errors, no pager; `kubectl` by that name, its options behind. Pipes that choose lines stay.
 */
export function normaliseCommand(command: string): string {
  let c = command.length > 4000 ? command.slice(0, 4000) : command
  c = c.trim().replace(/\s+/g, ' ')
  for (let round = 0; round < 12; round++) {
    const was = c
    for (const pattern of before) c = c.replace(pattern, '')
    const inner = wrapped.exec(c)
    if (inner?.[2]) c = inner[2].trim()
    if (c === was) break
  }
  return c
    .replace(kubectl, 'kubectl')
    .replace(kubectlOptions, 'kubectl $2$1')
    .replace(without, '')
    .replace(/\s*(?:&|;)\s*$/, '')
    .trim()
}

/** Cuts at `;`, `&&`, `||` and newlines outside quotes, `$(...)` and backquotes. */
function cutList(command: string): string[] {
  const out: string[] = []
  let quote = ''
  let depth = 0
  let start = 0
  const cut = (end: number, next: number) => {
    out.push(command.slice(start, end).trim())
    start = next
  }
  for (let i = 0; i < command.length; i++) {
    const c = command[i] ?? ''
    if (c === '\\' && quote !== "'") i++
    else if (quote) quote = c === quote ? '' : quote
    else if (c === '"' || c === "'" || c === '`') quote = c
    else if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (c === ';' || c === '\n') cut(i, i + 1)
    else if ((c === '&' || c === '|') && command[i + 1] === c) cut(i, ++i + 1)
  }
  cut(command.length, command.length)
  return out.filter(Boolean)
}

const loop = /^for (\w{1,30}) in (.{1,1000})$/
/** iterations of a loop that are followed */
const mostTurns = 60

/**
 * The simple commands of a compound one, in the order in which they run: `uname -r; ls /lib/modules` are two, and a
 * `for` over written-out words is unrolled. Pipes are not split.
 */
export function simpleCommands(command: string): string[] {
  const parts = cutList(command.length > 4000 ? command.slice(0, 4000) : command)
  const out: string[] = []
  for (let i = 0; i < parts.length; i++) {
    const head = loop.exec(parts[i] ?? '')
    const end = head ? parts.findIndex((p, j) => j > i && /^done\b/.test(p)) : -1
    if (!head?.[1] || !head[2] || end < 0) {
      const bare = (parts[i] ?? '').replace(/^(?:(?:do|then|else|\{|!) )+/, '')
      if (!/^(?:done|fi|do|then|else|\}|:)$/.test(bare)) out.push(bare)
      continue
    }
    const name = head[1]
    const use = new RegExp(String.raw`\$(?:\{${name}\}|${name}\b)`, 'g')
    const body = parts.slice(i + 1, end).map((p) => p.replace(/^do /, ''))
    for (const word of head[2].trim().split(/\s+/).slice(0, mostTurns))
      for (const p of body) out.push(p.replace(use, () => word))
    i = end
  }
  return out.filter(Boolean).slice(0, 500)
}
