/** Pulls, pushes and logins: names, rights, limits, plain HTTP, proxies. */
import { proxyScheme } from '../facts/shared'
import { keyed, number, sig, text } from '../model'

const distribution = 'https://github.com/moby/moby/blob/master/daemon/internal/distribution/errors.go'
const proxyDocs = 'https://docs.docker.com/engine/daemon/proxy/'

export default [
  sig({
    id: 'registry-denied',
    literal: [
      'pull access denied',
      'requested access to the resource is denied',
      'authorization failed',
      'unauthorized:',
      'insufficient_scope',
      'no basic auth credentials',
      'authentication required',
      'incorrect username or password',
      'repository does not exist',
      '401 Unauthorized',
      '": denied',
      '": unauthorized',
      'error from registry: ',
    ],
    pattern:
      /(?:pull access denied for (?<image>[\w./:@-]+)|denied: requested access to the resource is denied|insufficient_scope: authorization failed|unauthorized: (?:authentication required|incorrect username or password|access to the requested resource|access token|unauthenticated|The client does not have permission)|no basic auth credentials|repository does not exist or may require|repository \S+ not found: does not exist or no pull access|(?:pull|fetch|push|resolve|manifests?\/\S+)[^\n]{0,200}: 401 Unauthorized|failed to (?:authorize|fetch (?:anonymous|oauth) token): [^\n]{0,200}(?:401|403)|login attempt to \S+ failed with status: 40[13]|(?:Head|Get) \\?"https?:\/\/[^\s"]{1,400}": (?:denied|unauthorized)\b|error from registry: (?:denied|unauthorized)\b)/,
    example:
      "docker: Error response from daemon: pull access denied for privat/app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied.",
    nearMiss: 'toomanyrequests: You have reached your unauthenticated pull rate limit.',
    by: 'Docker, containerd, podman, kubelet: registries answer "no" and "absent" alike',
    source: distribution,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'credential-helper-failed',
    literal: ['getting credentials - err', 'storing credentials - err', 'docker-credential-'],
    pattern:
      /(?:error (?:getting|storing) credentials - err: |exec: \\*"(?<exec>docker-credential-[\w.-]{1,40})\\*": executable file not found|\b(?<helper>docker-credential-[\w.-]{1,40}) not installed or not available in PATH)/,
    example:
      'docker.credentials.errors.InitializationError: docker-credential-desktop.exe not installed or not available in PATH',
    nearMiss: 'docker-credential-pass v0.8.2 was installed',
    by: 'docker, docker-py >= 4',
    source: 'https://github.com/docker/cli/blob/master/cli/config/credentials/native_store.go',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'registry-tag-missing',
    literal: [
      'manifest unknown',
      'not found: manifest',
      'MANIFEST_UNKNOWN',
      'name unknown',
      'NAME_UNKNOWN',
      'failed to resolve reference',
    ],
    pattern:
      /(?:manifest for (?<image>[\w./:@-]+) not found|manifest unknown|MANIFEST_UNKNOWN|name unknown: |NAME_UNKNOWN|failed to resolve reference \\*"(?<ref>[^"\\]{1,200})\\*": (?:[^\n]{1,200}: )?not found)/,
    example: 'Error response from daemon: manifest for busybox:nope not found: manifest unknown: manifest unknown',
    nearMiss: 'modprobe: not found',
    by: 'Docker, containerd, podman',
    source: distribution,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'registry-invalid-reference',
    literal: ['invalid reference format', 'short-name', 'unqualified-search'],
    pattern:
      /(?:invalid reference format|short-name \\*"[^"]{1,100}\\*" did not resolve to an alias|no unqualified-search registries are defined)/,
    example: 'docker: invalid reference format: repository name must be lowercase.',
    nearMiss: 'invalid format',
    by: 'Docker, podman',
    source: 'https://github.com/distribution/reference/blob/main/reference.go',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'registry-rate-limit',
    literal: [
      'toomanyrequests',
      'pull rate limit',
      '429 Too Many Requests',
      'TOOMANYREQUESTS',
      'Too Many Requests (HAP429)',
    ],
    pattern:
      /(?:toomanyrequests: |TOOMANYREQUESTS|You have reached your (?:unauthenticated )?pull rate limit|(?:pull|fetch|registry|docker|manifest|token)\S*[^\n]{0,240}429 Too Many Requests)/,
    example:
      'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
    nearMiss: 'nginx: 429 Too Many Requests for /login',
    by: 'Docker Hub since November 2020, other registries',
    source: 'https://docs.docker.com/docker-hub/usage/pulls/',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'registry-pulls-left',
    literal: ['atelimit-remaining', 'ateLimit-Remaining', 'ATELIMIT-REMAINING'],
    // the header that Docker Hub sends with each manifest: what is left in the window, in seconds
    pattern: /(?:^|[\s<])ratelimit-remaining: *(?<left>\d{1,6})(?:;w=(?<window>\d+))?/i,
    facts: { 'registry.pulls-left': number },
    read: ({ left }, emit, line) => emit('registry.pulls-left', Number(left), line),
    example: 'ratelimit-remaining: 0;w=21600',
    nearMiss: 'ratelimit-limit: 100;w=21600',
    by: 'Docker Hub',
    source: 'https://docs.docker.com/docker-hub/usage/pulls/#view-pull-rate-and-limit',
  }),
  sig({
    id: 'registry-http-to-https',
    literal: 'server gave HTTP response to HTTPS client',
    pattern: /(?:https:\/\/(?<host>[\w.-]+(?::\d+)?)\/\S*:? )?.{0,10}http: server gave HTTP response to HTTPS client/,
    example:
      'Error response from daemon: Get "https://192.0.2.10:5000/v2/": http: server gave HTTP response to HTTPS client',
    nearMiss: 'tls: first record does not look like a TLS handshake',
    by: 'Go net/http >= 1.8',
    source: 'https://pkg.go.dev/net/http',
    probes: ['docker-pull'],
  }),
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
    ],
    pattern:
      /(?:[Cc]ould not resolve proxy:? ?(?<name>[\w.-]{0,120})|Received HTTP code (?<code>\d{3}) from proxy after CONNECT|CONNECT tunnel failed, response (?<response>\d{3})|[Pp]roxy CONNECT aborted|[Cc]annot connect to proxy|[Tt]unnel connection failed: (?<tunnel>\d{3}))/,
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
    id: 'pull-timeout',
    literal: [
      'Client.Timeout exceeded',
      'TLS handshake timeout',
      'request canceled while waiting for connection',
      'context deadline exceeded',
    ],
    pattern:
      /(?:Get|Head|Post|get)\b[^\n]{0,40}https?:\/\/(?<host>[\w.-]{1,200})(?![\w.-])[^\n]{0,400}?(?:net\/http: request canceled(?<dial> while waiting for connection)?(?: \(Client\.Timeout exceeded while awaiting headers\))?|net\/http: TLS handshake timeout|context deadline exceeded)/,
    example:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    nearMiss: 'context deadline exceeded',
    by: 'Go net/http',
    source: 'https://pkg.go.dev/net/http',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'proxy-connect-status',
    literal: 'https://',
    // Go gives the bare words of a status line only where a proxy answers CONNECT with it; its own errors begin in lower case
    pattern:
      /(?:Get|Head|Post|Put) \\?"?https:\/\/[^\s"\\]{1,600}\\?"?: (?!EOF\b)(?<status>[A-Z][A-Za-z]{2,40}(?: [A-Za-z]{1,40}){0,5})[.\\"']{0,3}\s*$/,
    example: 'Error response from daemon: Get "https://registry-1.docker.io/v2/": Forbidden',
    nearMiss: 'received unexpected HTTP status: 503 Service Unavailable',
    by: 'Go net/http: the proxy refuses to connect on',
    source: 'https://github.com/golang/go/blob/master/src/net/http/transport.go',
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'registry-cut-off',
    literal: [
      'EOF',
      'connection reset by peer',
      'tls: handshake failure',
      'error parsing HTTP ',
      'tls: internal error',
    ],
    // a firewall that cuts the connection, or a page of its own in place of the answer
    pattern:
      /(?:(?:Get|Head|Post) \\?"?https:\/\/(?:[\w-]+\.)*(?:docker\.(?:io|com)|gcr\.io|k8s\.io|ghcr\.io|quay\.io|pkg\.dev|mcr\.microsoft\.com)\/[^\n]{0,600}?: (?:EOF|unexpected EOF|read tcp [^\n]{0,120}connection reset by peer|remote error: tls: (?:handshake failure|internal error))|error parsing HTTP (?<code>\d{3}) response body: invalid character '<')/,
    example:
      'Get https://registry-1.docker.io/v2/: read tcp 192.0.2.5:49876->192.0.2.7:443: read: connection reset by peer',
    nearMiss: 'read tcp 192.0.2.5:49876->192.0.2.7:443: read: connection reset by peer',
    by: 'Go programs: something in between ends the connection to a public registry, or answers in its place',
    source: proxyDocs,
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'registry-dial-failed',
    literal: 'dial tcp',
    pattern:
      /https:\/\/(?:(?:registry-1|index|auth|production\.cloudflare)\.docker\.(?:io|com)|registry\.k8s\.io|k8s\.gcr\.io|(?:[\w-]+\.)?gcr\.io|[\w-]+-docker\.pkg\.dev|ghcr\.io|quay\.io|mcr\.microsoft\.com|public\.ecr\.aws)\/[^\n]{0,600}: dial tcp \S+:443: (?:connect: |getsockopt: |i\/o )?(?<why>connection refused|timeout|no route to host|network is unreachable)/,
    example: 'Get https://registry-1.docker.io/v2/: dial tcp 192.0.2.7:443: getsockopt: connection refused',
    nearMiss:
      'Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on 192.0.2.53:53: no such host',
    by: 'dockerd, containerd: straight to a public registry, which a firewall may forbid',
    source: proxyDocs,
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'openssl-plain-http',
    literal: ['unknown protocol', 'wrong version number', 'record layer failure'],
    pattern:
      /error:[0-9A-Fa-f]{6,10}:(?:SSL routines)?:[\w ]{0,60}:(?:unknown protocol|wrong version number|packet length too long|record layer failure)/,
    example: '140601561139088:error:140770FC:SSL routines:SSL23_GET_SERVER_HELLO:unknown protocol:s23_clnt.c:794:',
    nearMiss: 'error:0A000086:SSL routines::certificate verify failed',
    by: 'OpenSSL: the port speaks no TLS',
    source: 'https://docs.openssl.org/master/man1/openssl-s_client/',
    probes: ['openssl-s-client'],
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
    id: 'image-store-hint',
    literal: ['io.containerd.snapshotter.v1', 'containerd image store'],
    pattern:
      /(?:driver-type: io\.containerd\.snapshotter\.v1|[Cc]ontainerd image store (?:is )?(?:enabled|used|in use))/,
    example: '  driver-type: io.containerd.snapshotter.v1',
    nearMiss: 'failed to load plugin io.containerd.snapshotter.v1.btrfs',
    by: 'docker info with the containerd image store (default of new installations since 29)',
    source: 'https://docs.docker.com/engine/storage/containerd/',
    probes: ['docker-info'],
  }),
] as const
