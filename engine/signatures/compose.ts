/** What a container or a compose file names and the engine does not have: networks, volumes. */
import { sig } from '../model'

export default [
  sig({
    id: 'external-object-absent',
    literal: ['could not be found', 'external volume ', 'External network [', 'External volume ['],
    pattern:
      /\b(?<kind>[Nn]etwork|[Vv]olume) \\?"?(?<name>[\w.-]{1,128})\\?"? (?:is )?declared as external, but could not be found|\bexternal (?<short>volume) \\?"(?<volume>[^"\\]{1,128})\\?" not found|\bExternal (?<podman>network|volume) \[(?<which>[^\]]{1,128})\] does not exist/,
    example: 'network global declared as external, but could not be found',
    nearMiss: 'network "web" is declared as external, but it is not in the right scope: "local" instead of "swarm"',
    by: 'docker-compose 1.x, docker compose, docker stack, podman-compose: they look external objects up and make none',
    source: 'https://github.com/docker/compose/blob/main/pkg/compose/create.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'docker-network-absent',
    literal: ['not found'],
    // an id of 64 digits is a network that was there when the container was made
    pattern:
      /(?:Error response from daemon|failed to set up container networking|Cannot (?:start|create) (?:service|container) \S{1,128}|could not find a network matching network mode \S{1,128}): (?:failed to set up container networking: )?(?:could not find a network matching network mode \S{1,128}: )?network (?:(?<stale>[0-9a-f]{64})|(?<name>[\w.-]{1,128})) not found|unable to find network(?: configuration)?(?: for| with name or ID)? (?<podman>[\w.-]{1,128}): network not found/,
    example: 'Error response from daemon: network ix0 not found',
    nearMiss: 'Error response from daemon: No such network: ix0',
    by: 'dockerd, podman: at the creation or the start of a container',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/error.go',
    probes: ['docker-run'],
  }),
  sig({
    id: 'compose-file-refused',
    literal: [
      'is invalid because',
      'invalid compose project',
      'nsupported config option for',
      'ompose file version',
      'dditional propert',
      'top level keys in your',
      'neither an image nor a build context',
      'no declaration was found in the',
      'uses an undefined ',
      'refers to undefined ',
      'nvalid interpolation format',
      'validating ',
      ': unexpected type ',
      ' must be a ',
      'env file ',
    ],
    pattern:
      /The Compose file '(?<file>[^']{1,200})' is invalid because|: invalid compose project$|Unsupported config option for (?:services|volumes|networks)\b|Version in "[^"]{1,200}" is (?<version>unsupported)\. You might be seeing this error|(?:^|: |ERROR: )(?:\(root\)|services\.\S{1,100}|volumes\.\S{1,100}|networks\.\S{1,100}) [Aa]dditional propert(?:y|ies) (?<key>\S{1,60}) (?:is|are) not allowed|All top level keys in your \S{0,200} must map to a dictionary|service "?[\w.-]{1,100}"? has neither an image nor a build context|no declaration was found in the (?:volumes|networks) section|Service "[\w.-]{1,100}" uses an undefined (?:network|volume|secret|config)|service "[\w.-]{1,100}" refers to undefined (?<kind>network|volume|secret|config) (?<name>[\w.-]{1,100})|[Ii]nvalid interpolation format for |validating \S{1,200}\.ya?ml: |(?:^|: )(?:services|volumes|networks)\.[\w.[\]-]{1,200}(?:: unexpected type | must be a (?:list|mapping|string|boolean|number|integer))|env file \S{1,300} not found: /,
    example: 'service "x-ui" refers to undefined volume x-ui: invalid compose project',
    nearMiss: 'additional properties of the material are listed below',
    by: 'docker-compose 1.x, docker compose, docker stack',
    source: 'https://github.com/compose-spec/compose-go/blob/main/loader/validate.go',
  }),
  sig({
    id: 'yaml-syntax',
    literal: ['yaml: ', 'yaml.scanner', 'yaml.parser'],
    // kubectl, helm and netplan have a sentence of their own in front
    pattern:
      /(?:^|parsing \S{1,200}: |failed to parse \S{1,200}: |top-level object must be a mapping: )yaml: (?:line (?<line>\d+)(?:, column \d+)?: )?(?:did not find expected|mapping values are not allowed|found character that cannot start any token|found a tab character|could not find expected|block sequence entries are not allowed|mapping key "[^"]{1,100}" already defined|unmarshal errors)|yaml\.(?:scanner\.ScannerError|parser\.ParserError): /,
    example: 'yaml: line 14: did not find expected key',
    nearMiss:
      'error: error parsing x.yaml: error converting YAML to JSON: yaml: line 3: mapping values are not allowed in this context',
    by: 'docker compose and other Go programs, docker-compose 1.x',
    source: 'https://github.com/yaml/go-yaml/blob/main/scannerc.go',
  }),
  sig({
    id: 'docker-volume-absent',
    literal: ['no such volume'],
    pattern: /\b(?:get (?<name>[\w.-]{1,128})|volume (?<podman>[\w.-]{1,128})): no such volume/,
    example: 'Error response from daemon: get pgdata: no such volume',
    nearMiss: 'there is no such volume group',
    by: 'dockerd, podman',
    source: 'https://github.com/moby/moby/blob/master/daemon/volume/service/errors.go',
    probes: ['docker-run'],
  }),
] as const
