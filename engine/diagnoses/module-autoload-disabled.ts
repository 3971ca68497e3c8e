import { all, any, is, isIn, known, matches, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'module-autoload-disabled',
  area: 'kernel',
  tags: ['kernel/modules', 'security/hardening'],
  words: {
    title: {
      en: 'Nothing loads modules on demand: kernel.modprobe is not modprobe',
      zh: '按需加载被关闭：kernel.modprobe 指向的不是 modprobe',
    },
    what: {
      en: 'By hand every module loads, but the kernel cannot load one by itself.',
      zh: '手动加载没有问题，但内核自己加载不了模块。',
    },
    why: {
      en: 'The kernel runs the program named in /proc/sys/kernel/modprobe. Where that is empty or /bin/true, nothing happens and every feature that is not yet loaded is refused.',
      zh: '内核会执行 /proc/sys/kernel/modprobe 里写的程序。它为空或是 /bin/true 时，什么也不会发生，凡是还没加载的功能都会被拒绝。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        any(is('sysctl', '', 'kernel.modprobe'), matches('sysctl', '/(?:true|false)$', 'kernel.modprobe')),
        any(is('kernel.consumers-failing', true), seen('ipt-table-missing')),
      ),
      says: { en: 'The helper is not modprobe, and features are refused.', zh: '辅助程序不是 modprobe，功能被拒绝。' },
    },
    {
      weight: 'points',
      when: any(is('sysctl', '', 'kernel.modprobe'), matches('sysctl', '/(?:true|false)$', 'kernel.modprobe')),
      says: { en: 'The helper is not modprobe.', zh: '辅助程序不是 modprobe。' },
    },
    {
      weight: 'points',
      when: all(
        seen('ipt-nft-init-failed', { reason: '~Protocol not supported' }),
        seen('ipt-table-missing', { reason: '~not exist|who' }),
        unless(known('module.load')),
        unless(seen('kmod-no-moddep')),
        unless(seen('bb-no-modules-at-all')),
      ),
      says: {
        en: 'Both back ends find nothing, and modprobe, which iptables-legacy runs, did not complain about a missing module.',
        zh: '两个后端都什么也没有，而 iptables-legacy 会调用的 modprobe 并没有抱怨缺模块。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('ip-unknown-device-type'), is('module.load', 'ok')),
      says: { en: 'A module loads by hand, a device type is unknown.', zh: '模块能手动加载，设备类型却不认识。' },
    },
  ],
  refutes: [
    {
      when: matches('sysctl', 'modprobe$', 'kernel.modprobe'),
      says: { en: 'The helper is modprobe.', zh: '辅助程序就是 modprobe。' },
    },
    {
      when: any(
        is('module.load', 'not-found'),
        isIn('module.load', ['invalid', 'exec-format', 'key-rejected', 'denied']),
      ),
      says: { en: 'Loading by hand fails too.', zh: '手动加载也失败。' },
    },
  ],
  explains: [
    'stale-running-kernel',
    'module-not-loaded',
    'host-module-not-loaded',
    'nft-core-missing',
    'docker-daemon-not-running',
  ],
  prior: 1,
  ask: ['sysctl kernel.modprobe', 'modprobe nf_nat'],
  fixes: [
    {
      does: { en: 'Set the path back', zh: '改回正确路径' },
      run: 'sudo sysctl -w kernel.modprobe=/sbin/modprobe\ngrep -rn kernel.modprobe /etc/sysctl.conf /etc/sysctl.d',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'sysctl',
    key: 'kernel.modprobe',
    when: matches('sysctl', 'modprobe$', 'kernel.modprobe'),
    says: { en: 'The helper is modprobe again.', zh: '辅助程序又是 modprobe 了。' },
  },
  prevent: [
    {
      says: {
        en: 'Where hardening switches autoloading off, list the modules that services need in /etc/modules-load.d.',
        zh: '加固时关闭自动加载的，要把服务所需的模块写进 /etc/modules-load.d。',
      },
    },
  ],
  sources: ['https://docs.kernel.org/admin-guide/sysctl/kernel.html#modprobe'],
})
