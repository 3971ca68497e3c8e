/** TLS and plain HTTP that meet on one port. */
import { sig } from '../model'

export default [
  sig({
    id: 'http-sent-to-tls',
    literal: [
      'HTTP request was sent to HTTPS port',
      'lient sent an HTTP request to an HTTPS server',
      'speaking plain HTTP to an SSL-enabled',
      'combination of host and port requires TLS',
    ],
    // a daemon’s own API on 2376 is docker-plain-to-tls
    pattern:
      /[Tt]he plain HTTP request was sent to HTTPS port|(?<!(?:Error response from daemon|Error|request returned [^\n]{0,120}): )Client sent an HTTP request to an HTTPS server|speaking plain HTTP to an SSL-enabled server port|This combination of host and port requires TLS/,
    example: '<center>The plain HTTP request was sent to HTTPS port</center>',
    nearMiss: 'Error response from daemon: Client sent an HTTP request to an HTTPS server.',
    by: 'nginx, Apache, Go net/http, Tomcat: the answer of a TLS port to a plain request',
    source: 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
    probes: ['curl-v'],
  }),
  sig({
    id: 'tls-sent-to-http',
    literal: ['WRONG_VERSION_NUMBER', 'RX_RECORD_TOO_LONG', 'unrecognized SSL message', '"\\x16\\x03'],
    pattern:
      /(?:HTTPSConnectionPool\(host='(?<host>[^'\n]{1,200})', port=(?<port>\d{1,5})\)[^\n]{0,300})?(?:\[SSL: WRONG_VERSION_NUMBER\]|SSL_ERROR_RX_RECORD_TOO_LONG)|Unsupported or unrecognized SSL message|(?<log>"\\x16\\x03\\x0[0-4])/,
    example:
      "HTTPSConnectionPool(host='localhost', port=8080): Max retries exceeded with url: / (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:852)')))",
    nearMiss: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed',
    by: 'Python, Firefox and NSS, Java; nginx and Apache in their access log: TLS came to a port without it',
    source: 'https://docs.python.org/3/library/ssl.html',
    probes: ['openssl-s-client'],
  }),
  sig({
    id: 'go-tls-first-record',
    literal: 'first record does not look like a TLS handshake',
    pattern:
      /(?<!proxyconnect tcp: )(?:http: (?<server>TLS handshake error) from [^\n]{1,80}: )?tls: first record does not look like a TLS handshake/,
    example:
      '2015/09/06 19:33:54 http: TLS handshake error from 192.0.2.7:36073: tls: first record does not look like a TLS handshake',
    nearMiss: 'proxyconnect tcp: tls: first record does not look like a TLS handshake',
    by: 'Go programs: as a server (health checks and scanners do it, too), or as the client of a port without TLS',
    source: 'https://pkg.go.dev/crypto/tls#RecordHeaderError',
  }),
] as const
