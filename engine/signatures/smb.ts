/** What mount.cifs, the kernel's client and smbclient say when an SMB server says no: to the login, to the share, to the dialect. */
import { sig } from '../model'

const kernel = 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/fs/smb/client'
const manual = 'https://git.samba.org/?p=cifs-utils.git;a=blob;f=mount.cifs.rst'

export default [
  sig({
    id: 'smb-login-refused',
    literal: [
      'mount error(126)',
      'mount error(13)',
      'SessSetup = -13',
      'return code = -13',
      'Status code returned 0x',
      'NT_STATUS_',
      'failed to mount local volume: mount ',
      'mount error(127)',
      'mount error(128)',
      'SessSetup = -1',
      'to IPC (rc=-13)',
    ],
    pattern:
      /mount error\(126\): Required key not available|mount error\((?<mount>13)\): |Send error in (?<step>SessSetup) = -13\b|cifs_mount failed w\/return code = -(?<code>13)\b|Status code returned 0x[\da-f]{8} (?:NT_)?STATUS_(?<status>LOGON_FAILURE|ACCESS_DENIED|WRONG_PASSWORD|ACCOUNT_\w{1,30}|PASSWORD_\w{1,30}|LOGON_TYPE_NOT_GRANTED)|(?:session setup|tree connect) failed: NT_STATUS_(?<client>LOGON_FAILURE|ACCESS_DENIED|WRONG_PASSWORD|ACCOUNT_\w{1,30}|PASSWORD_\w{1,30})|failed to mount local volume: mount (?:\/\/|\\\\)[^\n]{1,300}: (?<volume>permission denied)|mount error\(12[78]\): Key has (?:expired|been revoked)|Send error in SessSetup = -126\b|CIFS: VFS: failed to connect to IPC \(rc=-13\)/,
    example: 'mount error(13): Permission denied',
    nearMiss: 'NT_STATUS_ACCESS_DENIED listing \\*',
    by: 'mount.cifs, Linux, smbclient',
    source: manual,
    probes: ['dmesg', 'journalctl'],
  }),
  sig({
    id: 'smb-share-unknown',
    literal: [
      'failed to mount local volume: mount ',
      'mount error(2)',
      'mount error(6)',
      'BAD_NETWORK_NAME',
      'return code = -2',
      'return code = -6',
    ],
    pattern:
      /mount error\((?<mount>[26])\): |\bCIFS:? (?:VFS: )?[^\n]{0,60}(?<kernel>BAD_NETWORK_NAME)|tree connect failed: NT_STATUS_(?<client>BAD_NETWORK_NAME)|Status code returned 0x[\da-f]{8} (?:NT_)?STATUS_(?<status>BAD_NETWORK_NAME|OBJECT_NAME_NOT_FOUND|OBJECT_PATH_NOT_FOUND)|cifs_mount failed w\/return code = -(?<code>[26])(?!\d)|failed to mount local volume: mount (?:\/\/|\\\\)[^\n]{1,300}: (?<volume>no such file or directory)/,
    example: 'CIFS: VFS: \\\\nas BAD_NETWORK_NAME: \\\\nas\\Backups',
    nearMiss: 'mount error(22): Invalid argument',
    by: 'mount.cifs, Linux, smbclient',
    source: kernel,
    probes: ['dmesg', 'journalctl'],
  }),
  sig({
    id: 'smb-dialect-refused',
    literal: [
      'failed: Operation not supported',
      'failed: Host is down',
      'failed to mount local volume: mount ',
      'mount error(112)',
      'mount error(95)',
      'mount error(147)',
      'Dialect not supported by server',
      'Server abruptly closed the connection',
      'if the server does not support the SMB version',
      'return code = -112',
      'return code = -95',
      'protocol negotiation failed: NT_STATUS_',
      'Server requested dialect',
      'mount error(104)',
    ],
    // EHOSTDOWN is 112 on most machines and 147 on MIPS: the server closed the connection during the negotiation
    pattern:
      /mount error\((?<mount>112|147|95)\): |CIFS[^\n]{0,40}(?<kernel>Dialect not supported by server)|^(?<bare>Dialect not supported by server)|mount error: (?<closed>Server abruptly closed the connection)|(?<hint>if the server does not support the SMB version)|cifs_mount failed w\/return code = -(?<code>112|95)\b|protocol negotiation failed: NT_STATUS_(?<client>CONNECTION_RESET|CONNECTION_DISCONNECTED|INVALID_NETWORK_RESPONSE|REVISION_MISMATCH|NOT_SUPPORTED)|failed to mount local volume: mount (?:\/\/|\\\\)[^\n]{1,300}: (?<volume>host is down|operation not supported)|mount: mounting \/\/\S{1,200} on \S{1,200} failed: (?<busybox>Host is down|Operation not supported)|mount error\((?<reset>104)\): /,
    example: 'mount error(112): Host is down',
    nearMiss: 'mount error(115): Operation now in progress',
    by: 'mount.cifs, Linux, smbclient, busybox',
    source: manual,
    probes: ['dmesg', 'journalctl'],
  }),
  sig({
    id: 'smb-option-refused',
    literal: ['mount error(22)', 'vers=', 'sec=', 'bad security option'],
    // SMB1 is left out of many kernels, sec=ntlm of all since 5.15
    pattern:
      /mount error\((?<mount>22)\): |CIFS[^\n]{0,40}(?:Unknown (?<vers>vers=) option specified|bad security option: (?<sec>\w+)|vers=(?<legacy>1\.0|2\.0)[^\n]{0,40}(?:not supported|disabled)|mount with insecure dialect disabled)/,
    example: 'mount error(22): Invalid argument',
    nearMiss:
      'CIFS: Use of the less secure dialect vers=1.0 is not recommended unless required for access to very old servers',
    by: 'mount.cifs, Linux',
    source: kernel,
    probes: ['dmesg'],
  }),
  sig({
    id: 'smb-unreachable',
    literal: [
      'failed to mount local volume: mount ',
      'mount error(115)',
      'mount error(113)',
      'mount error(111)',
      'mount error(101)',
      'mount error(110)',
      'Connection to ',
      'has not responded in',
      'rror connecting to socket',
      'return code = -11',
    ],
    pattern:
      /mount error\((?<mount>115|113|111|110|101)\): |failed to mount local volume: mount (?:\/\/|\\\\)[^\n]{1,300}: (?<volume>operation now in progress|no route to host|connection (?:refused|timed out)|network is unreachable)|Connection to \S{1,100} failed \(Error NT_STATUS_(?<nt>HOST_UNREACHABLE|IO_TIMEOUT|CONNECTION_REFUSED|NETWORK_UNREACHABLE|CONNECTION_TIMED_OUT)\)|CIFS: VFS: \\\\\S{1,100} has not responded in \d+ seconds|CIFS: VFS: Error connecting to socket|cifs_mount failed w\/return code = -11[0135]\b/,
    example: 'mount error(115): Operation now in progress',
    nearMiss: 'mount error(112): Host is down',
    by: 'mount.cifs: the connection to port 445 does not come about',
    source: manual,
    probes: ['dmesg'],
  }),
] as const
