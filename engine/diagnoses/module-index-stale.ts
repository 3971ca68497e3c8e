import { all, any, is, isIn, matches, seen, unless } from '../conditions'
import { hosterKernel } from '../linux/kernels'
import { inContainer } from '../situations'
import { defineDiagnosis, moduleLoads } from './kit'

export default defineDiagnosis({
  id: 'module-index-stale',
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: { en: 'The module index is missing or old', zh: '模块索引缺失或过期' },
    what: {
      en: 'The files are there, modules.dep is not (or does not list them). depmod writes it anew.',
      zh: '模块文件都在，但 modules.dep 没有（或没有列出它们）。运行 depmod 重建即可。',
    },
    why: {
      en: 'modprobe knows modules only through the index. Without it every name is not found, as if the directory were empty.',
      zh: 'modprobe 只认索引。没有索引时，什么模块都“找不到”，就像目录是空的一样。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        is('modules.tree', 'no-index'),
        any(is('module.load', 'not-found'), seen('kmod-no-moddep'), seen('bb-no-moddep')),
      ),
      says: { en: 'The directory has its modules and no index.', zh: '目录里有模块，没有索引。' },
    },
    {
      weight: 'points',
      when: is('modules.tree', 'no-index'),
      says: { en: 'The directory has its modules and no index.', zh: '目录里有模块，没有索引。' },
    },
    {
      weight: 'points',
      when: is('module.unindexed', true),
      says: { en: 'The file is on disk and the index does not know it.', zh: '文件在磁盘上，索引却不知道。' },
    },
    {
      // whether the directory is there at all, the line does not tell
      weight: 'hints',
      when: all(
        seen('kmod-no-moddep'),
        unless(seen('kmod-module-not-found')),
        // netfilter is refused for want of rights, as in a container
        unless(seen('ipt-table-missing', { reason: '~not permitted|denied' })),
        // kube-proxy’s own attempt: a pod sees no tree of the host
        unless(seen('ipvs-modprobe-failed')),
        is('kernel.flavour', 'vendor'),
        unless(matches('kernel.release', hosterKernel)),
        unless(inContainer),
      ),
      says: {
        en: 'The index cannot be opened, and nothing says that the modules are gone.',
        zh: '打不开索引，而没有迹象表明模块文件不在。',
      },
    },
    {
      // a kernel that dpkg unpacked and did not configure has its files, and an empty modules.dep.bin
      weight: 'hints',
      when: all(seen('charset-not-found'), unless(inContainer)),
      says: {
        en: 'A character set that distributions have as a module was not found: it is missing, or the index is.',
        zh: '找不到发行版都以模块提供的字符集：要么模块不在，要么索引是空的。',
      },
    },
    {
      // busybox says the same where the whole directory is gone
      weight: 'hints',
      when: all(seen('bb-no-moddep'), unless(seen('bb-no-modules-at-all'))),
      says: { en: 'The index cannot be opened.', zh: '打不开索引。' },
    },
    {
      weight: 'hints',
      when: all(is('modules.none-loaded', true), is('module.on-disk', 'file')),
      says: {
        en: 'The files are on disk and not one module is loaded, as where nothing finds them.',
        zh: '文件在磁盘上，却一个模块都没有加载：像是谁也找不到它们。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('kmod-no-moddep'),
        seen('mit-no-moddep'),
        seen('mit-file-gone'),
        seen('depmod-no-lists'),
        all(is('module.core-missing', true), unless(is('module.core-loads', true))),
      ),
      says: { en: 'The index cannot be read, or knows none of the modules.', zh: '索引读不到，或里面什么模块都没有。' },
    },
  ],
  refutes: [
    {
      when: any(
        is('modules.dir', 'absent'),
        isIn('modules.tree', ['whole', 'index-only']),
        all(is('modules.tree', 'empty'), unless(isIn('kernel.flavour', ['vendor']))),
        is('module.core-loads', true),
        seen('kmod-file-gone'),
      ),
      says: { en: 'The directory is gone, or the index is there.', zh: '目录不在，或者索引在。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['ls-modules-release', 'find-module nf_nat'],
  fixes: [
    {
      does: { en: 'Write the index anew', zh: '重建索引' },
      run: 'sudo depmod -a',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Look first that the .ko files are there: with none, depmod writes an empty index.',
        zh: '先确认 .ko 文件还在；没有文件时 depmod 只会写出空索引。',
      },
    },
  ],
  verify: moduleLoads,
  prevent: [{ says: { en: 'Run depmod after copying a module tree.', zh: '复制模块目录之后要运行 depmod。' } }],
  sources: ['https://man7.org/linux/man-pages/man8/depmod.8.html'],
})
