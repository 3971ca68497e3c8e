/** dockerd fails over what it wrote down itself: its databases, the state of networks, containerd's. */
import { sig } from '../model'

const journal = ['journalctl-unit docker']

export default [
  sig({
    id: 'dockerd-containerd-dial',
    literal: ['containerd', 'failed to dial'],
    pattern:
      /(?:failed to dial \\?"(?<sock>[^"\\]*containerd[^"\\]*\.sock)|dial unix:?(?:\/\/)? ?(?<dialled>\/\S*containerd\S*\.sock): (?:connect: )?(?:timeout|no such file|connection refused)|cannot access containerd socket \\?"(?<path>[^"\\]+)|failed to start containerd: timeout|timeout waiting for containerd to start|[Ff]ailed to connect to containerd(?!: failed to dial)|failed to get containerd plugins\b)/,
    example: 'failed to start daemon: failed to dial "/run/containerd/containerd.sock": context deadline exceeded',
    nearMiss: 'containerd successfully booted in 0.018794s',
    by: 'dockerd up to 27 (failed to dial), 28 and newer at the first call (failed to get containerd plugins: 29); ctr, nerdctl',
    source: 'https://github.com/moby/moby/blob/master/daemon/daemon.go',
    probes: journal,
  }),
  sig({
    id: 'docker-network-store-stale',
    literal: [
      'same bridge name',
      'delete the default bridge network',
      'No available addresses on this pool',
      'local-kv.db',
      'error obtaining controller instance',
      'Key not found in store',
    ],
    pattern:
      /(?:(?<conflict>networks have same bridge name)|could not delete the default bridge network: network \S{1,80} id \w{2,64} has active endpoints|failed to allocate gateway \((?<gateway>[\da-f.:]+)\): No available addresses on this pool|(?<file>\S*local-kv\.db)\b.*(?:invalid|timeout|corrupt|no such|unexpected|error)|error obtaining controller instance: (?:could not|invalid database|unexpected|error (?:while )?(?:un|open)|failed to (?:get|open|update|retrieve)))|failed to (?:update|delete|get) [^\n]{0,80}: Key not found in store/,
    example:
      'error creating default "bridge" network: cannot create network 5f50f1847e6f (docker0): conflicts with network d84780fb6006 (docker0): networks have same bridge name',
    nearMiss: 'error obtaining controller instance: failed to create NAT chain DOCKER: Iptables not found',
    by: 'dockerd 1.9 to 29 (libnetwork)',
    source: 'https://github.com/moby/moby/issues/18113',
    probes: journal,
  }),
  sig({
    id: 'bolt-owner-engine',
    literal: [
      'vendor/go.etcd.io/bbolt',
      'vendor/github.com/boltdb',
      'vendor/github.com/coreos/bbolt',
      'dockerd[',
      'containerd[',
    ],
    pattern:
      /github\.com\/(?<owner>containerd|containers|docker|moby|cri-o)\/[\w./-]{1,60}\/vendor\/(?:go\.etcd\.io\/bbolt|github\.com\/(?:boltdb|coreos))|\/engine\/vendor\/go\.etcd\.io\/bbolt|\b(?<unit>dockerd|containerd)\[\d+\]: panic: (?:freepages|page \d+ already freed|invalid freelist page|invalid page|assertion failed: Page)/,
    example:
      'go.etcd.io/bbolt.(*page).fastCheck /go/src/github.com/containerd/containerd/vendor/go.etcd.io/bbolt/page.go:57 +0x1df',
    nearMiss: 'go.etcd.io/etcd/vendor/go.etcd.io/bbolt.(*freelist).read',
    by: 'the stack of a panic in dockerd, containerd, buildkit, podman: whose database it is',
    source: 'https://github.com/containerd/containerd/issues/9929',
    probes: ['journalctl-unit docker', 'journalctl-unit containerd'],
  }),
  sig({
    id: 'bolt-database-corrupt',
    literal: [
      'bbolt',
      'boltdb',
      'invalid database',
      'Page expected to be',
      'freepages',
      'page already freed',
      'already freed',
      'invalid freelist',
      'invalid page type',
      'file size too small',
      'assertion failed: ',
      'above high water mark',
      'cannot free page ',
      'freed page (',
      'zero-length ',
      'invalid meta pages',
      'bucket header',
    ],
    pattern:
      /(?:\bbbolt\.|\bboltdb\/bolt\b|go\.etcd\.io\/bbolt|invalid database\b|Page expected to be: \d+|panic: (?:freepages|page \d+ already freed|invalid freelist page|invalid page type|cannot free page 0|(?:free|rollback): freed page \(|(?:put|read|spill|dereference): zero-length|(?:misplaced|unexpected) bucket header|bolt\.DB\.meta\(\): invalid meta pages|assertion failed: (?:write: circular dependency|page \d+: has unexpected type|node cannot be written into|can't get freelist page))|pg[Ii]d \(\d+\) above high water mark|metadata database\S*[^:]*: file size too small)/,
    example: 'panic: assertion failed: Page expected to be: 13, but self identifies as 0',
    nearMiss: 'metadata content store policy set: shared (boltdb-free)',
    by: 'bolt in dockerd (volumes, network, buildkit), containerd (meta.db), etcd',
    source: 'https://github.com/containerd/containerd/issues/9929',
    probes: ['journalctl-unit docker', 'journalctl-unit containerd'],
  }),
  sig({
    id: 'docker-state-file-corrupt',
    literal: [
      'layer does not exist',
      'failed to register layer',
      '/overlay2/',
      '/aufs/',
      'layerdb',
      'overlay2/l',
      'invalid checksum digest',
      'docker-state.json',
      'key.json',
      'walpb',
      'repositories.json',
      'failed to load container',
      'Failed to load container',
      'config.v2.json',
      'in layer store',
      'Tag store',
      'reference store repository',
      'is unexpectedly nil',
      'could not verify layer data',
      'error creating overlay mount',
    ],
    // RWLayer and layer data: moby 29, daemon/images/mount.go and daemon/internal/layer/filestore.go
    pattern:
      /(?:failed to register layer: (?:open|rename|link|symlink|l?stat) \/\S{1,300}\/(?:aufs|overlay2?|image)\/[^\n]{1,400}: (?:no such file|directory not empty|file exists)|(?:open|l?stat) \/\S{1,200}\/(?:aufs|overlay2)\/(?:diff\/|layers\/|mnt\/)?[0-9a-f]{24,64}\S{0,80}: no such file|\S*\/layerdb\/\S+: (?:no such file|input\/output|invalid|file exists|not a directory)|^(?:Error response from daemon: |docker: Error response from daemon: |failed to \w+ \w+: |error getting image: |.{0,120}: )?layer does not exist\.?\\?["']?$|readlink \S*\/overlay2(?:\/l)?\S*: (?:invalid argument|no such file)|(?:readlink|open) \S*\/overlay2\/l\/\S*: no such|invalid checksum digest format|(?:docker-state|config\.v2|hostconfig|repositories|repositories-overlay2|key)\.json\b.*(?:unexpected end|invalid character|EOF|unable to decode)|[Cc]ouldn't create (?:Tag store|reference store repository)[^\n:]{0,60}: [^\n]{0,20}(?:unexpected end of JSON|unexpected EOF|invalid character|\bEOF|json: cannot)|(?:docker|swarm|manager).{0,200}walpb: crc mismatch|[Ff]ailed to load container \S+: .*(?:unexpected end|invalid character|EOF|no such file))|RWLayer of container \w{1,64} is unexpectedly nil|could not verify layer data for: |error creating overlay mount to \/\S{1,300}\/merged: (?:no such file or directory|too many levels of symbolic links)/,
    example:
      'failed to load container 0f2b: open /var/lib/docker/containers/0f2b/config.v2.json: unexpected end of JSON input',
    nearMiss: 'Error: No such image: layer',
    by: 'dockerd after power loss or a full disk',
    source: 'https://github.com/moby/moby/issues/22732',
    probes: journal,
  }),
  sig({
    id: 'libcontainerd-state-gone',
    literal: '/libcontainerd/',
    pattern:
      /open \/\S{1,80}\/libcontainerd\/(?:containerd\/)?[0-9a-f]{12,64}\/\S{0,200}\b(?:process|state|config)\.json: no such file or directory/,
    example:
      'FATA[0000] open /var/run/docker/libcontainerd/containerd/7b538363c5a0220d1042424c83b2a262af8c91cdfc87b54162d0c4207c245f4b/state.json: no such file or directory',
    nearMiss: 'open /var/run/docker/libcontainerd/docker-containerd.pid: no such file or directory',
    by: 'containerd 0.2 under Docker 1.11 - 17.10: half of the state of a container outlived a crash',
    source: 'https://github.com/moby/moby/issues/29748',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'dockerd-events-lost',
    literal: 'failed to get event',
    pattern: /failed to get event\\?" error=\\?"rpc error: code = (?:Unavailable|Unknown)/,
    example:
      'level=error msg="failed to get event" error="rpc error: code = Unavailable desc = error reading from server: EOF" module=libcontainerd namespace=moby',
    nearMiss: 'level=info msg="ignoring event" module=libcontainerd',
    by: 'dockerd',
    source: 'https://github.com/moby/moby/blob/master/daemon/internal/libcontainerd/remote/client.go',
    probes: ['systemctl-status containerd', 'journalctl-unit containerd'],
  }),
] as const
