/** Mounts that the kernel could do, and the other side cannot: a device that is not there, a server that refuses. */
import { all, any, is, known, seen, unless } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

const raid = any(seen('raid-says'), is('raid.array', 'degraded'), is('raid.array', 'inactive'))
const zfs = any(
  seen('zfs-import-refused'),
  seen('zfs-no-pools'),
  seen('mount-holds-no-fs', { holds: 'zfs_member' }),
  known('zfs.importable'),
)

export default defineTree({
  id: 'mount-source',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: { en: 'What shall be mounted is not there', zh: '要挂载的东西不在' },
    symptom: {
      en: '“can’t find UUID=…”, “Timed out waiting for device”, emergency mode, “access denied by server while mounting”, “mount error(13)”, “mount error(112): Host is down”, “target is busy”, “unknown filesystem type ‘LVM2_member’”, “no pools available”',
      zh: '“can’t find UUID=…”、“Timed out waiting for device”、emergency 模式、“access denied by server while mounting”、“mount error(13)”、“mount error(112): Host is down”、“target is busy”、“unknown filesystem type ‘LVM2_member’”、“no pools available”',
    },
  },
  entry: any(
    seen('fstab-device-timeout'),
    seen('mount-source-absent'),
    seen('emergency-mode'),
    seen('nfs-access-denied'),
    seen('nfs-export-absent'),
    seen('smb-login-refused'),
    seen('smb-share-unknown'),
    seen('smb-dialect-refused'),
    seen('smb-option-refused'),
    seen('smb-unreachable'),
    seen('nfs-unreachable'),
    seen('nfs-version-refused'),
    seen('mount-handle-stale'),
    seen('fuse-not-connected'),
    seen('umount-busy'),
    seen('container-layer-busy'),
    seen('mount-holds-no-fs'),
    seen('lvm-group-not-found'),
    is('lvm.volume', 'inactive'),
    zfs,
    seen('luks-key-refused'),
    raid,
  ),
  root: ask(
    'mount-source-kind',
    'Is it a share of a server?',
    '是服务器上的共享吗？',
    branch(
      'NFS, and the server says no',
      'NFS，服务器拒绝',
      any(seen('nfs-access-denied'), seen('nfs-export-absent')),
      'nfs-export-refused',
    ),
    branch(
      'Mounted, and “Stale file handle”',
      '已挂载，报 Stale file handle',
      seen('mount-handle-stale'),
      'mount-handle-stale',
    ),
    branch(
      'FUSE, and “Transport endpoint is not connected”',
      'FUSE，报 Transport endpoint is not connected',
      seen('fuse-not-connected'),
      'fuse-daemon-gone',
    ),
    branch(
      'It shall be unmounted, and is busy',
      '要卸载，提示 busy',
      any(seen('umount-busy'), seen('container-layer-busy')),
      'mount-busy',
    ),
    branch(
      'No: a pool of ZFS that is not imported',
      '不是：ZFS 池没有导入',
      all(zfs, unless(seen('zfs-import-refused', { damaged: '~.' }))),
      'zfs-pool-not-imported',
    ),
    branch(
      'No: the passphrase of a LUKS container is refused',
      '不是：LUKS 口令被拒绝',
      seen('luks-key-refused'),
      'luks-key-refused',
    ),
    branch(
      'No: an array that lacks a disk',
      '不是：阵列缺盘',
      any(seen('raid-says', { failed: '~.' }, { dead: '~.' }), is('raid.array', 'degraded')),
      'raid-degraded',
    ),
    branch(
      'No: LVM, RAID or LUKS lies between',
      '不是：中间还有 LVM、RAID 或 LUKS',
      any(
        seen('mount-holds-no-fs'),
        seen('lvm-group-not-found'),
        is('lvm.volume', 'inactive'),
        is('raid.array', 'inactive'),
        seen('raid-says', { none: '~.' }),
      ),
      'storage-layer-closed',
    ),
    branch(
      'SMB, and the server refuses the login or the share',
      'SMB，服务器拒绝登录或共享',
      any(seen('smb-login-refused'), seen('smb-share-unknown')),
      'smb-share-refused',
    ),
    branch(
      'SMB, and the two do not agree on a version',
      'SMB，双方版本谈不拢',
      any(seen('smb-dialect-refused'), seen('smb-option-refused')),
      'smb-dialect-mismatch',
    ),
    branch(
      'Yes, and it does not answer, or not in this version',
      '是，但没有应答，或不支持这个版本',
      any(seen('smb-unreachable'), seen('nfs-unreachable'), seen('nfs-version-refused')),
      'file-server-unreachable',
    ),
    branch(
      'No, and the file system is damaged',
      '不是，文件系统损坏',
      any(seen('filesystem-corruption'), seen('zfs-import-refused', { damaged: '~.' })),
      'filesystem-damaged',
    ),
    branch('No, a disk', '不是，是磁盘', 'else', 'fstab-device-missing'),
  ),
})
