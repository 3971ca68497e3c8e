import { any, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'filesystem-refuses',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: { en: 'A file system reports damage', zh: '文件系统报告损坏' },
    symptom: {
      en: '“Structure needs cleaning”, or a file system that is not mounted because of errors',
      zh: '“Structure needs cleaning”，或因错误而无法挂载',
    },
  },
  entry: any(seen('filesystem-corruption'), seen('ntfs-unclean')),
  root: ask(
    'damage-disk',
    'Does the disk below it give errors, too? (dmesg)',
    '下层磁盘也在报错吗？（dmesg）',
    branch(
      'Yes, or it turned read-only',
      '是，或者已转为只读',
      any(seen('read-only-file-system'), seen('kernel-remounted-readonly'), seen('disk-io-error')),
      'fs-mounted-readonly',
    ),
    branch('No, and it is NTFS', '没有，而且是 NTFS', seen('ntfs-unclean'), 'ntfs-volume-unclean'),
    branch('No', '没有', 'else', 'filesystem-damaged'),
  ),
})
