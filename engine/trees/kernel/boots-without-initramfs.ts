import { all, any, min, seen, unless } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'boots-without-initramfs',
  area: 'kernel',
  tags: ['kernel/boot', 'kernel/initramfs'],
  words: {
    title: { en: 'The kernel panics before there is a root', zh: '内核还没挂上根就 panic' },
    symptom: {
      en: '“Unable to mount root fs on unknown-block(0,0)”; before it perhaps “error: out of memory. Press any key to continue…”',
      zh: '报 “Unable to mount root fs on unknown-block(0,0)”，之前可能还有 “error: out of memory. Press any key to continue…”',
    },
  },
  entry: any(
    seen('grub-no-memory'),
    seen('klog-initrd-too-large'),
    seen('grub-lost'),
    seen('boot-image-refused'),
    seen('boot-no-init'),
    seen('initramfs-root-missing', { block: '~unknown' }),
  ),
  root: ask(
    'screen-before-panic',
    'What stood on the screen before the kernel started?',
    '内核启动之前屏幕上显示了什么？',
    branch('It speaks of a signature', '提到签名', seen('boot-image-refused'), 'secure-boot-refused'),
    branch(
      'Out of memory',
      '内存不足（out of memory）',
      any(seen('grub-no-memory'), seen('klog-initrd-too-large')),
      'initramfs-too-large',
    ),
    branch(
      'GRUB does not find a partition, a file or the kernel',
      'GRUB 找不到分区、文件或内核',
      all(seen('grub-lost'), unless(seen('initramfs-root-missing'))),
      'boot-loader-lost-files',
    ),
    branch(
      'Nothing of the kind; /boot is full',
      '没有这类提示，但 /boot 满了',
      any(seen('boot-no-space'), seen('initramfs-write-failed'), min('boot.use', 95)),
      'boot-partition-full',
    ),
    branch(
      'The root is there, its first program does not run',
      '根已挂载，第一个程序起不来',
      seen('boot-no-init'),
      'filesystem-damaged',
    ),
    branch('Nothing of the kind', '没有这类提示', 'else', 'module-missing-in-initramfs'),
  ),
})
