/** The cgroup file systems: not mounted, of the other version, or without a controller. */
import { sig } from '../model'

const journal = ['journalctl-unit docker']

export default [
  sig({
    id: 'cgroup-mounts-missing',
    literal: ['cgroup', 'mountpoint for', 'mountpoint not found'],
    pattern:
      /(?:(?<devices>Devices cgroup isn't mounted)|(?<!level=warning msg=")(?:cgroup )?mountpoint for (?<controller>\w+) not found|[Cc]annot start container [^\n]{0,120}: mountpoint not found|cannot f(?:i|ou)nd cgroup mount destination|no cgroup mount found in mountinfo|cgroups?: (?:no cgroup|failed to find) mount\w*|error finding cgroup mount|[Ff]ailed to find cgroup mount|\bmkdir \/sys\/fs\/cgroup\/[\w,]{1,30}: no such file or directory)/,
    example: "failed to start daemon: Devices cgroup isn't mounted",
    nearMiss: 'level=warning msg="mountpoint for pids not found"',
    by: 'dockerd (all; what it only warns of it does without), containerd shim v1, runc',
    source: 'https://github.com/moby/moby/blob/master/daemon/daemon_unix.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'cgroup-mount-refused',
    literal: ['bad superblock on cgroup', 'bad superblock on none'],
    pattern: /^mount: wrong fs type, bad option, bad superblock on (?:cgroup|none)\b/,
    example: 'mount: wrong fs type, bad option, bad superblock on cgroup,',
    nearMiss: 'mount: wrong fs type, bad option, bad superblock on /dev/sdb1,',
    by: 'mount (util-linux) from cgroupfs-mount and the init script of Docker: the kernel, or the host of this guest, has no such controller',
    source: 'https://man7.org/linux/man-pages/man2/mount.2.html',
  }),
  sig({
    id: 'cgroup-controller-not-in-mounts',
    literal: ['cgroup in mounts', 'cgroup is not mounted'],
    // cgroup v2 has no swappiness at all, wherever it is mounted
    pattern:
      /(?:Unable to find (?<controller>\w+) cgroup in mounts|does not support (?!memory swappiness).{1,60}or the cgroup is not mounted)/,
    example: 'level=warning msg="Unable to find cpuset cgroup in mounts"',
    nearMiss: 'Your kernel does not support swap memory limit',
    by: 'dockerd (warning)',
    source: 'https://github.com/moby/moby/blob/master/pkg/sysinfo/cgroup_linux.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'cgroup-v2-not-understood',
    literal: ['cgroup', 'no subsystem for mount'],
    pattern:
      /(?:no subsystem for mount|nvidia-container-cli: container error: cgroup subsystem devices not found|(?<shim>cgroup mountpoint does not exist)|(?<runc>doesn't work on cgroups? v2)|open (?<file>\/sys\/fs\/cgroup\/\S*cpuset\.(?:cpus|mems)(?:\.effective)?): no such file|[Ff]ailed to mount cgroup at \/sys\/fs\/cgroup\/systemd: Operation not permitted|cgroups? ?v2 is not (?:yet )?supported|not support(?:ed)? (?:on|with) cgroups? ?v2|(?<java>CgroupInfo\.getMountPoint\(\)))/,
    example: 'docker: Error response from daemon: cgroups: cgroup mountpoint does not exist: unknown.',
    nearMiss: 'kubelet is configured to not run on a host using cgroup v1',
    by: 'docker <= 19.03, runc < 1.0.0-rc93 ("no subsystem for mount": runc of 2016 under systemd 232 and later), systemd of old images, old JDKs',
    source: 'https://github.com/docker/for-linux/issues/1334',
    probes: journal,
  }),
  sig({
    id: 'systemd-cgroup-refused',
    literal: ['control group: ', 'allocate manager object: '],
    pattern:
      /Failed to create \/\S{0,200} control group: (?<reason>Read-only file system|Permission denied|No such file or directory|Operation not permitted)|Failed to allocate manager object: (?<manager>Read-only file system|Permission denied|Operation not permitted|No such file or directory)/,
    example: 'Failed to create /init.scope control group: Read-only file system',
    nearMiss: 'Failed to create /run/user/1000: Read-only file system',
    by: 'systemd as the first program of a container',
    source: 'https://github.com/systemd/systemd/blob/main/src/core/cgroup.c',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'kubeadm-cgroup-driver-advice',
    literal: 'as the Docker cgroup driver. The recommended driver is',
    pattern: /as the Docker cgroup driver\. The recommended driver is/,
    example:
      '[WARNING IsDockerSystemdCheck]: detected "cgroupfs" as the Docker cgroup driver. The recommended driver is "systemd".',
    nearMiss: 'Using cgroup driver: systemd',
    by: 'kubeadm 1.8 - 1.23',
    source: 'https://github.com/kubernetes/kubernetes/blob/v1.20.0/cmd/kubeadm/app/preflight/checks.go',
    probes: ['kubeadm-init'],
  }),
  sig({
    id: 'swap-limit-warning',
    literal: ['swap limit', 'swap memory limit'],
    pattern: /(?:No swap limit support|does not support (?:swap memory limit|cgroup swap limit))/,
    example: 'WARNING: No swap limit support',
    nearMiss: 'swapoff: not a swap limit',
    by: 'docker info, dockerd (warning)',
    source: 'https://github.com/moby/moby/blob/master/daemon/info_unix.go',
  }),
  sig({
    id: 'cgroup-v1-deprecated-warning',
    literal: 'cgroup v1 is deprecated',
    pattern: /[Ss]upport for cgroup v1 is deprecated/,
    example: 'WARNING: Support for cgroup v1 is deprecated and planned to be removed by no later than May 2029',
    nearMiss: 'cgroup v1 is in use',
    by: 'docker info 29',
    source: 'https://github.com/moby/moby/blob/master/daemon/info_unix.go',
  }),
  sig({
    id: 'cgroup-threaded',
    literal: 'it is in threaded mode',
    pattern: /cannot enter cgroupv2 "(?<path>[^"\n]{1,200})" with domain controllers -- it is in threaded mode/,
    example: 'cannot enter cgroupv2 "/sys/fs/cgroup/docker" with domain controllers -- it is in threaded mode',
    nearMiss: 'cgroup2 on /sys/fs/cgroup type cgroup2 (rw,nosuid)',
    by: 'runc, inside a container: processes still sit in the root of the cgroup tree of the outer container; the entry script of docker:dind moves them',
    source: 'https://github.com/moby/moby/blob/master/hack/dind',
    probes: ['stat-cgroup', 'ps-1'],
  }),
  sig({
    id: 'runc-cgroup-file-gone',
    literal: 'openat2 /sys/fs/cgroup',
    pattern: /openat2 (?<path>\/sys\/fs\/cgroup\/\S{1,300}): no such file or directory/,
    example: 'openat2 /sys/fs/cgroup/system.slice/docker-1a2b.scope/cgroup.controllers: no such file or directory',
    nearMiss: 'open /sys/fs/cgroup/cgroup.controllers: permission denied',
    by: 'runc >= 1.0: the unit of the container was not made, or its controller is not switched on',
    source: 'https://github.com/opencontainers/runc/issues/2959',
    probes: ['stat-cgroup', 'cgroup-controllers'],
  }),
] as const
