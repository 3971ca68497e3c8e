/** Lines of the low-level runtime (runc, docker-runc, the containerd shim) that tell a build which does not fit. */
import { sig } from '../model'

export default [
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
    id: 'runc-flag-unknown',
    literal: 'flag provided but not defined: -',
    // options that an engine gives to runc: a runc of before or after knows them not
    pattern:
      /flag provided but not defined: -(?<flag>console(?:-socket)?|no-new-keyring|preserve-fds|systemd-cgroup|no-subreaper|pid-file)\b/,
    example: 'docker: Error response from daemon: oci runtime error: flag provided but not defined: -console.',
    nearMiss: 'flag provided but not defined: -d',
    by: 'runc (urfave/cli): --console went with 1.0-rc3, --console-socket came with it',
    source: 'https://github.com/opencontainers/runc/blob/v1.0.0-rc3/create.go',
    probes: ['docker-run', 'runc-version'],
  }),
  sig({
    id: 'runc-symbol-lookup',
    literal: 'undefined symbol',
    pattern:
      /\b(?:docker-)?(?:runc|crun|containerd)(?:\.amd64|-shim(?:-runc-v\d)?)?: (?:symbol lookup error: \S+: )?undefined symbol: (?<symbol>\w+)/,
    example: 'runc: symbol lookup error: runc: undefined symbol: seccomp_notify_respond',
    nearMiss: 'modprobe: undefined symbol: nf_nat',
    by: 'runc, containerd 1.2: linked against a newer libseccomp than the host has',
    source: 'https://github.com/opencontainers/runc/blob/main/CHANGELOG.md',
    probes: ['docker-run', 'runc-version'],
  }),
  sig({
    id: 'runtime-glibc-newer',
    literal: 'version `GLIBC_',
    pattern:
      /\b(?:containerd|runc|containerd-shim[\w-]{0,10}|dockerd|crun|crio): \S{1,80}: version `(?<version>GLIBC_[\d.]+)' not found/,
    example:
      "./bin/containerd: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by ./bin/containerd)",
    nearMiss: "/opt/app/tool: /lib64/libc.so.6: version `GLIBC_2.28' not found (required by /opt/app/tool)",
    by: 'the loader: the program was built on a newer distribution than this one',
    source: 'https://github.com/containerd/containerd/issues/7255',
    probes: ['runc-version'],
  }),
  sig({
    id: 'runc-seccomp-rule',
    literal: ['adding seccomp', 'seccomp rule'],
    pattern:
      /error adding seccomp (?:filter )?rule for syscall (?<syscall>\w+): (?<errno>permission denied|requested action matches default action|invalid argument|operation not permitted)/,
    example: 'error adding seccomp filter rule for syscall clone3: permission denied: unknown.',
    nearMiss: 'error adding rule for syscall',
    by: 'runc too old for the profile of the engine above it',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'runc-seccomp-unsupported',
    literal: ['seccomp not supported', 'seccomp: config provided'],
    pattern: /seccomp: config provided but seccomp not supported/,
    example: 'OCI runtime create failed: seccomp: config provided but seccomp not supported: unknown',
    nearMiss: 'seccomp not supported by this kernel',
    by: 'runc built without seccomp',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_unsupported.go',
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
    id: 'runc-missing',
    literal: ['runc', 'crun'],
    pattern:
      /(?:exec: \\*["'](?:\/usr\/s?bin\/)?(?<program>docker-runc(?:-current)?|runc|crun)\\*["']: (?:executable file not found in \$PATH|stat|no such file)|(?<absent>docker-runc(?:-current)?|runc) not installed on system|default OCI runtime \\*"(?<named>runc|crun)\\*" not found|fork\/exec (?<path>\/\S*\/(?:docker-runc(?:-current)?|runc)): (?:no such file or directory|permission denied|exec format error))/,
    example: 'shim error: docker-runc not installed on system.',
    nearMiss: 'exec: "bash": executable file not found in $PATH',
    by: 'dockerd, containerd shim, podman',
    source: 'https://github.com/containerd/go-runc/blob/main/runc.go',
    probes: ['docker-run', 'runc-version'],
  }),
  sig({
    id: 'runc-no-error-log',
    literal: 'did not terminate suc',
    pattern: /(?<program>docker-runc|runc|crun|nvidia-container-runtime) did not terminate suc+es+fully/,
    example:
      'unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/0123/log.json: no such file or directory): runc did not terminate successfully: exit status 127: unknown.',
    nearMiss: 'the job did not terminate successfully',
    by: 'containerd shim: the runtime died before it could write its log',
    source: 'https://github.com/containerd/containerd/blob/main/cmd/containerd-shim-runc-v2/process/init.go',
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
  sig({
    id: 'runc-version-unreadable',
    literal: 'failed to retrieve ',
    pattern:
      /failed to retrieve (?:docker-)?runc version: (?<why>exit status \d+|fork\/exec .{1,120}|unknown output format.{0,80}|exec: .{1,120})/,
    example: 'level=warning msg="failed to retrieve docker-runc version: exit status 127"',
    nearMiss: 'failed to retrieve docker-init version: exit status 127',
    by: 'dockerd',
    source: 'https://github.com/moby/moby/issues/35906',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'runc-expected-commit',
    literal: '(expected: ',
    pattern: /(?:runc|containerd|init) version: (?<found>\w+) \(expected: (?<expected>\w+)\)/,
    example:
      'runc version: a592beb5bc4c4092b1b1bac971afed27687340c5 (expected: 69663f0bd4b60df09991c08812a60108003fa340)',
    nearMiss: 'runc version: a592beb5bc4c4092b1b1bac971afed27687340c5',
    by: 'docker info <= 20.10',
    source: 'https://github.com/docker/cli/blob/v20.10.24/cli/command/system/info.go',
    probes: ['docker-info'],
  }),
  sig({
    id: 'bpf-cgroup-device',
    // runc 1.0 loads the program through cilium/ebpf, which names no type
    literal: ['BPF_CGROUP_DEVICE', 'bpf_prog_query', 'bpf_prog_attach', 'load program: ', 'bpf create'],
    pattern:
      /(?:bpf_prog_(?:query|attach|load)|BPF_PROG_(?:QUERY|ATTACH|LOAD))[^\n]{0,60}(?:BPF_CGROUP_DEVICE|cgroup)[^\n]{0,40}(?:failed: (?<why>operation not permitted|invalid argument|function not implemented)|: (?<short>operation not permitted|invalid argument))|setting cgroup config for procHooks process[^\n]{0,20}: can(?:'t|not) load program: (?<load>operation not permitted|invalid argument)|crun: bpf create [`'"]{2}: (?<crun>Invalid argument|Operation not permitted)/,
    example: 'bpf_prog_query(BPF_CGROUP_DEVICE) failed: operation not permitted: unknown.',
    nearMiss: 'bpf_prog_query(BPF_CGROUP_DEVICE): ok',
    by: 'runc >= 1.0 on cgroup v2: a kernel without the device programs (before 5.x), or a guest that may not load them',
    source: 'https://github.com/opencontainers/runc/issues/3412',
    probes: ['docker-run'],
  }),
  sig({
    id: 'bpf-attach-multi',
    literal: 'BPF_F_ALLOW_MULTI',
    pattern: /BPF_PROG_ATTACH \(BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI\): can't attach program: invalid argument/,
    example:
      "failed to call BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): can't attach program: invalid argument",
    nearMiss: "BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): can't attach program: operation not permitted",
    by: 'runc 1.0.0-rc, libnvidia-container: they replace a program as kernels before 5.6 cannot',
    source: 'https://github.com/opencontainers/runc/issues/3008',
    probes: ['docker-run'],
  }),
  sig({
    id: 'bpf-prog-permission',
    literal: 'get program by id',
    pattern: /get program by id: permission denied/,
    example: 'failed to call BPF_PROG_GET_FD_BY_ID: get program by id: permission denied',
    nearMiss: 'get program by id: not found',
    by: 'runc 1.0.0 under an old SELinux policy',
    source: 'https://github.com/containers/container-selinux/issues',
    probes: ['docker-run'],
  }),
] as const
