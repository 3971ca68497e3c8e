/** ipset and what needs it. */
import { sig } from '../model'

const moby = 'https://github.com/moby/moby'
const journal = ['journalctl-unit docker'] as const

export default [
  sig({
    id: 'ipset-no-kernel-support',
    literal: [
      'Cannot open session to kernel',
      'Kernel error received',
      'Kernel module xt_set',
      'error getting ipset version',
      'Error getting ipset version',
    ],
    pattern:
      /ipset v\d\S*: (?:Error in line \d+: )?(?:Cannot open session to kernel|Kernel error received: (?:Invalid argument|(?<type>set type not supported)))|[Ee]rror getting ipset version|(?<xt>Kernel module xt_set) is not loaded in/,
    example: 'ipset v7.17: Cannot open session to kernel.',
    nearMiss: 'ipset v7.17: The set with the given name does not exist',
    by: 'ipset 6 and 7; kube-proxy in IPVS mode',
    source: 'https://git.netfilter.org/ipset/tree/lib/mnl.c',
    probes: ['ipset-list'],
  }),
  sig({
    id: 'docker-needs-ipset',
    literal: ['docker-ext-bridges-v', 'ip_set_hash_net'],
    pattern: /docker-ext-bridges-v[46]|kernel modules ip_set, ip_set_hash_net/,
    example:
      'failed to register "bridge" driver: creating ipset docker-ext-bridges-v4: invalid argument (kernel modules ip_set, ip_set_hash_net and netfilter_xt_set are required)',
    nearMiss: 'ipset docker-blocklist',
    by: 'dockerd 28.0.0 only',
    source: `${moby}/issues/49508`,
    probes: journal,
  }),
  sig({
    id: 'ipset-protocol-note',
    literal: 'Kernel support protocol versions',
    pattern:
      /Kernel support protocol versions (?<kernel>\d-\d) while userspace supports protocol versions (?<user>\d-\d)/,
    example: 'ipset v7.15: Kernel support protocol versions 6-6 while userspace supports protocol versions 6-7',
    nearMiss: 'ipset v7.1: Cannot open session to kernel.',
    by: 'ipset >= 7.0',
    source: 'https://git.netfilter.org/ipset/tree/lib/session.c',
  }),
] as const
