import { all, is, seen } from '../conditions'
import { defineDiagnosis, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'etcd-space-quota',
  area: 'kubernetes',
  tags: ['kubernetes/etcd'],
  words: {
    title: { en: 'etcd has used up its space quota', zh: 'etcd 用满了空间配额' },
    what: {
      en: 'etcd reads and deletes, and refuses every write: nothing in the cluster changes any more. The disk need not be full.',
      zh: 'etcd 只能读和删，拒绝一切写入，集群里什么都改不了。磁盘不一定是满的。',
    },
    why: {
      en: 'The database may take 2 GB unless --quota-backend-bytes says otherwise. Old revisions and the holes that compaction leaves count too; only a defragmentation gives them back. When the limit is met the alarm NOSPACE is raised, and it stays until somebody disarms it, also after space is free again.',
      zh: '数据库默认最多 2 GB，由 --quota-backend-bytes 决定。旧版本和压缩后留下的空洞也算在内，只有碎片整理才会还回来。达到上限就触发 NOSPACE 告警，之后即使腾出了空间，告警也要人工解除。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('etcd-space-exceeded'),
      says: { en: 'etcd names its quota, or the alarm stands.', zh: 'etcd 指明了配额，或告警还在。' },
    },
  ],
  refutes: [
    {
      // `endpoint health` alone is no refutation: up to 3.4 it only reads (https://github.com/etcd-io/etcd/issues/12150)
      when: all(is('etcd.healthy', true), nodesReady.when),
      says: {
        en: 'etcd is healthy, and all nodes are Ready: their leases, which are writes, go through.',
        zh: 'etcd 健康，节点也全部 Ready：它们的 lease 能写进 etcd。',
      },
    },
  ],
  explains: ['etcd-data-corrupt'],
  prior: 2,
  ask: ['etcdctl-health', 'df'],
  fixes: [
    {
      does: { en: 'How large it is, and which alarm stands', zh: '看数据库多大、有哪个告警' },
      run: 'etcdctl endpoint status --write-out=table\netcdctl alarm list',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Compact to the present revision, defragment each member in turn, disarm',
        zh: '压缩到当前版本，逐个成员整理碎片，再解除告警',
      },
      run: 'rev=$(etcdctl endpoint status --write-out=json | grep -o \'"revision":[0-9]*\' | head -1 | cut -d: -f2)\netcdctl compact $rev\netcdctl defrag\netcdctl alarm disarm',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Take a snapshot first (etcdctl snapshot save). A member does not answer while it defragments: the leader last. With kubeadm, run it inside the etcd pod with its certificates.',
        zh: '先做快照（etcdctl snapshot save）。整理期间该成员不应答：leader 放最后。kubeadm 集群请带上证书在 etcd 的 Pod 里执行。',
      },
    },
    {
      does: { en: 'A cluster that needs more: raise the quota, up to 8 GB', zh: '确实需要更多：把配额调大，最多 8 GB' },
      run: '# in /etc/kubernetes/manifests/etcd.yaml\n- --quota-backend-bytes=8589934592\n- --auto-compaction-retention=8h',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    // not `endpoint health`, which up to 3.4 is only a read
    ...nodesReady,
    says: {
      en: 'All nodes are Ready: their leases, which are writes, go through again.',
      zh: '节点全部 Ready：它们的 lease 要写入 etcd，现在又能写了。',
    },
  },
  prevent: [
    {
      says: {
        en: 'Find who writes so much: events and objects of operators by the thousand. Watch etcd_mvcc_db_total_size_in_bytes.',
        zh: '找出是谁写得这么多：成千上万的 Event 和 operator 对象。监控 etcd_mvcc_db_total_size_in_bytes。',
      },
    },
  ],
  sources: [
    'https://etcd.io/docs/latest/op-guide/maintenance/#space-quota',
    'https://etcd.io/docs/latest/dev-guide/limit/#storage-size-limit',
  ],
})
