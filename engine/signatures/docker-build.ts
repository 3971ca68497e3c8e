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
    ],
    pattern:
      /BuildKit is enabled but the buildx component is missing or broken|the --(?<option>mount|chmod|link|security|network|parents|exclude|checksum) option requires BuildKit|docker: 'buildx' is not a docker command|unknown command: docker buildx\b|compose build requires buildx (?<wanted>\d[\d.]{0,10}\d)|configured to build using Bake, but buildx isn't installed|[Dd]ockerfile parse error line \d{1,5}: [Uu]nknown flag: (?<flag>mount|chmod|link|security|network)\b/,
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
    ],
    pattern:
      /\b(?<feature>[\w -]{3,60}?) (?:is|feature is currently|are) not supported for (?:the )?docker driver|(?<exporter>docker|oci) exporter does not currently support exporting manifest lists|additional instances of driver "docker" cannot be created/,
    example: 'ERROR: Multi-platform build is not supported for the docker driver.',
    nearMiss: 'the storage driver is not supported for docker',
    by: 'buildx',
    source: 'https://github.com/docker/buildx/blob/master/driver/features.go',
    probes: ['docker-info'],
  }),
] as const
