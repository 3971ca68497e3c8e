/** The kernel is somebody else’s: the platform says so, or there is no module tree for it. */
import { all, any, atLeast, is, isIn, known, matches, seen, unless } from '../../conditions'
import { cloudKernel } from '../../linux/kernels'
import type { Clue } from '../kit'
import { virtSaysContainer } from './conditions'

export default [
  {
    weight: 'proves',
    when: all(
      virtSaysContainer,
      any(
        isIn('module.load', ['not-found', 'denied']),
        seen('kmod-no-moddep'),
        seen('bb-no-modules-at-all'),
        seen('proc-sys-readonly'),
        seen('ipt-table-missing'),
        seen('overlay-unavailable'),
        seen('loop-unavailable'),
        seen('fuse-unavailable'),
        seen('tun-unavailable'),
      ),
    ),
    says: {
      en: 'This is a container, and it tries what only the host can do.',
      zh: '这是容器，而它在做只有宿主机能做的事。',
    },
  },
  {
    weight: 'points',
    when: any(is('platform', 'openvz'), is('modules.list-faked', true)),
    says: { en: 'This is an OpenVZ guest.', zh: '这是 OpenVZ 容器。' },
  },
  {
    weight: 'points',
    when: all(
      isIn('platform', ['docker', 'container']),
      any(
        seen('kmod-no-moddep'),
        seen('mit-no-moddep'),
        seen('fuse-unavailable'),
        seen('bb-no-modules-at-all'),
        isIn('module.load', ['not-found', 'denied']),
        seen('proc-sys-readonly'),
      ),
    ),
    says: {
      en: 'The host name, or a kernel of another distribution, tells a container, which has no module tree.',
      zh: '主机名是 Docker 容器的，容器里没有模块目录。',
    },
  },
  {
    weight: 'points',
    when: all(
      seen('ipt-table-missing', { reason: '~not permitted|denied' }),
      any(seen('kmod-no-moddep'), seen('bb-no-modules-at-all'), seen('policy-rc-denied')),
    ),
    says: {
      en: 'netfilter refuses for want of rights, and there is no module tree: this runs in a container.',
      zh: 'netfilter 因权限不足而拒绝，又没有模块目录：这是在容器里运行的。',
    },
  },
  {
    weight: 'hints',
    when: seen('modprobe-fails-mute'),
    says: {
      en: 'modprobe fails without a word: on an OpenVZ host it is a stub.',
      zh: 'modprobe 一声不响地失败：OpenVZ 容器里它只是个空壳。',
    },
  },
  {
    weight: 'points',
    when: all(is('kernel.flavour', 'pve'), is('module.load', 'not-found'), unless(is('modules.dir', 'present'))),
    says: {
      en: 'A kernel of Proxmox VE without its module tree: this is a guest of it.',
      zh: 'Proxmox VE 的内核却没有模块目录：这是它的容器。',
    },
  },
  {
    weight: 'points',
    when: all(
      is('module.loaded', true),
      is('module.load', 'not-found'),
      seen('kmod-no-moddep'),
      isIn('kernel.flavour', ['vendor', 'ubuntu', 'debian', 'pve']),
      unless(is('modules.newer', true)),
    ),
    says: {
      en: "lsmod lists a module for which there is no index: what it shows are the host's modules.",
      zh: 'lsmod 里有的模块在这里却没有索引：列出的其实是宿主机的模块。',
    },
  },
  {
    weight: 'points',
    when: all(
      is('kernel.flavour', 'ubuntu'),
      seen('kmod-no-moddep'),
      unless(matches('kernel.release', cloudKernel)),
      unless(is('modules.newer', true)),
      // a pod without the host's tree: lib-modules-not-mounted
      unless(seen('kube-proxy-speaks')),
    ),
    says: {
      en: "Ubuntu keeps the tree of the running kernel; where it is absent, the kernel belongs to somebody else's system.",
      zh: 'Ubuntu 会保留正在运行的内核的模块目录；没有它，说明内核属于另一个系统。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('mit-no-moddep'), atLeast('kernel.release', '3.10')),
    says: {
      en: 'This modprobe is older than the distributions that ship this kernel: the kernel is somebody else’s.',
      zh: '这个 modprobe 比自带该内核的发行版还旧：内核是别的系统的。',
    },
  },
  {
    weight: 'hints',
    when: seen('mit-no-moddep'),
    says: { en: 'The kernel has no module tree here.', zh: '这里没有该内核的模块目录。' },
  },
  {
    weight: 'hints',
    when: all(is('iptables.backend', 'legacy'), seen('ipt-table-missing'), is('module.load', 'denied')),
    says: { en: 'Legacy iptables cannot load its table.', zh: 'legacy iptables 加载不了表。' },
  },
  {
    weight: 'hints',
    when: any(
      seen('bb-no-modules-at-all'),
      seen('kmod-no-moddep'),
      seen('kmod-no-builtin-file'),
      seen('ovpn-dco-refused'),
      is('module.load', 'denied'),
      seen('openvz-sysctl'),
      seen('cgroup-mount-refused'),
      seen('fuse-unavailable'),
    ),
    says: { en: 'There is no module tree, or loading is not permitted.', zh: '没有模块目录，或者不允许加载。' },
  },
  {
    weight: 'hints',
    when: all(seen('kmod-module-not-found', { module: 'ip_tables' }), matches('iptables.version', '^1\\.[0-4]\\.')),
    says: {
      en: 'Every distribution of that age had ip_tables: mostly this is a container VPS, whose kernel belongs to the hoster.',
      zh: '那个年代的发行版都带 ip_tables：多半是容器型 VPS，内核归服务商。',
    },
  },
  {
    weight: 'hints',
    when: all(
      seen('kmod-module-not-found', { module: 'ip_tables' }),
      matches('iptables.version', '^1\\.[0-4]\\.'),
      unless(known('kernel.release')),
    ),
    says: { en: 'modprobe names no module directory.', zh: 'modprobe 没有给出模块目录。' },
  },
] satisfies readonly Clue[]
