/** How each distribution splits the modules of its kernel over packages. */
import { all, any, atLeast, is, isIn, known, seen, unless } from '../../conditions'
import type { Clue } from '../kit'
import { mainline } from './conditions'

export default [
  {
    weight: 'proves',
    when: all(
      isIn(
        'package.state',
        ['absent', 'removed'],
        [
          'kernel-modules-extra',
          'linux-modules-extra',
          'kernel-modules',
          'kernel-uek-modules',
          'linux-modules-extra-raspi',
        ],
      ),
      any(is('module.load', 'not-found'), seen('ipt-extension-unsupported')),
    ),
    says: {
      en: 'The package with the lesser-used modules is not installed for this kernel, and a module is not found.',
      zh: '不常用模块的软件包没有为当前内核安装，而模块正好找不到。',
    },
  },
  {
    weight: 'points',
    when: all(
      is('module.why', 'no-file'),
      any(is('modules.dir', 'present'), is('module.on-disk', 'absent')),
      unless(is('modules.tree', 'index-only')),
    ),
    says: {
      en: 'The kernel was built with this as a module, the tree of the running release is there, and the file is not in it.',
      zh: '内核把它编成了模块，运行中版本的目录也在，只是里面没有这个文件。',
    },
  },
  {
    weight: 'hints',
    when: all(
      is('kernel.flavour', 'uek'),
      atLeast('kernel.release', '5.15'),
      seen('kmod-module-not-found'),
      unless(seen('kmod-no-moddep')),
    ),
    says: {
      en: 'Since UEK 7 the rarer modules are in kernel-uek-modules and kernel-uek-modules-extra.',
      zh: '从 UEK 7 起，不常用的模块放在 kernel-uek-modules 和 kernel-uek-modules-extra 里。',
    },
  },
  {
    weight: 'points',
    when: seen('uek-package-named'),
    says: { en: 'modprobe itself names the package to install.', zh: 'modprobe 直接说出了要装的软件包。' },
  },
  {
    weight: 'points',
    when: all(is('kernel.flavour', 'ubuntu-raspi'), seen('ipsec-socket-refused')),
    says: {
      en: 'Ubuntu for Raspberry Pi keeps XFRM in linux-modules-extra-raspi.',
      zh: '树莓派版 Ubuntu 把 XFRM 放在 linux-modules-extra-raspi 里。',
    },
  },
  {
    weight: 'points',
    when: all(
      is('kernel.flavour', 'ubuntu-raspi'),
      is('module.load', 'not-found', [
        'vxlan',
        'openvswitch',
        'geneve',
        'nfsd',
        'sctp',
        'xt_set',
        'vrf',
        'usbip_core',
        'zram',
      ]),
    ),
    says: {
      en: 'On Ubuntu for Raspberry Pi this module is in linux-modules-extra-raspi.',
      zh: '树莓派版 Ubuntu 把这个模块放在 linux-modules-extra-raspi 里。',
    },
  },
  {
    weight: 'points',
    when: all(
      is('module.split-off', true),
      is('kernel.flavour', 'ubuntu'),
      seen('kmod-module-not-found', { release: '~-(?:generic|lowlatency|virtual|hwe|oem)' }),
      unless(seen('kmod-no-moddep')),
      unless(mainline),
      unless(isIn('modules.tree', ['empty', 'index-only', 'no-index'])),
      unless(is('module.core-missing', true)),
      unless(is('module.on-disk', 'file')),
    ),
    says: {
      en: 'Ubuntu keeps drivers of this kind in linux-modules-extra, which cloud and minimal images do not install.',
      zh: 'Ubuntu 把这类驱动放在 linux-modules-extra 里，云镜像和最小镜像默认不装。',
    },
  },
  {
    weight: 'points',
    when: all(
      isIn('kernel.flavour', ['el', 'uek', 'fedora']),
      is('module.load', 'not-found', [
        'xt_addrtype',
        'xt_comment',
        'xt_set',
        'xt_mark',
        'xt_multiport',
        'xt_statistic',
        'ip_set',
        'ip_set_hash_net',
        'ip_vs',
        'ip_vs_rr',
        'sctp',
        'br_netfilter',
        'nft_masq',
        'vxlan',
        'tipc',
        'usbip_core',
        'l2tp_ppp',
        'cifs',
        'dummy',
        'bonding',
        'snd_aloop',
        'ntfs3',
        'can',
        'vcan',
        'vhci_hcd',
      ]),
    ),
    says: {
      en: 'On this distribution the module is in kernel-modules-extra (or kernel-uek-modules).',
      zh: '这个发行版把该模块放在 kernel-modules-extra（或 kernel-uek-modules）里。',
    },
  },
  {
    weight: 'hints',
    when: all(isIn('kernel.flavour', ['el', 'uek', 'fedora', 'ubuntu', 'ubuntu-raspi']), is('module.missing', true)),
    says: {
      en: 'This distribution splits its modules over several packages.',
      zh: '这个发行版把模块拆在多个软件包里。',
    },
  },
  {
    weight: 'hints',
    when: all(
      is('module.split-off', true),
      isIn('kernel.flavour', ['el', 'uek', 'fedora', 'ubuntu', 'ubuntu-raspi', 'suse']),
    ),
    says: {
      en: 'It is a driver of the kind that is split off: sound, media, serial adapters, field buses, lesser file systems.',
      zh: '属于常被单独打包的驱动：声卡、视频、串口适配器、现场总线、少用的文件系统。',
    },
  },
  {
    weight: 'hints',
    when: all(
      is('module.missing', true),
      isIn('kernel.flavour', ['el', 'uek', 'fedora', 'ubuntu', 'ubuntu-raspi']),
      unless(any(is('module.core-missing', true), is('module.out-of-tree', true), seen('kmod-no-moddep'))),
      unless(mainline),
    ),
    says: {
      en: 'The running release keeps its tree on this distribution, so the single module is what is missing.',
      zh: '这个发行版会保留运行中版本的模块目录，所以缺的只是这一个模块。',
    },
  },
  {
    // without a release nothing says whose kernel it is
    weight: 'hints',
    when: all(is('module.load', 'not-found', 'br_netfilter'), unless(known('kernel.release'))),
    says: {
      en: 'RHEL 10 and its relatives keep br_netfilter in kernel-modules-extra, which their cloud images do not have.',
      zh: 'RHEL 10 及其衍生版把 br_netfilter 放在 kernel-modules-extra 里，云镜像没有安装它。',
    },
  },
] satisfies readonly Clue[]
