/** Both back ends hold rules, or somebody works on each of them. */
import { all, is, seen, unless } from '../../conditions'
import type { Clue } from '../kit'

export default [
  {
    // left-overs of the other program are common, and mostly harmless
    weight: 'points',
    when: is('iptables.both-have-rules', true),
    says: { en: 'Both back ends hold rules.', zh: '两个后端里都有规则。' },
  },
  {
    weight: 'points',
    when: is('iptables.policies-differ', true),
    says: {
      en: 'The two back ends have different policies for forwarded packets: somebody works on each of them.',
      zh: '两个后端对转发报文的默认策略不同：说明两边都有程序在写。',
    },
  },
  {
    weight: 'points',
    when: all(seen('iptables-legacy-tables-present'), is('iptables.alternative-mode', 'manual')),
    says: {
      en: 'The back end was switched by hand, and the tables of the other one are still there.',
      zh: '后端被手动切换过，而另一个后端的表还在。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('iptables-legacy-tables-present'), unless(is('iptables.failing', 'both'))),
    says: {
      en: 'iptables-nft itself warns that legacy tables stand beside its own.',
      zh: 'iptables-nft 自己警告：旁边还有 legacy 表。',
    },
  },
  {
    // Linux 4.18 lets several NAT hooks stand side by side
    weight: 'points',
    when: all(
      is('module.load', 'in-use', ['iptable_nat', 'ip6table_nat', 'nft_chain_nat_ipv4', 'nft_chain_nat_ipv6']),
      seen('kmod-could-not-insert', { reason: '~busy' }),
    ),
    says: {
      en: 'NAT is already in the hands of the other back end, and before Linux 4.18 only one of them could have it.',
      zh: 'NAT 已被另一个后端占用，而 Linux 4.18 之前只能有一个后端使用它。',
    },
  },
  {
    weight: 'hints',
    when: seen('firewalld-priority-underflow'),
    says: {
      en: 'firewalld keeps books of rules that the program of another back end has changed.',
      zh: 'firewalld 记录的规则已被另一个后端的程序改动过。',
    },
  },
  {
    weight: 'points',
    when: seen('nixos-unload-ip-tables'),
    says: {
      en: 'The nftables service refuses to start beside the legacy module ip_tables.',
      zh: 'nftables 服务拒绝与 legacy 模块 ip_tables 并存。',
    },
  },
  {
    weight: 'hints',
    when: seen('ipt-invalid-argument'),
    says: {
      en: 'A legacy program writes into a kernel whose rules another one made.',
      zh: 'legacy 程序在往另一个程序建好规则的内核里写。',
    },
  },
] satisfies readonly Clue[]
