import { defineDerived, flag, text } from '../model'

/** plugins that every usual network needs, whatever the add-on */
const base = ['loopback', 'bridge', 'host-local', 'portmap']
const named = [
  ...base,
  'flannel',
  'bandwidth',
  'firewall',
  'ptp',
  'tuning',
  'dhcp',
  'calico',
  'macvlan',
  'ipvlan',
  'vlan',
]

/** Which plugin that the runtime asks for is not among the programs on disk? */
const cniPluginMissing = defineDerived({
  id: 'cni-plugin-missing',
  facts: { 'cni.plugin-missing': text, 'cni.plugins-complete': flag },
  from: ['cni.plugins', 'sig:cni-plugin-not-found'],
  derive(facts, emit) {
    const there = facts.list('cni.plugins')
    if (!there) return
    emit(
      'cni.plugins-complete',
      base.every((p) => there.includes(p)),
    )
    const missing = named.find((p) => facts.seen('cni-plugin-not-found', { plugin: p }) && !there.includes(p))
    if (missing) emit('cni.plugin-missing', missing)
  },
})

/** Is the address that the control plane or the kubelet cannot use on one of the interfaces after all? */
const nodeAddressHere = defineDerived({
  id: 'node-address-here',
  facts: { 'node.address-here': flag },
  from: ['net.address', 'sig:etcd-address-gone', 'sig:kubelet-node-ip-absent'],
  derive(facts, emit) {
    const here = facts.entries('net.address').map(([, value]) => String(value).split('/')[0] ?? '')
    if (!here.length) return
    const wanted = ['etcd-address-gone', 'kubelet-node-ip-absent'] as const
    if (!wanted.some((s) => facts.seen(s))) return
    emit(
      'node.address-here',
      wanted.some((s) => here.some((ip) => facts.seen(s, { ip }))),
    )
  },
})

export default [cniPluginMissing, nodeAddressHere] as const
