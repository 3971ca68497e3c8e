/** What container engines print when a container's first program cannot be started: a missing file, a mount, limits. */
import { sig } from '../model'

const runc = 'https://github.com/opencontainers/runc/blob/main/libcontainer/standard_init_linux.go'

export default [
  sig({
    id: 'exec-not-in-path',
    literal: ['executable file', ': exec: '],
    // the runtime speaks of the container's program; helpers missing on the host are other faults
    pattern:
      /(?:(?:OCI runtime|oci runtime|start(?:ing)? container process|System error: |exec failed)[^\n]{0,400}?exec: {1,2}\\*["'](?<program>(?!nvidia-|newuidmap|newgidmap|docker-init)[^"'\\]{1,200})\\*["']: executable file not found in \$PATH|executable file [`'"](?<crun>[^`'"]{1,200})[`'"] not found in \$PATH)|^(?:[\w.-]{1,60} +\| )?\/[\w./-]{1,200}: (?:(?:line )?\d{1,4}: exec|exec: line \d{1,4}): (?<shell>[\w.+-]{1,80}): not found$/,
    example:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "bash": executable file not found in $PATH: unknown.',
    nearMiss: 'exec: "newuidmap": executable file not found in $PATH',
    by: 'runc, crun',
    source: 'https://github.com/moby/moby/blob/master/daemon/errors.go',
    probes: ['docker-run', 'docker-inspect-state'],
  }),
  sig({
    id: 'exec-path-missing',
    literal: ['no such file or directory', 'No such file or directory', ': not found'],
    pattern:
      /(?:(?:OCI runtime|oci runtime|start(?:ing)? container process|System error: |exec failed)[^\n]{0,400}?exec: {1,2}\\*["'](?<path>\.?\/[^"'\\]{1,200})\\*["']: (?:stat [^\n:]{1,200}: )?no such file or directory|(?<!fork\/)\bexec (?:container process \(missing dynamic library\?\) )?[`'"]?(?<entry>\/[\w./@+-]+)[`'"]?: [Nn]o such file or directory|^(?:[\w.-]{1,60} +\| )?exec (?<named>(?:\.\/)?[\w-]{1,60}\.sh): no such file or directory|\[(?:FATAL|ERROR|WARN) +tini \(\d+\)\] exec (?<tini>[\w./@+-]+) failed: No such file or directory|\[dumb-init\] (?<dumb>[\w./@+-]+): No such file or directory|exec user process (?<bare>caused):? ?\\?["']?no such file or directory|^(?:[\w.-]{1,60} +\| )?\/[\w./-]{1,200}: (?:\d+: exec|exec: line \d+): (?<shell>\/[\w./@+-]{1,200}): not found$)/,
    example: 'exec /usr/local/bin/docker-entrypoint.sh: no such file or directory',
    nearMiss: 'sh: /usr/local/bin/docker-entrypoint.sh: not found',
    by: 'runc, crun, tini, dumb-init: the file or its interpreter is missing in the image',
    source: runc,
    probes: ['docker-logs', 'docker-run'],
  }),
  sig({
    id: 'exec-permission',
    literal: ['permission denied', 'Permission denied'],
    pattern:
      /(?:(?:OCI runtime|oci runtime|start(?:ing)? container process|System error: |exec failed)[^\n]{0,400}?exec: {1,2}\\*["'](?<path>[^"'\\]{1,200})\\*["']: (?:stat [^\n:]{1,200}: )?permission denied|(?<!fork\/)\bexec (?<entry>\.?\/[\w./@+-]+): permission denied|\[(?:FATAL|ERROR|WARN) +tini \(\d+\)\] exec (?<tini>[\w./@+-]+) failed: Permission denied|\[dumb-init\] (?<dumb>[\w./@+-]+): Permission denied|exec user process caused:? ?\\?["']?permission denied)/,
    example:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: exec: "/entrypoint.sh": permission denied: unknown.',
    nearMiss: 'fork/exec /proc/self/exe: permission denied',
    by: 'runc, tini, dumb-init: the x bit is missing, or the volume is mounted noexec, or an LSM refuses',
    source: 'https://github.com/moby/moby/blob/master/daemon/errors.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'exec-is-directory',
    literal: ['is a directory'],
    pattern: /\bexec: \\*["'](?<path>\/[^"'\\]{1,200})\\*["']: is a directory/,
    example:
      'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/app": is a directory: unknown.',
    nearMiss: 'cat: /app: Is a directory',
    by: 'runc >= 1.1',
    source: 'https://github.com/moby/moby/blob/master/daemon/errors.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'mount-dir-onto-file',
    literal: ['mount a directory onto a file', 'to rootfs at', 'crun: mount', 'mount volume over existing file'],
    // Docker adds the question to what runc says; containerd and Podman pass it on without
    pattern:
      /Are you trying to mount a directory onto a file \(or vice-versa\)\?|error mounting \\*"[^"\\\n]{1,300}\\*" to rootfs at \\*"\/[^"\\\n]{1,300}\\*":[^\n]{0,400}: not a directory\b|crun: mount `[^`\n]{1,300}` to `[^`\n]{1,300}`: Not a directory|cannot mount volume over existing file, file exists (?<over>\/\S{1,300})/,
    example:
      'not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    nearMiss: 'Are you trying to mount a directory?',
    by: 'Docker >= 1.13, runc, crun',
    source: 'https://github.com/moby/moby/blob/master/daemon/errors.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'mount-target-readonly',
    literal: ['to rootfs at'],
    pattern:
      /error mounting \\*"(?<source>[^"\\\n]{1,300})\\*" to rootfs at \\*"(?<target>\/[^"\\\n]{1,300})\\*":[^\n]{0,400}: read-only file system/,
    example:
      'error mounting "/var/lib/docker/containers/0123/resolv.conf" to rootfs at "/etc/resolv.conf": open /var/lib/docker/overlay2/4567/merged/etc/resolv.conf: read-only file system: unknown',
    nearMiss:
      'error mounting "proc" to rootfs at "/proc": mount proc:/proc (via /proc/self/fd/6), flags: 0xe: permission denied: unknown',
    by: 'runc: the folder of the target is itself mounted read-only, so that no place for the mount can be made in it',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/rootfs_linux.go',
    probes: ['docker-inspect-state'],
  }),
  sig({
    id: 'bind-source-absent',
    literal: [
      'bind source path does not exist',
      'ind mount failed',
      'bind mount source path does not exist',
      'Error: statfs /',
    ],
    pattern:
      /(?:invalid mount config for type "bind": bind (?:mount )?source path does not exist(?:: (?<path>\S+))?|Bind mount failed: '(?<source>[^']+)' does not exists?|^Error: statfs (?<podman>\/\S{1,300}): no such file or directory)/,
    example:
      'Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /srv/app/data',
    nearMiss: 'invalid mount config for type "bind": field Target must not be empty',
    by: 'Docker >= 1.13 for --mount and the long form of Compose; Synology for -v as well',
    source: 'https://github.com/moby/moby/blob/master/daemon/volume/mounts/validate.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'no-command-specified',
    literal: ['o command specified', 'no command specified', 'invalid empty entrypoint and cmd'],
    pattern:
      /(?:Error response from daemon: |docker: |Error: )(?:No|no) command specified|invalid empty entrypoint and cmd in image config/,
    example: 'docker: Error response from daemon: No command specified.',
    nearMiss: 'git: no command specified',
    by: 'Docker, podman',
    source: 'https://github.com/moby/moby/blob/master/daemon/create.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'pids-exhausted',
    literal: [
      'esource temporarily unavailable',
      'fork: retry: ',
      'pthread_create failed (EAGAIN)',
      'fork rejected by pids controller',
      'to create new OS thread',
      'create new native thread',
      'create native thread',
      'max number of threads [',
    ],
    pattern:
      /(?:fork\/exec [^\s:]+: resource temporarily unavailable|(?:fork|Cannot fork|can't fork|clone|newosproc)\b[^:]{0,60}: (?:retry: )?(?:Resource temporarily unavailable|resource temporarily unavailable)|\bfork: retry: (?:No child processes|没有子进程)|pthread_create[^:]{0,40}: Resource temporarily unavailable|pthread_create failed \(EAGAIN\)|failed to create new OS thread \(.{0,40}errno=11\)|cgroup: fork rejected by pids controller|unable to create (?:new )?native thread)|max number of threads \[\d+\] for user \[\S{1,40}\] is too low/,
    example: 'bash: fork: retry: Resource temporarily unavailable',
    nearMiss: 'read: Resource temporarily unavailable',
    by: 'shells, Go, Java, the kernel: the limit of processes and threads',
    source: 'https://man7.org/linux/man-pages/man2/fork.2.html',
    probes: ['docker-logs', 'dmesg'],
  }),
  sig({
    id: 'pids-controller-rejected',
    literal: 'fork rejected by pids controller',
    pattern: /cgroup: fork rejected by pids controller in (?<group>\S+)/,
    example: 'cgroup: fork rejected by pids controller in /system.slice/docker-0123456789ab.scope',
    nearMiss: 'fork: rejected',
    by: 'Linux >= 4.3',
    source: 'https://www.kernel.org/doc/html/latest/admin-guide/cgroup-v2.html#pid',
    probes: ['dmesg'],
  }),
  sig({
    id: 'context-canceled',
    literal: 'error waiting for container',
    pattern: /error waiting for container: (?:context canceled|exit status|EOF|unexpected EOF)?/,
    example: 'time="2021-03-02T10:00:00Z" level=error msg="error waiting for container: context canceled"',
    nearMiss: 'waiting for container',
    by: 'Docker 17.06 - 26',
    source: 'https://github.com/docker/cli/blob/master/cli/command/container/run.go',
  }),
  sig({
    id: 'image-dir-denied',
    literal: ['ermission denied', 'PermissionError'],
    // directories that images make, seldom hosts: /app, the homes of steam, node and container
    pattern:
      /(?:^|\| )(?:mkdir|touch|cp|tee|chown): [^\n/]{0,40}['‘]?\/(?:app|config|home\/(?:steam|node|container|nonroot|app))(?:\/[^\s'’]{0,200})?['’]?: [Pp]ermission denied|^mkdir \/(?:app|config|mnt|data)\/[^\s:]{1,200}: permission denied$|^(?:[\w.-]{1,60} +\| )?(?:\S{1,40} )?(?:ERROR|FATAL|PANIC|[Ee]rror:|panic:) (?:open|mkdir) \/(?:app|config|data|(?!(?:srv|mnt|opt|var|home|media)\/)[a-z]{3,20}\/(?:data|config))\/[^\s:]{1,200}: permission denied$|EACCES: permission denied, (?:mkdir|open) '\/(?:app|config|data|code|workspace|home\/(?:node|container|app))(?:\/[^'\n]{0,200})?'|^(?:[\w.-]{1,60} +\| )?PermissionError: \[Errno 13\] Permission denied: '\/(?:app|config|data|code|workspace|home\/(?:node|container|app))(?:\/[^'\n]{0,200})?'/,
    example: 'mkdir: cannot create directory ‘/app/log’: Permission denied',
    nearMiss: "mkdir: cannot create directory '/srv/www/log': Permission denied",
    by: 'scripts at the entry of images, Go, Node.js and Python programs in them',
    source: 'https://docs.docker.com/engine/storage/bind-mounts/',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'entry-write-denied',
    literal: ['ermission denied'],
    // the shell says this of `> FILE` in the start script of an image; of a program that may not be run bash says it too
    pattern:
      /(?:^|\| )\/(?:[\w.-]{1,60}\/){0,6}(?:[\w.-]{0,40}entry-?point[\w.-]{0,20}|(?:docker|start|run|init)[\w.-]{0,20}\.sh): (?:line )?\d+: (?:\/[\w./-]{1,100}: )?(?:(?:cannot|can't) create )?(?<path>\/(?!(?:usr|bin|sbin|opt|proc|sys|dev)\/)[^\s:'"]{1,200}): [Pp]ermission denied$/,
    example: '/sbin/entrypoint.sh: line 6: /data/zookeeper/myid: Permission denied',
    nearMiss: '/docker-entrypoint.sh: line 12: /usr/local/bin/app: Permission denied',
    by: 'bash, dash and busybox sh in the start scripts of images',
    source: 'https://docs.docker.com/engine/storage/bind-mounts/',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'build-source-absent',
    literal: [
      'failed to calculate checksum of ref',
      'failed to compute cache key',
      'ound in build context',
      'COPY failed',
      'ADD failed',
      'orbidden path outside',
    ],
    // with --from the source is another image or stage, and nothing of the context
    pattern:
      /(?:failed to compute cache key: |failed to calculate checksum of ref \S{1,200}: )(?:failed to walk \S{1,200}: lstat \S{1,200}|\\?"?(?<path>\/[^"\\\n]{0,200}?)\\?"?(?: not found)?): (?:not found|no such file or directory)|(?:COPY|ADD) failed: (?:file not found in build context or excluded by \.dockerignore: )?stat (?:\S{0,80}docker-builder\d+\/)?(?<file>[^:\n]{1,200}): (?:file does not exist|no such file or directory)|^(?:COPY|ADD) failed: no source files were specified|not found in build context \(or excluded by \.dockerignore\)|^(?:ERROR: )?(?:COPY|ADD) failed: [Ff]orbidden path outside the build context|failed to solve: file not found in build context or excluded by \.dockerignore: stat (?<solved>[^:\n]{1,200}): file does not exist/,
    example:
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref 4q3k::x9z1: "/package.json": not found',
    nearMiss: 'failed to compute cache key: failed to copy: httpReadSeeker: failed open: unexpected status code 403',
    by: 'docker build: BuildKit, the old builder, Buildah',
    source: 'https://docs.docker.com/build/concepts/context/',
    probes: ['docker-build'],
  }),
  sig({
    id: 'build-step-speaks',
    literal: [
      'Running in ',
      '] RUN ',
      'did not complete successfully',
      'returned a non-zero code',
      'while running runtime',
      'executor failed running',
    ],
    pattern:
      /^\s*---> Running in [0-9a-f]{12}|^\s*(?:=> (?:ERROR |CANCELED )?|#\d+ |> )\[(?:[\w.-]+ ){0,2}\s*\d+\/\d+\] RUN |process "[^"\n]{0,20}\S[^\n]{0,2000}" did not complete successfully: exit code: (?<code>\d+)|The command '[^\n]{1,2000}' returned a non-zero code: (?<old>\d+)|error building at STEP "RUN .{1,2000}: while running runtime|executor failed running \[[^\n]{1,2000}\]: exit code: (?<run>\d+)/,
    example: ' ---> Running in ffb6acc2f8f6',
    nearMiss: ' ---> Using cache',
    by: 'docker build: the old builder, BuildKit, Buildah: what stands beside it was said inside a container',
    source: 'https://github.com/moby/buildkit/blob/master/solver/llbsolver/ops/exec.go',
    probes: ['docker-build'],
  }),
  sig({
    id: 'build-file-absent',
    literal: [
      'unable to prepare context',
      'ead dockerfile',
      'Cannot locate',
      'build path ',
      'error checking context: ',
      'the Dockerfile (',
    ],
    // what is no directory, or outside: docker/cli, cli/command/image/build/context.go
    pattern:
      /unable to prepare context: (?:unable to evaluate symlinks in (?:Dockerfile|context) path: lstat (?!\/var\/lib\/snapd)(?<path>[^\n:]{1,300}): no such file|path \\?"(?<context>[^"\\\n]{1,300})\\?" not found)|failed to read dockerfile: (?:failed to load cache key: )?open (?<file>[^\n:]{1,300}): no such file|Cannot locate (?:specified )?Dockerfile: (?<api>\S{1,300})|build path (?<legacy>\S{1,300}) either does not exist|unable to prepare context: context must be a directory|error checking context: '?(?:no permission to read from|can't stat) |the Dockerfile \([^)\n]{1,300}\) (?:must be within the build context|cannot be empty)/,
    example:
      'unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /home/jane/Dockerfile: no such file or directory',
    nearMiss:
      'unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /var/lib/snapd/void/Dockerfile: no such file or directory',
    by: 'docker build, docker compose: the old builder and BuildKit',
    source: 'https://github.com/docker/cli/blob/master/cli/command/image/build/context.go',
    probes: ['docker-build'],
  }),
  sig({
    id: 'sed-temporary-denied',
    literal: "couldn't open temporary file",
    // sed -i writes a new file beside the old one, so the directory refuses, whatever the file allows
    pattern: /^sed: couldn't open temporary file \S{1,200}: Permission denied/,
    example: "sed: couldn't open temporary file ./sedFEDbAR: Permission denied",
    nearMiss: "sed: can't read /etc/app.conf: Permission denied",
    by: 'sed',
    source: 'https://www.gnu.org/software/sed/manual/sed.html',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'volume-not-writable',
    literal: ['ermission denied', 'not writable', 'not permitted', 'riteable', 'AccessDenied', 'EACCES'],
    // the directories that well-known images keep their data in, or the program says itself what it wants
    pattern:
      /^(?!.{0,200}\b(?:chown|changing ownership)\b.{0,300}not permitted).{0,1000}?(?:\/(?:var\/lib\/(?:grafana|mysql|postgresql\/data|rabbitmq|loki|influxdb|registry)|prometheus\/|alertmanager\/|usr\/share\/elasticsearch\/(?:data|logs)|bitnami\/|var\/jenkins_home|nexus-data|opt\/sonarqube\/data|var\/opt\/mssql|home\/node\/\.n8n|var\/log\/nginx|etc\/pihole)[^\s'"]{0,200}['"]?(?:\]|:|\)| failed| \((?:Errcode|OS errno))[^\n]{0,60}(?:[Pp]ermission denied|[Oo]peration not permitted|is not writable)|\bGF_PATHS_DATA='[^'\n]{1,200}' is not writable|AccessDeniedException\[\/usr\/share\/elasticsearch|(?:open|mkdir|create)[^\n]{0,20} \/(?:prometheus|alertmanager|loki|var\/lib\/grafana|bitnami|var\/jenkins_home|(?<anyone>data))\/[^\s:]{1,200}: permission denied|(?:[Mm]ake sure|[Ee]nsure|[Cc]heck) [^\n]{0,60}(?:director(?:y|ies)|volume|folder|path|mount)[^\n]{0,60}(?:is|are) writ(?:e)?able)/,
    example: "mkdir: can't create directory '/var/lib/grafana/plugins': Permission denied",
    nearMiss: "mkdir: can't create directory '/etc/systemd/system': Permission denied",
    by: 'programs in containers: Grafana, Prometheus, Elasticsearch, Bitnami images, Jenkins and others that do not run as root',
    source: 'https://docs.docker.com/engine/storage/bind-mounts/',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'postgres-data-owner',
    literal: 'has wrong ownership',
    pattern: /FATAL: +data directory ["“](?<dir>\/[^"”\n]{1,300})["”] has wrong ownership/,
    example: 'postgis_1   | FATAL:  data directory "/var/lib/postgresql/data" has wrong ownership',
    nearMiss: 'FATAL:  data directory "/var/lib/postgresql/data" has group or world access',
    by: 'PostgreSQL >= 8.0',
    source: 'https://github.com/postgres/postgres/blob/master/src/backend/utils/init/miscinit.c',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'initdb-mode-refused',
    literal: ['could not change permissions of directory', 'could not access directory', 'could not create directory'],
    // chmod takes the owner: it is another, or the file system keeps none
    pattern:
      /initdb: (?:error: )?could not (?:change permissions of|access|create) directory ["“](?<dir>\/[^"”\n]{1,300})["”]: (?<why>Operation not permitted|Permission denied)/,
    example:
      'initdb: error: could not change permissions of directory "/home/postgres/pgdata/data": Operation not permitted',
    nearMiss: 'initdb: error: could not create directory "/var/lib/postgresql/data": No space left on device',
    by: 'PostgreSQL in a container, at its first start',
    source: 'https://github.com/postgres/postgres/blob/master/src/bin/initdb/initdb.c',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'chown-not-permitted',
    literal: ['chown', 'failed to chmod', 'changing ownership of', 'change ownership of'],
    // root of a container may not, either: then the file system keeps the owner, or a right was taken from it
    pattern:
      /\bchown: (?:(?:changing|cannot change) ownership of |正在更改)?['‘"]?(?<path>\/[^'’":\n]{0,300})['’"]?(?: ?的所有者)?[:：] ?(?:Operation not permitted|不允许的操作)|(?:got error when )?changing ownership of (?<other>\/\S{1,200}) Error: Operation not permitted|EPERM: operation not permitted, chown '(?<node>\/[^'\n]{1,300})'|(?:[Ee]rror response from daemon|Cannot create container for service \S{1,100}): (?:create \S{1,255}: error while creating volume root path '[^'\n]{1,300}': )?(?:(?:failed to )?chown|failed to ch(?:mod|own) on \/\S{1,300}: ch(?:mod|own)) (?<daemon>\/\S{1,300}): operation not permitted/,
    example: "chown: changing ownership of '/var/lib/postgresql/data': Operation not permitted",
    nearMiss: "chown: cannot access '/var/lib/postgresql/data': No such file or directory",
    by: 'coreutils, busybox, Node.js, dockerd (errno 1)',
    source: 'https://man7.org/linux/man-pages/man2/chown.2.html',
    probes: ['docker-logs'],
  }),
] as const
