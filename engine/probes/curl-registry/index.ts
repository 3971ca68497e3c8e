import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'curl-registry',
  area: 'registry',
  ask: { command: 'curl -svo /dev/null https://registry-1.docker.io/v2/', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Whether this host reaches Docker Hub without Docker: 401 is the right answer here. The dates and the issuer of the certificate are shown too.',
      zh: '不经过 Docker，这台主机能不能访问 Docker Hub：这里返回 401 才是正常的。同时会显示证书的日期和签发者。',
    },
  },
  facts: { 'registry.reach': oneOf('ok', 'unresolved', 'refused', 'timeout', 'tls', 'proxy', 'plain-http') },
  match: [/^curl\b.*\/v[12]\/?/, /^curl\b.*registry/],
  parse({ lines }, emit) {
    const tests = [
      ['proxy', /Proxy CONNECT aborted|407 Proxy|Could not resolve proxy|Failed to connect to \S+ port \d+.*proxy/],
      ['unresolved', /\(6\) |Could not resolve host/],
      ['plain-http', /wrong version number|packet length too long|unknown protocol/],
      ['tls', /\((?:35|60|51|58|77)\) |SSL certificate problem|SSL_ERROR|certificate verify failed/],
      ['refused', /\(7\) |Connection refused|No route to host/],
      ['timeout', /\(28\) |timed out/],
      ['ok', /HTTP\/[\d.]+ (?:401|200|301|302|307)\b|"errors":\[\{"code":"UNAUTHORIZED"/],
    ] as const
    for (const [state, pattern] of tests) {
      const line = lines.find((l) => pattern.test(l.text))
      if (!line) continue
      emit('registry.reach', state, line)
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://curl.se/libcurl/c/libcurl-errors.html'],
})
