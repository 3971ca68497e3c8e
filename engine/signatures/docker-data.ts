/** dockerd's data root cannot be used, what a volume should be cannot be mounted, what was downloaded is not what was announced. */
import { sig } from '../model'

const moby = 'https://github.com/moby/moby/blob/master/daemon'

export default [
  sig({
    id: 'data-root-refused',
    literal: [
      'operation not permitted',
      'file exists',
      'not a directory',
      'get the full path to ',
      'failed to canonicali',
      'in your graphroot path',
      'daemon root permissions',
      'Cannot create daemon root',
    ],
    pattern:
      /(?:^|daemon: |\bmsg=\\?"|\]: )chmod (?<chmod>\/(?:[\w.@-]{1,60}\/){0,8}docker(?:-data|-root)?): operation not permitted|(?:failed to start daemon|Error starting daemon|daemon root permissions): [^\n:]{0,200}(?:: )?chmod (?<mode>\/\S{1,200}): operation not permitted|(?:^|daemon: |\bmsg=\\?"|\]: )mkdir (?<mkdir>\/(?:[\w.@-]{1,60}\/){0,8}docker(?:-data|-root)?): (?:file exists|not a directory)|[Uu]nable to get the full path to (?:root|the TempDir) \((?<root>\/[^)\n]{1,200})\): [^\n]{0,200}(?:no such file|too many levels)|failed to canonicali[sz]e path for (?<path>\/[^\s:]{1,200}): (?:l?stat|readlink) \/\S{1,200}: no such file|a subdirectory in your graphroot path \((?<closed>\/[^)\n]{1,200})\) restricts access|Cannot create daemon root: (?<remapped>\/[^\s:]{1,200}): /,
    example: 'failed to start daemon: chmod /var/lib/docker: operation not permitted',
    nearMiss: 'mkdir /var/lib/docker/tmp: no space left on device',
    by: 'dockerd',
    source: `${moby}/daemon_unix.go`,
    probes: ['ls-docker-root', 'findmnt', 'journalctl-unit docker'],
  }),
  sig({
    id: 'local-volume-mount-failed',
    literal: 'failed to mount local volume',
    // `data:` holds the options of a network file system, `flags` those of a bind mount
    pattern:
      /failed to mount local volume: mount (?<source>[^\s:]{0,200}(?::\/[^\s:]{0,200})?):(?<target>\/[^\s,]{1,300}),? (?:(?:flags: )?0x[\da-f]{1,8}(?:, )?)?(?:data: (?:[^\n]{0,200}?\baddr=(?<server>[^\s,]{1,80}))?[^\n:]{0,200})?: (?<refused>connection refused|connection timed out|no route to host|host is down|network is unreachable|operation already in progress)?(?<denied>permission denied|operation not permitted)?(?<absent>no such file or directory)?(?<nodev>no such device)?(?<argument>invalid argument)?/,
    example:
      "Error response from daemon: error while mounting volume '/var/lib/docker/volumes/nfs/_data': failed to mount local volume: mount :/export:/var/lib/docker/volumes/nfs/_data, data: addr=192.0.2.5,rw: connection refused",
    nearMiss: 'failed to mount local disk',
    by: 'dockerd >= 1.13',
    source: `${moby}/volume/local/local_unix.go`,
    probes: ['docker-run'],
  }),
  sig({
    id: 'layer-download-damaged',
    literal: [
      'failed to register layer: ',
      'verification failed for digest',
      'unexpected commit digest',
      'image layer ',
      'invalid tar header',
      'flate: corrupt input',
      'unexpected EOF',
      'failed size validation',
      'gzip: invalid ',
      'zstd: invalid',
      "layers from manifest don't match",
    ],
    pattern:
      /(?<what>filesystem layer|image config|manifest) verification failed for digest|unexpected commit digest sha256:[0-9a-f]{6,64}, expected sha256:|image layer (?:sha256:)?(?<layer>[0-9a-f]{3,64}) not found|(?:failed to register layer|failed to extract layer|Error processing tar file|ApplyLayer)[^\n]{0,300}(?:invalid tar header|flate: corrupt input|gzip: invalid (?:header|checksum)|zstd: invalid|unexpected EOF)|failed size validation: \d{1,15} != \d{1,15}|layers from manifest don't match image configuration/,
    example: 'filesystem layer verification failed for digest sha256:dbed9b09434efb583eb5f23173bf2aad',
    nearMiss: 'signature verification failed for package',
    by: 'dockerd, containerd, nerdctl',
    source: `${moby}/internal/distribution/pull_v2.go`,
    probes: ['docker-pull'],
  }),
  sig({
    id: 'bolt-database-locked',
    literal: 'boltdb open',
    pattern: /waiting for response from boltdb open/,
    example: 'level=warning msg="waiting for response from boltdb open" plugin=bolt',
    nearMiss: 'level=info msg="metadata content store policy set" policy=shared',
    by: 'containerd: its database is held by another containerd',
    source: 'https://github.com/containerd/containerd/blob/main/plugins/metadata/plugin.go',
    probes: ['dockerd-processes', 'ps-1'],
  }),
] as const
