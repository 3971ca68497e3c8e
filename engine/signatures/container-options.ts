/** What is asked for one container and refused before it starts: limits, modes, its user, a terminal; and how mounts propagate. */
import { sig } from '../model'

const moby = 'https://github.com/moby/moby/blob/master/daemon'

export default [
  sig({
    id: 'container-limit-refused',
    literal: [
      'ange of CPUs is from',
      'are not available - requested',
      'inimum memory',
      'You should always set the Memory limit',
      'error setting rlimit type',
      'CPU cfs ',
      'cpuset cpus',
      'cpuset mems',
      'blkio weight is from',
      'memory swappiness range',
      'oom score adj is',
      '/cpu.',
    ],
    // one group says which kind: the machine has less, the engine wants more, two limits contradict, a limit of processes
    pattern:
      /[Rr]ange of CPUs is from 0\.01 to (?<cpus>[\d.]{1,10}\d)|Requested (?<set>CPUs|memory nodes) are not available - requested|Minimum memory (?:limit|reservation) allowed is (?<floor>\d{1,4}M)|(?<against>Minimum memoryswap limit should be larger|Minimum memory limit can not be less|Minimum memory limit should be larger|You should always set the Memory limit)|error setting rlimit type (?<rlimit>\d{1,2}): (?:operation not permitted|invalid argument)|(?<range>CPU cfs (?:period|quota) can not be|Invalid value \S{1,60} for cpuset|Range of blkio weight is from|valid memory swappiness range|range for oom score adj is|write \/\S{1,300}\/cpu\.(?:max|cfs_quota_us|cfs_period_us): invalid argument)/,
    example:
      'docker: Error response from daemon: Range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available.',
    nearMiss: 'WARNING: Your kernel does not support CPU cfs quota or the cgroup is not mounted.',
    by: 'dockerd >= 1.13, runc',
    source: `${moby}/daemon_unix.go`,
    probes: ['docker-info'],
  }),
  sig({
    id: 'container-option-invalid',
    literal: [
      'onflicting options: ',
      'invalid volume specification: ',
      'invalid mode: ',
      'invalid mount path: ',
      'invalid mount config for type',
      'Duplicate mount point: ',
      'invalid characters for a local volume name',
      'invalid IPC mode: ',
      'invalid PID mode: ',
      'invalid UTS mode: ',
      'invalid cgroup namespace mode: ',
      'invalid --security-opt',
      'invalid restart policy',
      "'AutoRemove' container",
      'is incompatible with user namespaces',
      'when user namespaces are enabled',
      'with user configured subnets',
      'no configured subnet contains IP address',
      'invalid runtime name: ',
      'nknown runtime specified ',
      'invalid port specification: ',
      'it needs to be an absolute path',
      'unknown log opt',
      'no quota support',
      'invalid mount config: must',
      'in Healthcheck cannot be',
      'opening seccomp profile',
      'in add-host: ',
      'network-scoped alias',
      'because it is inside /proc',
      'sysctl ',
      '--storage-opt is ',
    ],
    // sysctls and /proc: runc 1.3, libcontainer/configs/validate and rootfs_linux.go; a sysctl of a pod: kubelet, pkg/kubelet/sysctl
    pattern:
      /[Cc]onflicting options: (?<pair>(?!cannot use the)\S)|invalid volume specification: |(?:^|daemon: )invalid mode: |invalid mount path: '|invalid mount config for type \\?"\w{1,12}\\?": (?!bind (?:mount )?source path)|(?:^|daemon: )Duplicate mount point: |includes invalid characters for a local volume name|invalid (?:IPC|PID|UTS|cgroup namespace) mode: |invalid --security-opt|invalid restart policy|can't create 'AutoRemove' container with restart policy|(?<userns>privileged mode is incompatible with user namespaces|cannot share the host'?s? \w{1,10} namespace when user namespaces are enabled)|(?<address>user specified IP address is supported (?:only )?when connecting to networks with user configured subnets|no configured subnet contains IP address)|(?:unknown or invalid runtime name: |[Uu]nknown runtime specified )(?!nvidia)(?<runtime>[\w./-]{1,100})|invalid port specification: |working directory '[^'\n]{0,200}' is invalid, it needs to be an absolute path|Error response from daemon: unknown log opt '|size quota requested for volume but no quota support|invalid mount config: must use either propagation mode|(?:Interval|Timeout|StartPeriod|StartInterval|Retries) in Healthcheck cannot be |opening seccomp profile \(\S{1,200}\) failed|invalid IP address in add-host: |network-scoped alias(?:es are only| is) supported (?:only )?for |\\?"[\w./-]{1,200}\\?" cannot be mounted because it is inside \/proc|sysctl \\?"[\w./-]{1,100}\\?" (?:is not in a separate kernel namespace|(?:is )?not allowed in (?:the )?hosts? )|forbidden sysctl: \\?"[\w./-]{1,100}\\?" not (?:allow|white)listed|--storage-opt is (?:not supported|supported only for overlay)/,
    example: "Error response from daemon: invalid volume specification: 'C:\\data:/data'",
    nearMiss:
      'Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /srv/app/data',
    by: 'dockerd, docker',
    source: `${moby}/container.go`,
    probes: ['docker-run'],
  }),
  sig({
    id: 'mount-not-shared',
    literal: 'but it is not a shared ',
    pattern:
      /[Pp]ath \\?"?(?<path>\/[^\s"\\]{0,300})\\?"? is mounted on \\?"?(?<mount>\/[^\s"\\]{0,300})\\?"? but it is not a shared (?<slave>or slave )?mount/,
    example: 'docker: Error response from daemon: path / is mounted on / but it is not a shared mount.',
    nearMiss: 'WARN[0000] "/" is not a shared mount, this could cause issues with rootless containers',
    by: 'dockerd >= 1.10, containerd, CRI-O, kubelet',
    source: `${moby}/oci_linux.go`,
    probes: ['findmnt-propagation'],
  }),
  sig({
    id: 'image-user-absent',
    literal: ['no matching entries in passwd file', 'no matching entries in group file', 'no users found'],
    pattern:
      /unable to find (?<kind>user|group) (?<name>[^\s:]{1,100}): no matching entries in (?:passwd|group) file|^(?:ctr|FATA\[\d+\]|Error): [^\n]{0,100}no users found$/,
    example: 'docker: Error response from daemon: unable to find user node: no matching entries in passwd file.',
    nearMiss: 'su: user node does not exist: no matching entries',
    by: 'dockerd, containerd, podman, runc',
    source: 'https://github.com/moby/sys/blob/main/user/user.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'terminal-absent',
    literal: [
      'input device is not a TTY',
      'enable tty mode on non tty input',
      'because stdin is not a terminal',
      'interactive login from a non',
      'a terminal is required to ',
      'no tty present and no askpass',
      'terminal for interactive repairs',
      'stdin nor stderr are a tty',
    ],
    // ssh has the last words of one of them in a mere notice
    pattern:
      /the input device is not a TTY(?<mintty>\. {1,2}If you are using mintty)?|cannot enable tty mode on non tty input|cannot attach stdin to a TTY-enabled container because stdin is not a terminal|^sudo: (?<sudo>a terminal is required to (?:read the password|authenticate)|no tty present and no askpass program specified)|[Cc]annot perform an interactive (?<login>login) from a non[ -]TTY device|\bneed terminal for interactive repairs|neither stdin nor stderr are a tty device/,
    example: 'the input device is not a TTY',
    nearMiss: 'Pseudo-terminal will not be allocated because stdin is not a terminal.',
    by: 'docker, docker-compose',
    source: 'https://github.com/docker/cli/blob/master/cli/streams/in.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'podman-root-not-shared',
    literal: 'is not a shared mount, this could cause',
    pattern: /\\?"\/\\?" is not a shared mount, this could cause issues/,
    example: 'WARN[0000] "/" is not a shared mount, this could cause issues or missing mounts with rootless containers',
    nearMiss: 'path / is mounted on / but it is not a shared mount.',
    by: 'podman',
    source: 'https://github.com/containers/podman/blob/main/pkg/domain/infra/abi/system.go',
    probes: ['findmnt-propagation'],
  }),
  sig({
    id: 'container-init-oom',
    literal: 'container init was OOM-killed',
    pattern: /container init was OOM-killed \(memory limit too low\?\)/,
    example:
      'runc create failed: unable to start container process: container init was OOM-killed (memory limit too low?): unknown',
    nearMiss: 'container was OOM-killed',
    by: 'runc >= 1.1',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/process_linux.go',
    probes: ['docker-run'],
  }),
] as const
