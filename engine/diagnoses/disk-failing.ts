import { all, any, is, quiet, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

/** floppies, optical drives and image files fail to read for other reasons; so does flash that the kernel shows raw */
const disk = '~^(?:sd|hd|vd|xvd|nvme|mmcblk|dasd|md|dm-)'
const unreadable = any(
  seen(
    'disk-io-error',
    { device: disk, sector: '~.' },
    { medium: '~.' },
    { nvme: '~.' },
    { card: '~.' },
    { member: '~.' },
  ),
  all(seen('disk-io-error', { ata: '~.' }), unless(seen('disk-io-error', { reset: '~.' }))),
)
/** a file system that gave up already says what to do first */
const further = any(seen('kernel-remounted-readonly'), seen('read-only-file-system'), seen('filesystem-corruption'))

export default defineDiagnosis({
  id: 'disk-failing',
  area: 'storage',
  tags: ['storage/disks', 'hardware'],
  words: {
    title: { en: 'A disk, its cable or its power fails', zh: '磁盘、线缆或供电有故障' },
    what: {
      en: 'The kernel sent commands to the disk and got errors or no answer. What lies on it may still be readable, and may not be tomorrow.',
      zh: '内核给磁盘发了命令，得到的是错误或没有回应。上面的数据现在也许还读得出来，明天就不一定了。',
    },
    why: {
      en: 'Sectors that cannot be read (UNC, Medium Error) are the disk itself. Time-outs, resets and CRC errors come as often from a cable, a port, a USB adapter, a weak power supply, or a power saving mode that the drive does not bear. In a virtual machine it is the storage of the host.',
      zh: '扇区读不出来（UNC、Medium Error）是盘本身的问题。超时、复位、CRC 错误则同样常见于线缆、接口、USB 转接、供电不足，或盘不支持的省电模式。在虚拟机里，问题出在宿主机的存储上。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(unreadable, unless(further)),
      says: { en: 'Commands to the disk failed or were not answered.', zh: '发给磁盘的命令失败了，或没有回应。' },
    },
    {
      weight: 'points',
      when: all(any(seen('smart-failing'), is('disk.health', 'failed')), unless(further)),
      says: {
        en: 'The disk itself counts unreadable sectors, or calls itself failing.',
        zh: '磁盘自己报告有坏扇区，或自检判定将要损坏。',
      },
    },
    {
      // it may as well be gone from its bus, or be a volume over a network
      weight: 'hints',
      when: seen('disk-io-error', { device: disk }, { device2: disk }, { device3: disk }),
      says: { en: 'Reads or writes failed on a disk.', zh: '有磁盘读写失败。' },
    },
    {
      weight: 'hints',
      when: any(seen('disk-io-error'), seen('smart-failing'), is('disk.health', 'failed'), seen('read-gives-eio')),
      says: {
        en: 'A disk reports errors, or a file cannot be read from it.',
        zh: '有磁盘报错，或者盘上的文件读不出来。',
      },
    },
    {
      weight: 'hints',
      when: seen('fs-structure-bad', { read: '~.' }, { root: '~.' }),
      says: {
        en: 'What the file system begins with does not read or contradicts itself: damage, a device that was cut short, or a disk that fails.',
        zh: '文件系统开头的结构读不出来或自相矛盾：可能已损坏、设备被截短，或磁盘有故障。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-daemon-slow'),
      says: {
        en: 'The daemon does not get to answer: a slow or failing disk holds it up.',
        zh: '守护进程来不及应答：慢盘或坏盘会拖住它。',
      },
    },
    {
      weight: 'hints',
      when: seen('sandbox-timed-out'),
      says: {
        en: 'The frame of the pod was not made in time: a slow or failing disk holds the runtime up.',
        zh: 'Pod 沙箱没能按时建好：慢盘或坏盘拖住了运行时。',
      },
    },
  ],
  refutes: [
    {
      when: seen('undervoltage'),
      says: {
        en: 'The board lacks power: disks and cards fail with it.',
        zh: '板子供电不足：磁盘和存储卡会跟着出错。',
      },
    },
  ],
  variants: [
    {
      id: 'medium',
      when: any(seen('disk-io-error', { medium: '~.' }), seen('smart-failing'), is('disk.health', 'failed')),
      title: { en: 'the medium itself', zh: '盘片或闪存本身' },
    },
    {
      id: 'nvme',
      when: seen('disk-io-error', { nvme: '~.' }),
      title: { en: 'an NVMe drive stops answering', zh: 'NVMe 盘没有回应' },
    },
    {
      id: 'virtual',
      when: seen('disk-io-error', { device: '~^x?vd' }, { device2: '~^x?vd' }),
      title: { en: 'the storage of the host below this virtual machine', zh: '虚拟机之下宿主机的存储' },
    },
  ],
  explains: ['corrupt-docker-state', 'etcd-data-corrupt', 'memory-exhausted-thrashing'],
  prior: 2,
  ask: ['dmesg', 'smartctl', 'findmnt /'],
  names: { '/dev/sdX': [], '/DATA/': [], 'USER@OTHERHOST:/BACKUP/': [] },
  fixes: [
    {
      does: { en: 'First copy off what matters, while it can still be read', zh: '先把重要数据复制出来，趁还能读' },
      run: 'sudo rsync -aHAX --info=progress2 /DATA/ USER@OTHERHOST:/BACKUP/',
      root: true,
      risk: 'read-only',
      caution: {
        en: 'No fsck and no defragmenting before that: they read and write the whole disk. From a disk with many bad sectors, copy with ddrescue.',
        zh: '在此之前不要跑 fsck：它会读写整块盘。坏扇区多的盘用 ddrescue 复制。',
      },
    },
    {
      does: { en: 'Medium or cable? Read the counters of the disk', zh: '是盘坏还是线坏？看磁盘自己的计数' },
      run: "sudo smartctl -x /dev/sdX | grep -iE 'reallocat|pending|uncorrect|crc|media|percentage used|critical'\nsudo dmesg -T | grep -iE 'i/o error|medium error|failed command|reset|timeout' | tail -n 30",
      root: true,
      risk: 'read-only',
      caution: {
        en: 'Pending or uncorrectable sectors: the disk. UDMA_CRC_Error_Count that grows: cable or port. PASSED alone clears nothing.',
        zh: '有 pending 或 uncorrectable 扇区：盘坏。UDMA_CRC_Error_Count 在涨：线缆或接口。只看 PASSED 说明不了什么。',
      },
    },
    {
      does: {
        en: 'Cable, port, adapter, power: change one after the other, and look whether new errors come',
        zh: '线缆、接口、转接器、供电：逐个更换，看还有没有新错误',
      },
      root: false,
      risk: 'reboots',
    },
    {
      does: {
        en: 'An NVMe drive that vanishes when idle: switch its deep power states off',
        zh: 'NVMe 空闲后消失：关掉深度省电状态',
      },
      run: 'cat /sys/module/nvme_core/parameters/default_ps_max_latency_us\n# kernel command line: nvme_core.default_ps_max_latency_us=0 pcie_aspm=off',
      root: false,
      risk: 'reboots',
    },
    {
      does: {
        en: 'The disk counts bad sectors: replace it; a member of a RAID first leaves the array in order',
        zh: '磁盘已有坏扇区：换盘；RAID 成员先按步骤移出阵列',
      },
      run: 'cat /proc/mdstat; sudo zpool status 2>/dev/null; sudo btrfs device stats / 2>/dev/null',
      root: true,
      risk: 'may-lose-data',
    },
  ],
  verify: {
    probe: 'dmesg',
    when: quiet('disk-io-error', 'dmesg'),
    says: { en: 'The log of this boot names no errors of a disk.', zh: '本次启动的日志里没有磁盘错误。' },
  },
  prevent: [
    {
      says: {
        en: 'Let smartd watch the disks and write to somebody; keep a backup that does not hang on the same controller.',
        zh: '让 smartd 监视磁盘并发通知；备份不要放在同一个控制器后面。',
      },
      run: 'sudo systemctl enable --now smartd',
    },
  ],
  sources: [
    'https://ata.wiki.kernel.org/index.php/Libata_error_messages',
    'https://github.com/torvalds/linux/blob/master/drivers/nvme/host/pci.c',
    'https://www.smartmontools.org/wiki/FAQ',
  ],
})
