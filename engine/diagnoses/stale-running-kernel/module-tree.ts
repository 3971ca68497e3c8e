/** What lies on disk: the directory of the running release, its package, the kernels in /boot. */
import { all, any, has, is, isIn, known, min, seen, unless } from '../../conditions'
import { bigDistributions } from '../../linux/kernels'
import { coreModules } from '../../linux/modules'
import type { Clue } from '../kit'
import {
  foreignBuild,
  guest,
  legacyNatGone,
  natCannotLoad,
  natChainType,
  ruleNeedsModule,
  upgraded,
} from './conditions'

const someModuleFails = any(
  isIn('module.load', ['not-found', 'no-file', 'unknown-symbol', 'invalid', 'exec-format', 'key-rejected']),
  min('kernel.failing-subsystems', 1),
  natChainType,
)

const filesGone = any(seen('kmod-file-gone'), is('modules.tree', 'index-only'))

export default [
  {
    weight: 'proves',
    when: all(upgraded, any(someModuleFails, seen('kmod-no-moddep')), unless(is('modules.other-package', true))),
    says: {
      en: 'There is no module directory for the running kernel, while a newer release has one: the kernel was upgraded and not yet booted.',
      zh: '正在运行的内核没有模块目录，而更新的版本有：内核升级过，但还没有重启进去。',
    },
  },
  {
    weight: 'proves',
    when: all(is('kernel.package', 'other-build'), any(foreignBuild, natCannotLoad, legacyNatGone, natChainType)),
    says: {
      en: 'The package on disk is another build than the kernel that runs, under the same release name, and modules of that build are refused.',
      zh: '磁盘上的软件包与正在运行的内核版本名相同，却不是同一次构建，它的模块因此被拒绝。',
    },
  },
  {
    // an upgrade to Raspberry Pi OS 12 in place leaves the old kernel on the FAT partition as often as it is not yet rebooted
    weight: 'points',
    when: all(upgraded, any(someModuleFails, seen('kmod-no-moddep')), is('modules.other-package', true)),
    says: {
      en: 'Only the kernel package of Raspberry Pi OS 12 has modules; the kernel that runs is of the one before it.',
      zh: '只有树莓派系统 12 的内核包有模块，而正在运行的是它之前那个包的内核。',
    },
  },
  {
    // pacman and apk take the modules of the old release away at once
    weight: 'points',
    when: all(
      is('kernel.package', 'other-release'),
      isIn('kernel.flavour', ['arch', 'alpine']),
      someModuleFails,
      unless(guest),
    ),
    says: {
      en: 'Another release is installed than the one that runs, and this distribution keeps no modules of the old one.',
      zh: '已安装的与正在运行的不是同一个版本，而这个发行版升级时会立刻删掉旧版本的模块。',
    },
  },
  {
    weight: 'proves',
    when: all(is('kernel.package', 'removed'), someModuleFails),
    says: {
      en: 'The package of the running kernel was removed; only its index is left.',
      zh: '正在运行的内核的软件包已被删除，只剩下索引。',
    },
  },
  {
    weight: 'proves',
    when: all(
      is('kernel.package', 'other-release'),
      any(is('module.load', 'not-found', coreModules), is('modules.dir', 'absent')),
      unless(guest),
    ),
    says: {
      en: 'Another kernel release is installed than the one that runs, and modules of the running one are not found.',
      zh: '已安装的内核与正在运行的不是同一个版本，运行中版本的模块已找不到。',
    },
  },
  {
    weight: 'points',
    when: all(is('kernel.bootable', false), someModuleFails, unless(guest)),
    says: {
      en: 'The kernel that runs is no longer among those in /boot, and modules cannot be loaded.',
      zh: '/boot 里已没有正在运行的内核，同时模块加载失败。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('kernel-unpacked'), unless(any(is('kernel.unpacked-runs', true), is('container.run', 'ok'), guest))),
    says: {
      en: 'A package manager has put another kernel on disk. It runs from the next boot on; if something fails since, reboot first.',
      zh: '包管理器刚装上另一个内核，下次启动才会用它。如果从那以后有东西出错，先重启。',
    },
  },
  {
    weight: 'points',
    when: all(
      any(seen('kernel-unpacked', { arch: '~.' }), is('kernel.unpacked-runs', false)),
      someModuleFails,
      unless(guest),
      unless(is('modules.dir', 'present')),
    ),
    says: {
      en: 'A newer kernel was installed and not yet booted, and modules of the running one cannot be loaded.',
      zh: '装了更新的内核但还没有重启，正在运行的内核加载不了模块。',
    },
  },
  {
    weight: 'hints',
    when: all(is('kernel.bootable', false), unless(guest)),
    says: { en: 'The kernel that runs is no longer among those in /boot.', zh: '/boot 里已没有正在运行的内核。' },
  },
  {
    // a Pi may boot its old kernel for ever, from a partition that no upgrade reached: both are asked about there
    weight: 'hints',
    when: all(upgraded, unless(any(someModuleFails, seen('kmod-no-moddep'), ruleNeedsModule))),
    says: {
      en: 'The running release has no module directory, a newer one has: no further module can be loaded until a reboot.',
      zh: '运行中的版本没有模块目录，而更新的版本有：重启之前不能再加载任何模块。',
    },
  },
  {
    weight: 'hints',
    when: all(is('module.vanished', true), unless(guest)),
    says: {
      en: 'A module that is loaded is no longer found: the tree was replaced after it was loaded.',
      zh: '已加载的模块现在找不到了：模块目录在它加载之后被换掉了。',
    },
  },
  {
    weight: 'points',
    when: all(filesGone, unless(guest)),
    says: {
      en: 'The index of the running kernel names files that no longer exist: its package was removed under it.',
      zh: '正在运行的内核的索引里有，文件却已不存在：它的软件包被删掉了。',
    },
  },
  {
    weight: 'points',
    when: all(
      seen('depmod-no-lists'),
      is('module.load', 'not-found'),
      // a kernel built and copied by hand never had the lists of a package
      unless(isIn('kernel.flavour', ['vendor'])),
      unless(guest),
      unless(is('modules.newer', false)),
    ),
    says: {
      en: 'depmod finds no lists of modules, and modprobe no module: the package of the running kernel is gone.',
      zh: 'depmod 找不到模块列表，modprobe 也找不到模块：当前运行内核的软件包已被删除。',
    },
  },
  {
    // https://github.com/archzfs/archzfs/issues/248 and https://github.com/damentz/liquorix-package/issues/97 are no such thing
    weight: 'hints',
    when: seen('depmod-no-lists'),
    says: {
      en: 'depmod finds no lists of modules for a kernel: if it is the running one, its package was removed.',
      zh: 'depmod 找不到某个内核的模块列表：如果那正是当前运行的内核，说明它的包已被删除。',
    },
  },
  {
    weight: 'points',
    when: all(
      any(
        all(seen('bb-no-release-directory'), unless(isIn('kernel.flavour', bigDistributions))),
        is('modules.tree', 'empty'),
        all(is('modules.dir', 'absent'), known('module.load')),
      ),
      unless(guest),
      unless(seen('bb-no-modules-at-all')),
      unless(is('modules.newer', false)),
    ),
    says: {
      en: 'The running kernel has no modules on disk any more.',
      zh: '磁盘上已经没有正在运行的内核的模块了。',
    },
  },
  {
    weight: 'points',
    when: all(is('module.in-newer-tree', true), unless(guest)),
    says: {
      en: 'The module is on disk for a newer release than the one that runs.',
      zh: '磁盘上有这个模块，但属于比正在运行的更新的内核。',
    },
  },
  {
    weight: 'points',
    when: all(
      is('reboot.pending', true),
      any(
        has('reboot.packages', 'kernel'),
        has('reboot.packages', 'linux-base'),
        has('reboot.packages', 'kernel-core'),
      ),
      someModuleFails,
    ),
    says: {
      en: 'A kernel upgrade waits for its reboot, and modules cannot be loaded.',
      zh: '内核升级后还没有重启，同时模块加载失败。',
    },
  },
  {
    weight: 'points',
    when: all(is('kernel.package', 'other-build'), someModuleFails),
    says: {
      en: 'The installed package is another build than the kernel that runs.',
      zh: '已安装的软件包与正在运行的内核不是同一次构建。',
    },
  },
  {
    weight: 'points',
    when: all(seen('kernel-build-dir-missing'), is('modules.dir', 'absent'), is('modules.newer', true)),
    says: {
      en: 'The headers of the running kernel are gone and a newer release is on disk.',
      zh: '正在运行的内核的头文件目录没有了，磁盘上是更新的版本。',
    },
  },
  {
    weight: 'points',
    when: all(seen('module-of-other-kernel'), unless(guest), unless(is('modules.newer', false))),
    says: {
      en: 'The program found the module on disk, in the tree of another release than the one that runs.',
      zh: '程序在磁盘上找到了这个模块，但它在另一个内核版本的目录里，不是正在运行的这个。',
    },
  },
  {
    weight: 'points',
    when: all(is('module.newer-build', true), any(seen('klog-vermagic'), someModuleFails), unless(guest)),
    says: {
      en: 'The module on disk was built for a later release of the kernel that runs: the upgrade is not booted yet.',
      zh: '磁盘上的模块是为这个内核更新的版本编译的：升级之后还没有重启。',
    },
  },
] satisfies readonly Clue[]
