/** A registry, or the store of its layers, that is not reached by its address. */
import { sig } from '../model'

export default [
  sig({
    id: 'pull-config-lost',
    literal: 'error pulling image configuration',
    pattern:
      /error pulling image configuration: (?:download failed after attempts=\d+: )?(?:Get \S{1,300} )?(?:dial tcp [\d.:a-f[\]]{3,60}: |net\/http: |read tcp [^\n]{1,120}: )?(?<why>i\/o timeout|connect: connection (?:refused|timed out)|TLS handshake timeout|read: connection reset by peer|EOF|unexpected EOF)/,
    example:
      'error pulling image configuration: download failed after attempts=6: dial tcp 192.0.2.20:443: i/o timeout',
    nearMiss: 'error pulling image configuration: unauthorized: authentication required',
    by: 'dockerd: the manifest came, and the store of the layers (a CDN of its own name) does not answer',
    source: 'https://github.com/moby/moby/blob/master/distribution/pull_v2.go',
    probes: ['curl-registry'],
  }),
  sig({
    id: 'registry-own-refused',
    literal: ': connection refused',
    pattern:
      /https?:\/\/(?<host>[\w.-]{1,200}(?::\d+)?)\/v2\/\S{0,300}: dial tcp (?<ip>(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]{3,11}):(?<port>\d{1,5}): (?:connect|getsockopt): connection refused/,
    example:
      'Error response from daemon: Get "https://registry.example.org:5000/v2/": dial tcp 192.168.1.50:5000: connect: connection refused',
    nearMiss: 'Get "https://registry-1.docker.io/v2/": dial tcp 192.0.2.20:443: connect: connection refused',
    by: 'docker, containerd: a registry of the own network does not run, or listens on another port',
    source: 'https://distribution.github.io/distribution/',
    probes: ['ss', 'docker-ps'],
  }),
  sig({
    id: 'registry-tls-port-refused',
    literal: 'onnection refused',
    // a registry of one's own, named without a port: 443 is asked, and nobody listens there
    pattern:
      /(?:Get|Head|Post) \\*"?https:\/\/(?<host>(?!localhost\b|127\.|(?:[\w-]{1,63}\.){0,5}(?:docker\.(?:io|com)|gcr\.io|k8s\.io|ghcr\.io|quay\.io|pkg\.dev|mcr\.microsoft\.com|amazonaws\.com)\/)[\w.-]{1,200})\/(?:v[12]\/|service\/token)[^\n]{0,400}?: dial tcp \S{1,60}:443: (?:connect: |getsockopt: )?connection refused/,
    example:
      'Error response from daemon: Get https://192.0.2.93/v2/: dial tcp 192.0.2.93:443: connect: connection refused',
    nearMiss:
      'Error response from daemon: Get https://192.0.2.93:5000/v2/: dial tcp 192.0.2.93:5000: connect: connection refused',
    by: 'dockerd, containerd, rke2: Harbor and others that serve plain HTTP on port 80',
    source: 'https://github.com/goharbor/harbor/issues/2273',
    probes: ['docker-pull', 'kubectl-describe-pod'],
  }),
] as const
