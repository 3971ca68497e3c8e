import { cniConfig } from '../../facts/shared'
import { defineProbe, list } from '../../model'

const plugins = [
  'bandwidth',
  'bridge',
  'dhcp',
  'dummy',
  'firewall',
  'flannel',
  'host-device',
  'host-local',
  'ipvlan',
  'loopback',
  'macvlan',
  'portmap',
  'ptp',
  'sbr',
  'static',
  'tap',
  'tuning',
  'vlan',
  'vrf',
  'calico',
  'calico-ipam',
  'cilium-cni',
  'weave-net',
  'antrea',
  'aws-cni',
  'kube-ovn',
  'multus',
]
const config = /^[\w.-]+\.(?:conflist|conf|json)$/

export default defineProbe({
  id: 'ls-cni',
  area: 'kubernetes',
  ask: { command: 'sudo ls -l /etc/cni/net.d /opt/cni/bin', root: true, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether a network configuration is there, and the plugin programs it names.',
      zh: '有没有 CNI 网络配置，以及配置里用到的插件程序在不在。',
    },
  },
  facts: { 'cni.config': cniConfig, 'cni.plugins': list },
  match: [/^ls (?:-\S+ )*(?:\/etc\/cni\/net\.d|\/opt\/cni\/bin|\/usr\/lib(?:exec)?\/cni)\/?(?:\s|$)/],
  content: (lines) => (lines.some((l) => /^(?:\/etc\/cni\/net\.d|\/opt\/cni\/bin):$/.test(l.text)) ? 0.9 : 0),
  silent: true,
  parse({ command, lines }, emit) {
    let dir = /\/etc\/cni\/net\.d\/?(?:\s|$)/.test(command ?? '')
      ? '/etc/cni/net.d'
      : /cni/.test(command ?? '')
        ? '/opt/cni/bin'
        : null
    const both = /\/etc\/cni\/net\.d\/? .*cni/.test(command ?? '') || lines.some((l) => /^\/\S+:$/.test(l.text))
    if (both) dir = null
    const first = lines[0] ?? null
    const state: { config: typeof first; seen: boolean } = { config: null, seen: dir === '/etc/cni/net.d' }
    const found: string[] = []
    let binSeen = dir === '/opt/cni/bin'
    let at: typeof first = null
    for (const line of lines) {
      const head = /^(\/\S+?)\/?:$/.exec(line.text)?.[1]
      if (head) {
        dir = head
        if (head === '/etc/cni/net.d') state.seen = true
        if (/cni$/.test(head) || /cni\/bin$/.test(head)) {
          binSeen = true
          at = line
        }
        continue
      }
      const gone = /'?(\/etc\/cni\/net\.d|\/opt\/cni\/bin)\/?'?: (?:No such file|没有那个文件)/.exec(line.text)?.[1]
      if (gone === '/etc/cni/net.d') emit('cni.config', 'absent', line)
      if (gone === '/opt/cni/bin') emit('cni.plugins', [], line)
      if (gone) {
        if (gone === '/etc/cni/net.d') state.seen = false
        continue
      }
      const names = /^[dl-][rwx-]{9}/.test(line.text)
        ? line.text.trim().split(/\s+/).slice(-1)
        : line.text.trim().split(/\s+/)
      if (dir === '/etc/cni/net.d' && names.some((n) => config.test(n))) state.config ??= line
      if (dir?.includes('bin') || dir?.includes('lib')) {
        const known = names.filter((n) => plugins.includes(n))
        if (known.length) at ??= line
        found.push(...known)
      }
    }
    if (state.config) emit('cni.config', 'present', state.config)
    else if (state.seen) emit('cni.config', 'absent', first)
    if (binSeen && (found.length || at || lines.length === 0)) emit('cni.plugins', found, at ?? first)
    return 'ok'
  },
  sources: ['https://github.com/containernetworking/plugins'],
})
