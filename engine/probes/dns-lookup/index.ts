import { defineProbe, oneOf, text } from '../../model'

const failure: readonly (readonly [RegExp, 'no-such-name' | 'server-failure' | 'refused' | 'no-answer'])[] = [
  [/NXDOMAIN|can't find \S+: No answer|Name does not resolve|can't resolve/, 'no-such-name'],
  [/SERVFAIL|server misbehaving/, 'server-failure'],
  [/REFUSED|connection refused/, 'refused'],
  [
    /no servers could be reached|timed out|No response from server|Temporary failure|bad address|could not resolve/i,
    'no-answer',
  ],
]

export default defineProbe({
  id: 'dns-lookup',
  area: 'network',
  ask: {
    command: 'getent hosts {key} || nslookup {key}',
    key: 'registry-1.docker.io',
    root: false,
    risk: 'read-only',
    cost: 1,
  },
  words: {
    tells: {
      en: 'Whether the host can resolve a name, and which server answered.',
      zh: '宿主机能否解析域名，是哪台服务器应答的。',
    },
  },
  facts: {
    'dns.answer': oneOf('ok', 'no-such-name', 'server-failure', 'refused', 'no-answer'),
    'dns.server': text,
  },
  match: [/^(?:nslookup|dig|host|getent (?:hosts|ahosts\w*)|resolvectl query|kdig|drill)\b.*/],
  content: (lines) =>
    lines.some((l) => /^; <<>> DiG|^;; ->>HEADER<<-/.test(l.text)) ||
    (lines.some((l) => /^Server:\s+\S/.test(l.text)) && lines.some((l) => /^Address(?: \d+)?:\s+\S/.test(l.text)))
      ? 0.9
      : 0,
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim() !== '')
    const first = said[0]
    if (!first) {
      // getent says nothing about a name that it cannot find
      if (/^getent/.test(command ?? '')) emit('dns.answer', 'no-answer', null)
      return 'ok'
    }
    const serverLine = said.find((l) => /^Server:\s+\S|^;; SERVER: /.test(l.text))
    const server = serverLine && /^(?:Server:\s+|;; SERVER: )([\d.a-f:]+)/.exec(serverLine.text)?.[1]
    if (server && serverLine) emit('dns.server', server, serverLine)
    for (const [pattern, answer] of failure) {
      const line = said.find((l) => pattern.test(l.text))
      if (!line) continue
      emit('dns.answer', answer, line)
      return 'ok'
    }
    const address = said.find(
      (l) =>
        /^[\d.a-f:]+\s+\S+/.test(l.text) ||
        /has (?:IPv6 )?address |\sIN\s+(?:A|AAAA)\s+\S/.test(l.text) ||
        (/^Address(?: \d+)?:\s+\S/.test(l.text) &&
          !l.text.includes('#') &&
          said.indexOf(l) > (serverLine ? said.indexOf(serverLine) + 1 : 0)),
    )
    if (address) emit('dns.answer', 'ok', address)
    return address || server ? 'ok' : 'foreign'
  },
  sources: ['https://bind9.readthedocs.io/en/latest/manpages.html#dig-dns-lookup-utility'],
})
