/** What the kubelet says of cgroups and swap: another driver than the runtime's, version 1, a slice that systemd does not know. */
import { dockerCgroupDriver, kubeletCgroupDriver } from '../facts/shared'
import { sig } from '../model'

const probes = ['journalctl-unit kubelet'] as const
const k8s = (path: string) => `https://github.com/kubernetes/kubernetes/blob/master/${path}`
const driver = (v: string | undefined): 'systemd' | 'cgroupfs' | null =>
  v === 'systemd' || v === 'cgroupfs' ? v : null

export default [
  sig({
    id: 'kubelet-cgroup-driver-differs',
    literal: 'is different from docker cgroup driver',
    // `"cgroupfs"`, `\"cgroupfs\"`, `"'cgroupfs'"` where a unit quotes the value
    pattern:
      /kubelet cgroup driver: (?<quoted>[\\"']*)(?<kubelet>[\w-]+)[\\"']* is different from docker cgroup driver: [\\"']*(?<docker>[\w-]+)/,
    facts: { 'kubelet.cgroup-driver': kubeletCgroupDriver, 'docker.cgroup-driver': dockerCgroupDriver },
    read({ kubelet, docker }, emit, line) {
      const [a, b] = [driver(kubelet), driver(docker)]
      if (a) emit('kubelet.cgroup-driver', a, line)
      if (b) emit('docker.cgroup-driver', b, line)
    },
    example:
      'failed to run Kubelet: misconfiguration: kubelet cgroup driver: "cgroupfs" is different from docker cgroup driver: "systemd"',
    nearMiss: 'kubelet cgroup driver: "systemd"',
    by: 'kubelet 1.6 - 1.23',
    source: 'https://github.com/kubernetes/kubernetes/blob/release-1.22/pkg/kubelet/dockershim/docker_service.go',
    probes,
  }),
  sig({
    id: 'kubelet-qos-cgroup-absent',
    literal: ['root container ', 'has some missing paths', 'has some missing controllers'],
    pattern:
      /root container \[?(?<root>[\w/.]*kubepods[\w/.]*)\]? doesn't exist|cgroup \[?\\{0,3}"?kubepods\\{0,3}"?\]? has some missing (?:paths|controllers)(?:: (?<missing>[\w/,. -]{1,300}))?/,
    example:
      '"Failed to start ContainerManager" err="failed to initialize top level QOS containers: root container [kubepods] doesn\'t exist"',
    nearMiss: 'Created cgroup kubepods.slice',
    by: 'kubelet >= 1.6: it could not make its own group, for want of a controller or by the wrong driver',
    source: k8s('pkg/kubelet/cm/qos_container_manager_linux.go'),
    probes,
  }),
  sig({
    id: 'kubelet-cgroup-root-absent',
    literal: 'cgroup-root',
    pattern: /invalid configuration: cgroup-root \[(?:\\?"(?<root>[^"\]\\]{1,100})\\?")?\] doesn't exist/,
    example: 'failed to run Kubelet: invalid configuration: cgroup-root ["kubelet"] doesn\'t exist',
    nearMiss: '--cgroups-per-qos enabled, but --cgroup-root was not specified.  defaulting to /',
    by: 'kubelet >= 1.6: one controller without the group is enough; in kind the group is made by the start of the node',
    source: k8s('pkg/kubelet/cm/container_manager_linux.go'),
    probes,
  }),
  sig({
    id: 'kubelet-fatal-cgroup-driver',
    literal: 'misconfiguration: kubelet cgroup driver',
    pattern: /failed to (?:run Kubelet|create kubelet): (?:.{0,60})?misconfiguration: kubelet cgroup driver/i,
    example:
      'E0102 10:00:00.000000   30646 server.go:294] "Failed to run kubelet" err="failed to run Kubelet: misconfiguration: kubelet cgroup driver: \\"systemd\\" is different from docker cgroup driver: \\"cgroupfs\\""',
    nearMiss: 'Misconfiguration: kubelet cgroup driver unknown',
    by: 'kubelet 1.6 - 1.23',
    source: 'https://github.com/kubernetes/kubernetes/blob/release-1.22/pkg/kubelet/dockershim/docker_service.go',
    probes,
  }),
  sig({
    id: 'kubelet-misconfiguration-cut',
    literal: 'isconfigurat',
    // systemctl status takes the middle out of the line; no other fault of the kubelet begins with this word
    pattern:
      /failed to (?:run Kubelet|create kubelet): m?isconfigurat\w{0,3}(?:\.\.\.|…)(?:\S{0,12}(?:ystemd|groupfs))?/,
    example: 'F0405 05:33:40.511159    4759 server.go:274] failed to run Kubelet: misconfigurati...ystemd"',
    nearMiss: 'failed to run Kubelet: misconfiguration: kubelet cgroup driver: "cgroupfs" is different',
    by: 'kubelet 1.6 - 1.23, shortened by systemctl status',
    source: 'https://github.com/kubernetes/kubernetes/blob/release-1.22/pkg/kubelet/dockershim/docker_service.go',
    probes,
  }),
  sig({
    id: 'kubelet-cgroup-driver-deprecated',
    literal: 'CRI implementation that supports cgroup-driver detection',
    pattern: /cgroupDriver option has been deprecated/,
    example:
      'The cgroupDriver option has been deprecated and will be dropped in a future release. Please upgrade to a CRI implementation that supports cgroup-driver detection.',
    nearMiss: 'cgroupDriver: systemd',
    by: 'kubelet >= 1.31',
    source: k8s('cmd/kubelet/app/server.go'),
    probes,
  }),
  sig({
    id: 'kubelet-cgroup-slice-syntax',
    literal: ['to be of format "slice:prefix:name"', 'to be of format \\"slice:prefix:name\\"'],
    pattern:
      /expected cgroupsPath to be of format \\*"slice:prefix:name\\*" for systemd cgroups, got \\*"(?<got>[^"\\]+)/,
    example:
      'failed to create containerd task: OCI runtime create failed: expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got "/kubepods/burstable/pod1234/5678" instead: unknown',
    nearMiss: 'expected cgroupsPath to be absolute',
    by: 'runc: the runtime uses systemd, the kubelet cgroupfs',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go',
    probes,
  }),
  sig({
    id: 'kubelet-swap-refused',
    literal: ['swap on is not supported'],
    pattern: /swap on is not supported,? please disable swap/,
    example:
      'F0624 13:16:48.816177   13626 server.go:233] failed to run Kubelet: Running with swap on is not supported, please disable swap! or set --fail-swap-on flag to false. /proc/swaps contained: [Filename Type Size Used Priority /dev/dm-1 partition 2097148 0 -1]',
    nearMiss: '[ERROR Swap]: running with swap on is not supported. Please disable swap',
    by: 'kubelet >= 1.8',
    source: k8s('pkg/kubelet/cm/container_manager_linux.go'),
    probes,
  }),
  sig({
    id: 'kubelet-cgroup-v1-refused',
    literal: ['cgroup v1', 'only supported with cgroupv2'],
    pattern:
      /kubelet is configured to not run on a host using cgroup v1|LimitedSwap but it is only supported with cgroupv2/,
    example:
      'E0102 10:00:00.000000    812 run.go:72] "command failed" err="failed to validate kubelet configuration, error: kubelet is configured to not run on a host using cgroup v1. cgroup v1 support is unsupported and will be removed in a future release"',
    nearMiss: 'cgroup v1 detected. cgroup v1 support has been transitioned into maintenance mode',
    by: 'kubelet >= 1.31 with failCgroupV1, the default from 1.35',
    source: 'https://github.com/kubernetes/enhancements/issues/5573',
    probes,
  }),
  sig({
    id: 'kubelet-cgroup-parent-slice',
    literal: 'cgroup-parent for systemd cgroup should be a valid slice',
    pattern: /(?<!start daemon: )cgroup-parent for systemd cgroup should be a valid slice/,
    example:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container: Error response from daemon: cgroup-parent for systemd cgroup should be a valid slice named as "xxx.slice"',
    nearMiss: 'cgroup-parent is set',
    by: 'dockerd with the systemd driver, when a plain cgroupfs path is asked for',
    source: 'https://github.com/moby/moby/blob/master/daemon/daemon_unix.go',
    probes,
  }),
] as const
