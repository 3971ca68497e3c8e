/** Lines that only Docker from the snap store prints, or that name its paths. */
import { dockerPackaging } from '../facts/shared'
import { sig } from '../model'

const snap = 'https://github.com/canonical/docker-snap'

export default [
  sig({
    id: 'compose-file-denied',
    literal: ['docker-compose.y', 'compose.yaml', 'compose.yml', 'Dockerfile', '.env'],
    // the last Python line of docker-compose 1, and the Go wording of Compose 2
    pattern:
      /(?:[Pp]ermission denied:? u?['"](?:\.\/)?|(?:open|stat) \S*\/)(?:(?:docker-)?compose\.ya?ml|Dockerfile|\.env(?:\.\w+)?)(?:['"]|: permission denied)/,
    example: "ERROR: .IOError: [Errno 13] Permission denied: u'./docker-compose.yml'",
    nearMiss: "Can't find a suitable configuration file in this directory: docker-compose.yml",
    by: 'docker-compose, docker: a confined client outside the directories that it may see',
    source: 'https://github.com/docker-archive/docker-snap/issues/26',
    probes: ['docker-build'],
  }),
  sig({
    id: 'snap-void',
    literal: '/var/lib/snapd/void',
    pattern: /\/var\/lib\/snapd\/void\b/,
    facts: { 'docker.packaging': dockerPackaging },
    read(_, emit, line) {
      emit('docker.packaging', 'snap', line)
    },
    example:
      'unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /var/lib/snapd/void/Dockerfile: no such file or directory',
    nearMiss: 'lstat /var/lib/snapd/seed: no such file',
    by: 'the docker snap, started in a directory it may not see',
    source: 'https://github.com/canonical/docker-snap/issues/34',
    probes: ['docker-build'],
  }),
  sig({
    id: 'snap-docker-refused',
    literal: ['/var/snap/docker', '/run/snap.docker'],
    pattern:
      /\/(?:var\/snap\/docker|run\/snap\.docker)\/[^\s:]{1,300}: (?:permission denied|operation not permitted|read-only file system)/,
    example:
      'Cannot create container for service web: open /var/snap/docker/common/var-lib-docker/overlay2/0123-init/merged/etc/resolv.conf: permission denied',
    nearMiss: 'open /var/snap/docker/common/var-lib-docker/image/overlay2/repositories.json: no such file or directory',
    by: 'the docker snap: its own confinement refuses what the daemon does below its own data',
    source: 'https://github.com/ionorg/ion/issues/73',
    probes: ['docker-run'],
  }),
  sig({
    id: 'snap-compose-refused',
    literal: '/snap/docker/',
    // a frame of the Compose that the snap brings: what ends this traceback ends it in the snap
    pattern: /^\s*File "\/snap\/docker\/\d+\/\S{1,200}\/compose\/config\/\w+\.py", line \d+/,
    example:
      '  File "/snap/docker/1125/lib/python3.6/site-packages/compose/config/environment.py", line 43, in env_vars_from_file',
    nearMiss: '  File "/usr/lib/python3/dist-packages/compose/config/environment.py", line 43, in env_vars_from_file',
    by: 'docker-compose 1 in the docker snap: it fails while it reads its own files',
    source: 'https://github.com/docker-archive/docker-snap/issues/26',
    probes: ['docker-build'],
  }),
  sig({
    id: 'snap-docker-path',
    literal: ['/snap/docker/', '/var/snap/docker', '/snap/bin/docker', 'snap.docker', '/run/snap.docker'],
    pattern: /\/var\/snap\/docker\/|\/snap\/docker\/|\/snap\/bin\/docker\b|\bsnap\.docker\b/,
    facts: { 'docker.packaging': dockerPackaging },
    read(_, emit, line) {
      emit('docker.packaging', 'snap', line)
    },
    example: 'Docker Root Dir: /var/snap/docker/common/var-lib-docker',
    nearMiss: 'snap install docker',
    by: 'the docker snap',
    source: snap,
    probes: ['which-docker', 'snap-list'],
  }),
  sig({
    id: 'snap-build-context-lost',
    literal: '/var/snap/docker/common/var-lib-docker/tmp/',
    pattern:
      /(?:failed to read dockerfile|lstat|open|failed to solve)[^\n]{0,60} \/var\/snap\/docker\/common\/var-lib-docker\/tmp\/(?:buildkit-mount|docker-builder)\d+[^\s:]{0,200}: no such file or directory/,
    example:
      'ERROR: failed to solve: failed to read dockerfile: open /var/snap/docker/common/var-lib-docker/tmp/buildkit-mount4060162467/Dockerfile: no such file or directory',
    nearMiss:
      'failed to read dockerfile: open /var/lib/docker/tmp/buildkit-mount4060162467/Dockerfile: no such file or directory',
    by: 'BuildKit in the docker snap, started in /tmp, whose files the snap does not see: it gets an empty context',
    source: 'https://github.com/docker/desktop-linux/issues/226',
    probes: ['docker-build'],
  }),
  sig({
    id: 'snap-docker-home',
    literal: '/snap/docker/',
    // a revision: what the shell expanded `~` or `$HOME` to inside the snap
    pattern: /\/(?:home\/[^/\s"':]{1,64}|root)\/snap\/docker\/(?:\d+|current|common)\//,
    example: '        "Source": "/home/user/snap/docker/179/.config/app",',
    nearMiss: 'Docker Root Dir: /var/snap/docker/common/var-lib-docker',
    by: 'Compose in the docker snap: HOME is a directory of the snap there',
    source: 'https://github.com/docker-archive/docker-snap/issues/31',
    probes: ['which-docker', 'snap-list'],
  }),
  sig({
    id: 'mount-source-readonly',
    literal: 'error while creating mount source path',
    pattern:
      /error while creating mount source path '(?<path>(?!\/(?:usr|host_mnt|run\/desktop|proc|sys)\/)[^']{1,200})': mkdir \S+ read-only file system/,
    example:
      "docker: Error response from daemon: error while creating mount source path '/opt/x': mkdir /opt/x: read-only file system.",
    nearMiss: "error while creating mount source path '/opt/x': mkdir /opt: permission denied",
    by: 'dockerd in a confined mount namespace, or on a read-only file system',
    source: 'https://github.com/canonical/docker-snap/issues',
    probes: ['docker-run'],
  }),
  sig({
    id: 'mount-source-denied',
    literal: 'error while creating mount source path',
    pattern:
      /error while creating mount source path '(?<path>(?!\/(?:usr|host_mnt|run\/desktop|proc|sys)\/)[^']{1,200})': mkdir .{1,200}: permission denied/,
    example:
      "Error response from daemon: error while creating mount source path '/opt/x': mkdir /opt/x: permission denied",
    nearMiss: "error while creating mount source path '/opt/x': mkdir /opt/x: read-only file system",
    by: 'dockerd that is root and yet not free: the snap, a rootless one, a share that does not trust root',
    source: 'https://github.com/docker-archive/docker-snap/issues/31',
    probes: ['docker-run'],
  }),
  sig({
    id: 'compose-file-unseen',
    literal: ['suitable configuration file', 'no configuration file provided', 'Error: [Errno 2] No such file'],
    pattern:
      /(?:[Cc]an't find a suitable configuration file in this directory|^no configuration file provided: not found|ERROR: \.(?:IO|FileNotFound)Error: \[Errno 2\] No such file or directory: u?'(?<path>[^']{1,200}\.ya?ml)')/,
    example: "Can't find a suitable configuration file in this directory or any",
    nearMiss: "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/x.yml'",
    by: 'docker-compose 1, docker compose 2: started in the wrong directory, or confined to another view of it',
    source: 'https://github.com/docker/compose/issues/6361',
    probes: ['docker-build'],
  }),
  sig({
    id: 'client-file-unreadable',
    literal: "Can't add file",
    pattern: /Can't add file (?<path>\S+) to tar: open \S+: permission denied/,
    example:
      "ERRO[0000] Can't add file /root/.minikube/profiles/minikube/client.crt to tar: open /root/.minikube/profiles/minikube/client.crt: permission denied",
    nearMiss: "Can't add file /src/a to tar: io: read/write on closed pipe",
    by: 'the docker client (cp, build): a file that it may not read, as the snap may not in hidden folders',
    source: snap,
    probes: ['docker-build'],
  }),
  sig({
    id: 'compose-tmp-iidfile',
    literal: "No such file or directory: '/tmp/tmp",
    pattern: /FileNotFoundError: \[Errno 2\] No such file or directory: '\/tmp\/tmp\w{6,12}'/,
    example: "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/tmpvda_6evm'",
    nearMiss: "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/x.yml'",
    by: 'docker-compose 1.25 - 1.29 beside the docker snap, whose /tmp is its own',
    source: 'https://github.com/docker/compose/issues/8121',
  }),
  sig({
    id: 'build-path-unseen',
    literal: ['path "', 'current working directory', 'no such file or directory'],
    pattern:
      /(?:unable to prepare context: path \\?"(?<path>[^"]{1,200})" not found|cannot open path of the current working directory: Permission denied|^(?:open|lstat|stat) (?<file>\/(?:tmp|home|root|opt|srv|media|mnt)\/\S{1,200}): no such file or directory)/,
    example: 'unable to prepare context: path "/tmp/x" not found',
    nearMiss: 'path "x" is fine',
    by: 'the docker client: it does not see a path that your shell sees',
    source: snap,
    probes: ['docker-build'],
  }),
  sig({
    id: 'container-stop-denied',
    literal: ['permission denied', 'Permission denied'],
    pattern: /cannot (?:stop|kill|restart|remove) container:? ?[^\n]{0,300}permission denied/i,
    example:
      'Error response from daemon: cannot stop container: web: tried to kill container, but did not receive an exit event: permission denied',
    nearMiss: 'permission denied while trying to connect',
    by: 'dockerd since 1.10 (with and without the colon): a mandatory access control forbids the signal',
    source: 'https://github.com/moby/moby/issues/20554',
    probes: ['docker-run'],
  }),
  sig({
    id: 'snap-home-unreadable',
    literal: [
      "can't stat '/home",
      "can't stat '/root",
      'cannot create user data directory',
      'is not a snap cgroup',
      'snap-confine',
      'snap run',
    ],
    pattern:
      /(?:error checking context: '?can't stat '\/(?:home|root|media|mnt)|cannot create user data directory: \/\S+ (?:Permission denied|Read-only file system)|is not a snap cgroup)/,
    example: '/user.slice/user-1000.slice/session-1.scope is not a snap cgroup',
    nearMiss: "can't stat '/home'",
    by: 'snapd, the docker snap',
    source: snap,
    probes: ['docker-build'],
  }),
] as const
