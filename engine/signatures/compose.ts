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
