/** A pod that no node takes, or that waits for its volume. */
import { any, is, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'pod-stays-pending',
  area: 'kubernetes',
  tags: ['kubernetes/node'],
  words: {
    title: { en: 'A pod stays Pending, or waits for its volume', zh: 'Pod 一直 Pending，或在等卷' },
    symptom: {
      en: '“FailedScheduling”, “0/3 nodes are available”, “Multi-Attach error”',
      zh: '事件里有 “FailedScheduling”、“0/3 nodes are available”、“Multi-Attach error”',
    },
  },
  entry: any(
    seen('kube-no-node-fits'),
    seen('kube-taint-untolerated'),
    seen('kube-resource-short'),
    seen('kube-claim-unbound'),
    seen('kube-multi-attach'),
    seen('kube-volume-wait-timeout'),
    is('claim.status', 'pending'),
  ),
  root: ask(
    'pending-reason',
    'Which reason does the event of the pod give? (kubectl describe pod)',
    'Pod 的事件给出的原因是什么？（kubectl describe pod）',
    branch(
      'The volume is attached to another node',
      '卷挂在另一个节点上',
      seen('kube-multi-attach'),
      'volume-attached-elsewhere',
    ),
    branch(
      'A claim has no volume',
      'PVC 没有绑定卷',
      any(seen('kube-claim-unbound'), is('claim.status', 'pending')),
      'volume-claim-unbound',
    ),
    branch('An object that is not found', '找不到对象', seen('kube-object-absent'), 'kube-object-missing'),
    branch(
      'Disk pressure on the nodes',
      '节点磁盘压力',
      any(seen('kube-node-tainted-by-fault', { fault: 'disk-pressure' }), is('node.condition', 'true', 'DiskPressure')),
      'disk-pressure',
    ),
    branch(
      'Memory pressure on the nodes',
      '节点内存压力',
      any(
        seen('kube-node-tainted-by-fault', { fault: 'memory-pressure' }),
        is('node.condition', 'true', 'MemoryPressure'),
      ),
      'node-memory-pressure',
    ),
    branch(
      'The nodes are not ready',
      '节点未就绪',
      any(
        seen('kubelet-taint-not-ready'),
        seen('kube-node-tainted-by-fault', {
          fault: ['not-ready', 'network-unavailable', 'unreachable'],
        }),
      ),
      'cni-not-initialised',
    ),
    branch('A program that mounts is missing', '缺少挂载程序', seen('mount-helper-needed'), 'mount-helper-missing'),
    branch('A taint, the size, a rule, or not known', '污点、资源、调度规则，或不清楚', 'else', 'pod-unschedulable'),
  ),
})
