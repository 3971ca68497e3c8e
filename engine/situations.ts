/** Conditions that rules of all kinds share, by the name of what they tell. */
import { all, any, is, isIn, matches, seen, unless } from './conditions'

/** The paste comes from a container: its kernel, with the modules and parameters, is the host's. */
export const inContainer = isIn('platform', ['lxc', 'openvz', 'docker', 'podman', 'container'])

/** A write failed for want of space, or df shows a file system without any. */
export const diskFull = any(seen('no-space-left'), seen('disk-full-words'), matches('disk.full', '/'))

/**
 * The image hello-world is this program alone, which cannot be missing in it: the runtime does not see what Docker mounted.
 * With other programs that are not found it is not an image of that name either.
 */
export const mountsUnseen = seen('exec-path-missing', { path: '/hello' })

/** k3s or RKE2 does not know an option: Go programs of all kinds have these words, and only the command or the usage tells whose they are. */
export const k3sOption = any(seen('k3s-unknown-option'), all(seen('go-flag-undefined'), seen('k3s-usage')))

/** RHEL 8 and newer and Fedora ship iptables-nft: a legacy program on their kernel belongs to a container. */
export const alienIptables = all(is('iptables.backend', 'legacy'), matches('kernel.release', '\\.(?:el[89]|fc\\d)'))

/** Windows 10 1607: WSL before it had a name of its own in the release. */
export const earlyWsl = matches('kernel.release', '^3\\.4\\.0\\+$')

/** BPF_PROG_TYPE_CGROUP_DEVICE is known since Linux 4.15, and only with CONFIG_CGROUP_BPF. */
export const bpfUnknown = seen(
  'bpf-cgroup-device',
  { why: ['invalid argument', 'function not implemented'] },
  { crun: 'Invalid argument' },
  { short: 'invalid argument' },
  { load: 'invalid argument' },
)

/** k3s says “(v2)” where it looked in the tree of v2; without it the tree of v1 was searched, on a host that has v2. */
export const k3sLookedAtV1 = all(
  seen('memory-cgroup-not-found', { plain: '~.' }),
  any(is('cgroup.version', 2), seen('k3d-cgroup-v2-fix')),
)

/**
 * The host gets its answer from the address of the cluster's DNS, a pod does not: packets of pods are lost, no server fails.
 * 10.96.0.10 is kubeadm's, 10.43.0.10 that of k3s and RKE, 10.152.183.10 microk8s', 10.233.0.3 kubespray's.
 */
export const podsCutOff = all(
  is('dns.answer', 'ok'),
  matches('dns.server', '^(?:10\\.\\d+\\.\\d+\\.10|172\\.(?:1[6-9]|2\\d|3[01])\\.\\d+\\.10|10\\.233\\.0\\.3)$'),
  any(seen('dns-tool-no-server'), seen('go-lookup-failed', { reason: 'i/o timeout' })),
)

/** Port 53, which the resolver of the host holds on many systems. */
export const port53Taken = any(
  seen('bind-port-in-use', { port: '53' }),
  seen('docker-host-port-in-use', { port: '53' }, { port2: '53' }),
  seen('server-port-in-use', { port: '53' }),
  seen('listener-in-use', { unit: '53' }, { haproxy: '53' }),
  seen('named-port-in-use'),
  seen('aardvark-bind-failed', { port: '53', errno: '~in use' }),
)

/** br_netfilter is not loaded: its settings come with it. */
export const noBridgeSettings = is('sysctl', 'absent', [
  'net.bridge.bridge-nf-call-iptables',
  'net.bridge.bridge-nf-call-ip6tables',
])

/** Paths below which no registry answers: /v2/ is the API of all, /v1/_ping was Docker's first, tokens come from elsewhere. */
export const notRegistry = '~^(?!v2(?:/|$)|v1/_ping|v1/repositories|$)(?!.*(?:auth|token))'

/** Layers had come or gone before the registry refused: name and login were good, and the token has run out since. */
export const tokenLapsed = all(
  seen('registry-denied-midway'),
  seen('registry-layer-arrived'),
  unless(seen('registry-denied', { image: '~.' })),
)

/** Every node of a swarm has its role in its certificate: here another server has answered. */
export const notOfSwarm = seen('x509-name-differs', { wanted: '~^swarm-' }, { asked: '~^swarm-(?:manager|ca)' })

/** Lines in which apt tells itself what is wrong with a source. */
const aptSaysWhy = any(
  seen('apt-invalid-signature'),
  seen('apt-key-missing'),
  seen('apt-not-valid-yet'),
  seen('apt-page-instead'),
  seen('apt-package-unknown'),
  seen('gnutls-verification-failed'),
  seen('libc-name-resolution-failed'),
  seen('package-source-gone'),
  seen('tls-expired'),
  seen('tls-issuer-unknown'),
)
/** A RUN step of a build ended with 100, which is apt's code for any error: the reason stands in the lines above. */
export const aptEnded100 = all(
  seen('build-step-speaks', { code: '100' }, { old: '100' }, { run: '100' }),
  unless(aptSaysWhy),
)
/** A file of a source did not come, and no line says why. */
export const aptFetchFailed = all(seen('apt-fetch-failed'), unless(aptSaysWhy))

/** names of Debian that carry the version of an interface, and those of which a newer one comes with a newer release only */
const ofRelease =
  '~^(?:lib[a-z][a-z\\d.+-]*\\d[a-z\\d]*|python3|python3\\.\\d+|perlapi\\S*|php\\d[\\d.]*(?:-\\w+)?)(?::any)?$'
/** the same among what rpm asks for: a file of a library, a version of its symbols, the interface of an interpreter */
// libc.so.6 without more is what a 32-bit package asks for: it is of every release, and not installed
const soName =
  '~^(?!lib(?:c|m|dl|pthread)\\.so).*\\.so\\.\\d|^python\\(abi\\)|\\((?:GLIBC_2\\.\\d\\d|GLIBCXX_3|OPENSSL_|CXXABI_)'
/** A package wants a library, or a version of one, that comes with another release of the distribution. */
export const ofOtherRelease = any(
  seen('package-dependency-absent', { dep: ofRelease, none: '~.' }, { dep: ofRelease, has: '~.', wants: '~^>' }),
  seen('package-dependency-absent', { held: ofRelease }, { rpm: soName }, { dnf: soName }),
)

/** The loopback address of IPv6 cannot be listened on: it is absent only where IPv6 is off, as it is in most containers. */
export const noLoopback6 = seen(
  'bind-address-absent',
  ...(['go', 'nginx', 'dns', 'apache', 'postgres', 'node', 'py', 'redis'] as const).map((g) => ({
    [g]: '~^\\[?::1\\]?$',
  })),
)

/** The client is sent to a service beside it by one word (tcp://docker:2375), and nobody has that name: no matter of the DNS. */
export const serviceNameUnknown = seen('docker-remote-endpoint', { why: '~^dial tcp: lookup ' })

/** The client itself refuses the word in the place of the image; no registry was asked. */
export const malformedReference = seen('registry-invalid-reference', { malformed: '~.' })
