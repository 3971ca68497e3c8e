import { all, is, isIn, known, seen, unless } from '../conditions'
import { defineDiagnosis, moduleLoads } from './kit'

export default defineDiagnosis({
  id: 'kernel-regression',
  area: 'kernel',
  tags: ['kernel/upgrade'],
  words: {
    title: { en: 'A kernel update broke a feature that worked', zh: '内核更新弄坏了原本正常的功能' },
    what: {
      en: 'Kernel and modules belong together, yet something that worked with the previous kernel no longer does.',
      zh: '内核与模块是配套的，但用上一个内核正常的功能在新内核上坏了。',
    },
    why: {
      en: 'A change in the new kernel or in its packaging: a missing dependency between modules, a driver that misbehaves, an interface that user space no longer fits.',
      zh: '新内核或其打包方式有变化：模块之间缺依赖、驱动出错，或接口变了而用户态程序没跟上。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen('klog-unknown-symbol', { err: '-2' }),
        is('module.load', 'unknown-symbol'),
        unless(known('module.out-of-tree')),
        unless(seen('klog-symbol-version')),
        unless(seen('kmod-file-gone')),
      ),
      says: {
        en: 'A module of the kernel itself needs a symbol that nobody exports: this kernel was packaged or built wrongly.',
        zh: '内核自带的模块需要一个没人导出的符号：这个内核的构建或打包有问题。',
      },
    },
    {
      weight: 'hints',
      when: seen('klog-unknown-symbol', { err: '-2' }),
      says: { en: 'A symbol is missing in the running kernel.', zh: '正在运行的内核里缺少一个符号。' },
    },
  ],
  refutes: [
    {
      when: seen('kmod-could-not-insert', { path: '~\\.ko', reason: '~Unknown symbol' }),
      says: {
        en: 'It was insmod, which loads no dependencies: missing symbols prove nothing.',
        zh: '用的是 insmod，它不处理依赖，缺符号说明不了什么。',
      },
    },
    {
      when: isIn('kernel.package', ['other-build', 'other-release', 'removed']),
      says: { en: 'Kernel and installed modules do not belong together.', zh: '内核与已安装的模块不配套。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['dmesg', 'uname-a', 'packages'],
  fixes: [
    {
      does: {
        en: 'Boot the previous kernel from the boot menu, and report the regression',
        zh: '在启动菜单里选上一个内核启动，并上报这个问题',
      },
      root: false,
      risk: 'reboots',
    },
    {
      does: { en: 'List what is installed', zh: '列出已安装的内核' },
      run: 'ls /lib/modules',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: moduleLoads,
  prevent: [{ says: { en: 'Keep one older kernel installed.', zh: '至少保留一个旧内核。' } }],
  sources: ['https://docs.kernel.org/admin-guide/reporting-regressions.html'],
})
