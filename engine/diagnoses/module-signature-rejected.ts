import { all, any, is, seen, unless } from '../conditions'
import { coreModules } from '../linux/modules'
import { defineDiagnosis, moduleLoads, secureBootOff } from './kit'

export default defineDiagnosis({
  id: 'module-signature-rejected',
  area: 'kernel',
  tags: ['kernel/modules', 'security/secure-boot'],
  words: {
    title: { en: "The module's signature is refused", zh: '模块签名被拒绝' },
    what: {
      en: 'Secure Boot, the kernel lockdown or sig_enforce demands a module signed with a key that the kernel trusts.',
      zh: '安全启动、内核锁定或 sig_enforce 要求模块由内核信任的密钥签名。',
    },
    why: {
      en: 'Modules that DKMS or a person built are unsigned, or signed with a key that is not enrolled. Files of another build are signed with a key that died with that build.',
      zh: 'DKMS 或手工编译的模块没有签名，或者签名密钥没有注册。其他构建的文件用的是那次构建的一次性密钥。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('klog-signature-rejected', { what: ['unsigned module', 'module with unavailable key'] }),
        any(is('module.load', 'key-rejected'), is('module.load', 'denied')),
      ),
      says: {
        en: 'The kernel log says that the module is unsigned or its key unknown, and it was refused.',
        zh: '内核日志说模块没有签名或密钥未知，并且拒绝了它。',
      },
    },
    {
      weight: 'proves',
      when: all(seen('klog-lockdown-module'), is('module.load', 'denied')),
      says: { en: 'The lockdown refused an unsigned module.', zh: '内核锁定拒绝了未签名的模块。' },
    },
    {
      weight: 'proves',
      when: all(is('module.load', 'key-rejected'), is('module.out-of-tree', true), is('secureboot', true)),
      says: {
        en: "Secure Boot is on and the module is not the distribution's own.",
        zh: '安全启动已开启，而这个模块不是发行版自带的。',
      },
    },
    {
      weight: 'points',
      when: any(seen('klog-signature-rejected'), seen('klog-lockdown-module')),
      says: { en: 'The kernel log says so.', zh: '内核日志直接这么说。' },
    },
    {
      weight: 'points',
      when: all(seen('klog-pkcs7-untrusted'), any(is('module.load', 'denied'), is('module.load', 'key-rejected'))),
      says: { en: 'The signature is not by a trusted key.', zh: '签名不是受信任的密钥所签。' },
    },
    {
      weight: 'points',
      when: all(is('module.load', 'key-rejected'), is('module.out-of-tree', true)),
      says: { en: 'A module from outside the kernel is refused for its key.', zh: '树外模块因密钥被拒绝。' },
    },
    {
      // the kernel's own modules are refused as well where they are of another build
      weight: 'points',
      when: all(is('module.load', 'key-rejected'), unless(is('module.load', 'key-rejected', coreModules))),
      says: {
        en: 'The kernel wants a signature that it knows, and this module has none.',
        zh: '内核要求模块带有它认识的签名，而这个模块没有。',
      },
    },
    {
      weight: 'points',
      when: all(is('module.load', 'denied'), is('module.out-of-tree', true), is('secureboot', true)),
      says: { en: 'Secure Boot is on and an out-of-tree module is refused.', zh: '安全启动已开启，树外模块被拒绝。' },
    },
    {
      // the install went into /lib/modules, so this was root
      weight: 'points',
      when: all(seen('module-built-here'), seen('kmod-could-not-insert', { reason: '~not permitted' })),
      says: {
        en: 'A module was built and installed here, and the kernel refuses it although root loads it: under Secure Boot it must be signed.',
        zh: '模块是在这里编译安装的，以 root 加载仍被内核拒绝：启用 Secure Boot 时模块必须签名。',
      },
    },
    {
      weight: 'hints',
      when: seen('kmod-could-not-insert', { path: '~\\.ko', reason: '~not permitted' }),
      says: {
        en: 'insmod of a file that was built here is refused, as an unsigned module is under Secure Boot.',
        zh: '用 insmod 加载自己编译的文件被拒绝，Secure Boot 下未签名的模块就是这样。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('kmod-could-not-insert', { path: '~^(?!/(?:usr/)?lib/modules)', reason: '~not permitted' }),
        seen('modules-load-failed', { verb: 'insert', reason: '~not permitted' }),
      ),
      says: {
        en: 'The file lies outside the module tree, or systemd itself, which is root, was refused.',
        zh: '文件不在模块目录里，或者连以 root 运行的 systemd 也被拒绝。',
      },
    },
    {
      // mod_sig_check() in kernel/module/signing.c: without sig_enforce, from Linux 5.4 on, it is the lockdown that refuses, with EPERM
      weight: 'hints',
      when: all(
        is('module.load', 'denied'),
        unless(is('module.load', 'denied', coreModules)),
        unless(is('module.root-refused', false)),
      ),
      says: {
        en: 'Under Secure Boot the lockdown of the kernel refuses a module of others with these very words.',
        zh: '启用 Secure Boot 时，内核的 lockdown 拒绝第三方模块，用的正是这句话。',
      },
    },
    {
      weight: 'hints',
      when: any(
        is('module.load', 'key-rejected'),
        all(is('module.load', 'denied'), is('module.out-of-tree', true)),
        all(seen('vbox-driver-absent'), unless(seen('dkms-headers-missing'))),
      ),
      says: { en: 'The key was rejected.', zh: '密钥被拒绝。' },
    },
  ],
  refutes: [
    {
      when: all(is('secureboot', false), is('module.load', 'denied'), unless(seen('klog-lockdown-module'))),
      says: { en: 'Secure Boot is off.', zh: '安全启动没有开启。' },
    },
  ],
  explains: ['module-loading-disabled', 'not-root', 'stale-running-kernel', 'module-version-mismatch'],
  prior: 2,
  ask: ['secure-boot', 'dmesg', 'modinfo'],
  fixes: [
    {
      does: {
        en: 'Enrol the key that signs DKMS modules, then reboot and confirm in the blue screen',
        zh: '注册 DKMS 的签名密钥，重启后在蓝色界面确认',
      },
      run: 'sudo mokutil --import /var/lib/dkms/mok.pub',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'For modules of your own or of DKMS. A module of the kernel itself that is refused belongs to another build: reboot into the installed kernel instead.',
        zh: '适用于自己编译的或 DKMS 的模块。若被拒绝的是内核自带模块，那是另一次构建的文件，应重启进入已安装的内核。',
      },
    },
    secureBootOff,
  ],
  verify: moduleLoads,
  prevent: [{ says: { en: 'Let DKMS sign with an enrolled key.', zh: '让 DKMS 用已注册的密钥签名。' } }],
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/module/signing.c',
    'https://wiki.debian.org/SecureBoot',
  ],
})
