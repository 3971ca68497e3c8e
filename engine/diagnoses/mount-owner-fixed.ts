import { all, any, isIn, matches, seen, unless } from '../conditions'
import { containerRuns, defineDiagnosis } from './kit'

const refused = seen('chown-not-permitted')
/** file systems that keep no owner of ours: /boot/efi is one on every machine, so vfat is not among them */
const foreign = matches(
  'mount.fstype',
  '^(?:nfs4?|cifs|smb3|vboxsf|exfat|fuseblk|ntfs3?|fuse\\.(?:sshfs|rclone|mergerfs|glusterfs|s3fs|bindfs|vmhgfs-fuse|gcsfuse))$',
)
/** what entrypoints change the owner of, as root */
const ofImage = seen(
  'chown-not-permitted',
  { path: '~^/(?:var/lib/(?:postgresql|mysql|mongo|rabbitmq|redis)|bitnami|home/postgres)' },
  { node: '~^/bitnami' },
)
const elsewhere = any(seen('selinux-avc'), isIn('platform', ['lxc', 'openvz']), seen('subuid-range-missing'))

export default defineDiagnosis({
  id: 'mount-owner-fixed',
  area: 'storage',
  tags: ['docker/mounts', 'storage/filesystems'],
  words: {
    title: {
      en: 'The mounted file system does not let root change the owner',
      zh: '挂载的文件系统不允许 root 更改属主',
    },
    what: {
      en: 'Even root gets “Operation not permitted” from chown: the files lie on a share or a disk that gives every file an owner of its own. Images that begin with a chown end there.',
      zh: '连 root 执行 chown 也是 “Operation not permitted”：文件所在的共享或磁盘自己决定属主。启动时先 chown 的镜像就停在这里。',
    },
    why: {
      en: 'An NFS server takes root of a client for nobody (root_squash, the default). FAT, exFAT and NTFS have no owner at all, and SMB, FUSE and shared folders of a virtual machine have the one that was given when mounting. The kernel refuses the change, and PostgreSQL, MySQL and Bitnami images give up.',
      zh: 'NFS 服务器默认把客户端的 root 当成 nobody（root_squash）。FAT、exFAT、NTFS 根本没有属主，SMB、FUSE 和虚拟机共享文件夹的属主在挂载时就定了。内核拒绝修改，PostgreSQL、MySQL、Bitnami 镜像随即退出。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(refused, foreign, unless(elsewhere)),
      says: {
        en: 'chown is refused, and a file system that keeps no owners is mounted.',
        zh: 'chown 被拒，而挂载的文件系统里有不保存属主的类型。',
      },
    },
    {
      weight: 'points',
      when: all(ofImage, unless(elsewhere)),
      says: {
        en: 'The start of an image changes the owner of its data as root, and is refused.',
        zh: '镜像启动时以 root 更改数据目录属主，被拒绝。',
      },
    },
    {
      weight: 'points',
      when: seen('chown-not-permitted', { daemon: '~.' }),
      says: {
        en: 'Docker itself, which is root, may not change owner or mode of the volume.',
        zh: '以 root 运行的 Docker 自己也改不了卷的属主或权限。',
      },
    },
    {
      weight: 'hints',
      when: seen('postgres-data-owner'),
      says: {
        en: 'PostgreSQL owns its data directory no more, though its image sees to that at the start: a shared folder, or a disk without owners.',
        zh: '镜像启动时会改好属主，PostgreSQL 仍说数据目录不归它：多半是共享文件夹，或没有属主的文件系统。',
      },
    },
    {
      weight: 'hints',
      when: seen('initdb-mode-refused', { why: '~not permitted' }),
      says: {
        en: 'initdb may not set the mode of its directory: another user owns it, or nobody does, on a share or a disk without owners.',
        zh: 'initdb 改不了数据目录的权限：目录属于别的用户，或者所在的共享、磁盘根本不保存属主。',
      },
    },
    {
      weight: 'hints',
      when: refused,
      says: { en: 'Changing an owner is refused.', zh: '更改属主被拒绝。' },
    },
  ],
  refutes: [
    {
      when: all(refused, seen('selinux-avc')),
      says: { en: 'The audit log names SELinux as what refuses.', zh: '审计日志表明是 SELinux 拒绝的。' },
    },
  ],
  explains: ['volume-owner-mismatch'],
  prior: 2,
  ask: ['mount', 'docker-logs', 'docker-inspect-state'],
  names: { CONTAINER: [] },
  fixes: [
    {
      does: {
        en: 'Which file system is it, and with which options?',
        zh: '是什么文件系统，用了什么选项？',
      },
      run: "docker inspect -f '{{range .Mounts}}{{.Source}} -> {{.Destination}}{{println}}{{end}}' CONTAINER\nfindmnt -T /path/on/host -o SOURCE,FSTYPE,OPTIONS\nls -ldn /path/on/host",
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Let the container run as the owner: official images skip the chown then',
        zh: '让容器以属主身份运行：官方镜像这时会跳过 chown',
      },
      run: '# compose.yaml: user: "999:999"  (numbers from ls -ldn)\ndocker run --user 999:999 -v /path/on/host:/var/lib/postgresql/data postgres:17',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'NFS: give root its rights on this export, for these clients only',
        zh: 'NFS：只对这些客户端放开 root 权限',
      },
      on: { en: 'the NFS server', zh: 'NFS 服务器' },
      run: '# /etc/exports: /srv/data 192.0.2.0/24(rw,sync,no_subtree_check,no_root_squash)\nsudo exportfs -ra',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Whoever is root on such a client may then write as root on the export. Better make the directory there with its owner: install -d -o 999 -g 999.',
        zh: '这样一来，客户端的 root 在这个导出目录里也是 root。更好的办法是在服务器上建好目录并设好属主：install -d -o 999 -g 999。',
      },
    },
    {
      does: {
        en: 'SMB, exFAT, NTFS: name the owner when mounting',
        zh: 'SMB、exFAT、NTFS：挂载时指定属主',
      },
      run: '# /etc/fstab, options: uid=999,gid=999,file_mode=0640,dir_mode=0750   (SMB)\n# /etc/fstab, options: uid=999,gid=999,umask=0027                     (exFAT, NTFS)\nsudo systemctl daemon-reload && sudo umount /path/on/host && sudo mount /path/on/host',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'A database: put its data on a named volume or a local ext4 or XFS',
        zh: '数据库：数据放到命名卷，或本地的 ext4、XFS 上',
      },
      run: 'docker volume create pgdata\ndocker run -v pgdata:/var/lib/postgresql/data postgres:17',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'PostgreSQL and MySQL also need locks and fsync that shares do not always keep.',
        zh: 'PostgreSQL 和 MySQL 还依赖文件锁和 fsync，共享目录不一定做得到。',
      },
    },
    {
      does: {
        en: 'WSL: keep the data below /home, or let /mnt/c keep owners',
        zh: 'WSL：数据放在 /home 下，或让 /mnt/c 保存属主',
      },
      for: ['wsl'],
      run: 'printf "[automount]\\noptions = metadata\\n" | sudo tee -a /etc/wsl.conf\nwsl.exe --shutdown',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'Decide the numbers first: the same uid on the server, in the mount options and in the container.',
        zh: '先定好编号：服务器、挂载选项、容器里用同一个 uid。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man5/exports.5.html',
    'https://man7.org/linux/man-pages/man8/mount.cifs.8.html',
    'https://github.com/docker-library/postgres/issues/361',
  ],
})
