/** What the docker client, compose and the libraries say before any daemon is asked: versions, options, programs that are not there. */
import { sig } from '../model'
import { commandNotFound } from '../shell-words'

export default [
  sig({
    id: 'container-name-conflict',
    literal: [
      'already in use by',
      'already used by',
      'is already assigned to',
      'that name is already in use',
      'Conflict. The container name',
    ],
    pattern:
      /[Tt]he (?:container )?name \\?"\/?(?<name>[^"\\\s]{1,128})\\?" is already (?:in use|used) by (?:container )?\\?"?[0-9a-f]{12}|\bname "(?<nerdctl>[\w.-]{1,128})" is already used by ID "|Conflict[,.] The name (?<assigned>[\w.-]{1,128}) is already assigned to |(?<podman>that name is already in use)|Conflict\. The container name \\?"\/?(?<cut>[^"\\\s]{1,128})\\?" is already in use/,
    example:
      'docker: Error response from daemon: Conflict. The container name "/pmm-server" is already in use by container "0270fbfd68911886f1121168e84fff95d067257761395b3e478b7409c3124a3e". You have to remove (or rename) that container to be able to reuse that name.',
    nearMiss: 'port 80 is already in use by container "web"',
    by: 'dockerd (all), podman, nerdctl',
    source: 'https://github.com/moby/moby/blob/master/daemon/errors.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'compose-absent',
    literal: [
      "'compose' is not a docker command",
      'unknown command: docker compose',
      'docker-compose: ',
      'not found: docker-compose',
      '"docker-compose": executable',
      "'docker-compose' could not be found",
      "directory: 'docker-compose'",
    ],
    pattern:
      /(?:docker: 'compose' is not a docker command|unknown command: docker compose\b|\bdocker-compose: (?:command )?not found|command not found: docker-compose\b|exec: \\?"docker-compose\\?": executable file not found|[Cc]ommand 'docker-compose' (?:could not be found|not found)|No such file or directory: 'docker-compose')/,
    example: "docker: 'compose' is not a docker command.",
    nearMiss: "docker: 'daemon' is not a docker command.",
    by: 'docker 20.10 to 29, shells, Go and Python programs',
    source: 'https://docs.docker.com/compose/install/linux/',
    probes: ['docker-version'],
  }),
  sig({
    id: 'docker-shorthand-flag',
    literal: 'unknown shorthand flag: ',
    // the client reads `docker compose -f x up -d` without its plug-in, and an old unit's `docker -d`
    pattern: /(?<![Ee]rror: )\bunknown shorthand flag: '(?<short>[dfp])' in -[dfp]/,
    example: "unknown shorthand flag: 'd' in -d",
    nearMiss: "Error: unknown shorthand flag: 'f' in -f",
    by: 'docker >= 1.13',
    source: 'https://github.com/docker/compose/issues/8630',
    probes: ['docker-version'],
  }),
  sig({
    id: 'docker-build-flag-unknown',
    literal: 'nknown flag: --',
    // flags of docker buildx that neither the client itself nor Compose has
    pattern:
      /^(?:Error: )?unknown flag: --(?<flag>builder|load|push|platform|build-arg|build-context|cache-from|cache-to|output|provenance|sbom|attest|allow|secret|ssh|tag|target|metadata-file|iidfile|bootstrap|driver|driver-opt|buildkitd-flags)$/,
    example: 'unknown flag: --platform',
    nearMiss: 'unknown flag: --project-name',
    by: 'docker >= 1.13, where docker buildx is read without its plug-in',
    source: 'https://github.com/kubernetes-sigs/kind/issues/3018',
    probes: ['docker-version'],
  }),
  sig({
    id: 'docker-client-usage',
    literal: ["'docker --help'", 'docker [OPTIONS] COMMAND'],
    pattern: /(?:See|Run) 'docker --help'|^Usage: +docker \[OPTIONS\] COMMAND/,
    example: "See 'docker --help'.",
    nearMiss: "See 'dockerd --help'.",
    by: 'docker: the client itself, not a command below it, did not understand',
    source: 'https://github.com/docker/cli/blob/master/cli/cobra.go',
    probes: ['docker-version'],
  }),
  sig({
    id: 'compose-version',
    literal: 'ocker Compose version v',
    pattern: /^Docker Compose version v?(?<version>\d[\w.+-]*)/,
    example: 'Docker Compose version v2.27.0',
    nearMiss: 'docker-compose version 1.29.2, build 5becea4c',
    by: 'docker compose version, 2.0 and newer',
    source: 'https://docs.docker.com/reference/cli/docker/compose/version/',
  }),
  sig({
    id: 'docker-api-version-refused',
    literal: [
      'supported API version',
      'client is newer than server',
      "client and server don't have same version",
      'no longer supported by this library',
      'minimum API version',
      'requires API version',
      'non-empty request body',
    ],
    pattern:
      /(?:client version (?<client>[\d.]+) is too (?<way>old|new)\. (?:Minimum|Maximum) supported API version is (?<limit>\d[\d.]*\d)|API version (?<server>[\d.]+) is not supported by this client|client is newer than server|client and server don't have same version|API versions below \S+ are no longer supported by this library|client is (?:too old|outdated), minimum (?:supported )?API version)|\\?"(?:--)?[\w -]{1,40}\\?" requires API version (?<needs>\d[\d.]{1,6}), but the Docker daemon API version is|starting container with non-empty request body was deprecated/,
    example:
      'Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
    nearMiss: 'API version:      1.41 (minimum version 1.12)',
    by: 'dockerd 1.8 to 29, docker client 29, docker-py',
    source: 'https://github.com/moby/moby/blob/master/daemon/server/middleware/version.go',
    probes: ['docker-version'],
  }),
  sig({
    id: 'docker-py-library-mismatch',
    literal: [
      'URL scheme http+docker',
      'URL scheme http+unix',
      "unexpected keyword argument 'ssl_version'",
      "unexpected keyword argument 'chunked'",
    ],
    // requests 2.32 beside docker-py before 7.1; docker-py 7 beneath docker-compose 1; urllib3 2 beside docker-py before 6.1
    pattern:
      /(?:Not supported URL scheme http\+(?:docker|unix)|(?:kwargs_from_env|TLSConfig\.__init__)\(\) got an unexpected keyword argument 'ssl_version'|request\(\) got an unexpected keyword argument 'chunked')/,
    example:
      'docker.errors.DockerException: Error while fetching server API version: Not supported URL scheme http+docker',
    nearMiss:
      "docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', FileNotFoundError(2, 'No such file or directory'))",
    by: 'docker-py and docker-compose 1 over newer requests, urllib3 or docker-py',
    source: 'https://github.com/docker/docker-py/issues/3256',
  }),
  sig({
    id: 'compose-v1-container-config',
    literal: "'ContainerConfig'",
    pattern: /(?:KeyError: 'ContainerConfig'|^ERROR: for \S+\s+'ContainerConfig')/,
    example: "ERROR: for web  'ContainerConfig'",
    nearMiss: '"ContainerConfig": {',
    by: 'docker-compose 1 with Docker 26 or newer, whose API 1.45 leaves the field out',
    source: 'https://github.com/docker/compose/issues/11742',
  }),
  sig({
    id: 'compose-v1-traceback',
    literal: ['docker-compose', '/compose/cli/'],
    pattern:
      /load_entry_point\('docker-compose==|File "[^"\n]{1,200}(?:\/compose\/cli\/\w+\.py|\/bin\/docker-compose)", line/,
    example: '  File "/usr/lib/python3/dist-packages/compose/cli/main.py", line 81, in main',
    nearMiss: 'docker-compose version 1.29.2, build unknown',
    by: 'docker-compose 1 when it ends in a Python error',
    source: 'https://github.com/docker/compose/blob/1.29.2/compose/cli/main.py',
  }),
  sig({
    id: 'python-import-failed',
    literal: ['ModuleNotFoundError: ', 'ImportError: ', 'DistributionNotFound', 'VersionConflict'],
    pattern:
      /^(?:ModuleNotFoundError|ImportError): (?:No module named '?(?<module>[\w.]{1,80})|cannot import name)|pkg_resources\.(?:\w+\.)?(?:DistributionNotFound|ContextualVersionConflict|VersionConflict)/,
    example: "ModuleNotFoundError: No module named 'distutils'",
    nearMiss: 'ModuleNotFoundError',
    by: 'Python 3, setuptools',
    source: 'https://docs.python.org/3/library/exceptions.html#ModuleNotFoundError',
  }),
  sig({
    id: 'docker-client-not-found',
    literal: ['docker', 'Docker'],
    pattern: new RegExp(
      `(?:\\bdocker ?[:：] ?(?:not found|${commandNotFound})|command not found: docker\\b|[Cc]ommand '?docker'? (?:could )?not (?:be )?found|\\/docker: No such file or directory$|'docker' is not recognized)`,
    ),
    example: '-bash: docker: command not found',
    nearMiss: 'docker: Error response from daemon: network foo not found.',
    by: 'bash, dash, zsh, sudo, Ubuntu command-not-found, WSL without integration',
    source: 'https://github.com/docker/for-win/issues/13088',
  }),
  sig({
    id: 'dockerd-not-found',
    literal: 'dockerd',
    pattern:
      /(?:\bdockerd ?[:：] ?(?:(?:command )?not found|未找到命令|找不到命令|Kommando nicht gefunden|commande introuvable|orden no encontrada)|command not found: dockerd\b|\/dockerd not present or not executable|\/dockerd: No such file or directory$)/,
    example: ' * /usr/bin/dockerd not present or not executable',
    nearMiss: 'dockerd: error while opening volume store metadata database: timeout',
    by: 'shells; the sysv script of docker-ce',
    source: 'https://github.com/moby/moby/blob/master/contrib/init/sysvinit-debian/docker',
  }),
  sig({
    id: 'docker-unit-not-found',
    literal: ['docker', 'Unit not found'],
    pattern:
      /(?:Failed to (?:start|restart|stop|reload|enable|disable)\b.{0,30}\bdocker(?:\.service)?: Unit (?:docker\.service )?(?:not found|could not be found|failed to load: No such file)|Unit (?:file )?docker\.service (?:could not be found|not found|does not exist|failed to load: No such file)|Failed to \w+ unit: Unit (?:file )?docker\.service (?:does not exist|not found)|Failed to execute operation: No such file or directory: docker|docker: unrecognized service|[Uu]nknown job: docker\b|service ['`]docker' does not exist|error reading information on service docker)/,
    example: 'Unit docker.service could not be found.',
    nearMiss: 'Failed to restart docker.service: Unit docker.socket not found.',
    by: 'systemctl, service (sysv), initctl (upstart), OpenRC, chkconfig',
    source: 'https://github.com/microsoft/WSL/issues/6561',
    probes: ['systemctl-status docker'],
  }),
  sig({
    id: 'docker-group-unknown',
    literal: [
      "group 'docker' does not exist",
      'group docker does not exist',
      "group 'docker' doesn't exist",
      'docker:',
    ],
    pattern:
      /(?:usermod|gpasswd|newgrp|chown|chgrp|adduser|sg)\b.*(?:group '?docker'? does(?:n't| not) exist|invalid group: '?[^']*docker'?)/,
    example: "usermod: group 'docker' does not exist",
    nearMiss: "groupadd: group 'docker' already exists",
    by: 'shadow, coreutils',
    source: 'https://github.com/shadow-maint/shadow/blob/master/src/usermod.c',
  }),
  sig({
    id: 'docker-daemon-slow',
    literal: ['Read timed out. (read timeout=', 'HTTP request took too long'],
    pattern:
      /UnixHTTPConnectionPool\([^)\n]{1,60}\): Read timed out\. \(read timeout=\d+\)|HTTP request took too long to complete/,
    example: "ERROR: UnixHTTPConnectionPool(host='localhost', port=None): Read timed out. (read timeout=60)",
    nearMiss: "HTTPSConnectionPool(host='pypi.org', port=443): Read timed out. (read timeout=15)",
    by: 'docker-compose 1, docker-py: the daemon was asked and did not answer within 60 seconds',
    source: 'https://github.com/docker/compose/issues/3927',
    probes: ['docker-info', 'journalctl-unit docker', 'uptime'],
  }),
] as const
