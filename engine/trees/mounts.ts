/** Mounts that the kernel could do, and the other side cannot: a device that is not there, a server that refuses. */
import type { Condition } from '../conditions'
import { any, seen } from '../conditions'
import type { TreeDef } from '../model'
import { ask, branch } from './kit'

const trees: readonly TreeDef<string, Condition>[] = [
  {
    id: 'mount-source',
    area: 'storage',
    tags: ['storage/filesystems'],
    words: {
      title: { en: 'What shall be mounted is not there', zh: '要挂载的东西不在' },
      symptom: {
        en: '“can’t find UUID=…”, “Timed out waiting for device”, emergency mode, “access denied by server while mounting”',
        zh: '“can’t find UUID=…”、“Timed out waiting for device”、emergency 模式、“access denied by server while mounting”',
      },
    },
    entry: any(
      seen('fstab-device-timeout'),
      seen('mount-source-absent'),
      seen('emergency-mode'),
      seen('nfs-access-denied'),
      seen('nfs-export-absent'),
    ),
    root: ask(
      'mount-source-kind',
      'Is it a share of an NFS server?',
      '是 NFS 服务器上的共享吗？',
      branch(
        'Yes, and the server says no',
        '是，服务器拒绝',
        any(seen('nfs-access-denied'), seen('nfs-export-absent')),
        'nfs-export-refused',
      ),
      branch(
        'No, and the file system is damaged',
        '不是，文件系统损坏',
        seen('filesystem-corruption'),
        'filesystem-damaged',
      ),
      branch('No, a disk', '不是，是磁盘', 'else', 'fstab-device-missing'),
    ),
  },
]
export default trees
