import { sig } from '../model'

export default [
  sig({
    id: 'curl-no-answer',
    literal: ['curl: (28)', 'curl: (56)', 'curl: (35)', 'curl: (18)', 'curl: (92)'],
    pattern:
      /curl: \((?<code>28|56|35|18|92)\) (?:Failed to connect to (?<host>\S{1,200}) port \d+[^\n]{0,60}[Tt]imed out|Connection timed out|Operation timed out|(?:OpenSSL SSL_connect|Recv failure|TCP connection reset|SSL connection timeout|TLS connect error: [^\n]{0,60}unexpected eof|transfer closed with \d+ bytes|HTTP\/2 stream \d+ was not closed cleanly|Unknown SSL protocol error)[^\n]{0,120})/,
    example: 'curl: (28) Failed to connect to registry-1.docker.io port 443 after 130000 ms: Connection timed out',
    nearMiss: 'curl: (56) Received HTTP code 407 from proxy after CONNECT',
    by: 'curl: nobody answers (28), or the connection is cut (35, 56)',
    source: 'https://curl.se/libcurl/c/libcurl-errors.html',
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
    literal: [
      'ailed to connect to ',
      "couldn't connect to host",
      'onnection refused',
      'Connexion refus',
      '拒绝连接',
      'Verbindungsaufbau abgelehnt',
      'errno 111',
    ],
    // nobody listens at that address: a service that is down, a port that is not published, another address
    pattern:
      /^(?:curl: \(7\) |(?:ssh|telnet|nc|wget|ncat|curl|ping)[^\n]{0,40}?: )[^\n]{0,160}?(?:(?:Failed to connect to|connect to host) (?<host>[\w.:-]{1,200}) port (?<port>\d{1,5})\b[^\n]{0,40}: (?:Connection refused|(?<vague>C(?:ould not|ouldn't) connect to server))|(?<old>couldn't connect to host)|[Cc]onnect(?:ion)? (?:to )?[^\n]{0,80}refused|Connexion refus|拒绝连接|Verbindungsaufbau abgelehnt)|^rpc\.nfsd: writing fd to kernel failed: errno 111|\bsvc: failed to register \w{2,12} RPC service \(errno 111\)/,
    example: 'curl: (7) Failed to connect to 127.0.0.1 port 8080 after 0 ms: Connection refused',
    nearMiss: 'dial tcp 127.0.0.1:6443: connect: connection refused',
    by: 'curl, wget, nc, telnet, ssh: nobody listens there',
    source: 'https://curl.se/libcurl/c/libcurl-errors.html',
    probes: ['ss', 'docker-ps'],
  }),
  sig({
    id: 'ipv6-no-way',
    literal: ['network is unreachable', 'Network is unreachable', 'ssign requested address'],
    // apt and wget try IPv4 as well and say this beside what it met: theirs is no sign
    pattern:
      /\bdial (?:tcp|udp)6? \[(?!::1\]|fe80)(?<go>[\da-f]{1,4}:[\da-f:]{2,60})(?:%\w{1,15})?\]:(?<port>\d{1,5}): (?:connect: )?(?:network is unreachable|cannot assign requested address)|^(?:curl: \(7\) |ssh: )[^\n]{0,80}?(?:Failed to connect to|connect to host) \[?(?!::1\b|fe80)(?<host>[\da-f]{1,4}:[\da-f:]{2,60})\]? port \d{1,5}\b[^\n]{0,40}: (?:Network is unreachable|Cannot assign requested address)/,
    example:
      'Get "https://registry-1.docker.io/v2/": dial tcp [2600:1f18:2148:bc01::1]:443: connect: network is unreachable',
    nearMiss: 'dial tcp [::1]:6443: connect: cannot assign requested address',
    by: 'docker, containerd, curl, OpenSSH',
    source: 'https://man7.org/linux/man-pages/man2/connect.2.html',
    probes: ['docker-pull'],
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
      '408 Request Time',
    ],
    // 408 is what a proxy before the server says when the request, itself larger than a packet, did not arrive whole
    pattern:
      /TLS handshake timeout|<h1>408 Request Time-?out<\/h1>|expecting SSH2_MSG_KEX\w*_REPLY|SSL connection timeout|(?:Operation|Connection) timed out after \d+ milliseconds with \d+ (?:out of \d+ )?bytes received/,
    example: 'debug1: expecting SSH2_MSG_KEX_ECDH_REPLY',
    nearMiss: 'dial tcp 192.0.2.7:443: i/o timeout',
    by: 'OpenSSH, curl, Go: the first large packets of a connection do not arrive',
    source: 'https://docs.docker.com/engine/network/drivers/bridge/#default-bridge-network',
  }),
  sig({
    id: 'program-connection-refused',
    literal: [
      'Error 111 connecting to',
      'connect ECONNREFUSED',
      '"ECONNREFUSED"',
      'onnection refused',
      '(111)',
      'through socket',
      'connection to server on socket',
      'Check that the hostname and port are correct',
    ],
    pattern:
      /Error 111 connecting to (?<py>[\w.-]{1,100}):(?<pyport>\d{1,5})|connect ECONNREFUSED \[?(?<node>[\w.:-]{1,100}?)\]?:(?<port>\d{1,5})\b|"code":"ECONNREFUSED","syscall":"connect","address":"(?<nodejson>[\w.:-]{1,100})","port":(?<portjson>\d{1,5})|connection to server at "(?<pg>[^"]{1,200})"(?: \([^)]{1,60}\))?, port (?<pgport>\d{1,5}) failed: Connection refused|connect\(\) failed \(111: Connection refused\) while connecting to upstream[^\n]{0,600}upstream: "\w+:\/\/(?<upstream>[\w.:[\]-]{1,100}?)(?::(?<upport>\d{1,5}))?[/"]|Could not connect to Redis at (?<redis>[\w.-]{1,100}):(?<rport>\d{1,5}): Connection refused|Can't connect to (?:MySQL|MariaDB|server) (?:server )?on '(?<mysql>[^']{1,100})' \(111\b|Can't connect to local (?:MySQL|MariaDB|server) (?:server )?through socket '(?<mysqlsock>[^'\n]{1,150})' \((?:2|111)\b|connection to server on socket "(?<pgsock>[^"\n]{1,150})" failed: (?:No such file or directory|Connection refused)|Connection to (?<jdbc>[\w.-]{1,100}):(?<jdbcport>\d{1,5}) refused\. Check that the hostname|building kine: dial tcp (?<kine>[\w.:[\]-]{1,100}?):(?<kineport>\d{1,5}): connect: connection refused/,
    example: 'Error: connect ECONNREFUSED 127.0.0.1:5432',
    nearMiss: 'dial tcp 127.0.0.1:6443: connect: connection refused',
    by: 'Node.js, nginx, libpq, redis-cli, MySQL, k3s',
    source: 'https://man7.org/linux/man-pages/man2/connect.2.html',
    probes: ['ss', 'docker-ps'],
  }),
  sig({
    id: 'connect-timed-out',
    literal: [
      'imed out',
      'i/o timeout',
      'ETIMEDOUT',
      'imeout was reached',
      'failed: Connection timed out',
      'to connect to server',
      "Couldn't connect to server",
      'Read timed out',
      'Timeout, server ',
    ],
    pattern:
      /connect to host (?<host>\S{1,200}) port (?<port>\d{1,5}): (?:Connection|Operation) timed out|(?:curl: \(28\)|cURL error 28:) (?:Failed to connect to (?<curl>\S{1,200}) port (?<cport>\d{1,5})|Connection timed out after)|\bdial tcp (?<ip>(?:\d{1,3}\.){3}\d{1,3}):(?<dport>\d{1,5}): (?:i\/o timeout|connect: connection timed out)|connect ETIMEDOUT (?<node>[\d.]{7,15}):(?<nport>\d{1,5})|\(110: (?:Connection|Operation) timed out\) while connecting to upstream|Failed to connect to (?<git>\S{1,200}) port (?<gitport>\d{1,5}) after \d{5,7} ms: (?:Couldn't|Could not) connect to server|Connecting to \S{1,200}(?: \([^)\n]{1,100}\))?\|(?<wget>[\d.]{7,15})\|:(?<wgetport>\d{1,5})\.\.\. failed: Connection timed out|Could not connect to (?<apt>[\w.-]{1,200}):(?<aptport>\d{1,5}) \([\d.a-f:]{3,45}\), connection timed out|\bReadTimeoutError: HTTPSConnectionPool\(host='(?<py>[\w.-]{1,200})', port=(?<pyport>\d{1,5})\): Read timed out|^Timeout, server (?<ssh>\S{1,200}) not responding|^Connection to (?<sshto>\S{1,200}) port \d{1,5} timed out/,
    example: 'ssh: connect to host 192.0.2.20 port 22: Connection timed out',
    nearMiss: 'ssh: connect to host 192.0.2.20 port 22: Connection refused',
    by: 'OpenSSH, curl, Go, Node.js, nginx',
    source: 'https://man7.org/linux/man-pages/man2/connect.2.html',
    probes: ['ping', 'ip-route'],
  }),
  sig({
    id: 'net-unreachable',
    literal: ['etwork is unreachable', 'network unreachable', 'ead current default gateway', 'default_gateway=UNDEF'],
    pattern:
      /(?:^|: )(?:connect|sendto|sendmsg|send): Network is unreachable$|connect to host (?<host>[\w.-]{1,200}) port \d{1,5}: Network is unreachable|\bdial (?:tcp|udp)4? (?<ip>(?:\d{1,3}\.){3}\d{1,3}):\d{1,5}: connect: network is unreachable|\[Errno 101\] Network is unreachable|Failed to connect to (?<curl>[\w.-]{1,200}) port \d{1,5}[^\n]{0,60}: Network is unreachable|UDP setup with (?<dig>[\d.]{7,15})#\d+\([^)\n]{1,60}\) for \S{1,255} failed: network unreachable|\bwrite UDP(?:v4)?: Network is unreachable|Cannot read current default gateway from system|ROUTE: default_gateway=UNDEF/,
    example: 'ping: connect: Network is unreachable',
    nearMiss: 'RTNETLINK answers: Network is unreachable',
    by: 'ping, OpenSSH, Go, Python, curl',
    source: 'https://man7.org/linux/man-pages/man2/connect.2.html',
    probes: ['ip-route'],
  }),
  sig({
    id: 'default-route-not-found',
    literal: ['nable to find default route', 'nable to select an IP', 'no default routes found in'],
    pattern:
      /failed to get default interface: [Uu]nable to find default route|unable to select an IP from default routes|no default routes found in \\*["']?\/proc\/net\/route|failed to select a host interface: Unable to select an IP\./,
    example:
      'E0929 05:14:00.545157       1 main.go:204] Failed to find any valid interface to use: failed to get default interface: Unable to find default route',
    nearMiss: 'failed to get default v6 interface: Unable to find default v6 route',
    by: 'flannel, k3s, kube-apiserver, kubeadm, kube-proxy to 1.3: they take the address of the interface that holds the default route',
    source: 'https://github.com/flannel-io/flannel/blob/master/pkg/ip/iface.go',
    probes: ['ip-route'],
  }),
  sig({
    id: 'answer-empty',
    literal: [
      'Empty reply from server',
      'prematurely closed connection while reading',
      'Remote end closed connection without response',
    ],
    pattern:
      /curl: \(52\) Empty reply from server|upstream prematurely closed connection while reading response header|RemoteDisconnected\('?Remote end closed connection without response/,
    example: 'curl: (52) Empty reply from server',
    nearMiss: 'curl: (56) Recv failure: Connection reset by peer',
    by: 'curl, nginx, Python: somebody took the connection and closed it without a word: docker-proxy for a program that does not listen there, a program that crashed, TLS spoken to a plain port',
    source: 'https://curl.se/libcurl/c/libcurl-errors.html',
    probes: ['docker-logs', 'ss'],
  }),
  sig({
    id: 'git-transfer-cut',
    literal: [
      'RPC failed; curl',
      'fatal: early EOF',
      'unexpected disconnect while reading sideband',
      'the remote end hung up unexpectedly',
    ],
    pattern:
      /error: RPC failed; curl (?:18|52|55|56|92) |^fatal: early EOF$|fetch-pack: unexpected disconnect while reading sideband packet|^fatal: the remote end hung up unexpectedly$/,
    example: 'error: RPC failed; curl 56 GnuTLS recv error (-54): Error in the pull function.',
    nearMiss: 'error: RPC failed; HTTP 504 curl 22 The requested URL returned error: 504',
    by: 'git over https: the transfer was cut in the middle',
    source: 'https://git-scm.com/docs/git-config#Documentation/git-config.txt-httppostBuffer',
    probes: ['curl-v', 'ping'],
  }),
] as const
