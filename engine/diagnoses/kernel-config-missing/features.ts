/** Other features that the kernel says it does not have. */
import { all, any, is, isIn, known, seen, unless } from '../../conditions'
import { bigDistributions } from '../../linux/kernels'
import { coreModules } from '../../linux/modules'
import { bpfUnknown } from '../../situations'
import type { Clue } from '../kit'

export default [
  {
    weight: 'points',
    when: seen('klog-unsupported-compression'),
    says: {
      en: 'The file system is there, the compression it needs was not built.',
      zh: '文件系统有，但没有编译它需要的压缩算法。',
    },
  },
  {
    weight: 'points',
    when: seen('xfrm-stat-missing'),
    says: {
      en: 'XFRM is never a module of its own: the kernel was built without its statistics, or without XFRM.',
      zh: 'XFRM 从来不是单独的模块：内核编译时没有带它的统计功能，或者根本没带 XFRM。',
    },
  },
  {
    // https://github.com/cilium/cilium/pull/24055
    weight: 'points',
    when: seen('perf-ring-refused', { absent: '~.' }),
    says: {
      en: 'perf_event_open is not in this kernel: it was built without CONFIG_PERF_EVENTS.',
      zh: '内核没有 perf_event_open：编译时没有打开 CONFIG_PERF_EVENTS。',
    },
  },
  {
    weight: 'hints',
    when: any(
      seen('nft-rule-refused', { reason: '~[Nn]ot supported' }),
      seen('ipt-nft-init-failed', { reason: '~Protocol not supported' }),
      seen('veth-pair-failed', { reason: '~not supported' }),
      seen('docker-bridge-unsupported'),
      seen('docker-vlan-port-refused'),
      seen('kernel-support-missing'),
      seen('modprobe-args-failed'),
      all(seen('module-named-missing'), unless(known('module.out-of-tree'))),
      seen('vxlan-not-supported'),
      seen('rtnetlink-not-supported'),
      seen('netlink-socket-unsupported'),
      all(is('link.type-unknown', true), unless(seen('rtnetlink-not-supported'))),
      seen('ipset-no-kernel-support'),
      seen('nfqueue-unavailable'),
      seen('iptables-restore-line-failed'),
      seen('charset-not-found'),
      seen('qdisc-unknown'),
      all(seen('xt-option-unknown'), is('iptables.backend', 'legacy')),
      seen('ipsec-socket-refused'),
      seen('xfrm-interface-refused'),
      seen('iptables-extension-not-loaded', { kind: 'match' }),
      seen('ipt-target-as-chain'),
      seen('userns-refused', { errno: '~Invalid|EINVAL' }),
      seen('usbip-driver-missing'),
      seen('device-mapper-refused'),
      seen('klog-dm-target-unknown'),
      seen('klog-crypt-algorithm-missing'),
      is('module.file', 'absent'),
    ),
    says: { en: 'The kernel answers that it cannot do this.', zh: '内核回答说做不到。' },
  },
  {
    weight: 'hints',
    when: bpfUnknown,
    says: {
      en: 'The kernel refuses the program that guards devices on cgroup v2: it has no CGROUP_BPF, or is older than 4.15.',
      zh: '内核拒绝了 cgroup v2 上管设备的程序：没有编译 CGROUP_BPF，或者早于 4.15。',
    },
  },
  {
    weight: 'hints',
    when: any(
      seen('mount-unknown-fs'),
      // a kernel without TUN has no such device; it does not forbid one
      all(
        seen('tun-unavailable'),
        unless(seen('tun-unavailable', { reason: '~permitted|denied' })),
        unless(is('dev.tun', 'present')),
        unless(isIn('kernel.flavour', bigDistributions)),
      ),
      seen('ipt-table-missing'),
      seen('ipt-genid-failed', { reason: '~Invalid argument' }),
      all(
        is('module.missing', true),
        unless(
          all(
            isIn('kernel.flavour', ['debian', 'ubuntu', 'arch', 'fedora', 'el']),
            is('module.in-tree-missing', true, [...coreModules, 'wireguard', 'br_netfilter', 'ip_vs', 'cifs', 'vxlan']),
            unless(is('module.split-off', true)),
          ),
        ),
      ),
    ),
    says: { en: 'The kernel does not offer the feature.', zh: '内核没有提供这个功能。' },
  },
] satisfies readonly Clue[]
