import { any, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'etcd-disk-slow',
  area: 'kubernetes',
  tags: ['kubernetes/etcd', 'storage/disks'],
  words: {
    title: { en: 'The disk under etcd is too slow', zh: 'etcd 所在的磁盘太慢' },
    what: {
      en: 'etcd writes each change to the disk before it answers. When that takes long, requests time out, leaders change, and the control plane restarts again and again, although nothing is damaged.',
      zh: 'etcd 每次改动都要先落盘再应答。落盘慢，请求就超时、leader 反复切换、控制面不停重启，但数据并没有坏。',
    },
    why: {
      en: 'What counts is the time of one fdatasync, not throughput: 99 of 100 should take less than 10 ms. Hard disks, SD cards, network volumes with few IOPS, and virtual disks on a busy host do not manage that, least of all while images are unpacked on the same disk. A heartbeat that is late by a second makes the others elect a new leader.',
      zh: '要看的是单次 fdatasync 的耗时，不是吞吐量：99% 应低于 10 ms。机械盘、SD 卡、IOPS 很低的网络卷、繁忙宿主机上的虚拟盘都做不到，同一块盘上正在解压镜像时更是如此。心跳晚一秒，其他成员就会重新选主。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('etcd-slow-disk', { sync: '~.' }, { disk: '~.' }),
      says: {
        en: 'etcd itself names the disk: a sync took seconds.',
        zh: 'etcd 自己指出是磁盘慢：一次同步用了好几秒。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('etcd-slow-disk'), seen('etcd-request-timeout')),
      says: {
        en: 'Requests to etcd take too long: the disk, the processor, or the network between members.',
        zh: '对 etcd 的请求耗时过长：磁盘、CPU，或成员之间的网络。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubectl-no-answer'),
      says: {
        en: 'The API server takes the connection and does not get to answer: it waits for etcd.',
        zh: 'API server 接受了连接却来不及应答：它在等 etcd。',
      },
    },
  ],
  refutes: [
    {
      when: seen('etcd-space-exceeded'),
      says: { en: 'etcd takes no writes at all: its quota is full.', zh: 'etcd 已经完全不接受写入：配额满了。' },
    },
    {
      when: any(seen('etcd-db-damaged'), seen('etcd-wal-damaged'), seen('etcd-raft-lost')),
      says: { en: 'The data of etcd are damaged: that comes first.', zh: 'etcd 的数据损坏，先处理这个。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['kubectl-logs etcd', 'smartctl', 'etcdctl-health'],
  fixes: [
    {
      does: { en: 'How long a sync takes there', zh: '测一下那里的同步耗时' },
      run: 'sudo fio --rw=write --ioengine=sync --fdatasync=1 --directory=/var/lib/etcd --size=22m --bs=2300 --name=etcd-check --unlink=1\niostat -x 2 5',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Read the 99.00th of fsync/fdatasync: up to 10 ms is good. fio loads the disk for a while.',
        zh: '看 fsync/fdatasync 的 99.00th，10 ms 以内为好。fio 会占用磁盘一会儿。',
      },
    },
    {
      does: { en: 'Move /var/lib/etcd to an SSD of its own', zh: '把 /var/lib/etcd 移到单独的 SSD' },
      run: 'sudo mv /etc/kubernetes/manifests/etcd.yaml /root/\nsudo rsync -a /var/lib/etcd/ /mnt/ssd/etcd/\nsudo mount --bind /mnt/ssd/etcd /var/lib/etcd\nsudo mv /root/etcd.yaml /etc/kubernetes/manifests/',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Snapshot first (etcdctl snapshot save), wait until etcd has ended, and put the mount into /etc/fstab.',
        zh: '先做快照（etcdctl snapshot save），等 etcd 停下再拷贝，并把挂载写进 /etc/fstab。',
      },
    },
    {
      does: { en: 'Or give etcd the first place at the disk', zh: '或者让 etcd 优先使用磁盘' },
      run: 'sudo ionice -c2 -n0 -p $(pgrep -x etcd)',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It holds until etcd starts anew, and helps only with a scheduler that knows priorities (BFQ).',
        zh: 'etcd 重启后失效，而且只有支持优先级的 I/O 调度器（BFQ）才有用。',
      },
    },
    {
      does: { en: 'Members far apart: more patience', zh: '成员相距较远：放宽时限' },
      run: '# in /etc/kubernetes/manifests/etcd.yaml, the same on every member\n- --heartbeat-interval=300\n- --election-timeout=3000',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'It hides a slow disk, it does not mend it.',
        zh: '这只是掩盖慢盘，并没有解决。',
      },
    },
  ],
  verify: {
    probe: 'etcdctl-health',
    when: is('etcd.healthy', true),
    says: {
      en: 'etcd commits, and its log stays free of “slow fdatasync”.',
      zh: 'etcd 提交正常，日志里不再有 “slow fdatasync”。',
    },
  },
  prevent: [
    {
      says: {
        en: 'Watch etcd_disk_wal_fsync_duration_seconds, and keep images and logs on another disk.',
        zh: '监控 etcd_disk_wal_fsync_duration_seconds；镜像和日志放到别的盘上。',
      },
    },
  ],
  sources: [
    'https://etcd.io/docs/v3.5/op-guide/hardware/#disks',
    'https://etcd.io/docs/v3.5/faq/#what-does-the-etcd-warning-failed-to-send-out-heartbeat-on-time-mean',
    'https://github.com/etcd-io/etcd/blob/main/server/storage/wal/wal.go',
  ],
})
