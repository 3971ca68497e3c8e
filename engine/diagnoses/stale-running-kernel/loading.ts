/** What modprobe, busybox and the kernel answer when a module is to be loaded. */
import { all, any, is, isIn, known, seen, unless } from '../../conditions'
import { bigDistributions, keepsOldTrees } from '../../linux/kernels'
import { coreModules } from '../../linux/modules'
import type { Clue } from '../kit'
import { foreignBuild, guest } from './conditions'

export default [
  {
    weight: 'points',
    when: all(
      isIn('kernel.flavour', ['arch', 'alpine']),
      is('module.core-missing', true),
      unless(known('module.core-loads')),
      unless(guest),
    ),
    says: {
      en: 'This distribution keeps one kernel and replaces it in place. A module that its package always contains is not found, so the package on disk is of another release.',
      zh: '这个发行版只保留一个内核，升级时原地替换。软件包里必有的模块却找不到，说明磁盘上的已经是另一个版本。',
    },
  },
  {
    weight: 'points',
    when: all(is('kernel.flavour', 'raspberrypi'), is('module.core-missing', true), seen('kmod-no-moddep')),
    says: {
      en: 'On Raspberry Pi OS an upgrade replaces the module tree in place. The running release has no index any more.',
      zh: '树莓派系统升级时会原地替换模块目录，正在运行的版本已没有索引。',
    },
  },
  {
    weight: 'hints',
    when: any(
      is('module.core-missing', true),
      seen('kmod-no-moddep'),
      seen('mit-file-gone'),
      all(is('module.missing', true), unless(isIn('kernel.flavour', keepsOldTrees))),
    ),
    says: {
      en: 'A module is not found for the running kernel.',
      zh: '正在运行的内核找不到某个模块。',
    },
  },
  {
    weight: 'hints',
    when: all(
      is('module.load', 'unknown-symbol', coreModules),
      any(is('kernel-log.empty', true), unless(seen('klog-unknown-symbol'))),
    ),
    says: {
      en: '"Unknown symbol" with nothing in the kernel log is how modprobe reports that the file itself is gone.',
      zh: '报“Unknown symbol”而内核日志里什么也没有，正是文件本身不在时 modprobe 的说法。',
    },
  },
  {
    weight: 'hints',
    when: foreignBuild,
    says: {
      en: 'The kernel refuses one of its own modules, as it does with files of another build.',
      zh: '内核拒绝了自带的模块，文件属于另一次构建时就会这样。',
    },
  },
  {
    weight: 'hints',
    when: all(
      seen('bb-no-release-directory'),
      any(unless(isIn('kernel.flavour', bigDistributions)), seen('depmod-no-directory')),
    ),
    says: {
      en: 'busybox finds no module directory for the running release.',
      zh: 'busybox 找不到正在运行的内核的模块目录。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('bb-no-release-directory'), seen('depmod-no-directory')),
    says: {
      en: 'depmod looked for the directory too and found none: this is the machine itself.',
      zh: 'depmod 也找不到这个目录：说明就是在本机上运行的。',
    },
  },
] satisfies readonly Clue[]
