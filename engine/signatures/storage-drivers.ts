/** Where layers of images lie: overlay, devicemapper and their kin refused by the kernel, or not those of before. */
import { sig } from '../model'

const graph = 'https://github.com/moby/moby/blob/master/daemon/graphdriver/driver.go'
const journal = ['journalctl-unit docker']

export default [
  sig({
    id: 'overlay-unavailable',
    literal: [
      'failed to mount overlay: no such device',
      "overlay' not found as a supported",
      'overlay: no such device',
      'filesystem overlay',
      '{overlay overlay ',
      'fstype: overlay',
    ],
    // the shim of containerd prints the whole mount, since 1.7 field by field
    pattern:
      /(?:failed to mount overlay: no such device|\{overlay overlay [^}\n]{0,6000}\}: no such device|fstype: overlay, flags: \d+, data: \\*"[^"\n]{0,6000}", err: no such device|\\?['"]?overlay2?\\?['"]? not found as a supported filesystem|mount[^\n]{0,80} (?:overlay|filesystem type ['"]overlay['"]): no such device)/,
    example: 'level=error msg="failed to mount overlay: no such device" storage-driver=overlay2',
    nearMiss: 'failed to mount overlay: invalid argument',
    by: 'dockerd, containerd',
    source: 'https://github.com/moby/moby/blob/master/daemon/graphdriver/overlayutils/overlayutils.go',
    probes: ['journalctl-unit docker'],
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
    literal: [
      'driver not supported',
      'tializing graphdriver',
      'as a supported filesystem',
      'is explicitly enabled but',
      'snapshotter selection failed',
      'configured driver ',
    ],
    pattern:
      /(?:error ini?tializing graphdriver: (?<reason>[^"]+)|\bdriver not supported\b|'(?<fs>\w+)' not found as a supported filesystem)|graphdriver is explicitly enabled but \\?"[\w-]{1,40}\\?" is not registered|snapshotter selection failed, no drivers available|configured driver \\?"(?<snapshotter>[\w-]{1,40})\\?" not available/,
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
      /(?:\{overlay overlay [^}\n]{0,6000}\}: (?<shim>invalid argument|operation not permitted|permission denied)|fstype: overlay, flags: \d+, data: \\*"[^"\n]{0,6000}", err: (?<fields>invalid argument|operation not permitted|permission denied)|(?<dir>\/\S+\/overlay2?\/\S+)\/merged\/\S+: (?<write>invalid argument)|(?:failed to mount (?:overlay|\/\S*containerd-mount\d*)|error creating overlay mount to \S+?|overlayfs? mount \S*):? (?:mount \S+ )?(?<why>invalid argument|operation not permitted|permission denied|too many levels of symbolic links)|overlayfs: (?<kernel>filesystem on '\S+' not supported|upper fs does not support \w+(?: \w+)?|upper fs is r\/o|missing .?lowerdir))|\boverlay: (?<oldKernel>filesystem on '\S+' not supported as upperdir)/,
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
    id: 'podman-driver-overruled',
    literal: 'overwritten by graph driver',
    pattern:
      /User-selected graph driver \\?"(?<wanted>\w{2,20})\\?" overwritten by graph driver \\?"(?<kept>\w{2,20})\\?" from database/,
    example:
      'User-selected graph driver "overlay" overwritten by graph driver "vfs" from database - delete libpod local files to resolve',
    nearMiss: 'using graph driver "overlay"',
    by: 'podman: the storage was made with another driver, which stays; podman system reset makes it anew',
    source: 'https://github.com/containers/podman/blob/main/libpod/runtime.go',
    probes: ['docker-info'],
  }),
] as const
