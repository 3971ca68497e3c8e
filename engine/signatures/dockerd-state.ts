/** dockerd or containerd fails over its own state, storage driver or the cgroup file systems. */
import { sig } from '../model'

const graph = 'https://github.com/moby/moby/blob/master/daemon/graphdriver/driver.go'
const journal = ['journalctl-unit docker']

export default [
  sig({
    id: 'dockerd-containerd-dial',
    literal: ['containerd', 'failed to dial'],
    pattern:
      /(?:failed to dial \\?"(?<sock>[^"\\]*containerd[^"\\]*\.sock)|dial unix:?(?:\/\/)? ?(?<dialled>\/\S*containerd\S*\.sock): (?:connect: )?(?:timeout|no such file|connection refused)|cannot access containerd socket \\?"(?<path>[^"\\]+)|failed to start containerd: timeout|timeout waiting for containerd to start|[Ff]ailed to connect to containerd|failed to get containerd plugins\b)/,
    example: 'failed to start daemon: failed to dial "/run/containerd/containerd.sock": context deadline exceeded',
    nearMiss: 'containerd successfully booted in 0.018794s',
    by: 'dockerd up to 27 (failed to dial), 28 and newer at the first call (failed to get containerd plugins: 29); ctr, nerdctl',
    source: 'https://github.com/moby/moby/blob/master/daemon/daemon.go',
    probes: journal,
  }),
  sig({
    id: 'graphdriver-prior-failed',
    literal: 'prior storage driver',
    pattern: /prior storage driver \\?"?(?<driver>[\w-]+)\\?"? failed: (?<reason>.+)/,
    example: '[graphdriver] prior storage driver aufs failed: driver not supported',
    nearMiss: '[graphdriver] using prior storage driver: overlay2',
    by: 'dockerd (all)',
    source: graph,
    probes: journal,
  }),
  sig({
    id: 'graphdriver-not-supported',
    literal: ['not supported over', 'backing file', 'unsupported for this graph driver'],
    pattern:
      /(?:backing file ?system is unsupported for this graph driver|[Bb]acking filesystem \S+ is not supported|['"\\]*(?<driver>overlay2?|aufs|btrfs|zfs|fuse-overlayfs)['"\\]* is not supported over (?<fs>[\w-]+))/,
    example: `level=error msg="'overlay2' is not supported over overlayfs"`,
    nearMiss: 'failed to start daemon: error initializing graphdriver: driver not supported: overlay2',
    by: 'dockerd (all)',
    source: graph,
    probes: journal,
  }),
  sig({
    id: 'graphdriver-not-available',
    literal: ['driver not supported', 'tializing graphdriver', 'as a supported filesystem'],
    pattern:
      /(?:error ini?tializing graphdriver: (?<reason>[^"]+)|\bdriver not supported\b|'(?<fs>\w+)' not found as a supported filesystem)/,
    example: 'failed to start daemon: error initializing graphdriver: driver not supported: overlay2',
    nearMiss: 'network driver not found',
    by: 'dockerd (all); also when the module of the driver is missing',
    source: graph,
    probes: journal,
  }),
  sig({
    id: 'graphdriver-removed',
    literal: ['storage-driver has been deprecated', 'storage driver has been deprecated'],
    pattern: /the (?<driver>[\w-]+) storage[- ]driver has been deprecated and removed/,
    example:
      '[graphdriver] ERROR: the aufs storage-driver has been deprecated and removed; visit https://docs.docker.com/go/storage-driver/ for more information',
    nearMiss: '[graphdriver] WARNING: the devicemapper storage-driver is deprecated; visit the documentation',
    by: 'dockerd >= 24 (aufs, overlay), >= 25 (devicemapper)',
    source: graph,
    probes: journal,
  }),
  sig({
    id: 'overlay-without-d-type',
    literal: ['d_type', 'd-type'],
    pattern:
      /(?:(?<said>without d_type support|needs? to support d_type|does not support d_type)|[Ss]upports d_type: false)/,
    example:
      'overlay2: the backing xfs filesystem is formatted without d_type support, which leads to incorrect behavior. Reformat the filesystem with ftype=1 to enable d_type support.',
    nearMiss: 'Supports d_type: true',
    by: 'dockerd >= 1.13, kernel (overlayfs), containerd overlayfs snapshotter',
    source: 'https://github.com/moby/moby/blob/master/daemon/graphdriver/overlayutils/overlayutils.go',
    probes: ['journalctl-unit docker', 'docker-info'],
  }),
  sig({
    id: 'overlay-mount-refused',
    literal: ['overlay', 'merged', 'containerd-mount'],
    pattern:
      /(?:(?<dir>\/\S+\/overlay2?\/\S+)\/merged\/\S+: (?<write>invalid argument)|(?:failed to mount (?:overlay|\/\S*containerd-mount\d*)|error creating overlay mount to \S+?|overlayfs? mount \S*):? (?:mount \S+ )?(?<why>invalid argument|operation not permitted|permission denied|too many levels of symbolic links)|overlayfs: (?<kernel>filesystem on '\S+' not supported|upper fs does not support \w+(?: \w+)?|upper fs is r\/o|missing .?lowerdir))/,
    example: 'mkdir /var/lib/docker/overlay/ea2c9b86f1eb-init/merged/dev/shm: invalid argument',
    nearMiss: 'failed to mount overlay: no such device',
    by: 'dockerd, kernel',
    source: 'https://github.com/moby/moby/issues/9820',
    probes: journal,
  }),
  sig({
    id: 'graphdrivers-several',
    // systemctl status cuts it at the width of the terminal
    literal: ['graphdrivers', 'contains several valid g', 'contains other graphdriver'],
    pattern:
      /(?<root>\S+?)\\?"? contains (?:several valid g\w*|(?:other|multiple) (?:valid )?graphdrivers?)(?:: (?<drivers>[\w, -]+))?/,
    example:
      '/var/lib/docker contains several valid graphdrivers: overlay, overlay2; cleanup or explicitly choose storage driver (-s <DRIVER>)',
    nearMiss: 'loading graphdrivers: overlay2',
    by: 'dockerd (all)',
    source: graph,
    probes: journal,
  }),
  sig({
    id: 'devicemapper-pool-lost',
    literal: ['Base Device UUID', 'devmapper', 'thin pool', 'thin-pool', 'devicemapper', 'dm_task_run'],
    pattern:
      /(?:Base Device UUID (?:and Filesystem )?verification failed|different thin pool the[nm] last invocation|Unable to take ownership of thin-pool|devmapper: Device \S{1,100} is not a thin pool|devmapper: (?:Non existing device|Unknown device|Unable to (?:deactivate|grow) |Error (?:running|saving|getting|activating)|Could not|Base Device).*|devicemapper: (?:Error running|Can't set task name)\b)/,
    example:
      'Error starting daemon: error initializing graphdriver: Base Device UUID verification failed. Possibly using a different thin pool then last invocation:exit status 2',
    nearMiss: 'devmapper: Usage of loopback devices is strongly discouraged for production use.',
    by: 'dockerd 1.8 to 24',
    source: 'https://github.com/moby/moby/issues/15721',
    probes: journal,
  }),
  sig({
    id: 'docker-network-store-stale',
    literal: [
      'same bridge name',
      'No available addresses on this pool',
      'local-kv.db',
      'error obtaining controller instance',
    ],
    pattern:
      /(?:(?<conflict>networks have same bridge name)|failed to allocate gateway \((?<gateway>[\da-f.:]+)\): No available addresses on this pool|(?<file>\S*local-kv\.db)\b.*(?:invalid|timeout|corrupt|no such|unexpected|error)|error obtaining controller instance: (?:could not|invalid database|unexpected|error (?:while )?(?:un|open)|failed to (?:get|open|update|retrieve)))/,
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
    ],
    pattern:
      /(?:failed to register layer: (?:open|rename|link|symlink|l?stat) \/\S{1,300}\/(?:aufs|overlay2?|image)\/[^\n]{1,400}: (?:no such file|directory not empty|file exists)|(?:open|l?stat) \/\S{1,200}\/(?:aufs|overlay2)\/(?:diff\/|layers\/|mnt\/)?[0-9a-f]{24,64}\S{0,80}: no such file|\S*\/layerdb\/\S+: (?:no such file|input\/output|invalid|file exists|not a directory)|^(?:Error response from daemon: |docker: Error response from daemon: |failed to \w+ \w+: |error getting image: |.{0,120}: )?layer does not exist\.?$|readlink \S*\/overlay2(?:\/l)?\S*: (?:invalid argument|no such file)|(?:readlink|open) \S*\/overlay2\/l\/\S*: no such|invalid checksum digest format|(?:docker-state|config\.v2|hostconfig|repositories|repositories-overlay2|key)\.json\b.*(?:unexpected end|invalid character|EOF|unable to decode)|[Cc]ouldn't create (?:Tag store|reference store repository)[^\n:]{0,60}: [^\n]{0,20}(?:unexpected end of JSON|unexpected EOF|invalid character|\bEOF|json: cannot)|(?:docker|swarm|manager).{0,200}walpb: crc mismatch|[Ff]ailed to load container \S+: .*(?:unexpected end|invalid character|EOF|no such file))/,
    example:
      'failed to load container 0f2b: open /var/lib/docker/containers/0f2b/config.v2.json: unexpected end of JSON input',
    nearMiss: 'Error: No such image: layer',
    by: 'dockerd after power loss or a full disk',
    source: 'https://github.com/moby/moby/issues/22732',
    probes: journal,
  }),
  sig({
    id: 'modprobe-fails-mute',
    literal: 'Running modprobe ',
    // the message would be what modprobe prints
    pattern: /Running modprobe [\w ]{1,40} failed with message: (?:``)?, error: exit status 1/,
    example: 'level=warning msg="Running modprobe bridge br_netfilter failed with message: , error: exit status 1"',
    nearMiss:
      'level=warning msg="Running modprobe nf_nat failed with message: `modprobe: WARNING: Module nf_nat not found`, error: exit status 1"',
    by: 'dockerd: modprobe says nothing, as the stub of an OpenVZ template does',
    source: 'https://github.com/moby/moby/issues/28850',
    probes: ['journalctl-unit docker'],
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
    id: 'layer-apply-refused',
    literal: ['register layer', 'extract layer', 'ApplyLayer'],
    pattern:
      /(?:failed to (?:register|extract) layer|ApplyLayer)[^\n]{0,400}: (?:mknod \S+: |unlinkat \S+: |mount[^:]{0,200}: |remount[^:]{0,200}: )?(?<errno>permission denied|operation not permitted)/i,
    example: 'failed to register layer: ApplyLayer exit status 1 stdout:  stderr: operation not permitted',
    nearMiss: 'failed to register layer: ApplyLayer exit status 1 stdout:  stderr: no space left on device',
    by: 'dockerd: root may not unpack a layer, which takes mounts and device nodes',
    source: 'https://github.com/moby/moby/blob/master/pkg/chrootarchive/archive_linux.go',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'layer-owner-unmapped',
    literal: [': invalid argument'],
    pattern: /(?:register layer|extract layer|ApplyLayer|unpack)[^\n]{0,400}\bl?chown \S{1,400}: invalid argument/,
    example:
      'failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lchown /opt/app/.npmignore: invalid argument',
    nearMiss: 'failed to register layer: lchown /opt/app/.npmignore: operation not permitted',
    by: 'dockerd, containerd: the owner of the file lies beyond the ids that this user namespace maps',
    source: 'https://man7.org/linux/man-pages/man7/user_namespaces.7.html',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'daemon-id-unmapped',
    literal: 'cannot be mapped to a host ID',
    pattern: /[Cc]ontainer ID (?<id>\d+) cannot be mapped to a host ID/,
    example:
      'failed to register layer: Error processing tar file(exit status 1): Container ID 834600147 cannot be mapped to a host ID',
    nearMiss: 'the container ID cannot be found on the host',
    by: 'dockerd with userns-remap: an owner in the image lies beyond the range of /etc/subuid or /etc/subgid',
    source: 'https://github.com/moby/moby/blob/v20.10.24/pkg/idtools/idtools.go',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'cgroup-mounts-missing',
    literal: ['cgroup', 'mountpoint for', 'mountpoint not found'],
    pattern:
      /(?:(?<devices>Devices cgroup isn't mounted)|(?<!level=warning msg=")(?:cgroup )?mountpoint for (?<controller>\w+) not found|[Cc]annot start container [^\n]{0,120}: mountpoint not found|cannot f(?:i|ou)nd cgroup mount destination|no cgroup mount found in mountinfo|cgroups?: (?:no cgroup|failed to find) mount\w*|error finding cgroup mount|[Ff]ailed to find cgroup mount|\bmkdir \/sys\/fs\/cgroup\/[\w,]{1,30}: no such file or directory)/,
    example: "failed to start daemon: Devices cgroup isn't mounted",
    nearMiss: 'level=warning msg="mountpoint for pids not found"',
    by: 'dockerd (all; what it only warns of it does without), containerd shim v1, runc',
    source: 'https://github.com/moby/moby/blob/master/daemon/daemon_unix.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'cgroup-mount-refused',
    literal: ['bad superblock on cgroup', 'bad superblock on none'],
    pattern: /^mount: wrong fs type, bad option, bad superblock on (?:cgroup|none)\b/,
    example: 'mount: wrong fs type, bad option, bad superblock on cgroup,',
    nearMiss: 'mount: wrong fs type, bad option, bad superblock on /dev/sdb1,',
    by: 'mount (util-linux) from cgroupfs-mount and the init script of Docker: the kernel, or the host of this guest, has no such controller',
    source: 'https://man7.org/linux/man-pages/man2/mount.2.html',
  }),
  sig({
    id: 'cgroup-controller-not-in-mounts',
    literal: ['cgroup in mounts', 'cgroup is not mounted'],
    // cgroup v2 has no swappiness at all, wherever it is mounted
    pattern:
      /(?:Unable to find (?<controller>\w+) cgroup in mounts|does not support (?!memory swappiness).{1,60}or the cgroup is not mounted)/,
    example: 'level=warning msg="Unable to find cpuset cgroup in mounts"',
    nearMiss: 'Your kernel does not support swap memory limit',
    by: 'dockerd (warning)',
    source: 'https://github.com/moby/moby/blob/master/pkg/sysinfo/cgroup_linux.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'cgroup-v2-not-understood',
    literal: ['cgroup', 'no subsystem for mount'],
    pattern:
      /(?:no subsystem for mount|nvidia-container-cli: container error: cgroup subsystem devices not found|(?<shim>cgroup mountpoint does not exist)|(?<runc>doesn't work on cgroups? v2)|open (?<file>\/sys\/fs\/cgroup\/\S*cpuset\.(?:cpus|mems)(?:\.effective)?): no such file|[Ff]ailed to mount cgroup at \/sys\/fs\/cgroup\/systemd: Operation not permitted|cgroups? ?v2 is not (?:yet )?supported|not support(?:ed)? (?:on|with) cgroups? ?v2|(?<java>CgroupInfo\.getMountPoint\(\)))/,
    example: 'docker: Error response from daemon: cgroups: cgroup mountpoint does not exist: unknown.',
    nearMiss: 'kubelet is configured to not run on a host using cgroup v1',
    by: 'docker <= 19.03, runc < 1.0.0-rc93 ("no subsystem for mount": runc of 2016 under systemd 232 and later), systemd of old images, old JDKs',
    source: 'https://github.com/docker/for-linux/issues/1334',
    probes: journal,
  }),
  sig({
    id: 'systemd-cgroup-refused',
    literal: ['control group: ', 'allocate manager object: '],
    pattern:
      /Failed to create \/\S{0,200} control group: (?<reason>Read-only file system|Permission denied|No such file or directory|Operation not permitted)|Failed to allocate manager object: (?<manager>Read-only file system|Permission denied|Operation not permitted|No such file or directory)/,
    example: 'Failed to create /init.scope control group: Read-only file system',
    nearMiss: 'Failed to create /run/user/1000: Read-only file system',
    by: 'systemd as the first program of a container',
    source: 'https://github.com/systemd/systemd/blob/main/src/core/cgroup.c',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'kubeadm-cgroup-driver-advice',
    literal: 'as the Docker cgroup driver. The recommended driver is',
    pattern: /as the Docker cgroup driver\. The recommended driver is/,
    example:
      '[WARNING IsDockerSystemdCheck]: detected "cgroupfs" as the Docker cgroup driver. The recommended driver is "systemd".',
    nearMiss: 'Using cgroup driver: systemd',
    by: 'kubeadm 1.8 - 1.23',
    source: 'https://github.com/kubernetes/kubernetes/blob/v1.20.0/cmd/kubeadm/app/preflight/checks.go',
    probes: ['kubeadm-init'],
  }),
  sig({
    id: 'swap-limit-warning',
    literal: ['swap limit', 'swap memory limit'],
    pattern: /(?:No swap limit support|does not support (?:swap memory limit|cgroup swap limit))/,
    example: 'WARNING: No swap limit support',
    nearMiss: 'swapoff: not a swap limit',
    by: 'docker info, dockerd (warning)',
    source: 'https://github.com/moby/moby/blob/master/daemon/info_unix.go',
  }),
  sig({
    id: 'bridge-nf-call-warning',
    literal: 'bridge-nf-call-ip',
    pattern: /WARNING: bridge-nf-call-ip6?tables is disabled/,
    example: 'WARNING: bridge-nf-call-iptables is disabled',
    nearMiss: 'net.bridge.bridge-nf-call-iptables = 0',
    by: 'docker info before 28',
    source: 'https://github.com/moby/moby/blob/v27.0.0/daemon/info_unix.go',
  }),
  sig({
    id: 'snapshotter-skipped',
    literal: ['io.containerd.snapshotter.v1', 'skip plugin'],
    pattern:
      /(?:failed to load plugin|skip loading plugin|skipping tasks).{0,20}io\.containerd\.snapshotter\.v1\.(?<plugin>aufs|btrfs|zfs|devmapper|blockfile|erofs)/,
    example:
      'level=warning msg="failed to load plugin io.containerd.snapshotter.v1.devmapper" error="devmapper not configured"',
    nearMiss: 'failed to load plugin io.containerd.grpc.v1.cri',
    by: 'containerd 1.2 to 2.x',
    source: 'https://github.com/containerd/containerd/blob/main/docs/PLUGINS.md',
  }),
  sig({
    id: 'cgroup-v1-deprecated-warning',
    literal: 'cgroup v1 is deprecated',
    pattern: /[Ss]upport for cgroup v1 is deprecated/,
    example: 'WARNING: Support for cgroup v1 is deprecated and planned to be removed by no later than May 2029',
    nearMiss: 'cgroup v1 is in use',
    by: 'docker info 29',
    source: 'https://github.com/moby/moby/blob/master/daemon/info_unix.go',
  }),
] as const
