import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

/** what holds volumes; swap is no layer, and bcache, zfs and ceph have programs of their own */
const holdsVolumes = seen('mount-holds-no-fs', { holds: '~^(?!zfs_)\\w+_member$|crypto_LUKS|BitLocker' })
const volumeAbsent = any(
  seen('mount-source-absent', { device: '~^/dev/(?:mapper/|dm-|md)' }),
  seen('initramfs-root-missing', { device: '~^/dev/mapper/' }),
  seen('fstab-device-timeout', { device: '~mapper' }),
)

export default defineDiagnosis({
  id: 'storage-layer-closed',
  area: 'storage',
  tags: ['storage/lvm', 'storage/disks'],
  words: {
    title: {
      en: 'The layer below the file system is not open: LVM, RAID, LUKS',
      zh: '文件系统下面的那一层没有打开：LVM、RAID 或 LUKS',
    },
    what: {
      en: 'The disk holds no file system but volumes: a volume group, a RAID member, an encrypted container. The volumes appear only once that layer is opened.',
      zh: '盘上直接放的不是文件系统，而是卷组、RAID 成员或加密容器。要先打开这一层，里面的卷才会出现。',
    },
    why: {
      en: 'mount was given the partition in place of the volume, or nothing opened the layer: the disk came later than the boot, the LUKS container is still locked, LVM does not look at this disk, or the initramfs lacks the program for it.',
      zh: '可能把分区当成卷交给了 mount，也可能是这一层没人打开：盘在启动之后才接上、LUKS 还没解锁、LVM 不看这块盘，或者 initramfs 里没有对应的程序。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: holdsVolumes,
      says: {
        en: 'mount names the partition that holds the volumes, not a volume in it.',
        zh: 'mount 指的是装着卷的分区，而不是里面的卷。',
      },
    },
    {
      weight: 'points',
      when: all(is('lvm.volume', 'inactive'), any(volumeAbsent, seen('mount-source-absent'))),
      says: {
        en: 'The volume is listed as inactive, and what needs its device node does not find it.',
        zh: '卷在列表里是未激活状态，而需要它的程序找不到设备节点。',
      },
    },
    {
      weight: 'points',
      when: all(any(is('raid.array', 'inactive'), is('crypt.open', false)), volumeAbsent),
      says: {
        en: 'An array is not running or a container is locked, and a volume is missed.',
        zh: '有阵列没有运行或容器没有解锁，同时缺少卷。',
      },
    },
    {
      weight: 'hints',
      when: any(is('raid.array', 'inactive'), seen('raid-says', { none: '~.' }), is('crypt.open', false)),
      says: { en: 'An array does not run, or a container is locked.', zh: '有阵列没有运行，或有容器没解锁。' },
    },
    {
      weight: 'hints',
      when: is('lvm.volume', 'inactive'),
      says: { en: 'A volume is there and not active.', zh: '有卷存在但没有激活。' },
    },
    {
      weight: 'hints',
      when: any(seen('lvm-group-not-found'), seen('lvm-lacks', { uuid: '~.' }, { partial: '~.' })),
      says: {
        en: 'LVM sees no disk of this volume group: not there, locked, or left out by its own settings.',
        zh: 'LVM 看不到这个卷组的盘：盘不在、没解锁，或被 LVM 自己的设置排除。',
      },
    },
    {
      weight: 'hints',
      when: volumeAbsent,
      says: { en: 'The node of a volume is not there.', zh: '卷的设备节点不存在。' },
    },
    {
      weight: 'hints',
      when: seen('lxc-start-failed'),
      says: {
        en: 'The container did not start: the disk of its root may not be there.',
        zh: '容器没能启动：根磁盘可能没有激活。',
      },
    },
  ],
  refutes: [
    {
      when: all(seen('klog-dm-target-unknown'), unless(seen('mount-holds-no-fs'))),
      says: { en: 'The kernel lacks the driver of this layer.', zh: '内核缺少这一层的驱动。' },
    },
    {
      when: all(seen('disk-io-error'), unless(holdsVolumes)),
      says: { en: 'The disk itself does not read.', zh: '磁盘本身读不出来。' },
    },
  ],
  variants: [
    {
      id: 'lvm',
      when: any(
        seen('mount-holds-no-fs', { holds: 'LVM2_member' }),
        is('lvm.volume', 'inactive'),
        seen('lvm-group-not-found'),
      ),
      title: { en: 'LVM: the volume is not active, or its group not seen', zh: 'LVM：卷没有激活，或看不到卷组' },
    },
    {
      id: 'luks',
      when: any(seen('mount-holds-no-fs', { holds: 'crypto_LUKS' }), is('crypt.open', false)),
      title: { en: 'LUKS: the container is locked', zh: 'LUKS：加密容器还没解锁' },
    },
    {
      id: 'raid',
      when: any(seen('mount-holds-no-fs', { holds: 'linux_raid_member' }), is('raid.array', 'inactive')),
      title: { en: 'RAID: the array is not assembled', zh: 'RAID：阵列没有组装' },
    },
  ],
  explains: ['fstab-device-missing', 'fs-module-missing'],
  prior: 1,
  ask: ['lsblk', 'lvs', 'mdstat', 'fstab'],
  names: { VG: [inLine('lvm-group-not-found', 'group')], LV: [] },
  fixes: [
    {
      does: { en: 'See the layers from the disk up', zh: '从磁盘往上看每一层' },
      run: 'lsblk -f\nsudo pvs; sudo vgs; sudo lvs\ncat /proc/mdstat',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'LVM: activate, and mount the volume', zh: 'LVM：激活卷组，再挂载卷' },
      run: 'sudo vgchange -ay\nsudo lvs\nsudo mount /dev/VG/LV /mnt',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'LVM sees no group though the disk is there: its devices file or filter leaves it out',
        zh: '盘在而 LVM 看不到卷组：被 devices 文件或 filter 排除',
      },
      run: 'sudo pvs -a --devicesfile ""\nsudo vgimportdevices VG',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'LUKS: unlock first', zh: 'LUKS：先解锁' },
      run: 'sudo cryptsetup open /dev/sdX1 data\nsudo vgchange -ay\nsudo mount /dev/mapper/data /mnt',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'RAID: assemble', zh: 'RAID：组装阵列' },
      run: 'sudo mdadm --assemble --scan\ncat /proc/mdstat',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Never --create over members that hold data.',
        zh: '盘上有数据时绝不要用 --create。',
      },
    },
    {
      does: {
        en: 'At boot: name the volume as root, and put the programs into the initramfs',
        zh: '启动时：root= 写卷，并把程序放进 initramfs',
      },
      run: 'cat /proc/cmdline\ncat /etc/crypttab\nsudo update-initramfs -u -k all   # Debian, Ubuntu\nsudo dracut -f --regenerate-all   # Fedora, RHEL',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'lvs',
    when: is('lvm.volume', 'active'),
    says: { en: 'The volume is active.', zh: '卷已激活。' },
  },
  prevent: [
    {
      says: {
        en: 'In fstab and on the command line of the kernel, name volumes by /dev/VG/LV or the UUID of the file system, never by that of the partition below.',
        zh: 'fstab 和内核命令行里写 /dev/VG/LV 或文件系统自己的 UUID，不要写下面那层分区的 UUID。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man8/vgchange.8.html',
    'https://man7.org/linux/man-pages/man8/lvmdevices.8.html',
    'https://github.com/util-linux/util-linux/tree/master/libblkid/src/superblocks',
  ],
})
