/** Pulls, pushes and logins: names, rights, limits, plain HTTP, connections cut off. */
import { forgedNetworks } from '../linux/forged'
import { number, sig } from '../model'

const distribution = 'https://github.com/moby/moby/blob/master/daemon/internal/distribution/errors.go'
const proxyDocs = 'https://docs.docker.com/engine/daemon/proxy/'

export default [
  sig({
    id: 'registry-denied',
    literal: [
      'installation not allowed to',
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
      'authorization token has expired',
      'failed to push ',
      'did not include a token',
      '/blobs/uploads/',
    ],
    pattern:
      /(?:denied: installation not allowed to \w+ organization package|pull access denied for (?<image>[\w./:@-]+)|denied: requested access to the resource is denied|insufficient_scope: authorization failed|unauthorized: (?:authentication required|incorrect username or password|access to the requested resource|access token|unauthenticated|The client does not have permission)|no basic auth credentials|repository does not exist or may require|repository \S+ not found: does not exist or no pull access|(?:pull|fetch|push|resolve|manifests?\/)[^\n]{0,300}: 401 Unauthorized|failed to (?:authorize|fetch (?:anonymous|oauth) token): [^\n]{0,200}(?:401|403)|login attempt to \S+ failed with status: 40[13]|(?:Head|Get) \\?"https?:\/\/[^\s"]{1,400}": (?:denied|unauthorized)\b|error from registry: (?:denied|unauthorized)\b)|denied: Your authorization token has expired\. Reauthenticate|failed to push [^\n]{1,200}: unexpected status from \w{3,5} request to \S{1,400}: 40[13]|authorization server did not include a token in the response|unexpected status from (?:POST|PUT|PATCH) request to https?:\/\/[^\s"\\]{1,400}\/blobs\/uploads\/[^\s"\\]{0,400}: 40[13] /,
    example:
      "docker: Error response from daemon: pull access denied for privat/app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied.",
    nearMiss: 'toomanyrequests: You have reached your unauthenticated pull rate limit.',
    by: 'Docker, containerd, podman, kubelet: registries answer "no" and "absent" alike',
    source: distribution,
    probes: ['docker-pull'],
  }),
  sig({
    // Docker writes what fails before the first layer after "Error response from daemon:"
    id: 'registry-denied-midway',
    literal: 'unauthorized: authentication required',
    pattern: /^(?:docker: )?unauthorized: authentication required\.?$/,
    example: 'unauthorized: authentication required',
    nearMiss: 'Error response from daemon: unauthorized: authentication required',
    by: 'docker pull, run and push, in the middle of the layers: the token of the registry (5 minutes at Docker Hub) is out of date',
    source: 'https://github.com/moby/moby/issues/33558',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'registry-layer-arrived',
    literal: ['Pull complete', 'Download complete', 'Layer already exists', 'Downloading [', ': Pushing ['],
    pattern: /^[0-9a-f]{12}: (?:Pull complete|Download complete|Layer already exists|Downloading \[=|Pushing \[=)/,
    example: '57671312ef6f: Pull complete',
    nearMiss: '57671312ef6f: Waiting',
    by: 'docker pull and push: the registry has let this client in',
    source: 'https://github.com/moby/moby/issues/33558',
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
      'manifest for ',
      'MANIFEST_UNKNOWN',
      'name unknown',
      'NAME_UNKNOWN',
      'failed to resolve reference',
      'failed to pull and unpack image',
      'failed to resolve source metadata',
    ],
    pattern:
      /(?:manifest for (?<image>[\w./-]{1,200}[:@][\w.:@-]{1,200}) not found|manifest unknown|MANIFEST_UNKNOWN|name unknown: |NAME_UNKNOWN|failed to resolve reference \\*"(?<ref>[^"\\]{1,200})\\*": (?:[^\n]{1,200}: )?not found)|failed to pull and unpack image \\*"(?<pulled>[^"\\]{1,200})\\*": [\w./:@-]{1,200}: not found$|failed to resolve source metadata for (?<wanted>[\w./:@-]{1,200}): [\w./:@-]{1,200}: not found/,
    example: 'Error response from daemon: manifest for busybox:nope not found: manifest unknown: manifest unknown',
    nearMiss: 'Warning: manifest for vendor not found in cache, rebuilding',
    by: 'Docker, containerd, podman',
    source: distribution,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'registry-invalid-reference',
    literal: [
      'invalid reference format',
      'short-name',
      'unqualified-search',
      'invalid tag',
      'short name mode is enforcing',
    ],
    pattern:
      /(?:(?<malformed>invalid reference format)|short-name \\*"[^"]{1,100}\\*" did not resolve to an alias|no unqualified-search registries are defined)|ERROR: invalid tag \\?"[^"\n]{1,200}": repository name must be lowercase|short name mode is enforcing, but image name \S{1,200} returns ambiguous list/,
    example: 'docker: invalid reference format: repository name must be lowercase.',
    nearMiss: 'invalid format',
    by: 'Docker, podman',
    source: 'https://github.com/distribution/reference/blob/main/reference.go',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'registry-host-mistyped',
    literal: ['ghrc.io', 'gchr.io', 'ghcr.oi', 'dokcer.io', 'docekr.io', 'docker.oi', 'qauy.io', 'gcr.oi'],
    pattern:
      /\bhttps:\/\/(?:[\w-]{1,30}\.)?(?<host>ghrc\.io|gchr\.io|ghcr\.oi|dokcer\.io|docekr\.io|docker\.oi|qauy\.io|gcr\.oi)\//,
    example:
      'Error response from daemon: Get "https://ghrc.io/v2/": read tcp 10.10.213.22:53496->192.0.2.220:443: read: connection reset by peer',
    nearMiss:
      'Error response from daemon: Get "https://ghcr.io/v2/": read tcp 10.10.213.22:53496->192.0.2.220:443: read',
    by: 'docker, containerd: the host of the image is a letter off; some of these names belong to strangers',
    source: 'https://github.com/nokia/srlinux-container-image/issues/4',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'registry-rate-limit',
    literal: [
      'toomanyrequests',
      'pull rate limit',
      '429 Too Many Requests',
      'TOOMANYREQUESTS',
      'exceeded pull rate limit',
      'Too Many Requests (HAP429)',
    ],
    pattern:
      /(?:toomanyrequests: |TOOMANYREQUESTS|You have reached your (?:unauthenticated )?pull rate limit|denied: [^\n]{0,120}exceeded pull rate limit|(?:pull|fetch|registry|docker|manifest|token)\S*[^\n]{0,240}429 Too Many Requests)/,
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
    id: 'registry-server-error',
    literal: ['received unexpected HTTP status: 5', 'nexpected status', 'failed with status: 5'],
    pattern:
      /(?:received unexpected HTTP status: (?<code>5\d\d)\b|unexpected status(?: code| from (?:HEAD|GET|POST|PUT) request to)? https?:\/\/(?<host>[\w.-]{1,200}(?::\d+)?)\/v2\/(?!\S{0,400}\?ns=)\S{0,400}: (?<status>5\d\d)\b|login attempt to https?:\/\/(?<login>[\w.-]{1,200}(?::\d+)?)\/v2\/ failed with status: 5\d\d|Error response from daemon: Unexpected status code \[(?<old>5\d\d)\])|failed to fetch (?:anonymous|oauth) token: unexpected status from \w{3,5} request to https?:\/\/(?<token>[\w.-]{1,200}(?::\d+)?)\/\S{0,400}: 5\d\d\b/,
    example:
      'Error response from daemon: Head "https://registry-1.docker.io/v2/moby/buildkit/manifests/buildx-stable-1": received unexpected HTTP status: 503 Service Unavailable',
    nearMiss:
      'unexpected status code https://registry-1.docker.io/v2/prom/memcached-exporter/manifests/latest: 429 Too Many Requests',
    by: 'Docker, containerd, BuildKit, podman: the registry answers with an error of its own',
    source: 'https://github.com/docker/hub-feedback/issues/2439',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'registry-http-to-https',
    literal: 'server gave HTTP response to HTTPS client',
    pattern:
      /(?<api>Unable to connect to the server: )?(?:https:\/\/(?<host>[\w.-]+(?::\d+)?)\/(?<path>[^\s"':]{0,200})\S*:? )?.{0,10}http: server gave HTTP response to HTTPS client/,
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
      /(?:Get|Head|Post|get)\b[^\n]{0,40}https?:\/\/(?<host>[\w.-]{1,200})(?![\w.-])(?!:(?:6443|6444|9345|2379|2380|10250)\b)[^\n]{0,400}?(?:net\/http: request canceled(?<dial> while waiting for connection)?(?: \(Client\.Timeout exceeded while awaiting headers\))?|net\/http: TLS handshake timeout|context deadline exceeded)/,
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
      'because of no progress in',
    ],
    // a firewall that cuts the connection, or a page of its own in place of the answer
    pattern:
      /(?:(?:Get|Head|Post) \\*"?https:\/\/(?:[\w-]+\.)*(?:docker\.(?:io|com)|gcr\.io|k8s\.io|ghcr\.io|quay\.io|pkg\.dev|mcr\.microsoft\.com)\/[^\n]{0,600}?: (?:EOF|unexpected EOF|read tcp [^\n]{0,120}(?<reset>connection reset by peer)|remote error: tls: (?:handshake failure|internal error))|error parsing HTTP (?<code>\d{3}) response body: invalid character '<')|cancel pulling image (?<stalled>\S{1,300}) because of no progress in/,
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
      /https:\/\/(?:(?:registry-1|index|auth|production\.cloudflare)\.docker\.(?:io|com)|registry\.k8s\.io|k8s\.gcr\.io|(?:[\w-]+\.)?gcr\.io|[\w-]+-docker\.pkg\.dev|ghcr\.io|quay\.io|mcr\.microsoft\.com|public\.ecr\.aws|docker-images-prod\.[\w-]{1,80}\.r2\.cloudflarestorage\.com|prod-registry-k8s-io[\w.-]{1,80}\.amazonaws\.com)\/[^\n]{0,900}: dial tcp (?!\[[^\]\s]{1,60}\]:443: (?:connect: )?network is unreachable)\S+:443: (?:connect: |getsockopt: |i\/o )?(?<why>connection refused|timeout|no route to host|network is unreachable)/,
    example: 'Get https://registry-1.docker.io/v2/: dial tcp 192.0.2.7:443: getsockopt: connection refused',
    nearMiss:
      'Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on 192.0.2.53:53: no such host',
    by: 'dockerd, containerd: straight to a public registry, which a firewall may forbid',
    source: proxyDocs,
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'registry-here-refused',
    literal: 'onnection refused',
    // in a name of an image localhost is the machine that pulls or pushes, whoever typed the name
    pattern:
      /https?:\/\/(?<host>localhost|127\.0\.0\.1|\[::1\])(?::(?<port>\d{1,5}))?\/v[12]\/[^\n]{0,400}?\b(?:connect|getsockopt): connection refused/,
    example:
      'Error response from daemon: Get http://localhost:5000/v2/: dial tcp [::1]:5000: connect: connection refused',
    nearMiss: 'Error response from daemon: Get "http://localhost:5000/v2/": net/http: request canceled',
    by: 'dockerd, containerd, BuildKit: a registry of this machine, which in a cluster is the node',
    source: 'https://distribution.github.io/distribution/about/deploying/',
    probes: ['docker-pull', 'kubectl-describe-pod'],
  }),
  sig({
    id: 'registry-answer-forged',
    literal: [':443: ', ' IN ', 'docker.io', 'k8s.io', 'gcr.io', 'quay.io'],
    // addresses of Facebook, Twitter and Dropbox under the name of a registry: forged answers, nearly all from these three
    pattern: new RegExp(
      String.raw`(?:(?<dialled>https://(?:[\w-]+\.)*(?:docker\.(?:io|com)|gcr\.io|k8s\.io|ghcr\.io|quay\.io)/[^\n]{0,600}: dial tcp )|^(?:[\w-]+\.)*(?:docker\.(?:io|com)|gcr\.io|k8s\.io|ghcr\.io|quay\.io)\.?\s+\d+\s+IN\s+A\s+)(?<ip>${forgedNetworks.source})(?=:443|\s|$)`,
    ),
    example: 'Get "https://registry-1.docker.io/v2/": dial tcp 108.160.169.181:443: i/o timeout',
    nearMiss: 'Get "https://registry-1.docker.io/v2/": dial tcp 54.198.86.24:443: i/o timeout',
    by: 'Go programs, dig: the answer to the look-up is another company’s address',
    source: 'https://arxiv.org/abs/2106.02167',
    probes: ['docker-pull', 'dns-lookup'],
  }),
  sig({
    id: 'registry-fake-address',
    literal: '198.1',
    // RFC 2544 keeps 198.18.0.0/15 for benchmarks; proxies with “fake-ip” answer every look-up from it
    pattern:
      /https:\/\/(?<host>[\w.-]{1,200})[:/][^\n]{0,600}: (?:dial tcp |read tcp \S{1,60}->)(?<ip>198\.1[89]\.\d{1,3}\.\d{1,3}):\d+: (?<why>[^\n]{1,80})/,
    example: 'Get "https://registry-1.docker.io/v2/": dial tcp 198.18.0.34:443: i/o timeout',
    nearMiss: 'Get "https://registry-1.docker.io/v2/": dial tcp 198.51.100.34:443: i/o timeout',
    by: 'Go programs beside clash, mihomo or sing-box in fake-ip mode: the address exists in the proxy only',
    source: 'https://wiki.metacubex.one/config/dns/#fake-ip-range',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'registry-other-certificate',
    literal: ['certificate is valid for'],
    pattern:
      /x509: certificate is valid for (?<names>[^\n]{1,300}?), not (?<host>(?:[\w-]+\.)*(?:docker\.(?:io|com)|gcr\.io|k8s\.io|ghcr\.io|quay\.io))\b/,
    example:
      'Get https://registry-1.docker.io/v2/: x509: certificate is valid for *.example.net, not registry-1.docker.io',
    nearMiss: 'x509: certificate is valid for 10.96.0.1, not 192.0.2.31',
    by: 'Go programs: another server answers under the name of a public registry',
    source: 'https://github.com/docker/for-linux/issues/994',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'sandbox-image-misnamed',
    literal: 'invalid reference format',
    pattern:
      /(?:inspect(?:ing)? sandbox image|(?:get|pull)(?:ting)? sandbox image|ImageStatus|Status of image) (?:for image )?[{"'\\]{0,4}(?<image>[\w.:/@-]{0,200}[Pp]ause[^\s"\\]{0,100})[^\n]{0,400}invalid reference format/,
    example:
      'Failed create pod sandbox: rpc error: code = Unknown desc = failed to inspect sandbox image "registry.example.org/pause-amd64:3.0\\"": Error response from daemon: no such image: registry.example.org/pause-amd64:3.0": invalid reference format',
    nearMiss: 'Failed to pull image "app:1 ": rpc error: code = InvalidArgument desc = invalid reference format',
    by: 'kubelet to 1.34 with --pod-infra-container-image, containerd: a quotation mark, a space or a capital in the name',
    source: 'https://github.com/kubernetes/kubernetes/issues/72295',
    probes: ['kubectl-describe-pod', 'journalctl-unit kubelet'],
  }),
  sig({
    id: 'registry-mirror-refused',
    literal: [
      '?ns=',
      'Attempting next endpoint for pull after error',
      'allowlist',
      '白名单',
      'trying next host - response was',
    ],
    // containerd adds ns= only where the host stands for another one; dockerd goes on to the next only from a mirror
    pattern:
      /https?:\/\/(?<host>[\w.-]{1,200}(?::\d+)?)\/v2\/[^\s"]{1,300}\?ns=[\w.-]{1,100}\\?"?: (?<code>40[34]|429|5\d\d)\b|Attempting next endpoint for pull after error: (?![^\n]{0,80}https:\/\/(?:[\w-]+\.)*(?:docker\.(?:io|com)|k8s\.io|gcr\.io|ghcr\.io|quay\.io)\/)[^\n]{0,300}?(?:HTTP (?<http>40[34]|429|5\d\d) response|(?<gone>no such host)|i\/o timeout|connection refused|toomanyrequests)|\bdenied: [^\n]{0,160}(?:(?<listed>not in the allowlist)|不在白名单)|trying next host - response was http\.Status(?:Forbidden|TooManyRequests|InternalServerError|BadGateway|ServiceUnavailable)\\?" host=(?!(?:[\w-]+\.)*(?:docker\.io|k8s\.io|gcr\.io|ghcr\.io|quay\.io)\b)(?<next>[\w.-]{1,200})/,
    example:
      'unexpected status from HEAD request to https://mirror.example.org/v2/library/nginx/manifests/latest?ns=docker.io: 403 Forbidden',
    nearMiss: 'unexpected status from HEAD request to https://registry.example.org/v2/app/manifests/1: 403 Forbidden',
    by: 'containerd >= 1.4, dockerd: a mirror of registry-mirrors or hosts.toml has not served; the registry itself may be asked next',
    source: 'https://github.com/containerd/containerd/blob/main/core/remotes/docker/resolver.go',
    probes: ['docker-pull', 'journalctl-unit docker'],
  }),
  sig({
    id: 'registry-mirror-unreachable',
    literal: ['mirror', 'docker-cn.com'],
    pattern:
      /https?:\/\/(?<host>(?:[\w-]{1,60}\.)*(?:[\w-]*mirrors?[\w-]*\.[\w.-]{1,100}|docker-cn\.com))(?::\d+)?\/v[12]\/(?:(?!https?:\/\/)[^\n]){0,300}?(?:no such host|i\/o timeout|connection refused|Client\.Timeout|deadline exceeded|: EOF)/,
    example:
      'Error response from daemon: Get "https://mirror.ccs.tencentyun.com/v2/": dial tcp: lookup mirror.ccs.tencentyun.com on 192.0.2.53:53: no such host',
    nearMiss: 'Get "https://registry.example.org/v2/": dial tcp: lookup registry.example.org: no such host',
    by: 'dockerd, containerd: a host that calls itself a mirror is gone, or serves its own cloud only',
    source: 'https://github.com/docker-practice/docker-registry-cn-mirror-test/issues/1',
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
