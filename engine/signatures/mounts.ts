/** What stands in fstab and cannot be mounted: a device that is not there, an option, a unit that waited in vain. */
import { sig } from '../model'

export default [
  sig({
    id: 'klog-ntfs-option-refused',
    literal: ['ntfs'],
    // options of ntfs-3g, as udisks writes them, handed to a driver of the kernel
    pattern:
      /\bntfs3?: (?:\(device [\w-]{1,20}\): parse_options\(\): Unrecognized mount option|(?:[\w-]{1,20}: )?Unknown parameter) '?(?<option>\w{2,30})/,
    example: 'ntfs: (device sdc1): parse_options(): Unrecognized mount option windows_names.',
    nearMiss: 'ntfs3: sdc1: volume is dirty and "force" flag is not set!',
    by: 'Linux: the ntfs driver until 6.8, ntfs3 since 5.15',
    source: 'https://github.com/NixOS/nixpkgs/issues/58554',
    probes: ['dmesg'],
  }),
  sig({
    id: 'mount-option-refused',
    literal: [
      'Unknown parameter',
      'Bad value for',
      'nrecognized mount option',
      'nknown mount option',
      'unknown option',
      "only allowed if 'user_allow_other' is set",
      'bad mount option value specified',
      'parsing error on',
    ],
    // ntfs is the one above; overlayfs is called by engines, which choose its options themselves
    pattern:
      /\b(?<fs>ext[234]|xfs|btrfs|f2fs|tmpfs|ramfs|v?fat|msdos|exfat|iso9660|udf|nfs4?|cifs|smb3|ceph|9p|virtiofs|erofs|squashfs|bcachefs): (?:Unknown parameter|Bad value for) '(?<option>[^'\s]{1,80})|\b(?:EXT[234]|FAT|F2FS)-fs \([^)\s]{1,40}\): Unrecognized mount option "(?<quoted>[^"]{1,200})"|\bXFS \([^)\s]{1,40}\): unknown mount option \[(?<listed>[^\]]{1,200})\]|\bBTRFS \w{4,8} \(device [^)\s]{1,40}\): unrecognized mount option '(?<btrfs>[^']{1,200})'|\b(?:CIFS(?: VFS)?|cifs): Unknown mount option "?(?<cifs>[\w.=-]{1,80})|\bfuse(?:rmount3?)?: unknown option(?:\(s\):)? [`'](?:-o )?(?<fuse>[\w.=,-]{1,80})|\boption (?<allow>allow_other|allow_root) only allowed if 'user_allow_other' is set|\bNFS: bad mount option value specified: (?<nfs>[\w.=-]{1,80})|mount\.nfs4?: parsing error on '(?<parsed>[\w.=-]{1,40})' option/,
    example: 'FAT-fs (sdc1): Unrecognized mount option "noload" or missing value',
    nearMiss: 'overlayfs: unrecognized mount option "metacopy=on" or missing value',
    by: 'Linux: the file system itself, and since 5.6 fs_context for it; libfuse 2 and 3',
    source: 'https://github.com/torvalds/linux/blob/master/fs/fs_context.c',
    probes: ['dmesg'],
  }),
  sig({
    id: 'nfs-option-refused',
    literal: [
      'an incorrect mount option was specified',
      'mount.nfs: Invalid argument',
      'mount.nfs4: Invalid argument',
      'mounted or bad option',
      'mount point or bad option',
    ],
    // EINVAL: also of rpc.statd or a version that this kernel lacks
    pattern:
      /mount\.nfs4?: (?:mount\(\d\): )?an incorrect mount option was specified|^mount\.nfs4?: Invalid argument|^mount: (?:\S{1,200}: )?(?:mount point not mounted|not mount point) or bad option/,
    example: 'mount.nfs: an incorrect mount option was specified',
    nearMiss: 'mount.nfs: mount system call failed',
    by: 'nfs-utils, util-linux: the kernel answers EINVAL',
    source: 'https://man7.org/linux/man-pages/man5/nfs.5.html',
  }),
  sig({
    id: 'cifs-address-unresolved',
    literal: 'Unable to determine destination address',
    pattern: /\b(?:CIFS|cifs)(?:: VFS| VFS)?: Unable to determine destination address/,
    example: 'CIFS: Unable to determine destination address',
    nearMiss: 'CIFS: VFS: Error connecting to socket. Aborting operation.',
    by: 'Linux: the kernel got the name of the server and no ip=, which mount.cifs would have added',
    source: 'https://github.com/torvalds/linux/blob/master/fs/smb/client/fs_context.c',
    probes: ['dmesg'],
  }),
  sig({
    id: 'fstab-device-timeout',
    literal: ['Timed out waiting for device', 'device/start timed out', '.device/start failed with result'],
    pattern:
      /Timed out waiting for device (?<device>\S+?)\.{0,3}$|Timed out waiting for device (?<named>\S+) - |(?<unit>dev-[^\s/]{1,200})\.device: Job \S+\.device\/start (?:timed out|failed with result 'timeout')/,
    example:
      'systemd[1]: Timed out waiting for device dev-disk-by\\x2duuid-1234\\x2d5678.device - /dev/disk/by-uuid/1234-5678.',
    nearMiss: 'systemd[1]: dev-ttyS0.device: Job dev-ttyS0.device/start running',
    by: 'systemd: a device of fstab or crypttab does not appear in 90 seconds',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.mount.html',
    probes: ['journalctl'],
  }),
  sig({
    id: 'mount-source-absent',
    literal: [
      "can't find ",
      'special device ',
      'Unable to resolve ',
      'unable to resolve ',
      "Can't lookup blockdev",
      'cannot find the device for',
      'swapon: cannot open',
      'while trying to open /dev/',
      'Possibly non-existent device',
      'does not exist or access denied',
      'Device /dev/',
    ],
    pattern:
      /mount: (?:\S+: )?(?:can't find|special device) (?<tag>\w{0,8}(?:UUID|LABEL)=\S+?)\.?(?: does not exist\.?)?$|mount: (?:\S+: )?special device (?<device>\/dev\/\S+) does not exist|[Uu]nable to resolve '?(?<fsck>(?:PART)?(?:UUID|LABEL)=[^'\s]+)|mount: (?:\S+: )?fsconfig\(\) failed: (?<looked>\/dev\/\S+): Can't lookup blockdev|swapon: cannot find the device for (?<swap>\S{1,200})|swapon: cannot open (?<swapdev>\/dev\/\S{1,100}): No such file|fsck[\w.]{0,10}: No such (?:file or directory|device or address) while trying to open (?<checked>\/dev\/\S{1,100})|^Possibly (?<perhaps>non-existent) device\?|^Device (?<crypt>\/dev\/\S{1,100}) does not exist or access denied|^\s*Device (?<lvm>\/dev\/\S{1,100}) not found\.$/,
    example: "mount: /mnt/data: can't find UUID=1b2c3d4e-0000-4444-8888-123456789abc.",
    nearMiss: "mount: can't find /mnt/data in /etc/fstab",
    by: 'util-linux: mount, fsck',
    source: 'https://man7.org/linux/man-pages/man8/mount.8.html',
    probes: ['journalctl'],
  }),
  sig({
    id: 'emergency-mode',
    literal: [
      'emergency mode',
      'Dependency failed for Local File Systems',
      'local-fs.target: Job',
      'Dependency failed for local-fs.target',
      'Give root password for',
      'the root account is locked',
      'start job is running for /dev/disk',
      'Mount process ',
    ],
    pattern:
      /You are in emergency mode|Dependency failed for (?:local-fs\.target - )?Local File Systems|local-fs\.target: Job local-fs\.target\/start failed with result 'dependency'|Welcome to emergency mode|^Give root password for (?:maintenance|system maintenance)|Cannot open access to console, the root account is locked|A start job is running for (?:dev-disk-|\/dev\/disk\/)|\.mount: (?:Mount process exited, code=exited,? status=(?:1|32)\b|Mount process finished, but there is no mount)/,
    example: 'systemd[1]: Dependency failed for local-fs.target - Local File Systems.',
    nearMiss: 'systemd[1]: Reached target local-fs.target - Local File Systems.',
    by: 'systemd',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.special.html',
    probes: ['journalctl'],
  }),
  sig({
    id: 'bind-source-made-twice',
    literal: 'error while creating mount source path',
    pattern: /error while creating mount source path '(?<path>\/[^'\n]{1,300})': mkdir \/[^\n]{1,300}: file exists/,
    example:
      "docker: Error response from daemon: error while creating mount source path '/mnt/data': mkdir /mnt/data: file exists",
    nearMiss: "error while creating mount source path '/opt/data': mkdir /opt/data: read-only file system.",
    by: 'dockerd: the path exists and cannot be looked at, as with a dead FUSE, NFS or SMB mount, or it is a file or a broken link',
    source: 'https://github.com/moby/moby/issues/26051',
    probes: ['findmnt', 'ls PATH'],
  }),
  sig({
    id: 'bind-source-of-another-host',
    literal: 'error while creating mount source path',
    // a path of the Mac, which the virtual machine of the engine does not have, or has as a share without sockets
    pattern:
      /error while creating mount source path '(?<path>\/(?:Users|private|Volumes)\/[^'\n]{1,300})': mkdir \/[^\n]{1,300}: (?:operation not (?:supported|permitted)|permission denied|read-only file system)/,
    example:
      "Error response from daemon: error while creating mount source path '/Users/me/.lima/docker/sock/docker.sock': mkdir /Users/me/.lima/docker/sock/docker.sock: operation not supported",
    nearMiss: "error while creating mount source path '/opt/x': mkdir /opt/x: permission denied",
    by: 'dockerd in a virtual machine of a Mac: Lima, Colima, Rancher Desktop, Docker Desktop',
    source: 'https://github.com/localstack/lstk/issues/175',
    probes: ['docker-context-ls', 'findmnt'],
  }),
] as const
