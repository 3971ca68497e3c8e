/** Statements that cannot both be true of one machine at one moment: pointed out, never swallowed. */
import { all, type Condition, is } from './conditions'
import type { Words } from './model'

export interface ContradictionDef {
  readonly id: string
  readonly when: Condition
  readonly says: Words
}

export const contradictions: readonly ContradictionDef[] = [
  {
    id: 'module-loads-without-directory',
    when: all(is('modules.dir', 'absent'), is('module.load', 'ok')),
    says: {
      en: 'One output says that the module directory of the running kernel is gone, another that modprobe found and loaded a module from it. They were not taken at the same moment, or not on the same machine.',
      zh: '一段输出说正在运行的内核没有模块目录，另一段输出却显示 modprobe 能从中加载模块。两段输出不是同一时刻取得的，或者不是同一台机器。',
    },
  },
]
