/** Pulls, pushes and logins: names, rights, limits, plain HTTP, connections cut off. */
import { number, sig } from '../model'

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
    pattern:
      /(?:https:\/\/(?<host>[\w.-]+(?::\d+)?)\/(?<path>[^\s"':]{0,200})\S*:? )?.{0,10}http: server gave HTTP response to HTTPS client/,
    example:
      'Error response from daemon: Get "https://192.0.2.10:5000/v2/": http: server gave HTTP response to HTTPS client',
    nearMiss: 'tls: first record does not look like a TLS handshake',
    by: 'Go net/http >= 1.8',
    source: 'https://pkg.go.dev/net/http',
    probes: ['docker-pull'],
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
      /(?:Get|Head|Post|get)\b[^\n]{0,40}https?:\/\/(?<host>[\w.-]{1,200})(?![\w.-])(?!:(?:6443|9345|2379|2380|10250)\b)[^\n]{0,400}?(?:net\/http: request canceled(?<dial> while waiting for connection)?(?: \(Client\.Timeout exceeded while awaiting headers\))?|net\/http: TLS handshake timeout|context deadline exceeded)/,
    example:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    nearMiss:
      'Get "https://192.0.2.10:6443/cacerts": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
    by: 'Go net/http',
    source: 'https://pkg.go.dev/net/http',
    probes: ['docker-pull'],
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
