/** What kubeadm and minikube ask of a machine before they start: its size, its kernel, its settings, its swap. */
import { sig } from '../model'

const checks = 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go'
const probes = ['kubeadm-init'] as const

export default [
  sig({
    id: 'kubeadm-machine-small',
    literal: ['available CPUs', 'the system RAM ('],
    pattern:
      /(?:\[(?<level>ERROR|WARNING) (?:NumCPU|Mem)\]: )?(?:the number of available CPUs (?<cpus>\d+) is less than the required \d+|the system RAM \((?<ram>\d+) MB\) is less than the minimum \d+ MB)/,
    example: '\t[ERROR NumCPU]: the number of available CPUs 1 is less than the required 2',
    nearMiss: 'number of available CPUs: 1',
    by: 'kubeadm >= 1.13 (CPUs), >= 1.20 (memory)',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
    probes: ['kubeadm-init'],
  }),
  sig({
    id: 'minikube-machine-small',
    literal: ['RSRC_INSUFFICIENT', 'RSRC_OVER_ALLOC', 'RSRC_DOCKER_', 'available cpus of '],
    pattern:
      /Exiting due to (?<reason>RSRC_(?:INSUFFICIENT_(?:CORES|REQ_MEMORY|CONTAINER_MEMORY|SYS_MEMORY)|OVER_ALLOC_MEM|DOCKER_(?:CORES|MEMORY)))|Requested cpu count (?<cpus>\d+) is greater than the available cpus of \d+/,
    example:
      '❌  Exiting due to RSRC_INSUFFICIENT_CORES: Requested cpu count 2 is greater than the available cpus of 1',
    nearMiss: '❌  Exiting due to RSRC_DOCKER_STORAGE: Docker is out of disk space! (/var is at 100% of capacity).',
    by: 'minikube >= 1.12',
    source: 'https://github.com/kubernetes/minikube/blob/master/pkg/minikube/reason/reason.go',
  }),
  sig({
    id: 'kubeadm-swap',
    literal: ['running with swap on is not supported', 'swap is supported for cgroup v2 only'],
    // 1.8 had no tag: `[preflight] WARNING: running with swap on is not supported. Please disable swap or set ...`
    pattern:
      /(?:(?<level>ERROR|WARNING)(?: Swap\]:|:) )?(?:running with swap on is not supported\. Please|swap is supported for cgroup v2 only)/,
    example: '\t[ERROR Swap]: running with swap on is not supported. Please disable swap',
    nearMiss: 'failed to run Kubelet: running with swap on is not supported, please disable swap!',
    by: 'kubeadm >= 1.8: an error at first, a warning since 1.22',
    source: checks,
    probes,
  }),
  sig({
    id: 'kubeadm-bridge-nf-absent',
    literal: 'does not exist',
    pattern: /\/proc\/sys\/net\/bridge\/bridge-nf-call-ip6?tables does not exist/,
    example:
      '\t[ERROR FileContent--proc-sys-net-bridge-bridge-nf-call-iptables]: /proc/sys/net/bridge/bridge-nf-call-iptables does not exist',
    nearMiss: '/proc/sys/net/bridge/bridge-nf-call-iptables contents are not set to 1',
    by: 'kubeadm 1.5 - 1.29',
    source: checks,
    probes,
  }),
  sig({
    id: 'kubeadm-bridge-nf-zero',
    literal: ['contents are not set to 1', 'is not set to 1'],
    pattern: /bridge-nf-call-ip6?tables (?:contents are|is) not set to 1/,
    example:
      '\t[ERROR FileContent--proc-sys-net-bridge-bridge-nf-call-iptables]: /proc/sys/net/bridge/bridge-nf-call-iptables contents are not set to 1',
    nearMiss: '/proc/sys/net/ipv4/ip_forward contents are not set to 1',
    by: 'kubeadm 1.5 - 1.29',
    source: checks,
    probes,
  }),
  sig({
    id: 'kubeadm-kernel-config-unexpected',
    literal: 'unexpected kernel config',
    pattern: /unexpected kernel config: (?<options>[A-Z0-9_ ]+)/,
    example: '\t[ERROR SystemVerification]: unexpected kernel config: CONFIG_CGROUP_PIDS',
    nearMiss: '\t[WARNING SystemVerification]: failed to parse kernel config: unable to load kernel module: "configs"',
    by: 'kubeadm >= 1.5 (system-validators)',
    source: 'https://github.com/kubernetes/system-validators/blob/master/validators/kernel_validator.go',
    probes,
  }),
  sig({
    id: 'kubeadm-kernel-config-unread',
    literal: 'failed to parse kernel config',
    pattern:
      /(?<level>ERROR|WARNING) SystemVerification\]: failed to parse kernel config: unable to load kernel module:? \\?"configs\\?"/,
    example:
      '\t[WARNING SystemVerification]: failed to parse kernel config: unable to load kernel module: "configs", output: "modprobe: FATAL: Module configs not found in directory /lib/modules/4.15.0-36-generic\\n", err: exit status 1',
    nearMiss: '\t[ERROR SystemVerification]: unexpected kernel config: CONFIG_CGROUP_PIDS',
    by: 'kubeadm >= 1.5 (system-validators)',
    source: 'https://github.com/kubernetes/system-validators/blob/master/validators/kernel_validator.go',
    probes,
  }),
  sig({
    id: 'kubeadm-cgroup-v1',
    literal: ['cgroups v1 support is', 'cgroup v1 support is'],
    pattern: /(?<level>ERROR|WARNING) SystemVerification\]: .{0,120}cgroups? v1 support is/,
    example:
      '\t[ERROR SystemVerification]: cgroups v1 support is deprecated and will be removed in a future release. Please migrate to cgroups v2.',
    nearMiss: 'kernel: cgroup v1 support is compiled in',
    by: 'kubeadm >= 1.31',
    source: 'https://github.com/kubernetes/system-validators/blob/master/validators/cgroup_validator_linux.go',
    probes,
  }),
] as const
