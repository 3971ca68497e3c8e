import { all, is, seen, unless } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'etcd-member-replaced',
  area: 'kubernetes',
  tags: ['kubernetes/etcd'],
  words: {
    title: {
      en: 'The data of this etcd member do not fit the cluster’s list of members',
      zh: '这个 etcd 成员的数据与集群的成员列表对不上',
    },
    what: {
      en: 'The cluster knows this member and its directory is empty; or the directory is that of a member, or a cluster, that no longer counts. etcd refuses to start rather than to mix histories.',
      zh: '集群里登记着这个成员，而它的数据目录是空的；或者目录属于已被移除的成员、另一个集群。etcd 宁可不启动，也不把两段历史混在一起。',
    },
    why: {
      en: 'A member is its data directory: the identity is written there at the first start. After a reinstall, a lost volume or rm -rf of the directory the name is the same, and the member is another. The cluster has to remove the old one and add the new one, which then starts with the state “existing”. The other way round, a directory that is left over brings an old identity into a new cluster.',
      zh: '成员的身份就在数据目录里，第一次启动时写入。重装、丢卷或 rm -rf 之后，名字虽然一样，成员已经不是原来那个。要先在集群里移除旧成员、加入新成员，新成员再以 existing 状态启动。反过来，残留的数据目录会把旧身份带进新集群。',
    },
  },
  proof: [
    {
      weight: 'points',
      // the same name with another address is a machine that moved
      when: all(seen('etcd-member-mismatch'), unless(seen('etcd-member-moved'))),
      says: { en: 'etcd says which of its members does not fit.', zh: 'etcd 写明了哪个成员对不上。' },
    },
  ],
  refutes: [
    {
      when: is('etcd.healthy', true),
      says: { en: 'The member is healthy and commits.', zh: '成员健康，能够提交。' },
    },
  ],
  variants: [
    {
      id: 'empty',
      when: seen('etcd-member-mismatch', { bootstrapped: '~.' }),
      title: { en: 'known to the cluster, without its data', zh: '集群认得它，但数据没了' },
    },
    {
      id: 'list',
      when: seen('etcd-member-mismatch', { list: '~.' }),
      title: { en: 'another list of members than the cluster has', zh: '启动参数里的成员列表与集群不同' },
    },
    {
      id: 'removed',
      when: seen('etcd-member-mismatch', { removed: '~.' }),
      title: { en: 'removed from the cluster, its data still there', zh: '已被移出集群，数据还在' },
    },
    {
      id: 'other-cluster',
      when: seen('etcd-member-mismatch', { cluster: '~.' }),
      title: { en: 'data of another cluster', zh: '数据属于另一个集群' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['kubectl-logs etcd', 'etcdctl-health'],
  names: { ID: [inLine('etcd-member-mismatch', 'bootstrapped')], NAME: [], ADDRESS: [] },
  fixes: [
    {
      does: { en: 'Whom the cluster knows', zh: '看集群里登记了谁' },
      on: { en: 'a member that works', zh: '正常的成员' },
      run: 'etcdctl member list -w table\netcdctl endpoint status --cluster -w table',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Exchange the member: out with the old, in with the new', zh: '替换成员：先移除旧的，再加入新的' },
      on: { en: 'a member that works', zh: '正常的成员' },
      run: 'etcdctl snapshot save /root/etcd.snapshot\netcdctl member remove ID\netcdctl member add NAME --peer-urls=https://ADDRESS:2380',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Only while more than half of the members are well. One at a time.',
        zh: '只能在过半成员正常时做，一次只换一个。',
      },
    },
    {
      does: {
        en: 'On the member itself: put the old directory aside, start as a joining one',
        zh: '在该成员上：挪开旧目录，以加入的方式启动',
      },
      run: 'sudo mv /var/lib/etcd/member /var/lib/etcd/member.old\n# --initial-cluster-state=existing, and --initial-cluster as member add printed it',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'With kubeadm: kubeadm reset on that node and join it again as a control plane does all of it.',
        zh: '用 kubeadm 的：在该节点执行 kubeadm reset，再作为控制面加入，上面这些它都会做。',
      },
    },
  ],
  verify: {
    probe: 'etcdctl-health',
    when: is('etcd.healthy', true),
    says: { en: 'The member is healthy and commits.', zh: '成员健康，能够提交。' },
  },
  prevent: [
    {
      says: {
        en: 'Remove a member before its machine goes, and keep its directory on a disk that outlives a reinstall.',
        zh: '机器下线前先移除成员；数据目录放在重装也不会丢的盘上。',
      },
    },
  ],
  sources: [
    'https://etcd.io/docs/v3.5/op-guide/runtime-configuration/#replace-a-failed-machine',
    'https://github.com/etcd-io/etcd/blob/main/server/etcdserver/bootstrap.go',
    'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/#replacing-a-failed-etcd-member',
  ],
})
