import { any, seen } from '../conditions'
import { defineDiagnosis, podRuns } from './kit'

export default defineDiagnosis({
  id: 'pod-unschedulable',
  area: 'kubernetes',
  tags: ['kubernetes/node'],
  words: {
    title: { en: 'No node takes the pod', zh: '没有节点能接收这个 Pod' },
    what: {
      en: 'The pod stays Pending: the scheduler looked at every node and says for each why it will not do. Nothing is broken; what the pod asks for and what the nodes offer do not meet.',
      zh: 'Pod 一直 Pending：调度器看过了每个节点，并逐一写明不合适的原因。没有东西坏掉，只是 Pod 的要求与节点能提供的对不上。',
    },
    why: {
      en: 'A control plane carries a taint, so a cluster of that one machine takes no ordinary pods. Insufficient cpu or memory counts the requests of all pods on a node against what it may hand out, not what is in use: an idle node can be full. Selectors and affinity must match labels letter for letter, a host port goes once to a node, and a cordoned node takes nothing new.',
      zh: '控制面节点带着污点（taint），所以单机集群默认不跑普通 Pod。Insufficient cpu/memory 比的是节点上所有 Pod 的 requests 与可分配量，不是实际用量，空闲的节点也可能“满”。selector 和亲和性要与标签逐字一致；一个 hostPort 在一个节点上只能用一次；cordon 过的节点不再接收新 Pod。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(seen('kube-taint-untolerated'), seen('kube-resource-short'), seen('kube-node-unmatched')),
      says: { en: 'The scheduler gives its reason for the nodes.', zh: '调度器给出了各节点不合适的原因。' },
    },
    {
      weight: 'hints',
      when: seen('kube-no-node-fits'),
      says: { en: 'The scheduler found no node.', zh: '调度器没有找到可用节点。' },
    },
    {
      weight: 'hints',
      when: seen('kube-pod-row', { state: 'Pending' }),
      says: {
        en: 'A pod stays Pending: mostly no node takes it. Its events say why.',
        zh: 'Pod 一直 Pending：多半是没有节点能接收它，事件里会写明原因。',
      },
    },
  ],
  refutes: [
    {
      // a node that its cloud has not yet introduced has no fault: the controller of the cloud is missing
      when: any(seen('kube-node-tainted-by-fault', { fault: '~^(?!uninit)' }), seen('kubelet-taint-not-ready')),
      says: {
        en: 'The taint is one that a node gets while something is wrong with it: first that.',
        zh: '这个污点是节点自身出故障时才有的，先解决节点的问题。',
      },
    },
  ],
  variants: [
    {
      id: 'taint',
      when: seen('kube-taint-untolerated'),
      title: { en: 'a taint that the pod does not tolerate', zh: 'Pod 不容忍节点的污点' },
    },
    {
      id: 'resources',
      when: seen('kube-resource-short'),
      title: { en: 'what pods requested fills the nodes', zh: '节点的可分配量已被 requests 占满' },
    },
    {
      id: 'cordoned',
      when: seen('kube-node-unmatched', { cordoned: '~.' }),
      title: { en: 'a node is cordoned', zh: '节点被 cordon' },
    },
    {
      id: 'rule',
      when: seen('kube-node-unmatched'),
      title: {
        en: 'a selector, an affinity, a port or the zone of a volume',
        zh: 'selector、亲和性、端口或卷所在的区不符',
      },
    },
  ],
  explains: [],
  prior: 3,
  ask: ['kubectl-describe-pod', 'kubectl-describe-node'],
  names: { NS: [], POD: [], NODE: [], NAME: [], 'KEY=VALUE': [] },
  fixes: [
    {
      does: { en: 'What the pod asks for, and what the nodes have', zh: '看 Pod 要什么、节点有什么' },
      run: "kubectl -n NS describe pod POD | sed -n '/Node-Selectors/,$p'\nkubectl describe nodes | grep -E '^Name:|^Taints:|Unschedulable|cpu  |memory  '\nkubectl get nodes --show-labels",
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'A cluster of one machine: let the control plane take ordinary pods',
        zh: '单机集群：允许控制面节点跑普通 Pod',
      },
      run: 'kubectl taint nodes --all node-role.kubernetes.io/control-plane:NoSchedule-',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Before 1.24 the taint is called node-role.kubernetes.io/master; 1.24 sets both. In a cluster with workers leave it, and give a pod that belongs there a toleration.',
        zh: '1.24 之前的污点叫 node-role.kubernetes.io/master，1.24 两个都有。有工作节点的集群不要去掉它，确实该跑在上面的 Pod 自己加 toleration。',
      },
    },
    {
      does: {
        en: 'Insufficient: request what it really needs, or add a node',
        zh: 'Insufficient：把 requests 改成实际所需，或加节点',
      },
      run: 'kubectl top pod -A --sort-by=memory\nkubectl -n NS set resources deployment NAME --requests=cpu=100m,memory=256Mi',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'A request larger than the largest node is never met. Without requests a pod is the first to be evicted.',
        zh: '比最大的节点还大的 requests 永远满足不了；完全不写 requests 的 Pod 会最先被驱逐。',
      },
    },
    {
      does: { en: 'A label is missing, or the node is cordoned', zh: '缺标签，或节点被 cordon' },
      run: 'kubectl label node NODE KEY=VALUE\nkubectl uncordon NODE',
      root: false,
      risk: 'safe',
    },
  ],
  verify: podRuns,
  prevent: [
    {
      says: {
        en: 'Give every workload honest requests, and watch how much of the nodes is requested, not only used.',
        zh: '给每个工作负载写上符合实际的 requests；监控节点时看已申请的比例，而不只看用量。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#my-pods-are-pending-with-event-message-failedscheduling',
    'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/create-cluster-kubeadm/#control-plane-node-isolation',
  ],
})
