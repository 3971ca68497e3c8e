/** Kernels from which their makers leave things out: boards, NAS boxes, clouds, WSL, real time. */
import { all, any, atLeast, is, isIn, known, matches, seen, unless } from '../../conditions'
import { bigDistributions, boardKernel, ubuntuMainline } from '../../linux/kernels'
import { bpfUnknown } from '../../situations'
import type { Clue } from '../kit'

const board = matches('kernel.release', boardKernel)

const unknownToVendor = all(
  isIn('kernel.flavour', ['vendor']),
  is('module.load', 'not-found'),
  unless(seen('kmod-no-moddep')),
  unless(known('module.renamed-to')),
  unless(known('module.meant')),
  unless(known('module.out-of-tree')),
  unless(any(seen('module-of-other-kernel'), seen('klog-vermagic'))),
  unless(is('module.load', 'not-found', ['ip_tables', 'iptable_nat', 'iptable_filter'])),
)

export default [
  {
    weight: 'points',
    when: all(isIn('kernel.flavour', ['vendor', 'raspberrypi']), seen('xfrm-interface-refused')),
    says: {
      en: 'This kernel knows no XFRM interfaces, and kernels of this kind are built with what their maker chose.',
      zh: '这个内核没有 XFRM 接口，而这类内核编译了哪些功能全看厂商。',
    },
  },
  {
    weight: 'points',
    when: all(unknownToVendor, board),
    says: {
      en: 'The kernel of a board or a NAS does not know this module: its maker did not build it.',
      zh: '这是开发板或 NAS 的内核，它没有这个模块：厂商没有编译。',
    },
  },
  {
    // a kernel of one's own may have it built in, or a tree that nobody indexed
    weight: 'hints',
    when: all(unknownToVendor, unless(board)),
    says: {
      en: 'A kernel that no distribution built does not know this module.',
      zh: '这不是发行版的内核，它没有这个模块。',
    },
  },
  {
    weight: 'points',
    when: all(
      matches('kernel.release', ubuntuMainline),
      is('module.load', 'not-found'),
      unless(is('module.core-missing', true)),
      unless(known('module.renamed-to')),
      unless(known('module.meant')),
      unless(known('module.out-of-tree')),
    ),
    says: {
      en: 'A mainline build of Ubuntu holds all its modules in one package: what is not in it was not built.',
      zh: 'Ubuntu 的 mainline 内核所有模块都在一个包里：没有的就是没有编译。',
    },
  },
  {
    weight: 'points',
    when: all(
      is('module.split-off', true),
      seen('kmod-module-not-found', { release: '~cloud|-kvm$|-virt$' }),
      unless(seen('kmod-no-moddep')),
    ),
    says: {
      en: 'Kernels for clouds and virtual machines leave drivers of this kind out.',
      zh: '云和虚拟机专用的内核不编译这类驱动。',
    },
  },
  {
    weight: 'points',
    when: all(bpfUnknown, is('kernel.flavour', 'vendor')),
    says: {
      en: 'The kernel of a board or a phone refuses the program that guards devices on cgroup v2.',
      zh: '这是开发板或手机的内核，它拒绝 cgroup v2 上管设备的程序。',
    },
  },
  {
    // kmod before 22 and module-init-tools name no directory: systems of that age keep the tree of the kernel that runs
    weight: 'hints',
    when: all(
      seen('kmod-module-not-found'),
      unless(
        any(
          seen('kmod-module-not-found', { release: '~.' }, { named: '~.' }, { within: '~.' }, { cut: '~.' }),
          isIn('kernel.flavour', bigDistributions),
          known('module.renamed-to'),
          known('module.meant'),
          known('module.out-of-tree'),
        ),
      ),
    ),
    says: {
      en: 'An old modprobe, as images of boards and NAS boxes have, does not know this module.',
      zh: '这是旧版 modprobe（开发板和 NAS 的镜像里常见），它不认识这个模块。',
    },
  },
  {
    weight: 'hints',
    when: is('module.load', 'not-found', ['binder_linux', 'ashmem_linux']),
    says: {
      en: 'The drivers of Android are off in most kernels of distributions.',
      zh: 'Android 专用的驱动在大多数发行版内核里没有打开。',
    },
  },
  {
    weight: 'hints',
    when: all(
      is('module.split-off', true),
      seen('kmod-module-not-found', { release: '~-(?:aws|azure|gcp|gke|oracle|ibm|linode|kvm)' }),
    ),
    says: { en: 'Kernels for clouds leave drivers of this kind out.', zh: '云厂商的内核不编译这类驱动。' },
  },
  {
    weight: 'points',
    when: all(is('kernel.rt', true), seen('ipt-table-missing')),
    says: { en: 'A real-time kernel cannot have the legacy tables.', zh: '实时内核不能带 legacy 表。' },
  },
  {
    weight: 'hints',
    when: all(
      isIn('kernel.flavour', ['vendor', 'raspberrypi', 'wsl2', 'uek']),
      any(is('module.wanted', true), seen('ipt-table-missing')),
      // since UEK 7 the rarer modules are in a package of their own
      unless(all(is('kernel.flavour', 'uek'), atLeast('kernel.release', '5.15'))),
      // the whole tree is gone, which says nothing of an option
      unless(all(is('kernel.flavour', 'raspberrypi'), seen('kmod-no-moddep'))),
    ),
    says: { en: 'Kernels of this kind leave options out.', zh: '这类内核常常裁掉选项。' },
  },
] satisfies readonly Clue[]
