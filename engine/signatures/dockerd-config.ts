/** dockerd refuses its configuration: file, flags, or options that exclude each other. */
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
      'onflict labels for ',
      'is not supported as default value',
      'default IPC mode setting',
      'is not allowed: the namespaces com.docker',
      'specified default runtime',
      'must not both be specified in the config',
      'is only supported on windows',
      'no hosts ',
      'nknown log format: ',
      'runtime ',
    ],
    pattern:
      /(?:unable to configure the Docker daemon with file \S+: (?:merged configuration validation|file configuration validation|[Cc]onflict labels|invalid (?!character|JSON)|bad |unknown |default-|the )(?!following directives)|merged configuration validation from file and command line flags failed: (?<detail>.+)|invalid logging level|invalid mirror: (?<mirror>.+)|insecure registry (?<registry>\S+) (?:is not valid|should not contain)|(?<!response from daemon: )unknown log opt (?:\\?['"](?<logopt>[\w-]{1,60}))?|(?<!response from daemon: logger: )no log driver named '|invalid (?:DNS|dns) (?:address|search)|bad (?:attribute )?format (?:for )?(?:host|label)|[Ii]nvalid (?:bind address|proto|DOCKER_MIN_API_VERSION|default address)|invalid (?:default MTU|max concurrent (?:down|up)loads|max download attempts|default stop timeout|network-diagnostic-port|exec-opt|fixed-cidr-v6|bridge-accept-fwmark|userland-proxy-path|default cgroup namespace|base prefix \\?"|firewall (?:mark|mask) \\?")|daemon logging: unknown log format: |failed: invalid log format: |failed to load listeners: invalid TLS configuration|(?:^|: |\bmsg=\\?")file configuration validation failed|(?:^|: |\bmsg=\\?")[Cc]onflict labels for \S{1,200}=|default IPC mode setting \(|IPC mode \\?"[^"\\\n]{0,60}\\?" is not supported as default value|label \S{1,200} is not allowed: the namespaces com\.docker|specified default runtime '(?!nvidia')(?<runtime>[\w.-]{1,100})' does not exist|runtime '?[\w./-]{1,100}'?:? (?:is reserved|was already defined|either a runtimeType or a path must be configured|cannot configure both path and runtimeType|options cannot be used with a path runtime|args cannot be used with a runtimeType)|[\w-]{1,60} and [\w-]{1,60} must not both be specified in the config file|option '[\w.-]{1,60}' is only supported on windows|(?:failed to load listeners: |\bmsg=\\?")no hosts (?:configured|specified))/,
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
      'ICC=false uses ip',
      'is outside any subnet implied by',
      'daemon-scoped cpu-rt-period',
      '"embedded-containerd" feature',
      'onflicting options',
      'requires cgroup v2',
      'is not supported for rootless',
      'is not set',
      'cannot be used with',
      'should be a valid slice',
    ],
    pattern:
      /(?:--(?<option>live-restore daemon configuration|firewall-backend=nftables) is incompatible with swarm mode|(?<driver>overlay2?|devicemapper|btrfs|zfs|windowsfilter|fuse-overlayfs): [Uu]nknown option:? (?<key>\S+)|[Uu]nknown option (?<dm>dm\.\S+)|is explicitly enabled, but is not compatible with|exec-opt native\.cgroupdriver=systemd requires cgroup v2|native\.cgroupdriver option (?<cgroup>\S+) not supported|You specified .{1,60}mutually exclusive|ICC=false uses ip6?tables|(?<pool>[\w-]{1,30})=\S{1,60} is outside any subnet implied by addresses on the user-managed default bridge|daemon-scoped cpu-rt-period and cpu-rt-runtime are not|cannot use the \\?"embedded-containerd\\?" feature and|live-restore is not supported (?:for|in) rootless)|failed to start daemon: cgroup-parent for systemd cgroup should be a valid slice/,
    example: 'Error starting cluster component: --live-restore daemon configuration is incompatible with swarm mode',
    nearMiss: 'docker: unknown option: --foo',
    by: 'dockerd 1.12 to 29',
    source: 'https://github.com/moby/moby/blob/master/daemon/command/daemon.go',
    probes: journal,
  }),
  sig({
    id: 'docker-bridge-unfit',
    literal: [
      'is not a bridge',
      'bridge has no IPv4 address',
      'does not match requested configuration',
      'must be created manually',
    ],
    // `bridge` and `bip` of the daemon speak of an interface that somebody else keeps
    pattern:
      /existing interface (?<interface>[\w.@-]{1,40}) is not a bridge|bridge has no IPv4 address configured|bridge IPv4 \((?<has>[\d./]{1,20})\) does not match requested configuration (?<wants>[\d./]{1,20})|bridge device with non default name (?<absent>[\w.@-]{1,40}) must be created manually/,
    example:
      'failed to start daemon: Error initializing network controller: error creating default "bridge" network: bridge device with non default name br0 must be created manually',
    nearMiss: 'RTNETLINK: eth0 is not a bridge slave',
    by: 'dockerd 1.9 to 29',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/drivers/bridge/setup_device_linux.go',
    probes: ['ip-link', 'journalctl-unit docker'],
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
] as const
