/** The memory controller is missing: kubeadm, k3s, kubelet, Docker. */
import { cgroupController } from '../facts/shared'
import { sig } from '../model'

export default [
  sig({
    id: 'k3d-cgroup-v2-fix',
    literal: 'enabling cgroupsv2 magic',
    pattern: />>> enabling cgroupsv2 magic/,
    example: 'DEBU[0004] >>> enabling cgroupsv2 magic',
    nearMiss: 'DEBU[0004] >>> enabling mounts magic',
    by: 'k3d >= 4.4: the Docker that it found reports cgroup v2, or K3D_FIX_CGROUPV2 is set',
    source: 'https://github.com/k3d-io/k3d/blob/main/pkg/client/node.go',
  }),
  sig({
    id: 'kubeadm-memory-cgroup-missing',
    literal: ['cgroups: ', 'CGROUPS_MEMORY'],
    pattern: /(?:missing (?:required )?cgroups: (?:[\w ,]{0,60}\b)?memory\b|^CGROUPS_MEMORY: missing)/,
    example: '[ERROR SystemVerification]: missing required cgroups: memory',
    nearMiss: '[WARNING SystemVerification]: missing optional cgroups: hugetlb',
    by: 'kubeadm (system-validators)',
    source: 'https://github.com/kubernetes/system-validators/blob/master/validators/cgroup_validator_linux.go',
    probes: ['kubeadm-init'],
  }),
  sig({
    id: 'memory-cgroup-not-found',
    literal: [
      'emory cgroup',
      'memory cgroup',
      'cgroup "memory"',
      'cgroup \\"memory\\"',
      'emory limit',
      'Cgroup subsystem not mounted',
      'memory resource controller',
    ],
    pattern:
      /(?:[Ff]ailed to find memory cgroup(?<plain>,)?|cannot find memory cgroup|[Mm]emory cgroup (?:is )?(?:not (?:enabled|available|mounted|found)|disabled|missing)|(?:missing|failed to find) (?:\S+ )?cgroup \\*"memory\\*"|[Yy]our kernel does not support [Mm]emory [Ll]imit|Following Cgroup subsystem not mounted: \[[^\]]{0,80}\bmemory\b|memory resource controller (?:is )?not)/,
    example: 'level=fatal msg="failed to find memory cgroup (v2)"',
    nearMiss: 'Memory cgroup out of memory: Killed process 1',
    by: 'k3s, kubelet, dockerd',
    source: 'https://github.com/k3s-io/k3s/blob/master/pkg/cgroups/cgroups_linux.go',
    probes: ['journalctl-unit k3s'],
  }),
  sig({
    id: 'cgroup-v1-file-absent',
    literal: '/sys/fs/cgroup/',
    // a host with cgroup v2 only has no directory for each controller
    pattern:
      /\/sys\/fs\/cgroup\/(?<controller>memory|cpuset|cpu|cpuacct|cpu,cpuacct|blkio|pids|devices|freezer)(?:\/[\w./-]{0,200})?['"]?: [Nn]o such file or directory/,
    example: 'cat: /sys/fs/cgroup/memory/memory.limit_in_bytes: No such file or directory',
    nearMiss: 'cat: /sys/fs/cgroup/memory.max: No such file or directory',
    by: 'scripts and programs that know cgroup v1 only',
    source: 'https://docs.kernel.org/admin-guide/cgroup-v2.html',
    probes: ['stat-cgroup'],
  }),
  sig({
    id: 'java-cgroup-v2-null',
    literal: ['jdk.internal.platform.'],
    pattern:
      /NullPointerException: Cannot invoke "jdk\.internal\.platform\.CgroupInfo\.getMountPoint\(\)" because "(?<what>anyController|info)" is null|jdk\.internal\.platform\.cgroupv2\.(?<subsystem>CgroupV2Subsystem)\.getInstance\(/,
    example:
      'java.lang.NullPointerException: Cannot invoke "jdk.internal.platform.CgroupInfo.getMountPoint()" because "anyController" is null',
    nearMiss: 'at java.base/jdk.internal.platform.CgroupMetrics.getInstance(CgroupMetrics.java:167)',
    by: 'Java 11 to 21 of before 2022, or of before 2025 on Linux 6.12 and newer: it does not understand the list of controllers of cgroup v2',
    source: 'https://bugs.openjdk.org/browse/JDK-8348566',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'java-no-container-metrics',
    literal: 'No metrics available for this platform',
    pattern: /^\s*No metrics available for this platform/,
    example: '    No metrics available for this platform',
    nearMiss: 'metrics are available for this platform',
    by: 'java -XshowSettings:system: before 15, 11.0.16 and 8u372 on a host with cgroup v2, later ones where they find no cgroup',
    source: 'https://bugs.openjdk.org/browse/JDK-8230305',
  }),
  sig({
    id: 'docker-no-memory-limit',
    literal: 'No memory limit support',
    pattern: /WARNING: No memory limit support/,
    example: 'WARNING: No memory limit support',
    nearMiss: 'WARNING: No swap limit support',
    by: 'docker info',
    source: 'https://github.com/moby/moby/blob/master/daemon/info_unix.go',
    probes: ['docker-info'],
  }),
  sig({
    id: 'docker-stats-no-memory',
    literal: '0B / 0B',
    // a container that runs (it has processes) uses memory; one that has ended shows zeros throughout
    pattern:
      /^[0-9a-f]{12}\s+(?:[\w.-]{1,100}\s+)?\d[\d.]{0,8}%\s+0B \/ 0B\s+0\.00%\s+\S{1,12} ?\/ ?\S{1,12}\s+\S{1,12} ?\/ ?\S{1,12}\s+[1-9]\d{0,6}\s*$/,
    example: '3f1c2b4a5d6e   web       12.40%    0B / 0B             0.00%     23.5MB / 4.4MB   61.4kB / 917MB   136',
    nearMiss: '3f1c2b4a5d6e   web       0.00%     0B / 0B             0.00%     0B / 0B          0B / 0B          0',
    by: 'docker >= 17.06',
    source: 'https://github.com/raspberrypi/Raspberry-Pi-OS-64bit/issues/124',
    probes: ['docker-info'],
  }),
  sig({
    id: 'proc-cgroups-row',
    literal: ['memory\t', 'memory '],
    // "#subsys_name hierarchy num_cgroups enabled"
    pattern: /^memory\s+\d+\s+\d+\s+(?<enabled>[01])$/,
    facts: { 'cgroup.controller': cgroupController },
    read({ enabled }, emit, line) {
      emit('cgroup.controller', enabled === '1' ? 'on' : 'off', line, 'memory')
    },
    example: 'memory  0       1       0',
    nearMiss: 'memory  0       1',
    by: '/proc/cgroups',
    source: 'https://man7.org/linux/man-pages/man7/cgroups.7.html',
    probes: ['proc-cgroups'],
  }),
  sig({
    id: 'cmdline-memory-off',
    literal: 'cgroup_disable=memory',
    pattern: /\bcgroup_disable=(?:\w+,)*memory\b/,
    example: 'coherent_pool=1M 8250.nr_uarts=0 cgroup_disable=memory root=/dev/mmcblk0p2',
    nearMiss: 'cgroup_enable=memory',
    by: 'the boot parameters; the firmware of the Raspberry Pi adds it',
    source: 'https://www.kernel.org/doc/html/latest/admin-guide/kernel-parameters.html',
    probes: ['proc-cmdline'],
  }),
] as const
