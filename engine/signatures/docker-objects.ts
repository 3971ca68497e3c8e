/** Networks, volumes, images and other containers that stand in the way: in use, left over, twice there, stopped. */
import { sig } from '../model'

const moby = 'https://github.com/moby/moby/blob/master/daemon'

export default [
  sig({
    id: 'docker-object-in-use',
    literal: [
      'has active endpoints',
      'volume is in use',
      'volume is being used',
      'network is being used',
      'image is in use by a container',
      'conflict: unable to ',
      'ou cannot remove a running container',
      'cannot remove container ',
      'is in use by the following ',
      'is in use by service',
      'is in use by task',
    ],
    // dockerd that cannot take away its own default bridge speaks of its databases
    pattern:
      /\bnetwork (?!bridge id )(?<network>[\w.-]{1,128})(?: id [0-9a-z]{2,64})? has active endpoints|\bremove (?<volume>[\w.-]{1,255}): volume is in use|\bvolume (?<kept>[\w.-]{1,255}) is being used by the following container|(?<podman>network|image) is (?:being used|in use by a container)|conflict: unable to (?:delete|remove repository reference) \\?"?(?<image>[^\s"\\]{1,200})\\?"? \((?<force>must be forced|must force|cannot be forced)\)|[Yy]ou cannot remove a (?<running>running) container|cannot remove container \\?"\/?(?<container>[\w.-]{1,128})\\?": container is (?:running|paused)|\b(?<swarm>secret|config|network) '?[\w.-]{1,128}'? is in use by (?:the following |service |task )/,
    example: 'ERROR: network web_default id 6f627365f1fc6f620ac3137044909284 has active endpoints',
    nearMiss: 'could not delete the default bridge network: network bridge id 22fa has active endpoints',
    by: 'dockerd, podman, docker-compose',
    source: `${moby}/images/image_delete.go`,
    probes: ['docker-ps'],
  }),
  sig({
    id: 'joined-container-gone',
    literal: [
      'a non running container',
      'joining network namespace of container',
      'namespace path: lstat /proc/',
      'failed to join ',
      ': container missing',
    ],
    // the last one: docker compose, pkg/compose/convergence.go
    pattern:
      /cannot join (?<what>network|IPC|PID)(?: namespace)? of a non running container: (?:container )?\/?(?<name>[\w.-]{1,128})(?: is (?<state>[a-z]{4,12}))?|[Cc]annot link to a non running container: \/?(?<link>[\w.-]{1,128})|joining network namespace of container: [Nn]o such container: (?<gone>[\w.-]{1,128})|namespace path: lstat \/proc\/\d{1,10}\/ns\/(?<namespace>net|ipc|pid): no such file|failed to join (?:PID|IPC) namespace: (?:container (?<process>\w{1,64}) is not running|No such container: (?<processes>[\w.-]{1,128}))|cannot share (?:network|PID|IPC) (?:namespace )?with service (?<service>[\w.-]{1,128}): container missing/,
    example: 'Error response from daemon: cannot join network of a non running container: vpn',
    nearMiss: 'Error response from daemon: cannot join own network namespace',
    by: 'dockerd, runc, docker compose',
    source: `${moby}/container_operations.go`,
    probes: ['docker-ps', 'docker-logs'],
  }),
  sig({
    id: 'container-exit-unseen',
    literal: ['did not receive an exit event', 'is zombie and can not be killed', 'did not die within timeout'],
    // what a security module refuses is another fault, and ends in its own words
    pattern:
      /tried to kill container, but did not receive an exit event(?!: permission)|container (?<container>\w{1,64}) PID (?<pid>\d{1,10}) is zombie and can not be killed|given PID did not die within timeout/,
    example:
      'Error response from daemon: Cannot restart container web: tried to kill container, but did not receive an exit event',
    nearMiss: 'tried to kill container, but did not receive an exit event: permission denied',
    by: 'dockerd, podman',
    source: `${moby}/kill.go`,
    probes: ['dmesg', 'docker-inspect-state'],
  }),
  sig({
    id: 'docker-network-ambiguous',
    literal: ['is ambiguous', 'multiple networks with name'],
    pattern:
      /network (?<name>[\w.-]{1,128}) is ambiguous(?: \(\d+ matches found|$|[\s.)])|multiple networks with name \\?"(?<compose>[\w.-]{1,128})\\?" were found/,
    example: 'ERROR: 2 matches found based on name: network web_default is ambiguous',
    nearMiss: 'option -n is ambiguous',
    by: 'dockerd, docker compose',
    source: `${moby}/network.go`,
    probes: ['docker-network-ls'],
  }),
  sig({
    id: 'docker-plugin-absent',
    literal: ['plugin', 'docker/plugins/', 'no log driver named'],
    pattern:
      /error looking up (?<kind>logging|volume|network|authorization) plugin (?<name>[\w./:-]{1,128})|(?:create \S{1,255}: |Error response from daemon: |[Cc]ould not find driver \S{1,128}: )plugin \\?"(?<driver>[^"\\\n]{1,128})\\?" (?:not found|is disabled)|legacy plugin: (?:plugin not found|could not find plugin (?<legacy>[\w./:-]{1,128}) in v1 plugin registry)|could not find plugin (?<registry>[\w./:-]{1,128}) in v1 plugin registry: plugin not found|dial unix \/(?:var\/)?run\/docker\/plugins\/(?<socket>[\w./-]{1,200}\.sock): connect: (?:no such file|connection refused)|Error response from daemon: logger: no log driver named '(?<driverless>[\w./:-]{1,128})' is registered/,
    example: 'Error response from daemon: error looking up logging plugin loki: plugin "loki" not found',
    nearMiss: 'Error: plugin "diff" not found',
    by: 'dockerd >= 1.7',
    source: `${moby}/pkg/plugin/store.go`,
    probes: ['docker-info'],
  }),
  sig({
    id: 'log-driver-failed',
    literal: ['failed to initialize logging driver', 'does not support reading', 'command is supported only for '],
    pattern:
      /failed to initialize logging driver: (?:[^\n]{0,200}?dial (?<net>tcp|udp|unix) (?<server>[^\s:]{1,100}(?::\d{1,5})?): |(?<other>.))|configured logging driver does not support (?<reading>reading)|\\?"logs\\?" command is supported only for (?<old>.)/,
    example:
      'docker: Error response from daemon: failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused.',
    nearMiss: 'logging driver initialized',
    by: 'dockerd >= 1.8',
    source: `${moby}/container/container.go`,
    probes: ['docker-info'],
  }),
  sig({
    id: 'docker-proxy-absent',
    literal: ['docker-proxy', 'userland-proxy-path is not set'],
    pattern:
      /exec: \\*"(?<program>(?:rootlesskit-)?docker-proxy)\\*": executable file not found|fork\/exec (?<path>[\w./-]{0,200}docker-proxy[\w-]{0,20}): no such file|userland-proxy is enabled, but userland-proxy-path is (?<unset>not set)|failed to start docker-proxy, check that the (?<older>current) version is in your \$PATH/,
    example:
      'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (1896): exec: "docker-proxy": executable file not found in $PATH.',
    nearMiss: 'docker-proxy: listen tcp4 0.0.0.0:80: bind: address already in use',
    by: 'dockerd >= 1.13',
    source: `${moby}/libnetwork/portmapper/proxy_linux.go`,
    probes: ['docker-run'],
  }),
  sig({
    id: 'docker-init-absent',
    literal: 'docker-init',
    pattern:
      /exec: \\*"(?:\/[\w./-]{0,200}\/)?docker-init\\*": (?:executable file not found|stat [^\s:]{1,200}: no such file)/,
    example: 'docker: Error response from daemon: exec: "docker-init": executable file not found in $PATH.',
    // said of every docker info, whether a container wants it or not
    nearMiss: 'level=warning msg="failed to find docker-init: exec: docker-init: not found"',
    by: 'dockerd >= 1.13, for a container with --init',
    source: `${moby}/config/config_linux.go`,
    probes: ['docker-run'],
  }),
] as const
