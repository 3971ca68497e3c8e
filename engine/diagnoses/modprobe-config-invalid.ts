import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis, moduleLoads } from './kit'

const otherReasons = ['not-found', 'no-file', 'key-rejected', 'denied', 'exec-format', 'no-device', 'in-use'] as const

export default defineDiagnosis({
  id: 'modprobe-config-invalid',
  area: 'kernel',
  tags: ['kernel/modules', 'kernel/modprobe.d'],
  words: {
    title: {
      en: 'A line in modprobe.d is wrong, or the module refuses an option',
      zh: 'modprobe.d 里有错误的配置行，或模块不接受某个参数',
    },
    what: {
      en: 'An options line sets a value that the module does not take, or a line is malformed.',
      zh: 'options 行给了模块不接受的值，或者某一行格式不对。',
    },
    why: {
      en: 'modprobe passes what modprobe.d says; the module answers Invalid argument and the kernel log names the parameter. insmod does not read these files, so it may work.',
      zh: 'modprobe 会带上 modprobe.d 里的参数；模块拒绝后报 Invalid argument，内核日志会写出是哪个参数。insmod 不读这些文件，所以可能反而成功。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('klog-param-invalid', { param: '~.' }), isIn('module.load', ['invalid', 'unknown-symbol'])),
      says: {
        en: 'The kernel log names the parameter that the module refuses, and loading fails.',
        zh: '内核日志写出了被拒绝的参数，加载也失败了。',
      },
    },
    {
      weight: 'points',
      when: seen('klog-param-invalid', { param: '~.' }),
      says: { en: 'The kernel log names a parameter that a module refuses.', zh: '内核日志写出了模块拒绝的参数。' },
    },
    {
      weight: 'points',
      // the line is passed over, and what fails beside it fails for its own reason
      when: all(seen('kmod-bad-config-line'), unless(isIn('module.load', otherReasons))),
      says: { en: 'modprobe points at the line.', zh: 'modprobe 指出了出错的那一行。' },
    },
    {
      weight: 'hints',
      when: seen('kmod-bad-config-line'),
      says: {
        en: 'modprobe passes over a malformed line; a module that fails has a reason of its own.',
        zh: 'modprobe 只是跳过写错的那一行；模块加载失败另有原因。',
      },
    },
    {
      weight: 'points',
      when: all(seen('klog-param-invalid', { unknown: '~.' }), isIn('module.load', ['invalid', 'unknown-symbol'])),
      says: { en: 'A parameter is unknown to the module.', zh: '模块不认识某个参数。' },
    },
    {
      weight: 'hints',
      when: any(seen('klog-param-invalid', { unknown: '~.' }), is('module.load', 'invalid')),
      says: { en: 'The module got a parameter that it does not know.', zh: '模块收到了它不认识的参数。' },
    },
  ],
  refutes: [
    {
      when: any(seen('klog-symbol-version'), seen('klog-vermagic'), is('module.load', 'override')),
      says: {
        en: 'The module itself does not fit, or its loading is overridden.',
        zh: '是模块本身不匹配，或加载被替换。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['dmesg', 'modprobe-config'],
  fixes: [
    {
      does: { en: 'Find the option and correct or remove it', zh: '找到这个参数，改正或删除' },
      run: "grep -rn '^options' /etc/modprobe.d /usr/lib/modprobe.d\nmodinfo -p <module>",
      root: false,
      risk: 'read-only',
    },
  ],
  verify: moduleLoads,
  prevent: [
    {
      says: {
        en: 'Compare options lines with modinfo -p before a kernel upgrade.',
        zh: '升级内核前，用 modinfo -p 核对 options 里的参数。',
      },
    },
  ],
  sources: ['https://man7.org/linux/man-pages/man5/modprobe.d.5.html'],
})
