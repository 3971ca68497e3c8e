import { is, known, seen } from '../conditions'
import { defineDiagnosis, inLine, secureBootOff } from './kit'

export default defineDiagnosis({
  id: 'secure-boot-refused',
  area: 'kernel',
  tags: ['kernel/boot', 'security/secure-boot'],
  words: {
    title: {
      en: 'Secure Boot does not start this boot loader or kernel',
      zh: '安全启动（Secure Boot）拒绝启动这个引导程序或内核',
    },
    what: {
      en: 'The firmware, shim or GRUB checks the next program of the chain before it runs it, and its signature is missing, by an unknown key, or revoked. Nothing is damaged.',
      zh: '固件、shim、GRUB 在运行启动链的下一个程序之前会先校验签名：签名不存在、密钥不受信任，或者已被吊销。文件本身没有损坏。',
    },
    why: {
      en: 'A kernel that one built or took from elsewhere (mainline PPA, Surface, Liquorix, tkg) is not signed; its key waits to be enrolled; grub-install wrote an unsigned loader; or an update of the firmware or of Windows raised the revocation level (SBAT, dbx) above the shim that is installed.',
      zh: '自己编译或从别处装的内核（mainline PPA、Surface、Liquorix、tkg）没有签名；密钥还没有注册；grub-install 写入了没签名的引导程序；或者固件、Windows 更新提高了吊销级别（SBAT、dbx），已安装的 shim 低于它。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('boot-image-refused'),
      says: {
        en: 'The boot stops at a signature: what was to be started next is not trusted.',
        zh: '启动停在签名校验上：下一个要启动的程序不受信任。',
      },
    },
  ],
  refutes: [
    {
      when: is('secureboot', false),
      says: {
        en: 'Secure Boot is off: nobody checks signatures at boot.',
        zh: '安全启动是关闭的：启动时没人校验签名。',
      },
    },
  ],
  variants: [
    {
      id: 'kernel',
      when: seen('boot-image-refused', { shim: '~.' }, { file: '~vmlinu' }),
      title: { en: 'the kernel is not signed by a key that shim knows', zh: '内核的签名密钥 shim 不认识' },
    },
    {
      id: 'revoked',
      when: seen('boot-image-refused', { sbat: '~.' }),
      title: { en: 'shim was revoked (SBAT)', zh: 'shim 已被吊销（SBAT）' },
    },
  ],
  explains: ['boot-loader-lost-files'],
  prior: 1,
  ask: ['secure-boot', 'uname-r'],
  names: { KERNEL: [inLine('boot-image-refused', 'file')] },
  fixes: [
    {
      does: {
        en: 'Start the kernel of the distribution: advanced options in GRUB’s menu, an older entry',
        zh: '先启动发行版自带的内核：GRUB 菜单的高级选项里选旧的条目',
      },
      root: false,
      risk: 'reboots',
    },
    {
      does: {
        en: 'Install the signed loader and kernel of the distribution anew',
        zh: '重装发行版签名过的引导程序和内核',
      },
      for: ['debian'],
      run: 'sudo apt-get install --reinstall shim-signed grub-efi-amd64-signed\nsudo update-grub',
      root: true,
      risk: 'reboots',
    },
    {
      does: {
        en: 'Install the signed loader and kernel of the distribution anew',
        zh: '重装发行版签名过的引导程序和内核',
      },
      for: ['rhel'],
      run: 'sudo dnf reinstall shim-x64 grub2-efi-x64 kernel-core',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'Never grub2-install on a machine with UEFI: it writes a loader without a signature.',
        zh: 'UEFI 机器上不要用 grub2-install：它写入的引导程序没有签名。',
      },
    },
    {
      does: {
        en: 'A kernel of your own: sign it, enrol the key, confirm in the blue screen at the next boot',
        zh: '自己的内核：给它签名，注册密钥，下次启动时在蓝色界面确认',
      },
      run: 'sudo sbsign --key mok.priv --cert mok.pem --output KERNEL KERNEL\nsudo mokutil --import mok.der',
      root: true,
      risk: 'reboots',
    },
    {
      does: {
        en: 'SBAT: switch Secure Boot off once, reset the level, switch it on again after the update of shim',
        zh: 'SBAT：先关闭安全启动，重置吊销级别，更新 shim 后再打开',
      },
      run: 'sudo mokutil --set-sbat-policy delete',
      root: true,
      risk: 'reboots',
    },
    secureBootOff,
  ],
  verify: { probe: 'uname-r', when: known('kernel.release'), says: { en: 'The machine boots.', zh: '机器能启动了。' } },
  prevent: [
    {
      says: {
        en: 'Keep one kernel of the distribution installed beside your own, and update shim before revocations are applied.',
        zh: '自己的内核旁边留一个发行版内核，并在吊销更新之前先更新 shim。',
      },
      run: 'mokutil --sb-state; mokutil --list-sbat-revocations',
    },
  ],
  sources: [
    'https://github.com/rhboot/shim/blob/main/SBAT.md',
    'https://wiki.debian.org/SecureBoot',
    'https://wiki.ubuntu.com/UEFI/SecureBoot',
    'https://github.com/jakeday/linux-surface/issues/575',
  ],
})
