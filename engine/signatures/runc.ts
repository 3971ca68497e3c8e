/** Lines of the low-level runtime (runc, docker-runc, the containerd shim): what the kernel or the shim refused to it. */
import { sig } from '../model'

export default [
  sig({
    id: 'runc-proc-not-emulated',
    literal: 'no such file or directory',
    // through the old name and the new one of the same check: 1.0.0-rc95 by procfd, 1.2 by /proc/thread-self
    pattern:
      /mount(?:ing)? \\*"(?:proc|sysfs)\\*" to rootfs at \\*"\/(?:proc|sys)\\*"(?:: | caused: )(?:mount through procfd|mount src=\w{1,10}, dst=\/\w{1,10}, dstFd=\/proc\/(?:thread-self|self)\/fd\/\d{1,4}, flags=0x[\da-f]{1,8}): no such file or directory/,
    example:
      'error mounting "proc" to rootfs at "/proc": mount src=proc, dst=/proc, dstFd=/proc/thread-self/fd/8, flags=0xe: no such file or directory: unknown.',
    nearMiss: 'error mounting "proc" to rootfs at "/proc": mount through procfd: permission denied',
    by: 'runc >= 1.0.0-rc95, again since 1.2, in a container of Sysbox that emulates /proc for older ones',
    source: 'https://github.com/nestybox/sysbox/issues/879',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-cgroup-not-empty',
    literal: "container's cgroup is not empty",
    pattern: /runc create failed: container's cgroup is not empty: \d{1,6} process\(es\) found/,
    example:
      "OCI runtime create failed: runc create failed: container's cgroup is not empty: 3 process(es) found: unknown",
    nearMiss: `level=warning msg="container's cgroup is not empty: 3 process(es) found"`,
    by: 'runc >= 1.2; 1.1 only warned where systemd does not manage the groups',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/factory_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-id-exists',
    literal: ['container with '],
    // the directory of an earlier container was left in /run/runc, or that container still runs
    pattern: /container with (?:given ID already exists|id exists: (?<id>[\w.-]{1,64}))/,
    example: 'OCI runtime create failed: runc create failed: container with given ID already exists: unknown',
    nearMiss: 'a container with this name already exists',
    by: 'runc',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/error.go',
    probes: ['docker-ps', 'journalctl-unit containerd'],
  }),
  sig({
    id: 'runc-notify-socket',
    literal: 'listen unixgram ',
    pattern: /listen unixgram (?<path>\S{1,300}\/notify\.sock): bind: invalid argument/,
    example:
      'OCI runtime create failed: listen unixgram /var/run/docker/runtime-runc/moby/0123/notify.sock: bind: invalid argument: unknown',
    nearMiss: 'listen unixgram /run/x/notify.sock: bind: address already in use',
    by: 'runc before 1.0.0-rc9: the path of its notify socket is longer than the 107 bytes a socket may have',
    source: 'https://github.com/opencontainers/runc/blob/main/notify_socket.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-apply-caps',
    literal: ['apply caps', 'apply capabilities'],
    pattern: /unable to apply (?:caps|bounding set)|can't apply capabilities/,
    example:
      'runc create failed: unable to start container process: unable to apply caps: operation not permitted: unknown.',
    nearMiss: 'unable to apply cgroup configuration: operation not permitted',
    by: 'runc inside a container whose host withholds capabilities (LXC, Proxmox)',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/init_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-kernel-mount-denied',
    literal: 'error mounting',
    pattern:
      /error mounting \\*["'](?<fs>proc|sysfs|mqueue|tmpfs|devpts|cgroup2?)\\*["'] to rootfs at [^\n]{0,240}(?:permission denied|operation not permitted)/,
    example:
      'runc create failed: unable to start container process: error mounting "proc" to rootfs at "/proc": mount proc:/proc (via /proc/self/fd/6), flags: 0xe: permission denied: unknown',
    nearMiss: 'error mounting "/srv/a" to rootfs at "/a": permission denied',
    by: 'runc inside a container that may not mount (LXC without nesting)',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/rootfs_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-final-child-eof',
    literal: ["final child's"],
    pattern: /final child's (?:PID|pid) from pipe(?: caused)?:? ?\\*["']?EOF/,
    example: "unable to start container process: can't get final child's PID from pipe: EOF: unknown",
    nearMiss: "waiting for the final child's exit",
    by: 'runc: a namespace could not be made, mostly the user namespace, or a fork was refused',
    source: 'https://github.com/opencontainers/runc/issues/3666',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-sysctl-reopen',
    literal: ['reopen fd', 'unsafe procfs detected'],
    pattern:
      /open sysctl (?<key>[\w.]+) file: (?:reopen fd \d+: (?<errno>permission denied|no such file or directory)|unsafe procfs detected)/,
    example:
      'OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied',
    nearMiss: 'open sysctl net.ipv4.ip_forward file: permission denied',
    by: 'runc 1.2.8, 1.3.3, 1.4.0-rc.3 and later (fix of CVE-2025-52881)',
    source: 'https://github.com/opencontainers/runc/issues/4968',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-procfs-unsafe',
    literal: 'unsafe procfs detected: openat2',
    pattern:
      /unsafe procfs detected: openat2 \S{0,80}proc\/(?<file>(?:thread-)?self\/[^\s:]{1,40}): (?<errno>function not implemented|operation not permitted|no such file or directory|permission denied)/,
    example:
      'runc create failed: unable to start container process: error during container init: unable to setup user: unsafe procfs detected: openat2 fsmount:fscontext:proc/self/setgroups: no such file or directory',
    nearMiss:
      'open sysctl net.ipv4.ip_unprivileged_port_start file: unsafe procfs detected: incorrect procfs root filesystem type',
    by: 'runc 1.2.8, 1.3.3 and later: openat2 is refused by a seccomp profile, or the kernel lacks the file',
    source: 'https://github.com/opencontainers/runc/issues/5007',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-pts-lost',
    literal: '/dev/pts/',
    pattern: /open \/dev\/pts\/\d+: operation not permitted/,
    example:
      'OCI runtime exec failed: exec failed: unable to start container process: open /dev/pts/0: operation not permitted: unknown',
    nearMiss: 'open /dev/pts/0: permission denied',
    by: 'runc 1.1.3 (containerd.io 1.6.7), once systemd was reloaded; fixed in 1.1.4',
    source: 'https://github.com/opencontainers/runc/issues/3551',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-bootstrap-pipe',
    literal: ['bootstrap data to pipe', 'init-p: broken pipe'],
    pattern: /copying bootstrap data to pipe caused:? ?\\*["']?write (?:init-p|pipe|\S+): broken pipe/,
    example:
      'container_linux.go:348: starting container process caused "process_linux.go:297: copying bootstrap data to pipe caused \\"write init-p: broken pipe\\""',
    nearMiss: 'write unix @->/run/docker.sock: write: broken pipe',
    by: 'runc with the first fix of CVE-2019-5736 on kernels without memfd_create (before 3.17)',
    source: 'https://github.com/docker/for-linux/issues/597',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-no-memfd',
    literal: ['cloned binary', 'clone our binary', 'memfd'],
    pattern:
      /could not ensure we are a cloned binary|nsenter: could not (?:create memfd|clone our binary)|memfd_create[^:]{0,20}: function not implemented/,
    example: 'nsenter: could not ensure we are a cloned binary: Function not implemented',
    nearMiss: 'fork/exec /proc/self/exe: operation not permitted',
    by: 'runc >= 1.0-rc6.1 on an old kernel',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/dmz/cloned_binary_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-unknown-capability',
    literal: 'nknown capability',
    pattern: /[Uu]nknown capability \\*["']?(?<cap>CAP_\w+)/,
    example: 'OCI runtime create failed: container_linux.go:255: Unknown capability "CAP_CHECKPOINT_RESTORE"',
    nearMiss: 'unknown capability in template',
    by: 'runc < 1.0-rc93 under a newer engine',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/capabilities/capabilities.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-mount-not-absolute',
    literal: 'not absolute',
    pattern: /invalid mount \{[^\n]{0,300}mount destination \S+ not absolute/,
    example:
      'OCI runtime create failed: invalid mount {Destination:x Type:bind Source:/var/lib/docker/volumes/a/_data Options:[rbind]}: mount destination x not absolute: unknown.',
    nearMiss: 'path is not absolute',
    by: 'runc 1.0.0-rc94 and later (containerd.io 1.4.6) under older engines',
    source: 'https://github.com/containerd/containerd/issues/5547',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-mask-refused',
    literal: ["can't mask dir"],
    // a tmpfs of one block and one inode; the line may be wrapped behind a comma
    pattern: /can't mask dir "(?<path>\/[^"]{1,100})": mount src=tmpfs\b/,
    example:
      'runc run failed: unable to start container process: error during container init: can\'t mask dir "/proc/acpi": mount src=tmpfs, dst=/proc/acpi, flags=MS_RDONLY, data=nr_blocks=1,nr_inodes=1: invalid argument',
    nearMiss: 'can\'t mask path "/proc/kcore": permission denied',
    by: 'runc 1.4.3, 1.5.0: masks with a tmpfs that older kernels refuse',
    source: 'https://github.com/opencontainers/runc/issues/5348',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-pivot-root',
    literal: ['pivot_root', 'error changing root filesystem'],
    // LXC's own "Failed to pivot_root" is of a guest that starts, and util-linux prints a path
    pattern:
      /(?:jailing process inside rootfs:? (?:caused:? )?\\*["']?|setup mount namespace |container process:? |crun: |runtime error: )pivot_root(?: \.)?:? (?<errno>[Ii]nvalid argument|[Pp]ermission denied|[Oo]peration not permitted)|error changing root filesystem: (?<chroot>invalid argument)/,
    example:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error jailing process inside rootfs: pivot_root .: invalid argument: unknown',
    nearMiss: "pivot_root: failed to change root from `.' to `mnt': Invalid argument",
    by: 'runc, crun, gVisor; Docker before 1.11',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/rootfs_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-init-pipe',
    literal: ['init-p: broken pipe'],
    pattern: /error writing config to pipe: write init-p: broken pipe/,
    example:
      'OCI runtime exec failed: exec failed: unable to start container process: error writing config to pipe: write init-p: broken pipe: unknown',
    nearMiss: 'write tcp 10.0.0.2:443: write: broken pipe',
    by: 'runc >= 1.1: its child ended before it read its orders, for want of memory or for another build of runc',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/process_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'shim-no-status',
    literal: 'o status provided on response',
    pattern: /[Nn]o status provided on response: unknown/,
    example: 'Error response from daemon: no status provided on response: unknown',
    nearMiss: 'status provided on response',
    by: 'containerd and its shim are of two releases: mostly an update without a restart',
    source: 'https://github.com/docker/for-linux/issues/813',
    probes: ['docker-run'],
  }),
] as const
