import { all, any, matches, max, min, not, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'disk-full',
  area: 'storage',
  tags: ['storage/space'],
  words: {
    title: { en: 'A file system is full', zh: '文件系统满了' },
    what: {
      en: 'There is no free block left on the file system that holds the path. Programs that write there fail, often far away from the cause.',
      zh: '路径所在的文件系统已没有空闲块。往里写的程序都会失败，现象往往离原因很远。',
    },
    why: {
      en: 'Every program gets errno ENOSPC. The same text also means no inodes, no inotify watches, a quota, or a full tmpfs, so df decides and not the message. ext4 keeps five per cent for root: others are refused earlier.',
      zh: '程序得到的是 errno ENOSPC。同样的文字也可能是 inode、inotify 监视数、配额或 tmpfs 用尽，所以要看 df，不能只看报错。ext4 给 root 预留 5%，普通用户会更早被拒。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(matches('disk.full', '/'), any(seen('no-space-left'), seen('disk-full-words'))),
      says: {
        en: 'df shows a file system at 100%, and a program was refused for lack of space.',
        zh: 'df 显示有文件系统达到 100%，程序报空间不足。',
      },
    },
    {
      weight: 'points',
      when: any(matches('disk.full', '/'), seen('thin-pool-full')),
      says: { en: 'A file system, or the pool below it, is full.', zh: '有文件系统或其下的存储池已满。' },
    },
    {
      weight: 'points',
      when: all(matches('disk.tight', '/'), any(seen('no-space-left'), seen('disk-full-words'))),
      says: {
        en: 'A file system is nearly full, and programs are refused for lack of space.',
        zh: '文件系统快满了，程序已因空间不足被拒。',
      },
    },
    {
      weight: 'points',
      // where df was read, it knows better
      when: all(seen('disk-full-words'), unless(all(not(matches('disk.full', '/')), not(matches('disk.tight', '/'))))),
      says: { en: 'The program says in words that the disk is full.', zh: '程序明说磁盘满了。' },
    },
    {
      weight: 'points',
      // without a path it may be a quota, a watch, or a file system of its own
      when: all(
        seen('no-space-left', { path: '~.' }),
        unless(
          any(
            seen('boot-no-space'),
            seen('initramfs-write-failed'),
            seen('no-space-left', { path: '~^/(?:boot|sys|proc|dev/shm|run|var/run)(?:/|$)' }),
            seen('inotify-enospc-watch'),
            seen('inotify-dir-watch-no-space'),
            all(seen('watcher-announced'), unless(seen('no-space-left', { path: '~.' }))),
            seen('key-quota'),
            // a file could not be made: as likely the inodes
            seen('no-space-at-create'),
            // also what the kernel answers where user.max_user_namespaces is 0: systemd/systemd#35311
            seen('systemd-exec-directory', { reason: '~No space' }),
            matches('inode.full', '/'),
            not(matches('disk.full', '/')),
          ),
        ),
      ),
      says: {
        en: 'A program was refused for lack of space. Blocks are the commonest reason; df -h and df -i decide.',
        zh: '程序报空间不足。最常见的是块用完；请用 df -h 与 df -i 确认。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('no-space-left'),
        seen('quota-exceeded'),
        matches('disk.tight', '/'),
        // apt cannot write what it verifies, and takes the signature for the fault
        seen('apt-invalid-signature'),
        seen('lvm-lacks', { needed: '~.' }, { free: '~.' }),
      ),
      says: {
        en: 'A program was refused for lack of space, or a file system is nearly full.',
        zh: '程序因空间不足被拒，或有文件系统快满了。',
      },
    },
    {
      weight: 'hints',
      when: seen('build-connection-lost'),
      says: {
        en: 'The builder ended in the middle of the build, as it does where its disk is full.',
        zh: '构建器在构建中途结束，磁盘写满时会这样。',
      },
    },
    {
      weight: 'hints',
      when: seen('apt-broken-packages', { pipe: '~.' }),
      says: { en: 'dpkg broke off unpacking: perhaps there is no space.', zh: 'dpkg 中断了解包：可能是没有空间。' },
    },
    {
      weight: 'hints',
      when: seen('pmxcfs-away'),
      says: {
        en: 'The cluster file system of Proxmox does not start on a full disk.',
        zh: '磁盘写满时，Proxmox 的集群文件系统起不来。',
      },
    },
  ],
  refutes: [
    {
      when: all(matches('inode.full', '/'), not(matches('disk.full', '/')), unless(seen('disk-full-words'))),
      says: { en: 'Inodes have run out while blocks are free.', zh: '用完的是 inode，块还有空闲。' },
    },
  ],
  variants: [
    { id: 'quota', when: seen('quota-exceeded'), title: { en: 'A quota is used up', zh: '配额用完' } },
    {
      id: 'thin-pool',
      when: seen('thin-pool-full'),
      title: { en: 'The thin pool below is full', zh: '下层 thin pool 已满' },
    },
    {
      id: 'docker',
      when: seen('no-space-left', { path: '~^/var/lib/(?:docker|containerd)' }),
      title: { en: "Below Docker's data root", zh: '在 Docker 数据目录下' },
    },
  ],
  explains: [
    'docker-daemon-not-running',
    'containerd-not-running',
    'start-limit-hit',
    'corrupt-docker-state',
    'apt-lock-or-broken',
    'fs-mounted-readonly',
    'etcd-data-corrupt',
  ],
  prior: 3,
  ask: ['df', 'df-i', 'lsof-deleted'],
  fixes: [
    {
      does: { en: 'Find what holds the space', zh: '找出空间被谁占用' },
      run: 'df -hT; df -i\nsudo du -xh --max-depth=2 / 2>/dev/null | sort -h | tail -20',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Free logs and package caches', zh: '清理日志和软件包缓存' },
      for: ['debian'],
      run: 'sudo journalctl --vacuum-size=200M\nsudo apt clean',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Free logs and package caches', zh: '清理日志和软件包缓存' },
      for: ['rhel'],
      run: 'sudo journalctl --vacuum-size=200M\nsudo dnf clean all',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Free what Docker no longer uses', zh: '清理 Docker 不再使用的内容' },
      run: 'docker system df\ndocker image prune\ndocker builder prune',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Not "docker system prune --volumes": it deletes data. If the daemon does not start, free space outside Docker first.',
        zh: '不要用 docker system prune --volumes，它会删数据。若守护进程起不来，先在 Docker 之外腾空间。',
      },
    },
    {
      does: { en: 'Empty a huge log in place', zh: '就地清空过大的日志' },
      run: 'sudo truncate -s 0 /path/to/huge.log',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'The log is lost; deleting the file instead frees nothing while it is open.',
        zh: '日志内容会丢失；而直接删除仍被打开的文件并不会释放空间。',
      },
    },
  ],
  verify: {
    probe: 'df',
    when: all(max('disk.use', 97, '/'), not(min('disk.use', 98, '/'))),
    says: { en: 'df shows free space again.', zh: 'df 显示已有空闲空间。' },
  },
  prevent: [
    {
      says: {
        en: 'Limit container logs, and watch blocks and inodes.',
        zh: '限制容器日志大小，并对空间和 inode 告警。',
      },
      run: '{ "log-driver": "json-file", "log-opts": { "max-size": "10m", "max-file": "3" } }',
    },
  ],
  sources: ['https://github.com/docker/for-linux/issues/435', 'https://man7.org/linux/man-pages/man3/errno.3.html'],
})
