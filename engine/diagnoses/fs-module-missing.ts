import { all, any, has, is, isIn, min, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

/** names of the drivers; for most file systems that of the file system */
const drivers = [
  'vfat',
  'exfat',
  'ntfs3',
  'cifs',
  'nfs',
  'nfs4',
  'isofs',
  'udf',
  'squashfs',
  'f2fs',
  'hfsplus',
  'overlay',
  'btrfs',
  'xfs',
]
const listed = [
  'overlay',
  'vfat',
  'exfat',
  'ntfs3',
  'cifs',
  'nfs',
  'nfs4',
  'iso9660',
  'udf',
  'squashfs',
  'f2fs',
  'hfsplus',
  'btrfs',
  'xfs',
]

export default defineDiagnosis({
  id: 'fs-module-missing',
  area: 'storage',
  tags: ['storage/filesystems', 'kernel/modules'],
  words: {
    title: { en: 'The kernel does not know this file system', zh: '内核不认识这种文件系统' },
    what: {
      en: 'mount is refused because the module of the file system is not available.',
      zh: '挂载被拒绝，因为文件系统的模块不可用。',
    },
    why: {
      en: 'The tools of a file system (exfatprogs, btrfs-progs, nfs-common) bring no driver; that is in the kernel. Why it is not there is the next question: a stale kernel, a package, an option.',
      zh: '文件系统的工具包（exfatprogs、btrfs-progs、nfs-common）不含驱动，驱动在内核里。为什么没有才是下一个问题：旧内核、缺软件包，还是没编译。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        any(seen('mount-unknown-fs'), seen('mount-no-such-device')),
        is('module.load', 'not-found', drivers),
        is('modules.dir', 'present'),
        unless(is('module.why', 'not-built')),
      ),
      says: {
        en: 'mount does not know the file system, and the running kernel’s module tree has no driver for it.',
        zh: 'mount 不认识这种文件系统，而正在运行的内核的模块目录里也没有它的驱动。',
      },
    },
    {
      weight: 'hints',
      when: all(
        any(
          seen('mount-unknown-fs', {
            // these every kernel has: where one is refused, more is wrong than a driver
            fs: listed.filter((fs) => !['btrfs', 'xfs', 'vfat'].includes(fs)),
          }),
          seen('mount-no-such-device'),
        ),
        unless(min('kernel.failing-subsystems', 2)),
        unless(is('module.why', 'not-built')),
      ),
      says: { en: 'mount says that the kernel does not know the file system.', zh: 'mount 说内核不认识这种文件系统。' },
    },
    {
      weight: 'hints',
      when: any(
        seen('mount-unknown-fs'),
        seen('mount-no-such-device'),
        seen('mount-helper-needed'),
        seen('local-volume-mount-failed', { nodev: '~.' }),
      ),
      says: { en: 'mount says that the kernel does not know the file system.', zh: 'mount 说内核不认识这种文件系统。' },
    },
  ],
  refutes: [
    {
      when: isIn('module.load', ['exec-format', 'invalid', 'key-rejected', 'unknown-symbol'], drivers),
      says: {
        en: 'The module is there, and the kernel refuses it.',
        zh: '模块在，是内核拒绝加载它。',
      },
    },
    {
      when: any(...listed.map((fs) => all(seen('mount-unknown-fs', { fs }), has('fs.known', fs)))),
      says: { en: 'The kernel lists this file system.', zh: '内核的列表里就有这种文件系统。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['modprobe', 'proc-filesystems', 'ls-modules-release'],
  fixes: [
    {
      does: { en: 'A network file system: install its mount program', zh: '网络文件系统：安装它的 mount 程序' },
      for: ['debian'],
      run: 'sudo apt-get install nfs-common cifs-utils',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Load the module and see what it says', zh: '加载模块，看它报什么' },
      run: 'sudo modprobe exfat',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Without a driver in the kernel: use a FUSE driver', zh: '内核没有驱动时：改用 FUSE 驱动' },
      for: ['debian'],
      run: 'sudo apt-get install exfat-fuse ntfs-3g',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'proc-filesystems',
    when: any(...listed.map((fs) => all(seen('mount-unknown-fs', { fs }), has('fs.known', fs)))),
    says: { en: 'The file system is listed.', zh: '列表里有这种文件系统。' },
  },
  prevent: [
    {
      says: {
        en: 'Before a volume is moved to a host, check that its kernel knows the file system.',
        zh: '把卷挂到新机器之前，先确认它的内核支持这种文件系统。',
      },
      run: 'cat /proc/filesystems',
    },
  ],
  sources: ['https://man7.org/linux/man-pages/man8/mount.8.html'],
})
