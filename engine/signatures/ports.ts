/** A port that is taken, or that may not be opened. */
import { listening, portRefused } from '../facts/shared'
import { sig } from '../model'

const port = { 'port.refused': portRefused } as const

export default [
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
    id: 'docker-ports-exhausted',
    literal: 'all ports are allocated',
    pattern: /\ball ports are allocated\b/,
    example:
      'docker: Error response from daemon: driver failed programming external connectivity: all ports are allocated',
    nearMiss: 'Bind for 0.0.0.0:8080 failed: port is already allocated',
    by: 'dockerd, every version: its own list of published ports',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/portallocator/portallocator.go',
    probes: ['docker-ps'],
  }),
  sig({
    id: 'pihole-port-holder',
    literal: '[53] is in use by',
    pattern: /^\s*(?:\*{0,3} ?)?\[53\] is in use by (?<program>[\w.-]{2,40})/,
    facts: { listen: listening },
    read: ({ program }, emit, line) => {
      // its lsof cuts names: `systemd-re`
      if (program) emit('listen', program.startsWith('systemd-r') ? 'systemd-resolve' : program, line, '53/tcp')
    },
    example: '[53] is in use by systemd-resolve (https://docs.pi-hole.net/main/prerequisites/#ports)',
    nearMiss: '[✓] [53] is in use by pihole-FTL',
    by: 'pihole -d, the report that Pi-hole makes of a machine',
    source: 'https://github.com/pi-hole/pi-hole/blob/master/advanced/Scripts/piholeDebug.sh',
    probes: ['ss'],
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
      /(?:^bind |bind(?:\(\))? to |could not bind to address |Bind to port |for port |EADDRINUSE\S*:? (?:address already in use )?|TCP listening socket |Failed to bind port |[Pp]ort )(?:(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]*\]|::|\*)?:?)(?<port>\d{1,5})\b.{0,120}?(?:[Aa]ddress (?:already )?in use|98: Unknown error|was already in use|is already in use|$)|[Ff]ailed to bind: EADDRINUSE|rror starting userland proxy: .{0,120}(?:EADDRINUSE|address alr)|(?:BindException|Errno (?:98|48)\]|\(98\)|[Bb]ind on TCP\/IP port|could not bind \S+ (?:address|socket)).{0,60}?[Aa]ddress (?:already )?in use/,
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
    id: 'dhcp-port-in-use',
    literal: ['bind DHCP', 'bind to dhcp address', 'is another DHCP server running?'],
    // what stands behind the colon is translated; the address alone may be missing as well: `Cannot assign requested address`
    pattern:
      /(?:failed to bind DHCP(?<six>v6)? server socket|Can't bind to dhcp address): (?:Address already in use|Die Adresse wird bereits verwendet|Adresse déjà utilisée|地址已在使用)|failed to bind fallback socket to \S{1,60} \S{1,60}, port (?<kea>\d{1,5}), reason: Address already in use/,
    facts: port,
    read: ({ six, kea }, emit, line) => emit('port.refused', 'kernel', line, `${kea ?? (six ? '547' : '67')}/udp`),
    example: 'dnsmasq: failed to bind DHCP server socket: Address already in use',
    nearMiss: "dhclient[156]: Can't bind to dhcp address: Cannot assign requested address",
    by: 'dnsmasq, ISC dhcpd and dhclient, Kea: port 67',
    source: 'https://thekelleys.org.uk/gitweb/?p=dnsmasq.git;a=blob;f=src/dhcp.c',
    probes: ['ss'],
  }),
  sig({
    id: 'listener-in-use',
    literal: [
      'ind socket (Address already in use)',
      'ailed: Address already in use',
      'ailed to create listening socket (',
      'ailed on local address ',
      'IPv4 socket: Address already in use',
      'ind tcp: Address already in use',
      'ind udp: Address already in use',
      'ind NTP socket to ',
      'ind socket for address ',
      ': Address already in use',
      'another process may be running - EXITING',
    ],
    // sockets of a unit may be paths, which are no ports
    pattern:
      /cannot bind socket \(Address already in use\) (?:for )?\[\S{0,60}:(?<haproxy>\d{1,5})\]|listen\([^,\s]{1,60}, (?<dovecot>\d{1,5})\) failed: Address already in use|Failed to create listening socket \((?!\/)\S{0,60}?:?(?<unit>\d{1,5})\): Address already in use|Socket bind failed on local address \S{0,80}:(?<openvpn>\d{1,5}): Address already in use|(?:[Cc]annot bind to local IPv[46] socket|cannot bind (?:tcp|udp)6?): Address already in use|Could not bind NTP socket to \S{1,60}:(?<ntp>\d{1,5}) : Address already in use|Unable to bind socket for address \S{1,60}:(?<cups>\d{1,5}) - Address already in use|bind\(\) \S{0,60}:(?<lighttpd>\d{1,5}): Address already in use|(?:unable to|[Cc]ould not|[Cc]annot|[Cc]an't|[Ff]ailed to) bind (?:the )?(?:socket|listener): Address already in use|^(?:\d{1,12}: )?Error: Address already in use$|unable to bind to wildcard address \S{1,60} - another process may be running - EXITING/,
    facts: port,
    read: ({ haproxy, dovecot, unit, openvpn, ntp, cups, lighttpd }, emit, line) => {
      const datagram = openvpn ?? ntp
      const stream = haproxy ?? dovecot ?? unit ?? cups ?? lighttpd
      if (datagram) emit('port.refused', 'kernel', line, `${datagram}/udp`)
      else if (stream) emit('port.refused', 'kernel', line, `${stream}/tcp`)
    },
    example: '[ALERT]    (4518) : Starting frontend web: cannot bind socket (Address already in use) [0.0.0.0:80]',
    nearMiss: 'docker.socket: Failed to create listening socket (/run/docker.sock): Address already in use',
    by: 'haproxy, dovecot, systemd, openvpn, tftpd-hpa, rpcbind, chronyd, ntpd, cupsd, lighttpd, charon of strongSwan, mosquitto',
    source: 'https://man7.org/linux/man-pages/man2/bind.2.html',
    probes: ['ss'],
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
] as const
