import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const failed = seen('raid-says', { failed: '~.' })
const dead = seen('raid-says', { dead: '~.' })

export default defineDiagnosis({
  id: 'raid-degraded',
  area: 'storage',
  tags: ['storage/disks', 'hardware'],
  words: {
    title: { en: 'A software RAID array has lost a disk', zh: '软 RAID 阵列掉了一块盘' },
    what: {
      en: 'The array runs with fewer disks than it is made for, or does not start for want of them. While it runs, all data are there, and the next failure takes them.',
      zh: '阵列在缺盘的状态下运行，或者因缺盘起不来。还在运行时数据完整，但再坏一块就没了。',
    },
    why: {
      en: 'A disk that answers a write with an error is thrown out at once; a cable, a reset of USB or a disk that came late at boot is enough. After a power cut a RAID 5 or 6 that is short of a disk is also dirty, and the kernel does not start it by itself: what the missing disk held can no longer be told for certain.',
      zh: '盘写入出错会立刻被踢出；线缆、USB 复位或开机时出现得太晚都足以造成。断电后缺盘的 RAID 5、6 还会处于 dirty 状态，内核不会自动启动：缺的那块盘上的内容已无法确定。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(failed, is('raid.array', 'degraded')),
      says: {
        en: 'The kernel took a disk out, and the array runs without it.',
        zh: '内核踢出了一块盘，阵列正在缺盘运行。',
      },
    },
    {
      weight: 'points',
      when: any(failed, dead),
      says: { en: 'The kernel or mdadm names the array that is short of a disk.', zh: '内核或 mdadm 指出阵列缺盘。' },
    },
    {
      weight: 'points',
      when: is('raid.array', 'degraded'),
      says: { en: 'An array lists fewer working disks than it has.', zh: '阵列里正常的盘少于应有的数量。' },
    },
    {
      weight: 'hints',
      when: is('raid.array', 'inactive'),
      says: { en: 'An array is not running.', zh: '有阵列没有运行。' },
    },
  ],
  refutes: [
    {
      when: all(is('raid.array', 'whole'), unless(any(is('raid.array', 'degraded'), is('raid.array', 'inactive')))),
      says: { en: 'Every array has all its disks.', zh: '所有阵列的盘都齐全。' },
    },
  ],
  variants: [
    {
      id: 'not-started',
      when: dead,
      title: { en: 'too few disks, or dirty: it does not start', zh: '缺盘太多，或处于 dirty 状态：起不来' },
    },
  ],
  explains: ['fstab-device-missing', 'storage-layer-closed'],
  prior: 2,
  ask: ['mdstat', 'dmesg', 'smartctl'],
  names: { '/dev/mdX': [], '/dev/sdX1': [], '/dev/sdY': [], '/dev/sdX': [] },
  fixes: [
    {
      does: {
        en: 'Which array, which disk, and is the disk ill?',
        zh: '哪个阵列、哪块盘，盘是不是真的坏了？',
      },
      run: "cat /proc/mdstat\nsudo mdadm --detail /dev/mdX\nsudo smartctl -x /dev/sdX | grep -iE 'pending|uncorrect|crc|reallocat'\nsudo dmesg -T | grep -iE 'md/|ata[0-9]|usb|i/o error' | tail -n 40",
      root: true,
      risk: 'read-only',
      caution: {
        en: 'Copy off what matters before anything else: a rebuild reads every sector of the disks that are left.',
        zh: '先把重要数据复制出来：重建会读遍剩下各盘的每个扇区。',
      },
    },
    {
      does: {
        en: 'The disk is well and was only away: take it back',
        zh: '盘没坏，只是暂时掉线：加回去',
      },
      run: 'sudo mdadm /dev/mdX --re-add /dev/sdX1 || sudo mdadm /dev/mdX --add /dev/sdX1\nwatch -n 5 cat /proc/mdstat',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: '--add writes the whole partition anew: make sure that it is the one that was thrown out.',
        zh: '--add 会重写整个分区：先确认它就是被踢出的那块。',
      },
    },
    {
      does: {
        en: 'The disk is ill: take it out, give the new one the same partitions, add it',
        zh: '盘坏了：移出，给新盘建同样的分区，再加入',
      },
      run: 'sudo mdadm /dev/mdX --fail /dev/sdX1 --remove /dev/sdX1\nsudo sfdisk -d /dev/sdY | sudo sfdisk /dev/sdX   # from a disk that is left, to the new one\nsudo mdadm /dev/mdX --add /dev/sdX1',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Look twice which is which (lsblk -o NAME,SERIAL). Each array of that disk needs it, and on a boot disk GRUB or the EFI partition does, too.',
        zh: '分清哪块是哪块（lsblk -o NAME,SERIAL）。那块盘上的每个阵列都要做；启动盘还要补上 GRUB 或 EFI 分区。',
      },
    },
    {
      does: {
        en: 'It does not start, and enough disks are there: start it short',
        zh: '起不来但盘数够：以缺盘状态启动',
      },
      run: 'sudo mdadm --stop /dev/mdX\nsudo mdadm --assemble --run /dev/mdX /dev/sdX1\ncat /proc/mdstat',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Name all members that are there. --force brings back a disk that is behind, and may lose the latest writes: compare Events in mdadm --examine first, on copies where data matter. Never --create.',
        zh: '写上所有在场的成员。--force 会启用落后的盘，可能丢掉最近的写入：先用 mdadm --examine 对比 Events，重要数据先做副本。绝不要 --create。',
      },
    },
    {
      does: { en: 'It is missed at boot only: tell the initramfs of it', zh: '只在开机时缺：写进 initramfs' },
      for: ['debian'],
      run: 'sudo mdadm --detail --scan | sudo tee -a /etc/mdadm/mdadm.conf\nsudo update-initramfs -u -k all',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'It is missed at boot only: tell the initramfs of it', zh: '只在开机时缺：写进 initramfs' },
      for: ['rhel', 'suse'],
      run: 'sudo mdadm --detail --scan | sudo tee -a /etc/mdadm.conf\nsudo dracut -f --regenerate-all',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'It is missed at boot only: tell the initramfs of it', zh: '只在开机时缺：写进 initramfs' },
      for: ['arch'],
      run: 'sudo mdadm --detail --scan | sudo tee -a /etc/mdadm.conf\nsudo mkinitcpio -P   # HOOKS with mdadm_udev',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'mdstat',
    when: is('raid.array', 'whole'),
    says: { en: 'The array has all its disks.', zh: '阵列的盘都齐全。' },
  },
  prevent: [
    {
      says: {
        en: 'Let mdadm --monitor write to somebody (MAILADDR), and check arrays each month.',
        zh: '让 mdadm --monitor 发通知（MAILADDR），每月校验一次阵列。',
      },
      run: 'grep MAILADDR /etc/mdadm/mdadm.conf /etc/mdadm.conf',
    },
  ],
  sources: [
    'https://docs.kernel.org/admin-guide/md.html',
    'https://archive.kernel.org/oldwiki/raid.wiki.kernel.org/index.php/RAID_Recovery.html',
    'https://man7.org/linux/man-pages/man8/mdadm.8.html',
  ],
})
