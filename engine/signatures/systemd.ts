/** What systemd says about a unit as a whole: its result, its jobs, and why it refused its file. */
import { unitLoaded, unitResult } from '../facts/shared'
import { sig } from '../model'

const name = (s: string | undefined) => (s ?? '').replace(/\.service$/, '')
const core = 'https://github.com/systemd/systemd/blob/main/src/core/service.c'
const fragment = 'https://github.com/systemd/systemd/blob/main/src/core/load-fragment.c'
const where = ['journalctl-unit', 'systemctl-status'] as const
/** a unit's full name */
const U = '[\\w@.:\\\\-]+\\.(?:service|socket|mount|swap|scope|timer|slice)'

export default [
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
      `(?:Unit (?<unit>${U}) (?:not found|could not be found|not loaded|failed to load: No such file)|Unit file (?<unit2>${U}) does not exist|Failed to (?:start|restart|stop|enable|get unit file state for|issue method call: Unit) ?(?<unit3>${U})?:? (?:Unit not found|No such file or directory)|\\[WARNING Service-\\w{1,20}\\]: (?<checked>[\\w.-]{1,60}) service does not exist)`,
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
    literal: ['timed out', 'timeout was exceeded', "result 'timeout'", 'Result: timeout', 'Mounting timed out'],
    pattern:
      /(?:(?:(?<![\w@.-])(?<unit>[\w@.-]{1,120})\.service: )?[Ss]tart(?:-pre|-post)? operation (?<start>timed out)|because a timeout was exceeded|result 'timeout'|Result: timeout|Job \S+ timed out)|Job for \S{1,200} timed out\.|\.mount: Mounting timed out/,
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
      'has fatal error, unit will not be started',
      'Unknown key name',
      'Unknown lvalue',
      'Invalid section header',
      'Assignment outside of section',
      "Missing '='",
      'Failed to parse ',
      "Unknown section '",
      'ser/group name or numeric ID',
      'Unbalanced quoting',
      'nvalid environment assignment',
    ],
    pattern: new RegExp(
      `(?:Unit (?<unit>${U}) has a bad unit file setting|(?<unit2>${U}):? (?<why>(?!New main PID).{0,200})Refusing\\.|(?<unit3>${U}): Unit configuration has fatal error|(?<file>\\S+):(?<line>\\d+): (?:Unknown key(?: name)? '(?<key>[^']+)'|Unknown lvalue '(?<key2>[^']+)'|Invalid section header|Assignment outside of section|Missing '='|Unknown section '|Unbalanced quoting|Failed to parse [\\w -]{3,40}, ignoring|Invalid environment assignment|Invalid user/group name or numeric ID))`,
    ),
    example: 'Failed to start x.service: Unit x.service has a bad unit file setting.',
    nearMiss: 'Refusing. The answer is no.',
    by: 'systemd (every version)',
    source: fragment,
    probes: ['systemctl-status'],
  }),
  sig({
    id: 'systemd-ordering-cycle',
    literal: ['rdering cycle', 'order is cyclic'],
    pattern: /Found ordering cycle on \S|deleted to break ordering cycle starting with|Transaction order is cyclic/,
    example: 'basic.target: Job sockets.target/start deleted to break ordering cycle starting with basic.target/start',
    nearMiss: 'ordering cycle detected in the query plan',
    by: 'systemd: After= and Before= of several units run in a circle, and it leaves a job out to break it',
    source: 'https://github.com/systemd/systemd/blob/main/src/core/transaction.c',
    probes: ['journalctl'],
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
  sig({
    id: 'bus-socket-absent',
    literal: 'Failed to connect to ',
    // the bus of the machine where nothing started it, or that of a user without a session
    pattern:
      /Failed to connect to (?:bus|(?:system|user) scope bus via (?:local|machine) transport): No such file or directory/,
    example: 'Failed to connect to bus: No such file or directory',
    nearMiss: 'Failed to connect to bus: Host is down',
    by: 'systemctl, loginctl, hostnamectl, machinectl: the socket of D-Bus is not there',
    source: 'https://github.com/systemd/systemd/blob/main/src/shared/bus-util.c',
    probes: ['ps-1'],
  }),
  sig({
    id: 'sysv-service-unknown',
    literal: ['unrecognized service', "' does not exist"],
    pattern:
      /^(?:\s*\* )?(?:(?<service>[\w@.-]{1,80}): unrecognized service$|(?:rc-service|service): service [`'"](?<openrc>[\w@.-]{1,80})['"] does not exist)/,
    example: 'docker: unrecognized service',
    nearMiss: 'Failed to restart docker.service: Unit docker.service not found.',
    by: 'the service command of Debian and Ubuntu, OpenRC: no script of that name in /etc/init.d',
    source: 'https://manpages.debian.org/service',
    probes: ['packages'],
  }),
  sig({
    id: 'systemd-pid-file-unread',
    literal: ["Can't open PID file", 'does not exist or is a zombie'],
    pattern:
      /Can't open PID file (?<path>\S{1,200}) \(yet\?\) after start: |New main PID \d+ does not exist or is a zombie/,
    example: "usermin.service: Can't open PID file '/var/usermin/miniserv.pid' (yet?) after start: Permission denied",
    nearMiss: 'PID file /run/app.pid not readable',
    by: 'systemd',
    source: core,
    probes: where,
  }),
  sig({
    id: 'network-wait-timeout',
    literal: [
      'waiting for network connectivity',
      'Wait for Network to be Configured',
      'Network Manager Wait Online',
      'Event loop failed',
    ],
    pattern:
      /Timeout occurred while waiting for network connectivity|wait-online\[\d+\]: Event loop failed: Connection timed out/,
    example: 'systemd-networkd-wait-online[312]: Timeout occurred while waiting for network connectivity.',
    nearMiss: 'systemd-networkd-wait-online[312]: managing: eth0',
    by: 'systemd-networkd-wait-online: an interface that is required has no carrier or no address; often one that nobody uses (RequiredForOnline=no, netplan optional: true)',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd-networkd-wait-online.service.html',
    probes: ['ip-addr', 'ip-link'],
  }),
] as const
