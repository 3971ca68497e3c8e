/** Name resolution: what Go programs, libc programs, busybox and package managers print when a name has no answer. */
import { flag, keyed, sig, text } from '../model'

export default [
  sig({
    id: 'go-lookup-failed',
    literal: 'lookup ',
    pattern:
      /lookup (?<name>[\w.*-]+)(?: on (?<server>\S+?):(?<port>\d+))?: (?:(?:read|write|dial) udp .{0,90}?: )?(?:(?:read|write|connect): )?(?<reason>no such host|server misbehaving|i\/o timeout|connection refused|network is unreachable|no route to host|Temporary failure in name resolution|cannot unmarshal DNS message|dial udp|operation not permitted)/,
    facts: { 'dns.failed-server': text, 'dns.failed-reason': text },
    read({ server, reason }, emit, line) {
      if (server) emit('dns.failed-server', server, line)
      if (reason) emit('dns.failed-reason', reason, line)
    },
    example:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 127.0.1.1:53: read udp 127.0.0.1:39049->127.0.1.1:53: read: connection refused',
    nearMiss: 'nslookup registry-1.docker.io',
    by: 'Go net: docker, containerd, kubelet, coredns',
    source: 'https://pkg.go.dev/net#DNSError',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'go-lookup-loopback',
    literal: ['on [::1]:53', 'on 127.0.0.1:53'],
    // with no usable nameserver line Go asks 127.0.0.1 and [::1]
    pattern:
      /lookup \S+ on (?<server>\[::1\]|127\.0\.0\.1):53: .{0,120}?(?<reason>connection refused|cannot assign requested address)/,
    example:
      'dial tcp: lookup registry-1.docker.io on [::1]:53: read udp [::1]:41258->[::1]:53: read: connection refused',
    nearMiss: 'lookup registry-1.docker.io on 127.0.0.53:53: read: connection refused',
    by: 'Go net: no nameserver line in /etc/resolv.conf',
    source: 'https://github.com/golang/go/blob/master/src/net/dnsconfig_unix.go',
    probes: ['docker-pull'],
  }),
  sig({
    id: 'own-name-unresolved',
    literal: [
      'listen tcp',
      'of the joining node does not resolve',
      'java.net.UnknownHostException',
      'sudo: unable to resolve host',
      'hostname lookup ',
      'Unable to resolve node name',
    ],
    // what listens needs an address of this machine, so the name is its own; Java says the name twice for its own
    pattern:
      /\blisten tcp[46]?: lookup (?<listen>[\w.-]{1,80})(?: on \S{1,60})?: no such host|The hostname \((?<node>[\w.-]{1,80})\) of the joining node does not resolve|java\.net\.UnknownHostException: (?<java>[\w.-]{1,80}): [\w.-]{1,80}: (?:Name or service not known|Temporary failure)|^sudo: unable to resolve host (?<sudo>[\w.-]{1,80})(?=:|$)|hostname lookup '(?<pve>[\w.-]{1,80})' failed|Unable to resolve node name '(?<pmxcfs>[\w.-]{1,80})' to a non-loopback/,
    example: 'error="stream server error: listen tcp: lookup node1 on 192.0.2.1:53: no such host"',
    nearMiss: 'dial tcp: lookup registry-1.docker.io on 192.0.2.1:53: no such host',
    by: 'Go, Java, microk8s',
    source: 'https://github.com/canonical/microk8s/issues/3225',
  }),
  sig({
    id: 'docker-resolver-unanswered',
    literal: ['failed to query external DNS server', 'external resolution failed', 'failed to query DNS server'],
    pattern:
      /(?:external resolution failed, |failed to query (?:external )?DNS server)[^\n]{0,200}?\b(?:read|dial) (?:udp|tcp)[^\n]{0,120}?(?:->|: dial \w+ |udp |tcp )(?<server>[\d.a-f:]{3,45}):(?<port>\d{1,5}): (?:\w+: )?(?<reason>i\/o timeout|connection refused|network is unreachable|no route to host)/,
    example:
      'level=error msg="[resolver] failed to query external DNS server" client-addr="udp:172.18.0.2:38765" dns-server="udp:192.0.2.1:53" error="read udp 172.18.0.2:38765->192.0.2.1:53: i/o timeout" question=";example.com.\\tIN\\t A"',
    nearMiss: 'level=debug msg="[resolver] forwarding query" dns-server="udp:192.0.2.1:53"',
    by: 'dockerd: its embedded resolver, “external resolution failed” before 1.13',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/resolver.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'resolv-conf-missing',
    literal: ['resolv.conf'],
    // k3s before 1.24 kept a file of its own in /tmp, where systemd-tmpfiles removes it after ten days
    pattern:
      /(?:open|stat|lstat|read|cat|failed to open|could not open|cannot access|mounting|bind)[: '"]{0,3}(?:\S+ )?['"]?\/etc\/resolv\.conf['"]?:? .{0,60}?(?:no such file or directory|Invalid argument|too many levels|没有那个文件)|\/(?:run|tmp)\/(?:systemd\/resolve\/|NetworkManager\/|resolvconf\/)?(?:stub-|k3s-)?resolv\.conf['"]?:? .{0,20}?no such file or directory/i,
    example: 'open /etc/resolv.conf: no such file or directory',
    nearMiss: 'cat /etc/resolv.conf shows nothing',
    by: 'dockerd, kubelet, systemd and others',
    source: 'https://github.com/docker/cli/issues/2618',
  }),
  sig({
    id: 'resolved-stub-off-but-linked',
    literal: ['expects DNSStubListener='],
    pattern:
      /DNSStubListener= is disabled, but \S{1,60}resolv\.conf is a symlink to \S{1,80} which expects DNSStubListener=/,
    example:
      'DNSStubListener= is disabled, but /etc/resolv.conf is a symlink to /run/systemd/resolve/stub-resolv.conf which expects DNSStubListener= to be enabled.',
    nearMiss: 'DNSStubListener=no in /etc/systemd/resolved.conf',
    by: 'systemd-resolved >= 245',
    source: 'https://github.com/systemd/systemd/blob/main/src/resolve/resolved-resolv-conf.c',
    probes: ['systemctl-status systemd-resolved', 'journalctl-unit systemd-resolved'],
  }),
  sig({
    id: 'dns-answer-from-elsewhere',
    literal: 'reply from unexpected source',
    pattern: /reply from unexpected source: (?<from>[^#\s]{1,60})#\d+, expected (?<asked>[^#\s]{1,60})#53/,
    example: ';; reply from unexpected source: 127.0.0.1#53, expected 127.0.0.53#53',
    nearMiss: ';; connection timed out; no servers could be reached',
    by: 'dig, nslookup: another program answers in place of the server that was asked',
    source: 'https://github.com/pi-hole/docker-pi-hole/issues/503',
    probes: ['dns-lookup'],
  }),
  sig({
    id: 'kubelet-resolv-conf-missing',
    literal: ['/run/systemd/resolve/resolv.conf'],
    pattern: /open \/run\/systemd\/resolve\/resolv\.conf: no such file or directory/,
    example: 'Failed to create pod sandbox: open /run/systemd/resolve/resolv.conf: no such file or directory',
    nearMiss: 'nameserver from /run/systemd/resolve/resolv.conf',
    by: 'kubelet whose config names the file of systemd-resolved on a host without it',
    source: 'https://github.com/kubernetes/kubeadm/issues/1124',
  }),
  sig({
    id: 'libc-name-resolution-failed',
    literal: [
      'emporary failure in name resolution',
      'Temporary failure resolving',
      'Could not resolve host',
      'Could not resolve',
      'bad address',
      'unknown host',
      'EAI_AGAIN',
      'Name or service not known',
      'unable to resolve host address',
      '域名解析暂时失败',
      '未知的名称或服务',
      // libc.mo of de, es, fr, it, ja, pt, ru, pl and zh_TW
      'Temporärer Fehler bei der Namensauflösung',
      'Der Name oder der Dienst ist nicht bekannt',
      'Fallo temporal en la resolución del nombre',
      'Nombre o servicio desconocido',
      'Échec temporaire dans la résolution du nom',
      'Nom ou service inconnu',
      'Errore temporaneo nella risoluzione del nome',
      'Nome o servizio sconosciuto',
      '名前解決に一時的に失敗しました',
      '名前またはサービスが不明です',
      'Falha temporária na resolução de nome',
      'Nome ou serviço desconhecido',
      'Временный сбой в разрешении имен',
      'Неизвестное имя или служба',
      'Odwzorowanie nazwy jest chwilowo niemożliwe',
      'Ta nazwa lub usługa jest nieznana',
      '解析名稱時發生暫時性錯誤',
      '名稱或服務未知',
      'cannot resolve',
      'Name does not resolve',
      'Try again',
      'temporary error (try again later)',
      'could not resolve address for',
      'Resolving timed out',
      'Something wicked happened resolving',
      'DNS lookup error',
      'Failed to resolve ',
    ],
    pattern:
      /[Tt]emporary failure in name resolution|Temporary failure resolving '?(?<name>[\w.-]+)|[Cc]ould not resolve (?!symbol )(?:host|proxy)?:? ?'?(?<host>[\w.-]+)|bad address '(?<bb>[\w.:-]+)'|EAI_AGAIN|Name or service not known|(?:ping6?|telnet|ssh): unknown host (?<old>[\w.-]+)|unable to resolve host address|域名解析暂时失败|未知的名称或服务|Temporärer Fehler bei der Namensauflösung|Der Name oder der Dienst ist nicht bekannt|Fallo temporal en la resolución del nombre|Nombre o servicio desconocido|Échec temporaire dans la résolution du nom|Nom ou service inconnu|Errore temporaneo nella risoluzione del nome|Nome o servizio sconosciuto|名前解決に一時的に失敗しました|名前またはサービスが不明です|Falha temporária na resolução de nome|Nome ou serviço desconhecido|Временный сбой в разрешении имен|Неизвестное имя или служба|Odwzorowanie nazwy jest chwilowo niemożliwe|Ta nazwa lub usługa jest nieznana|解析名稱時發生暫時性錯誤|名稱或服務未知|Name does not resolve|: Try again$|^(?:[^\n]{0,120} )?Try again: `[^\s'`]{1,200}'|alpine\S*: temporary error \(try again later\)|Temporary error \(try again later\)|mount error: could not resolve address for (?<cifs>[\w.-]+)|curl: \(28\) Resolving timed out|Something wicked happened resolving '(?<wicked>[\w.-]{1,200}):|^(?:ERROR|WARNING): (?:fetching )?https?:\/\/(?<apk>[\w.-]{1,200})[^\n]{0,200}: DNS lookup error|^exportfs: Failed to resolve (?<client>\S{1,200})/,
    example:
      "Failed to fetch http://deb.debian.org/debian/dists/bookworm/InRelease  Temporary failure resolving 'deb.debian.org'",
    nearMiss: 'bad address in system call argument',
    by: 'glibc, musl, busybox, curl, apt, Node.js, Python',
    source: 'https://man7.org/linux/man-pages/man3/gai_strerror.3.html',
  }),
  sig({
    id: 'name-does-not-exist',
    literal: [
      'ENOTFOUND',
      'host not found in upstream',
      'NXDOMAIN',
      'No such host is known',
      'nodename nor servname provided',
    ],
    // the resolver answered, and knows no such name: another network of Docker, a service that is not up, a slip
    pattern:
      /getaddrinfo ENOTFOUND (?<node>[\w.-]{1,200})|host not found in upstream \\?"(?<upstream>[^"\\]{1,200})\\?"|server can't find (?<nx>\S{1,200}): NXDOMAIN|No such host is known/,
    example: 'nginx: [emerg] host not found in upstream "app" in /etc/nginx/conf.d/default.conf:2',
    nearMiss: 'getaddrinfo EAI_AGAIN db',
    by: 'nginx, Node.js, nslookup: the name itself is unknown',
    source: 'https://docs.docker.com/engine/network/#dns-services',
    probes: ['dns-lookup', 'docker-ps'],
  }),
  sig({
    id: 'peer-name-unknown',
    literal: [
      'host not found in upstream',
      'getaddrinfo ',
      'could not translate host name',
      'server host ',
      '127.0.0.11:53',
      'UnknownHostException',
      ' connecting to ',
      'Could not resolve host',
      'bad address ',
      'host lookup failed',
    ],
    // a name without a dot: no name of the internet, but one of another container, a service, or the local network
    pattern:
      /host not found in upstream \\?"(?<upstream>[\w-]{1,100})(?::\d+)?\\?"|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?!localhost)(?<node>[\w-]{1,100})(?=[\s:,'"`]|$)|could not translate host name "(?!localhost)(?<pg>[\w-]{1,100})" to address|Unknown (?:MySQL |MariaDB )?server host '(?!localhost)(?<mysql>[\w-]{1,100})'|lookup (?<go>[\w-]{1,100}) on 127\.0\.0\.11:53: .{0,80}?(?:no such host|server misbehaving)|UnknownHostException: (?!localhost)(?<java>[\w-]{1,100})(?=: [A-Z]|\s|$)|Error -[235] connecting to (?!localhost)(?<redis>[\w-]{1,100}):\d+\. |getaddrinfo for (?!localhost)(?<php>[\w-]{1,100}) failed|Could not resolve host: (?!https?\b|localhost)(?<curl>[\w-]{1,100})(?=[\s;)'"]|$)|(?:nc|wget|ping): bad address '(?!localhost)(?<bb>[\w-]{1,100})(?::\d+)?'|(?<nc>[\w-]{1,100}): forward host lookup failed: Unknown host/,
    example: 'nginx: [emerg] host not found in upstream "app" in /etc/nginx/conf.d/default.conf:2',
    nearMiss: 'getaddrinfo ENOTFOUND registry.npmjs.org',
    by: 'nginx, Node.js, libpq, MySQL clients, Go, Java, Python, PHP, curl, busybox',
    source: 'https://docs.docker.com/engine/network/#dns-services',
    probes: ['docker-logs'],
    facts: { 'peer.wanted': keyed(flag) },
    read(groups, emit) {
      const name = Object.values(groups).find((value) => value !== undefined)
      if (name) emit('peer.wanted', true, null, name)
    },
  }),
  sig({
    id: 'dns-tool-no-server',
    literal: [
      'no servers could be reached',
      'communications error to',
      'no response from',
      'All attempts to contact name servers',
      'resolve call failed: Query timed out',
      'resolve call failed: Connection timed out',
    ],
    pattern:
      /no servers could be reached|communications error to (?<server>[\d.a-f:]+)#\d+: (?<reason>[a-z ]+)|no response from (?<server2>\S+)|resolve call failed: All attempts to contact name servers or networks failed|resolve call failed: (?:Query|Connection) timed out/,
    example: ';; communications error to 192.0.2.53#53: timed out',
    nearMiss: 'connection timed out; no database could be reached',
    by: 'bind 9 dig, nslookup, host',
    source: 'https://bind9.readthedocs.io/en/latest/manpages.html#dig-dns-lookup-utility',
    probes: ['dns-lookup'],
  }),
  sig({
    id: 'dnssec-validation-failed',
    literal: [
      'DNSSEC validation failed',
      'with current keys',
      'Unable to fetch DNSKEY set',
      'broken trust chain resolving',
      'insecurity proof failed resolving',
      'no valid RRSIG resolving',
      'failed to prime trust anchor',
      'validity period has not begun',
    ],
    // what is at fault stands in few of them: the clock, a forwarder that strips signatures, a cut file of keys, the zone
    pattern:
      /DNSSEC validation failed(?: for question \S{1,255} IN \S{1,12})?: (?<why>[a-z-]{5,30})|managed-keys-zone: (?:DNSKEY set for zone '\S{1,255}' could not be verified with current keys|Unable to fetch DNSKEY set '\S{1,255}')|(?:broken trust chain|insecurity proof failed|no valid RRSIG) resolving '|failed to prime trust anchor|RRSIG (?<early>validity period has not begun)/,
    example: "named[3193]: managed-keys-zone: DNSKEY set for zone '.' could not be verified with current keys",
    nearMiss: "named[3193]: managed-keys-zone: Initializing automatic trust anchor management for zone '.'",
    by: 'named of BIND 9, unbound, systemd-resolved: the answer came and is not believed',
    source: 'https://bind9.readthedocs.io/en/latest/dnssec-guide.html',
    probes: ['journalctl-unit named', 'journalctl-unit systemd-resolved'],
  }),
  sig({
    id: 'docker-no-nameservers-left',
    literal: ['No non-localhost DNS nameservers are left'],
    pattern: /No non-localhost DNS nameservers are left in resolv\.conf/,
    example:
      'level=warning msg="No non-localhost DNS nameservers are left in resolv.conf. Using default external servers: [nameserver 8.8.8.8 nameserver 8.8.4.4]"',
    nearMiss: 'Using default external servers',
    by: 'dockerd, every version: harmless where 8.8.8.8 is reachable',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/internal/resolvconf/resolvconf.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'dns-forward-failed',
    literal: 'plugin/errors: ',
    pattern:
      /plugin\/errors: \d+ \S{1,255} \w{1,10}: (?:read|dial|write) (?:udp|tcp) [^\n]{0,300}(?:i\/o timeout|connection refused|network is unreachable)/,
    example: '[ERROR] plugin/errors: 2 registry.example.com. A: read udp 10.244.0.5:41000->192.168.1.1:53: i/o timeout',
    nearMiss: '[INFO] plugin/reload: Running configuration SHA512 = 1a2b',
    by: 'coredns',
    source: 'https://github.com/coredns/coredns/blob/master/plugin/errors/errors.go',
    probes: ['dns-lookup', 'resolv-conf'],
  }),
] as const
