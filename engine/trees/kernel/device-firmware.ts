import { any, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'device-firmware',
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: { en: 'A device finds no firmware', zh: '设备找不到固件' },
    symptom: {
      en: '“Direct firmware load for … failed with error -2”, “no suitable firmware found”',
      zh: '内核日志有 “Direct firmware load for … failed with error -2”、“no suitable firmware found”',
    },
  },
  entry: any(seen('klog-firmware-file'), seen('klog-firmware-gave-up', { none: '~.' })),
  root: ask(
    'firmware-is-there',
    'Is the named file below /lib/firmware?',
    '/lib/firmware 下有这个文件吗？',
    branch(
      'The driver is built for another kernel',
      '驱动是给另一个内核编译的',
      any(seen('klog-vermagic'), seen('klog-symbol-version')),
      'module-version-mismatch',
    ),
    branch('No, or not known', '没有，或不清楚', 'else', 'firmware-missing'),
  ),
})
