/** Conditions that rules of all kinds share, by the name of what they tell. */
import { all, any, is, isIn, matches, seen } from './conditions'

/** The paste comes from a container: its kernel, with the modules and parameters, is the host's. */
export const inContainer = isIn('platform', ['lxc', 'openvz', 'docker', 'podman', 'container'])

/** A write failed for want of space, or df shows a file system without any. */
export const diskFull = any(seen('no-space-left'), seen('disk-full-words'), matches('disk.full', '/'))

/** RHEL 8 and newer and Fedora ship iptables-nft: a legacy program on their kernel belongs to a container. */
export const alienIptables = all(is('iptables.backend', 'legacy'), matches('kernel.release', '\\.(?:el[89]|fc\\d)'))

/** Windows 10 1607: WSL before it had a name of its own in the release. */
export const earlyWsl = matches('kernel.release', '^3\\.4\\.0\\+$')

/** BPF_PROG_TYPE_CGROUP_DEVICE is known since Linux 4.15, and only with CONFIG_CGROUP_BPF. */
export const bpfUnknown = seen(
  'bpf-cgroup-device',
  { why: ['invalid argument', 'function not implemented'] },
  { crun: 'Invalid argument' },
  { short: 'invalid argument' },
  { load: 'invalid argument' },
)

/** k3s says “(v2)” where it looked in the tree of v2; without it the tree of v1 was searched, on a host that has v2. */
export const k3sLookedAtV1 = all(
  seen('memory-cgroup-not-found', { plain: '~.' }),
  any(is('cgroup.version', 2), seen('k3d-cgroup-v2-fix')),
)
