import { any, seen } from '../../conditions'
import { mountPrograms } from '../../linux/file-systems'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'mount-program-missing',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: { en: 'A network file system is not mounted', zh: '网络文件系统挂载不上' },
    symptom: {
      en: '“bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program”',
      zh: 'mount 提示 “bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program”',
    },
  },
  entry: any(
    seen('mount-helper-needed'),
    seen('mount-unknown-fs', { fs: ['nfs', 'nfs4', 'cifs', 'ntfs', 'ceph', ...mountPrograms] }),
  ),
  root: ask(
    'mount-program',
    'Is the program of this type there? (ls /sbin/mount.*)',
    '这种类型的程序在吗？（ls /sbin/mount.*）',
    branch(
      'It runs, and the kernel does not know the type',
      '程序在运行，是内核不认识',
      seen('mount-no-such-device'),
      'fs-module-missing',
    ),
    branch('No, or not known', '没有，或不清楚', 'else', 'mount-helper-missing'),
  ),
})
