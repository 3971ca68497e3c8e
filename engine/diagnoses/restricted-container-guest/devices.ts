/** Devices and controllers that every machine has, and a guest only where it was given them. */
import { all, any, is, isIn, known, seen, unless } from '../../conditions'
import type { Clue } from '../kit'

export default [
  {
    // wg-quick is root already: a machine of one's own would have let it open the device
    weight: 'points',
    when: all(
      any(seen('wireguard-unavailable'), seen('wg-quick-adds-link')),
      seen('tun-unavailable', { reason3: '~permitted' }),
    ),
    says: {
      en: 'Neither WireGuard nor, for root, the tun device: what a container VPS withholds.',
      zh: '既没有 WireGuard，root 也打不开 tun 设备：这是容器型 VPS 的限制。',
    },
  },
  {
    // the kernel of a machine of one's own always has it
    weight: 'points',
    when: seen('container-device-absent', { device: '~^/dev/kmsg$' }, { podman: '~^/dev/kmsg$' }),
    says: {
      en: 'There is no /dev/kmsg: every machine has it, and LXC hides it from its guests.',
      zh: '没有 /dev/kmsg：真正的机器都有，只有 LXC 会对容器隐藏它。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('nfsd-unavailable'), is('log.of-container', true)),
    says: {
      en: 'An NFS server in a container has to mount nfsd, which only a privileged one may.',
      zh: '容器里的 NFS 服务器要挂载 nfsd，只有特权容器才可以。',
    },
  },
  {
    // a vendor's kernel may lack one of them; the host of a container VPS shows it neither
    weight: 'points',
    when: all(
      seen('overlay-unavailable'),
      seen('cgroup-controller-not-in-mounts', { controller: 'cpu' }),
      seen('cgroup-controller-not-in-mounts', { controller: 'cpuset' }),
      unless(seen('cgroup-mounts-missing')),
    ),
    says: {
      en: 'Neither overlay nor the cpu controllers are there, as on a container VPS.',
      zh: '既没有 overlay，也没有 cpu 控制器，容器型 VPS 就是这样。',
    },
  },
  {
    // every machine has /dev/kmsg, and kubelet runs as root
    weight: 'points',
    when: seen('kubelet-kmsg-fatal'),
    says: {
      en: 'kubelet has no /dev/kmsg: it runs in a container, which was not given the device.',
      zh: 'kubelet 打不开 /dev/kmsg：它在容器里，而容器没有拿到这个设备。',
    },
  },
  {
    weight: 'hints',
    when: seen('fuse-unavailable', { reason: '~not permitted' }),
    says: {
      en: '/dev/fuse may not be opened: the container was not given the device.',
      zh: '/dev/fuse 不允许打开：没有把这个设备交给容器。',
    },
  },
  {
    // the owner 65534 stands for one that this user namespace does not know
    weight: 'points',
    when: all(seen('fuse-mount-refused'), is('file.owner', 'nobody')),
    says: {
      en: 'A device that belongs to nobody shows a guest without privileges: mounting FUSE is refused there.',
      zh: '设备属于 nobody，说明这是非特权容器：在那里挂载 FUSE 会被拒绝。',
    },
  },
  {
    weight: 'hints',
    when: seen('fuse-mount-refused'),
    says: {
      en: 'Mounting FUSE is refused: a container has to be given /dev/fuse and the right to mount.',
      zh: '挂载 FUSE 被拒绝：容器要另外拿到 /dev/fuse 和挂载的权限。',
    },
  },
  {
    // machines load fuse by themselves when /dev/fuse is opened
    weight: 'hints',
    when: all(seen('fuse-unavailable'), unless(known('module.load'))),
    says: {
      en: 'No FUSE device: mostly the program runs in a container that was not given /dev/fuse.',
      zh: '没有 FUSE 设备：程序多半在容器里，而容器没有拿到 /dev/fuse。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('tun-unavailable'), isIn('kernel.flavour', ['pve', 'openvz'])),
    says: { en: 'A guest gets /dev/net/tun from its host.', zh: '容器的 /dev/net/tun 要由宿主机提供。' },
  },
] satisfies readonly Clue[]
