/** Packages, and what is booted. */
import { all, any, type Condition, matches, min, seen } from '../conditions'
import type { TreeDef } from '../model'

const space = any(seen('no-space-left'), seen('disk-full-words'), matches('disk.full', '/'))
const source = any(
  seen('apt-package-unknown'),
  seen('apt-key-missing'),
  seen('rpm-key-missing'),
  seen('pacman-signature'),
  seen('package-source-gone'),
  seen('package-source-malformed'),
)

const trees: readonly TreeDef<string, Condition>[] = [
  {
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
      seen('apt-package-unknown'),
      source,
      seen('initramfs-write-failed'),
      seen('boot-no-space'),
    ),
    root: {
      id: 'packages-space',
      ask: {
        en: 'Does it run as root, and did a write fail for lack of space?',
        zh: '是用 root 运行的吗？有写入因空间不足失败吗？',
      },
      branches: [
        {
          label: { en: 'It does not run as root', zh: '不是 root' },
          when: seen('package-not-root'),
          to: { diagnosis: 'not-root' },
        },
        {
          label: { en: 'On /boot', zh: '在 /boot' },
          when: any(
            seen('boot-no-space'),
            min('boot.use', 95),
            all(seen('initramfs-write-failed'), seen('no-space-left')),
          ),
          to: { diagnosis: 'boot-partition-full' },
        },
        { label: { en: 'Elsewhere', zh: '在别处' }, when: space, to: { diagnosis: 'disk-full' } },
        {
          label: { en: 'The release file is not valid yet', zh: 'Release 文件尚未生效' },
          when: seen('apt-not-valid-yet'),
          to: { diagnosis: 'time-not-synced' },
        },
        {
          label: { en: 'A DKMS module failed to build', zh: 'DKMS 模块编译失败' },
          when: seen('dkms-build-failed'),
          to: { diagnosis: 'dkms-build-failed' },
        },
        {
          label: { en: 'It speaks of a source or its key', zh: '说的是软件源或它的密钥' },
          when: source,
          to: { diagnosis: 'package-source-refused' },
        },
        { label: { en: 'No', zh: '没有' }, when: 'else', to: { diagnosis: 'apt-lock-or-broken' } },
      ],
    },
  },
]

export default trees
