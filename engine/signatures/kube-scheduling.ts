/** Why a pod stays Pending, in the words of the scheduler, and what it waits for after that: its volumes. */
import { sig } from '../model'

const plugins = 'https://github.com/kubernetes/kubernetes/tree/master/pkg/scheduler/framework/plugins'
const probes = ['kubectl-describe-pod'] as const

export default [
  sig({
    id: 'kube-no-node-fits',
    literal: ['nodes are available', 'no nodes available to schedule pods'],
    pattern: /\b0\/(?<nodes>\d{1,5}) nodes are available\b|\bno nodes available to schedule pods\b/,
    example: 'Warning  FailedScheduling  41s  default-scheduler  0/3 nodes are available: 3 Insufficient cpu.',
    nearMiss: '3/3 nodes are available',
    by: 'kube-scheduler >= 1.9',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/scheduler/framework/types.go',
    probes,
  }),
  sig({
    id: 'kube-taint-untolerated',
    literal: ['had untolerated taint', "that the pod didn't tolerate", 'PodToleratesNodeTaints'],
    // the taints that a node gets for a fault of its own speak of that fault
    pattern:
      /node\(s\) had (?:untolerated taints?(?:\(s\))?(?! \{node\.(?:cloudprovider\.)?kubernetes\.io\/)(?: \{(?<taint>[\w./-]{1,200}))?|taints? (?!\{node\.(?:cloudprovider\.)?kubernetes\.io\/)(?:\{(?<old>[\w./-]{1,200})[^}\n]{0,200}\}, )?that the pod didn't tolerate)|\bPodToleratesNodeTaints \(\d+\)/,
    example: '0/1 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }.',
    nearMiss: '0/1 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/not-ready: }.',
    by: 'kube-scheduler >= 1.5; new releases no longer name the taint',
    source: plugins,
    probes,
  }),
  sig({
    id: 'kube-node-tainted-by-fault',
    literal: ['taint {node.kubernetes.io/', 'taint {node.cloudprovider.kubernetes.io/'],
    pattern:
      /taint \{node\.(?:cloudprovider\.)?kubernetes\.io\/(?<fault>not-ready|unreachable|network-unavailable|disk-pressure|memory-pressure|pid-pressure|uninitialized)/,
    example: '1 node(s) had untolerated taint {node.kubernetes.io/unreachable: }',
    nearMiss: '1 node(s) had untolerated taint {node.kubernetes.io/unschedulable: }',
    by: 'kube-scheduler >= 1.13',
    source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#taint-based-evictions',
    probes: ['kubectl-describe-node'],
  }),
  sig({
    id: 'kube-resource-short',
    literal: ['Insufficient ', 'Too many pods', "Node didn't have enough resource"],
    // the last one: kubelet, pkg/kubelet/lifecycle/predicate.go
    pattern:
      /\b\d{1,5} (?:Insufficient (?<resource>[a-z][\w./-]{0,100}[\w])|(?<pods>Too many pods))|\bInsufficient (?<old>cpu|memory|pods) \(\d{1,5}\)|Node didn't have enough resource: (?<admitted>[\w./-]{1,100})/,
    example: '0/3 nodes are available: 1 Insufficient memory, 2 Insufficient cpu.',
    nearMiss: 'Insufficient privileges to read memory',
    by: 'kube-scheduler >= 1.2',
    source: plugins,
    probes,
  }),
  sig({
    id: 'kube-node-unmatched',
    literal: [
      "node(s) didn't ",
      'node(s) were unschedulable',
      'node(s) had volume node affinity conflict',
      'MatchNodeSelector',
    ],
    pattern:
      /node\(s\) (?:didn't (?:match (?<rule>[Pp]od's node affinity(?:\/selector)?|node selector|[Pp]od(?:'s)? (?:anti-)?affinity(?:\/anti-affinity)?(?: rules)?|pod topology spread constraints)|satisfy existing pods (?<anti>anti-affinity) rules|have (?<ports>free ports) for the requested pod ports)|were (?<cordoned>unschedulable)|had (?<volume>volume node affinity conflict))|\bMatchNodeSelector \(\d{1,5}\)/,
    example: "0/2 nodes are available: 2 node(s) didn't match Pod's node affinity/selector.",
    nearMiss: "0/2 nodes are available: 2 node(s) didn't find available persistent volumes to bind.",
    by: 'kube-scheduler >= 1.9',
    source: plugins,
    probes,
  }),
  sig({
    id: 'kube-claim-unbound',
    literal: [
      'unbound PersistentVolumeClaims',
      'unbound immediate PersistentVolumeClaims',
      'no persistent volumes available for this claim',
      "didn't find available persistent volumes to bind",
      'storageclass',
    ],
    pattern:
      /pod has unbound (?:immediate )?PersistentVolumeClaims|no persistent volumes available for this claim and (?<none>no storage class is set)|node\(s\) didn't (?<fixed>find available persistent volumes to bind)|\bstorageclass(?:es)?(?:\.storage\.k8s\.io)? \\?"(?<missing>[\w.-]{1,253})\\?" not found/,
    example: '0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims.',
    nearMiss: 'waiting for first consumer to be created before binding',
    by: 'kube-scheduler, kube-controller-manager >= 1.6',
    source:
      'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/volume/persistentvolume/pv_controller.go',
    probes: ['kubectl-get-pvc', 'kubectl-describe-pod'],
  }),
  sig({
    id: 'kube-claim-provisioning',
    literal: [
      'aiting for a volume to be created',
      'ProvisioningFailed',
      'failed to provision volume with StorageClass',
    ],
    pattern:
      /[Ww]aiting for a volume to be created,? either by (?:the )?external provisioner ["'](?<provisioner>[^"']{1,200})|failed to provision volume with StorageClass "?\\?"?(?<class>[\w.-]{1,253})|\bWarning +ProvisioningFailed\b/,
    example:
      "Waiting for a volume to be created either by the external provisioner 'rancher.io/local-path' or manually by the system administrator.",
    nearMiss: 'Normal  ProvisioningSucceeded  Successfully provisioned volume pvc-5d1f',
    by: 'kube-controller-manager, CSI provisioners: normal for seconds, a fault after minutes',
    source:
      'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/volume/persistentvolume/pv_controller.go',
    probes: ['kubectl-get-pvc', 'kubectl-get-pods'],
  }),
  sig({
    id: 'kube-claim-waits-for-pod',
    literal: ['aiting for first consumer to be created', 'WaitForFirstConsumer'],
    pattern: /waiting for first consumer to be created before binding/,
    example:
      'Normal  WaitForFirstConsumer  persistentvolume-controller  waiting for first consumer to be created before binding',
    nearMiss: 'volumeBindingMode: WaitForFirstConsumer',
    by: 'kube-controller-manager >= 1.10: a claim that no scheduled pod uses yet',
    source: 'https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode',
    probes: ['kubectl-get-pvc'],
  }),
  sig({
    id: 'kube-multi-attach',
    literal: 'Multi-Attach error for volume',
    pattern:
      /Multi-Attach error for volume "(?<volume>[^"]{1,253})" Volume is already (?:(?<node>exclusively attached to one node)|used by (?:pod\(s\) (?<pod>[\w.-]{1,253})|\d+ pod\(s\)))/,
    example:
      'Multi-Attach error for volume "pvc-1" Volume is already exclusively attached to one node and can\'t be attached to another',
    nearMiss: 'AttachVolume.Attach succeeded for volume "pvc-1"',
    by: 'kube-controller-manager >= 1.9: attachdetach-controller',
    source:
      'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/volume/attachdetach/reconciler/reconciler.go',
    probes,
  }),
  sig({
    id: 'kube-volume-attached',
    literal: 'AttachVolume.Attach succeeded',
    pattern: /AttachVolume\.Attach succeeded for volume/,
    example:
      'Normal  SuccessfulAttachVolume  55s  attachdetach-controller  AttachVolume.Attach succeeded for volume "pvc-1"',
    nearMiss: 'AttachVolume.Attach failed for volume "pvc-1"',
    by: 'kube-controller-manager: attachdetach-controller',
    source:
      'https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/util/operationexecutor/operation_generator.go',
    probes,
  }),
  sig({
    id: 'kube-volume-wait-timeout',
    literal: ['attach or mount volumes', 'in the list of registered CSI drivers'],
    pattern:
      /[Uu]nable to attach or mount volumes: unmounted volumes=\[(?<volumes>[^\]\n]{1,300})\]|driver name (?<csi>[\w.-]{1,253}) not found in the list of registered CSI drivers/,
    example:
      'Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[data kube-api-access]: timed out waiting for the condition',
    nearMiss: 'MountVolume.SetUp succeeded for volume "data"',
    by: 'kubelet >= 1.16: which volume, and not why',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/volumemanager/volume_manager.go',
    probes,
  }),
] as const
