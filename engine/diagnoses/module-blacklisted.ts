import { all, any, is, isIn, known, seen, unless } from '../conditions'
import { defineDiagnosis, moduleLoads, theModules } from './kit'

export default defineDiagnosis({
  id: 'module-blacklisted',
  area: 'kernel',
  tags: ['kernel/modules', 'kernel/modprobe.d'],
  words: {
    title: { en: 'The module is blacklisted or its loading is overridden', zh: '模块被列入黑名单，或加载动作被替换' },
    what: {
      en: 'A line in modprobe.d, or a kernel parameter, keeps the module from being loaded.',
      zh: 'modprobe.d 里的一行，或者一个内核参数，阻止了模块加载。',
    },
    why: {
      en: '`blacklist` stops only loading on demand; `install X /bin/false` makes modprobe fail with Invalid argument, `/bin/true` makes it say nothing and load nothing. Hardening guides put such lines there.',
      zh: 'blacklist 只挡按需加载；install X /bin/false 让 modprobe 报 Invalid argument；/bin/true 则什么也不说、什么也不加载。加固指南常会加这种配置。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: any(is('module.load', 'override'), seen('kmod-install-command-failed', { command: '~/(?:false|true)' })),
      says: {
        en: 'modprobe ran the command that a modprobe.d line puts in place of loading.',
        zh: 'modprobe 执行了 modprobe.d 指定的替代命令。',
      },
    },
    {
      weight: 'proves',
      when: all(is('module.override', 'install-false'), is('module.load', 'invalid')),
      says: { en: 'A modprobe.d line maps the module to /bin/false.', zh: 'modprobe.d 把这个模块指向了 /bin/false。' },
    },
    {
      weight: 'points',
      when: all(
        isIn('module.override', ['install-false', 'install-true', 'blacklist', 'command-line']),
        any(
          is('module.wanted', true),
          seen('mount-unknown-fs'),
          seen('socket-protocol-unsupported'),
          seen('ip-unknown-device-type'),
          is('module.load', 'denied'),
        ),
      ),
      says: { en: 'A module is overridden while something needs one.', zh: '有模块被禁用，而某个功能正缺模块。' },
    },
    {
      weight: 'points',
      when: all(is('module.why', 'unlisted'), isIn('module.override', ['install-true', 'install-false'])),
      says: {
        en: 'modprobe says nothing, and the module is not listed: a line of modprobe.d runs another command in its place.',
        zh: 'modprobe 什么也没说，模块却不在列表里：modprobe.d 里有一行用别的命令代替了加载。',
      },
    },
    {
      weight: 'hints',
      when: is('module.why', 'unlisted'),
      says: {
        en: 'modprobe that says nothing and loads nothing may run /bin/true in its place.',
        zh: 'modprobe 不报错也没加载：可能被 modprobe.d 指向了 /bin/true。',
      },
    },
    {
      weight: 'points',
      when: seen('klog-blacklisted'),
      says: { en: 'The kernel log says so.', zh: '内核日志直接这么说。' },
    },
    {
      weight: 'hints',
      when: all(seen('socket-protocol-unsupported'), isIn('os.family', ['rhel'])),
      says: { en: 'Hardening often blacklists rare protocols.', zh: '加固配置常禁用少见的协议。' },
    },
    {
      weight: 'hints',
      when: all(seen('kernel-support-missing', { what: '~L2TP|SCTP' }), unless(is('module.load', 'not-found'))),
      says: {
        en: 'Fedora and RHEL ship this protocol with a blacklist line of its own.',
        zh: 'Fedora 和 RHEL 给这个协议自带一行 blacklist。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        is('module.load', 'not-found'),
        unless(isIn('module.load', ['override', 'denied', 'invalid'])),
        unless(known('module.override')),
        unless(seen('klog-blacklisted')),
      ),
      says: {
        en: 'The module is not in the index at all; a blacklist does not take it out of there.',
        zh: '模块根本不在索引里；黑名单不会把它从索引中去掉。',
      },
    },
  ],
  explains: [
    'module-not-loaded',
    'fs-module-missing',
    'overlay-module-missing',
    'stale-running-kernel',
    'docker-daemon-not-running',
    'kernel-modules-extra-missing',
  ],
  prior: 1,
  ask: ['modprobe-config', 'modprobe-dry-run', 'proc-cmdline'],
  names: { MODULES: [theModules] },
  fixes: [
    {
      does: { en: 'Find the line', zh: '找到那一行' },
      run: "grep -rnE '^(blacklist|install) ' /etc/modprobe.d /usr/lib/modprobe.d /run/modprobe.d\ngrep -oE '(module_blacklist|modprobe.blacklist)=[^ ]*' /proc/cmdline",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Comment it out and load the module', zh: '注释掉它，再加载模块' },
      run: 'sudo modprobe -a MODULES',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It may be there on purpose, as a hardening rule: ask first. The initramfs holds a copy: update-initramfs -u or dracut -f.',
        zh: '这可能是有意的加固措施，先问清楚。initramfs 里有一份副本：update-initramfs -u 或 dracut -f。',
      },
    },
  ],
  verify: moduleLoads,
  prevent: [
    {
      says: {
        en: 'Keep the reason beside each blacklist line, and review the list when a service is added.',
        zh: '每条黑名单旁注明原因，新增服务时复查。',
      },
      run: 'grep -rn -e ^blacklist -e ^install /etc/modprobe.d',
    },
  ],
  sources: ['https://man7.org/linux/man-pages/man5/modprobe.d.5.html'],
})
