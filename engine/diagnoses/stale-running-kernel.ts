import { all, is } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'stale-running-kernel',
  area: 'kernel',
  tags: ['kernel/modules', 'kernel/upgrade'],
  words: {
    title: {
      en: 'The running kernel is stale: its modules were replaced or removed',
      zh: '正在运行的是旧内核：它的模块已被升级替换或删除',
    },
    what: {
      en: 'A kernel upgrade changed the module files on disk while the old kernel keeps running. Whatever is loaded still works; nothing new can be loaded.',
      zh: '升级换掉了磁盘上的内核模块，而内存里跑的还是旧内核。已加载的功能照常工作，新的模块一个也加载不了。',
    },
    why: {
      en: 'Modules only fit the build they were made with. After the upgrade the files for the running build are gone or belong to another build, so the first feature that needs a further module fails, far away from the upgrade.',
      zh: '模块只能配它编译时的那个内核。升级之后，与运行中内核配套的文件没有了，或已属于另一次构建；于是第一个需要新模块的功能就会失败，看上去与升级毫无关系。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(is('modules.dir', 'absent'), is('module.load', 'not-found')),
      says: {
        en: 'There is no module directory for the running kernel, while other releases have theirs.',
        zh: '正在运行的内核没有模块目录，而其他版本的目录都在。',
      },
    },
  ],
  refutes: [],
  explains: [],
  prior: 3,
  ask: ['uname-a', 'ls-lib-modules', 'modprobe nf_nat'],
  fixes: [
    {
      does: { en: 'Reboot into the installed kernel', zh: '重启，进入已安装的内核' },
      run: 'sudo systemctl reboot',
      root: true,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'nf_nat',
    when: is('module.load', 'ok', 'nf_nat'),
    says: { en: 'The module loads now.', zh: '模块现在可以加载了。' },
  },
  prevent: [],
  sources: ['https://wiki.debian.org/Kernel'],
})
