import { matches, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'ntfs-volume-unclean',
  area: 'storage',
  tags: ['storage/filesystems', 'storage/corruption'],
  words: {
    title: { en: 'An NTFS volume was not closed by Windows', zh: 'NTFS 卷没有被 Windows 正常关闭' },
    what: {
      en: 'The volume carries the mark that Windows still has it open, or that it must be checked. Linux then mounts it read-only, or not at all.',
      zh: '卷上带着标记：Windows 还没有关闭它，或者需要检查。于是 Linux 只肯以只读方式挂载，或者干脆不挂载。',
    },
    why: {
      en: 'Shut down with Fast Startup is hibernation: Windows keeps parts of the volume in its own memory image, and would write over what Linux changed. A stick pulled out without ejecting leaves the mark as well. The driver ntfs3 of the kernel refuses such a volume outright, ntfs-3g falls back to read-only.',
      zh: '开着“快速启动”时，关机其实是休眠：Windows 把卷的一部分留在自己的内存映像里，下次启动会覆盖 Linux 的改动。移动盘没有安全弹出就拔掉，也会留下标记。内核的 ntfs3 驱动直接拒绝这样的卷，ntfs-3g 则退为只读。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('ntfs-unclean'),
      says: {
        en: 'The NTFS driver names it: not closed, hibernated, or in disorder.',
        zh: 'NTFS 驱动写明了原因：未关闭、处于休眠，或结构不一致。',
      },
    },
    {
      weight: 'hints',
      when: seen('mount-bad-superblock', { udisks: '~.' }),
      says: {
        en: 'What a file manager shows says nothing; the kernel log names the driver that refused, and why.',
        zh: '文件管理器给的提示什么也说明不了：是哪个驱动拒绝、为什么，要看内核日志。',
      },
    },
  ],
  refutes: [
    {
      when: seen('disk-io-error'),
      says: { en: 'The disk below gives errors: look there first.', zh: '下层磁盘在报错：先查磁盘。' },
    },
  ],
  variants: [
    {
      id: 'hibernated',
      when: seen('ntfs-unclean', { windows: '~.' }),
      title: { en: 'Windows hibernates (Fast Startup)', zh: 'Windows 处于休眠（快速启动）' },
    },
    {
      id: 'inconsistent',
      when: seen('ntfs-unclean', { broken: '~.' }),
      title: { en: 'Its structures do not agree: chkdsk', zh: '结构不一致：需要 chkdsk' },
    },
  ],
  explains: ['fs-mounted-readonly', 'filesystem-damaged', 'fs-module-missing', 'mount-helper-missing'],
  prior: 2,
  ask: ['dmesg'],
  names: { '/dev/sdX1': [] },
  fixes: [
    {
      does: {
        en: 'In Windows: switch hibernation off, check the volume, shut down in full',
        zh: '在 Windows 里：关闭休眠，检查卷，再完全关机',
      },
      on: { en: 'in Windows, in a terminal of the administrator', zh: '在 Windows 的管理员终端里' },
      run: 'powercfg /h off\nchkdsk D: /f\nshutdown /s /f /t 0',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Put the letter of the volume for D:. Windows can switch Fast Startup on again with a large update.',
        zh: '把 D: 换成该卷的盘符。Windows 大版本更新后可能会重新打开“快速启动”。',
      },
    },
    {
      does: { en: 'Only to read: mount it read-only', zh: '只想读取：以只读方式挂载' },
      run: 'sudo mount -t ntfs3 -o ro /dev/sdX1 /mnt    # before Linux 5.15: -t ntfs-3g',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'No Windows at hand: clear the mark (package ntfs-3g; ntfsprogs on Fedora)',
        zh: '手边没有 Windows：清除标记（软件包 ntfs-3g；Fedora 上是 ntfsprogs）',
      },
      run: 'sudo umount /dev/sdX1\nsudo ntfsfix -d /dev/sdX1',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'ntfsfix is no chkdsk: it repairs a few basics and throws the log away. Where Windows hibernates, what it had not written is lost.',
        zh: 'ntfsfix 不等于 chkdsk：它只修几处基本结构，并丢弃日志。如果 Windows 处于休眠，它还没写回的内容会丢失。',
      },
    },
  ],
  verify: {
    probe: 'findmnt',
    key: '/mnt',
    when: matches('mount.options', '^rw', '/mnt'),
    says: { en: 'It is mounted rw.', zh: '已以可写（rw）方式挂载。' },
  },
  prevent: [
    {
      says: {
        en: 'On a machine with two systems keep Fast Startup off, and eject drives before you pull them.',
        zh: '双系统机器上保持关闭“快速启动”；移动盘先安全弹出再拔。',
      },
    },
  ],
  sources: [
    'https://github.com/torvalds/linux/blob/master/fs/ntfs3/super.c',
    'https://github.com/tuxera/ntfs-3g/wiki/NTFS-3G-FAQ',
    'https://github.com/tuxera/ntfs-3g/issues/34',
    'https://github.com/storaged-project/udisks/issues/1510',
  ],
})
