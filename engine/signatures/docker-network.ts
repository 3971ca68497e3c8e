/** What dockerd, docker and compose print about networks: pools, addresses, endpoints, parents of VLANs, forwarding. */
import { dockerVersion, sysctlValue } from '../facts/shared'
import { sig } from '../model'

const moby = 'https://github.com/moby/moby'
const journal = ['journalctl-unit docker'] as const

export default [
  sig({
    id: 'docker-pool-overlaps',
    literal: [
      'Pool overlaps',
      'overlapping IPv',
      'conflicts with existing route',
      'conflicts with nameserver settings',
      'is already used on the host',
      'already being used by',
      'overlaps with other one',
    ],
    pattern:
      /Pool overlaps with other (?:one|pool) on this address space|networks have overlapping IPv[46]|cannot program address \S+ in sandbox interface because it conflicts with existing route|requested network pool conflicts with nameserver settings|subnet \S+ is already used on the host or by another config|network \S+ is (?:already )?being used by/,
    example: 'Error response from daemon: invalid pool request: Pool overlaps with other one on this address space',
    nearMiss: 'networks have same bridge name',
    by: 'dockerd 1.9 and newer; podman 3 and newer (last two wordings)',
    source: `${moby}/blob/master/daemon/libnetwork/ipamapi/contract.go`,
    probes: journal,
  }),
  sig({
    id: 'docker-gateway-in-use',
    literal: 'failed to allocate gateway',
    pattern: /failed to allocate gateway \((?<address>[\d.a-f:]+)\): Address already in use/,
    example:
      'failed to start daemon: Error initializing network controller: Error creating default "bridge" network: failed to allocate gateway (10.0.0.0): Address already in use',
    nearMiss: 'failed to allocate gateway: no address',
    by: 'dockerd 1.9 and newer',
    source: `${moby}/blob/master/daemon/libnetwork/network.go`,
    probes: journal,
  }),
  sig({
    id: 'docker-container-address-in-use',
    literal: 'ddress already in use',
    pattern:
      /(?:Error response from daemon|failed to set up container networking|Cannot start service \S+): (?:failed to set up container networking: )?Address already in use/,
    example: 'docker: Error response from daemon: Address already in use.',
    nearMiss: 'listen tcp4 0.0.0.0:9090: bind: address already in use',
    by: 'dockerd: a fixed --ip is taken',
    source: `${moby}/blob/master/daemon/libnetwork/ipamapi/contract.go`,
  }),
  sig({
    id: 'docker-pools-exhausted',
    literal: [
      'fully subnetted',
      'non-overlapping IPv4 address pool',
      'no available network',
      'available predefined network',
      'could not find free subnet',
      'free IP address range',
    ],
    pattern:
      /all predefined address pools have been fully subnetted|non-overlapping IPv[46] address pool(?: among the defaults| among$|$)|(?:PredefinedLocalScopeDefaultNetworks List: .{0,3000}|list bridge addresses failed: .{0,3000}?)no available network|Could not find a free IP address range for interface|could not find an available predefined network|could not find free subnet from subnet pools/,
    example: 'Error response from daemon: all predefined address pools have been fully subnetted',
    nearMiss: 'no available network interface',
    by: 'dockerd 1.9 and newer, in five wordings; podman 4 (last)',
    source: `${moby}/blob/master/daemon/libnetwork/ipamapi/contract.go`,
    probes: journal,
  }),
  sig({
    id: 'network-addresses-exhausted',
    literal: [
      'no available IPv4 addresses',
      'no IP addresses available in range set',
      'no available addresses on this pool',
      'no more addresses',
      'failed to assign an IP address to container',
      'find an available IP while allocating',
      'ip addresses may be exhausted',
    ],
    // of a swarm: moby, daemon/libnetwork/cnmallocator
    pattern:
      /no available IPv[46] addresses on this network's address pools(?:: (?<network>\S+))?|no available addresses on this pool|no IP addresses available in range set: (?<range>\S+)|add cmd: failed to assign an IP address to container|could not find an available IP while allocating VIP|node is missing network attachments, ip addresses may be exhausted/,
    example: "no available IPv4 addresses on this network's address pools: web_default (4f1c)",
    nearMiss: 'no available addresses',
    by: "dockerd 1.9 and newer; CNI's host-local",
    source: `${moby}/blob/master/daemon/libnetwork/types.go`,
  }),
  sig({
    id: 'docker-forwarding-off',
    literal: 'IPv4 forwarding is disabled',
    pattern: /IPv4 forwarding is disabled(?<tail>\. Networking will not work|: check your host's firewalling)?/,
    facts: { sysctl: sysctlValue },
    read: (_, emit, line) => emit('sysctl', '0', line, 'net.ipv4.ip_forward'),
    example: 'WARNING: IPv4 forwarding is disabled. Networking will not work.',
    nearMiss: 'IPv6 forwarding is disabled',
    by: 'docker run to 28 (warning), docker info, dockerd 29 with the nftables back end (fatal)',
    source: `${moby}/blob/master/daemon/daemon_unix.go`,
  }),
  sig({
    id: 'docker-daemon-version-line',
    literal: 'Docker daemon',
    pattern: /msg="Docker daemon" .{0,200}version="?(?<version>\d+\.\d+[^\s"]*)/,
    facts: { 'docker.version': dockerVersion },
    read: ({ version = '' }, emit, line) => emit('docker.version', version, line),
    example:
      'time="2026-11-22T19:19:32Z" level=info msg="Docker daemon" commit=5d6db84 graphdriver(s)=overlay2 version=20.10.24+dfsg1',
    nearMiss: 'msg="Docker daemon stopped"',
    by: 'dockerd 17 and newer',
    source: `${moby}/blob/master/daemon/daemon.go`,
    probes: journal,
  }),
  sig({
    id: 'docker-endpoint-exists',
    literal: 'already exists in network',
    pattern: /endpoint with name (?<name>\S+) already exists in network (?<network>\S+)/,
    example: 'docker: Error response from daemon: endpoint with name web already exists in network bridge.',
    nearMiss: 'network with name web already exists',
    by: 'dockerd 1.9 and newer',
    source: `${moby}/issues/23302`,
  }),
  sig({
    id: 'docker-ipsec-modules',
    literal: 'necessary modules for IPSEC rules',
    pattern: /Could not load necessary modules for IPSEC rules/,
    example: 'level=warning msg="Could not load necessary modules for IPSEC rules: protocol not supported"',
    nearMiss: 'IPSEC rules loaded',
    by: 'dockerd 1.12 to 20.10',
    source: `${moby}/blob/v20.10.24/libnetwork/drivers/overlay/encryption.go`,
    probes: journal,
  }),
  sig({
    id: 'docker-vlan-port-refused',
    literal: 'vlan port: operation not supported',
    pattern: /failed to create the (?<kind>macvlan|ipvlan) port: operation not supported/,
    example: 'failed to create the macvlan port: operation not supported',
    nearMiss: 'failed to create the macvlan port: device or resource busy',
    by: 'dockerd',
    source: 'https://github.com/moby/moby/blob/master/libnetwork/drivers/macvlan/macvlan_setup.go',
  }),
  sig({
    id: 'vlan-port-busy',
    literal: ['vlan port: device or resource busy', 'evice or resource busy'],
    pattern:
      /failed to create the (?<kind>macvlan|ipvlan) port: device or resource busy|adding (?:pod|container) \S{0,200} ?to (?:CNI )?network \\?"(?<network>[^"\\]{1,100})\\?"[^\n]{0,120}: (?:failed to create (?<cni>macvlan|ipvlan): )?device or resource busy|[Ff]ailed to (?:create|configure)[^\n]{0,60} (?<lxc>macvlan|ipvlan)[^\n]{0,80}: [Dd]evice or resource busy/,
    example: 'Error response from daemon: failed to create the macvlan port: device or resource busy',
    nearMiss: 'umount: /mnt: device or resource busy',
    by: 'dockerd, CNI plug-ins, LXC: the parent interface has a receive handler already',
    source: 'https://github.com/moby/moby/blob/master/libnetwork/drivers/macvlan/macvlan_setup.go',
    probes: ['ip-link'],
  }),
  sig({
    id: 'docker-parent-in-use',
    literal: 'is already using parent interface',
    pattern: /network (?<network>d[mi]-\w{1,64}) is already using parent interface (?<parent>[\w.@-]{1,40})/,
    example: 'Error response from daemon: network dm-8c3a1e6fd1c4 is already using parent interface eth0',
    nearMiss: 'already using the parent interface',
    by: 'dockerd: a second macvlan or ipvlan network on one parent, before 24 for every driver',
    source: 'https://github.com/moby/moby/blob/v20.10.24/libnetwork/drivers/macvlan/macvlan_network.go',
    probes: ['docker-network-ls'],
  }),
] as const
