/** A pod that was scheduled and does not do its work: the health checks, the image, the memory of its node. */
import { sig } from '../model'

const k8s = (path: string) => `https://github.com/kubernetes/kubernetes/blob/master/${path}`
const probes = ['kubectl-describe-pod'] as const

export default [
  sig({
    id: 'kube-probe-failed',
    literal: [' probe failed', ' probe errored'],
    pattern:
      /\b(?<probe>Readiness|Liveness|Startup) probe (?:failed|errored)\b(?:[^\n]{0,600}?(?:(?<refused>[Cc]onnection refused)|statuscode: (?<status>\d{3})|(?<exec>exec failed|executable file not found|[Nn]o such file or directory|command not found)|(?<slow>context deadline exceeded|Client\.Timeout exceeded|i\/o timeout|timed out|timeout:)|(?<unreachable>no route to host|network is unreachable)))?/,
    example:
      'Warning  Unhealthy  kubelet  Readiness probe failed: Get "http://10.244.0.5:8080/healthz": dial tcp 10.244.0.5:8080: connect: connection refused',
    nearMiss: 'readinessProbe: failureThreshold: 3',
    by: 'kubelet: events of a pod; startup probes since 1.16',
    source: k8s('pkg/kubelet/prober/prober.go'),
    probes: ['kubectl-logs', 'kubectl-describe-pod'],
  }),
  sig({
    id: 'kube-image-never-pulled',
    literal: ['ErrImageNeverPull', 'is not present with pull policy of Never'],
    pattern:
      /\bErrImageNeverPull\b|Container image \\?"(?<image>[^"\\\s]{1,300})\\?" is not present with pull policy of Never/,
    example: 'Container image "app:dev" is not present with pull policy of Never',
    nearMiss: 'imagePullPolicy: Never',
    by: 'kubelet',
    source: k8s('pkg/kubelet/images/image_manager.go'),
    probes,
  }),
  sig({
    id: 'kube-container-backs-off',
    literal: ['ack-off restarting failed container', 'restarting failed container', 'CrashLoopBackOff'],
    pattern:
      /[Bb]ack-off restarting failed container|back-off \S{2,10} restarting failed container|\bCrashLoopBackOff\b/,
    example: 'Warning  BackOff  kubelet  Back-off restarting failed container web in pod web-7d9b5c_default(0f2b)',
    nearMiss: 'Back-off pulling image "web:latest"',
    by: 'kubelet: the container ends again and again; why stands in its own log',
    source: k8s('pkg/kubelet/kuberuntime/kuberuntime_manager.go'),
    probes: ['kubectl-logs', 'kubectl-describe-pod'],
  }),
  sig({
    id: 'kube-image-pull-failing',
    literal: ['ImagePullBackOff', 'ErrImagePull', 'Back-off pulling image'],
    pattern: /\b(?:ImagePullBackOff|ErrImagePull)\b|Back-off pulling image "(?<image>[^"\s]{1,300})"/,
    example: 'Normal  BackOff  2s  kubelet  Back-off pulling image "web:latest"',
    nearMiss: 'ErrImageNeverPull',
    by: 'kubelet: the event before it holds the words of the registry',
    source: k8s('pkg/kubelet/images/types.go'),
    probes,
  }),
  sig({
    id: 'sandbox-image-not-pulled',
    literal: ['sandbox image', 'failed pulling image', 'pause'],
    // the image that holds the namespaces of a pod; its address stands with the runtime, not with kubeadm
    pattern:
      /(?:failed to get sandbox image|unable to (?:get|pull) (?:the )?sandbox image|failed pulling image) \\*"(?<image>[^"\\]{0,200}(?:pause|pod-infrastructure)[^"\\]{0,60})\\*"[^\n]{0,1200}?(?:i\/o timeout|TLS handshake timeout|connection refused|connection reset by peer|deadline exceeded|: EOF|no route to host|network is unreachable|cannot assign requested address|Client\.Timeout|40[34] |not found)|https:\/\/(?<host>[\w.-]{1,200})\/v2\/(?:[\w.-]{1,60}\/){0,4}(?:mirrored-)?pause(?:-\w{2,8})?\/manifests\/[^\n]{0,200}?(?:i\/o timeout|TLS handshake timeout|connection refused|connection reset by peer|deadline exceeded|: EOF)/,
    example:
      'failed to get sandbox image "registry.k8s.io/pause:3.6": failed to pull image "registry.k8s.io/pause:3.6": failed to do request: Head "https://registry.k8s.io/v2/pause/manifests/3.6": dial tcp 192.0.2.82:443: i/o timeout',
    nearMiss:
      'detected that the sandbox image "registry.k8s.io/pause:3.8" of the container runtime is inconsistent with that used by kubeadm',
    by: 'containerd (CRI), CRI-O, cri-dockerd, kubelet with dockershim: no pod starts on the node',
    source: 'https://github.com/containerd/containerd/blob/main/docs/cri/config.md',
    probes: ['cat-containerd-config', 'kubectl-describe-pod'],
  }),
  sig({
    id: 'kube-container-not-started',
    literal: ['container not found (', 'is waiting to start: '],
    pattern:
      /unable to upgrade connection: container not found \("(?<container>[\w.-]{1,63})"\)|container "(?<waiting>[\w.-]{1,63})" in pod "[\w.-]{1,253}" is waiting to start: (?<why>[^\n]{1,200})/,
    example: 'error: unable to upgrade connection: container not found ("web")',
    nearMiss: 'Error response from daemon: No such container: web',
    by: 'kubectl exec, logs: the container is not running just now',
    source: k8s('pkg/kubelet/kubelet_pods.go'),
    probes,
  }),
  sig({
    id: 'kubelet-memory-pressure',
    literal: [
      'low on resource: ',
      'MemoryPressure',
      'memory-pressure',
      'NodeHasInsufficientMemory',
      'reclaim memory',
      'to reclaim',
    ],
    pattern:
      /[Tt]he node was low on resource: \[?(?:memory|MemoryPressure)|The node had condition: \[MemoryPressure\]|\bNodeHasInsufficientMemory\b|MemoryPressure +True|memory-pressure:NoSchedule|taint \{node\.kubernetes\.io\/memory-pressure|Attempting to reclaim memory|must evict pod\(s\) to reclaim(?: resourceName=| )\\?"?memory|node has conditions: \[[^\]\n]{0,100}MemoryPressure/,
    example: 'The node was low on resource: memory. Container web was using 43536Ki, which exceeds its request of 0.',
    nearMiss: '  MemoryPressure   False   KubeletHasSufficientMemory   kubelet has sufficient memory available',
    by: 'kubelet >= 1.4',
    source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
    probes: ['kubectl-describe-node', 'free'],
  }),
  sig({
    id: 'kube-pull-secret-absent',
    literal: 'image pull secrets',
    pattern: /Unable to retrieve some image pull secrets \((?<secret>[^)]{1,200})\)/,
    example: 'Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.',
    nearMiss: 'imagePullSecrets: regcred',
    by: 'kubelet >= 1.28',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kubelet_pods.go',
    probes: ['kubectl-describe-pod'],
  }),
  sig({
    id: 'node-pids-pressure',
    literal: ['low on resource: pids', 'NodeHasInsufficientPID', 'PIDPressure'],
    pattern:
      /[Tt]he node was low on resource: pids|\bNodeHasInsufficientPID\b|PIDPressure +True|taint \{node\.kubernetes\.io\/pid-pressure|node had condition: \[[^\]\n]{0,60}PIDPressure/,
    example: 'The node was low on resource: pids. Threshold quantity: 10%, available: 3%.',
    nearMiss: 'PIDPressure          False',
    by: 'kubelet',
    source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
    probes: ['kubectl-describe-node'],
  }),
  sig({
    id: 'kube-pod-row',
    literal: '/',
    pattern:
      /^\s*(?:[a-z0-9.-]{1,63}\s+)?[a-z0-9][a-z0-9.-]{1,252}\s+\d{1,3}\/\d{1,3}\s+(?:Init:)?(?<state>Pending|Evicted|InvalidImageName|RunContainerError|CreateContainerError)\s+\d/,
    example: 'web-5d4f8c7b9-x2x7k   0/1     Pending   0          3m',
    nearMiss: 'web-5d4f8c7b9-x2x7k   1/1     Running   0          3m',
    by: 'kubectl get pods, a row of it alone',
    source: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/',
    probes: ['kubectl-describe-pod'],
  }),
  sig({
    id: 'sandbox-timed-out',
    literal: 'reate pod sandbox',
    pattern:
      /[Ff]ailed to create pod sandbox: rpc error: code = (?:DeadlineExceeded desc = context deadline exceeded|Unknown desc = failed to reserve sandbox name)|[Ff]ailed to create pod sandbox: operation timeout: context deadline exceeded/,
    example: 'Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    nearMiss: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox',
    by: 'kubelet: the runtime did not get the pod’s frame made within four minutes',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/kuberuntime_sandbox.go',
    probes: ['journalctl-unit containerd', 'kubectl-get-pods'],
  }),
  sig({
    id: 'kube-hostpath-refused',
    literal: ['hostPath type check failed', 'NewMounter initialization failed'],
    // a local volume: kubernetes, pkg/volume/local/local.go
    pattern:
      /hostPath type check failed: (?<path>\/\S{0,300}) is not a (?<type>directory|file|socket file|character device|block device)|MountVolume\.NewMounter initialization failed for volume "[^"\n]{1,253}" : path "(?<local>\/[^"\n]{1,300})" does not exist/,
    example: 'MountVolume.SetUp failed for volume "data" : hostPath type check failed: /srv/data is not a directory',
    nearMiss: 'hostPath: type: Directory',
    by: 'kubelet >= 1.8: the path of the node is not there, or is not of the type that the volume asks for',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/hostpath/host_path.go',
    probes: ['kubectl-describe-pod', 'ls PATH'],
  }),
] as const
