/** What follows from addresses, routes, listeners and counters read by different probes. */
import { defineDerived, flag, keyed, oneOf, text } from '../model'

/** `172.18.0.0/16` as the first and the last address; null for what is no IPv4 subnet */
function ipRange(subnet: string): readonly [number, number] | null {
  const m = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/.exec(subnet)
  if (!m) return null
  const octets = m.slice(1, 5).map(Number)
  const bits = m[5] === undefined ? 32 : Number(m[5])
  if (octets.some((o) => o > 255) || bits > 32) return null
  const address = octets.reduce((n, o) => n * 256 + o, 0)
  const size = 2 ** (32 - bits)
  const first = Math.floor(address / size) * size
  return [first, first + size - 1]
}
const overlap = (a: string, b: string) => {
  const [x, y] = [ipRange(a), ipRange(b)]
  return x !== null && y !== null && x[0] <= y[1] && y[0] <= x[1]
}
const bitsOf = (subnet: string) => Number(subnet.split('/')[1] ?? 32)

/** a bridge that a container engine or a CNI plugin makes */
const containerBridge = /^(?:docker\d+|docker_gwbridge|br-[0-9a-f]{12}|podman\d+|cni-podman\d+|cni\d+)$/
const containerSide = /^(?:docker|br-[0-9a-f]|veth|podman|cni|cali|flannel|lo$)/

/** Two routes for one range: a container bridge and something else, so that one of them loses. */
const routeOverlap = defineDerived({
  id: 'route-overlap',
  // `SUBNET BRIDGE / SUBNET DEV`
  facts: {
    'network.route-overlap': text,
    'network.vpn-covers-all': flag,
    'network.default-route': oneOf('present', 'absent'),
  },
  from: ['net.routes', 'net.address', 'docker.subnets'],
  derive(facts, emit) {
    const routes = (facts.list('net.routes') ?? [])
      .map((r) => r.split(' '))
      .map(([net = '', dev = '']) => ({ net, dev }))
    const addresses = facts.entries('net.address').map(([dev, a]) => ({ net: String(a), dev }))
    const named = (facts.list('docker.subnets') ?? []).map((net) => ({ net, dev: 'docker' }))
    const halves = routes.filter((r) => /^(?:0\.0\.0\.0|128\.0\.0\.0)\/1$/.test(r.net))
    if (routes.length) {
      emit('network.vpn-covers-all', halves.length >= 2)
      const whole = halves.length >= 2 || routes.some((r) => r.net === '0.0.0.0/0')
      emit('network.default-route', whole ? 'present' : 'absent')
    }
    const all = [...routes, ...addresses, ...named]
    const bridges = all.filter((r) => containerBridge.test(r.dev) || r.dev === 'docker')
    const others = all.filter((r) => !containerSide.test(r.dev) && r.dev !== 'docker' && bitsOf(r.net) >= 8)
    for (const b of bridges) {
      const other = others.find((o) => overlap(b.net, o.net))
      if (!other) continue
      emit('network.route-overlap', `${b.net} ${b.dev} / ${other.net} ${other.dev}`)
      return
    }
  },
})

/** docker0 or a user bridge that takes larger packets than the way out of the host. */
const bridgeMtu = defineDerived({
  id: 'bridge-mtu',
  facts: { 'network.bridge-mtu': oneOf('fits', 'too-large'), 'network.tunnel-mtu': text },
  from: ['net.mtu', 'net.routes', 'net.path-mtu'],
  derive(facts, emit) {
    const mtus = facts.entries('net.mtu').map(([dev, n]) => [dev, Number(n)] as const)
    const bridge = mtus.filter(([dev]) => containerBridge.test(dev)).map(([, n]) => n)
    const uplinks = (facts.list('net.routes') ?? [])
      .map((r) => r.split(' '))
      .filter(([net]) => /^(?:0\.0\.0\.0\/[01]|128\.0\.0\.0\/1)$/.test(net ?? ''))
      .map(([, dev]) => dev)
    const out = mtus.filter(([dev]) =>
      uplinks.length ? uplinks.includes(dev) : /^(?:eth|en[opsx]|wlan|wl|bond|ppp|wg|tun|tap)\w*$/.test(dev),
    )
    const path = facts.get('net.path-mtu')
    const smallest = Math.min(...out.map(([, n]) => n), typeof path === 'number' ? path : Number.POSITIVE_INFINITY)
    if (bridge.length && Number.isFinite(smallest))
      emit('network.bridge-mtu', Math.max(...bridge) > smallest ? 'too-large' : 'fits')
    // a tunnel inside a 1500 byte network cannot carry more than about 1480
    const tunnel = mtus.find(([dev, n]) => /^(?:tun|wg|tap|vpn|ppp)\d*/.test(dev) && n > 1500)
    if (tunnel) emit('network.tunnel-mtu', `${tunnel[0]} ${tunnel[1]}`)
  },
})

/** Who holds the port that was refused. */
const portHolder = defineDerived({
  id: 'port-holder',
  facts: { 'port.holder': keyed(oneOf('dns-stub', 'docker', 'process', 'nobody')), 'port.holder-name': keyed(text) },
  from: ['port.refused', 'listen', 'listen.whole', 'kubeadm.errors'],
  derive(facts, emit) {
    const listeners = new Map(facts.entries('listen').map(([k, v]) => [k, String(v)]))
    const whole = facts.get('listen.whole') === true
    const kubeadm = (facts.list('kubeadm.errors') ?? []).flatMap((e) => /^Port-(\d+)$/.exec(e)?.[1] ?? [])
    for (const key of new Set([...facts.entries('port.refused').map(([k]) => k), ...kubeadm.map((p) => `${p}/tcp`)])) {
      const [port, proto] = key.split('/')
      const name = listeners.get(key) ?? listeners.get(`${port}/${proto === 'tcp' ? 'udp' : 'tcp'}`)
      if (name === undefined) {
        if (whole && proto === 'tcp') emit('port.holder', 'nobody', key)
        continue
      }
      emit('port.holder-name', name, key)
      const kind =
        port === '53' && /^(?:systemd-resol|dnsmasq|named|libvirt)/.test(name)
          ? 'dns-stub'
          : /^(?:docker-proxy|docker-pr|dockerd|rootlessport|rootlesskit)/.test(name)
            ? 'docker'
            : 'process'
      emit('port.holder', kind, key)
    }
  },
})

/** The two back ends of iptables side by side: whose rules stand where, and which of them fails. */
const backends = defineDerived({
  id: 'iptables-back-ends',
  facts: {
    'iptables.both-have-rules': flag,
    /** one back end forwards what the other drops */
    'iptables.policies-differ': flag,
    'iptables.failing': oneOf('nft', 'legacy', 'both', 'none'),
  },
  from: [
    'iptables.rules',
    'iptables.policy-of',
    'iptables.works',
    'iptables.backend',
    'sig:ipt-genid-failed',
    'sig:ipt-nft-init-failed',
    'sig:ipt-chain-add-failed',
    'sig:ipt-rule-add-failed',
    'sig:ipt-table-missing',
  ],
  derive(facts, emit) {
    const rules = (k: string) => facts.get('iptables.rules', k)
    const [n, l] = [rules('nft'), rules('legacy')]
    if (typeof n === 'number' && typeof l === 'number') emit('iptables.both-have-rules', n > 0 && l > 0)
    const policy = (k: string) => facts.text('iptables.policy-of', k)
    const [one, other] = [policy('nft') ?? policy('default'), policy('legacy')]
    if (one && other) emit('iptables.policies-differ', one !== other)
    const backend = facts.text('iptables.backend')
    const works = (k: 'nft' | 'legacy') =>
      facts.text('iptables.works', k) ?? (backend === k ? facts.text('iptables.works', 'default') : undefined)
    // one rule that fails while another passes is a question of its extension, not of the back end
    const nftFails =
      works('nft') === 'fails' ||
      (works('nft') !== 'works' &&
        (facts.seen('ipt-genid-failed', { reason: '~invalid' }) ||
          facts.seen('ipt-nft-init-failed') ||
          facts.seen('ipt-chain-add-failed') ||
          facts.seen('ipt-rule-add-failed')))
    const legacyFails =
      works('legacy') === 'fails' ||
      (works('legacy') !== 'works' && facts.seen('ipt-table-missing', { family: 'iptables' }))
    if (nftFails && legacyFails) emit('iptables.failing', 'both')
    else if (nftFails && works('legacy') === 'works') emit('iptables.failing', 'nft')
    else if (legacyFails && works('nft') === 'works') emit('iptables.failing', 'legacy')
    else if (works('nft') === 'works' && works('legacy') === 'works') emit('iptables.failing', 'none')
  },
})

/** Is the connection tracking table full? Both numbers from sysctl. */
const conntrack = defineDerived({
  id: 'conntrack-use',
  facts: { 'conntrack.use': oneOf('full', 'high', 'fine') },
  from: ['sysctl', 'conntrack.entries'],
  derive(facts, emit) {
    const count = Number(facts.text('sysctl', 'net.netfilter.nf_conntrack_count') ?? facts.get('conntrack.entries'))
    const max = Number(facts.text('sysctl', 'net.netfilter.nf_conntrack_max'))
    if (!Number.isFinite(count) || !(max > 0)) return
    emit('conntrack.use', count >= max * 0.98 ? 'full' : count >= max * 0.85 ? 'high' : 'fine')
  },
})

/** Interfaces that do not pass packets on, whatever the switch of the whole host says; `default` is every one made later. */
const forwarding = defineDerived({
  id: 'forwarding-by-interface',
  facts: { 'forwarding.off': keyed(flag) },
  from: ['sysctl'],
  derive(facts, emit) {
    for (const [key, value] of facts.entries('sysctl')) {
      const on = /^net\.ipv4\.conf\.(?!all\.|lo\.)(.+)\.forwarding$/.exec(key)?.[1]
      if (on && value === '0') emit('forwarding.off', true, on)
    }
  },
})

/** ufw allows a range that does not contain the container it blocks: `172.16.0.0/16` and 172.17.0.2. */
const ufwRange = defineDerived({
  id: 'ufw-range',
  facts: { 'ufw.range-misses-docker': flag },
  from: ['ufw.allowed-from', 'sig:ufw-block'],
  derive(facts, emit) {
    const allowed = (facts.list('ufw.allowed-from') ?? []).filter((s) =>
      /^(?:172\.(?:1[6-9]|2\d|3[01])|10|192\.168)\./.test(s),
    )
    if (allowed.length === 0) return
    // every default Docker pool lies in 172.17-31 or 192.168
    const covers = allowed.some((s) => overlap(s, '172.17.0.0/16'))
    if (facts.seen('ufw-block', { in: '~^(?:docker|br-)' }))
      emit('ufw.range-misses-docker', !covers && facts.seen('ufw-block', { src: '~^172\\.17\\.' }))
  },
})

export default [routeOverlap, bridgeMtu, portHolder, backends, conntrack, forwarding, ufwRange] as const
