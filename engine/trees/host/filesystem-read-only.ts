import { all, any, is, matches, seen, unless } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'filesystem-read-only',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: { en: 'A file system is read-only', zh: '文件系统变成只读' },
    symptom: {
      en: '“Read-only file system”, or I/O errors in the kernel log',
      zh: '“Read-only file system”，或内核日志里有 I/O 错误',
    },
  },
  entry: any(
    seen('read-only-file-system'),
    seen('kernel-remounted-readonly'),
    seen('disk-io-error'),
    seen('filesystem-corruption'),
    seen('smart-failing'),
    is('disk.health', 'failed'),
    matches('mount.read-only', '/'),
  ),
  root: ask(
    'readonly-snap',
    'Does a snap or a protected unit see it as read-only?',
    '是 snap 或受保护的单元看到的只读吗？',
    branch(
      'Docker comes from a snap',
      'Docker 来自 snap',
      all(is('docker.packaging', 'snap'), any(seen('mount-source-readonly'), seen('read-only-file-system'))),
      'snap-docker-confinement',
    ),
    branch(
      'It hangs on USB, and left the bus or was reset',
      '接在 USB 上，掉线或被复位',
      seen('klog-usb-fault'),
      'usb-device-dropped',
    ),
    branch(
      'It is still writable, and the disk reports errors',
      '还能写，但磁盘在报错',
      all(
        any(seen('disk-io-error'), seen('smart-failing'), is('disk.health', 'failed')),
        unless(
          any(
            seen('read-only-file-system'),
            seen('kernel-remounted-readonly'),
            seen('filesystem-corruption'),
            matches('mount.read-only', '/'),
          ),
        ),
      ),
      'disk-failing',
    ),
    branch('No: the mount itself', '不是：挂载本身只读', 'else', 'fs-mounted-readonly'),
  ),
})
