import { all, any, is, isIn, known, matches, seen, unless } from '../conditions'
import { hosterKernel } from '../linux/kernels'
import { earlyWsl } from '../situations'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'kernel-without-modules',
  area: 'kernel',
  tags: ['kernel/config', 'kernel/modules'],
  words: {
    title: { en: 'This kernel loads no modules at all', zh: '这个内核完全不支持加载模块' },
    what: {
      en: 'The kernel is monolithic: what it can do is compiled in. modprobe fails for everything, which says nothing about a feature.',
      zh: '这是单体内核，所有功能都编译在里面。modprobe 对什么都报错，说明不了某个功能有没有。',
    },
    why: {
      en: 'MicroVMs, some hosters and hardened kernels are built without CONFIG_MODULES. There is no /proc/modules and no /lib/modules.',
      zh: '微虚拟机、部分云主机和加固内核编译时没有 CONFIG_MODULES，因此没有 /proc/modules，也没有 /lib/modules。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: is('config.option', 'unset', 'MODULES'),
      says: { en: 'The kernel was built without support for modules.', zh: '内核编译时没有启用模块支持。' },
    },
    {
      // WSL 1, gVisor and qemu-user, which are no kernel, answer the same
      weight: 'points',
      when: is('module.load', 'no-modules'),
      says: { en: 'The kernel says that it has no support for modules.', zh: '内核明确表示不支持模块。' },
    },
    {
      weight: 'points',
      when: seen('kmod-no-module-support'),
      says: { en: 'There is no /proc/modules.', zh: '没有 /proc/modules。' },
    },
    {
      weight: 'points',
      when: all(
        matches('kernel.release', 'firecracker|linuxkit|-cloudflare|gvisor|grsec|-std-|mptcp|-fly'),
        is('modules.releases', []),
        is('module.load', 'not-found'),
      ),
      says: {
        en: 'A kernel of this kind has no modules, and none are on disk.',
        zh: '这种内核没有模块，磁盘上也没有。',
      },
    },
    {
      weight: 'points',
      when: all(matches('kernel.release', hosterKernel), seen('kmod-no-moddep')),
      says: {
        en: 'The hoster starts this kernel from outside the disk: everything is compiled in, and there is no module tree.',
        zh: '这个内核由云主机商从磁盘之外启动：功能都编译在里面，没有模块目录。',
      },
    },
    {
      weight: 'hints',
      when: all(is('kernel.flavour', 'vendor'), any(is('modules.releases', []), seen('bb-no-modules-at-all'))),
      says: { en: "A vendor's kernel without any module tree.", zh: '厂商内核，没有任何模块目录。' },
    },
    {
      weight: 'points',
      when: all(
        is('modules.none-loaded', true),
        // a distribution's kernel has modules, even where none is loaded yet
        unless(
          isIn('kernel.flavour', [
            'debian',
            'ubuntu',
            'ubuntu-raspi',
            'raspberrypi',
            'el',
            'uek',
            'fedora',
            'arch',
            'alpine',
            'suse',
            'pve',
          ]),
        ),
        any(is('module.load', 'not-found'), seen('vxlan-not-supported'), is('modules.dir', 'absent')),
      ),
      says: {
        en: 'Not one module is loaded, and what is asked for is not there: everything this kernel has is compiled in.',
        zh: '一个模块都没有加载，要的又找不到：这个内核的功能全都编译在内。',
      },
    },
    {
      weight: 'hints',
      when: is('modules.none-loaded', true),
      says: { en: 'Not one module is loaded.', zh: '一个模块都没有加载。' },
    },
    {
      weight: 'hints',
      when: all(is('kernel.flavour', 'vendor'), is('module.missing', true)),
      says: { en: "A vendor's kernel does not find the module.", zh: '厂商内核找不到模块。' },
    },
  ],
  refutes: [
    {
      when: earlyWsl,
      says: { en: 'The first WSL calls itself 3.4.0+.', zh: '最早的 WSL 自称 3.4.0+。' },
    },
    { when: is('module.loaded', true), says: { en: 'Modules are loaded.', zh: '已有模块被加载。' } },
    {
      when: is('module.on-disk', 'file'),
      says: { en: 'There are module files for it on disk.', zh: '磁盘上有它的模块文件。' },
    },
    { when: is('module.load', 'ok'), says: { en: 'A module was loaded.', zh: '有模块能加载。' } },
    {
      when: any(is('modules.dir', 'present'), is('config.option', 'y', 'MODULES')),
      says: { en: 'The kernel has modules.', zh: '这个内核有模块。' },
    },
  ],
  explains: ['module-index-stale'],
  prior: 1,
  ask: ['kernel-config MODULES', 'lsmod', 'uname-a'],
  fixes: [
    {
      does: { en: 'Test the feature itself instead of modprobe', zh: '不看 modprobe，直接测试功能本身' },
      run: 'sudo iptables -t nat -L -n\ngrep -w overlay /proc/filesystems\nls -l /dev/net/tun',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Where the feature is absent: boot another kernel, or ask the provider',
        zh: '确实没有该功能时：换内核启动，或找服务商',
      },
      root: false,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'proc-filesystems',
    when: known('fs.known'),
    says: { en: 'The feature itself answers.', zh: '功能本身可用。' },
  },
  prevent: [
    {
      says: {
        en: 'Choose kernel images by their configuration: what containers need must be built in where modules are off.',
        zh: '选内核镜像时先看配置：不支持模块时，容器需要的功能必须编入内核。',
      },
    },
  ],
  sources: [
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    'https://github.com/firecracker-microvm/firecracker/blob/main/docs/rootfs-and-kernel-setup.md',
  ],
})
