import { all, any, is, isIn, seen } from '../conditions'
import { coreModules } from '../linux/modules'
import { defineDiagnosis, moduleLoads } from './kit'

export default defineDiagnosis({
  id: 'module-file-corrupt',
  area: 'kernel',
  tags: ['kernel/modules', 'storage'],
  words: {
    title: { en: "The module's file is damaged", zh: '模块文件已损坏' },
    what: { en: 'The .ko file is truncated, empty or altered.', zh: '这个 .ko 文件被截断、为空，或被改动过。' },
    why: {
      en: 'A full disk or a crash during the upgrade, a bad card, a file changed after signing.',
      zh: '升级时磁盘写满或中途崩溃、存储卡损坏、签名后文件又被改动。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('klog-bad-elf'), isIn('module.load', ['exec-format', 'invalid'])),
      says: { en: 'The kernel log says that the file is no proper module.', zh: '内核日志说这个文件不是完整的模块。' },
    },
    {
      weight: 'points',
      when: any(seen('klog-bad-elf'), seen('modinfo-file-gone', { reason: '~Invalid argument' })),
      says: { en: 'The file is no proper module.', zh: '这个文件不是完整的模块。' },
    },
    {
      weight: 'hints',
      when: all(is('module.load', 'key-rejected'), is('kernel-log.empty', true)),
      says: {
        en: 'The key is refused and the kernel log is silent: the signature does not fit the file.',
        zh: '密钥被拒绝而内核日志没有任何记录：签名与文件内容对不上。',
      },
    },
    {
      weight: 'hints',
      when: all(is('module.load', 'key-rejected', coreModules), is('kernel-log.empty', true), is('secureboot', false)),
      says: { en: 'Nothing is enforced and still the signature is refused.', zh: '没有强制签名，签名仍被拒绝。' },
    },
    {
      weight: 'hints',
      when: is('module.load', 'exec-format', ['cifs', 'overlay', 'nf_nat', 'btrfs', 'xfs', 'nfs', 'tun', 'fuse']),
      says: { en: 'Exec format error of a module of the kernel itself.', zh: '内核自带模块报 Exec format error。' },
    },
  ],
  refutes: [
    {
      when: any(seen('klog-vermagic'), seen('klog-symbol-version'), seen('klog-signature-rejected')),
      says: { en: 'The kernel log gives another reason.', zh: '内核日志给出了别的原因。' },
    },
  ],
  explains: ['fs-module-missing'],
  prior: 1,
  ask: ['dmesg', 'find-module nf_nat', 'packages'],
  fixes: [
    {
      does: { en: 'Check the disk and its space first', zh: '先检查磁盘和剩余空间' },
      run: "df -h / /boot\ndmesg | grep -iE 'i/o error|ext4-fs error' | tail",
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Reinstall the kernel package of the running release', zh: '重装正在运行的内核包' },
      for: ['debian'],
      // the modules are Debian's linux-image, Ubuntu's linux-modules
      run: 'P=$(dpkg -S /lib/modules/$(uname -r)/kernel | cut -d: -f1 | tr -d ,)\nsudo dpkg -V $P\nsudo apt-get install --reinstall $P',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Reinstall the kernel package of the running release', zh: '重装正在运行的内核包' },
      for: ['rhel'],
      run: 'sudo rpm -V kernel-modules-core-$(uname -r)\nsudo dnf reinstall kernel-core-$(uname -r) kernel-modules-core-$(uname -r)',
      root: true,
      risk: 'safe',
    },
  ],
  verify: moduleLoads,
  prevent: [
    {
      says: {
        en: 'Verify packages after a crash or a full disk, before the next reboot.',
        zh: '断电或磁盘写满之后，下次重启前先校验软件包。',
      },
      run: 'sudo dpkg --verify',
    },
  ],
  sources: ['https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/module/main.c'],
})
