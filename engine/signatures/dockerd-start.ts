/** dockerd meets what another one left or took: a socket, a pid file, a lock; and its last words. */
import { sig } from '../model'

const journal = ['journalctl-unit docker', 'dockerd-validate']

export default [
  sig({
    id: 'dockerd-no-sockets-passed',
    literal: ['o sockets found', 'oo few socket activated files', 'no socket activated'],
    pattern: /(?:[Nn]o sockets found\b|[Tt]oo few socket activated files passed in)/,
    example:
      'failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd',
    nearMiss: 'listening on /run/docker.sock',
    by: 'dockerd >= 1.7 with -H fd://',
    source: 'https://github.com/moby/moby/blob/master/daemon/listeners/listeners_linux.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'dockerd-socket-is-directory',
    literal: ['is a directory', 'Is a directory'],
    pattern:
      /(?:can't create unix socket (?<path>\S+): is a directory|FATA\[\d+\] is a directory|(?<sock>\S*docker\.sock): [Ii]s a directory|unlinkat? \S*docker\.sock\S*: directory not empty)/,
    example: `level=fatal msg="can't create unix socket /var/run/docker.sock: is a directory"`,
    nearMiss: 'cat: /etc/docker: Is a directory',
    by: 'dockerd (all)',
    source: 'https://github.com/moby/moby/issues/30348',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'docker-socket-address-taken',
    literal: 'ddress already in use',
    // systemd and dockerd both remove a socket that lies there, so what remains in the way is no plain socket
    pattern:
      /(?:(?<unit>docker\.socket): Failed to (?:create listening socket(?: \(\S{1,120}\))?|listen on sockets)|(?<dockerd>listen) unix \S{0,120}docker\.sock: bind): [Aa]ddress already in use/,
    example: 'docker.socket: Failed to create listening socket (/run/docker.sock): Address already in use',
    nearMiss: 'listen tcp 0.0.0.0:2375: bind: address already in use',
    by: 'systemd for docker.socket; dockerd',
    source: 'https://github.com/systemd/systemd/blob/main/src/shared/socket-util.c',
    probes: ['systemctl-status docker.socket', 'journalctl-unit docker'],
  }),
  sig({
    id: 'dockerd-pid-file-found',
    literal: ['ensure docker is not running', 'is still running'],
    pattern:
      /(?:ensure docker is not running or delete (?<file>[^\s:"]*[^\s:".])|process with PID \d+ is still running)(?:: process with PID (?<pid>\d+))?/,
    example:
      'failed to start daemon, ensure docker is not running or delete /var/run/docker.pid: process with PID 812 is still running',
    nearMiss: 'libcontainerd: docker-containerd is still running  pid=1639',
    by: 'dockerd (before 24: "pid file found"; 24+ names the PID)',
    source: 'https://github.com/moby/moby/blob/master/pkg/pidfile/pidfile.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'dockerd-database-locked',
    literal: ['timeout', 'docker-containerd is still running', 'is already open'],
    pattern:
      /(?:error while opening volume store metadata database[^:]*(?:\([^)]*\))?: timeout|(?:Error starting daemon|failed to start daemon): timeout|docker-containerd is still running|buildkit\S*\.db\S*: timeout)|boltdb file \S{1,200}\.db is already open/,
    example: 'Error starting daemon: error while opening volume store metadata database: timeout',
    nearMiss: 'failed to start daemon: Error initializing network controller: timeout waiting for lease',
    by: 'dockerd; bolt waits for a file lock that another dockerd holds',
    source: 'https://github.com/docker/for-linux/issues/281',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'dockerd-subid-missing',
    literal: [
      'subuid',
      'subgid',
      'ID mappings',
      'user creation',
      'ubordinate ID ranges',
      'in --userns-remap',
      'Error during uid lookup for',
      'Error during gid lookup for',
      'Error during groupname lookup for',
      'has no entry in /etc/',
    ],
    pattern:
      /(?:Invalid user\/group specification in --userns-remap|Error during (?:uid|gid|groupname) lookup for \\?"(?<unknown>[^"\\\s]{1,60})|\b[UG]id \d{1,10} has no entry in \/etc\/|no (?<kind>sub[ug]id) ranges found for user|open \/etc\/sub[ug]id: no such file|Error during \\?"?(?<user>[^"\\\s]+)\\?"? user creation|Can't create ID mappings|Couldn't create subordinate ID ranges|while looking for sub[ug]id ranges)/,
    example: `Error starting daemon: Can't create ID mappings: no subuid ranges found for user "dockremap"`,
    nearMiss: 'rootlesskit: no entry in the file for user bob',
    by: 'dockerd with userns-remap, 1.10 to 29',
    source: 'https://github.com/moby/moby/issues/20751',
    probes: journal,
  }),
  sig({
    id: 'dockerd-selinux-overlay',
    literal: 'SELinux is not supported with the',
    // up to 1.9 the name of the driver alone: BTRFS, or overlay
    pattern: /SELinux is not supported with the (?<driver>\w+) graph driver(?: on this kernel)?/,
    example:
      'Error starting daemon: SELinux is not supported with the overlay2 graph driver on this kernel. Either boot into a newer kernel or disable selinux in docker (--selinux-enabled=false)',
    nearMiss: 'SELinux is enabled',
    by: 'docker of Red Hat (fatal), upstream up to 1.12 (fatal), 17.05+ (warning)',
    source: 'https://github.com/moby/moby/blob/master/daemon/daemon_unix.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'dockerd-fatal',
    literal: [
      'Error starting daemon',
      'failed to start daemon',
      'level=fatal',
      'FATA[',
      'unable to configure the Docker daemon',
      'Error starting cluster component',
    ],
    pattern:
      /(?:Error starting daemon|failed to start daemon|unable to configure the Docker daemon|Error starting cluster component)(?:[:,] (?<reason>.+))?/,
    example: "failed to start daemon: Devices cgroup isn't mounted",
    nearMiss: 'level=info msg="Daemon has completed initialization"',
    by: 'dockerd (all)',
    source: 'https://github.com/moby/moby/blob/master/daemon/command/daemon.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'dockerd-up',
    literal: ['Daemon has completed initialization', 'API listen on'],
    pattern: /(?:Daemon has completed initialization|API listen on (?<socket>\S+?)"?$)/,
    example: 'time="2026-01-02T03:04:05Z" level=info msg="Daemon has completed initialization"',
    nearMiss: 'level=info msg="Starting up"',
    by: 'dockerd >= 1.9',
    source: 'https://github.com/moby/moby/blob/master/daemon/command/daemon.go',
    probes: ['journalctl-unit docker'],
  }),
] as const
