import { defineProbe, flag, list, oneOf, text } from '../../model'

const server = /^\s*nameserver\s+(\[?[\da-fA-F:.]{2,45}\]?(?:%\S+)?)(?:[\s#;]|$)/
const anyServer = /^\s*nameserver\b/
const option = /^\s*(?:nameserver|search|domain|options|sortlist)\b/

export default defineProbe({
  id: 'resolv-conf',
  area: 'network',
  ask: { command: 'ls -l /etc/resolv.conf; cat /etc/resolv.conf', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which name servers the host asks, and which program owns the file.',
      zh: '宿主机向哪些 DNS 服务器查询，这个文件由哪个程序维护。',
    },
  },
  facts: {
    'resolv.servers': list,
    // what kind of address they are: only 127.0.0.53, only another loopback, a VPN's own resolver, or real ones
    'resolv.kind': oneOf('none', 'stub', 'loopback', 'tailscale', 'docker', 'real'),
    'resolv.link': text,
    'resolv.file': oneOf('present', 'absent'),
    // a nameserver line without an address
    'resolv.malformed': flag,
  },
  match: [/^(?:cat|more|less|head|tail|grep \S+|ls(?: -\w+)*|readlink(?: -f)?|file|stat) \/etc\/resolv\.conf\b.*/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim() !== '')
    const own = said.filter((l) => option.test(l.text) || /^\s*[#;]/.test(l.text)).length
    return said.some((l) => anyServer.test(l.text)) && own === said.length ? 0.95 : 0
  },
  state: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim() !== '')
    const gone = said.find((l) => /resolv\.conf.*(?:No such file|没有那个文件)/.test(l.text))
    if (gone) {
      emit('resolv.file', 'absent', gone)
      return 'ok'
    }
    const link = said.find((l) => /\/etc\/resolv\.conf -> (\S+)/.test(l.text))
    if (link) emit('resolv.link', / -> (\S+)/.exec(link.text)?.[1] ?? '', link)
    const rows = said.filter((l) => server.test(l.text))
    const servers = rows.map((l) => server.exec(l.text)?.[1] ?? '')
    const bad = said.find((l) => anyServer.test(l.text) && !server.test(l.text))
    if (bad) emit('resolv.malformed', true, bad)
    const listed = /^(?:ls|readlink|file|stat)\b/.test(command ?? '')
    const [first, last] = [said[0], said.at(-1)]
    if (
      first &&
      last &&
      !listed &&
      (rows.length || said.every((l) => option.test(l.text) || /^\s*[#;]/.test(l.text)))
    ) {
      emit('resolv.servers', servers, [rows[0] ?? first, rows.at(-1) ?? last])
      const kind =
        servers.length === 0
          ? 'none'
          : servers.every((s) => s === '127.0.0.53' || s === '127.0.0.54')
            ? 'stub'
            : servers.every((s) => s === '127.0.0.11')
              ? 'docker'
              : servers.every((s) => s === '100.100.100.100')
                ? 'tailscale'
                : servers.every((s) => /^127\.|^::1$/.test(s))
                  ? 'loopback'
                  : 'real'
      emit('resolv.kind', kind, [rows[0] ?? first, rows.at(-1) ?? last])
    }
    return rows.length || listed || said.some((l) => option.test(l.text) || /^\s*[#;]/.test(l.text)) ? 'ok' : 'foreign'
  },
  sources: ['https://man7.org/linux/man-pages/man5/resolv.conf.5.html'],
})
