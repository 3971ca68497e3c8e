/** What shows that the tree of the running kernel is whole, or that loading fails for another reason. */
import { all, any, is, isIn, seen, unless } from '../../conditions'
import { renamedModules } from '../../linux/history'
import { coreModules } from '../../linux/modules'
import type { Refutation } from '../kit'
import { guest, natChainType } from './conditions'

/** loading is refused for a reason that has nothing to do with an upgrade */
const refused = any(
  is('module.load', 'denied', coreModules),
  is('module.load', 'override', coreModules),
  is('sysctl', '1', 'kernel.modules_disabled'),
)

export default [
  {
    when: is('module.unindexed', true),
    says: {
      en: 'The file is in the tree of the running kernel; only the index does not know it.',
      zh: '文件就在正在运行的内核的模块目录里，只是索引里没有。',
    },
  },
  {
    when: guest,
    says: {
      en: 'This is a container or WSL 1: the kernel belongs to the host, whose modules are not seen from here.',
      zh: '这里是容器或 WSL 1：内核属于宿主机，从这里看不到它的模块。',
    },
  },
  {
    when: all(
      is('module.core-loads', true),
      any(is('module.load', 'not-found', coreModules), refused),
      unless(is('kernel.package', 'other-build')),
    ),
    says: {
      en: 'The index of the running kernel is there and finds other modules; only this one is missing or refused.',
      zh: '正在运行的内核的索引还在，别的模块也能找到，只有这一个缺失或被拒绝。',
    },
  },
  {
    when: all(
      is('modules.tree', 'whole'),
      is('module.load', 'not-found'),
      // a name that this kernel no longer has by design says nothing about the tree
      unless(is('module.load', 'not-found', Object.keys(renamedModules))),
      unless(isIn('kernel.package', ['other-build', 'other-release', 'removed'])),
    ),
    says: {
      en: 'The module tree of the running kernel is whole; a module that it does not list was never part of it.',
      zh: '正在运行的内核的模块目录完整，列表里没有的模块本来就不属于它。',
    },
  },
  {
    // busybox dies earlier where the directory or its index is gone
    when: all(
      seen('bb-not-in-moddep', { module: '~.' }),
      unless(any(seen('bb-no-release-directory'), seen('bb-no-moddep'))),
      unless(isIn('kernel.package', ['other-build', 'other-release', 'removed'])),
    ),
    says: {
      en: 'busybox read the index of the running kernel and did not find the module there: the tree is not gone.',
      zh: 'busybox 读到了正在运行的内核的模块索引，只是里面没有这个模块：模块目录还在。',
    },
  },
  {
    when: all(is('kernel.package', 'same'), is('modules.tree', 'whole')),
    says: {
      en: 'The installed package is the very build that runs, and its module tree is whole.',
      zh: '已安装的软件包就是正在运行的那次构建，模块目录也完整。',
    },
  },
  {
    when: any(
      is('sysctl', '1', 'kernel.modules_disabled'),
      all(is('module.load', 'denied', coreModules), any(natChainType, seen('xt-option-unknown'))),
      is('sysctl', '', 'kernel.modprobe'),
    ),
    says: {
      en: 'Loading modules is switched off or not permitted: the files need not be at fault.',
      zh: '模块加载被关闭或没有权限，不一定是文件的问题。',
    },
  },
  {
    when: any(is('module.load', 'override', coreModules), seen('kmod-no-module-support')),
    says: {
      en: 'A modprobe.d line replaces the loading, or the kernel takes no modules at all.',
      zh: 'modprobe.d 里的配置替换了加载动作，或者这个内核根本不支持模块。',
    },
  },
] satisfies readonly Refutation[]
