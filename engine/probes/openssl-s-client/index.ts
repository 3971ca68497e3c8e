import { defineProbe, text } from '../../model'

export default defineProbe({
  id: 'openssl-s-client',
  area: 'registry',
  ask: {
    command:
      'openssl s_client -connect {key}:443 -servername {key} </dev/null 2>/dev/null | openssl x509 -noout -dates -issuer -subject',
    key: 'registry-1.docker.io',
    root: false,
    risk: 'read-only',
    cost: 2,
  },
  words: {
    tells: {
      en: "From when to when the server's certificate is valid, and who issued it. Compare with date -u.",
      zh: '服务器证书的有效期和签发者。与 date -u 对比。',
    },
  },
  facts: { 'cert.not-before': text, 'cert.not-after': text, 'cert.issuer': text },
  match: [/^(?:echo \| ?|echo -n \| ?)?(?:timeout \d+ )?openssl (?:s_client|x509)\b/],
  content: (lines) =>
    lines.some((l) => /^notBefore=/.test(l.text)) && lines.some((l) => /^notAfter=/.test(l.text)) ? 0.9 : 0,
  keyOf: (command) => /-connect (\S+?)(?::\d+)?(?: |$)/.exec(command)?.[1] ?? null,
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      const m = /^\s*(notBefore|notAfter|issuer|Not Before|Not After ?)\s?[=:] ?(.+)$/.exec(line.text)
      if (!m?.[1] || !m[2]) {
        if (/^CONNECTED\(|^depth=|^---$/.test(line.text)) read = true
        continue
      }
      read = true
      const value = m[2].trim()
      if (/Before/.test(m[1])) emit('cert.not-before', value, line)
      else if (/After/.test(m[1])) emit('cert.not-after', value, line)
      else emit('cert.issuer', value, line)
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://docs.openssl.org/master/man1/openssl-s_client/'],
})
