import { seen } from '../conditions'
import { defineDiagnosis, inLine, podRuns } from './kit'

export default defineDiagnosis({
  id: 'volume-attached-elsewhere',
  area: 'kubernetes',
  tags: ['kubernetes/node', 'storage'],
  words: {
    title: { en: 'The volume is still attached to another node', zh: '卷还挂在另一个节点上' },
    what: {
      en: 'A ReadWriteOnce volume goes to one node at a time. The pod was moved or doubled, and the old node has not given the volume back.',
      zh: 'ReadWriteOnce 的卷同一时间只能挂在一个节点上。Pod 换了节点，或多出一个，而旧节点还没有交还这个卷。',
    },
    why: {
      en: 'Mostly a Deployment with a rolling update: the new pod starts elsewhere while the old one lives. Or a node died: nobody there can confirm that the volume is unmounted, so it is taken away only after six minutes, and with a node that is NotReady only once its pods are gone for certain. Two writers on one file system would destroy it.',
      zh: '最常见的是 Deployment 滚动更新：旧 Pod 还在，新 Pod 已经调度到别的节点。或者节点宕机：没人能确认卷已卸载，所以要等六分钟才强制分离；节点 NotReady 时，还要等确定它上面的 Pod 已经没了。两个节点同时写一个文件系统会把它写坏。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-multi-attach'),
      says: { en: 'The controller names the volume and who has it.', zh: '控制器指出了这个卷和占用者。' },
    },
  ],
  refutes: [
    {
      when: seen('kube-volume-attached'),
      says: {
        en: 'It was attached in the meantime: such a wait of seconds is normal when a pod moves.',
        zh: '卷后来已经挂上了：Pod 换节点时等几秒是正常的。',
      },
    },
  ],
  variants: [
    {
      id: 'pod',
      when: seen('kube-multi-attach', { pod: '~.' }),
      title: { en: 'another pod still uses it', zh: '还有别的 Pod 在用' },
    },
    {
      id: 'node',
      when: seen('kube-multi-attach', { node: '~.' }),
      title: { en: 'the node before it has not let go', zh: '之前的节点没有放手' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['kubectl-get-pods', 'kubectl-get-nodes'],
  names: {
    NS: [],
    NAME: [],
    NODE: [],
    POD: [inLine('kube-multi-attach', 'pod')],
    VOLUME: [inLine('kube-multi-attach', 'volume')],
    ATTACHMENT: [],
  },
  fixes: [
    {
      does: { en: 'Which node and which pod have it', zh: '看哪个节点、哪个 Pod 占着' },
      run: 'kubectl get volumeattachment | grep VOLUME\nkubectl -n NS get pods -o wide\nkubectl get nodes',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'The old pod still lives: end it', zh: '旧 Pod 还在：结束它' },
      run: 'kubectl -n NS delete pod POD',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'A Deployment: stop the old pod before the new one starts',
        zh: 'Deployment：先停旧 Pod 再起新 Pod',
      },
      run: `kubectl -n NS patch deployment NAME -p '{"spec":{"strategy":{"type":"Recreate","rollingUpdate":null}}}'`,
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'The node is dead for good (1.28 and newer): say so',
        zh: '节点确实已经关机（1.28 及以上）：告诉集群',
      },
      run: 'kubectl taint nodes NODE node.kubernetes.io/out-of-service=nodeshutdown:NoExecute',
      root: false,
      risk: 'may-lose-data',
      caution: {
        en: 'Only when the machine is off: if it still writes, the file system is destroyed. Take the taint away when it is back.',
        zh: '只有确认机器已关机才能用：它若还在写，文件系统会损坏。机器恢复后要把污点去掉。',
      },
    },
    {
      does: { en: 'An attachment that is left over', zh: '残留的 VolumeAttachment' },
      run: 'kubectl delete volumeattachment ATTACHMENT',
      root: false,
      risk: 'may-lose-data',
      caution: {
        en: 'First make sure that no pod and no mount on the old node uses the volume.',
        zh: '先确认旧节点上没有 Pod、也没有挂载还在使用它。',
      },
    },
  ],
  verify: podRuns,
  prevent: [
    {
      says: {
        en: 'One replica with a ReadWriteOnce volume: strategy Recreate, or a StatefulSet. Several writers: ReadWriteMany.',
        zh: '单副本加 ReadWriteOnce 卷：用 Recreate 策略或 StatefulSet；要多处同时写：用 ReadWriteMany 的存储。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes',
    'https://kubernetes.io/docs/concepts/cluster-administration/node-shutdown/#non-graceful-node-shutdown',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/volume/attachdetach/reconciler/reconciler.go',
  ],
})
