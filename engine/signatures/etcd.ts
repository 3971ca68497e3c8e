/** Lines of etcd: capnslog of 3.3 and older, JSON of 3.4 and newer, and the panics in between. */
import { sig } from '../model'

const probes = ['kubectl-logs etcd', 'journalctl-unit etcd'] as const
const etcd = (path: string) => `https://github.com/etcd-io/etcd/${path}`

export default [
  sig({
    id: 'etcd-speaks',
    literal: [
      'etcdmain',
      'etcdserver',
      '/etcd/',
      'mvcc/backend',
      '"caller":"etcd',
      'recovered store from snapshot',
      'member/snap',
    ],
    pattern:
      /\betcd(?:main|server)\b|\bmvcc\/backend\b|\b(?:coreos|etcd\.io|etcd-io)\/etcd\b|"caller":"(?:etcd|embed|snap|wal)\w*\/|recovered (?:store|v[23] \w+) from snapshot|etcd\S*\/member\/(?:snap|wal)\b/,
    example: '2019-05-14 05:47:37.483099 I | etcdmain: etcd Version: 3.3.10',
    nearMiss: 'Error: open /etc/etcd/etcd.conf: no such file or directory',
    by: 'etcd >= 2.0: whose log this is',
    source: etcd('blob/main/server/etcdmain/etcd.go'),
    probes,
  }),
  sig({
    id: 'etcd-snapshot-file-missing',
    literal: [
      "snapshot file doesn't exist",
      'failed to find [SNAPSHOT-INDEX].snap.db',
      'failed to find database snapshot file',
      'database snapshot file path error',
    ],
    pattern:
      /snapshot file doesn't exist|failed to find \[SNAPSHOT-INDEX\]\.snap\.db|failed to find database snapshot file|database snapshot file path error/,
    example:
      "panic: recovering backend from snapshot error: failed to find database snapshot file (snap: snapshot file doesn't exist)",
    nearMiss: 'snapshot file saved',
    by: 'etcd >= 3.1',
    source: etcd('issues/11949'),
    probes,
  }),
  sig({
    id: 'etcd-wal-damaged',
    literal: [
      'crc mismatch',
      'wal: max entry size limit exceeded',
      'walpb:',
      'read wal error',
      'failed to read WAL',
      'wal: slice bounds',
      'wal: file not found',
    ],
    pattern:
      /walpb: crc mismatch|wal: crc mismatch|wal: max entry size limit exceeded|wal: slice bounds out of range|read wal error \((?<reason>[^)]+)\)|(?:failed to read WAL|failed to repair WAL|cannot be repaired).{0,80}|wal: file not found/,
    example: 'C | etcdserver: read wal error (walpb: crc mismatch) and cannot be repaired',
    nearMiss: 'wal: created new WAL',
    by: 'etcd >= 2.0',
    source: etcd('issues/11220'),
    probes,
  }),
  sig({
    id: 'etcd-db-damaged',
    literal: [
      'freepages',
      'out of bounds',
      'already freed',
      'invalid database',
      'unexpected page type',
      'assertion failed: Page expected',
      'invalid freelist page',
      'bolt',
      'bbolt.(*freelist)',
      'failed to recover v3 backend',
      'page ',
    ],
    pattern:
      /freepages: failed to get all reachable pages|page \d+: (?:out of bounds|multiple references|unreachable unfreed|invalid type|already freed|reachable freed)|page \d+ already freed|(?:etcd|backend|bolt|bbolt|db).{0,120}(?:invalid database|unexpected fault address)|invalid freelist page: \d+|assertion failed: Page expected to be: \d+|failed to recover v3 backend from snapshot|invalid page type: \d+|go\.etcd\.io\/bbolt\.\(\*freelist\)\.read|failed to open database.{0,120}invalid database/,
    example: 'panic: freepages: failed to get all reachable pages (page 2884: out of bounds: 2883)',
    nearMiss: 'index 3 out of bounds for length 2',
    by: 'bbolt in etcd, and in other programs that keep a bolt file',
    source: etcd('issues/14749'),
    probes,
  }),
  sig({
    id: 'etcd-raft-lost',
    literal: ['is out of range [lastIndex', 'Was the raft log corrupted'],
    pattern: /tocommit\(\d+\) is out of range \[lastIndex\(\d+\)\]/,
    example: 'panic: tocommit(11) is out of range [lastIndex(7)]. Was the raft log corrupted, truncated, or lost?',
    nearMiss: 'raft log truncated by snapshot',
    by: 'etcd >= 2.0: a member came back with an older data directory',
    source: etcd('issues/13509'),
    probes,
  }),
  sig({
    id: 'etcd-corrupt-alarm',
    literal: ['data inconsistency', 'alarm:CORRUPT', 'corrupt'],
    pattern: /alarm:CORRUPT|checkInitialHashKV failed|found data inconsistency with peers|etcdserver: corrupt cluster/,
    example: '{"level":"fatal","msg":"checkInitialHashKV failed","error":"etcd-1 found data inconsistency with peers"}',
    nearMiss: 'initial corruption checking passed; no corruption',
    by: 'etcd >= 3.3',
    source: 'https://etcd.io/docs/v3.5/op-guide/data_corruption/',
    probes,
  }),
  sig({
    id: 'etcd-address-gone',
    literal: 'cannot assign requested address',
    pattern:
      /listen tcp \[?(?<ip>[\da-f.:]+?)\]?:(?<port>2379|2380|2381|6443|10250): bind: cannot assign requested address/,
    example: 'etcd[2125]: listen tcp 192.168.255.10:2380: bind: cannot assign requested address',
    nearMiss: 'listen tcp 192.168.255.10:2380: bind: address already in use',
    by: 'etcd, kube-apiserver, kubelet',
    source: etcd('blob/main/server/embed/etcd.go'),
    probes,
  }),
  sig({
    id: 'etcd-member-moved',
    literal: 'member of the etcd cluster. Found [',
    // the same name with another address; a name that is not in the list was removed
    pattern:
      /not a member of the etcd cluster\. Found \[(?:[^\]]{0,400} )?(?<name>[\w.-]{1,120})=https?:\/\/(?<old>[^\]\s]{1,60}):2380(?: [^\]]{0,400})?\], expect: \k<name>=(?:https?:\/\/)?(?<ip>[\da-f.:]+)/,
    example:
      'Failed to test data store connection: this server is a not a member of the etcd cluster. Found [node-1-95aeb14b=https://10.0.0.100:2380], expect: node-1-95aeb14b=10.0.0.101',
    nearMiss:
      'Failed to test data store connection: this server is a not a member of the etcd cluster. Found [node-2-1f0c2ab4=https://10.0.0.100:2380], expect: node-1-95aeb14b=10.0.0.101',
    by: 'k3s, rke2',
    source: 'https://github.com/k3s-io/k3s/blob/master/pkg/etcd/etcd.go',
    probes: ['journalctl-unit k3s', 'journalctl-unit rke2-server'],
  }),
  sig({
    id: 'etcd-space-exceeded',
    literal: ['database space exceeded', 'alarm:NOSPACE'],
    pattern: /mvcc: database space exceeded|alarm:NOSPACE/,
    example: 'Error: etcdserver: mvcc: database space exceeded',
    nearMiss: 'database space reclaimed',
    by: 'etcd >= 3.0: the quota, not the disk and not damage',
    source: 'https://etcd.io/docs/v3.5/op-guide/maintenance/',
    probes,
  }),
  sig({
    id: 'etcd-sigterm',
    literal: ['received signal; shutting down', 'received terminated signal, shutting down'],
    pattern: /received signal; shutting down|received terminated signal, shutting down/,
    example:
      '{"level":"info","caller":"osutil/interrupt_unix.go:64","msg":"received signal; shutting down","signal":"terminated"}',
    nearMiss: 'received signal to reload',
    by: 'etcd >= 2.0',
    source: etcd('blob/main/pkg/osutil/interrupt_unix.go'),
    probes,
  }),
  sig({
    id: 'etcd-slow-disk',
    literal: [
      'slow fdatasync',
      'sync duration of ',
      'apply request took too long',
      'apply entries took too long',
      'took too long',
      'leader failed to send out heartbeat on time',
      'failed to send out heartbeat on time',
      'server is likely overloaded',
    ],
    pattern:
      /(?<sync>slow fdatasync|sync duration of \S{1,30}, expected less than)|leader failed to send out heartbeat on time(?:; took too long, leader is overloaded likely from (?<disk>slow disk))?|etcdserver: (?:failed to send out heartbeat on time|server is likely overloaded)|apply (?:request|entries) took too long|(?:read-only range )?request .{0,80}took too long/,
    example: '{"level":"warn","msg":"slow fdatasync","took":"2.1s","expected-duration":"1s"}',
    nearMiss: 'backup took too long',
    by: 'etcd',
    source: 'https://etcd.io/docs/v3.5/faq/',
    probes,
  }),
  sig({
    id: 'etcd-request-timeout',
    literal: ['etcdserver: request timed out', 'etcdserver: leader changed', 'etcdserver: too many requests'],
    pattern: /etcdserver: (?:request timed out|leader changed|too many requests)/,
    example: 'Error from server: etcdserver: request timed out',
    nearMiss: 'Error from server: etcdserver: mvcc: database space exceeded',
    by: 'etcd >= 3.0, in the answers of the API server too',
    source: etcd('blob/main/api/v3rpc/rpctypes/error.go'),
    probes,
  }),
  sig({
    id: 'etcd-member-mismatch',
    literal: [
      'has already been bootstrapped',
      'member count is unequal',
      'unmatched member while checking PeerURLs',
      'the member has been permanently removed',
      'data-dir used by this member must be removed',
      'cluster ID mismatch',
      'duplicate node name found',
      'member of the etcd cluster. Found [',
    ],
    // the last two: k3s, pkg/etcd/etcd.go
    pattern:
      /member (?<bootstrapped>[0-9a-f]{8,16}) has already been bootstrapped|(?<list>member count is unequal|unmatched member while checking PeerURLs)|(?<removed>the member has been permanently removed from the cluster|data-dir used by this member must be removed)|(?<cluster>cluster ID mismatch)|(?<name>duplicate node name) found, please use a unique name|not a (?<listed>member) of the etcd cluster\. Found \[/,
    example:
      '{"level":"fatal","msg":"discovery failed","error":"member 8e9e05c52164694d has already been bootstrapped"}',
    nearMiss: 'the server is already initialized as member before, starting as etcd member...',
    by: 'etcd >= 2.0',
    source: etcd('blob/main/server/etcdserver/bootstrap.go'),
    probes,
  }),
] as const
