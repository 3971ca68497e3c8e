/** What a node says of its place in a swarm: no manager, no leader, no address, a network for services only. */
import { sig } from '../model'

const cluster = 'https://github.com/moby/moby/blob/master/daemon/cluster'

export default [
  sig({
    id: 'swarm-role-refused',
    literal: [
      'not a swarm manager',
      'not part of a swarm',
      'already part of a swarm',
      'when swarm is not active',
      'swarm is unavailable',
    ],
    pattern:
      /[Tt]his node is not (?:a swarm manager\. (?:Use|(?<worker>Worker))|a swarm manager\b|part of a swarm)|[Tt]his node is (?<joined>already part) of a swarm|cannot create a swarm scoped network when swarm is not active|but swarm is unavailable/,
    example:
      'Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.',
    nearMiss: 'This node joined a swarm as a manager.',
    by: 'dockerd >= 1.12',
    source: `${cluster}/errors.go`,
    probes: ['docker-info'],
  }),
  sig({
    id: 'swarm-leader-absent',
    literal: ['swarm does not have a leader', 'no elected cluster leader'],
    pattern: /swarm does not have a leader|raft: no elected cluster leader/,
    example:
      "Error response from daemon: rpc error: code = Unknown desc = The swarm does not have a leader. It's possible that too few managers are online.",
    nearMiss: 'manager selected by agent for new session: leader',
    by: 'dockerd >= 1.12',
    source: 'https://github.com/moby/swarmkit/blob/master/manager/state/raft/raft.go',
    probes: ['docker-info'],
  }),
  sig({
    id: 'swarm-call-timeout',
    literal: ['rpc error: code = ', 'check manager logs: '],
    // 4 is DeadlineExceeded, as gRPC wrote it until 2017
    pattern:
      /[Ee]rror response from daemon: rpc error: code = (?:4|DeadlineExceeded) desc = context deadline exceeded|check manager logs: context deadline exceeded/,
    example: 'Error response from daemon: rpc error: code = 4 desc = context deadline exceeded',
    nearMiss: 'Error response from daemon: context deadline exceeded',
    by: 'dockerd >= 1.12: docker node, service, swarm, network; the manager waits for a leader',
    source: 'https://github.com/moby/moby/issues/31758',
    probes: ['docker-info'],
  }),
  sig({
    id: 'swarm-manager-unreachable',
    literal: 'Unreachable',
    pattern: /^\w{10,25}(?: \*)?\s+(?<name>\S{1,100})\s+\w{4,12}\s+(?:Active|Pause|Drain)\s+Unreachable\b/,
    example: 'd35uhev7ix5amdmgjaj2yqnel    manager3  Down    Active        Unreachable',
    nearMiss: 'd35uhev7ix5amdmgjaj2yqnel    manager2  Ready   Active        Reachable',
    by: 'docker node ls: a manager that the leader does not hear',
    source: 'https://docs.docker.com/reference/cli/docker/node/ls/',
  }),
  sig({
    id: 'swarm-join-failed',
    literal: ['Timeout was reached before node', 'could not connect to prospective new cluster member'],
    pattern:
      /Timeout was reached before node (?:was )?joined|could not connect to prospective new cluster (?<member>member) using its advertised address/,
    example:
      'Error response from daemon: Timeout was reached before node joined. The attempt to join the swarm will continue in the background.',
    nearMiss: 'This node joined a swarm as a worker.',
    by: 'dockerd >= 1.12',
    source: `${cluster}/swarm.go`,
    probes: ['docker-info'],
  }),
  sig({
    id: 'swarm-peer-unreached',
    literal: ['Failed to join memberlist', 'agent: session failed', 'Bulk sync to node '],
    pattern:
      /(?<gossip>Failed to join memberlist)\b[^\n]{0,200}|agent: (?<session>session failed)|(?<bulk>Bulk sync to node) \S{1,80} timed out/,
    example:
      'level=error msg="Failed to join memberlist [192.0.2.2] on retry: 1 error(s) occurred:\\n\\n* Failed to join 192.0.2.2: dial tcp 192.0.2.2:7946: getsockopt: connection refused"',
    nearMiss: 'level=info msg="agent: found node update" module=node/agent',
    by: 'dockerd',
    source: 'https://docs.docker.com/engine/swarm/swarm-tutorial/#open-protocols-and-ports-between-the-hosts',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'swarm-address-unclear',
    literal: [
      'could not choose an IP address to advertise',
      'must specify a listening address because',
      "could not find the system's IP address",
    ],
    pattern:
      /could not choose an IP address to advertise since this system has multiple addresses(?: on (?:interface (?<interface>[\w.@-]{1,40})|different interfaces))?|must specify a listening address because the address to advertise|could not find the system's IP address/,
    example:
      'Error response from daemon: could not choose an IP address to advertise since this system has multiple addresses on different interfaces (192.0.2.5 on eth0 and 198.51.100.5 on eth1) - specify one with --advertise-addr',
    nearMiss: 'could not choose an IP address for the bridge',
    by: 'dockerd >= 1.12',
    source: `${cluster}/listen_addr.go`,
    probes: ['ip-addr'],
  }),
  sig({
    id: 'network-scope-refused',
    literal: [
      'not manually attachable',
      'not in the right scope',
      'cannot be used with services',
      'scoped to the swarm',
    ],
    pattern:
      /network (?<network>[\w.-]{1,128}) not manually attachable|\bnetwork \\?"(?<stack>[\w.-]{1,128})\\?" is declared as external, but it is not in the right scope|network (?<service>[\w.-]{1,128}) cannot be used with services/,
    example:
      'Error response from daemon: Could not attach to network web: rpc error: code = PermissionDenied desc = network web not manually attachable',
    nearMiss: 'network web is attachable',
    by: 'dockerd >= 1.13, docker stack',
    source: 'https://github.com/moby/swarmkit/blob/master/manager/resourceapi/allocator.go',
    probes: ['docker-network-ls'],
  }),
] as const
