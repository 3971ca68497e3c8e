import { all, any, is, isIn, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

const refused = (group: string) => seen('zfs-import-refused', { [group]: '~.' })
const foreign = any(refused('foreign'), refused('last'), is('zfs.importable', 'forced'))
const gone = any(refused('absent'), refused('missing'), is('zfs.importable', 'incomplete'))
const noneImported = any(seen('zfs-no-pools'), is('zfs.pools', 'none'))

export default defineDiagnosis({
  id: 'zfs-pool-not-imported',
  area: 'storage',
  tags: ['storage/disks', 'storage/filesystems'],
  words: {
    title: { en: 'A ZFS pool is on the disks and not imported', zh: 'ZFS 池在磁盘上，但没有导入' },
    what: {
      en: 'The module works, and the pool is not there: nothing imported it at boot, or zpool import refuses it. Until then its data sets are empty directories.',
      zh: '模块正常，但看不到池：开机时没有导入，或者 zpool import 拒绝导入。在导入之前，各数据集的挂载点都是空目录。',
    },
    why: {
      en: 'At boot a unit imports what stands in /etc/zfs/zpool.cache, or what a scan finds. A unit that is not enabled, a cache file that is old or lacks the pool, disks that come later (USB, LUKS, iSCSI), and a host id that differs from the one written in the pool each leave it out.',
      zh: '开机时由一个单元导入 /etc/zfs/zpool.cache 里记录的池，或扫描到的池。单元没启用、缓存文件过期或没有这个池、磁盘出现得太晚（USB、LUKS、iSCSI），或 hostid 与池里记录的不同，都会漏掉它。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(noneImported, isIn('zfs.importable', ['ready', 'forced'])),
      says: {
        en: 'No pool is imported, and zpool import lists one that can be.',
        zh: '一个池也没导入，而 zpool import 列出了可以导入的池。',
      },
    },
    {
      weight: 'points',
      when: any(foreign, gone),
      says: {
        en: 'zpool names the pool and why it does not import it.',
        zh: 'zpool 指出了是哪个池、为什么不导入。',
      },
    },
    {
      weight: 'points',
      when: seen('mount-holds-no-fs', { holds: 'zfs_member' }),
      says: {
        en: 'mount was given a disk of a pool; a pool is imported, not mounted.',
        zh: '把池的成员盘交给了 mount；池要导入，不能这样挂载。',
      },
    },
    {
      weight: 'hints',
      when: any(noneImported, refused('pool'), isIn('zfs.importable', ['ready', 'forced'])),
      says: { en: 'A pool is missing among the imported ones.', zh: '已导入的池里缺了它。' },
    },
  ],
  refutes: [
    {
      when: seen('zfs-not-loaded'),
      says: { en: 'The tools do not reach the kernel module at all.', zh: '工具根本连不上内核模块。' },
    },
    {
      when: refused('damaged'),
      says: { en: 'The pool is found, and what it says does not read.', zh: '池找到了，但内容读不出来。' },
    },
    {
      when: refused('exists'),
      says: { en: 'A pool of this name is imported already.', zh: '同名的池已经导入。' },
    },
  ],
  variants: [
    {
      id: 'foreign',
      when: foreign,
      title: {
        en: 'it was last used by another system, or under another host id',
        zh: '上次由另一个系统使用，或 hostid 变了',
      },
    },
    {
      id: 'disks',
      when: gone,
      title: { en: 'disks of it are not there, or were not yet', zh: '池的磁盘不在，或当时还没出现' },
    },
  ],
  explains: ['fstab-device-missing', 'fs-module-missing'],
  prior: 2,
  ask: ['zpool-import', 'zpool-status', 'lsblk'],
  names: { POOL: [inLine('zfs-import-refused', 'pool'), inLine('zfs-no-pools', 'pool')] },
  fixes: [
    {
      does: {
        en: 'See what can be imported, and what the units of the boot said',
        zh: '看有什么可以导入，以及开机时的单元说了什么',
      },
      run: "sudo zpool import\nsudo zpool import -d /dev/disk/by-id\nsystemctl status zfs-import-cache zfs-import-scan zfs-import.target --no-pager\nsystemctl list-unit-files 'zfs*'",
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Import it, and mount its data sets', zh: '导入并挂载数据集' },
      run: 'sudo zpool import -d /dev/disk/by-id POOL\nsudo zfs mount -a',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Last used by another system: make sure that none has it open, then force',
        zh: '上次由别的系统使用：先确认没有别的系统正在用，再强制导入',
      },
      run: 'sudo zpool import -f POOL',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Two machines that write to one pool destroy it. Shared storage, a disk passed to a virtual machine, a second system of a dual boot: stop that one first, or export the pool there.',
        zh: '两台机器同时写一个池会把它毁掉。共享存储、直通给虚拟机的盘、双系统里的另一个：先停掉它，或在那边执行 export。',
      },
    },
    {
      does: {
        en: 'So that the next boot imports it: write the cache, enable the units',
        zh: '让下次开机自动导入：写缓存文件，启用单元',
      },
      run: 'sudo zpool set cachefile=/etc/zfs/zpool.cache POOL\nsudo systemctl enable zfs-import-cache.service zfs-import.target zfs-mount.service zfs.target',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'The same complaint at each boot: give the host a fixed id and put it into the initramfs',
        zh: '每次开机都报同样的错：固定 hostid，并写进 initramfs',
      },
      for: ['debian'],
      run: 'sudo zgenhostid "$(hostid)"\nsudo update-initramfs -u -k all',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'The same complaint at each boot: give the host a fixed id and put it into the initramfs',
        zh: '每次开机都报同样的错：固定 hostid，并写进 initramfs',
      },
      for: ['rhel', 'suse'],
      run: 'sudo zgenhostid "$(hostid)"\nsudo dracut -f --regenerate-all',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'The same complaint at each boot: give the host a fixed id and put it into the initramfs',
        zh: '每次开机都报同样的错：固定 hostid，并写进 initramfs',
      },
      for: ['arch'],
      run: 'sudo zgenhostid "$(hostid)"\nsudo mkinitcpio -P',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'zpool-status',
    when: is('zfs.pool', 'online'),
    says: { en: 'The pool is imported and whole.', zh: '池已导入且完好。' },
  },
  prevent: [
    {
      says: {
        en: 'Build pools from names in /dev/disk/by-id, and export a pool before its disks move to another machine.',
        zh: '建池时用 /dev/disk/by-id 里的名字；把盘换到别的机器之前先 export。',
      },
    },
  ],
  sources: [
    'https://openzfs.github.io/openzfs-docs/man/master/8/zpool-import.8.html',
    'https://openzfs.github.io/openzfs-docs/man/master/8/zgenhostid.8.html',
    'https://github.com/openzfs/zfs/blob/master/etc/systemd/system/zfs-import-cache.service.in',
  ],
})
