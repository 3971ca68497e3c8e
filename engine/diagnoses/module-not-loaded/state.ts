/** The module is available and not in the list of those that are loaded. */
import { all, is, unless } from '../../conditions'
import type { Clue } from '../kit'

export default [
  {
    weight: 'proves',
    when: all(is('module.why', 'not-loaded'), is('module.wanted', true)),
    says: {
      en: 'The module is on disk or loads by hand, it is not loaded, and something needs it.',
      zh: '模块文件在（或手动能加载），当前没加载，而有程序正需要它。',
    },
  },
  {
    weight: 'points',
    when: is('module.why', 'not-loaded'),
    says: { en: 'The module is available and not loaded.', zh: '模块可用，但没有加载。' },
  },
  {
    weight: 'hints',
    when: is('sysctl', 'absent', [
      'net.netfilter.nf_conntrack_max',
      'net.nf_conntrack_max',
      'net.netfilter.nf_conntrack_buckets',
      'net.netfilter.nf_conntrack_tcp_timeout_established',
      'net.netfilter.nf_conntrack_tcp_timeout_time_wait',
      'net.netfilter.nf_conntrack_tcp_be_liberal',
    ]),
    says: {
      en: 'The parameters of conntrack are there once nf_conntrack is loaded; at boot sysctl is often earlier.',
      zh: 'nf_conntrack 加载之后才有 conntrack 的参数；开机时 sysctl 往往跑得更早。',
    },
  },
  {
    weight: 'hints',
    when: all(
      is('module.loaded', false),
      unless(is('module.why', 'not-built')),
      unless(is('module.load', 'not-found')),
    ),
    says: { en: 'The module is not in the list of loaded ones.', zh: '已加载的模块里没有它。' },
  },
] satisfies readonly Clue[]
