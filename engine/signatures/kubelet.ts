/** Lines of the kubelet: klog (`F0102 ... server.go:274] ...`), structured klog (`"command failed" err="..."`), k3s and k0s around it. */
import { dockerCgroupDriver, kubeletCgroupDriver } from '../facts/shared'
import { sig, text } from '../model'

const probes = ['journalctl-unit kubelet'] as const
const k8s = (path: string) => `https://github.com/kubernetes/kubernetes/blob/master/${path}`
const driver = (v: string | undefined): 'systemd' | 'cgroupfs' | null =>
  v === 'systemd' || v === 'cgroupfs' ? v : null

export default [
  sig({
    id: 'kubelet-rootfs-info',
    literal: ['get rootfs info', 'Image garbage collection failed'],
    pattern: /[Ff]ailed to get rootfs info.{0,20}: unable to find data (?:in memory cache|for container)/,
    example:
      'F0307 19:57:09.159866   25981 kubelet.go:1399] Failed to start ContainerManager failed to get rootfs info: unable to find data in memory cache',
    nearMiss: 'Image garbage collection failed once. Stats initialization may not have completed yet',
    by: 'kubelet < 1.19 on cgroup v2, and where cAdvisor cannot read the cgroups',
    source: k8s('pkg/kubelet/cm/container_manager_linux.go'),
    probes,
  }),
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
    literal: ['cgroup v1'],
    pattern: /kubelet is configured to not run on a host using cgroup v1/,
    example:
      'E0102 10:00:00.000000    812 run.go:72] "command failed" err="failed to validate kubelet configuration, error: kubelet is configured to not run on a host using cgroup v1. cgroup v1 support is unsupported and will be removed in a future release"',
    nearMiss: 'cgroup v1 detected. cgroup v1 support has been transitioned into maintenance mode',
    by: 'kubelet >= 1.31 with failCgroupV1, the default from 1.35',
    source: 'https://github.com/kubernetes/enhancements/issues/5573',
    probes,
  }),
  sig({
    id: 'kubelet-config-missing',
    literal: ['/var/lib/kubelet/config.yaml', 'ubelet config file'],
    pattern:
      /(?:(?:failed to load|failed to read|error reading) [Kk]ubelet config file.{0,200}|open |stat )[\w./]{0,60}\/var\/lib\/kubelet\/config\.yaml.{0,260}no such file or directory|open \/var\/lib\/kubelet\/config\.yaml: no such file or directory|failed to load [Kk]ubelet config file,?(?: path:)? \/var\/lib\/kubelet\/config\.yaml,?(?: e[\w:]*(?: failed[\w /".]*)?)?$/,
    example:
      'E0102 10:00:00.000000    812 run.go:74] "command failed" err="failed to load kubelet config file, path: /var/lib/kubelet/config.yaml, error: failed to load Kubelet config file /var/lib/kubelet/config.yaml, error failed to read kubelet config file \\"/var/lib/kubelet/config.yaml\\", error: open /var/lib/kubelet/config.yaml: no such file or directory"',
    nearMiss:
      'failed to load kubelet config file, path: /var/lib/kubelet/config.yaml, error: strict decoding error: unknown field "x"',
    by: 'kubelet >= 1.11',
    source: k8s('cmd/kubelet/app/server.go'),
    probes,
  }),
  sig({
    id: 'kubelet-unknown-flag',
    literal: 'unknown flag: --',
    pattern:
      /(?:failed to parse kubelet flag|[Ff]ailed to parse kubelet|kubelet\S{0,20} .{0,80}?|server\.go:\d+\] |run\.go:\d+\] )[^\n]{0,80}unknown flag: --(?<flag>[\w-]+)|unknown flag: --(?<known>network-plugin|cni-bin-dir|cni-conf-dir|container-runtime|pod-infra-container-image|cadvisor-port|keep-terminated-pod-volumes|cloud-config|allow-privileged|api-servers|require-kubeconfig|non-masquerade-cidr|docker-endpoint|image-pull-progress-deadline|network-plugin-mtu|register-schedulable|experimental-\w[\w-]*|dynamic-config-dir|feature-gates|cloud-provider)\b/,
    example:
      'E0102 10:00:00.000000    812 run.go:74] "command failed" err="failed to parse kubelet flag: unknown flag: --network-plugin"',
    nearMiss: 'docker: unknown flag: --gpu',
    by: 'kubelet, each release that drops flags: 1.24, 1.27, 1.31, 1.34, 1.35',
    source: 'https://github.com/kubernetes/kubernetes/pull/133779',
    probes,
  }),
  sig({
    id: 'kubelet-config-unknown-field',
    literal: ['strict decoding error', 'no kind "KubeletConfiguration" is registered', 'unrecognized feature gate'],
    pattern:
      /config\.yaml.{0,240}(?:strict decoding error|no kind \\*"KubeletConfiguration\\*" is registered)|unrecognized feature gate: (?<gate>\w+)/,
    example:
      'failed to load kubelet config file, path: /var/lib/kubelet/config.yaml, error: failed to decode: strict decoding error: unknown field "cgroupDrivr"',
    nearMiss: 'Error from server (BadRequest): strict decoding error: unknown field "spec.foo"',
    by: 'kubelet >= 1.18',
    source: k8s('cmd/kubelet/app/server.go'),
    probes,
  }),
  sig({
    id: 'kubelet-client-cert-expired',
    literal: ['client certificate', 'kubelet.conf', 'urrent certificate is expired'],
    pattern:
      /[Cc]urrent certificate is expired|active client certificate has expired|part of the existing bootstrap client certificate (?:in \S+ )?is expired(?:: (?<date>[\d-]+))?|[Tt]he existing client certificate is expired|client certificate .{0,60}is expired/,
    example:
      'E0101 14:32:07.026281  740513 bootstrap.go:265] part of the existing bootstrap client certificate is expired: 2022-03-01 14:19:03 +0000 UTC',
    nearMiss: 'Client rotation is on, will bootstrap in background',
    by: 'kubelet >= 1.8',
    source: k8s('pkg/kubelet/certificate/bootstrap/bootstrap.go'),
    probes,
  }),
  sig({
    id: 'kubelet-bootstrap-conf-missing',
    literal: 'unable to load bootstrap kubeconfig',
    pattern: /unable to load bootstrap kubeconfig: stat (?<path>\S+bootstrap\S*\.\w+): no such file or directory/,
    example:
      'failed to run Kubelet: unable to load bootstrap kubeconfig: stat /etc/kubernetes/bootstrap-kubelet.conf: no such file or directory',
    nearMiss: 'unable to load bootstrap kubeconfig: permission denied',
    by: 'kubelet >= 1.8',
    source: k8s('pkg/kubelet/certificate/bootstrap/bootstrap.go'),
    probes,
  }),
  sig({
    id: 'kubelet-unauthorized',
    literal: ['Unauthorized', 'provide credentials'],
    pattern:
      /(?:Unable to register node|Failed while requesting a signed certificate|[Uu]nable to register node with API server|Error updating node status|Failed to list \*v1\.Node|Failed to list \*core\.Node|Failed to update lease|failed to ensure lease exists|[Ff]ailed to ensure node lease exists).{0,240}(?:Unauthorized|must be logged in to the server|has asked for the client to provide credentials)/,
    example:
      'E0301 09:00:00.000000    900 kubelet_node_status.go:93] Unable to register node "node-1" with API server: Unauthorized',
    nearMiss: 'docker: Error response from daemon: unauthorized: authentication required',
    by: 'kubelet',
    source: k8s('pkg/kubelet/kubelet_node_status.go'),
    probes,
  }),
  sig({
    id: 'apiserver-client-cert-expired',
    literal: ['x509: certificate has expired or is not yet valid'],
    pattern:
      /Unable to authenticate the request.{0,120}x509: certificate has expired or is not yet valid(?:.{0,60}is (?<side>after|before))?/,
    example:
      'authentication.go:63] "Unable to authenticate the request" err="[x509: certificate has expired or is not yet valid: current time 2021-06-03T07:29:14Z is after 2021-05-29T15:48:22Z',
    nearMiss: 'tls: failed to verify certificate: x509: certificate signed by unknown authority',
    by: 'kube-apiserver',
    source: k8s('staging/src/k8s.io/apiserver/pkg/endpoints/filters/authentication.go'),
    probes: ['kubectl-logs kube-apiserver'],
  }),
  sig({
    id: 'kubelet-node-ip-absent',
    literal: ["not found in the host's network interfaces", 'failed to validate nodeIP'],
    pattern:
      /node IP: \\*"(?<ip>[\da-fA-F.:]+)\\*" not found in the host's network interfaces|[Ff]ailed to validate nodeIP/,
    example:
      'E0102 10:00:00.000000    812 kubelet_node_status.go:586] "Failed to set some node status fields" err="failed to validate nodeIP: node IP: \\"192.168.1.20\\" not found in the host\'s network interfaces" node="node-1"',
    nearMiss: 'Using node IP: "192.168.1.20"',
    by: 'kubelet >= 1.10',
    source: k8s('pkg/kubelet/kubelet_node_status.go'),
    probes,
  }),
  sig({
    id: 'kubelet-runtime-down',
    literal: [
      'container runtime is down',
      'PLEG is not healthy',
      'Container runtime network not ready',
      'container runtime status check may not have completed',
    ],
    pattern: /container runtime is down|PLEG is not healthy|container runtime status check may not have completed yet/,
    example:
      'skipping pod synchronization - [container runtime is down, PLEG is not healthy: pleg was last seen active 3m0s ago]',
    nearMiss: 'PLEG: healthy',
    by: 'kubelet',
    source: k8s('pkg/kubelet/runtime.go'),
    probes,
  }),
  sig({
    id: 'kubelet-not-posting',
    literal: 'Kubelet stopped posting node status',
    pattern: /Kubelet stopped posting node status/,
    example:
      '  Ready   Unknown   Fri, 02 Jan 2026 10:00:00 +0000   NodeStatusUnknown   Kubelet stopped posting node status.',
    nearMiss: 'Kubelet is posting ready status',
    by: 'kube-controller-manager >= 1.4',
    source: k8s('pkg/controller/nodelifecycle/node_lifecycle_controller.go'),
    probes: ['kubectl-describe-node'],
  }),
  sig({
    id: 'kubelet-node-not-found',
    literal: ['Error getting node', 'not found'],
    pattern: /(?:"Error getting node" err="|kubelet\.go:\d+\] )node \\*"(?<node>[^"\\]+)\\*" not found/,
    example: 'E0102 10:00:00.000000    812 kubelet.go:2448] "Error getting node" err="node \\"master-1\\" not found"',
    nearMiss: 'Error from server (NotFound): nodes "x" not found',
    by: 'kubelet',
    source: k8s('pkg/kubelet/kubelet.go'),
    probes,
  }),
  sig({
    id: 'kubelet-kmsg-fatal',
    literal: '/dev/kmsg',
    pattern:
      /(?:create kubelet|OOM watcher|run Kubelet)[^\n]{0,60}open \/dev\/kmsg: (?:no such file or directory|operation not permitted|permission denied)/,
    example: 'kubelet.go:1405] Failed to start OOM watcher open /dev/kmsg: no such file or directory',
    nearMiss:
      'Could not configure a source for OOM detection, disabling OOM events: open /dev/kmsg: no such file or directory',
    by: 'kubelet >= 1.15, k3s, in LXC and other containers',
    source: 'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/',
    probes,
  }),
  sig({
    id: 'kubelet-kmsg-missing',
    literal: '/dev/kmsg',
    pattern: /open \/dev\/kmsg: (?:no such file or directory|operation not permitted|permission denied)/,
    example: 'failed to run Kubelet: failed to create kubelet: open /dev/kmsg: no such file or directory',
    nearMiss: 'tail -f /dev/kmsg',
    by: 'kubelet >= 1.15, k3s, in LXC and other containers',
    source: 'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/',
    probes,
  }),
  sig({
    id: 'kubelet-proc-sys-denied',
    literal: ['/proc/sys/'],
    pattern:
      /open \/proc\/sys\/(?:vm\/(?:overcommit_memory|panic_on_oom)|kernel\/(?:panic|panic_on_oops|keys\/root_max(?:keys|bytes)))\S*: (?:permission denied|read-only file system)/,
    example:
      'Failed to start ContainerManager" err="[open /proc/sys/vm/overcommit_memory: permission denied, open /proc/sys/kernel/panic: permission denied]"',
    nearMiss: 'open /proc/sys/net/netfilter/nf_conntrack_max: permission denied',
    by: 'kubelet, k3s, in LXC and user namespaces',
    source: k8s('pkg/kubelet/cm/container_manager_linux.go'),
    probes,
  }),
  sig({
    id: 'kubelet-disk-pressure',
    literal: ['DiskPressure', 'ephemeral-storage', 'disk-pressure', 'imagefs', 'nodefs'],
    pattern:
      /NodeHasDiskPressure|DiskPressure +True|disk-pressure:No(?:Schedule|Execute)|taint \{node\.kubernetes\.io\/disk-pressure|node has conditions: \[[^\]]*DiskPressure|EvictionThresholdMet|Attempting to reclaim (?<what>ephemeral-storage|nodefs|imagefs|containerfs|inodes)|[Tt]he node was low on resource: \[?(?:ephemeral-storage|nodefs|imagefs|DiskPressure)|The node had condition: \[DiskPressure\]|must evict pod\(s\) to reclaim(?:.{0,30})(?:ephemeral-storage|nodefs|imagefs)|[Ee]viction manager: .{0,120}(?:ephemeral-storage|nodefs|imagefs)/,
    example: '  Warning  EvictionThresholdMet  4m32s  kubelet, minikube  Attempting to reclaim ephemeral-storage',
    nearMiss: '  DiskPressure   False   KubeletHasNoDiskPressure   kubelet has no disk pressure',
    by: 'kubelet >= 1.4',
    source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
    probes: ['kubectl-describe-node', 'journalctl-unit kubelet'],
  }),
  sig({
    id: 'kubelet-image-gc-failed',
    literal: [
      'mage garbage collection failed',
      'isk usage on image filesystem is',
      'bytes eligible to free',
      'failed to garbage collect required amount of images',
      'FreeDiskSpaceFailed',
      'ImageGCFailed',
    ],
    pattern:
      /[Dd]isk usage on image filesystem is (?:at )?\d+%?.{0,40}over the high threshold|failed to garbage collect required amount of images(?:.{0,60}(?<freed>freed \d+ bytes|only found \d+ bytes))?|FreeDiskSpaceFailed|ImageGCFailed|[Ii]mage garbage collection failed (?:multiple times in a row|once)|only found \d+ bytes eligible to free/,
    example:
      'Warning  FreeDiskSpaceFailed  failed to garbage collect required amount of images. Wanted to free 1029125734 bytes, but freed 0 bytes',
    nearMiss: 'image_gc_manager.go: starting',
    by: 'kubelet >= 1.4',
    source: k8s('pkg/kubelet/images/image_gc_manager.go'),
    probes: ['kubectl-describe-node', 'journalctl-unit kubelet'],
  }),
  sig({
    id: 'kubelet-sandbox-changed',
    literal: 'Pod sandbox changed, it will be killed and re-created',
    pattern: /Pod sandbox changed, it will be killed and re-created/,
    example:
      'Normal  SandboxChanged  5m (x12 over 20m)  kubelet  Pod sandbox changed, it will be killed and re-created.',
    nearMiss: 'Pod sandbox created',
    by: 'kubelet >= 1.7',
    source: k8s('pkg/kubelet/kuberuntime/kuberuntime_manager.go'),
    probes: ['kubectl-describe-pod'],
  }),
  sig({
    id: 'kubelet-cgroup-parent-slice',
    literal: 'cgroup-parent for systemd cgroup should be a valid slice',
    pattern: /cgroup-parent for systemd cgroup should be a valid slice/,
    example:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container: Error response from daemon: cgroup-parent for systemd cgroup should be a valid slice named as "xxx.slice"',
    nearMiss: 'cgroup-parent is set',
    by: 'dockerd with the systemd driver, when a plain cgroupfs path is asked for',
    source: 'https://github.com/moby/moby/blob/master/daemon/daemon_unix.go',
    probes,
  }),
  sig({
    id: 'kubelet-taint-not-ready',
    literal: 'node.kubernetes.io/not-ready',
    pattern: /(?:taint \{|Taints: +|taints? .{0,60})node\.kubernetes\.io\/not-ready/,
    example:
      '0/1 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/not-ready: }. preemption: 0/1 nodes are available',
    nearMiss: 'Tolerations: node.kubernetes.io/not-ready:NoExecute op=Exists for 300s',
    by: 'kube-scheduler, kubectl describe node',
    source: k8s('pkg/scheduler/framework/plugins/tainttoleration'),
    probes: ['kubectl-describe-pod', 'kubectl-describe-node'],
  }),
  sig({
    id: 'kubectl-unauthorized',
    literal: 'must be logged in to the server',
    pattern: /You must be logged in to the server/,
    example: 'error: You must be logged in to the server (Unauthorized)',
    nearMiss: 'please log in to the server first',
    by: 'kubectl',
    source: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/',
    probes: ['kubectl-get-nodes'],
  }),
  sig({
    id: 'kubelet-version',
    literal: ['kubeletVersion=', 'Kubelet version'],
    pattern: /kubeletVersion=\\?"v(?<version>\d+\.\d+\.\d+)/,
    facts: { 'kubelet.version': text },
    read({ version }, emit, line) {
      if (version) emit('kubelet.version', version, line)
    },
    example: 'I0903 15:54:42.869062   25969 server.go:415] "Kubelet version" kubeletVersion="v1.27.3"',
    nearMiss: 'kubeletVersion=""',
    by: 'kubelet >= 1.21',
    source: k8s('cmd/kubelet/app/server.go'),
    probes,
  }),
] as const
