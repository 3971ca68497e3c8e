/** The configuration was read, or a program that checks it says what is off. */
import { all, is, isIn, seen, unless } from '../../conditions'
import type { Clue } from '../kit'

export default [
  {
    weight: 'proves',
    when: is('module.why', 'not-built'),
    says: {
      en: 'The configuration of this kernel says that the option is not set, and the feature that needs it fails.',
      zh: '内核配置明确写着没有打开这个选项，而需要它的功能正好失败。',
    },
  },
  {
    weight: 'points',
    when: all(
      is('config.checked', true),
      is('config.option', 'unset', [
        'BRIDGE',
        'VETH',
        'NF_NAT',
        'IP_NF_NAT',
        'IP_NF_FILTER',
        'IP_NF_TARGET_MASQUERADE',
        'NETFILTER_XT_MATCH_ADDRTYPE',
        'NETFILTER_XT_MATCH_CONNTRACK',
        'BRIDGE_NETFILTER',
        'NAMESPACES',
        'NET_NS',
        'PID_NS',
        'CGROUPS',
        'CGROUP_DEVICE',
        'KEYS',
        'POSIX_MQUEUE',
        'OVERLAY_FS',
      ]),
    ),
    says: {
      en: "Moby's check of the configuration calls an option missing that Docker cannot do without.",
      zh: 'Moby 的配置检查脚本指出缺少 Docker 必需的选项。',
    },
  },
  {
    weight: 'points',
    when: seen('k0s-kernel-option', { state: 'left out', verdict: 'rejected' }),
    says: {
      en: "k0s' check calls an option left out that it cannot do without.",
      zh: 'k0s 的检查指出缺少它必需的内核选项。',
    },
  },
  {
    weight: 'hints',
    when: seen('k0s-kernel-option', { state: 'unknown', verdict: ['rejected', 'warning'] }),
    says: {
      en: "k0s' check finds neither a configuration of the kernel nor the module.",
      zh: 'k0s 的检查既找不到内核配置，也找不到模块。',
    },
  },
  {
    weight: 'hints',
    when: isIn(
      'config.option',
      ['unset', 'absent'],
      ['TUN', 'WIREGUARD', 'OVERLAY_FS', 'BRIDGE', 'VETH', 'NF_NAT', 'FUSE_FS'],
    ),
    says: {
      en: 'The configuration lacks an option that containers and VPNs are built on.',
      zh: '内核配置里没有打开容器和 VPN 所依赖的选项。',
    },
  },
  {
    weight: 'hints',
    when: all(is('config.option', 'unset'), unless(is('config.checked', true))),
    says: { en: 'An option that was asked for is not set.', zh: '查的这个选项没有打开。' },
  },
] satisfies readonly Clue[]
