/** One back end works, and the program that was called speaks the other, which this kernel does not serve. */
import { all, any, is, isIn, known, matches, seen, unless } from '../../conditions'
import type { Clue } from '../kit'

export default [
  {
    weight: 'hints',
    when: all(
      seen('ipt-table-missing', { reason: '~not exist', family: 'iptables', table: ['filter', 'nat', 'mangle'] }),
      matches('iptables.version', '^1\\.8'),
      is('iptables.backend', 'legacy'),
      unless(is('module.load', 'not-found')),
      unless(isIn('kernel.flavour', ['vendor', 'raspberrypi', 'wsl2'])),
      unless(seen('ipt-extension-unsupported')),
    ),
    says: {
      en: 'This iptables is set to the legacy back end, which the kernel does not serve; iptables-nft may work.',
      zh: '这个 iptables 用的是 legacy 后端，而内核不提供；改用 iptables-nft 可能就行。',
    },
  },
  {
    weight: 'points',
    when: all(is('iptables.failing', 'nft'), seen('ipt-nft-init-failed')),
    says: {
      en: 'Only the nft program fails; the legacy one works on this kernel.',
      zh: '只有 nft 程序失败，legacy 程序在这个内核上可用。',
    },
  },
  {
    weight: 'hints',
    when: is('iptables.failing', 'nft'),
    says: {
      en: 'Only the nft program fails; the legacy one works on this kernel.',
      zh: '只有 nft 程序失败，legacy 程序在这个内核上可用。',
    },
  },
  {
    weight: 'hints',
    when: all(
      any(seen('ipt-nft-init-failed'), seen('ipt-genid-failed', { reason: '~invalid argument' })),
      // a daemon's own message comes from the host, where the kernel is the first suspect
      unless(seen('docker-nat-chain-failed')),
    ),
    says: {
      en: 'iptables-nft finds no nf_tables in this kernel.',
      zh: 'iptables-nft 在这个内核里找不到 nf_tables。',
    },
  },
  {
    weight: 'hints',
    // before 1.8 there is one back end
    when: all(
      any(seen('iptables-extension-not-loaded', { kind: 'match' }), seen('ipt-target-as-chain')),
      unless(matches('iptables.version', '^1\\.[0-7]\\.')),
    ),
    says: { en: 'The program finds no file for a match extension.', zh: '程序找不到某个匹配扩展的文件。' },
  },
  {
    weight: 'hints',
    when: all(
      seen('ipt-table-missing', { reason: '~not exist', family: 'iptables' }),
      seen('kube-proxy-speaks'),
      unless(is('module.load', 'not-found')),
    ),
    says: {
      en: 'The kube-proxy of the pod works with legacy tables that the host does not have.',
      zh: 'Pod 里的 kube-proxy 用的是 legacy 表，宿主机上没有。',
    },
  },
  {
    // iptables-nft asks the kernel through nft_compat which revision of a match it has
    weight: 'hints',
    when: all(seen('xt-option-unknown'), is('iptables.backend', 'nft'), unless(known('module.load'))),
    says: {
      en: 'iptables-nft does not learn of the plainest match from this kernel; iptables-legacy may.',
      zh: 'iptables-nft 连最普通的匹配扩展都问不到；iptables-legacy 也许可以。',
    },
  },
  {
    weight: 'points',
    when: all(
      seen('klipper-mode'),
      any(
        seen('ipt-extension-unsupported'),
        seen('ipt-table-missing', { reason: '~not exist' }),
        seen('ipt-genid-failed', { reason: '~invalid argument' }),
      ),
    ),
    says: {
      en: 'The load balancer of k3s chose a back end by lsmod, and the kernel does not serve that one.',
      zh: 'k3s 的负载均衡容器靠 lsmod 选了后端，而内核并不支持这个后端。',
    },
  },
  {
    weight: 'hints',
    when: seen('service-ip-unreachable'),
    says: {
      en: 'A pod does not reach the API server through its service address.',
      zh: 'Pod 通过 Service 地址访问不到 API server。',
    },
  },
] satisfies readonly Clue[]
