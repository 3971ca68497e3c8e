/** What systemd and other inits say about the Docker units. The unit's own fatal line stands elsewhere. */
import { unitLoaded } from '../facts/shared'
import { sig } from '../model'

const systemd = 'https://github.com/systemd/systemd/blob/main/src/core/service.c'

export default [
  sig({
    id: 'docker-under-systemd',
    literal: 'Docker Application Container Engine',
    pattern: /(?:Start(?:ing|ed)|Stopped|Failed to start) (?:docker\.service - )?Docker Application Container Engine/,
    example: 'Jun 12 15:46:30 eos systemd[1]: Starting Docker Application Container Engine...',
    nearMiss: '● docker.service - Docker Application Container Engine',
    by: 'systemd: this dockerd is a service of the machine, not a Docker inside a container',
    source: 'https://github.com/moby/moby/blob/master/contrib/init/systemd/docker.service',
  }),
  sig({
    id: 'docker-start-failed',
    literal: ['docker', 'Docker'],
    pattern:
      /(?:Job for docker\.service (?:failed|canceled)|Failed to start Docker Application Container Engine|Failed to start docker\.service\b|docker\.service: (?:[Mm]ain process exited|Failed with result)|(?:Unit )?docker\.service (?:entered failed state|failed\.)|docker(?: main)? process \(\d+\) terminated with status|Starting docker.*(?:\[ ?fail|\[FAILED)|ExecStart=\S{0,60}\/dockerd\b.{0,400}\(code=exited, status=(?:1|2|125)\b)/,
    example: 'Job for docker.service failed because the control process exited with error code.',
    nearMiss: 'Started Docker Application Container Engine.',
    by: 'systemd, upstart, sysv',
    source: systemd,
    probes: ['systemctl-status docker', 'journalctl-unit docker'],
  }),
  sig({
    id: 'docker-start-timed-out',
    literal: ['a timeout was exceeded', 'operation timed out'],
    pattern:
      /Job for docker\.service failed because a timeout was exceeded|docker\.service:? [Ss]tart operation timed out/,
    example: 'Job for docker.service failed because a timeout was exceeded.',
    nearMiss: 'Job for docker.service failed because the control process exited with error code.',
    by: 'systemd: dockerd runs and does not get ready; it has given up nothing',
    source: systemd,
    probes: ['journalctl-unit docker', 'systemctl-status containerd'],
  }),
  sig({
    id: 'unit-start-limit',
    literal: ['repeated too quickly', 'start-limit', 'respawning too fast', 'attempted too often'],
    pattern:
      /(?:(?<![\w@.-])(?<unit>[\w@.-]{1,120})\.(?:service|socket)?:? [Ss]tart request repeated too quickly|(?:(?<![\w@.-])(?<failed>[\w@.-]{1,120})\.(?:service|socket): )?Failed with result '(?:service-)?start-limit|Result: (?:service-)?start-limit|(?<![\w-])(?<job>[\w-]{1,120})(?: main process)? respawning too fast)|failed because start of the service was attempted too often/,
    example: 'docker.service: Start request repeated too quickly.',
    nearMiss: "docker.service: Failed with result 'exit-code'.",
    by: 'systemd (all), upstart',
    source: systemd,
    probes: ['systemctl-status docker'],
  }),
  sig({
    id: 'unit-restarting',
    literal: ['Scheduled restart job', 'scheduling restart', 'activating (auto-restart)'],
    pattern:
      /(?:(?<unit>[\w@.-]{1,120})\.service: Scheduled restart job, restart counter is at \d+|[Hh]old-?off time over, scheduling restart|Active: activating \(auto-restart\))/,
    example: 'x.service: Scheduled restart job, restart counter is at 5.',
    nearMiss: 'docker.service: Start request repeated too quickly.',
    by: 'systemd (every version)',
    source: systemd,
    probes: ['systemctl-status', 'journalctl-unit'],
  }),
  sig({
    id: 'unit-masked-refused',
    literal: ['is masked', 'not loaded, refusing', 'Loaded: masked'],
    pattern:
      /(?:(?<nameless>Unit file is masked)|Unit (?:file )?(?:\/[\w/.-]*\/)?(?<unit>[\w@.:\\-]+?)(?<kind>\.(?:service|socket|mount|timer|slice))? is masked|Socket service (?<service>[\w@.-]+)\.service not loaded, refusing|Loaded: masked \((?:Reason: Unit (?<loaded>[\w@-]+)|\/dev\/null))/,
    facts: { 'unit.loaded': unitLoaded },
    read({ unit, kind }, emit, line) {
      if (unit) emit('unit.loaded', 'masked', line, kind && kind !== '.service' ? unit + kind : unit)
    },
    example: 'Failed to start docker.service: Unit docker.service is masked.',
    nearMiss: 'the port is masked by the firewall',
    by: 'systemd >= 205',
    source: 'https://github.com/systemd/systemd/blob/main/src/shared/bus-unit-util.c',
    probes: ['systemctl-status', 'systemctl-is-enabled'],
  }),
  sig({
    id: 'docker-socket-group-unresolved',
    literal: ['resolve group', '216/GROUP', 'step GROUP', 'status=216'],
    pattern:
      /(?:docker\.socket: Failed to resolve group (?<group>\S+?):|(?<unit>docker\.socket):? [Cc]ontrol process exited, code=exited,? status=216|docker\.socket: Failed at step GROUP|[Ff]ailed to resolve group (?<name>docker)\b)/,
    example: 'docker.socket: Failed to resolve group docker: No such process',
    nearMiss: 'myapp.service: Failed to resolve group www: No such process',
    by: 'systemd (sd-chown of SocketGroup=)',
    source: 'https://github.com/moby/moby/blob/master/contrib/init/systemd/docker.socket',
    probes: ['systemctl-status docker.socket', 'journalctl-unit docker.socket'],
  }),
  sig({
    id: 'dockerd-group-not-found',
    literal: ['group', 'Group'],
    pattern: /could not change group (?<path>\S+) to +(?<group>[\w-]+): [Gg]roup \S+ not found/,
    example: 'level=warning msg="could not change group /var/run/docker.sock to docker: group docker not found"',
    nearMiss: 'chgrp: invalid group',
    by: 'dockerd (all); a warning only',
    source: 'https://github.com/moby/moby/blob/master/daemon/listeners/listeners_linux.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'docker-socket-unit-not-found',
    literal: 'docker.socket',
    pattern: /Unit (?:file )?docker\.socket (?:not found|could not be found|does not exist|failed to load)/,
    example: 'Failed to restart docker.service: Unit docker.socket not found.',
    nearMiss: 'Unit docker.service could not be found.',
    by: 'systemctl',
    source: 'https://github.com/moby/moby/issues/15498',
    probes: ['systemctl-status docker.socket'],
  }),
  sig({
    id: 'docker-socket-unit-failed',
    literal: ['docker.socket', 'Docker Socket for the API'],
    pattern:
      /(?:Failed to listen on (?:docker\.socket\b|Docker Socket for the API)|docker\.socket: Failed with result|docker\.socket: Failed to create listening socket|Job for docker\.socket failed)/,
    example: 'Failed to listen on docker.socket - Docker Socket for the API.',
    nearMiss: 'Listening on docker.socket - Docker Socket for the API.',
    by: 'systemd',
    source: 'https://github.com/moby/moby/blob/master/contrib/init/systemd/docker.socket',
    probes: ['systemctl-status docker.socket'],
  }),
  sig({
    id: 'unit-several-execstart',
    literal: 'more than one ExecStart= setting',
    pattern: /(?<unit>[\w@.-]+?)(?:\.service)?(?:: Service)? has more than one ExecStart= setting/,
    example:
      'docker.service: Service has more than one ExecStart= setting, which is only allowed for Type=oneshot services. Refusing.',
    nearMiss: 'docker.service: Service has no ExecStart= setting. Refusing.',
    by: 'systemd',
    source: systemd,
    probes: ['systemctl-cat docker', 'systemctl-status docker'],
  }),
  sig({
    id: 'docker-dependency-failed',
    literal: ['ependency', 'dependency job'],
    pattern:
      /(?:Dependency failed for Docker Application Container Engine|docker\.service: Job docker\.service\/start failed with result 'dependency'|A dependency job for docker\.service failed)/,
    example: 'Dependency failed for Docker Application Container Engine.',
    nearMiss: 'Dependency failed for Local File Systems.',
    by: 'systemd; the unit requires docker.socket, older ones containerd',
    source: systemd,
    probes: ['systemctl-status docker'],
  }),
  sig({
    id: 'init-is-not-systemd',
    literal: [
      'System has not been booted with systemd',
      'Failed to get D-Bus connection',
      'Failed to connect to bus: Host is down',
      'Failed to connect to system scope bus',
      'Running in chroot, ignoring',
      'systemctl: command not found',
      'systemctl: not found',
      'command not found: systemctl',
    ],
    pattern:
      /(?:System has not been booted with systemd as init system|Failed to get D-Bus connection: (?:Operation not permitted|No such file)|Failed to connect to (?:bus|system scope bus via local transport): Host is down|Running in chroot, ignoring)|(?<absent>\bsystemctl: (?:command )?not found|command not found: systemctl)\b/,
    example: "System has not been booted with systemd as init system (PID 1). Can't operate.",
    nearMiss: 'Failed to connect to bus: No medium found',
    by: 'systemctl in a container, a chroot or WSL without systemd',
    source: 'https://github.com/microsoft/WSL/issues/6197',
  }),
  sig({
    id: 'containerd-unit-failed',
    literal: 'containerd',
    pattern:
      /(?:Failed to start (?:containerd\.service|containerd container runtime)|containerd\.service: (?:[Mm]ain process exited|Failed with result|Control process exited)|Job for containerd\.service failed|Unit containerd\.service (?:not found|could not be found|entered failed state))/,
    example: 'Failed to start containerd container runtime.',
    nearMiss: 'Started containerd container runtime.',
    by: 'systemd',
    source: 'https://github.com/containerd/containerd/blob/main/containerd.service',
    probes: ['systemctl-status containerd', 'journalctl-unit containerd'],
  }),
] as const
