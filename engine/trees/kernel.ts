import type { Condition } from '../conditions'
import { any, is, seen } from '../conditions'
import type { TreeDef } from '../model'

const trees: readonly TreeDef<string, Condition>[] = [
  {
    id: 'module-does-not-load',
    area: 'kernel',
    tags: ['kernel/modules'],
    words: {
      title: { en: 'A kernel module does not load', zh: '内核模块加载不了' },
      symptom: {
        en: 'modprobe fails, or a feature says that a module is missing',
        zh: 'modprobe 报错，或者某个功能提示缺少内核模块',
      },
    },
    entry: any(seen('kmod-module-not-found'), seen('kmod-could-not-insert')),
    root: {
      id: 'kernel-modules-dir',
      ask: { en: 'Does the running kernel have its module directory?', zh: '正在运行的内核有自己的模块目录吗？' },
      branches: [
        {
          label: { en: 'It is gone', zh: '没有' },
          when: is('modules.dir', 'absent'),
          to: { diagnosis: 'stale-running-kernel' },
        },
        { label: { en: 'It is there', zh: '有' }, when: 'else', to: { diagnosis: 'stale-running-kernel' } },
      ],
    },
  },
]
export default trees
