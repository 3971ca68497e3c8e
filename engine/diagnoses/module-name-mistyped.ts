import { all, is, known, unless } from '../conditions'
import { defineDiagnosis, moduleLoads } from './kit'

export default defineDiagnosis({
  id: 'module-name-mistyped',
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: { en: 'No module is called that: the name is misspelt', zh: '没有叫这个名字的模块：拼写错了' },
    what: {
      en: 'The kernel has no module of this name, and never had. A name that differs by a letter exists.',
      zh: '内核没有、也从来没有过这个名字的模块。差一个字母的那个才是。',
    },
    why: {
      en: 'modprobe says the same about a wrong name as about a missing file.',
      zh: '名字写错与文件缺失，modprobe 的报错是一样的。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        known('module.meant'),
        unless(is('module.core-missing', true)),
        unless(is('kernel.consumers-failing', true)),
      ),
      says: { en: 'The name resembles a module that exists.', zh: '这个名字与一个真实存在的模块很像。' },
    },
    {
      weight: 'hints',
      when: known('module.meant'),
      says: { en: 'The name resembles a module that exists.', zh: '这个名字与一个真实存在的模块很像。' },
    },
  ],
  refutes: [
    {
      when: is('module.core-missing', true),
      says: {
        en: 'A module that every such kernel has is missing too: it is not the name.',
        zh: '这类内核必有的模块也找不到，问题不在名字。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['modprobe iptable_nat'],
  fixes: [
    {
      does: { en: 'Search for the right name', zh: '查找正确的名字' },
      run: "find /lib/modules/$(uname -r) -name '*.ko*' | sed 's|.*/||' | sort | less",
      root: false,
      risk: 'read-only',
    },
  ],
  verify: moduleLoads,
  prevent: [
    {
      says: {
        en: 'Check a name with modinfo before it goes into a script.',
        zh: '把模块名写进脚本前，先用 modinfo 核对。',
      },
    },
  ],
  sources: ['https://man7.org/linux/man-pages/man8/modprobe.8.html'],
})
