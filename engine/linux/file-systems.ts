/** File systems by the name that mount is given. */

/** File system types whose module has another name */
export const fsModules: Readonly<Record<string, string>> = {
  nfs4: 'nfs',
  ext3: 'ext4',
  ntfs: 'ntfs3',
  msdos: 'vfat',
  'fuse.sshfs': 'fuse',
  fuseblk: 'fuse',
  overlayfs: 'overlay',
}

/** File systems that live in a program: no kernel has a driver of that name. */
export const mountPrograms = [
  'davfs',
  'davfs2',
  'glusterfs',
  'sshfs',
  'fuse.sshfs',
  's3fs',
  'mergerfs',
  'ntfs-3g',
  'efs',
  'rclone',
  'cephfs',
  'curlftpfs',
  'bindfs',
]
