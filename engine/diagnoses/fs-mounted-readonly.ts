import { all, any, is, matches, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const design = any(is('docker.packaging', 'snap'), seen('mount-source-readonly'))

export default defineDiagnosis({
  id: 'fs-mounted-readonly',
  area: 'storage',
  tags: ['storage/filesystems', 'storage/disks'],
  words: {
    title: { en: 'A file system became read-only', zh: '文件系统变成了只读' },
    what: {
      en: 'The kernel stopped writing to a file system after disk errors or damage, or it was mounted read-only. Everything that writes there fails.',
      zh: '磁盘出错或文件系统损坏后，内核停止写入；也可能一开始就以只读挂载。往里写的程序都会失败。',
    },
    why: {
      en: 'With errors=remount-ro (Debian’s installer sets it for /; mke2fs itself writes "continue") ext4 turns read-only at the first error, and always when its journal aborts; btrfs does the same, XFS shuts down and answers with "Input/output error". Since Linux 6.12 the mount options still say rw then; newer kernels add emergency_ro. Below lies mostly a dying disk or card, a cable, or power.',
      zh: 'ext4 设了 errors=remount-ro 时（Debian 安装程序给 / 设的；mke2fs 自己写的是 continue），遇到第一个错误就转为只读，日志中止时则一定转为只读；btrfs 类似，XFS 则直接关闭并返回 “Input/output error”。Linux 6.12 起，这时挂载选项里仍是 rw；更新的内核会加上 emergency_ro。根源多半是将坏的磁盘或存储卡、线缆或供电。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kernel-remounted-readonly'),
      says: {
        en: 'The kernel log says that it aborted the journal and turned the file system read-only.',
        zh: '内核日志写明：日志已中止，文件系统转为只读。',
      },
    },
    {
      weight: 'proves',
      when: all(
        matches('mount.read-only', '/'),
        any(seen('disk-io-error'), seen('filesystem-corruption'), seen('read-only-file-system')),
      ),
      says: {
        en: 'A disk file system is mounted ro, and writes or reads on it fail.',
        zh: '磁盘上的文件系统处于 ro，而且读写报错。',
      },
    },
    {
      weight: 'points',
      when: all(seen('filesystem-corruption'), any(seen('disk-io-error'), seen('read-only-file-system'))),
      says: {
        en: 'The file system reports damage, and the disk below reports errors.',
        zh: '文件系统报告损坏，下层磁盘也有错误。',
      },
    },
    {
      weight: 'points',
      when: matches('mount.read-only', '/'),
      says: { en: 'A disk file system is mounted read-only.', zh: '有磁盘文件系统以只读方式挂载。' },
    },
    {
      weight: 'points',
      when: all(seen('read-only-file-system', { path: '~^/(?!snap|proc|sys)' }), unless(design)),
      says: {
        en: 'A program could not write below this path: the file system is read-only.',
        zh: '程序无法写入这个路径：文件系统只读。',
      },
    },
    {
      // ext4 answers so after its journal has aborted as well: fs/ext4/super.c, __ext4_remount
      weight: 'points',
      when: seen('mount-write-protected', { remount: '~.' }, { asked: '~.' }),
      says: {
        en: 'The kernel refuses to make it writable: the device itself is read-only, or ext4 has aborted its journal since the boot.',
        zh: '内核拒绝改为可写：要么设备本身是只读的，要么 ext4 在本次启动后中止了日志。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('read-only-file-system'),
        seen('mount-write-protected'),
        seen('disk-io-error'),
        seen('filesystem-corruption'),
        seen('remount-service-failed'),
        is('disk.health', 'failed'),
      ),
      says: {
        en: 'A write was refused as read-only, or the disk reports errors.',
        zh: '写入因只读被拒，或磁盘报告错误。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        is('docker.packaging', 'snap'),
        unless(seen('kernel-remounted-readonly')),
        unless(seen('filesystem-corruption')),
        unless(seen('disk-io-error')),
        unless(matches('mount.read-only', '/')),
      ),
      says: {
        en: 'Docker is confined by snap, which shows it a read-only root; the disk itself is writable.',
        zh: 'Docker 受 snap 限制，看到的根目录是只读的；磁盘本身可写。',
      },
    },
  ],
  variants: [
    {
      id: 'disk-failing',
      when: any(seen('disk-io-error'), is('disk.health', 'failed'), seen('smart-failing')),
      title: { en: 'The disk below it fails', zh: '下层磁盘有故障' },
    },
    {
      id: 'damaged',
      when: seen('filesystem-corruption'),
      title: { en: 'The file system is damaged', zh: '文件系统已损坏' },
    },
    {
      id: 'by-design',
      when: seen('remount-service-failed'),
      title: { en: 'It was never remounted read-write at boot', zh: '开机时没有重新挂载为可写' },
    },
  ],
  explains: [
    'docker-daemon-not-running',
    'containerd-not-running',
    'corrupt-docker-state',
    'start-limit-hit',
    'apt-lock-or-broken',
    'etcd-data-corrupt',
    'systemd-unit-user-missing',
  ],
  prior: 2,
  ask: ['findmnt /', 'dmesg', 'smartctl'],
  names: { '/dev/sdX1': [], '/DATA/': [], 'USER@OTHERHOST:/BACKUP/': [] },
  fixes: [
    {
      does: { en: 'First copy off what matters, while it can still be read', zh: '先把重要数据复制出来，趁还能读' },
      run: 'sudo rsync -aHAX --info=progress2 /DATA/ USER@OTHERHOST:/BACKUP/',
      root: true,
      risk: 'read-only',
      caution: {
        en: 'Do not remount it rw: ext4 refuses that after its journal has aborted, and where it works it damages more.',
        zh: '不要强行 remount,rw：日志中止后 ext4 会拒绝；能成功的地方，只会损坏更多数据。',
      },
    },
    {
      does: { en: 'Look at the disk below: health, cable, power', zh: '检查下层磁盘：健康状况、线缆、供电' },
      run: "sudo smartctl -a /dev/sdX\nsudo dmesg -T | grep -iE 'I/O error|medium error|reset|under-voltage' | tail",
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Repair the unmounted file system (from a rescue system for /)',
        zh: '卸载后修复文件系统（根分区请在救援系统里做）',
      },
      run: 'sudo umount /dev/sdX1\nsudo fsck -f /dev/sdX1        # ext4\nsudo xfs_repair /dev/sdX1     # XFS',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Replace a disk that shows medium errors first; a repair writes to it.',
        zh: '若有介质错误，先换盘；修复本身也会写盘。',
      },
    },
    {
      does: {
        en: '“is write-protected”: ask whether the device itself is read-only (1) or only the file system (0)',
        zh: '提示 “is write-protected”：看是设备本身只读（1），还是只有文件系统只读（0）',
      },
      run: 'sudo blockdev --getro /dev/sdX1',
      root: true,
      risk: 'read-only',
      caution: {
        en: '1: the switch of the card or stick, a read-only volume of the hypervisor, or flash at the end of its life, which locks itself: replace it. 0: only a repair of the unmounted file system makes it writable again.',
        zh: '1：存储卡或 U 盘的写保护开关、虚拟化平台给的只读卷，或寿命耗尽后自锁的闪存，只能更换。0：卸载后修复文件系统，才能恢复可写。',
      },
    },
    {
      does: {
        en: 'No errors in the log: look for ro in fstab and on the kernel command line',
        zh: '日志里没有错误：查 fstab 和内核命令行里的 ro',
      },
      run: 'grep -v "^#" /etc/fstab; cat /proc/cmdline; systemctl status systemd-remount-fs',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'findmnt',
    key: '/',
    when: matches('mount.options', '^rw(?!.*\\bemergency_ro)', '/'),
    says: { en: 'The file system is mounted rw.', zh: '文件系统已可写（rw）。' },
  },
  prevent: [
    {
      says: {
        en: 'Let smartd warn you, and give boards a good power supply.',
        zh: '启用 smartd 告警；开发板使用可靠的电源。',
      },
      run: 'sudo systemctl enable --now smartd',
    },
  ],
  sources: [
    'https://github.com/torvalds/linux/blob/master/fs/ext4/super.c',
    'https://lkml.iu.edu/hypermail/linux/kernel/2501.2/06382.html',
    'https://github.com/MichaIng/DietPi/issues/6613',
    'https://github.com/SickChill/sickchill/issues/7362',
  ],
})
