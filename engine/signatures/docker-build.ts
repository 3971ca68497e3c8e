/** What the client and its builder say before or after a step: BuildKit that is not there, a builder that cannot, an exit code. */
import { sig } from '../model'

export default [
  sig({
    id: 'buildx-absent',
    literal: [
      'buildx component is missing or broken',
      'option requires BuildKit',
      "'buildx' is not a docker command",
      'unknown command: docker buildx',
      'requires buildx ',
      "buildx isn't installed",
      'ockerfile parse error line',
      'requires buildx plugin',
      "classic builder doesn't support",
    ],
    pattern:
      /BuildKit is enabled but the buildx component is missing or broken|the --(?<option>mount|chmod|link|security|network|parents|exclude|checksum) option requires BuildKit|docker: 'buildx' is not a docker command|unknown command: docker buildx\b|compose build requires buildx (?<wanted>\d[\d.]{0,10}\d)|configured to build using Bake, but buildx isn't installed|[Dd]ockerfile parse error line \d{1,5}: [Uu]nknown flag: (?<flag>mount|chmod|link|security|network)\b|Docker Compose requires buildx plugin to be installed|the classic builder doesn't support (?<classic>additional contexts|multi-arch build|privileged mode|secrets|SSH keys), set DOCKER_BUILDKIT=1/,
    example: 'ERROR: BuildKit is enabled but the buildx component is missing or broken.',
    nearMiss: 'ERROR: failed to build: failed to solve: buildx failed',
    by: 'docker >= 23.0, dockerd, docker compose',
    source: 'https://github.com/docker/cli/blob/master/cmd/docker/builder.go',
    probes: ['docker-version'],
  }),
  sig({
    id: 'legacy-builder-notice',
    literal: 'legacy builder is deprecated',
    pattern: /The legacy builder is deprecated and will be removed/,
    example: 'DEPRECATED: The legacy builder is deprecated and will be removed in a future release.',
    nearMiss: 'DEPRECATED: the flag is deprecated',
    by: 'docker >= 23.0',
    source: 'https://docs.docker.com/engine/deprecated/#legacy-builder-fallback',
    probes: ['docker-version'],
  }),
  sig({
    id: 'builder-driver-refused',
    literal: [
      'supported for docker driver',
      'supported for the docker driver',
      'does not currently support exporting manifest lists',
      'additional instances of driver "docker" cannot be created',
      'granting entitlement ',
      'cannot export multiple platforms',
      'with experimental features enabled',
      'not supported by buildkit',
    ],
    // entitlements: BuildKit, util/entitlements; an old daemon: docker/cli, cmd/docker/docker.go
    pattern:
      /\b(?<feature>[\w -]{3,60}?) (?:is|feature is currently|are) not supported for (?:the )?docker driver|(?<exporter>docker|oci) exporter does not currently support exporting manifest lists|additional instances of driver "docker" cannot be created|granting entitlement (?<entitlement>[\w.]{1,40}) is not allowed by build daemon configuration|cannot export multiple platforms without (?<platforms>multi-platform) enabled|"--(?<experimental>squash|platform)" is only supported on a Docker daemon with experimental features|network mode \\?["'](?<network>[^"'\\\s]{1,100})\\?["'] not supported by buildkit/,
    example: 'ERROR: Multi-platform build is not supported for the docker driver.',
    nearMiss: 'the storage driver is not supported for docker',
    by: 'buildx',
    source: 'https://github.com/docker/buildx/blob/master/driver/features.go',
    probes: ['docker-info'],
  }),
  sig({
    id: 'build-snapshot-gone',
    literal: ['snapshot ', 'get layer ', 'lease "', 'unlazy requires', 'inconsistent graph state'],
    // a pull says the same of its own snapshots: only with the words of a build is it the cache of one
    pattern:
      /(?<build>failed to solve[^\n]{0,400}?|failed to apply diffs[^\n]{0,200}?|apply layer error[^\n]{0,300}?|failed to compute cache key[^\n]{0,300}?)?\b(?:parent )?snapshot \S{6,120} does not exist|(?<export>failed to export image: [^\n]{0,100}?)failed to get layer \S{6,100}: layer does not exist|failed to solve[^\n]{0,300}?lease "(?<lease>[\w-]{1,80})": not found|(?<lazy>unlazy) requires an applier|(?<graph>inconsistent graph state) in edge/,
    example:
      'ERROR: failed to apply diffs: failed to stat lower snapshot oqp2tt0j92m39s8wogp0pul7d: snapshot oqp2tt0j92m39s8wogp0pul7d does not exist: not found',
    nearMiss: 'Error: VolumeSnapshot snapshot-web not found',
    by: 'BuildKit, nerdctl, containerd, dockerd: a layer that their records name is gone from the store',
    source: 'https://github.com/moby/buildkit/issues/6521',
    probes: ['docker-build'],
  }),
  sig({
    id: 'health-check-output',
    literal: '"Output": "',
    // only the program that Docker was to run: what a script of the check prints is its own
    pattern:
      /^\s*"Output": "(?:OCI runtime exec failed: [^\n]{0,200}exec: \\*"(?<program>[^"\\]{1,80})\\*": (?:executable file not found|stat [^\n]{1,80}no such file)|\/bin\/(?:ba)?sh: (?:\d{1,3}: |line \d{1,3}: )?(?<shell>[\w./-]{1,80}): (?:command )?not found|(?<slow>Health check exceeded timeout))/,
    example: '                    "Output": "/bin/sh: 1: curl: not found\\n"',
    nearMiss: '                    "Output": "curl: (7) Failed to connect to localhost port 80: Connection refused"',
    by: 'docker inspect, of a container with a health check',
    source: 'https://docs.docker.com/reference/dockerfile/#healthcheck',
    probes: ['docker-inspect-state'],
  }),
  sig({
    id: 'sh-program-not-found',
    literal: 'sh: ',
    pattern:
      /^(?:(?<step>#\d{1,4} \d[\d.]{0,12}) )?\/bin\/(?:ba)?sh: (?:(?:line )?\d{1,4}: )?(?<program>(?!gcc-\d)[\w.+-]{1,80}): (?:command )?not found$/,
    example: '#12 0.312 /bin/sh: 1: yarn: not found',
    nearMiss: 'bash: docker: command not found',
    by: 'dash, busybox and bash called by their path: a step of a build (with its number before it), a health check, a script of a package manager',
    source: 'https://docs.docker.com/reference/dockerfile/#run',
    probes: ['docker-build'],
  }),
  sig({
    id: 'exit-126-127',
    literal: ['exited with code 12', 'xit code 12', 'xit Code: 12'],
    pattern: /\b(?:exited with code|[Ee]xit [Cc]ode:?) {0,6}(?<code>12[67])\b(?! did not)/,
    example: 'app-web-1 exited with code 127',
    nearMiss: 'app-web-1 exited with code 1',
    by: 'docker compose, kubectl describe: the shell found no such program (127), or it is not executable (126)',
    source: 'https://docs.docker.com/engine/containers/run/#exit-status',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'build-connection-lost',
    literal: 'failed to receive status',
    pattern:
      /failed to receive status: rpc error: code = Unavailable desc = (?:error reading from server: |closing transport|transport is closing|connection error)/,
    example: 'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
    nearMiss: 'failed to receive status: rpc error: code = Canceled desc = context canceled',
    by: 'docker build, buildx: the daemon or the builder ended in the middle',
    source: 'https://github.com/moby/buildkit/issues/4273',
    probes: ['journalctl-unit docker', 'dmesg'],
  }),
] as const
