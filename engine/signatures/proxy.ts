/** A proxy that stands in the way: its address is malformed, it wants a login, it does not answer. */
import { proxyScheme } from '../facts/shared'
import { keyed, sig, text } from '../model'

const proxyDocs = 'https://docs.docker.com/engine/daemon/proxy/'

export default [
  sig({
    id: 'proxyconnect-not-tls',
    literal: 'proxyconnect tcp: tls',
    pattern:
      /proxyconnect tcp: tls: (?:first record does not look like a TLS handshake|oversized record received with length \d+|(?<other>handshake failure|received record with version \w+))/,
    example:
      'Error response from daemon: Get https://registry-1.docker.io/v2/: proxyconnect tcp: tls: first record does not look like a TLS handshake',
    nearMiss: 'remote error: tls: handshake failure',
    by: 'Go >= 1.10 (Docker >= 18.06)',
    source: 'https://github.com/docker/for-linux/issues/415',
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'proxyconnect-failed',
    literal: ['proxyconnect tcp', 'socks connect tcp'],
    pattern:
      /proxyconnect tcp: (?:(?<what>dial tcp)[: ][^\n]{0,160}?(?<why>connection refused|no such host|i\/o timeout|no route to host|network is unreachable|server misbehaving|address \S+: (?:missing port|too many colons|no suitable address)|unknown port)|(?<tls>net\/http: TLS handshake timeout|EOF))|(?<socks>socks connect tcp) [^\n]{0,160}?(?:connection refused|no such host|i\/o timeout|no route to host|EOF|general SOCKS server failure|host unreachable|reset by peer)/,
    example:
      'Get "https://registry-1.docker.io/v2/": proxyconnect tcp: dial tcp 127.0.0.1:3128: connect: connection refused',
    nearMiss: 'dial tcp 127.0.0.1:3128: connect: connection refused',
    by: 'Go programs: the proxy that is configured cannot be reached',
    source: proxyDocs,
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'proxy-connect-old',
    literal: ['error connecting to proxy', 'cannot connect to proxy', 'Cannot connect to proxy'],
    pattern: /(?:error connecting to proxy (?<url>\S{1,200}): |[Cc]annot connect to proxy\b)/,
    example:
      'Get https://index.docker.io/v1/repositories/library/ubuntu/images: http: error connecting to proxy http://192.0.2.1:8080: dial tcp 192.0.2.1:8080: connection refused',
    nearMiss: 'connecting to proxy http://192.0.2.1:8080',
    by: 'Go net/http before 1.10 (Docker up to 18.05), Python requests',
    source: 'https://github.com/moby/moby/issues/26144',
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'kubeadm-proxy-warning',
    literal: 'WARNING HTTPProxy',
    pattern:
      /\[WARNING HTTPProxy(?:CIDR)?\]: [Cc]onnection to "(?<target>[^"\n]{1,200})" uses proxy "(?<proxy>[^"\n]{0,300})"/,
    example:
      '[WARNING HTTPProxyCIDR]: connection to "10.96.0.0/12" uses proxy "http://192.0.2.1:3128/". This may lead to malfunctional cluster setup. Make sure that Pod and Services IP ranges specified correctly as exceptions in proxy configuration',
    nearMiss: '[WARNING Hostname]: hostname "node1" could not be reached',
    by: 'kubeadm >= 1.7: the shell has a proxy, and NO_PROXY leaves out an address of the cluster',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
    probes: ['kubeadm-init'],
  }),
  sig({
    id: 'proxy-scheme-looked-up',
    literal: ['lookup http on', 'lookup https on', 'lookup http:', 'lookup https:'],
    pattern: /lookup https?(?: on \S+)?: /,
    example:
      'Get https://registry-1.docker.io/v2/: proxyconnect tcp: dial tcp: lookup http on 192.0.2.53:53: no such host',
    nearMiss: 'dial tcp: lookup proxy.example.org on 192.0.2.53:53: no such host',
    by: 'Go programs whose proxy address has its scheme twice, or a colon too few',
    source: 'https://github.com/docker/for-win/issues/2860',
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'proxy-auth-required',
    literal: 'Proxy Authentication Required',
    pattern: /(?:407 )?Proxy Authentication Required/,
    example: 'Error response from daemon: Get "https://registry-1.docker.io/v2/": Proxy Authentication Required',
    nearMiss: 'Authentication Required',
    by: 'Go net/http, curl, apt',
    source: proxyDocs,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'proxy-url-invalid',
    literal: [
      'invalid proxy URL',
      'invalid proxy address',
      'error parsing HTTP proxy',
      'error parsing HTTPS proxy',
      'first path segment in URL cannot contain colon',
      'invalid proxy',
    ],
    pattern:
      /(?:invalid proxy URL port|invalid proxy address "[^\n]{1,200}|error parsing HTTPS? proxy|proxyconnect[^\n]{0,80}invalid|parse \\*"(?<url>[^"\\]{0,200})\\*": first path segment in URL cannot contain colon|unable to parse proxy)/,
    example: 'invalid proxy address "\\"\\"": parse "http://\\"\\"": invalid character "\\"" in host name',
    nearMiss: 'invalid URL port',
    by: 'Go net/http/httpproxy',
    source: 'https://pkg.go.dev/golang.org/x/net/http/httpproxy',
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'curl-proxy-failed',
    literal: [
      'resolve proxy',
      'from proxy after CONNECT',
      'CONNECT tunnel failed',
      'roxy CONNECT aborted',
      'onnect to proxy',
      'unnel connection failed',
      ' via ',
      'complete SOCKS5 connection to',
      'HTTP proxy returned bad status',
    ],
    pattern:
      /(?:Failed to connect to \S{1,200} port \d{1,5} via (?<via>\S{1,200}) (?:port \d{1,5} )?after|[Cc]ould not resolve proxy:? ?(?<name>[\w.-]{0,120})|Received HTTP code (?<code>\d{3}) from proxy after CONNECT|CONNECT tunnel failed, response (?<response>\d{3})|[Pp]roxy CONNECT aborted|[Cc]annot connect to proxy|[Tt]unnel connection failed: (?<tunnel>\d{3}))|Can't complete SOCKS5 connection to (?<socks>\S{1,200})|^(?:[\d: -]{10,30})?HTTP proxy returned bad status/,
    example: 'curl: (56) Received HTTP code 407 from proxy after CONNECT',
    nearMiss: 'curl: (7) Failed to connect to 192.0.2.7 port 443 after 0 ms: Connection refused',
    by: 'curl, git, wget, pip, requests (Python)',
    source: 'https://curl.se/libcurl/c/libcurl-errors.html',
    probes: ['curl-registry', 'env-proxy'],
  }),
  sig({
    id: 'systemd-specifier-failed',
    literal: ['Failed to resolve specifiers', 'Failed to resolve unit specifiers'],
    pattern:
      /Failed to resolve (?:unit )?specifiers (?:on|in) (?<what>[^,]{1,200}), ignoring|Failed to resolve specifiers, ignoring: (?<assignment>\S{1,200})/,
    example:
      '/etc/systemd/system/docker.service.d/http-proxy.conf:3: Failed to resolve specifiers, ignoring: https_proxy=http://u:p%G4@192.0.2.1:3128',
    nearMiss: 'Failed to resolve host',
    by: 'systemd',
    source: 'https://github.com/systemd/systemd/blob/main/src/core/load-fragment.c',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'proxy-connect-status',
    literal: ['https://', 'Unable to connect to the server: '],
    // Go gives the bare words of a status line only where a proxy answers CONNECT with it; its own errors begin in lower case
    pattern:
      /(?:Get|Head|Post|Put) \\?"?https:\/\/[^\s"\\]{1,600}\\?"?: (?!EOF\b)(?<status>[A-Z][A-Za-z]{2,40}(?: [A-Za-z]{1,40}){0,5})[.\\"']{0,3}\s*$|Unable to connect to the server: (?<kubectl>Forbidden|Bad Gateway|Service Unavailable|Gateway Timeout|Proxy Authentication Required)\s*$/,
    example: 'Error response from daemon: Get "https://registry-1.docker.io/v2/": Forbidden',
    nearMiss: 'received unexpected HTTP status: 503 Service Unavailable',
    by: 'Go net/http: the proxy refuses to connect on',
    source: 'https://github.com/golang/go/blob/master/src/net/http/transport.go',
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'env-https-proxy',
    literal: ['HTTPS_PROXY=', 'https_proxy='],
    pattern:
      /(?:^|[\s"';=(])(?:HTTPS_PROXY|https_proxy)=(?:(?<quoted>["']{2}|\\"\\")|["']?(?<scheme>https?|socks5h?):\/\/(?<host>[^\s"'\\]{1,200})|["']?(?<bare>[\w.-]+:\d{2,5})\b)/,
    facts: { 'proxy.scheme': proxyScheme, 'proxy.address': keyed(text) },
    read: ({ scheme, host, quoted, bare }, emit, line) => {
      const value = scheme ?? (bare ? 'none' : quoted ? 'quotes' : null)
      if (value) emit('proxy.scheme', value, line, 'https')
      if (host) emit('proxy.address', host.replace(/^.*@/, '').replace(/\/.*/, ''), line, 'https')
    },
    example: 'HTTPS_PROXY=https://192.0.2.1:3128',
    nearMiss: 'NO_PROXY=localhost',
    by: 'systemd Environment=, env, drop-ins, /etc/environment',
    source: proxyDocs,
    probes: ['systemctl-environment docker', 'env-proxy'],
  }),
  sig({
    id: 'env-http-proxy',
    literal: ['HTTP_PROXY=', 'http_proxy='],
    pattern:
      /(?:^|[\s"';=(])(?:HTTP_PROXY|http_proxy)=(?:(?<quoted>["']{2}|\\"\\")|["']?(?<scheme>https?|socks5h?):\/\/(?<host>[^\s"'\\]{1,200})|["']?(?<bare>[\w.-]+:\d{2,5})\b)/,
    facts: { 'proxy.scheme': proxyScheme, 'proxy.address': keyed(text) },
    read: ({ scheme, host, quoted, bare }, emit, line) => {
      const value = scheme ?? (bare ? 'none' : quoted ? 'quotes' : null)
      if (value) emit('proxy.scheme', value, line, 'http')
      if (host) emit('proxy.address', host.replace(/^.*@/, '').replace(/\/.*/, ''), line, 'http')
    },
    example: 'Environment="HTTP_PROXY=http://192.0.2.1:3128" "HTTPS_PROXY=http://192.0.2.1:3128"',
    nearMiss: 'HTTPS_PROXY=http://192.0.2.1:3128',
    by: 'systemd Environment=, env, drop-ins, /etc/environment',
    source: proxyDocs,
    probes: ['systemctl-environment docker', 'env-proxy'],
  }),
  sig({
    id: 'wsl-localhost-proxy',
    literal: ['localhost proxy configuration was detected', '检测到 localhost 代理配置'],
    pattern:
      /^wsl: (?:A localhost proxy configuration was detected but not mirrored into WSL|检测到 localhost 代理配置，但未镜像到 WSL)/,
    example:
      'wsl: A localhost proxy configuration was detected but not mirrored into WSL. WSL in NAT mode does not support localhost proxies.',
    nearMiss: 'wsl: The wsl2.localhostForwarding setting has no effect when using mirrored networking mode',
    by: 'WSL >= 2.0.5 with NAT, at every start: Windows has its proxy on 127.0.0.1, which is another machine here',
    source: 'https://github.com/microsoft/WSL/issues/10753',
    probes: ['wslconfig'],
  }),
] as const
