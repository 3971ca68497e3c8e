import { all, matches, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'fuse-daemon-gone',
  area: 'storage',
  tags: ['storage/filesystems'],
  words: {
    title: {
      en: 'The process behind a FUSE mount has ended, the mount is still there',
      zh: 'FUSE 挂载背后的进程已退出，挂载点还在',
    },
    what: {
      en: 'sshfs, rclone, s3fs, mergerfs and the like answer every access themselves. The one behind this mount crashed, was killed or lost its server, and the empty shell of the mount refuses everything.',
      zh: 'sshfs、rclone、s3fs、mergerfs 这类程序自己应答每一次访问。这个挂载背后的程序崩溃、被杀或与服务器断开，只剩一个什么都拒绝的空壳。',
    },
    why: {
      en: 'The kernel keeps a mount when its process ends, and answers ENOTCONN. Out of memory, a restart of the service, a closed ssh session or a container that took its mount with it end the process; only an unmount clears the place.',
      zh: '进程退出后内核仍保留挂载，并返回 ENOTCONN。内存不足、服务重启、ssh 会话关闭、容器退出都会带走这个进程；只有卸载才能清掉残留。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('fuse-not-connected'),
      says: {
        en: 'ENOTCONN on a path: the mount is there, the process that answers for it is not.',
        zh: '访问路径得到 ENOTCONN：挂载还在，替它应答的进程没了。',
      },
    },
    {
      weight: 'hints',
      when: seen('bind-source-made-twice'),
      says: {
        en: 'The directory is there and cannot be looked at: so it is with a FUSE mount whose process has ended.',
        zh: '目录在，却无法读取状态：FUSE 挂载的进程已退出时就是这样。',
      },
    },
  ],
  refutes: [
    {
      when: all(seen('gluster-brick-gone'), unless(seen('oom-killed-process'))),
      says: {
        en: 'The client of GlusterFS lives; its bricks do not answer.',
        zh: 'GlusterFS 客户端还活着，是 brick 没有应答。',
      },
    },
  ],
  explains: ['bind-source-wrong'],
  prior: 2,
  ask: ['mount', 'dmesg'],
  names: { CONTAINER: [] },
  fixes: [
    {
      does: { en: 'Clear the dead mount', zh: '清掉失效的挂载' },
      run: 'findmnt -t fuse,fuse.sshfs,fuse.rclone,fuse.s3fs,fuse.mergerfs\nfusermount3 -uz /mnt/gdrive || sudo umount -l /mnt/gdrive',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'See why it ended, and start it again', zh: '看它为什么退出，再启动' },
      run: 'sudo dmesg -T | grep -iE "out of memory|killed process"\nsystemctl list-units --failed\nsudo systemctl restart rclone-mount',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Containers that were given the folder: start them again after the mount',
        zh: '挂了这个目录的容器：重新挂载之后再重启',
      },
      run: 'docker restart CONTAINER\n# so that a new mount reaches it: -v /mnt/gdrive:/data:rslave',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'mount',
    when: matches('mount.fstype', '^fuse\\.'),
    says: { en: 'The file system is mounted again.', zh: '文件系统重新挂上了。' },
  },
  prevent: [
    {
      says: {
        en: 'Run it as a systemd service with Restart=on-failure and ExecStopPost=fusermount3 -uz; sshfs with -o reconnect,ServerAliveInterval=15.',
        zh: '做成 systemd 服务，写 Restart=on-failure 和 ExecStopPost=fusermount3 -uz；sshfs 加 -o reconnect,ServerAliveInterval=15。',
      },
    },
  ],
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/fs/fuse/dev.c',
    'https://man7.org/linux/man-pages/man1/fusermount3.1.html',
  ],
})
