/** strongSwan and Libreswan on a kernel without XFRM, or without a part of it. */
import { sig } from '../model'
import { namesRelease } from './module-words'

export default [
  sig({
    id: 'ipsec-socket-refused',
    literal: 'unable to create netlink socket',
    pattern: /\[KNL\] unable to create netlink socket(?:: (?<reason>[A-Z][\w ]+))?/,
    example: '00[KNL] unable to create netlink socket: Protocol not supported (93)',
    nearMiss: '00[KNL] unable to create IPv4 routing table rule',
    by: 'strongSwan charon: the kernel has no XFRM',
    source: 'https://docs.strongswan.org/docs/latest/install/kernelModules.html',
  }),
  sig({
    id: 'xfrm-stat-missing',
    literal: '/proc/net/xfrm_stat',
    pattern: /missing \/proc\/net\/xfrm_stat/,
    example:
      'pluto[3271475]: FATAL ERROR: no XFRM kernel support detected, missing /proc/net/xfrm_stat: No such file or directory (errno 2)',
    nearMiss: 'cat /proc/net/xfrm_stat',
    by: 'Libreswan pluto 5: the file exists with CONFIG_XFRM_STATISTICS only',
    source: 'https://github.com/libreswan/libreswan/issues/2188',
  }),
  sig({
    id: 'xfrm-interface-refused',
    literal: 'failed to create XFRM interface',
    pattern: /^failed to create XFRM interface/,
    example: 'failed to create XFRM interface',
    nearMiss: 'failed to create GRE interface',
    by: 'strongSwan xfrmi: the kernel has no xfrm_interface',
    source: 'https://docs.strongswan.org/docs/latest/features/routeBasedVpn.html',
  }),
  sig({
    id: 'charon-banner',
    literal: 'strongSwan',
    pattern: /\(strongSwan \S{1,40}, Linux (?<release>\d[\w.+-]{2,80}), (?<arch>\w+)\)/,
    ...namesRelease,
    example: '00[DMN] Starting IKE charon daemon (strongSwan 5.9.5, Linux 5.15.0-1012-raspi, aarch64)',
    nearMiss: 'Linux strongSwan U5.9.5/K5.15.0-1012-raspi',
    by: 'strongSwan charon',
    source: 'https://github.com/strongswan/strongswan/blob/master/src/charon/charon.c',
  }),
] as const
