/** The step at which systemd could not start a unit's process, from the number in its status to the words beside it. */
import { unitExitStatus, unitSignal } from '../facts/shared'
import { sig } from '../model'

const name = (s: string | undefined) => (s ?? '').replace(/\.service$/, '')
const core = 'https://github.com/systemd/systemd/blob/main/src/core/service.c'
const exec = 'https://github.com/systemd/systemd/blob/main/src/core/exec-invoke.c'
const fragment = 'https://github.com/systemd/systemd/blob/main/src/core/load-fragment.c'
const where = ['journalctl-unit', 'systemctl-status'] as const
/** a unit's full name */
const U = '[\\w@.:\\\\-]+\\.(?:service|socket|mount|swap|scope|timer|slice)'

export default [
  sig({
    id: 'systemd-process-exited',
    literal: 'rocess exited, code=',
    // before v230: `main process exited`; the unit's name stands in front in every version
    pattern: new RegExp(
      `(?<unit>${U}): (?<process>[Mm]ain|[Cc]ontrol) process exited, code=(?<code>exited|killed|dumped),? status=(?<status>\\d+)(?:/(?<name>[\\w-]+))?`,
    ),
    facts: { 'unit.exit-status': unitExitStatus, 'unit.signal': unitSignal },
    read({ unit, code, status, name: label }, emit, line) {
      if (!status) return
      if (code === 'exited') emit('unit.exit-status', status, line, name(unit))
      else if (label) emit('unit.signal', label, line, name(unit))
    },
    example: 'ksushy.service: Main process exited, code=exited, status=203/EXEC',
    nearMiss: 'ksushy.service: Main process exited',
    by: 'systemd (every version)',
    source: core,
    probes: where,
  }),
  sig({
    id: 'systemd-status-word',
    literal: 'status=2',
    // the number with systemd's own name for it, wherever it stands: `(code=exited, status=203/EXEC)`
    pattern: /\bstatus=(?<status>2\d\d)\/(?<step>[A-Z_]+)/,
    example: '    Main PID: 98303 (code=exited, status=203/EXEC)',
    nearMiss: '    Main PID: 98303 (code=exited, status=1/FAILURE)',
    by: 'systemd (every version)',
    source: 'https://github.com/systemd/systemd/blob/main/src/shared/exit-status.c',
    probes: where,
  }),
  sig({
    id: 'systemd-step-failed',
    literal: 'Failed at step',
    pattern: new RegExp(
      `(?:(?<unit>${U}): )?Failed at step (?<step>[A-Z_]+) spawning (?<program>[^:\\s]+): (?<reason>.*\\S)`,
    ),
    example: 'sslh.service: Failed at step EXEC spawning /usr/bin/sslh: No such file or directory',
    nearMiss: 'Failed at step 3 of the installation: No such file or directory',
    by: 'systemd (every version)',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-executable-missing',
    literal: ['locate executable', 'Failed to execute'],
    pattern:
      /(?:Failed to locate executable (?<program>[^:\s]+)|Unable to locate executable '(?<program2>[^']+)'|Failed to execute command|Failed to execute (?<program3>\/[^:\s]+)): (?<reason>No such file or directory|Permission denied|Exec format error|Operation not permitted|Not a directory|Text file busy|Argument list too long|Accessing a corrupted shared library|No(?: s\w{0,3}(?: f\w{0,3})?)?[>…]$)/,
    example: 'ksushy.service: Failed to locate executable /usr/bin/ksushy: No such file or directory',
    nearMiss: 'Failed to execute operation: No such file or directory',
    by: 'systemd >= 240 (wordings of 240, 246 and 257)',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-namespace',
    literal: ['mount namespacing', 'set up namespacing', 'set up mount namespace'],
    // the path stands there since v242; before, only the errno
    pattern: /Failed to set up (?:mount )?namespac(?:ing|e): (?:(?<path>\/[^:]*): )?(?<reason>[A-Z][\w ]+)/,
    example: 'containarium.service: Failed to set up mount namespacing: /opt/containarium: No such file or directory',
    nearMiss: 'Failed to set up network namespacing: Operation not permitted',
    by: 'systemd >= 231; the path since 242',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-exec-directory',
    literal: 'special execution directory',
    pattern: /Failed to set up special execution directory(?: in (?<path>\/[^:]+))?: (?<reason>[A-Z].*\S)/,
    example: 'systemd-timesyncd.service: Failed to set up special execution directory in /var/lib: Not a directory',
    nearMiss: 'Failed to set up special directory: Not a directory',
    by: 'systemd >= 235; the path since 241',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-stdio',
    literal: ['set up standard output', 'set up standard error', 'set up standard input'],
    pattern: /Failed to set up standard (?<which>output|error|input): (?<reason>[A-Z].*\S)/,
    example: 'netbird.service: Failed to set up standard output: No such file or directory',
    nearMiss: 'Failed to set up standard: No such file or directory',
    by: 'systemd >= 236, for StandardOutput=file: and append:',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-chdir',
    literal: ['requested working directory'],
    pattern: /(?:Changing to|Failed to change to) the requested working directory(?: failed)?: (?<reason>[A-Z][\w ]+)/,
    example: 'app.service: Changing to the requested working directory failed: Permission denied',
    nearMiss: 'the requested working directory is not set',
    by: 'systemd >= 230',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-credentials-user',
    literal: [
      'user credentials',
      'group credentials',
      'determine credentials for',
      'supplementary group',
      'resolve group',
      'Failed to resolve user',
      'resolve unit',
    ],
    pattern:
      /Failed to (?:determine (?<what>user|group|supplementary group)s? credentials|determine credentials for user '(?<user>[^']+)'|determine supplementary groups?|update dynamic user credentials|resolve (?<what2>user|group) (?<name>\S+?)): (?<reason>No such process|Unknown user|Unknown group|Permission denied|Operation not permitted|No such file or directory|Read-only file system|.*not found|Unknown error \d+)/,
    example: 'ntpd-rs.service: Failed to determine user credentials: No such process',
    nearMiss: 'Failed to determine user home: No such file or directory',
    by: 'systemd >= 229; `for user` since 257',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-user-invalid',
    literal: ['user/group name or numeric ID', 'Failed to parse user', 'Invalid user'],
    pattern:
      /Invalid user(?:\/group)? name or numeric ID, ignoring: (?<value>\S+)|Failed to parse user name, ignoring: (?<old>\S+)/,
    example: '[/lib/systemd/system/x.service:15] Invalid user/group name or numeric ID, ignoring: ${USER}',
    nearMiss: 'sshd[811]: Invalid user admin from 192.0.2.7 port 4711',
    by: 'systemd >= 232: User= takes no variables',
    source: fragment,
    probes: where,
  }),
  sig({
    id: 'systemd-credentials-setup',
    literal: 'set up credentials',
    pattern: /Failed to set up credentials: (?<reason>.*\S)/,
    example: 'systemd-journald.service: Failed to set up credentials: Protocol error',
    nearMiss: 'Failed to set up user credentials',
    by: 'systemd >= 247',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-keyring',
    literal: ['kernel keyring', 'Failed to set up kernel keyring', 'keyring'],
    pattern: /Failed to (?:set up|setup) kernel keyring: (?<reason>.*\S)/,
    example: 'ssh.service: Failed to set up kernel keyring: Disk quota exceeded',
    nearMiss: 'Failed to unlock login keyring: Disk quota exceeded',
    by: 'systemd >= 235',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-limit',
    literal: ['adjust resource limit', 'adjust resource limits'],
    pattern: /Failed to adjust resource limits?(?: (?:RLIMIT_|Limit)(?<limit>\w+))?: (?<reason>.*\S)/,
    example: 'containerd.service: Failed to adjust resource limit LimitNOFILE: Operation not permitted',
    nearMiss: 'Failed to adjust OOM setting: Permission denied',
    by: 'systemd >= 229',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-step-refused',
    literal: ['namespacing: ', 'adjust OOM setting', 'status=2', 'Failed at step'],
    pattern:
      /Failed to (?:set up (?:network|user|IPC|UTS|PID) namespacing|adjust OOM setting): (?:Operation not permitted|Permission denied)|\bstatus=(?:206\/OOM_ADJUST|225\/NETWORK)|Failed at step (?:NETWORK|OOM_ADJUST) spawning [^\n]{1,200}: (?:Operation not permitted|Permission denied)/,
    example: 'app.service: Failed to set up network namespacing: Operation not permitted',
    nearMiss: 'app.service: Failed to set up mount namespacing: Operation not permitted',
    by: 'systemd: a step that only a guest refuses to its root: namespaces, the OOM score',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-environment-file',
    literal: 'load environment files',
    pattern: /Failed to load environment files: (?<reason>.*\S)/,
    example: 'app.service: Failed to load environment files: No such file or directory',
    nearMiss: 'Failed to load environment: No such file or directory',
    by: 'systemd (every version)',
    source: exec,
    probes: where,
  }),
] as const
