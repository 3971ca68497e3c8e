/** Packages, and what is booted. */
import { all, any, min, seen } from '../../conditions'
import { diskFull, ofOtherRelease } from '../../situations'
import { ask, branch, defineTree } from '../kit'

const source = any(
  seen('apt-key-missing'),
  seen('rpm-key-missing'),
  seen('pacman-signature'),
  seen('apk-signature'),
  seen('package-baseurl-none'),
  seen('package-source-gone'),
  seen('package-source-malformed'),
)

export default defineTree({
  id: 'packages-and-boot',
  topic: seen('topic-packages'),
  area: 'host',
  tags: ['linux/packages', 'kernel/upgrade'],
  words: {
    title: { en: 'The package manager fails', zh: '包管理器出错' },
    symptom: {
      en: 'apt, dnf, zypper, pacman or apk refuses; a kernel upgrade does not finish',
      zh: 'apt、dnf、zypper、pacman 或 apk 拒绝执行；内核升级没有完成',
    },
  },
  entry: any(
    seen('apt-lock-held'),
    seen('debconf-locked'),
    seen('dpkg-interrupted'),
    seen('apt-broken-packages'),
    seen('dnf-locked'),
    seen('rpm-database-broken'),
    seen('zypper-locked'),
    seen('pacman-locked'),
    seen('apk-locked'),
    seen('package-dependencies-unmet'),
    seen('package-conflict'),
    seen('package-dependency-absent'),
    seen('apt-package-unknown'),
    source,
    seen('initramfs-write-failed'),
    seen('boot-no-space'),
  ),
  root: ask(
    'packages-space',
    'Does it run as root, and did a write fail for lack of space?',
    '是用 root 运行的吗？有写入因空间不足失败吗？',
    branch('It does not run as root', '不是 root', seen('package-not-root'), 'not-root'),
    branch(
      'On /boot',
      '在 /boot',
      any(seen('boot-no-space'), min('boot.use', 95), all(seen('initramfs-write-failed'), seen('no-space-left'))),
      'boot-partition-full',
    ),
    branch('Elsewhere', '在别处', diskFull, 'disk-full'),
    branch('The release file is not valid yet', 'Release 文件尚未生效', seen('apt-not-valid-yet'), 'time-not-synced'),
    branch('A DKMS module failed to build', 'DKMS 模块编译失败', seen('dkms-build-failed'), 'dkms-build-failed'),
    branch('It speaks of a source or its key', '说的是软件源或它的密钥', source, 'package-source-refused'),
    branch('It does not know the package', '说不认识这个软件包', seen('apt-package-unknown'), 'package-not-in-sources'),
    branch('It wants a library of another release', '它要的库属于别的版本', ofOtherRelease, 'package-other-release'),
    branch(
      'It names two packages that exclude each other',
      '指出两个互相冲突的包',
      seen('package-conflict'),
      'package-conflict',
    ),
    branch('No', '没有', 'else', 'apt-lock-or-broken'),
  ),
})
