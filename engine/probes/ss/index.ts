import { listening } from '../../facts/shared'
import { defineProbe, flag, keyed, type Line } from '../../model'

/** `0.0.0.0:80`, `[::]:80`, `*:80`, `:::80`, `127.0.0.53%lo:53`, `*:http` */
const ending = /[:.](\d{1,5})$/

interface Listener {
  readonly port: string
  readonly proto: 'tcp' | 'udp'
  readonly address: string
  readonly program: string
}

/** One row of `ss -tulpn` or `netstat -tulpn`; null for a heading or a connection. */
function readListener(line: Line): Listener | null {
  const text = line.text.trim()
  const words = text.split(/\s+/)
  const head = words[0] ?? ''
  const locals = words.filter((w) => ending.test(w) && /^[\d*[:a-f%.\]\w-]+$/.test(w))
  const local = locals.find((w) => !/^users:/.test(w))
  const port = local && ending.exec(local)?.[1]
  if (!local || !port) return null
  const udp = /^udp/.test(head) || /^UNCONN/.test(head)
  const tcp = /^tcp/.test(head) || /^LISTEN/.test(head)
  if (!udp && !tcp) return null
  if (tcp && !/\bLISTEN\b/.test(text)) return null
  if (udp && /\bESTAB/.test(text)) return null
  const program = /users:\(\("([^"]+)"/.exec(text)?.[1] ?? /\s\d+\/([a-zA-Z][^\s:]*)/.exec(text)?.[1] ?? '?'
  return { port, proto: udp ? 'udp' : 'tcp', address: local.slice(0, -port.length - 1), program }
}

/** The port that somebody looked for: `ss -lntup | grep :53`, `ss -ltn 'sport = :8080'`, `lsof -i tcp:80`. */
export const portAsked = (command: string | null): string | null =>
  /(?:[\s\w'"]:|\bgrep (?:-\w+ )*['"]?:?)(\d{1,5})(?![\w.])/.exec(command ?? '')?.[1] ?? null

export default defineProbe({
  id: 'ss',
  area: 'network',
  ask: { command: 'sudo ss -lntup', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Which program listens on which port. Without root the programs of others are not named.',
      zh: '哪个程序在监听哪个端口。不用 root 运行时，看不到其他用户的程序名。',
    },
  },
  facts: { listen: listening, 'listen.whole': flag, 'port.asked': keyed(flag) },
  match: [/^ss\b.*-\w*[ltu]\w*.*/, /^ss\b.*sport.*/, /^netstat\b(?!.* -\w*r).*-\w*[ltupn]\w*.*/],
  content: (lines) => {
    const rows = lines.filter((l) => /^(?:tcp|udp)6?\s|^LISTEN\s|^UNCONN\s/.test(l.text.trim()) && readListener(l))
    return rows.length >= 2 ? 0.9 : rows.length === 1 && /users:\(\(|\d+\/\w/.test(rows[0]?.text ?? '') ? 0.85 : 0
  },
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim() !== '')
    let rows = 0
    const port = portAsked(command)
    if (port) emit('port.asked', true, null, port)
    const stated = new Map<string, string>()
    for (const line of said) {
      const l = readListener(line)
      if (!l) continue
      rows++
      const key = `${l.port}/${l.proto}`
      // a name beats a row without one
      if (stated.get(key) && l.program === '?') continue
      stated.set(key, l.program)
      emit('listen', l.program, line, key)
    }
    const head = said.find((l) => /^(?:Netid|State|Proto|Active Internet)/.test(l.text.trim()))
    const flags = /^(?:ss|netstat) (?:-\w+ ?)+$/.exec(command ?? '')?.[0] ?? ''
    // every listener of TCP is shown: no filter, no pipe
    if (head && /l/.test(flags) && (/t/.test(flags.slice(3)) || !/u/.test(flags))) emit('listen.whole', true, head)
    return rows || said.length === 0 || said.some((l) => /^(?:Netid|State|Proto|Active Internet)/.test(l.text.trim()))
      ? 'ok'
      : 'foreign'
  },
  sources: ['https://man7.org/linux/man-pages/man8/ss.8.html'],
})
