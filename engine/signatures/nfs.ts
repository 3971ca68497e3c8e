/** NFS, on both sides: exports, versions, and the daemons without which a share is not mounted. */
import { sig } from '../model'

export default [
  sig({
    id: 'nfs-statd-required',
    literal: ['rpc.statd is not running', 'or start statd'],
    pattern:
      /rpc\.statd is not running but is required for remote locking|Either use '-o nolock' to keep locks local, or start statd/,
    example: 'mount.nfs: rpc.statd is not running but is required for remote locking.',
    nearMiss: '----> rpc.statd was not running',
    by: 'nfs-utils: mount.nfs of an NFSv3 share without nolock',
    source: 'https://man7.org/linux/man-pages/man8/rpc.statd.8.html',
    probes: ['mount'],
  }),
  sig({
    id: 'nfs-statd-failed',
    literal: ['rpc.statd', 'rpc-statd.service', 'cannot monitor '],
    pattern:
      /rpc\.statd(?:\[\d+\])?: failed to create RPC listeners|rpc-statd\.service: (?:Failed with|[Mm]ain process exited|Control process exited)|Failed to start (?:rpc-statd\.service - )?NFS status monitor|\blockd: cannot monitor \S/,
    example: 'rpc.statd[7604]: failed to create RPC listeners, exiting',
    nearMiss: 'rpc.statd[7604]: Version 1.2.8 starting',
    by: 'nfs-utils, systemd',
    source: 'https://man7.org/linux/man-pages/man8/rpc.statd.8.html',
    probes: ['journalctl-unit rpc-statd'],
  }),
  sig({
    id: 'nfsd-unavailable',
    literal: ['/proc/fs/nfsd', 'exportfs: '],
    pattern:
      /rpc\.nfsd: Unable to access \/proc\/fs\/nfsd errno (?<errno>\d+)|^exportfs: \S{1,200}: Function not implemented/,
    example: 'rpc.nfsd: Unable to access /proc/fs/nfsd errno 2 (No such file or directory).',
    nearMiss: 'nfsd on /proc/fs/nfsd type nfsd (rw,relatime)',
    by: 'nfs-utils',
    source: 'https://git.linux-nfs.org/?p=steved/nfs-utils.git;a=blob;f=utils/nfsd/nfsd.c',
  }),
  sig({
    id: 'nfs-access-denied',
    literal: [
      'access denied by server',
      'refused mount request from',
      'refused unauthenticated request',
      'Mount failed with error MNT3ERR_',
      'mount_nfs: ',
      'mount: mounting ',
      'returned state: 13',
      'mount(2): Permission denied',
    ],
    pattern:
      /mount(?:\.nfs4?)?: access denied by server while mounting (?<share>\S+)|rpc\.mountd(?:\[\d+\])?: refused (?:un)?(?:authenticated )?(?:un)?mount request from (?<client>\S+) for (?<path>\S+) \(\S*\): (?<why>.{1,60})|Mount failed with error MNT3ERR_(?:ACCES|PERM)\b|mount_nfs: can't mount (?<mac>\S+) from \S+ onto \S+: Permission denied|mount: mounting (?<busybox>[\w.-]{1,200}:\/\S*) on \S+ failed: Permission denied|mount failure, server: \S+, export: \S+, nfs version: \d, returned state: 13\b|^mount\.nfs4?: mount\(2\): Permission denied/,
    example: 'mount.nfs: access denied by server while mounting 10.0.0.10:/srv/share',
    nearMiss: 'mount error(13): Permission denied\nRefer to the mount.cifs(8) manual page',
    by: 'nfs-utils: mount.nfs on the client, rpc.mountd on the server; libnfs (Kodi, VLC, QEMU, fuse-nfs), BusyBox, macOS, nfs-client-java',
    source: 'https://man7.org/linux/man-pages/man5/exports.5.html',
    probes: ['kubectl-describe-pod', 'journalctl'],
  }),
  sig({
    id: 'nfs-export-absent',
    literal: ['reason given by server', 'Mount failed with error MNT3ERR_NOENT', 'mount(2): No such file'],
    pattern:
      /mount(?:\.nfs4?)?: mounting (?<share>\S+) failed, reason given by server: (?<why>No such file or directory)|Mount failed with error MNT3ERR_NOENT\b|^mount\.nfs4?: mount\(2\): No such file or directory/,
    example: 'mount.nfs: mounting 10.0.0.10:/nfs/data failed, reason given by server: No such file or directory',
    nearMiss: 'mount.nfs: mount point /mnt/data does not exist',
    by: 'nfs-utils, libnfs: the server has no such path, under version 4 below its pseudo root',
    source: 'https://man7.org/linux/man-pages/man5/nfs.5.html',
    probes: ['kubectl-describe-pod', 'journalctl'],
  }),
  sig({
    id: 'nfs-unreachable',
    literal: [
      'mount.nfs',
      'mount: mount to NFS server',
      'clnt_create',
      'RPC: ',
      'not responding',
      'mount(2) system call failed: ',
      'backgrounding "',
      'portmap query ',
    ],
    pattern:
      /mount\.nfs4?: (?:mount\(\d\): |mount system call failed: |portmap query failed: RPC: [^\n]{0,80} - )?(?<why>Connection timed out|Connection refused|No route to host|Network is unreachable|Host is down|连接超时|拒绝连接|连接被拒绝|没有到主机的路由|网络不可达|Die Wartezeit für die Verbindung ist abgelaufen|Verbindungsaufbau abgelehnt|Keine Route zum Zielrechner|Das Netzwerk ist nicht erreichbar|Connexion refusée|Connexion terminée par expiration|Expiró el tiempo de conexión|Conexión rehusada)|mount(?:\.nfs4?)?: mount to NFS server '(?<server>[^']{1,100})' failed: (?:timed out|System Error|RPC Error)|(?:clnt_create|rpc mount export|rpcinfo): RPC: (?<rpc>[^\n]{1,60})|\bnfs: server (?<kernel>\S{1,100}) not responding|\blockd: server (?<lockd>\S{1,100}) not responding|mount\.nfs4?: backgrounding "|mount\.nfs4?: portmap query (?:failed|retrying): RPC: Timed out/,
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
] as const
