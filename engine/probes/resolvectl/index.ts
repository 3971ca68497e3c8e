import { defineProbe, list, text } from '../../model'

export default defineProbe({
  id: 'resolvectl',
  area: 'network',
  ask: { command: 'resolvectl status', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Which servers systemd-resolved really asks, for each interface.',
      zh: 'systemd-resolved 对每个网卡实际询问的是哪些服务器。',
    },
  },
  facts: { 'resolved.servers': list, 'resolved.mode': text },
  match: [/^(?:resolvectl(?: status| dns)?|systemd-resolve --status)\b.*/],
  content: (lines) =>
    lines.some((l) => /^Link \d+ \(\S+\)$/.test(l.text.trim())) &&
    lines.some((l) => /^\s*(?:Protocols|Current Scopes):/.test(l.text))
      ? 0.95
      : 0,
  parse({ lines }, emit) {
    const servers: string[] = []
    let first = null
    let last = null
    let more = false
    for (const line of lines) {
      const mode = /resolv\.conf mode: (\w+)/.exec(line.text)?.[1]
      if (mode) emit('resolved.mode', mode, line)
      const m: RegExpExecArray | null = /^\s*(?:DNS Servers|Current DNS Server): (.+)$/.exec(line.text)
      const row: string | undefined = m?.[1] ?? (more ? /^\s{8,}([\d.a-f:]+)$/.exec(line.text)?.[1] : undefined)
      const dns = /^(?:Link \d+ \(\S+\)|Global): ([\d.a-f: ]+)$/.exec(line.text.trim())?.[1]
      more = row !== undefined
      for (const s of (row ?? dns ?? '').split(/\s+/).filter((w) => /^[\d.a-f:#]+$/.test(w))) {
        servers.push(s)
        first ??= line
        last = line
      }
    }
    if (first && last) emit('resolved.servers', [...new Set(servers)], [first, last])
    return first || lines.some((l) => /^(?:Global|Link \d+)/.test(l.text.trim())) ? 'ok' : 'foreign'
  },
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/resolvectl.html'],
})
