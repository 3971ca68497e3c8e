/** What mount and umount say: the kernel or a helper does not know the file system, finds none, or it is in use or dead. */
import { sig } from '../model'

const utilLinux = 'https://github.com/util-linux/util-linux/blob/master/libmount/src/context_mount.c'

export default [
  sig({
    id: 'mount-unknown-fs',
    literal: [
      'unknown filesystem type',
      'unknown file system type',
      '未知的文件系统类型',
      'nbekannter Dateisystemtyp',
      'système de fichiers inconnu',
      'sistema de ficheros desconocido',
      'тип файловой системы',
      'system sconosciuto',
      'sistema de arquivos desconhecido',
      'nieznany typ systemu',
    ],
    // what holds volumes, a raid or a secret is no file system: the next signature
    pattern:
      /(?:unknown file ?system type|未知的文件系统类型|[Uu]nbekannter Dateisystemtyp|type de système de fichiers inconnu|tipo de sistema de ficheros desconocido|неизвестный тип файловой системы|tipo di file ?system sconosciuto|tipo de sistema de arquivos desconhecido|nieznany typ systemu plików) ?:? ?['"‘“„»«(]?\s?(?!\w{2,20}_member\b|crypto_LUKS\b|BitLocker\b|swap\b)(?<fs>[\w.-]+)/,
    example: "mount: /mnt: unknown filesystem type 'overlay'.",
    nearMiss: 'unknown filesystem type',
    by: 'util-linux, udisks',
    source: utilLinux,
  }),
  sig({
    id: 'mount-holds-no-fs',
    literal: ['_member', 'crypto_LUKS', 'BitLocker', 'swap'],
    pattern:
      /(?:unknown file ?system type|未知的文件系统类型|unbekannter Dateisystemtyp) ?['"‘“„»(]?(?<holds>\w{2,20}_member|crypto_LUKS|BitLocker|swap)\b/,
    example: "mount: unknown filesystem type 'LVM2_member'",
    nearMiss: "mount: /mnt: unknown filesystem type 'overlay'.",
    by: 'util-linux, udisks',
    source: 'https://github.com/util-linux/util-linux/tree/master/libblkid/src/superblocks',
  }),
  sig({
    id: 'mount-bad-superblock',
    literal: ['superblock', 'Error mounting /dev/'],
    pattern:
      /(?:\bmount: |(?<udisks>Error mounting) \/dev\/\S{1,60} at \/).{0,120}(?:(?<read>can't read superblock)|wrong fs type, bad option,(?: bad superblock on \/dev\/(?<device>[\w./-]{2,60})|$))/,
    example: "mount: /dev/sda1: can't read superblock",
    nearMiss: 'mount: wrong fs type, bad option, bad superblock on cgroup,',
    by: 'util-linux, udisks',
    source: utilLinux,
    probes: ['dmesg'],
  }),
  sig({
    id: 'ntfs-unclean',
    literal: ['NTFS', 'ntfs', 'Windows', 'unclean file system', '$MFTMirr'],
    pattern:
      /\bntfs3(?:\([\w-]{1,20}\))?: (?:[\w-]{1,20}: )?volume is dirty and "force" flag is not set|[Tt]he disk contains an unclean file system|(?<windows>[Mm]etadata kept in Windows cache, refused to mount|Windows is hibernated, refused to mount|NTFS partition is (?:in an unsafe state|hibernated))|NTFS-fs error \(device [\w-]{1,20}\): load_system_files\(\): .{0,40}(?:Volume is dirty|\$LogFile is not clean)|(?<broken>NTFS is either inconsistent|\$MFTMirr does not match \$MFT)/,
    example: 'ntfs3: sdb1: volume is dirty and "force" flag is not set!',
    nearMiss: 'ntfs3: Max link count 4000',
    by: 'Linux: ntfs3 since 5.15, ntfs before 6.9; ntfs-3g',
    source: 'https://github.com/torvalds/linux/blob/master/fs/ntfs3/super.c',
    probes: ['dmesg'],
  }),
  sig({
    id: 'mount-helper-needed',
    literal: [
      'for several filesystems',
      'for several file systems',
      'wrong fs type',
      ' read-only.',
      "mount program didn't pass remote",
    ],
    // mount says so of network file systems only when it has not found their program
    pattern:
      /(?<sure>bad option; for several file ?systems|wrong fs type, bad option, bad superblock on (?:\/\/[\w.-]+|[\w.-]+:\/)\S*?, ?(?:missing|$)|\bmount: (?:\S{1,200}: )?cannot mount (?:\/\/[\w.-]+|[\w.-]+:)\/\S{1,200} read-only\.)|\(for several file ?systems \(e\.g\. nfs, cifs\) you might|(?<nfs>NFS: mount program didn't pass remote address)/,
    example:
      'mount: /mnt: bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program.',
    nearMiss:
      'wrong fs type, bad option, bad superblock on /dev/sdb1, missing codepage or helper program, or other error',
    by: 'util-linux, busybox excepted',
    source: utilLinux,
    probes: ['mount'],
  }),
  sig({
    id: 'mount-no-such-device',
    literal: ['No such device', 'not supported by the system', 'no such device'],
    pattern:
      /(?:mount\.(?<helper>nfs4?): (?:No such device|(?<proto>Protocol not supported))|mount error: (?<cifs>cifs) filesystem not supported by the system|mount error\(19\): No such device|mount: mounting \S+ on \S+ failed: No such device)/,
    example: 'mount.nfs: No such device',
    nearMiss: 'mount: /dev/sdb1: No such device or address',
    by: 'nfs-utils, cifs-utils, busybox: ENODEV, the kernel does not know the file system',
    source: 'https://man7.org/linux/man-pages/man2/mount.2.html',
  }),
  sig({
    id: 'vboxsf-no-driver',
    literal: 'mount.vboxsf: mounting failed',
    pattern: /mount\.vboxsf: mounting failed with the error: No such device/,
    example: '/sbin/mount.vboxsf: mounting failed with the error: No such device',
    nearMiss: '/sbin/mount.vboxsf: mounting failed with the error: Protocol error',
    by: 'VirtualBox Guest Additions',
    source: 'https://www.virtualbox.org/browser/vbox/trunk/src/VBox/Additions/linux/sharedfolders/mount.vboxsf.c',
  }),
  sig({
    id: 'mount-by-program',
    literal: 'using mount program',
    pattern: /using mount program (?<program>\/\S+\/fuse-overlayfs): /,
    example: 'using mount program /usr/bin/fuse-overlayfs: fuse: device not found',
    nearMiss: 'mount_program = "/usr/bin/fuse-overlayfs"',
    by: 'CRI-O and its kin, which mount by fuse-overlayfs',
    source: 'https://github.com/containers/storage/blob/main/drivers/overlay/overlay.go',
  }),
  sig({
    id: 'fuse-unavailable',
    literal: ['fuse', 'FUSE'],
    pattern:
      /(?:fuse:? device not found, try 'modprobe fuse'|fuse: failed to open \/dev\/fuse: (?<reason>[A-Za-z ]+)|open \/dev\/fuse: no such (?:file|device)|\/dev\/fuse['"]?:? No such file)/,
    example: "fuse: device not found, try 'modprobe fuse' first",
    nearMiss: 'fuse: bad mount point `/mnt/x`: No such file or directory',
    by: 'libfuse 2 and 3',
    source: 'https://github.com/libfuse/libfuse/blob/master/lib/mount.c',
  }),
  sig({
    id: 'fuse-mount-refused',
    literal: ['mount failed: ', 'failed to open /dev/fuse'],
    // root of a user namespace may mount FUSE since Linux 4.18; Docker gives neither the device nor SYS_ADMIN
    pattern:
      /\b(?:fusermount3?|fuse): (?:mount failed|failed to open \/dev\/fuse): (?<reason>Operation not permitted|Permission denied)/,
    example: 'fusermount3: mount failed: Operation not permitted',
    nearMiss: 'fusermount3: mount failed: Transport endpoint is not connected',
    by: 'libfuse 2 and 3',
    source: 'https://github.com/libfuse/libfuse/blob/master/util/fusermount.c',
    probes: ['detect-virt'],
  }),
  sig({
    id: 'fuse-program-missing',
    literal: ['fusermount', 'libfuse.so.2'],
    pattern:
      /(?<library>dlopen\(\): error loading libfuse\.so\.2)|fuse: failed to exec fusermount3?: No such file|exec: "?(?:\/\S{1,60}\/)?fusermount3?"?: (?:executable file not found|no such file)|fusermount3?: (?:command )?not found|(?:can't|cannot|failed to) (?:find|exec|execute|run) (?:program |command )?['"`]?fusermount3?\b/i,
    example: 'mount helper error: exec: "fusermount3": executable file not found in $PATH',
    nearMiss: 'fusermount3: mount failed: Operation not permitted',
    by: 'libfuse, rclone, go-fuse: the package fuse or fuse3 is not installed',
    source: 'https://github.com/libfuse/libfuse/blob/master/lib/mount.c',
    probes: ['packages'],
  }),
  sig({
    id: 'charset-not-found',
    literal: ['codepage', 'charset', 'NLS character set', 'mount error(79)'],
    // 79 is ELIBACC, which cifs gives for one thing only: load_nls() found no table
    pattern:
      /\b(?:(?:ex)?FAT(?:-fs \([^)]{1,20}\))?|\[EXFAT\]|ASFS):? (?:codepage|IO charset) (?<name>[\w-]+) not found|\bUnable to load NLS charset (?<nls>[\w-]+)|\bNLS character set (?<ntfs>[\w-]+) not found|\bCIFS mount error: iocharset (?<cifs>[\w-]+) not found|\bmount error\(79\): /,
    example: '[  812.3] FAT-fs (sda1): codepage cp437 not found',
    nearMiss: 'FAT-fs (sda1): utf8 is not a recommended IO charset for FAT filesystems',
    by: 'Linux vfat, exfat, ntfs and cifs (until 2.6 the loader of nls itself), mount.cifs: the module nls_NAME cannot be loaded',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/fs/fat/inode.c',
    probes: ['dmesg', 'mount'],
  }),
  sig({
    id: 'fuse-not-connected',
    literal: ['ransport endpoint is not connected', '传输端点尚未连接', 'ENOTCONN'],
    // sockets say the same; a file is named with its path, or by a program that reads directories
    pattern:
      /^(?!.{0,600}(?:[Ss]ocket(?! is not connected, )|\bshutdown|\bsend|\brecv|getpeername|getsockopt|\bread:|\bwrite:|remote operation|-client-\d)).{0,500}?(?:(?:\/[^\s:'"’`]{1,200}|['"‘`][^'"’`]{1,200})['"’`]?\)?(?: \([^)]{1,40}\))?[:：] ?|(?:cannot (?:access|open directory|stat|remove|create directory) |Could not mount to )[^:]{1,200}: |\[Errno 107\] )(?:[Tt]ransport endpoint is not connected|传输端点尚未连接)|ENOTCONN: socket is not connected, (?:scandir|l?stat|open|mkdir|access|opendir)\b/,
    example: "ls: cannot access '/mnt/gdrive': Transport endpoint is not connected",
    nearMiss: 'java.net.SocketException: Transport endpoint is not connected',
    by: 'any program (errno 107) that touches a FUSE mount whose process has ended: sshfs, rclone, s3fs, gcsfuse, mergerfs, glusterfs',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/fs/fuse/dev.c',
    probes: ['ls', 'df', 'mount'],
  }),
  sig({
    id: 'gluster-brick-gone',
    literal: 'ransport endpoint is not connected',
    pattern: /\b\d-\S{1,60}-client-\d+: .{0,200}[Tt]ransport endpoint is not connected/,
    example:
      '[2019-05-02 10:00:00.1] W [MSGID: 114031] 0-gv0-client-1: remote operation failed [Transport endpoint is not connected]',
    nearMiss: "ls: cannot access '/mnt/gv0': Transport endpoint is not connected",
    by: 'GlusterFS',
    source: 'https://docs.gluster.org/en/latest/Troubleshooting/',
  }),
  sig({
    id: 'container-layer-busy',
    literal: ['failed to remove root filesystem', 'nable to remove filesystem'],
    // the mount leaked into the namespace of another process: a container with / of the host, a service of systemd
    pattern:
      /(?:[Ff]ailed to remove root filesystem|nable to remove filesystem)\b[^\n]{0,600}: (?:device or resource busy|[Dd]evice is [Bb]usy)/,
    example:
      'Error response from daemon: driver "overlay" failed to remove root filesystem for cce70c23af7a: remove /var/lib/docker/overlay/c88afd486a60/merged: device or resource busy',
    nearMiss: 'driver "overlay2" failed to remove root filesystem for cce70c23af7a: permission denied',
    by: 'dockerd: the file system of a removed container is still mounted for somebody',
    source: 'https://github.com/moby/moby/issues/22260',
  }),
  sig({
    id: 'umount-busy',
    literal: [
      'target is busy',
      'umount: ',
      'device is busy',
      '目标忙',
      'wird gerade benutzt',
      'cible est active',
      'está ocupado',
      'cel jest zajęty',
      'dataset is busy',
      'pool is busy',
      'to unmount',
    ],
    pattern:
      /umount(?:\.\w+|2)?: ?(?<target>[^\s:：]{1,200}) ?[:：] ?(?:target is busy|device is busy|目标忙|[Dd]as Ziel wird gerade benutzt|la cible est active|el destino está ocupado|o alvo está ocupado|cel jest zajęty)|umount: can't unmount (?<busybox>\S{1,200}): (?:Device or r|R)esource busy|cannot unmount '(?<zfs>[^']{1,200})': (?:pool or dataset is busy|unmount failed)|cannot export '[^']{1,100}': pool is busy|Error unmounting (?<udisks>\/\S{1,200}): target is busy|fusermount3?: failed to unmount (?<fuse>\S{1,200}): Device or resource busy/,
    example: 'umount: /mnt/usb: target is busy.',
    nearMiss: 'mount: /mnt/usb: /dev/sdb1 already mounted or mount point busy.',
    by: 'util-linux, udisks, busybox, fusermount, zfs (EBUSY)',
    source: 'https://github.com/util-linux/util-linux/blob/master/libmount/src/context_umount.c',
  }),
  sig({
    id: 'device-held',
    literal: [
      'is still in use',
      'ailed to stop array',
      'annot continue, aborting',
      'mount error(16)',
      'mount point busy',
      'in use by another',
      'contains a filesystem in use',
      'exclusively.  Mounted',
      'apparently in use by the system',
      'which is in use (already mapped',
      'is mounted; will not make',
      'mount point is busy',
      'overlapping loop device exists',
      'filesystem already mounted',
      "Can't open blockdev",
      'is busy or already mounted',
      'is used by another device',
      'open logical volume(s)',
      'ioctl on ',
      'is invalid or still in use',
      'Cannot format device',
      'is busy - skipping',
      'exclusive access to',
      'Device or resource busy',
      'exclusively by another program',
      'contains a mounted',
    ],
    pattern:
      /^Device (?<crypt>\S{1,100}) is still in use\.|mdadm: failed to stop array (?<array>\S{1,60}): Device or resource busy|(?<fsck>\S{1,100}) is (?:mounted|in use)\.\s+e[\d]?fsck: Cannot continue|(?<smb>mount error\(16\)): Device or resource busy|(?<mount>already mounted or mount point busy|mount: (?:\S{1,200}: )?(?:mount point is busy|overlapping loop device exists|filesystem already mounted)|fsconfig\(\) failed: \/dev\/\S{1,60}: Can't open blockdev|mount\.nfs4?: \S{1,200} is busy or already mounted)|Logical volume (?<lv>\S{1,100}) (?:is used by another device|contains a filesystem in use|in use)|Can't open (?<pv>\/dev\/\S{1,60}) exclusively\. +Mounted filesystem|(?<mkfs>\/dev\/\S{1,60}) is (?:apparently in use by the system|mounted); will not make a filesystem here|Cannot use device (?<luks>\/dev\/\S{1,60}) which is in use \(already mapped or mounted\)|Can't deactivate volume group "(?<vg>[^"]{1,100})" with \d+ open logical|device-mapper: (?:remove|create) ioctl on [^\n]{1,160} ?failed: Device or resource busy|Cannot use device (?<name>\S{1,60}), name is invalid or still in use|Cannot format device \S{1,60} (?:in use|which is still in use)|mdadm: (?<member>\S{1,60}) is busy - skipping|mdadm: (?:Cannot get exclusive access to \S{1,60}:|(?:cannot|failed to) open \S{1,60}: Device or resource busy)|fsck[\w.]{0,10}: Device or resource busy while trying to open|mounted or opened exclusively by another program|xfs_repair: \S{1,60} contains a mounted|failed to set ?up loop device: Device or resource busy/,
    example: 'Device cryptdata is still in use.',
    nearMiss: 'umount: /mnt/usb: target is busy.',
    by: 'cryptsetup, mdadm, e2fsck, xfs_repair, mount, mount.cifs, mount.nfs, lvm',
    source: 'https://man7.org/linux/man-pages/man2/umount.2.html',
    probes: ['findmnt', 'fuser-mount'],
  }),
] as const
