/** Rootless Docker and podman: what they need from the host beside user namespaces. */
import { sig } from '../model'

const setuptool = 'https://github.com/moby/moby/blob/master/contrib/dockerd-rootless-setuptool.sh'
const kit = 'https://github.com/rootless-containers/rootlesskit/blob/master/pkg/parent/parent.go'

export default [
  sig({
    id: 'rootless-requirements-missing',
    literal: 'Missing system requirements',
    pattern: /Missing system requirements\. (?:Please r|R)un (?:the )?following commands to/,
    example:
      '# Missing system requirements. Please run following commands to install the requirements and run this installer again.',
    nearMiss: 'All system requirements are met.',
    by: 'dockerd-rootless-setuptool.sh',
    source: 'https://github.com/docker/docker-install/blob/master/rootless-install.sh',
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'rootless-step',
    literal: ['uidmap', 'newxidmap', 'max_user_namespaces', 'unprivileged_userns_clone', '/etc/subuid', '/etc/subgid'],
    pattern:
      /^\s*(?:[#+] )?(?:(?:apt-get|apt|dnf|yum|zypper|apk|pacman) [^\n]{0,60}\b(?:uidmap|newxidmap|shadow-utils46-newxidmap|shadow-uidmap)\b|(?:user\.max_user_namespaces|kernel\.unprivileged_userns_clone) ?= ?\d+$|echo ['"]?[\w.-]+:\d+:\d+['"]? >> ?\/etc\/sub[ug]id)/,
    example: 'apt-get install -y uidmap',
    nearMiss: 'modprobe ip_tables',
    by: 'dockerd-rootless-setuptool.sh',
    source: setuptool,
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'podman-pause-gone',
    literal: ['re-exec process to join the existing', '/ns/user', 'resetting the pause process'],
    pattern:
      /(?:(?:\bopen|cannot open:?) [`"']?\/proc\/\d{1,9}\/ns\/user\b|resetting the pause process with [^:]{1,80}: (?:could not find any running process|(?:setting up the process: )?open \S{1,200}\.pid: no such file))|cannot re-exec process to join the existing user namespace/,
    example:
      'Error: invalid internal status, try resetting the pause process with "podman system migrate": could not find any running process: no such process',
    nearMiss:
      'invalid internal status, try resetting the pause process with "podman system migrate": cannot set up namespace using "/usr/bin/newuidmap": exit status 1',
    by: 'podman >= 1.4, rootless: pause.pid of /run/user/UID/libpod names a process that is gone',
    source: 'https://github.com/containers/podman/blob/main/docs/source/markdown/podman-system-migrate.1.md',
    probes: ['docker-run'],
  }),
  sig({
    id: 'rootless-privileged-port',
    literal: ['privileged port', 'ip_unprivileged_port_start', 'rootlessport listen', 'bind: permission denied'],
    pattern:
      /(?:rootlessport cannot expose privileged port (?<port>\d{1,4})|cannot expose privileged port (?<port2>\d{1,4}), you (?:might need to|can) add |(?:rootlessport|PortManager\.AddPort\(\):|starting userland proxy:) listen (?:tcp|udp)[46]? \S*:(?<port3>\d{1,4}): bind: permission denied)/,
    example:
      "Error: rootlessport cannot expose privileged port 80, you can add 'net.ipv4.ip_unprivileged_port_start=80' to /etc/sysctl.conf (currently 1024), or choose a larger port number (>= 1024): listen tcp 0.0.0.0:80: bind: permission denied",
    nearMiss: 'listen tcp 0.0.0.0:80: bind: permission denied',
    by: 'podman, rootless docker: a plain user may not listen below 1024',
    source: 'https://github.com/containers/podman/blob/main/rootless.md',
    probes: ['docker-run'],
  }),
  sig({
    id: 'rootless-rootful-running',
    literal: 'rootful Docker',
    pattern: /Aborting because rootful Docker \([^)]{1,80}\) is running and accessible/,
    example: 'Aborting because rootful Docker (/var/run/docker.sock) is running and accessible. Set --force to ignore.',
    nearMiss: 'rootful Docker is fine',
    by: 'dockerd-rootless-setuptool.sh',
    source: setuptool,
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'rootless-no-session',
    literal: ['XDG_RUNTIME_DIR', 'Failed to connect to bus', 'cgroup manager', '/run/user/'],
    pattern:
      /(?:(?<tool>systemd was detected but XDG_RUNTIME_DIR \([^)]{0,60}\) is not set|XDG_RUNTIME_DIR (?:needs to be set|is not set|not set|must be set)|The cgroupv2 manager is set to systemd but there is no systemd user session available|(?:stat|lstat|mkdir) \/run\/user\/\d+: (?:no such file or directory|permission denied))|Failed to connect to bus: (?:No medium found|\$DBUS_SESSION_BUS_ADDRESS and \$XDG_RUNTIME_DIR not defined))/,
    example: 'Failed to connect to bus: No medium found',
    nearMiss: 'Failed to connect to bus: No such file or directory',
    by: 'setuptool, dockerd-rootless.sh, systemctl --user, podman',
    source: setuptool,
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'rootless-user-bus-refused',
    literal: [
      'sd-bus call',
      '/bus: connect',
      'creating cgroup',
      'is not available under',
      'requested cgroup controller',
    ],
    pattern:
      /(?:sd-bus call: (?:Interactive authentication required|Permission denied|Connection reset by peer|Transport endpoint is not connected|Input\/output error)|dial unix \/run\/user\/\d+\/bus: connect: |creating cgroup directory ['`]?\S{0,200}user-\d+\.slice\S{0,200}: Permission denied|controller [`']\w{1,20}[`'] is not available under \S{0,200}user-\d+\.slice|the requested cgroup controller [`']\w{1,20}[`'] is not available)/,
    example: 'Error: crun: sd-bus call: Interactive authentication required.: Permission denied: OCI permission denied',
    nearMiss: 'sd-bus call succeeded',
    by: 'crun, runc and podman on cgroup v2: no systemd session of the user to ask for a cgroup, or one without that controller',
    source: 'https://github.com/containers/podman/blob/main/troubleshooting.md',
    probes: ['docker-run'],
  }),
  sig({
    id: 'rootless-tool-missing',
    // dockerd names fuse-overlayfs whenever it tries its storage drivers in turn: no sign of anything
    literal: ['slirp4netns', 'rootlesskit', 'vpnkit', 'pasta'],
    pattern:
      /(?:exec: \\*["'](?<program>slirp4netns|rootlesskit|vpnkit|pasta)\\*["']: executable file not found|could not find (?<tool>slirp4netns|pasta|rootlesskit)|(?:slirp4netns|rootlesskit)[^:]{0,30}needs to be installed|unable to find network (?:mode|namespace) slirp4netns)/,
    example:
      'could not find slirp4netns, the network namespace can\'t be configured: exec: "slirp4netns": executable file not found in $PATH',
    nearMiss: 'slirp4netns version 1.2.0',
    by: 'podman, dockerd-rootless.sh',
    source: 'https://github.com/moby/moby/blob/master/contrib/dockerd-rootless.sh',
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'rootless-containerd-hint',
    literal: ['rootless containerd not running', 'rootlesskit:parent] error'],
    pattern: /(?:rootless containerd not running\?|\[rootlesskit:parent\] error: child exited: exit status \d+)/,
    example:
      'level=fatal msg="rootless containerd not running? (hint: use `containerd-rootless-setuptool.sh install` to start rootless containerd)"',
    nearMiss: 'containerd not running',
    by: 'nerdctl, rootlesskit: an echo of an earlier failure',
    source: kit,
  }),
  sig({
    id: 'rootless-no-user-session',
    literal: 'no systemd user session available',
    pattern: /cgroupv2 manager is set to systemd but there is no systemd user session available/,
    example: 'WARN[0000] The cgroupv2 manager is set to systemd but there is no systemd user session available',
    nearMiss: 'WARN[0000] Using cgroups-v1 which is deprecated',
    by: 'podman, rootless: the user came by su or cron, so nobody started a session; loginctl enable-linger USER',
    source: 'https://github.com/containers/podman/blob/main/troubleshooting.md',
    probes: ['id'],
  }),
] as const
