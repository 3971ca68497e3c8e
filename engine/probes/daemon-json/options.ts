/** The keys of daemon.json over all versions, and the type each value must have. Source: moby daemon/config. */
const bools =
  'debug tls tlsverify iptables ip6tables ip-forward ip-forward-no-drop ip-masq ipv6 icc userland-proxy live-restore experimental selinux-enabled no-new-privileges raw-logs init allow-direct-routing validate no-proxy'
const numbers =
  'max-concurrent-downloads max-concurrent-uploads max-download-attempts mtu shutdown-timeout oom-score-adjust cpu-rt-period cpu-rt-runtime network-diagnostic-port network-control-plane-mtu'
const lists =
  'hosts dns dns-opts dns-search exec-opts insecure-registries registry-mirrors labels storage-opts authorization-plugins node-generic-resources default-address-pools allow-nondistributable-artifacts cdi-spec-dirs host-gateway-ips'
const maps = 'runtimes log-opts default-ulimits builder features default-network-opts proxies'
const texts =
  'bip bip6 bridge data-root exec-root group storage-driver log-driver log-level log-format default-runtime cgroup-parent containerd pidfile fixed-cidr fixed-cidr-v6 default-gateway default-gateway-v6 default-ipc-mode default-cgroupns-mode default-shm-size init-path ip metrics-addr seccomp-profile swarm-default-advertise-addr tlscacert tlscert tlskey userland-proxy-path userns-remap firewall-backend min-api-version containerd-namespace containerd-plugin-namespace containerd-plugins-namespace host-gateway-ip http-proxy https-proxy trust-key-path deprecated-key-path context tlscacert'
/**
 * Keys that some version dropped: the first version that refuses it. `deprecated-key-path` and (29.0)
 * `allow-nondistributable-artifacts` are gone as flags only: in the file they are let through.
 */
export const removedKeys: Readonly<Record<string, string>> = {
  graph: '23.0',
  'disable-legacy-registry': '19.03',
  'cluster-store': '23.0',
  'cluster-store-opts': '23.0',
  'cluster-advertise': '23.0',
  'api-cors-header': '28.0',
  'oom-score-adjust': '25.0',
  'enable-selinux': '1.10',
}
const typeOf = new Map<string, string>()
for (const [names, type] of [
  [bools, 'boolean'],
  [numbers, 'number'],
  [lists, 'list'],
  [maps, 'map'],
  [texts, 'string'],
] as const)
  for (const name of names.split(' ')) typeOf.set(name, type)
const actual = (v: unknown) =>
  Array.isArray(v) ? 'list' : v !== null && typeof v === 'object' ? 'map' : v === null ? 'null' : typeof v

/** True when a version of dockerd knew the key. */
export const isKnownKey = (key: string) => typeOf.has(key) || Object.hasOwn(removedKeys, key)
/** `string, wants boolean` for a value of the wrong type, else null. */
export function wrongType(key: string, value: unknown): string | null {
  const want = typeOf.get(key)
  const got = actual(value)
  // sizes are read from text or number
  if (!want || got === 'null' || got === want || key === 'default-shm-size') return null
  return `${key}: ${got}, wants ${want}`
}
