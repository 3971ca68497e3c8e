import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'curl-v',
  area: 'network',
  ask: { command: 'curl -v -m 10 {key}', key: 'https://example.org/', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'How far an HTTPS connection gets. The certificate of the server comes in the first large packets.',
      zh: 'HTTPS 连接走到哪一步。服务器的证书就在第一批大包里。',
    },
  },
  facts: { 'https.stage': oneOf('client-hello', 'established') },
  // a registry's address has a probe of its own
  match: [/^curl\b(?!.*(?:\/v[12]\/?|registry))(?=.* -(?:\w*v\w*|-verbose)\b).*/],
  content: (lines) =>
    lines.filter((l) => /^\* (?:ALPN|TLSv1\.\d \((?:OUT|IN)\)|Connected to )/.test(l.text)).length >= 3 ? 0.9 : 0,
  parse({ lines }, emit) {
    const said = lines.filter((l) => /^[*<>{}] /.test(l.text))
    const hello = said.find((l) => /TLS handshake, Client hello \(1\)/.test(l.text))
    const answer = said.find((l) => /TLS handshake, Server hello \(2\)|SSL connection using |^< HTTP\//.test(l.text))
    if (answer) emit('https.stage', 'established', answer)
    // curl says nothing more until it gives up
    else if (hello && (hello === said.at(-1) || said.some((l) => /timed out/.test(l.text))))
      emit('https.stage', 'client-hello', hello)
    return said.length ? 'ok' : 'foreign'
  },
  sources: ['https://curl.se/docs/manpage.html#-v'],
})
