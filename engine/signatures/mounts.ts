/** Mounts that fail for what is on the other side: a device that is not there, an NFS export that is not for this client. */
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
    id: 'nfs-access-denied',
    literal: ['access denied by server', 'refused mount request from', 'refused unauthenticated request'],
    pattern:
      /mount(?:\.nfs4?)?: access denied by server while mounting (?<share>\S+)|rpc\.mountd(?:\[\d+\])?: refused (?:un)?(?:authenticated )?(?:un)?mount request from (?<client>\S+) for (?<path>\S+) \(\S*\): (?<why>.{1,60})/,
    example: 'mount.nfs: access denied by server while mounting 10.0.0.10:/srv/share',
    nearMiss: 'mount error(13): Permission denied\nRefer to the mount.cifs(8) manual page',
    by: 'nfs-utils: mount.nfs on the client, rpc.mountd on the server',
    source: 'https://man7.org/linux/man-pages/man5/exports.5.html',
    probes: ['kubectl-describe-pod', 'journalctl'],
  }),
  sig({
    id: 'nfs-export-absent',
    literal: ['reason given by server'],
    pattern:
      /mount(?:\.nfs4?)?: mounting (?<share>\S+) failed, reason given by server: (?<why>No such file or directory)/,
    example: 'mount.nfs: mounting 10.0.0.10:/nfs/data failed, reason given by server: No such file or directory',
    nearMiss: 'mount.nfs: mount point /mnt/data does not exist',
    by: 'nfs-utils: the server has no such path, under version 4 below its pseudo root',
    source: 'https://man7.org/linux/man-pages/man5/nfs.5.html',
    probes: ['kubectl-describe-pod', 'journalctl'],
  }),
  sig({
    id: 'mount-handle-stale',
    literal: ['tale file handle', 'tale NFS file handle', 'fileid changed', 'ESTALE'],
    // overlayfs says the same of an upper directory that was used with another lower one, and /proc of a process that ended
    pattern:
      /^(?!.{0,300}(?:\boverlay(?:fs)?\b|\/proc\/\d)).{0,600}(?:[Ss]tale (?:NFS )?file handle|\bESTALE\b)|NFS: server (?<server>\S{1,100}) error: fileid changed/,
    example: 'df: /mnt/nas: Stale file handle',
    nearMiss: 'overlayfs: failed to verify upper root origin: Stale file handle',
    by: 'Linux: NFS above all, also CIFS and FUSE: the server no longer knows what the client holds',
    source: 'https://nfs.sourceforge.net/#faq_a10',
    probes: ['mount', 'dmesg'],
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
    literal: ["can't find ", 'special device ', 'Unable to resolve ', 'unable to resolve '],
    pattern:
      /mount: (?:\S+: )?can't find (?<tag>(?:PART)?(?:UUID|LABEL)=\S+?)\.?$|mount: (?:\S+: )?special device (?<device>\/dev\/\S+) does not exist|[Uu]nable to resolve '?(?<fsck>(?:PART)?(?:UUID|LABEL)=[^'\s]+)/,
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
    ],
    pattern:
      /You are in emergency mode|Dependency failed for (?:local-fs\.target - )?Local File Systems|local-fs\.target: Job local-fs\.target\/start failed with result 'dependency'|Welcome to emergency mode/,
    example: 'systemd[1]: Dependency failed for local-fs.target - Local File Systems.',
    nearMiss: 'systemd[1]: Reached target local-fs.target - Local File Systems.',
    by: 'systemd',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.special.html',
    probes: ['journalctl'],
  }),
  sig({
    id: 'nfs-unreachable',
    literal: ['mount.nfs', 'mount: mount to NFS server', 'clnt_create', 'RPC: ', 'not responding'],
    pattern:
      /mount\.nfs4?: (?:mount\(\d\): |mount system call failed: |portmap query failed: RPC: [^\n]{0,80} - )?(?<why>Connection timed out|Connection refused|No route to host|Network is unreachable|Host is down|连接超时|拒绝连接|连接被拒绝|没有到主机的路由|网络不可达|Die Wartezeit für die Verbindung ist abgelaufen|Verbindungsaufbau abgelehnt|Keine Route zum Zielrechner|Das Netzwerk ist nicht erreichbar|Connexion refusée|Connexion terminée par expiration|Expiró el tiempo de conexión|Conexión rehusada)|mount(?:\.nfs4?)?: mount to NFS server '(?<server>[^']{1,100})' failed: (?:timed out|System Error|RPC Error)|(?:clnt_create|rpc mount export|rpcinfo): RPC: (?<rpc>[^\n]{1,60})|\bnfs: server (?<kernel>\S{1,100}) not responding/,
    example: 'mount.nfs: Connection timed out',
    nearMiss: 'mount.nfs: access denied by server while mounting 10.0.0.10:/srv/share',
    by: 'nfs-utils, Linux',
    source: 'https://man7.org/linux/man-pages/man8/mount.nfs.8.html',
    probes: ['dmesg'],
  }),
  sig({
    id: 'nfs-version-refused',
    literal: ['requested NFS version or transport protocol is not supported', 'mount.nfs'],
    // EPFNOSUPPORT and EPROTONOSUPPORT are what the client makes of the server's “program unavailable” and “version mismatch”
    pattern:
      /mount\.nfs4?: (?:mount\(\d\): )?(?:(?<sure>requested NFS version or transport protocol is not supported|Protocol family not supported)|(?<maybe>Protocol not supported))/,
    example: 'mount.nfs: requested NFS version or transport protocol is not supported',
    nearMiss: 'mount.nfs: an incorrect mount option was specified',
    by: 'nfs-utils: the server answers, and does not offer this version, or not over this transport',
    source: 'https://man7.org/linux/man-pages/man5/nfs.5.html',
  }),
] as const
