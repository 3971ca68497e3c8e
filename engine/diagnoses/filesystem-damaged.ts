import { all, any, quiet, seen, unless } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

const turnedReadOnly = any(seen('kernel-remounted-readonly'), seen('read-only-file-system'))

export default defineDiagnosis({
  id: 'filesystem-damaged',
  area: 'storage',
  tags: ['storage/filesystems', 'storage/corruption'],
  words: {
    title: { en: 'A file system is damaged and must be repaired', zh: '文件系统已损坏，需要修复' },
    what: {
      en: 'The file system found its own books in disorder and refuses to mount, or to touch the files concerned (“Structure needs cleaning”).',
      zh: '文件系统发现自己的元数据不一致，拒绝挂载，或拒绝访问相关文件（“Structure needs cleaning”）。',
    },
    why: {
      en: 'Power was lost, a virtual disk or an iSCSI volume went away under it, two machines mounted it at once, or the disk or the memory is bad.',
      zh: '断电、虚拟磁盘或 iSCSI 卷中途断开、两台机器同时挂载，或者磁盘、内存有故障。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen(
          'filesystem-corruption',
          { unclean: '~.' },
          { tree: '~.' },
          { crc: '~.' },
          { flagged: '~.' },
          { marked: '~.' },
          { exit: '~.' },
        ),
        unless(turnedReadOnly),
        unless(seen('disk-io-error')),
      ),
      says: {
        en: 'The file system itself says that its structures are damaged (EUCLEAN, EBADMSG, its own mark; of btrfs: a tree block that is not what it should be).',
        zh: '文件系统自己报告结构已损坏（EUCLEAN；btrfs 则是树节点校验不符）。',
      },
    },
    {
      weight: 'points',
      when: seen('zfs-import-refused', { damaged: '~.' }),
      says: {
        en: 'ZFS itself says that the last state of the pool does not read, and which older one would.',
        zh: 'ZFS 自己说池的最新状态读不出来，并给出可以回退到的旧状态。',
      },
    },
    {
      weight: 'hints',
      when: seen('mount-bad-superblock'),
      says: {
        en: 'mount does not find a file system that it can read on this device; the kernel’s log says why.',
        zh: 'mount 在这个设备上找不到能读的文件系统，原因在内核日志里。',
      },
    },
    {
      weight: 'hints',
      when: seen('fsck-no-magic'),
      says: {
        en: 'fsck finds no ext file system there: its first superblock is damaged, or the whole disk is named instead of a partition, or another file system is on it.',
        zh: 'fsck 在那里找不到 ext 文件系统：首个超级块损坏，或者写成了整块盘而不是分区，或者上面是别的文件系统。',
      },
    },
    {
      weight: 'hints',
      when: seen('fs-structure-bad'),
      says: {
        en: 'What the file system begins with does not read or contradicts itself: damage, a device that was cut short, or a disk that fails.',
        zh: '文件系统开头的结构读不出来或自相矛盾：可能已损坏、设备被截短，或磁盘有故障。',
      },
    },
    {
      weight: 'hints',
      when: seen('filesystem-corruption'),
      says: { en: 'The file system reports damage.', zh: '文件系统报告损坏。' },
    },
    {
      weight: 'hints',
      when: seen('lxc-start-failed', { hook: '~.' }, { script: '~.' }),
      says: {
        en: 'The step that mounts the root of the container failed: its file system may need pct fsck.',
        zh: '挂载容器根文件系统的一步失败了：可能要先 pct fsck。',
      },
    },
    {
      weight: 'hints',
      when: seen('boot-no-init'),
      says: {
        en: 'The root is mounted and its first program does not start: perhaps the file system is damaged.',
        zh: '根已挂载，第一个程序却起不来：可能文件系统已损坏。',
      },
    },
  ],
  refutes: [
    {
      when: all(seen('disk-io-error'), seen('kernel-remounted-readonly')),
      says: {
        en: 'The disk below gives errors and the file system turned read-only: repair comes after the disk.',
        zh: '下层磁盘报错，文件系统已转为只读：先处理磁盘，再谈修复。',
      },
    },
  ],
  explains: ['corrupt-docker-state', 'docker-daemon-not-running', 'etcd-data-corrupt'],
  prior: 2,
  ask: ['dmesg', 'findmnt /', 'smartctl'],
  names: { NAME: [], '/dev/sdX1': [], POOL: [inLine('zfs-import-refused', 'pool')] },
  fixes: [
    {
      does: { en: 'Ask the kernel which device it is', zh: '看内核说的是哪个设备' },
      run: "sudo dmesg | grep -iE 'xfs|ext4|btrfs|fat-fs' | tail -n 20",
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Unmount it and repair it (the root file system from a rescue system)',
        zh: '卸载后修复（根文件系统请在救援系统里做）',
      },
      run: 'sudo umount /dev/sdX1\nsudo xfs_repair /dev/sdX1     # XFS\nsudo fsck -f /dev/sdX1        # ext4',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Copy the device first where the data matter. XFS: mount and unmount once, so that the log is replayed; `xfs_repair -L` throws the log away and is the last resort. Do not use `btrfs check --repair` unasked.',
        zh: '数据重要就先整盘复制。XFS 先挂载再卸载一次以重放日志；`xfs_repair -L` 会丢弃日志，是最后手段。不要贸然用 `btrfs check --repair`。',
      },
    },
    {
      does: {
        en: 'A ZFS pool: read it first without writing, copy off, and only then let it go back',
        zh: 'ZFS 池：先只读导入并复制数据，再考虑回退',
      },
      run: 'sudo zpool import -o readonly=on POOL\nsudo zpool import -Fn POOL   # says what -F would give up',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'A volume of Kubernetes: stop the pod first, then repair on its node',
        zh: 'Kubernetes 的卷：先停掉 Pod，再到所在节点上修复',
      },
      run: 'kubectl scale deployment NAME --replicas=0\nlsblk -f',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'dmesg',
    when: quiet('filesystem-corruption', 'dmesg'),
    says: { en: 'After the repair the log names no damage.', zh: '修复后日志里不再有损坏的报告。' },
  },
  prevent: [
    {
      says: {
        en: 'Shut machines down in order, and never mount one block device on two of them.',
        zh: '正常关机；同一个块设备不要同时挂在两台机器上。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man8/xfs_repair.8.html',
    'https://github.com/hwameistor/hwameistor/issues/1042',
    'https://github.com/docker/for-mac/issues/35',
  ],
})
