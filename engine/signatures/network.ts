/** Ports, packets, kernel network parameters, firewalls: lines of any program that is no Docker part. */
import { portRefused, sysctlValue } from '../facts/shared'
import { sig } from '../model'

const port = { 'port.refused': portRefused } as const

export default [
  sig({
    id: 'curl-no-answer',
    literal: ['curl: (28)', 'curl: (56)', 'curl: (35)'],
    pattern:
      /curl: \((?<code>28|56|35)\) (?:Failed to connect to (?<host>\S{1,200}) port \d+[^\n]{0,60}[Tt]imed out|Connection timed out|Operation timed out|(?:OpenSSL SSL_connect|Recv failure|TCP connection reset|SSL connection timeout|Unknown SSL protocol error)[^\n]{0,120})/,
    example: 'curl: (28) Failed to connect to registry-1.docker.io port 443 after 130000 ms: Connection timed out',
    nearMiss: 'curl: (56) Received HTTP code 407 from proxy after CONNECT',
    by: 'curl: nobody answers (28), or the connection is cut (35, 56)',
    source: 'https://curl.se/libcurl/c/libcurl-errors.html',
  }),
  sig({
    id: 'docker-port-allocated',
    literal: 'port is already allocated',
    pattern: /Bind for (?<address>\S*?):(?<port>\d+) failed: port is already allocated/,
    facts: port,
    read: ({ port: p }, emit, line) => {
      if (p) emit('port.refused', 'docker-book', line, `${p}/tcp`)
    },
    example:
      'docker: Error response from daemon: driver failed programming external connectivity on endpoint cb (fd7b8a51ab9b): Bind for 0.0.0.0:8080 failed: port is already allocated.',
    nearMiss: 'Bind for 0.0.0.0:8080 failed: address already in use',
    by: 'dockerd, every version: its own list of published ports',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/portallocator/portallocator.go',
  }),
  sig({
    id: 'bind-port-in-use',
    literal: ['address already in use', 'Only one usage of each socket address', 'Failure EADDRINUSE'],
    // Go's net package: `listen tcp4 0.0.0.0:80: bind: address already in use`; the address may be empty or [::]
    pattern:
      /(?:[Ll]isten (?<proto>tcp|udp)[46]? |Bind for )(?<address>\S*?):(?<port>\d+): (?:bind: |listen: |unexpected error )?\(?(?:address already in use|Only one usage|Failure EADDRINUSE)/,
    facts: port,
    read: ({ port: p, proto }, emit, line) => {
      if (p) emit('port.refused', 'kernel', line, `${p}/${proto ?? 'tcp'}`)
    },
    example: 'Error starting userland proxy: listen tcp4 0.0.0.0:9090: bind: address already in use.',
    nearMiss: 'listen unix /run/x.sock: bind: address already in use',
    by: 'Go programs: docker-proxy, dockerd, kubelet, etcd, traefik, caddy, podman',
    source: 'https://pkg.go.dev/net#Listen',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'docker-host-port-in-use',
    literal: ['failed to bind host port', 'Ports are not available', 'failed to bind port'],
    // 28: `failed to bind host port for 0.0.0.0:80:172.17.0.2:80/tcp: address already in use`
    pattern:
      /(?:failed to bind (?:host )?port(?: for)? (?<address>\S*?):(?<port>\d+)(?::[\d.a-f:[\]]+)?\/(?<proto>tcp|udp)|Ports are not available: (?:exposing port |listen )(?<proto2>TCP|UDP|tcp|udp) (?<address2>\S*?):(?<port2>\d+)\b).{0,160}?(?:address already in use|Only one usage|access permissions)/,
    facts: port,
    read: ({ port: p, proto, port2, proto2 }, emit, line) => {
      const n = p ?? port2
      if (n) emit('port.refused', 'kernel', line, `${n}/${(proto ?? proto2 ?? 'tcp').toLowerCase()}`)
    },
    example:
      'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint cc (fa02bd7b8145): failed to bind host port 0.0.0.0:9090/tcp: address already in use',
    nearMiss: 'failed to bind host port 0.0.0.0:9090/tcp: cannot assign requested address',
    by: 'dockerd 28 and newer; Docker Desktop (second form)',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/portmappers/nat/mapper_linux.go',
  }),
  sig({
    id: 'server-port-in-use',
    literal: [
      'Address already in use',
      'ddress already in use',
      'EADDRINUSE',
      'was already in use',
      'is already in use',
      '地址已在使用',
      'already bound',
      'Address in use',
      'rror starting userland proxy',
    ],
    // nginx, apache, sshd, dnsmasq, node, Java, Python, postgres, redis, rootless podman: the port where the line has it
    pattern:
      /(?:bind(?:\(\))? to |could not bind to address |Bind to port |for port |EADDRINUSE\S*:? (?:address already in use )?|TCP listening socket |Failed to bind port |[Pp]ort )(?:(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]*\]|::|\*)?:?)(?<port>\d{1,5})\b.{0,120}?(?:[Aa]ddress (?:already )?in use|98: Unknown error|was already in use|is already in use|$)|[Ff]ailed to bind: EADDRINUSE|rror starting userland proxy: .{0,120}(?:EADDRINUSE|address alr)|(?:BindException|Errno (?:98|48)\]|\(98\)|[Bb]ind on TCP\/IP port|could not bind \S+ (?:address|socket)).{0,60}?[Aa]ddress (?:already )?in use/,
    facts: port,
    read: ({ port: p }, emit, line) => {
      if (p && !/Bind for/.test(line.body)) emit('port.refused', 'kernel', line, `${p}/tcp`)
    },
    example: 'nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)',
    nearMiss: 'failed to allocate gateway (10.0.0.0): Address already in use',
    by: 'nginx, Apache, sshd, dnsmasq, Node.js, Java, Python and others',
    source: 'https://man7.org/linux/man-pages/man2/bind.2.html',
  }),
  sig({
    id: 'bind-port-denied',
    literal: ['ermission denied', 'EACCES'],
    // docker and podman without root say it in their own words: rootless.ts
    pattern:
      /(?:\bbind(?:\(\))? (?:socket )?to |could not bind to address |Bind to port |for port |listen (?:tcp|udp)[46]? |cannot bind \\*'|EACCES\S*:? (?:permission denied )?)(?:(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]*\]|::|\*|localhost)?:)?(?<port>[1-9]\d{0,2}|10[01]\d|102[0-3])(?![\d.])\\*'?(?: on \S+)?(?: failed)?(?:: bind)?:? ?(?:\(?(?:13: )?[Pp]ermission denied|$)|^\(13\)Permission denied: [^\n]{0,40}could not bind to address (?:\S*:)(?<apache>[1-9]\d{0,2}|10[01]\d|102[0-3])$/,
    example: 'nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)',
    nearMiss: 'nginx: [emerg] bind() to 0.0.0.0:8080 failed (13: Permission denied)',
    by: 'nginx, Apache, sshd, Node.js, Go programs: bind() of a port below 1024',
    source: 'https://man7.org/linux/man-pages/man2/bind.2.html',
  }),
  sig({
    id: 'bind-high-port-denied',
    literal: ['ermission denied', 'EACCES'],
    // from 1024 on the kernel asks nobody for rights; a policy does
    pattern:
      /(?:\bbind(?:\(\))? (?:socket )?to |could not bind to address |Bind to port |listen (?:tcp|udp)[46]? |listen EACCES\S*:? (?:permission denied )?)(?:(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]*\]|::|\*|localhost)?:)?(?<port>102[4-9]|10[3-9]\d|1[1-9]\d\d|[2-9]\d{3}|[1-6]\d{4})(?!\d)(?: on \S+)?(?: failed)?(?:: bind)?:? ?(?:\(?(?:13: )?[Pp]ermission denied|$)|^\(13\)Permission denied: [^\n]{0,40}could not bind to address (?:\S*:)(?<apache>102[4-9]|10[3-9]\d|1[1-9]\d\d|[2-9]\d{3}|[1-6]\d{4})$/,
    example: 'nginx: [emerg] bind() to 0.0.0.0:7443 failed (13: Permission denied)',
    nearMiss: 'nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)',
    by: 'nginx, Apache, sshd, Node.js, Go programs: bind() of a port from 1024 on',
    source: 'https://man7.org/linux/man-pages/man8/semanage-port.8.html',
  }),
  sig({
    id: 'xtables-lock-held',
    literal: [
      'holding the xtables lock',
      'tables: Resource temporarily unavailable',
      'restore: Resource temporarily unavailable',
    ],
    // an author's own line break may part the sentence; EAGAIN: another program changed the table in between
    pattern:
      /(?:Another app is currently |^\s*)holding the xtables lock|\bip6?tables(?:-restore)?: Resource temporarily unavailable/,
    example: 'Another app is currently holding the xtables lock. Perhaps you want to use the -w option?',
    nearMiss: "Fatal: can't open lock file /run/xtables.lock: Permission denied",
    by: 'iptables-legacy 1.4.20 and newer',
    source: 'https://git.netfilter.org/iptables/tree/iptables/xshared.c',
    probes: ['iptables'],
  }),
  sig({
    id: 'nft-table-incompatible',
    literal: 'is incompatible, use',
    // that the chain is in a table tells nothing of the table
    pattern: /(?<!\bin )[Tt]able [`'"‘]?(?<table>[\w-]+)['"’]? is incompatible, use 'nft' tool/,
    example: "iptables v1.8.7 (nf_tables): table `filter' is incompatible, use 'nft' tool.",
    nearMiss: "iptables v1.8.9 (nf_tables): chain `NOSUCH' in table `filter' is incompatible, use 'nft' tool.",
    by: 'iptables-nft 1.8',
    source: 'https://git.netfilter.org/iptables/tree/iptables/nft.c',
    probes: ['iptables', 'iptables-save'],
  }),
  sig({
    // 1.8.7 to 1.8.9 say so of a chain that does not exist, too: `iptables-nft -L NOSUCH`
    id: 'nft-chain-incompatible',
    literal: 'is incompatible, use',
    pattern:
      /[Cc]hain [`'"‘]?(?<chain>[^\s'"’]{1,64})['"’]? in table [`'"‘]?(?<table>[\w-]+)['"’]? is incompatible, use 'nft' tool/,
    example: "iptables v1.8.9 (nf_tables): chain `DOCKER-USER' in table `filter' is incompatible, use 'nft' tool.",
    nearMiss: "iptables v1.8.7 (nf_tables): table `filter' is incompatible, use 'nft' tool.",
    by: 'iptables-nft 1.8.7 to 1.8.9',
    source: 'https://github.com/moby/moby/issues/50841',
    probes: ['iptables', 'iptables-save'],
  }),
  sig({
    id: 'nft-xt-compat-unloadable',
    literal: 'unsupported xtables compat expression',
    pattern: /unsupported xtables compat expression, use iptables-nft with this ruleset/,
    example:
      '/etc/sysconfig/nftables.conf:421:50-66: Error: unsupported xtables compat expression, use iptables-nft with this ruleset',
    nearMiss: 'Error: syntax error, unexpected string',
    by: 'nftables 1.0.7 and newer',
    source: 'https://git.netfilter.org/nftables/tree/src/xt.c',
    probes: ['journalctl-unit nftables', 'nft-ruleset'],
  }),
  sig({
    id: 'iptables-legacy-tables-present',
    literal: ['tables-legacy tables present'],
    pattern: /Warning: (?<family>ip6?tables)-legacy tables present, use ip6?tables-legacy(?:-save)? to see them/,
    example: '# Warning: iptables-legacy tables present, use iptables-legacy to see them',
    nearMiss: '# Warning: table ip nat is managed by iptables-nft, do not touch!',
    by: 'iptables-nft 1.8.2 and newer',
    source: 'https://git.netfilter.org/iptables/tree/iptables/nft-shared.c',
    probes: ['iptables', 'iptables-save'],
  }),
  sig({
    id: 'nixos-unload-ip-tables',
    literal: 'Unload ip_tables before using nftables',
    pattern: /Unload ip_tables before using nftables/,
    example: 'nftables-check[3800]: Unload ip_tables before using nftables!',
    nearMiss: 'Unload ip_tables',
    by: 'NixOS nftables module',
    source: 'https://github.com/NixOS/nixpkgs/issues/24318',
    probes: ['journalctl-unit nftables'],
  }),
  sig({
    id: 'iptables-extension-not-loaded',
    literal: ["Couldn't load match", "Couldn't load target"],
    pattern:
      /Couldn't load (?<kind>match|target) [`'"‘](?<extension>[\w-]+)['"’](?::\s?No such file or directory|\s*$)/,
    example: "iptables v1.8.1 (nf_tables): Couldn't load match `conntrack':No such file or directory",
    nearMiss: "Couldn't load match `owner': Permission denied",
    by: 'iptables: the user-space file libxt_NAME.so, or for a target the chain, is missing',
    source: 'https://git.netfilter.org/iptables/tree/libxtables/xtables.c',
    probes: ['iptables'],
  }),
  sig({
    id: 'conntrack-table-full',
    literal: 'conntrack: table full',
    pattern: /(?:nf|ip)_conntrack: (?:nf_conntrack: )?table full(?: in netns \d+)?,(?: dropping packet|$)/,
    example: '[Tue Nov 20 22:30:22 2018] nf_conntrack: table full, dropping packet',
    nearMiss: 'neighbour: arp_cache: neighbor table overflow!',
    by: 'Linux 2.6 and newer',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/netfilter/nf_conntrack_core.c',
    probes: ['dmesg', 'journalctl'],
  }),
  sig({
    id: 'sysctl-key-absent',
    literal: ['bridge-nf-call', 'nf_conntrack_'],
    pattern:
      /(?:cannot stat |No such file or directory: '?|open |can't open |\[ERROR [^\]]+\]: |couldn't open |stat |sysctl: error: '|Failed to write '\d{1,12}' to |Couldn't write '\d{1,12}' to )['"]?\/?(?:proc\/sys\/)?(?<key>net[/.](?:bridge[/.]bridge-nf-call-(?:ip6?|arp)tables|netfilter[/.]nf_conntrack_\w{1,40}|nf_conntrack_max))['"]?.{0,60}?(?:No such file|no such file|does not exist|is an unknown key)|'(?<key2>net\.(?:bridge\.bridge-nf-call-(?:ip6?|arp)tables|(?:netfilter\.)?nf_conntrack_\w{1,40}))' is an unknown key|(?:error: )?"?(?<key3>net\.(?:bridge\.bridge-nf-call-(?:ip6?|arp)tables|(?:netfilter\.)?nf_conntrack_\w{1,40}))"? is an unknown key|\/proc\/sys\/(?<key4>net\/bridge\/bridge-nf-call-(?:ip6?|arp)tables)(?:['"]?:? (?:No such file|does not exist)|[^\n]{0,40}[:：] ?(?:没有那个文件或目录|Datei oder Verzeichnis nicht gefunden|Aucun fichier ou dossier|No existe el (?:archivo|fichero)|Нет такого файла))/,
    facts: { sysctl: sysctlValue },
    read: ({ key, key2, key3, key4 }, emit, line) => {
      const k = (key ?? key2 ?? key3 ?? key4)?.replaceAll('/', '.')
      if (k) emit('sysctl', 'absent', line, k)
    },
    example: 'sysctl: cannot stat /proc/sys/net/bridge/bridge-nf-call-iptables: No such file or directory',
    nearMiss: '/proc/sys/net/bridge/bridge-nf-call-iptables contents are not set to 1',
    by: 'procps and busybox sysctl, kubeadm, systemd-sysctl, dockerd, ansible',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
    probes: ['sysctl'],
  }),
  sig({
    id: 'kubeadm-sysctl-not-one',
    literal: 'contents are not set to',
    pattern: /\/proc\/sys\/(?<key>\S+) contents are not set to 1/,
    facts: { sysctl: sysctlValue },
    read: ({ key = '' }, emit, line) => emit('sysctl', '0', line, key.replaceAll('/', '.')),
    example:
      '[ERROR FileContent--proc-sys-net-ipv4-ip_forward]: /proc/sys/net/ipv4/ip_forward contents are not set to 1',
    nearMiss: '/proc/sys/net/bridge/bridge-nf-call-iptables does not exist',
    by: 'kubeadm preflight',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
  }),
  sig({
    id: 'bridge-filtering-off-by-default',
    literal: 'filtering via arp/ip/ip6tables is no longer available by default',
    pattern: /bridge: filtering via arp\/ip\/ip6tables is no longer available by default/,
    example:
      'bridge: filtering via arp/ip/ip6tables is no longer available by default. Update your scripts to load br_netfilter if you need this.',
    nearMiss: 'bridge: port 1(veth0) entered forwarding state',
    by: 'Linux 3.18 and newer, whenever the bridge module loads',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/bridge/br.c',
  }),
  sig({
    id: 'br-netfilter-load-failed',
    literal: ['br_netfilter', 'br-netfilter', 'cannot restrict inter-container'],
    pattern:
      /Running modprobe (?:bridge )?br_netfilter failed with message: modprobe: \w+: Module br_netfilter not found|cannot restrict inter-container communication(?: or run without the userland proxy)?: |br[_-]netfilter (?:module )?(?:is )?(?:not loaded|missing)|[Mm]issing br-netfilter module/i,
    example:
      'level=warning msg="Running modprobe bridge br_netfilter failed with message: modprobe: WARNING: Module br_netfilter not found in directory /lib/modules/6.1.0-56-amd64',
    nearMiss:
      'level=warning msg="Running modprobe bridge br_netfilter failed with message: modprobe: WARNING: Module bridge not found in directory /lib/modules/6.1.0-56-amd64',
    by: 'dockerd, every version with the iptables back end',
    source: 'https://github.com/moby/moby/blob/v20.10.24/libnetwork/drivers/bridge/bridge.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'ufw-block',
    literal: ['[UFW BLOCK]', '[UFW DOCKER BLOCK]', '[UFW LIMIT BLOCK]'],
    pattern:
      /\[UFW (?<by>DOCKER |LIMIT )?BLOCK\] IN=(?<in>\S*) OUT=(?<out>\S*)(?: .*?SRC=(?<src>\S+) DST=(?<dst>\S+))?/,
    example:
      '[UFW BLOCK] IN=docker0 OUT= PHYSIN=vethc149a32 MAC=02:42 SRC=172.17.0.2 DST=192.0.2.7 LEN=60 PROTO=TCP SPT=45360 DPT=5432',
    nearMiss: '[UFW ALLOW] IN=eth0 OUT= SRC=192.0.2.1 DST=192.0.2.7',
    by: 'ufw; ufw-docker writes its own prefix',
    source: 'https://manpages.ubuntu.com/manpages/noble/man8/ufw.8.html',
    probes: ['dmesg', 'journalctl'],
  }),
  sig({
    id: 'firewalld-reject-log',
    literal: ['FINAL_REJECT', 'filter_FWD', '_REJECT: ', 'FINAL_DROP'],
    pattern: /(?:FINAL_REJECT|FINAL_DROP|filter_(?:FWD|IN)\w+(?:REJECT|DROP)): IN=(?<in>\S*) OUT=(?<out>\S*)/,
    example: 'filter_FWD_public_REJECT: IN=br-0a1b2c3d4e5f OUT=br-0a1b2c3d4e5f SRC=172.18.0.4 DST=172.18.0.3',
    nearMiss: 'audit: REJECT',
    by: 'firewalld with LogDenied',
    source: 'https://firewalld.org/documentation/man-pages/firewalld.conf.html',
  }),
  sig({
    id: 'no-route-to-host',
    literal: ['No route to host', 'no route to host', 'EHOSTUNREACH', 'Host is unreachable', '没有到主机的路由'],
    pattern: /No route to host|no route to host|EHOSTUNREACH|Host is unreachable|没有到主机的路由/,
    example: 'could not connect to server: No route to host',
    nearMiss: 'Network is unreachable',
    by: 'any program: EHOSTUNREACH, which a firewall REJECT with icmp-host-prohibited also yields',
    source: 'https://firewalld.org/documentation/man-pages/firewalld.richlanguage.html',
  }),
  sig({
    id: 'connection-refused',
    literal: ['ailed to connect to ', 'Connection refused', 'onnection refused', 'Connexion refus'],
    // nobody listens at that address: a service that is down, a port that is not published, another address
    pattern:
      /^(?:curl: \(7\) |(?:ssh|telnet|nc|wget|ncat|curl|ping)[^\n]{0,40}: )[^\n]{0,160}(?:[Ff]ailed to connect to |[Cc]onnect(?:ion)? (?:to )?[^\n]{0,80}refused|Connexion refus|拒绝连接|Verbindungsaufbau abgelehnt)/,
    example: 'curl: (7) Failed to connect to 127.0.0.1 port 8080 after 0 ms: Connection refused',
    nearMiss: 'dial tcp 127.0.0.1:6443: connect: connection refused',
    by: 'curl, wget, nc, telnet, ssh: nobody listens there',
    source: 'https://curl.se/libcurl/c/libcurl-errors.html',
    probes: ['ss', 'docker-ps'],
  }),
  sig({
    id: 'packet-too-long',
    literal: ['essage too long', 'Frag needed', 'frag needed', 'Packet needs to be fragmented', 'message too long'],
    pattern:
      /[Mm]essage too long(?:, mtu[=:] ?(?<mtu>\d+))?|[Ff]rag needed and DF set(?: \(mtu = (?<mtu2>\d+)\))?|Packet needs to be fragmented but DF set/,
    example: 'ping: local error: message too long, mtu=1420',
    nearMiss: 'argument list too long',
    by: 'ping, tracepath, the kernel (EMSGSIZE)',
    source: 'https://man7.org/linux/man-pages/man8/ping.8.html',
  }),
  sig({
    id: 'large-transfer-stalls',
    literal: [
      'TLS handshake timeout',
      'SSH2_MSG_KEX_ECDH_REPLY',
      'SSL connection timeout',
      'Operation timed out after',
      'gnutls_handshake() failed',
    ],
    pattern:
      /TLS handshake timeout|expecting SSH2_MSG_KEX\w*_REPLY|SSL connection timeout|(?:Operation|Connection) timed out after \d+ milliseconds with \d+ (?:out of \d+ )?bytes received/,
    example: 'debug1: expecting SSH2_MSG_KEX_ECDH_REPLY',
    nearMiss: 'dial tcp 192.0.2.7:443: i/o timeout',
    by: 'OpenSSH, curl, Go: the first large packets of a connection do not arrive',
    source: 'https://docs.docker.com/engine/network/drivers/bridge/#default-bridge-network',
  }),
  sig({
    id: 'shell-iptables-not-found',
    literal: ['iptables: command not found', 'iptables: not found', 'iptables: 未找到命令', 'iptables: No such file'],
    pattern:
      /(?:^|[\s:])(?:\/usr)?(?:\/s?bin\/)?iptables: (?:command not found|not found|未找到命令|No such file or directory)/,
    example: 'sudo: iptables: command not found',
    nearMiss: 'bash: iptables-apply: command not found',
    by: 'shells, sudo, env',
    source: 'https://www.gnu.org/software/bash/manual/bash.html',
  }),
  sig({
    id: 'alternatives-not-registered',
    literal: 'not registered',
    pattern: /update-alternatives: error: alternative (?<path>\S*iptables\S*) for iptables not registered/,
    example:
      'update-alternatives: error: alternative /usr/sbin/iptables-legacy for iptables not registered; not setting',
    nearMiss: 'update-alternatives: error: alternative /usr/bin/vim.tiny for editor not registered; not setting',
    by: 'dpkg: the link group knows no such program',
    source: 'https://git.dpkg.org/cgit/dpkg/dpkg.git/tree/utils/update-alternatives.c',
  }),
  sig({
    id: 'kube-firewall-drops-all',
    literal: '-A KUBE-FIREWALL',
    pattern: /-A KUBE-FIREWALL(?: -m comment --comment "[^"]*")? -j DROP$/,
    example: '-A KUBE-FIREWALL -m comment --comment "kubernetes firewall for dropping marked packets" -j DROP',
    nearMiss:
      '-A KUBE-FIREWALL -m comment --comment "kubernetes firewall for dropping marked packets" -m mark --mark 0x8000/0x8000 -j DROP',
    by: 'iptables-nft 1.8.8 and newer on the host beside 1.8.7 and older in the container',
    source: 'https://github.com/k0sproject/k0s/issues/2157',
    probes: ['iptables-save'],
  }),
  sig({
    id: 'ipt-unsupported-revision',
    literal: ['[unsupported revision]', 'unsupported revision'],
    pattern: /-[mj] (?<extension>\w+) ?\[unsupported revision\]|\[unsupported revision\]/,
    example: '-A FORWARD -m conntrack [unsupported revision] -j ACCEPT',
    nearMiss: 'unsupported revision of the file',
    by: 'iptables 1.4.21 and newer, where a newer release wrote the rule',
    source: 'https://git.netfilter.org/iptables/tree/libxtables/xtables.c',
    probes: ['iptables-save'],
  }),
  sig({
    id: 'kube-bundled-iptables',
    literal: ['/k0s/bin/iptables', '/k3s/data/', 'rancher/k3s'],
    pattern: /\/(?:k0s\/bin|k3s\/data\/\S+\/bin)\/(?:aux\/)?iptables/,
    example: 'bash: /var/lib/k0s/bin/iptables: No such file or directory',
    nearMiss: '/usr/sbin/iptables',
    by: 'k0s and k3s, which bring their own iptables',
    source: 'https://github.com/k0sproject/k0s/issues/2157',
  }),
  sig({
    id: 'asks-for-modprobe-ip-tables',
    literal: 'modprobe ip_tables',
    pattern: /^\s*(?:sudo )?modprobe ip_tables$/,
    example: 'modprobe ip_tables',
    nearMiss: 'modprobe ip_tables_foo',
    by: 'dockerd-rootless-setuptool.sh',
    source: 'https://github.com/moby/moby/issues/49020',
  }),
  sig({
    id: 'ufw-no-iptables',
    literal: 'determine iptables version',
    pattern: /\bCouldn't determine iptables version/,
    example: "ERROR: Couldn't determine iptables version",
    nearMiss: 'iptables version 1.8.7',
    by: 'ufw: iptables -V failed, or there is no iptables',
    source: 'https://git.launchpad.net/ufw/tree/src/util.py',
    probes: ['iptables-version'],
  }),
  sig({
    id: 'ipset-no-kernel-support',
    literal: [
      'Cannot open session to kernel',
      'Kernel error received',
      'Kernel module xt_set',
      'error getting ipset version',
      'Error getting ipset version',
    ],
    pattern:
      /ipset v\d\S*: (?:Error in line \d+: )?(?:Cannot open session to kernel|Kernel error received: (?:Invalid argument|(?<type>set type not supported)))|[Ee]rror getting ipset version|(?<xt>Kernel module xt_set) is not loaded in/,
    example: 'ipset v7.17: Cannot open session to kernel.',
    nearMiss: 'ipset v7.17: The set with the given name does not exist',
    by: 'ipset 6 and 7; kube-proxy in IPVS mode',
    source: 'https://git.netfilter.org/ipset/tree/lib/mnl.c',
    probes: ['ipset-list'],
  }),
  sig({
    id: 'cni-bridge-address-differs',
    literal: ['already has an IP address', 'link has incompatible addresses'],
    pattern:
      /failed to set bridge addr: [\\"]*(?<cut>[\w-]+)[\\"]* already has an IP address(?! different)|"?(?<bridge>[\w-]+)\\?"? already has an IP address different from (?<want>\S+)|interface (?<link>\S+): link has incompatible addresses/,
    example: 'failed to set bridge addr: "cni0" already has an IP address different from 10.244.1.1/24',
    nearMiss: 'cni0 already has an IP address',
    by: 'CNI bridge plugin, flannel',
    source: 'https://github.com/containernetworking/plugins/blob/main/plugins/main/bridge/bridge.go',
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
    id: 'kernel-cmdline-ipv6-disabled',
    literal: 'ipv6.disable=1',
    pattern: /\bipv6\.disable=1\b/,
    example: 'BOOT_IMAGE=/boot/vmlinuz-6.1.0-10-amd64 root=/dev/sda1 ro ipv6.disable=1 quiet',
    nearMiss: 'net.ipv6.conf.all.disable_ipv6 = 1',
    by: 'kernel command line',
    source: 'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    probes: ['proc-cmdline'],
  }),
  sig({
    id: 'nft-cache-failed',
    literal: 'cache initialization failed',
    pattern: /(?:netlink: )?Error: cache initialization failed: (?<reason>[A-Za-z ]+)/,
    example: 'netlink: Error: cache initialization failed: Invalid argument',
    nearMiss: 'cache initialization failed',
    by: 'nft 0.9 and newer: nfnetlink answers, nf_tables does not',
    source: 'https://git.netfilter.org/nftables/tree/src/netlink.c',
    probes: ['nft-ruleset'],
  }),
  sig({
    id: 'named-port-in-use',
    literal: ['could not listen on', 'failed to create listening socket for'],
    pattern:
      /could not listen on (?:UDP|TCP) socket: address in use|dnsmasq(?:\[\d+\])?: failed to create listening socket for (?!port )\S+: Address (?:already )?in use|^failed to create listening socket for (?!port )[\d.:a-f]+: Address (?:already )?in use/,
    example: 'named[12]: could not listen on UDP socket: address in use',
    nearMiss: 'could not listen on UDP socket: permission denied',
    by: 'bind 9 named, dnsmasq without a port in the line: port 53',
    source: 'https://gitlab.isc.org/isc-projects/bind9',
    facts: port,
    read: (_, emit, line) => emit('port.refused', 'kernel', line, '53/udp'),
  }),
  sig({
    id: 'klipper-mode',
    literal: 'mode detected',
    pattern: /^(?:\+ info '|\[INFO\] {1,4})(?<mode>legacy|nft) mode detected/,
    example: '[INFO]  legacy mode detected',
    nearMiss: 'legacy mode detected by the boot loader',
    by: 'klipper-lb of k3s: it looks for nf_tables in lsmod, which does not list what is compiled in',
    source: 'https://github.com/k3s-io/klipper-lb/issues/80',
    probes: ['kubectl-logs'],
  }),
] as const
