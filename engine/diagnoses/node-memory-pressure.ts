import { all, is, min, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'node-memory-pressure',
  area: 'kubernetes',
  tags: ['kubernetes/node'],
  words: {
    title: { en: 'The node ran short of memory, and the kubelet evicted pods', zh: '节点内存不足，kubelet 驱逐了 Pod' },
    what: {
      en: 'Before the kernel has to kill, the kubelet ends whole pods. They stay in the list as Evicted; their controller starts new ones elsewhere.',
      zh: '在内核动手杀进程之前，kubelet 先结束整个 Pod。它们以 Evicted 留在列表里，控制器会在别处另起新的。',
    },
    why: {
      en: 'The kubelet acts once memory.available falls below its threshold, 100Mi unless set. Pods that use more than they requested go first, and a pod without requests always does. What counts as available is the capacity of the node less the working set, so files that were read lately count as used: free shows more than the kubelet believes.',
      zh: 'memory.available 低于阈值（默认 100Mi）时 kubelet 动手。用量超过 requests 的 Pod 先走，没写 requests 的总是算超过。“可用”等于节点容量减去 working set，最近读过的文件也算占用，所以 free 看到的比 kubelet 认为的多。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kubelet-memory-pressure'),
      says: { en: 'The kubelet names memory as what the node lacks.', zh: 'kubelet 写明节点缺的是内存。' },
    },
    {
      weight: 'proves',
      when: all(seen('kubelet-memory-pressure'), is('node.condition', 'true', 'MemoryPressure')),
      says: {
        en: 'Pods were evicted for memory, and the node is under memory pressure now.',
        zh: '有 Pod 因内存被驱逐，而节点现在正处于内存压力下。',
      },
    },
    {
      weight: 'hints',
      when: seen('kube-pod-row', { state: 'Evicted' }),
      says: { en: 'The node has evicted the pod, for its disk or its memory.', zh: '节点驱逐了 Pod：因为磁盘或内存。' },
    },
  ],
  refutes: [
    {
      when: all(is('node.condition', 'false', 'MemoryPressure'), min('memory.available-percent', 50)),
      says: {
        en: 'The node has no memory pressure, and more than half of its memory is available.',
        zh: '节点没有内存压力，一半以上内存可用。',
      },
    },
  ],
  explains: ['pod-unschedulable', 'memory-exhausted-thrashing'],
  prior: 2,
  ask: ['kubectl-describe-node', 'free', 'kubectl-describe-pod'],
  names: { NS: [], NAME: [] },
  fixes: [
    {
      does: { en: 'Who uses the memory of the node', zh: '看节点内存被谁用了' },
      run: "kubectl top nodes\nkubectl top pods -A --sort-by=memory | head -15\nkubectl describe nodes | sed -n '/Allocated resources/,/Events/p'",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Request what the pods need, and limit what they may take', zh: '按需写 requests，并给上限' },
      run: 'kubectl -n NS set resources deployment NAME --requests=memory=512Mi --limits=memory=1Gi',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'With a limit the pod itself is killed when it leaks, instead of its neighbours being evicted.',
        zh: '有了上限，内存泄漏时被杀的是它自己，不会连累别的 Pod 被驱逐。',
      },
    },
    {
      does: { en: 'Keep memory for the system and the kubelet', zh: '给系统和 kubelet 留出内存' },
      run: '# in /var/lib/kubelet/config.yaml, then: sudo systemctl restart kubelet\nsystemReserved: { memory: 512Mi }\nkubeReserved: { memory: 512Mi }\nevictionHard: { memory.available: 300Mi, nodefs.available: 10%, imagefs.available: 15%, nodefs.inodesFree: 5% }',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'evictionHard replaces the whole list of defaults: name the others as well.',
        zh: 'evictionHard 会替换整组默认值，其余几项也要写上。',
      },
    },
    {
      does: { en: 'Clear the entries of evicted pods', zh: '清理 Evicted 的记录' },
      run: 'kubectl delete pods -A --field-selector=status.phase=Failed',
      root: false,
      risk: 'safe',
      caution: {
        en: 'It removes the reports of every failed pod: read them first.',
        zh: '会删掉所有失败 Pod 的记录，先看完再删。',
      },
    },
  ],
  verify: {
    probe: 'kubectl-describe-node',
    when: is('node.condition', 'false', 'MemoryPressure'),
    says: { en: 'The node reports no memory pressure.', zh: '节点不再报告内存压力。' },
  },
  prevent: [
    {
      says: {
        en: 'Requests for every pod, a reserve for the system, and an alarm before the threshold.',
        zh: '每个 Pod 都写 requests，给系统留余量，在到阈值之前告警。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
    'https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/',
  ],
})
