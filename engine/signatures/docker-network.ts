/** What dockerd, docker and compose print about networks: chains, pools, addresses, ports, forwarding. */
import { dockerVersion, sysctlValue } from '../facts/shared'
import { sig } from '../model'

const moby = 'https://github.com/moby/moby'
const journal = ['journalctl-unit docker'] as const

export default [
  sig({
    id: 'docker-chain-gone',
    literal: ['No chain/target/match by that name', 'does not exist', 'No such file or directory'],
    // the rule names a chain that only Docker makes; a rule in PREROUTING and the like fails for other reasons
    pattern:
      /ip6?tables (?:(?:--wait|-w\d{0,5})(?: \d{1,5})? ){0,4}(?:-t (?<table>\w+) )?-[AIC] (?<chain>DOCKER[\w-]{0,60})(?![\w-]).{0,400}?(?:No chain\/target\/match by that name|[Cc]hain '\S+' does not exist|RULE_(?:APPEND|INSERT) failed \(No such file or directory\))/,
    example:
      'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (aabb62cc38a6):  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 8081 -j DNAT --to-destination 172.17.0.3:80 ! -i docker0: iptables: No chain/target/match by that name.',
    nearMiss:
      'iptables failed: iptables --wait -t nat -I POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE: iptables: No chain/target/match by that name.',
    by: 'dockerd 1.3 and newer',
    source: `${moby}/issues/16816`,
    probes: journal,
  }),
  sig({
    id: 'docker-jump-target-gone',
    literal: ['No chain/target/match by that name', 'does not exist', "Couldn't load target `DOCKER"],
    // a jump into Docker's own chain with nothing but interfaces and addresses beside it: no extension can be at fault;
    // firewalld puts the command in quotes
    pattern:
      /ip6?tables (?:(?:--wait|-w\d{0,5})(?: \d{1,5})? ){0,4}(?:-t \w+ )?-[AIC] (?:PREROUTING|OUTPUT|FORWARD|POSTROUTING)(?: ! [\w./-]+| -[iods] [\w./:-]+){0,8} -j (?<chain>DOCKER[\w-]*)(?:' failed)?: .{0,80}?(?:No chain\/target\/match by that name|Chain '\S+' does not exist|Couldn't load target)/,
    example:
      "failed to start daemon: iptables failed: iptables --wait -I FORWARD -o docker0 -j DOCKER: iptables v1.6.0: Couldn't load target `DOCKER':No such file or directory",
    nearMiss:
      'iptables failed: iptables --wait -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER: iptables: No chain/target/match by that name.',
    by: 'dockerd 1.3 and newer',
    source: `${moby}/issues/16816`,
    probes: journal,
  }),
  sig({
    id: 'docker-dnat-rule-tail',
    literal: 'docker0: iptables',
    // what people quote of the long line; the rule that ends in an interface is the DNAT of a published port, in chain DOCKER
    pattern: /^.{0,40}?(?<![\w-])docker0: iptables(?: v[\d.]+(?: \(\w+\))?)?: No chain\/target\/match by that name/,
    example: '! -i docker0: iptables: No chain/target/match by that name.',
    nearMiss: '-o docker0 -j MASQUERADE: iptables: No chain/target/match by that name.',
    by: 'dockerd 1.3 and newer',
    source: `${moby}/issues/16816`,
    probes: journal,
  }),
  sig({
    id: 'docker-jump-chain-does-not-exist',
    literal: ["Chain 'DOCKER"],
    pattern: /ip6?tables[^:]*-j DOCKER\S*: .{0,60}Chain '(?<chain>DOCKER[\w-]*)' does not exist/,
    example:
      "Failed to inject DOCKER in PREROUTING chain: iptables failed: iptables --wait -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER: iptables v1.8.2 (nf_tables): Chain 'DOCKER' does not exist",
    nearMiss: "iptables v1.8.2 (nf_tables): Chain 'KUBE-FOO' does not exist",
    by: 'iptables-nft 1.8.2 and newer, quoted by dockerd',
    source: 'https://github.com/firewalld/firewalld/issues/503',
    probes: journal,
  }),
  sig({
    id: 'docker-external-connectivity',
    literal: 'driver failed programming external connectivity',
    pattern: /driver failed programming external connectivity on endpoint (?<endpoint>\S+)/,
    example:
      'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (fd7b8a51ab9b): Bind for 0.0.0.0:8080 failed: port is already allocated.',
    nearMiss: 'driver failed to start',
    by: 'dockerd 1.7 and newer',
    source: `${moby}/blob/master/daemon/libnetwork/endpoint.go`,
  }),
  sig({
    id: 'docker-nat-chain-failed',
    literal: [
      'failed to create NAT chain',
      'Failed to program NAT chain',
      'failed to add jump rules',
      'Unable to enable NAT rule',
      'Failed to Setup IP tables',
      'Failed to program FILTER chain',
      'failed to create FILTER chain',
      'Failed to set NAT',
    ],
    pattern:
      /(?<step>failed to create (?:NAT|FILTER) chain|failed to program (?:NAT|FILTER) chain|failed to add jump rules to ipv[46] \w+ table|unable to enable NAT rule|failed to setup ip ?tables)/i,
    example:
      'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables: Failed to initialize nft: Protocol not supported',
    nearMiss: 'failed to create shim task',
    by: 'dockerd 1.7 and newer',
    source: `${moby}/tree/master/daemon/libnetwork/drivers/bridge`,
    probes: journal,
  }),
  sig({
    id: 'docker-iptables-not-found',
    literal: [
      'ptables not found',
      'iptables not installed',
      '"iptables\\": executable file not found',
      '"iptables": executable file not found',
      'failed to find iptables',
    ],
    pattern:
      /(?<!Module )\b[Ii]ptables not (?:found(?! in directory)|installed)|exec: \\?"ip6?tables(?:-save|-restore)?\\?": executable file not found in \$PATH/,
    example:
      'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: Iptables not found',
    nearMiss: 'exec: "runc": executable file not found in $PATH',
    by: 'dockerd, kube-proxy, CNI plugins (Go exec)',
    source: `${moby}/blob/v20.10.24/libnetwork/iptables/iptables.go`,
    probes: journal,
  }),
  sig({
    id: 'firewalld-zone-conflict',
    literal: ['ZONE_CONFLICT', 'INVALID_ZONE', 'NAME_CONFLICT'],
    pattern:
      /(?<code>ZONE_CONFLICT): '?(?<interface>[\w.-]+)'? already bound|(?<code2>INVALID_ZONE): '?docker|(?<code3>NAME_CONFLICT): .{0,60}docker/,
    example: "Failed to program NAT chain: ZONE_CONFLICT: 'docker0' already bound to a zone",
    nearMiss: "INVALID_ZONE: 'home'",
    by: 'firewalld, quoted by dockerd 20.10 and newer',
    source: `${moby}/issues/41609`,
    probes: journal,
  }),
  sig({
    id: 'firewalld-command-failed',
    literal: 'COMMAND_FAILED',
    pattern: /COMMAND_FAILED: '?(?<command>[^']{3,200})/,
    example:
      "WARNING: COMMAND_FAILED: '/usr/sbin/iptables -w10 -t nat -D PREROUTING -m addrtype --dst-type LOCAL -j DOCKER' failed: iptables: Bad rule (does a matching rule exist in that chain?).",
    nearMiss: 'COMMAND FAILED',
    by: 'firewalld',
    source: 'https://github.com/firewalld/firewalld/blob/main/src/firewall/errors.py',
  }),
  sig({
    id: 'firewalld-priority-underflow',
    literal: 'underflow of priority count',
    pattern: /nonexistent or underflow of priority count/,
    example: 'Error: COMMAND_FAILED: UNKNOWN_ERROR: nonexistent or underflow of priority count',
    nearMiss: 'counter underflow of priority',
    by: 'firewalld with the iptables back end, of a rule that it does not know',
    source: 'https://github.com/firewalld/firewalld/blob/main/src/firewall/core/ipXtables.py',
  }),
  sig({
    id: 'firewalld-ct-helper-refused',
    literal: '"ct helper"',
    // firewalld prints the batch that nft refused
    pattern: /\{"add": \{"ct helper": \{.{0,80}"table": "firewalld", "name": "helper-(?<helper>[\w-]+)"/,
    example:
      '{"nftables": [{"metainfo": {"json_schema_version": 1}}, {"add": {"ct helper": {"family": "inet", "table": "firewalld", "name": "helper-ftp-tcp", "type": "ftp", "protocol": "tcp"}}}]}',
    nearMiss: '{"add": {"ct helper": {"family": "inet", "table": "mine", "name": "ftp"}}}',
    by: 'firewalld >= 0.6 with the nftables back end; a kernel without the helper, or that of an OpenVZ guest',
    source: 'https://github.com/firewalld/firewalld/blob/main/src/firewall/core/nftables.py',
  }),
  sig({
    id: 'firewalld-cleanup-of-docker-rules',
    literal: 'COMMAND_FAILED',
    pattern:
      /COMMAND_FAILED: '\S*iptables [^']* -[DFX] [^']*' failed: iptables(?: v\S+ \(\w+\))?: (?:Bad rule|No chain)/,
    example:
      "WARNING: COMMAND_FAILED: '/usr/sbin/iptables -w10 -t filter -F DOCKER' failed: iptables: No chain/target/match by that name.",
    nearMiss:
      "COMMAND_FAILED: '/usr/sbin/iptables -w10 -t nat -A DOCKER -j RETURN' failed: iptables: No chain/target/match by that name.",
    by: 'firewalld, when dockerd starts and removes rules of its last run',
    source: 'https://github.com/firewalld/firewalld/issues/461',
  }),
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
      'find an available IP while allocating',
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
    ],
    pattern:
      /no available IPv[46] addresses on this network's address pools(?:: (?<network>\S+))?|no available addresses on this pool|no IP addresses available in range set: (?<range>\S+)/,
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
    id: 'docker-firewall-backend-refused',
    literal: 'firewall-backend',
    pattern:
      /firewall-backend=nftables is incompatible with swarm|invalid firewall-backend|don't match any configuration option: [^\n]*firewall-backend/,
    example: '--firewall-backend=nftables is incompatible with swarm mode',
    nearMiss: 'using firewall-backend nftables',
    by: 'dockerd 29 and newer; older ones do not know the key',
    source: 'https://docs.docker.com/engine/network/firewall-nftables/',
    probes: journal,
  }),
  sig({
    id: 'docker-nft-cleanup',
    literal: 'Deleting nftables IPv',
    pattern: /Deleting nftables IPv[46] rules/,
    example:
      'level=info msg="Deleting nftables IPv4 rules" error="exit status 1" output="Error: Could not process rule: No such file or directory\\ndelete table ip docker-bridges"',
    nearMiss: 'Deleting nftables set',
    by: 'dockerd 29 and newer with the iptables back end, at every start',
    source: `${moby}/blob/master/daemon/libnetwork/drivers/bridge/internal/nftabler/cleaner.go`,
  }),
  sig({
    id: 'docker-needs-ipset',
    literal: ['docker-ext-bridges-v', 'ip_set_hash_net'],
    pattern: /docker-ext-bridges-v[46]|kernel modules ip_set, ip_set_hash_net/,
    example:
      'failed to register "bridge" driver: creating ipset docker-ext-bridges-v4: invalid argument (kernel modules ip_set, ip_set_hash_net and netfilter_xt_set are required)',
    nearMiss: 'ipset docker-blocklist',
    by: 'dockerd 28.0.0 only',
    source: `${moby}/issues/49508`,
    probes: journal,
  }),
  sig({
    id: 'docker-raw-table-missing',
    literal: ['-t raw'],
    pattern: /ip6?tables (?:(?:--wait|-w\d{0,5})(?: \d{1,5})? ){0,4}-t raw -[AIC] PREROUTING/,
    example:
      "Unable to enable DIRECT ACCESS FILTERING - DROP rule:  (iptables failed: iptables --wait -t raw -A PREROUTING -d 172.18.0.2 ! -i br-0a1b -j DROP: iptables v1.8.7 (legacy): can't initialize iptables table `raw': Table does not exist (do you need to insmod?)",
    nearMiss: 'iptables -t raw -S',
    by: 'dockerd 28 and newer',
    source: `${moby}/issues/49557`,
  }),
  sig({
    id: 'docker-ipv6-step-failed',
    literal: [
      '/proc/sys/net/ipv6',
      'docker0 has no IPv4 addresses',
      'ddress family not supported by protocol',
      'failed to disable IPv6',
    ],
    pattern:
      /(?:open|cannot stat|stat) ["'‘]?\/proc\/sys\/net\/ipv6\/?\S*?[:.]? (?:no such file or directory|No such file|[Ee]rrno 2\b)|listen (?:tcp|udp)6? \[::\]:\d+: socket: address family not supported by protocol|socket\(\) \[::\]:\d+ failed \(97: |Interface docker0 has no IPv4 addresses/,
    example:
      'failed to set up container networking: open /proc/sys/net/ipv6/conf/eth0/disable_ipv6: no such file or directory',
    nearMiss: 'open /proc/sys/net/ipv4/ip_forward: read-only file system',
    by: 'dockerd, runc and programs that listen on [::], where the kernel has no IPv6',
    source: 'https://github.com/NixOS/nixpkgs/issues/17946',
    probes: journal,
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
    id: 'docker-bridge-nf-warning',
    literal: 'bridge-nf-call-ip',
    pattern: /WARNING: bridge-nf-call-ip6?tables is disabled/,
    example: 'WARNING: bridge-nf-call-iptables is disabled',
    nearMiss: 'bridge-nf-call-iptables is enabled',
    by: 'docker info to 27',
    source: `${moby}/blob/v20.10.24/daemon/info_unix.go`,
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
