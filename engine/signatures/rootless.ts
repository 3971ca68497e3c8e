/** Rootless Docker, podman, bubblewrap, browsers: what they print when user namespaces or their helpers are missing. */
import { keyed, sig, text } from '../model'

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
    id: 'rootlesskit-apparmor-hint',
    literal: 'apparmor_restrict_unprivileged_userns is set to 1',
    pattern: /apparmor_restrict_unprivileged_userns is set to 1/,
    facts: { sysctl: keyed(text) },
    read(_, emit, line) {
      emit('sysctl', '1', line, 'kernel.apparmor_restrict_unprivileged_userns')
    },
    example:
      'WARN[0000] [rootlesskit:parent] This error might have happened because /proc/sys/kernel/apparmor_restrict_unprivileged_userns is set to 1  error="fork/exec /proc/self/exe: permission denied"',
    nearMiss: 'kernel.apparmor_restrict_unprivileged_userns = 1',
    by: 'rootlesskit >= 2.0, dockerd-rootless-setuptool.sh',
    source: 'https://github.com/rootless-containers/rootlesskit/pull/421',
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'rootlesskit-fork-denied',
    literal: '/proc/self/exe',
    pattern:
      /failed to start the child: fork\/exec \/proc\/self\/exe: (?<errno>permission denied|operation not permitted|invalid argument|no space left on device)/,
    example: '[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: operation not permitted',
    nearMiss: 'fork/exec /proc/self/exe: no such file or directory',
    by: 'rootlesskit',
    source: kit,
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'sandbox-userns-apparmor',
    literal: [
      'disabled unprivileged user namespaces with AppArmor',
      'apparmor-userns-restrictions',
      'unprivileged user namespaces are restricted',
    ],
    pattern:
      /disabled unprivileged user namespaces with AppArmor|apparmor-userns-restrictions|unprivileged user namespaces are restricted by AppArmor/i,
    example:
      'FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are running on Ubuntu 23.10+ or another Linux distro that has disabled unprivileged user namespaces with AppArmor, see https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md.',
    nearMiss: 'No usable sandbox! Update your kernel',
    by: 'Chromium >= 126, Electron, Puppeteer',
    source: 'https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md',
  }),
  sig({
    id: 'sandbox-no-userns',
    literal: [
      'No usable sandbox!',
      'SUID sandbox helper binary',
      'setting up uid map',
      'loopback: Failed RTM_NEWADDR',
      'uid_map',
      'gid_map',
      '/setgroups',
      'userns is capability',
      'creating new namespace',
      'create user namespace',
    ],
    pattern:
      /No usable sandbox!|The SUID sandbox helper binary was found, but is not configured correctly|setting up uid map: Permission denied|bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted|unshare: write failed \/proc\/self\/uid_map: Operation not permitted|["(]\/proc\/self\/uid_map"[^=]{0,12}=> Operation not permitted|[Ff]ailed to create user namespace: (?:Permission denied|Operation not permitted)|nested userns is capability-restricted|\bwrite[^\n]{0,40}\/proc\/(?:self|\d+)\/(?:setgroups|[ug]id_map)\b[^\n]{0,120}(?:Permission denied|Operation not permitted|EACCES|EPERM)|bwrap: (?:No permissions to create (?:a )?new namespace|creating new namespace failed)/i,
    example: 'bwrap: setting up uid map: Permission denied',
    nearMiss: 'writing to the uid_map file',
    by: 'Chromium, Electron, bubblewrap (Flatpak, Steam), unshare',
    source: 'https://github.com/containers/bubblewrap/blob/main/bubblewrap.c',
  }),
  sig({
    id: 'userns-refused',
    literal: ['unshare'],
    // the namespace itself is refused; where AppArmor restricts, it is made and has no rights
    pattern:
      /\bunshare(?:: unshare failed|: unshare|\(\)|\(CLONE_NEWUSER\S{0,40}\)| failed): (?:Sys\()?(?<errno>Operation not permitted|EPERM|No space left on device|ENOSPC|Invalid argument|EINVAL)/,
    example: 'unshare: unshare failed: Operation not permitted',
    nearMiss: 'unshare: write failed /proc/self/uid_map: Operation not permitted',
    by: 'unshare of util-linux and programs like it: EPERM where users may have no user namespace (a sysctl, the filter of a container), ENOSPC where their number is 0, EINVAL where the kernel has none',
    source: 'https://man7.org/linux/man-pages/man2/unshare.2.html',
  }),
  sig({
    id: 'newuidmap-missing',
    literal: ['newuidmap', 'newgidmap'],
    pattern:
      /(?:exec: \\*["'](?<program>new[ug]idmap)\\*["']: executable file not found|(?<missing>new[ug]idmap)\b[^:]{0,20}(?:is required|not found|: command not found|binary is missing)|Missing system requirements[^:]{0,40}new[ug]idmap)/,
    example: 'exec: "newuidmap": executable file not found in $PATH',
    nearMiss: 'newuidmap: write to uid_map failed: Operation not permitted',
    by: 'rootlesskit, podman, buildah, setuptool',
    source: setuptool,
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'newuidmap-write-failed',
    literal: ['newuidmap', 'newgidmap', 'uid_map failed', 'gid_map failed'],
    pattern:
      /new[ug]idmap\b[^;]{0,160}?(?:write to [ug]id_map failed: (?<errno>Operation not permitted|Invalid argument)|[Cc]ould not set caps|open of [ug]id_map failed: Permission denied|\[\d+-\d+\) -> \[\d+-\d+\) not allowed|range \[.{1,40}not allowed)|^[ug]id range \[\d+-\d+\) -> \[\d+-\d+\) not allowed/,
    example: 'newuidmap: write to uid_map failed: Operation not permitted',
    nearMiss: 'newuidmap 1 0 1000 1',
    by: 'shadow-utils',
    source: 'https://github.com/shadow-maint/shadow/blob/master/src/newuidmap.c',
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'subuid-range-missing',
    literal: ['subuid', 'subgid', 'enough IDs available', 'insufficient UIDs or GIDs'],
    pattern:
      /(?:No sub[ug]id ranges found for user (?<uid>\d+)|[Nn]o sub[ug]id ranges found for user \\*"(?<name>(?!dockremap)[^"\\]{1,64})\\*"|insufficient UIDs or GIDs available in user namespace|sub[ug]id(?: ranges?)? (?:are|is) (?:not configured|too small|missing)|[Cc]annot find (?<rootless>UID\/GID|mappings) [^:]{0,60}: no sub[ug]id|there might not be enough IDs available in the namespace|no sub[ug]id ranges found for group)/,
    example:
      'error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 1003 ("xxx")',
    nearMiss: 'Can\'t create ID mappings: No subuid ranges found for user "dockremap"',
    by: 'rootlesskit, podman, buildah, setuptool',
    source: 'https://github.com/rootless-containers/rootlesskit/blob/master/pkg/parent/idtools/idtools.go',
    probes: ['subid', 'rootless-setuptool'],
  }),
  sig({
    id: 'rootless-map-failed',
    literal: ['failed to setup UID/GID map', 'as the root user is unsupported', 'cannot setup namespace using'],
    pattern:
      /failed to setup UID\/GID map|Running RootlessKit as the root user is unsupported|cannot setup namespace using/,
    example:
      '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 81751 [0 11737 1 1 4294836224 65536] failed: : exit status 1',
    nearMiss: 'UID/GID map done',
    by: 'rootlesskit, podman',
    source: kit,
    probes: ['rootless-setuptool'],
  }),
  sig({
    id: 'podman-pause-gone',
    literal: ['/ns/user', 'resetting the pause process'],
    pattern:
      /(?:(?:\bopen|cannot open:?) [`"']?\/proc\/\d{1,9}\/ns\/user\b|resetting the pause process with [^:]{1,80}: (?:could not find any running process|(?:setting up the process: )?open \S{1,200}\.pid: no such file))/,
    example:
      'Error: invalid internal status, try resetting the pause process with "podman system migrate": could not find any running process: no such process',
    nearMiss:
      'invalid internal status, try resetting the pause process with "podman system migrate": cannot set up namespace using "/usr/bin/newuidmap": exit status 1',
    by: 'podman >= 1.4, rootless: pause.pid of /run/user/UID/libpod names a process that is gone',
    source: 'https://github.com/containers/podman/blob/main/docs/source/markdown/podman-system-migrate.1.md',
    probes: ['docker-run'],
  }),
  sig({
    id: 'bwrap-loopback',
    literal: ['RTM_NEWADDR', 'setgroups'],
    pattern:
      /bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted|write \/proc\/self\/setgroups[^\n]{0,120}: Permission denied/,
    example: 'bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted',
    nearMiss: 'RTNETLINK answers: Operation not permitted',
    by: 'bubblewrap: the namespace was made, and every right in it refused',
    source: 'https://github.com/containers/bubblewrap/issues/632',
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
    id: 'rootless-userns-zero',
    literal: ['max_user_namespaces', 'unprivileged_userns_clone', 'user namespaces are not enabled', 'cannot clone'],
    pattern:
      /(?:user namespaces are not enabled in (?<file>\S+)|(?:needs? |set |add )[^:]{0,60}(?<knob>user\.max_user_namespaces|kernel\.unprivileged_userns_clone) ?=|Failed to (?:write|clone)[^:]{0,40}max_user_namespaces|cannot clone: (?:Operation not permitted|No space left on device|Invalid argument))/,
    example: 'user namespaces are not enabled in /proc/sys/user/max_user_namespaces',
    nearMiss: 'user.max_user_namespaces = 28633',
    by: 'podman, setuptool',
    source: 'https://github.com/containers/podman/blob/main/pkg/rootless/rootless_linux.c',
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
] as const
