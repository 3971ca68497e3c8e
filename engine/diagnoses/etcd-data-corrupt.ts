import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const damage = any(
  seen('etcd-snapshot-file-missing'),
  seen('etcd-wal-damaged'),
  seen('etcd-raft-lost'),
  seen('etcd-corrupt-alarm'),
)

export default defineDiagnosis({
  id: 'etcd-data-corrupt',
  area: 'kubernetes',
  tags: ['kubernetes/etcd', 'storage/corruption'],
  words: {
    title: { en: 'etcd’s data on disk is damaged', zh: 'etcd 的磁盘数据已损坏' },
    what: {
      en: 'etcd cannot open its database or its log and stops at start. The API server has nothing to talk to; port 6443 refuses connections.',
      zh: 'etcd 打不开自己的数据库或日志，启动时就退出。API server 没有后端可用，6443 端口拒绝连接。',
    },
    why: {
      en: 'A power cut, a full or failing disk, or a copied data directory leaves the database, the write-ahead log and the snapshots out of step. etcd checks them at start and panics rather than serve wrong data.',
      zh: '断电、磁盘写满或故障、拷贝来的数据目录，都会让数据库、预写日志与快照互相对不上。etcd 启动时会校验，宁可崩溃也不提供错误数据。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        damage,
        any(is('cri.container', 'Exited', 'etcd'), is('unit.active', 'failed', 'etcd'), is('etcd.healthy', false)),
      ),
      says: { en: 'etcd names the damage, and it is down.', zh: 'etcd 指出了损坏之处，而且没有在运行。' },
    },
    {
      weight: 'points',
      when: damage,
      says: { en: 'etcd stops while it reads its own data.', zh: 'etcd 在读取自己的数据时停了下来。' },
    },
    {
      weight: 'points',
      when: seen('etcd-db-damaged'),
      says: { en: 'The database file has pages that do not fit together.', zh: '数据库文件里的页互相矛盾。' },
    },
    {
      weight: 'hints',
      when: seen('etcd-space-exceeded'),
      says: {
        en: 'etcd refuses writes since its quota is used up: compact, defragment, disarm the alarm. That is no damage.',
        zh: 'etcd 的配额用完，拒绝写入：压缩、整理碎片、解除告警即可，这不是损坏。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('apiserver-refused'), is('cri.container', 'Exited', 'etcd')),
      says: { en: 'The API server is down, and so is etcd.', zh: 'API server 挂了，etcd 也没有运行。' },
    },
  ],
  refutes: [
    {
      when: all(seen('bolt-owner-engine'), unless(seen('etcd-speaks')), unless(damage)),
      says: {
        en: 'The stack is that of a container engine: the damaged file is its own, not that of etcd.',
        zh: '调用栈属于容器引擎：损坏的是它自己的数据库，与 etcd 无关。',
      },
    },
    {
      when: all(is('etcd.healthy', true), unless(damage)),
      says: { en: 'etcd answers and commits.', zh: 'etcd 有应答并能提交。' },
    },
  ],
  variants: [
    {
      id: 'snapshot-missing',
      when: seen('etcd-snapshot-file-missing'),
      title: { en: 'The log points at a snapshot that is not there', zh: '日志指向的快照文件不存在' },
    },
    { id: 'wal', when: seen('etcd-wal-damaged'), title: { en: 'The write-ahead log is damaged', zh: '预写日志损坏' } },
    {
      id: 'database',
      when: seen('etcd-db-damaged'),
      title: { en: 'The database file is damaged', zh: '数据库文件损坏' },
    },
    {
      id: 'old-data',
      when: seen('etcd-raft-lost'),
      title: { en: 'The member came back with older data', zh: '成员带着旧数据回来了' },
    },
  ],
  prior: 2,
  ask: ['kubectl-logs etcd', 'crictl-ps', 'etcdctl-health', 'df'],
  names: { MEMBER_ID: [], NAME: [], IP: [] },
  fixes: [
    {
      does: { en: 'First of all keep a copy of the data as it is', zh: '第一步：原样备份数据目录' },
      run: 'sudo cp -a /var/lib/etcd /var/lib/etcd.damaged',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Several members: remove this one, empty its directory, add it again; it copies the data from the others',
        zh: '多成员：移除该成员，清空其目录，再重新加入，数据会从其他成员同步',
      },
      on: { en: 'a healthy member', zh: '健康的成员' },
      run: 'etcdctl member list\netcdctl member remove MEMBER_ID\netcdctl member add NAME --peer-urls=https://IP:2380',
      root: true,
      risk: 'safe',
      caution: { en: 'Only while the others have a majority.', zh: '前提是其余成员仍占多数。' },
    },
    {
      does: { en: 'Single member: restore the last snapshot', zh: '单成员：恢复最近的快照' },
      run: 'sudo etcdutl snapshot restore snapshot.db --data-dir /var/lib/etcd-restored',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Everything since that snapshot is lost. Without one, try the copied member/snap/db as snapshot.db, with --skip-hash-check: it often survives a damaged log.',
        zh: '快照之后的变更都会丢失。没有快照时，把备份里的 member/snap/db 当作 snapshot.db，加 --skip-hash-check 试一次：日志坏了，它往往还在。',
      },
    },
  ],
  verify: {
    probe: 'etcdctl-health',
    when: is('etcd.healthy', true),
    says: { en: 'etcd is healthy.', zh: 'etcd 健康。' },
  },
  prevent: [
    {
      says: {
        en: 'Scheduled snapshots that were restored once as a test; a UPS; a disk that keeps what it was told to sync.',
        zh: '定期快照并实际演练过恢复；配 UPS；使用能保证 fsync 落盘的磁盘。',
      },
      run: 'etcdctl snapshot save snapshot.db',
    },
  ],
  sources: [
    'https://etcd.io/docs/v3.5/op-guide/recovery/',
    'https://github.com/etcd-io/etcd/blob/main/etcdutl/README.md',
    'https://github.com/etcd-io/etcd/issues/11949',
  ],
})
