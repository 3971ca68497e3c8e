/** The size of the machine: what kubeadm and minikube ask for before they start. */
import { sig } from '../model'

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
] as const
