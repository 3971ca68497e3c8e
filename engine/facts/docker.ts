import { defineDerived, list, oneOf } from '../model'

/** dockerd's flags and the keys that daemon.json uses for the same option, where the two differ. */
const plural: Readonly<Record<string, string>> = {
  H: 'hosts',
  host: 'hosts',
  D: 'debug',
  l: 'log-level',
  s: 'storage-driver',
  g: 'graph',
  G: 'group',
  b: 'bridge',
  p: 'pidfile',
  label: 'labels',
  'dns-opt': 'dns-opts',
  'dns-search': 'dns-search',
  'registry-mirror': 'registry-mirrors',
  'insecure-registry': 'insecure-registries',
  'exec-opt': 'exec-opts',
  'storage-opt': 'storage-opts',
  'log-opt': 'log-opts',
  'default-address-pool': 'default-address-pools',
  'default-ulimit': 'default-ulimits',
  'authorization-plugin': 'authorization-plugins',
  'node-generic-resource': 'node-generic-resources',
}
/** may stand in both places, or is no option of the file */
const free = new Set(['add-runtime', 'config-file', 'validate', 'version', 'help'])

/** Options that stand both on dockerd's command line and in daemon.json: dockerd refuses to start over any of them. */
const conflict = defineDerived({
  id: 'daemon-flag-conflict',
  facts: { 'daemon.conflict': list },
  from: ['daemon-json.keys', 'unit.exec', 'dockerd.flags'],
  derive(facts, emit) {
    const keys = facts.list('daemon-json.keys')
    const unit = facts.text('unit.exec', 'docker')
    const typed = facts.text('dockerd.flags')
    if (!keys || (unit === undefined && typed === undefined)) return
    const words = `${unit ?? ''} ${typed ?? ''}`.split(/\s+/)
    const flags = words.flatMap((w) => {
      const m = /^--?([A-Za-z][\w-]*)/.exec(w)
      return m?.[1] && !free.has(m[1]) ? [plural[m[1]] ?? m[1]] : []
    })
    const both = [...new Set(keys.filter((k) => flags.includes(k)))]
    // a cut command line, or one with variables, may hold more
    if (both.length || !/(?:\.\.\.|…|>)$|\$/.test(`${unit ?? ''}`.trim())) emit('daemon.conflict', both)
  },
  source: 'https://github.com/moby/moby/blob/master/daemon/config/config.go',
})

/** `db` as Compose names its container: `shop-db-1`, `shop_db_1` of v1 */
const isOf = (container: string, service: string): boolean =>
  container === service || new RegExp(`(?:^|[-_])${service}(?:[-_]\\d+)?$`).test(container)

/** Whether the container that another one asks for by name runs now. */
const peer = defineDerived({
  id: 'peer-state',
  facts: { 'peer.state': oneOf('running', 'stopped', 'absent') },
  from: ['peer.wanted', 'container.listed', 'containers.listed'],
  derive(facts, emit) {
    const listed = facts.text('containers.listed')
    const states = facts.entries('peer.wanted').flatMap(([name]) => {
      const found = facts.entries('container.listed').filter(([container]) => isOf(container, name))
      if (found.some(([, state]) => state === 'up')) return ['running' as const]
      if (found.length > 0 || listed === 'running') return ['stopped' as const]
      return listed === 'all' ? ['absent' as const] : []
    })
    const [state] = states
    // of two that are missed, one may run
    if (state && states.every((s) => s === state)) emit('peer.state', state)
  },
  source: 'https://docs.docker.com/engine/network/#dns-services',
})

export default [conflict, peer] as const
