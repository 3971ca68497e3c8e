/** Loop devices, the device mapper, LVM, LUKS, RAID, ZFS. */
import { sig } from '../model'

export default [
  sig({
    id: 'loop-unavailable',
    literal: ['loop'],
    pattern:
      /(?:cannot find an unused loop device|[Ll]oopback attach failed|(?<none>[Cc]ould not find any (?:loop )?device(?: \/dev\/loop)?)|[Cc]ould not find any free (?:loop )?device|failed to set ?up loop device(?:: (?<reason>No such (?:file or directory|device)|[Oo]peration not permitted|[Pp]ermission denied))?|[Ff]ailed to (?:open|find) (?:a free )?\/dev\/loop(?:-control|\d+)?: No such|open \/dev\/loop(?:-control|\d+): no such)/,
    example: 'losetup: cannot find an unused loop device',
    nearMiss: 'Warning: temperature loop device detected',
    by: 'util-linux (losetup, mount)',
    source: 'https://github.com/util-linux/util-linux/blob/master/sys-utils/losetup.c',
  }),
  sig({
    id: 'device-mapper-refused',
    literal: ['Cannot initialize device-mapper', 'device-mapper: reload ioctl'],
    pattern:
      /Cannot initialize device-mapper\b|device-mapper: reload ioctl (?:on )?[^\n]{0,80}failed: (?:Invalid argument|No such file)/,
    example: 'device-mapper: reload ioctl on testDev (253:0) failed: Invalid argument',
    nearMiss: 'device-mapper: reload ioctl on vg-lv (253:3) failed: Device or resource busy',
    by: 'cryptsetup, LVM, VeraCrypt; the kernel’s log says why',
    source: 'https://gitlab.com/cryptsetup/cryptsetup/-/blob/main/lib/libdevmapper.c',
    probes: ['dmesg'],
  }),
  sig({
    id: 'lvm-group-not-found',
    literal: ['Volume group "', 'rocess volume group', 'find logical volume', 'no such logical volume'],
    pattern:
      /Volume group "(?<group>[\w.+-]{1,100})" not found|Cannot process volume group (?<of>[\w.+-]{1,100})|Failed to find logical volume "(?<volume>[^"]{1,150})"|no such logical volume (?<pve>[\w.+-]{1,60}\/[\w.+-]{1,100})/,
    example: '  Volume group "vg0" not found',
    nearMiss: '  Volume group "vg0" successfully created',
    by: 'LVM2: no physical volume of this group is among the devices it sees',
    source: 'https://github.com/lvmteam/lvm2/blob/main/lib/metadata/metadata.c',
    probes: ['lsblk'],
  }),
  sig({
    id: 'raid-says',
    literal: [
      'Disk failure on',
      'from array',
      'event ha',
      'degraded array',
      'not enough ',
      'assembled from',
      'raid set',
      'No arrays found in config',
      'inactive-array',
    ],
    pattern:
      /(?<failed>md\/raid\w{0,4}:\w{1,20}: Disk failure on (?<disk>\w{1,20}), disabling|md: kicking non-fresh (?<stale>\w{1,20}) from array|A (?:DegradedArray|Fail|FailSpare) event (?:had|has) been detected on md device)|(?<dead>cannot start dirty degraded array|not enough operational (?:devices|mirrors)|mdadm: \S{1,60} assembled from \d{1,3} drives?(?: and \d{1,3} spares?)? - (?:not enough|need )|mdadm: failed to (?:RUN_ARRAY|start array) \S{1,60}: )|(?<none>mdadm: No arrays found in config file)/,
    example: 'md/raid1:md0: Disk failure on sdb1, disabling device.',
    nearMiss: 'md/raid1:md127: active with 2 out of 2 mirrors',
    by: 'Linux (drivers/md), mdadm and its monitor',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/md/raid5.c',
    probes: ['mdstat', 'dmesg'],
  }),
  sig({
    id: 'luks-key-refused',
    literal: [
      'No key available with this passphrase',
      'bad password or options',
      'specified passphrase',
      'Incorrect key provided',
      'code -3 (out of memory)',
      'number of tries exceeded',
      'No usable keyslot',
      'error: Invalid passphrase',
    ],
    pattern:
      /(?<wrong>No key available with this passphrase|cryptsetup failed, bad password or options|Failed to activate with specified passphrase|Key load error: Incorrect key provided for|cryptsetup: ERROR: \S{1,80}: maximum number of tries exceeded|\berror: Invalid passphrase)|(?<slots>No usable keyslot is available)|(?<memory>Command failed with code -3 \(out of memory\))/,
    example: 'No key available with this passphrase.',
    nearMiss: 'Device sda2 is not a valid LUKS device.',
    by: 'cryptsetup, its initramfs scripts, systemd-cryptsetup, GRUB (cryptomount), OpenZFS (load-key)',
    source: 'https://gitlab.com/cryptsetup/cryptsetup/-/blob/main/src/utils_tools.c',
    probes: ['lsblk'],
  }),
  sig({
    id: 'zfs-import-refused',
    literal: ['annot import ', 'Last accessed by ', 'pool metadata is corrupted', 'Recovery is possible'],
    pattern:
      /\b[Cc]annot import ['`‘](?<pool>[\w.:-]{1,100})['’](?:: (?:(?<foreign>pool (?:may be|was previously) in use from|pool is imported on|pool has the multihost)|(?<absent>no such pool)|(?<missing>one or more devices (?:is|are) currently unavailable|no such device)|(?<exists>a pool with that name (?:is already created|already exists))|(?<io>I\/O error)))?|^\s*(?<last>Last accessed by .{1,80}\(hostid=)|(?<damaged>The pool metadata is corrupted|Recovery is possible, but will result in some data loss)/,
    example: "cannot import 'data': pool was previously in use from another system.",
    nearMiss: "cannot import name 'data' from 'pool'",
    by: 'zpool import of OpenZFS, and what calls it: zfs-import-cache.service, the initramfs, LXD, Proxmox',
    source: 'https://github.com/openzfs/zfs/blob/master/cmd/zpool/zpool_main.c',
    probes: ['zpool-import'],
  }),
  sig({
    id: 'zfs-no-pools',
    literal: ['no pools available', 'no such pool'],
    pattern: /(?:^|: )(?:no pools available(?: to import)?|cannot open '(?<pool>[\w.:-]{1,100})': no such pool)\s*$/,
    example: 'no pools available to import',
    nearMiss: 'address: no pools available for network eth0',
    by: 'zpool, zfs: nothing is imported, or nothing is left to import',
    source: 'https://github.com/openzfs/zfs/blob/master/cmd/zpool/zpool_main.c',
    probes: ['zpool-status', 'zpool-import'],
  }),
  sig({
    id: 'lvm-lacks',
    literal: ['extents needed, but only', 'find device with uuid'],
    pattern:
      /Insufficient free space: (?<needed>\d+) extents needed, but only (?<left>\d+) available|Couldn't find device with uuid (?<uuid>[\w-]{6,60})/,
    example: '  Insufficient free space: 2560 extents needed, but only 120 available',
    nearMiss: '  Volume group "vg0" has insufficient tags',
    by: 'lvm',
    source: 'https://github.com/lvmteam/lvm2/blob/main/lib/metadata/lv_manip.c',
    probes: ['lvs', 'lsblk'],
  }),
  sig({
    id: 'fsck-no-magic',
    literal: ['ad magic number in super-block', "VFS: Can't find", 'uperblock checksum does not match'],
    pattern:
      /Bad magic number in super-block while trying to open (?<device>\S{1,100})|EXT[234]-fs \([\w-]{1,20}\): VFS: Can't find (?:an )?ext[234] filesystem|Superblock checksum does not match superblock/,
    example: 'fsck.ext4: Bad magic number in super-block while trying to open /dev/sdb',
    nearMiss: 'EXT4-fs (sdb): VFS: found an ext4 filesystem',
    by: 'e2fsck',
    source: 'https://man7.org/linux/man-pages/man8/e2fsck.8.html',
    probes: ['lsblk'],
  }),
] as const
