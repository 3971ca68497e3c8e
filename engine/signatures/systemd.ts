/** What systemd itself says about a unit: which step failed, with which number, and why it refused a file or a job. */
import { unitExitStatus, unitLoaded, unitResult, unitSignal } from '../facts/shared'
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
    id: 'systemd-result',
    literal: ["ailed with result '", 'code exited with result'],
    pattern: new RegExp(`(?<unit>${U}): Failed with result '(?<result>[\\w-]+)'`),
    facts: { 'unit.result': unitResult },
    read({ unit, result }, emit, line) {
      if (result) emit('unit.result', result, line, name(unit))
    },
    example: "docker.service: Failed with result 'exit-code'.",
    nearMiss: "Installation failed with result 'exit-code'.",
    by: 'systemd >= 232',
    source: core,
    probes: where,
  }),
  sig({
    id: 'systemd-job-failed',
    literal: ['Job for ', 'A dependency job for ', 'job for unit '],
    pattern: new RegExp(
      `(?:Job for (?<unit>${U}) (?:failed(?: because (?<because>.+?))?\\.|canceled)|A dependency job for (?<dependent>${U}) failed)`,
    ),
    example:
      'Job for docker.service failed because the control process exited with error code. See "systemctl status docker.service" and "journalctl -xe" for details.',
    nearMiss: 'Job for tonight failed.',
    by: 'systemctl >= 208',
    source: 'https://github.com/systemd/systemd/blob/main/src/shared/bus-wait-for-jobs.c',
  }),
  sig({
    id: 'systemd-unit-not-found',
    literal: ['not found', 'could not be found', 'not loaded', 'does not exist', 'No such file or directory'],
    pattern: new RegExp(
      `(?:Unit (?<unit>${U}) (?:not found|could not be found|not loaded|failed to load: No such file)|Unit file (?<unit2>${U}) does not exist|Failed to (?:start|restart|stop|enable|get unit file state for|issue method call: Unit) ?(?<unit3>${U})?:? (?:Unit not found|No such file or directory))`,
    ),
    facts: { 'unit.loaded': unitLoaded },
    read({ unit, unit2, unit3 }, emit, line) {
      const u = unit ?? unit2 ?? unit3
      if (u) emit('unit.loaded', 'not-found', line, name(u))
    },
    example: 'Failed to start docker.service: Unit docker.service not found.',
    nearMiss: 'docker.service: Failed to locate executable /usr/bin/x: No such file or directory',
    by: 'systemctl >= 204',
    source: 'https://github.com/systemd/systemd/blob/main/src/systemctl/systemctl-start-unit.c',
    probes: ['systemctl-status'],
  }),
  sig({
    id: 'systemd-timeout',
    literal: ['timed out', 'timeout was exceeded', "result 'timeout'", 'Result: timeout'],
    pattern:
      /(?:[Ss]tart(?:-pre|-post)? operation timed out|because a timeout was exceeded|result 'timeout'|Result: timeout|Job \S+ timed out)/,
    example: 'docker.service: start operation timed out. Terminating.',
    nearMiss: 'dial tcp: i/o timed out',
    by: 'systemd (every version)',
    source: core,
    probes: where,
  }),
  sig({
    id: 'systemd-dependency-failed',
    literal: ['Dependency failed for', "result 'dependency'", 'A dependency job for'],
    pattern: /Dependency failed for (?<what>.+?)\.?$|result 'dependency'|A dependency job for (?<unit>\S+) failed/,
    example: 'Dependency failed for Docker Application Container Engine.',
    nearMiss: 'npm: Dependency failed',
    by: 'systemd (every version)',
    source: 'https://github.com/systemd/systemd/blob/main/src/core/job.c',
    probes: ['journalctl', 'systemctl-failed'],
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
    id: 'systemd-environment-file',
    literal: 'load environment files',
    pattern: /Failed to load environment files: (?<reason>.*\S)/,
    example: 'app.service: Failed to load environment files: No such file or directory',
    nearMiss: 'Failed to load environment: No such file or directory',
    by: 'systemd (every version)',
    source: exec,
    probes: where,
  }),
  sig({
    id: 'systemd-executable-not-in-path',
    literal: 'not found in path "',
    pattern: new RegExp(
      `(?:\\/(?<unit>${U}):\\d+: )?Executable "(?<program>[^"]{1,200})" not found in path "(?<searched>[^"]{0,200})`,
    ),
    example:
      '/etc/systemd/system/x.service:5: Executable "uvicorn" not found in path "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin"',
    nearMiss: 'Executable "uvicorn" not found in PATH.',
    by: 'systemd of about 2018 to 2020, reading the unit',
    source: fragment,
    probes: ['systemctl-status', 'journalctl-unit'],
  }),
  sig({
    id: 'systemd-path-not-absolute',
    literal: ['not absolute', 'either a valid executable name nor an absolute path'],
    pattern:
      /(?:Executable (?:name in|path is|path specifies)?[^:]*not absolute|Executable path is not absolute|Neither a valid executable name nor an absolute path)[^:]*:? (?<program>.*\S)/i,
    example: '/etc/systemd/system/x.service:7: Executable path is not absolute, ignoring: python3 app.py',
    nearMiss: 'WorkingDirectory= path is not absolute: app',
    by: 'systemd (before 239 every relative path)',
    source: fragment,
    probes: ['systemctl-status', 'journalctl-unit'],
  }),
  sig({
    id: 'systemd-workdir-not-absolute',
    literal: ['path is not absolute', 'working directory path'],
    pattern:
      /(?:WorkingDirectory= path is not absolute|[Ww]orking directory path '(?<path>[^']*)' is not absolute|Failed to (?:parse|resolve) (?:unit specifiers on|working directory))[^:]*:? ?(?<value>.*)$/,
    example: '/etc/systemd/system/x.service:7: WorkingDirectory= path is not absolute, ignoring: ~/app',
    nearMiss: 'Executable path is not absolute, ignoring: python3 app.py',
    by: 'systemd >= 227',
    source: fragment,
    probes: ['systemctl-status', 'journalctl-unit'],
  }),
  sig({
    id: 'systemd-unit-setting-bad',
    literal: [
      'bad unit file setting',
      'Refusing.',
      'Unknown key name',
      'Unknown lvalue',
      'Invalid section header',
      'Assignment outside of section',
      "Missing '='",
    ],
    pattern: new RegExp(
      `(?:Unit (?<unit>${U}) has a bad unit file setting|(?<unit2>${U}): .{0,200}Refusing\\.|(?<file>\\S+):(?<line>\\d+): (?:Unknown key(?: name)? '(?<key>[^']+)'|Unknown lvalue '(?<key2>[^']+)'|Invalid section header|Assignment outside of section|Missing '='))`,
    ),
    example: 'Failed to start x.service: Unit x.service has a bad unit file setting.',
    nearMiss: 'Refusing. The answer is no.',
    by: 'systemd (every version)',
    source: fragment,
    probes: ['systemctl-status'],
  }),
  sig({
    id: 'systemd-unit-refused',
    literal: ['is not loaded properly', 'error (Reason: '],
    pattern: new RegExp(
      `(?:Unit (?<unit>${U}) is not loaded properly: (?<reason>[A-Z][\\w ]+)|Loaded: error \\(Reason: (?<reason2>[A-Z][\\w ]+)\\))`,
    ),
    example: 'Failed to start x.service: Unit x.service is not loaded properly: Exec format error.',
    nearMiss: '   Loaded: loaded (/etc/systemd/system/x.service; enabled)',
    by: 'systemd before 239: `Exec format error` and `Invalid argument` are about the unit file, not about the program',
    source: fragment,
    probes: ['systemctl-status'],
  }),
  sig({
    id: 'systemd-oom-kill',
    literal: ['killed by the OOM killer', "result 'oom-kill'", 'Result: oom-kill'],
    pattern: /A process of this unit has been killed by the OOM killer|result 'oom-kill'|Result: oom-kill/,
    example: 'mysql.service: A process of this unit has been killed by the OOM killer.',
    nearMiss: 'OOM killer disabled.',
    by: 'systemd >= 243',
    source: core,
    probes: where,
  }),
  sig({
    id: 'systemd-daemon-reload-needed',
    literal: 'changed on disk',
    pattern: /(?<unit>\S+) changed on disk\. Run 'systemctl (?:--user )?daemon-reload'/,
    example:
      "Warning: The unit file, source configuration file or drop-ins of docker.service changed on disk. Run 'systemctl daemon-reload' to reload units.",
    nearMiss: 'WARNING: file config.yaml changed on disk',
    by: 'systemctl >= 208',
    source: 'https://github.com/systemd/systemd/blob/main/src/systemctl/systemctl-util.c',
  }),
] as const
