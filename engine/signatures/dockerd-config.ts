/** dockerd refuses its configuration: file, flags, unit, or options that exclude each other. */
import { sig } from '../model'

const config = 'https://github.com/moby/moby/blob/master/daemon/config/config.go'
const journal = ['journalctl-unit docker', 'dockerd-validate']

export default [
  sig({
    id: 'daemon-json-broken',
    literal: [
      'invalid character',
      'unexpected end of JSON',
      'unexpected EOF',
      'cannot unmarshal',
      'failed to decode configuration JSON',
      'invalid JSON',
      'EOF',
    ],
    pattern:
      /(?:(?:daemon with file|daemon configuration file|error reading|parse) (?<file>\S*(?:daemon|docker)\S*\.json): (?:invalid JSON: )?(?<error>invalid character .+|unexpected end of JSON input|unexpected EOF|EOF\b|json: cannot unmarshal .+|cannot unmarshal .+|failed to decode configuration JSON.*|invalid JSON.*)|cannot unmarshal (?<got>\w+) into Go struct field Config\.(?<field>[\w-]+) of type (?<type>\S+))/,
    example:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid character '}' looking for beginning of object key string",
    nearMiss: 'Error response from daemon: invalid character in header',
    by: 'dockerd >= 1.10',
    source: config,
    probes: journal,
  }),
  sig({
    id: 'daemon-json-flag-conflict',
    literal: ['as a flag and', 'are specified both'],
    pattern:
      /directives are specified (?:both )?as a flag and(?: in the conf(?:iguration file(?:: ?(?<options>.+))?)?)?/,
    example:
      'unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: hosts: (from flag: [fd://], from file: [tcp://127.0.0.1:2375])',
    nearMiss: 'the following flags are specified in the configuration file',
    by: 'dockerd >= 1.10; also cut at the terminal width',
    source: config,
    probes: journal,
  }),
  sig({
    id: 'daemon-json-unknown-key',
    // a pager cuts the line; nothing else begins so
    literal: "directives don't ma",
    pattern: /directives don't ma(?:tch any configuration option(?:: ?(?<options>[^"]+))?)?/,
    example:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives don't match any configuration option: nope",
    nearMiss: 'the following directives are specified both as a flag and in the configuration file: debug',
    by: 'dockerd >= 1.10',
    source: config,
    probes: journal,
  }),
  sig({
    id: 'daemon-json-bad-value',
    literal: [
      'unable to configure the Docker daemon',
      'configuration validation',
      'invalid ',
      'insecure registry ',
      'unknown log opt',
      'no log driver named',
      'bad format ',
      'bad attribute format ',
    ],
    pattern:
      /(?:unable to configure the Docker daemon with file \S+: (?:merged configuration validation|invalid (?!character|JSON)|bad |unknown |default-|the )(?!following directives)|merged configuration validation from file and command line flags failed: (?<detail>.+)|invalid logging level|invalid mirror: (?<mirror>.+)|insecure registry (?<registry>\S+) (?:is not valid|should not contain)|unknown log opt (?:\\?['"](?<logopt>[\w-]{1,60}))?|no log driver named '|invalid (?:DNS|dns) (?:address|search)|bad (?:attribute )?format (?:for )?(?:host|label)|[Ii]nvalid (?:bind address|proto|DOCKER_MIN_API_VERSION))/,
    example:
      'unable to configure the Docker daemon with file /etc/docker/daemon.json: merged configuration validation from file and command line flags failed: invalid logging level: verbose',
    nearMiss:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid character '<' looking for beginning of value",
    by: 'dockerd >= 1.12',
    source: config,
    probes: journal,
  }),
  sig({
    id: 'dockerd-flag-unknown',
    literal: ['unknown flag: --', 'unknown shorthand flag', 'flag provided but not defined'],
    pattern:
      /(?:unknown flag: --(?<flag>graph|cluster-(?:store|advertise)\S*|disable-legacy-registry|api-enable-cors|api-cors-header|exec-driver|deprecated-key-path|kernel-memory\S*|selinux-enable|add-registry|block-registry|live-restore|storage-driver|storage-opt|containerd|data-root|bip|iptables|userland-proxy-path|experimental|authorization-plugin|fluentd-async-connect|firewall-backend|log-opt|log-driver|cgroup-parent|exec-opt|insecure-registry|registry-mirror|default-runtime|signature-verification|init-path|seccomp-profile|userns-remap|feature)\b|(?<![Ee]rror: )unknown shorthand flag: '(?<short>[gGbes])' in -\w+|flag provided but not defined: -?-(?<old>graph|live-restore|storage-driver|exec-opt|data-root|exec-root|userns-remap|userland-proxy-path|containerd|add-runtime|default-runtime|init-path|seccomp-profile|cluster-store|bip|d)\b)/,
    example: 'unknown flag: --graph',
    nearMiss: 'unknown flag: --network-plugin',
    by: 'dockerd (cobra, 1.13+; before it "flag provided but not defined")',
    source: 'https://docs.docker.com/engine/deprecated/',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'dockerd-usage-hint',
    literal: ['dockerd --help', 'docker daemon --help'],
    pattern: /[Ss]ee '(?:dockerd|docker daemon) --help'/,
    example: "See 'dockerd --help'.",
    nearMiss: "See 'docker --help'.",
    by: 'dockerd, after a flag it does not know',
    source: 'https://github.com/moby/moby/blob/master/daemon/command/docker.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'dockerd-options-exclude',
    literal: [
      'incompatible with swarm mode',
      'unknown option',
      'not compatible with',
      'native.cgroupdriver',
      'mutually exclusive',
      'ICC=false uses iptables',
      'onflicting options',
      'requires cgroup v2',
      'is not supported for rootless',
      'is not set',
      'cannot be used with',
    ],
    pattern:
      /(?:--(?<option>live-restore daemon configuration|firewall-backend=nftables) is incompatible with swarm mode|(?<driver>overlay2?|devicemapper|btrfs|zfs|windowsfilter|fuse-overlayfs): [Uu]nknown option:? (?<key>\S+)|[Uu]nknown option (?<dm>dm\.\S+)|is explicitly enabled, but is not compatible with|exec-opt native\.cgroupdriver=systemd requires cgroup v2|native\.cgroupdriver option (?<cgroup>\S+) not supported|You specified .{1,60}mutually exclusive|ICC=false uses iptables|userland-proxy is enabled, but userland-proxy-path is not set|live-restore is not supported (?:for|in) rootless)/,
    example: 'Error starting cluster component: --live-restore daemon configuration is incompatible with swarm mode',
    nearMiss: 'docker: unknown option: --foo',
    by: 'dockerd 1.12 to 29',
    source: 'https://github.com/moby/moby/blob/master/daemon/command/daemon.go',
    probes: journal,
  }),
  sig({
    id: 'docker-daemon-subcommand',
    literal: ['docker daemon` is not supported', "'daemon' is not a docker command"],
    pattern: /(?:`docker daemon` is not supported on (?<os>\w+)|docker: 'daemon' is not a docker command)/,
    example: '`docker daemon` is not supported on Linux. Please run `dockerd` directly',
    nearMiss: "Warning: '-d' is deprecated, it will be removed soon. See usage.",
    by: 'docker >= 17.06',
    source: 'https://github.com/docker/for-linux/issues/84',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'docker-daemon-deprecated',
    literal: 'Command "daemon" is deprecated',
    // a warning: this release still starts, yet the command line is one of an older unit
    pattern: /Command \\?"daemon\\?" is deprecated, and will be removed in Docker 1\.16/,
    example:
      'docker[11222]: Command "daemon" is deprecated, and will be removed in Docker 1.16. Please run `dockerd` directly.',
    nearMiss: '`docker daemon` is not supported on Linux. Please run `dockerd` directly',
    by: 'docker 1.13 to 17.05',
    source: 'https://github.com/moby/moby/blob/v1.13.1/cmd/docker/daemon_none.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'docker-old-program-missing',
    literal: ['docker-containerd', 'docker-runc', 'dockerd-current', 'docker-current'],
    pattern:
      /(?:Failed to locate executable|Failed at step EXEC spawning|Unable to locate executable|exec: ) ?\\?"?'?(?<path>\S*(?:docker-containerd|docker-runc|dockerd-current|docker-current)[^\s:"'\\]*)|(?<second>docker-(?:containerd|runc)\S*)\\?"?: executable file not found/,
    example: 'docker.service: Failed to locate executable /usr/bin/docker-containerd: No such file or directory',
    nearMiss: 'libcontainerd: started new docker-containerd process',
    by: 'systemd, dockerd; programs renamed in 18.09',
    source: 'https://github.com/moby/moby/pull/37907',
    probes: ['journalctl-unit docker'],
  }),
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
    literal: ['timeout', 'docker-containerd is still running'],
    pattern:
      /(?:error while opening volume store metadata database[^:]*(?:\([^)]*\))?: timeout|(?:Error starting daemon|failed to start daemon): timeout|docker-containerd is still running|buildkit\S*\.db\S*: timeout)/,
    example: 'Error starting daemon: error while opening volume store metadata database: timeout',
    nearMiss: 'failed to start daemon: Error initializing network controller: timeout waiting for lease',
    by: 'dockerd; bolt waits for a file lock that another dockerd holds',
    source: 'https://github.com/docker/for-linux/issues/281',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'dockerd-subid-missing',
    literal: ['subuid', 'subgid', 'ID mappings', 'user creation', 'ubordinate ID ranges'],
    pattern:
      /(?:no (?<kind>sub[ug]id) ranges found for user|open \/etc\/sub[ug]id: no such file|Error during \\?"?(?<user>[^"\\\s]+)\\?"? user creation|Can't create ID mappings|Couldn't create subordinate ID ranges|while looking for sub[ug]id ranges)/,
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
