import { all, any, is, seen, unless } from '../conditions'
import { inContainer } from '../situations'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'module-loading-disabled',
  area: 'kernel',
  tags: ['kernel/modules', 'security/hardening'],
  words: {
    title: { en: 'Loading modules is switched off', zh: '加载模块的功能被关闭了' },
    what: {
      en: 'The kernel refuses to load any further module, for root too: kernel.modules_disabled=1, nomodule on the kernel’s command line, or the locking of ChromeOS.',
      zh: '内核拒绝再加载任何模块，root 也不行：kernel.modules_disabled=1、内核命令行上的 nomodule，或者 ChromeOS 的模块锁定。',
    },
    why: {
      en: 'The switch is one-way until the next boot. What is loaded goes on working, so the first program that needs a further module fails.',
      zh: '这个开关在重启前不可逆。已加载的照常工作，于是第一个需要新模块的程序就会失败。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        is('sysctl', '1', 'kernel.modules_disabled'),
        any(is('module.load', 'denied'), is('kernel.consumers-failing', true)),
      ),
      says: {
        en: 'kernel.modules_disabled is 1 and loading is refused.',
        zh: 'kernel.modules_disabled 为 1，加载被拒绝。',
      },
    },
    {
      weight: 'points',
      when: is('sysctl', '1', 'kernel.modules_disabled'),
      says: { en: 'kernel.modules_disabled is 1.', zh: 'kernel.modules_disabled 为 1。' },
    },
    {
      weight: 'points',
      when: all(
        is('module.load', 'denied'),
        any(seen('ipt-chain-add-failed'), seen('ipt-extension-unsupported'), seen('xt-option-unknown')),
        unless(seen('klog-lockdown-module')),
        unless(seen('must-be-root')),
        unless(inContainer),
      ),
      says: {
        en: 'Loading is refused although the rights to change the firewall are there.',
        zh: '有修改防火墙的权限，却不能加载模块。',
      },
    },
    {
      weight: 'points',
      when: seen('chromeos-module-locking'),
      says: {
        en: 'ChromeOS locks module loading to its verified root.',
        zh: 'ChromeOS 只允许从校验过的根文件系统加载模块。',
      },
    },
    {
      weight: 'points',
      when: seen('loadpin-denied'),
      says: {
        en: 'LoadPin takes modules only from the file system that the first one came from, and none that modprobe has unpacked itself.',
        zh: 'LoadPin 只接受与第一个模块来自同一文件系统的模块，也不接受由 modprobe 自行解压的模块。',
      },
    },
    {
      weight: 'hints',
      when: is('module.load', 'denied'),
      says: { en: 'Loading is not permitted.', zh: '不允许加载模块。' },
    },
  ],
  refutes: [
    {
      when: any(
        is('sysctl', '0', 'kernel.modules_disabled'),
        seen('klog-lockdown-module'),
        seen('klog-signature-rejected'),
      ),
      says: { en: 'Loading is on, or the signature is what is refused.', zh: '加载没有关闭，或被拒绝的是签名。' },
    },
  ],
  explains: ['stale-running-kernel', 'not-root', 'restricted-container-guest', 'docker-daemon-not-running'],
  prior: 1,
  ask: ['sysctl kernel.modules_disabled', 'detect-virt', 'secure-boot'],
  fixes: [
    {
      does: { en: 'Remove the setting and reboot', zh: '去掉这个设置并重启' },
      run: 'grep -rn modules_disabled /etc/sysctl.conf /etc/sysctl.d /usr/lib/sysctl.d\ngrep -w nomodule /proc/cmdline\nsudo systemctl reboot',
      root: true,
      risk: 'reboots',
      caution: { en: 'It cannot be cleared while running.', zh: '运行中无法取消。' },
    },
  ],
  verify: {
    probe: 'sysctl',
    key: 'kernel.modules_disabled',
    when: is('sysctl', '0', 'kernel.modules_disabled'),
    says: { en: 'Loading is on again.', zh: '加载功能已恢复。' },
  },
  prevent: [
    {
      says: {
        en: 'Load the modules that are needed before the hardening sets the switch.',
        zh: '在加固开关生效之前先加载好需要的模块。',
      },
    },
  ],
  sources: [
    'https://docs.kernel.org/admin-guide/sysctl/kernel.html#modules-disabled',
    'https://github.com/torvalds/linux/blob/master/kernel/module/main.c',
  ],
})
