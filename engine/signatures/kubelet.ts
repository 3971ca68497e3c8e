/** Lines of the kubelet about its node and its runtime: klog (`F0102 ... server.go:274] ...`) and structured klog (`"command failed" err="..."`). */
import { sig, text } from '../model'

const probes = ['journalctl-unit kubelet'] as const
const k8s = (path: string) => `https://github.com/kubernetes/kubernetes/blob/master/${path}`

export default [
  sig({
    id: 'kubelet-static-pod-crashes',
    literal: 'rror syncing pod',
    pattern:
      /[Ee]rror syncing pod[^\n]{0,200}failed to \\*"StartContainer\\*" for \\*"(?<name>kube-apiserver|etcd|kube-controller-manager|kube-scheduler)\\*" with CrashLoopBackOff/,
    example:
      'E1130 02:14:11.223456    1234 pod_workers.go:1301] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"kube-apiserver\\" with CrashLoopBackOff: \\"back-off 5m0s restarting failed container=kube-apiserver pod=kube-apiserver-m1_kube-system(abc)\\"" pod="kube-system/kube-apiserver-m1"',
    nearMiss:
      'E1130 02:14:11.223456    1234 pod_workers.go:1301] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"web\\" with CrashLoopBackOff"',
    by: 'kubelet: it runs, and a part of the control plane ends again and again',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/pod_workers.go',
    probes: ['crictl-ps'],
  }),
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
    id: 'kubelet-kernel-flag',
    literal: 'nvalid kernel flag: ',
    pattern:
      /[Ii]nvalid kernel flag: (?<flag>[\w/]{1,60}), expected value: (?<expected>\d{1,10}), actual value: (?<actual>\d{1,10})/,
    example:
      '"Failed to start ContainerManager" err="invalid kernel flag: vm/overcommit_memory, expected value: 1, actual value: 0"',
    nearMiss: 'Updating kernel flag: vm/overcommit_memory, expected value: 1, actual value: 0',
    by: 'kubelet >= 1.4 with protectKernelDefaults; k3s, rke2 with a profile',
    source: k8s('pkg/kubelet/cm/container_manager_linux.go'),
    probes,
  }),
  sig({
    id: 'kubelet-nameserver-limit',
    literal: 'ameserver limits ',
    pattern: /[Nn]ameserver limits (?:were )?exceeded/,
    example:
      '"Nameserver limits exceeded" err="Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: 192.0.2.1 192.0.2.2 192.0.2.3"',
    nearMiss: 'Search Line limits were exceeded, some search paths have been omitted',
    by: 'kubelet >= 1.6: glibc uses three servers at most, and so do pods',
    source: k8s('pkg/kubelet/network/dns/dns.go'),
    probes: ['resolv-conf'],
  }),
  sig({
    id: 'kube-node-unknown',
    literal: 'not found',
    pattern:
      /Failed to retrieve node (?:info|IPs?)\W{1,8}(?:err=\W{0,4})?nodes? \\{0,3}"(?<node>[\w.-]{1,253})\\{0,3}" not found/,
    example: '"Failed to retrieve node info" err="nodes \\"worker1\\" not found"',
    nearMiss: '"Error getting node" err="node \\"worker1\\" not found"',
    by: 'kube-proxy: the cluster has no node of the name that it was given',
    source: k8s('pkg/util/node/node.go'),
    probes: ['kubectl-get-nodes'],
  }),
  sig({
    id: 'kube-node-not-ready',
    literal: ['NodeNotReady', 'NotReady'],
    pattern:
      /\bNodeNotReady\b(?! *=)|^[a-z0-9][\w.-]{0,252}\s+NotReady(?:,SchedulingDisabled)?\s+\S{1,100}\s+\d{1,5}[dhm]\S{0,8}\s+v\d\.\d{1,3}/,
    example: 'Warning  NodeNotReady  3m  node-controller  Node is not ready',
    nearMiss: 'Normal  NodeReady  3m  kubelet  Node node-1 status is now: NodeReady',
    by: 'kube-controller-manager, kubelet',
    source: k8s('pkg/controller/nodelifecycle/node_lifecycle_controller.go'),
    probes: ['kubectl-describe-node', 'journalctl-unit kubelet'],
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
