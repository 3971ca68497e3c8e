import { isIn, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'mount-handle-stale',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: {
      en: 'The mount holds a file handle that the server no longer knows',
      zh: '挂载里的文件句柄已经失效（stale file handle）',
    },
    what: {
      en: 'The share is mounted, and what was mounted is gone on the server: the folder was made anew, another disk was exported in its place, or the server came back with other numbers.',
      zh: '共享还挂着，但服务器上对应的东西已经换了：目录重建过，导出换成了另一块盘，或者服务器重启后编号变了。',
    },
    why: {
      en: 'NFS names files by numbers, not by paths. Where the numbers change, the client must look the path up again, and for the root of a mount only a new mount does that. A container keeps the mount it was started with, even when the host has mounted anew.',
      zh: 'NFS 用编号而不是路径来指文件。编号变了，客户端就得重新按路径查找；而挂载点的根只有重新挂载才会重查。容器一直用启动时的那个挂载，宿主机重新挂载也影响不到它。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('mount-handle-stale'),
      says: {
        en: 'ESTALE: the server answers, and does not know what the client asks for.',
        zh: 'ESTALE：服务器有应答，但不认识客户端要的东西。',
      },
    },
    {
      weight: 'hints',
      when: seen('bind-source-made-twice'),
      says: {
        en: 'The directory is there and cannot be looked at: so it is with a stale NFS or SMB mount.',
        zh: '目录在，却无法读取状态：NFS、SMB 挂载失效时就是这样。',
      },
    },
  ],
  refutes: [
    {
      when: seen('nfs-access-denied'),
      says: {
        en: 'The server refuses the mount itself; nothing is mounted.',
        zh: '服务器拒绝的是挂载本身，根本没挂上。',
      },
    },
  ],
  variants: [
    {
      id: 'renumbered',
      when: seen('mount-handle-stale', { server: '~.' }),
      title: { en: 'the server numbers its files anew', zh: '服务器给文件换了编号' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['mount', 'dmesg'],
  names: { CONTAINER: [], NAMESPACE: [], POD: [], UID: [] },
  fixes: [
    {
      does: { en: 'Mount anew, then start again what uses it', zh: '重新挂载，再重启使用它的程序' },
      run: 'findmnt -t nfs,nfs4,cifs\nsudo umount -l /mnt/share && sudo mount /mnt/share\ndocker restart CONTAINER',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'What still has files open there goes on with the old mount until it ends.',
        zh: '仍打开着那里文件的程序，在退出之前用的还是旧挂载。',
      },
    },
    {
      does: { en: 'Pods: delete them, so that the kubelet mounts anew', zh: 'Pod：删掉重建，kubelet 会重新挂载' },
      run: 'kubectl -n NAMESPACE delete pod POD\n# on the node, where one hangs: sudo umount -l /var/lib/kubelet/pods/UID/volumes/...',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Numbers that outlive a restart of the server',
        zh: '让编号在服务器重启后保持不变',
      },
      on: { en: 'the NFS server', zh: 'NFS 服务器' },
      run: '/srv/share 10.0.0.0/24(rw,sync,no_subtree_check,fsid=1001)   # in /etc/exports, then: sudo exportfs -ra',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Each export its own number. Needed for mergerfs, overlayfs, FUSE and disks whose device name changes; mergerfs wants noforget besides.',
        zh: '每个导出一个不同的编号。mergerfs、overlayfs、FUSE 以及设备名会变的盘都需要；mergerfs 还要加 noforget。',
      },
    },
  ],
  verify: {
    probe: 'mount',
    when: isIn('mount.fstype', ['nfs', 'nfs4', 'cifs', 'smb3', 'fuse']),
    says: { en: 'The share is mounted.', zh: '共享已挂载。' },
  },
  prevent: [
    {
      says: {
        en: 'Let a container mount the share itself, as a volume of type nfs: then a restart of the container mounts anew.',
        zh: '让容器自己以 nfs 类型的卷挂载共享：重启容器就会重新挂载。',
      },
    },
  ],
  sources: ['https://nfs.sourceforge.net/#faq_a10', 'https://man7.org/linux/man-pages/man5/exports.5.html'],
})
