/** Docker’s and Podman’s own chains and rules: gone, refused, or of another back end. */
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
      /ip6?tables (?:(?:--wait|-w\d{0,5})(?: \d{1,5})? ){0,4}(?:-t \w+ )?-[AIC] (?:PREROUTING|OUTPUT|FORWARD|POSTROUTING)(?: ! [\w./-]+| -[iods] [\w./:-]+){0,8} -j (?<chain>DOCKER[\w-]*)(?:' failed)?: .{0,80}?(?:No chain\/target\/match by that name|Chain '\S+' does not exist|Couldn't load target)|^ip6?tables v[\d.]+ \(\w+\): Couldn't load target `(?<target>DOCKER[\w-]*)':/,
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
      'neither iptables nor ip6tables',
    ],
    pattern:
      /(?<!Module )\b[Ii]ptables not (?:found(?! in directory)|installed)|exec: \\?"ip6?tables(?:-save|-restore)?\\?": executable file not found in \$PATH|neither iptables nor ip6tables is usable/,
    example:
      'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: Iptables not found',
    nearMiss: 'exec: "runc": executable file not found in $PATH',
    by: 'dockerd, kube-proxy, CNI plugins (Go exec)',
    source: `${moby}/blob/v20.10.24/libnetwork/iptables/iptables.go`,
    probes: journal,
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
      'Has IPv6 been disabled',
      'failed to add IP addr {',
    ],
    // the last ones: moby 28, libnetwork/osl; containernetworking/plugins, pkg/ipam
    pattern:
      /(?:open|cannot stat|stat) ["'‘]?\/proc\/sys\/net\/ipv6\/?\S*?[:.]? (?:no such file or directory|No such file|[Ee]rrno 2\b)|listen (?:tcp|udp)6? \[::\]:\d+: socket: address family not supported by protocol|socket\(\) \[::\]:\d+ failed \(97: |Interface docker0 has no IPv4 addresses|Cannot enable IPv6 on container interface\. Has IPv6 been disabled|failed to add IP addr \{[^\n]{0,120}IP:[\da-f]{0,4}:[\da-f:]{1,40} [^\n]{0,200}: permission denied/,
    example:
      'failed to set up container networking: open /proc/sys/net/ipv6/conf/eth0/disable_ipv6: no such file or directory',
    nearMiss: 'open /proc/sys/net/ipv4/ip_forward: read-only file system',
    by: 'dockerd, runc and programs that listen on [::], where the kernel has no IPv6',
    source: 'https://github.com/NixOS/nixpkgs/issues/17946',
    probes: journal,
  }),
  sig({
    id: 'docker-ip6tables-rule-failed',
    literal: 'ip6tables --wait',
    pattern: /iptables failed: ip6tables --wait (?:-t (?<table>\w+) )?-[ACIN] (?<chain>[\w-]+)/,
    example:
      'Unable to enable NAT rule: (iptables failed: ip6tables --wait -t nat -I POSTROUTING -s fd6c:17c1:4a42::/64 ! -o br-c8f6bf1633cf -j MASQUERADE:',
    nearMiss: 'iptables failed: iptables --wait -t nat -N DOCKER',
    by: 'dockerd 20.10 and newer with ip6tables on',
    source: 'https://docs.docker.com/engine/daemon/ipv6/',
  }),
  sig({
    id: 'podman-chain-gone',
    literal: ['CNI-', 'NETAVARK'],
    // the chain of one container or network, when it is taken down: CNI plug-ins and netavark made it when it was set up
    pattern:
      /(?:[Cc]hain|load target|target) [`'‘"]?(?<chain>(?:CNI|NETAVARK)-[\w-]{1,60})['’"]?(?: does not exist|:? ?No such file)|-j (?<jump>(?:CNI|NETAVARK)-[\w-]{1,60})\b.{0,300}No chain\/target\/match by that name/,
    example: "exit status 2: iptables v1.8.4 (nf_tables): Chain 'CNI-f1d9f8791753a895cccae697' does not exist",
    nearMiss: "iptables v1.8.4 (nf_tables): Chain 'CNI-HOSTPORT-DNAT' already exists",
    by: 'Podman, CRI-O: the CNI plug-ins and netavark, at the end of a container',
    source: 'https://github.com/containers/podman/issues/5431',
    probes: ['iptables', 'firewall-cmd'],
  }),
] as const
