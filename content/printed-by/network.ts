/** Who prints an error line: name resolution, packet filters, ports, certificates. */
export const network: Readonly<Record<string, string>> = {
  'dockerd: its embedded resolver, “external resolution failed” before 1.13':
    'dockerd 的内置解析器，1.13 之前的说法是 “external resolution failed”',
  'openvpn, charon of strongSwan, pluto of Libreswan, openfortivpn, pppd: the server said no to who asks':
    'openvpn、strongSwan 的 charon、Libreswan 的 pluto、openfortivpn、pppd，服务器拒绝了登录者',
  'openvpn (60 seconds by default, hand-window), charon of strongSwan, pluto of Libreswan':
    'openvpn（默认 60 秒，由 hand-window 设定）、strongSwan 的 charon、Libreswan 的 pluto',
  'Linux, with dynamic debug of wireguard on; a peer that is merely away says the same':
    'Linux，打开 wireguard 的动态调试时；对端只是不在线也会这样',
  'NetBird: it calls resolvconf with an option that only openresolv knows':
    'NetBird，调用 resolvconf 时用了只有 openresolv 才认得的选项',
  'openvpn as the client: a packet of the server came': 'openvpn 客户端，收到了服务器的报文',
  'wg (setconf, syncconf): it knows fewer words than wg-quick': 'wg（setconf、syncconf），它认得的关键字比 wg-quick 少',
  'nginx, Apache, Go net/http, Tomcat: the answer of a TLS port to a plain request':
    'nginx、Apache、Go net/http、Tomcat：TLS 端口对明文请求的回答',
  'Python, Firefox and NSS, Java; nginx and Apache in their access log: TLS came to a port without it':
    'Python、Firefox 和 NSS、Java；nginx 和 Apache 的访问日志：没有 TLS 的端口收到了 TLS',
  'Go programs: as a server (health checks and scanners do it, too), or as the client of a port without TLS':
    'Go 程序：作为服务器时（健康检查和扫描也会触发），或作为客户端连到没有 TLS 的端口',
  'nginx, Apache, sshd, dnsmasq, haproxy, postgres, redis, dockerd, Go, Node.js, Python and Java programs (errno 99)':
    'nginx、Apache、sshd、dnsmasq、haproxy、postgres、redis、dockerd，以及 Go、Node.js、Python、Java 程序（errno 99）',
  'tailscale, the command line': 'tailscale 命令行',
  'pihole -d, the report that Pi-hole makes of a machine': 'pihole -d，即 Pi-hole 生成的诊断报告',
  'iptables-restore, ufw over it, nft -f: the file itself has a mistake':
    'iptables-restore、经由它的 ufw、`nft -f`：文件本身写错了',
  'ufw: one of its files with rules was not loaded; the lines below it say why':
    'ufw：有规则文件没载入，原因在下面几行',
  'iptables-legacy, ip6tables-legacy': 'iptables-legacy、ip6tables-legacy',
  'ufw: iptables -V failed, or there is no iptables': 'ufw，iptables -V 失败，或没有 iptables',
  'wg, ipset: without NET_ADMIN the kernel shows and changes nothing':
    'wg、ipset，没有 NET_ADMIN 时内核既不给看也不给改',
  'wg-quick (wireguard-tools), of a configuration with a line DNS =': 'wg-quick（wireguard-tools），配置里有 DNS = 时',
  'the resolvconf of systemd (a link to resolvectl), where systemd-resolved does not run':
    'systemd 的 resolvconf（指向 resolvectl 的链接），systemd-resolved 没有运行时',
  'the resolvconf of systemd: /etc/resolvconf/interface-order, left by another package, makes wg-quick write tun. before the name':
    'systemd 的 resolvconf：别的软件包留下的 /etc/resolvconf/interface-order 会让 wg-quick 在接口名前加 tun.',
  'openresolv: in a container without init; or a resolv.conf that another program writes':
    'openresolv，在没有 init 的容器里，或 resolv.conf 由别的程序写',
  'dig, nslookup: another program answers in place of the server that was asked':
    'dig、nslookup，应答的不是被查询的服务器，而是别的程序',
  'curl: nobody answers (28), or the connection is cut (35, 56)': 'curl，无人应答（28）或连接被切断（35、56）',
  'firewalld with the iptables back end, of a rule that it does not know':
    'firewalld 的 iptables 后端，遇到没有记录的规则时',
  'dockerd (all), podman, nerdctl': 'dockerd（所有版本）、podman、nerdctl',
  'nginx, Apache, sshd, Node.js, Go programs: bind() of a port from 1024 on':
    'nginx、Apache、sshd、Node.js、Go 程序：绑定 1024 及以上的端口',
  'firewalld 0.6 and newer, where ip6tables gets no table from the kernel':
    'firewalld 0.6 及更新版本，ip6tables 从内核得不到表时',
  'openvpn, vpnc, qemu: EPERM without NET_ADMIN, EBUSY where another process has the interface':
    'openvpn、vpnc、qemu，没有 NET_ADMIN 时报 EPERM，接口被别的进程占着时报 EBUSY',
  'iptables-nft 1.8.0 to 1.8.7: no module for the target, no nft_compat, or no right to ask':
    'iptables-nft 1.8.0 至 1.8.7，没有该动作的模块或 nft_compat，或无权询问内核',
  'ufw; ufw-docker writes its own prefix': 'ufw；ufw-docker 写的是自己的前缀',
  'Go net: docker, containerd, kubelet, coredns': 'Go 的 net 库，如 docker、containerd、kubelet、coredns',
  'Go net: no nameserver line in /etc/resolv.conf': 'Go 的 net 库，/etc/resolv.conf 里没有 nameserver 行时',
  'dockerd, kubelet, systemd and others': 'dockerd、kubelet、systemd 等',
  'kubelet whose config names the file of systemd-resolved on a host without it':
    'kubelet，配置里写的是 systemd-resolved 的文件，而主机上没有 systemd-resolved',
  'bind 9 dig, nslookup, host': 'bind 9 的 dig、nslookup、host',
  'dockerd, every version: harmless where 8.8.8.8 is reachable': 'dockerd，所有版本；能连上 8.8.8.8 就没有影响',
  'iptables; the back end in brackets since 1.8.0': 'iptables；1.8.0 起在括号里写出后端',
  'iptables >= 1.8.4, both back ends; nft list': 'iptables >= 1.8.4，两种后端都会；`nft list`',
  'iptables-legacy, after a table could not be initialized; the line before is often cut off':
    'iptables-legacy，表初始化失败之后打印；前一行常常被截掉',
  'iptables-legacy, every version': 'iptables-legacy，所有版本',
  'iptables-nft >= 1.8.0; 1.8.2 prints iptables/1.8.2 in front':
    'iptables-nft >= 1.8.0；1.8.2 会在行首写 iptables/1.8.2',
  'iptables, both back ends': 'iptables，两种后端都会',
  'iptables-legacy, run by a user': 'iptables-legacy，以普通用户运行时',
  'dockerd, every version: its own list of published ports': 'dockerd，所有版本；查的是它自己的已发布端口表',
  'Go programs: docker-proxy, dockerd, kubelet, etcd, traefik, caddy, podman':
    'Go 程序，如 docker-proxy、dockerd、kubelet、etcd、traefik、caddy、podman',
  'dockerd 28 and newer; Docker Desktop (second form)': 'dockerd 28 及以上；Docker Desktop（第二种写法）',
  'nginx, Apache, sshd, Node.js, Go programs: bind() of a port below 1024':
    'nginx、Apache、sshd、Node.js、Go 程序，监听 1024 以下的端口时',
  'nginx, Apache, sshd, dnsmasq, Node.js, Java, Python and others':
    'nginx、Apache、sshd、dnsmasq、Node.js、Java、Python 等',
  'NixOS nftables module': 'NixOS 的 nftables 模块',
  'iptables: the user-space file libxt_NAME.so, or for a target the chain, is missing':
    'iptables，缺少用户态的扩展文件 libxt_NAME.so；如果报的是 target，也可能是没有这条链',
  'procps and busybox sysctl, kubeadm, systemd-sysctl, dockerd, ansible':
    'procps 和 busybox 的 sysctl、kubeadm、systemd-sysctl、dockerd、ansible',
  'kubeadm preflight': 'kubeadm 的 preflight 检查',
  'Linux 3.18 and newer, whenever the bridge module loads': 'Linux 3.18 及以上，每次加载 bridge 模块时',
  'dockerd, every version with the iptables back end': 'dockerd，使用 iptables 后端的所有版本',
  'firewalld with LogDenied': '开启 LogDenied 的 firewalld',
  'any program: EHOSTUNREACH, which a firewall REJECT with icmp-host-prohibited also yields':
    '任何程序（EHOSTUNREACH；防火墙的 REJECT 规则带 icmp-host-prohibited 时也会得到它）',
  'ping, tracepath, the kernel (EMSGSIZE)': 'ping、tracepath、内核（EMSGSIZE）',
  'OpenSSH, curl, Go: the first large packets of a connection do not arrive':
    'OpenSSH、curl、Go，连接里最先发出的几个大包没有送达',
  'shells, sudo, env': 'shell、sudo、env',
  'dpkg: the link group knows no such program': 'dpkg，这个链接组里没有登记该程序',
  'iptables-nft 1.8.8 and newer on the host beside 1.8.7 and older in the container':
    'iptables-nft，主机上是 1.8.8 及以上，容器里是 1.8.7 及以下',
  'iptables 1.4.21 and newer, where a newer release wrote the rule': 'iptables 1.4.21 及以上，规则由更新的版本写入时',
  'k0s and k3s, which bring their own iptables': 'k0s 和 k3s，它们自带 iptables',
  'ipset 6 and 7; kube-proxy in IPVS mode': 'ipset 6 和 7；IPVS 模式的 kube-proxy',
  'CNI bridge plugin, flannel': 'CNI bridge 插件、flannel',
  'dockerd 20.10 and newer with ip6tables on': '开启 ip6tables 的 dockerd 20.10 及以上',
  'kernel command line': '内核启动参数',
  'nft 0.9 and newer: nfnetlink answers, nf_tables does not': 'nft 0.9 及以上，nfnetlink 有应答，nf_tables 没有',
  'bind 9 named, dnsmasq without a port in the line: port 53': 'bind 9 的 named、dnsmasq；行里没有端口号就是 53 端口',
  'Go programs': 'Go 程序',
  'Docker, containerd, podman: the address in front tells whose certificate':
    'Docker、containerd、podman，前面的地址说明是谁的证书',
  'curl, OpenSSL, Python, Java, GnuTLS (apt), Go remote alert':
    'curl、OpenSSL、Python、Java、GnuTLS（apt）、Go（对端发来的 alert）',
  'timedatectl (the second wording since 239)': 'timedatectl（第二种写法从 239 开始）',
  'tailscaled, where it could not make its TUN device': 'tailscaled，TUN 设备创建失败时',
  'Libreswan pluto 5: the file exists with CONFIG_XFRM_STATISTICS only':
    'Libreswan 5 的 pluto：只有打开 CONFIG_XFRM_STATISTICS 才有这个文件',
  'strongSwan xfrmi: the kernel has no xfrm_interface': 'strongSwan xfrmi：内核没有 xfrm_interface',
  'strongSwan charon: the kernel has no XFRM': 'strongSwan charon：内核没有 XFRM',
  'iptables-restore and ufw over it: the kernel refuses a rule on or before this line':
    'iptables-restore，以及调用它的 ufw：这一行或之前的某条规则被内核拒绝',
  'Go: the certificate is within its dates and made for another name': 'Go，证书在有效期内，但不是签发给这个名字的',
  'curl, wget, nc, telnet, ssh: nobody listens there': 'curl、wget、nc、telnet、ssh，对方端口没有程序监听',
  'Go: a large public service, so somebody in between signs in its place':
    'Go，对方是大型公共服务，说明中间有东西在替它签发证书',
  'Go programs that speak to a Kubernetes API server, a kubelet or a webhook':
    '与 Kubernetes API server、kubelet 或 webhook 通信的 Go 程序',
  'curl, apt, Go, git, Python requests: no list of trusted authorities':
    'curl、apt、Go、git、Python requests，找不到受信任 CA 的名单',
  'nginx, Node.js, nslookup: the name itself is unknown': 'nginx、Node.js、nslookup，这个名字本身不存在',
  'python-iptables, iptc of Perl and Go: they call libiptc, which loads no module':
    'python-iptables 及 Perl、Go 的 iptc 绑定：它们直接调用 libiptc，不会自动加载模块',
  'firewalld >= 0.6 with the nftables back end; a kernel without the helper, or that of an OpenVZ guest':
    'firewalld >= 0.6 的 nftables 后端；内核没有这个 helper，或者在 OpenVZ 容器里',
  'dockerd >= 1.12 in swarm mode: at its start, and in docker info':
    'swarm 模式下的 dockerd >= 1.12，启动时以及 docker info 里',
  'VPN programs, QEMU, dockerd, CNI plug-ins: the interface belongs to somebody already':
    'VPN 程序、QEMU、dockerd、CNI 插件，接口已被占用',
  'iproute2, net-tools, openvpn, systemd-networkd: the link, the address or the route is there already':
    'iproute2、net-tools、openvpn、systemd-networkd，接口、地址或路由已存在',
  'klipper-lb of k3s: it looks for nf_tables in lsmod, which does not list what is compiled in':
    'k3s 的 klipper-lb，它在 lsmod 里找 nf_tables，而编译进内核的功能不列在那里',
  'dockerd, CNI plug-ins, LXC: the parent interface has a receive handler already':
    'dockerd、CNI 插件、LXC，父接口的收包钩子已被占用时',
  'dockerd: a second macvlan or ipvlan network on one parent, before 24 for every driver':
    'dockerd，同一个父接口上建第二个 macvlan 或 ipvlan 网络时，24 之前不分驱动',
  'dockerd, Podman: a device that the container asks for is not on the host':
    'dockerd、Podman，容器要用的设备宿主机上没有',
  'Linux >= 6.4: the file was compiled with other headers or another configuration':
    'Linux >= 6.4，模块文件是用别的头文件或别的配置编译的',
  's6-overlay: the lines come from a container': 's6-overlay，这些行来自容器',
  'tc, ip, ipset: the program itself does not know the word, whatever the kernel can do':
    'tc、ip、ipset，程序自己不认识这个词，与内核支持什么无关',
  'nginx, Node.js, libpq, MySQL clients, Go, Java, Python, PHP, curl, busybox':
    'nginx、Node.js、libpq、MySQL 客户端、Go、Java、Python、PHP、curl、busybox',
  'WSL >= 2.0.5 with NAT, at every start: Windows has its proxy on 127.0.0.1, which is another machine here':
    'WSL >= 2.0.5 的 NAT 模式，每次启动都会打印：Windows 的代理在 127.0.0.1，而在这里那是另一台机器',
  'Go programs, dig: the answer to the look-up is another company’s address':
    'Go 程序、dig，解析得到的是另一家公司的地址',
  'Go programs beside clash, mihomo or sing-box in fake-ip mode: the address exists in the proxy only':
    'Go 程序，旁边开着 fake-ip 模式的 clash、mihomo 或 sing-box：这个地址只在代理软件里有效',
  'Go programs: another server answers under the name of a public registry': 'Go 程序，应答的服务器不是那个公共仓库',
  'named of BIND 9, unbound, systemd-resolved: the answer came and is not believed':
    'BIND 9 的 named、unbound、systemd-resolved：收到了应答，但不相信它',
  'dnsmasq, ISC dhcpd and dhclient, Kea: port 67': 'dnsmasq、ISC dhcpd 和 dhclient、Kea：67 端口',
  'haproxy, dovecot, systemd, openvpn, tftpd-hpa, rpcbind, chronyd, ntpd, cupsd, lighttpd, charon of strongSwan, mosquitto':
    'haproxy、dovecot、systemd、openvpn、tftpd-hpa、rpcbind、chronyd、ntpd、cupsd、lighttpd、strongSwan 的 charon、mosquitto',
  'git and curl with GnuTLS; libcurl where its caller leaves the reason out':
    '使用 GnuTLS 的 git 和 curl；调用方没有带出原因时的 libcurl',
  'OpenVPN >= 2.6, OpenVPN 3 (OpenVPN Connect, openvpn3-linux)':
    'OpenVPN 2.6 及以上、OpenVPN 3（OpenVPN Connect、openvpn3-linux）',
  'openvpn: one side has tls-auth or tls-crypt and the other has not, or another key or direction':
    'openvpn：一端用了 tls-auth 或 tls-crypt，另一端没有用，或者密钥、方向不一致',
  'timedatectl: no service that sets the clock is installed (systemd-timesyncd, chrony, ntpsec)':
    'timedatectl：没有安装任何校时服务（systemd-timesyncd、chrony、ntpsec）',
  'resolvectl: systemd-resolved knows no server that it may ask for this name: no link has one, or only for other domains':
    'resolvectl：systemd-resolved 没有可以问这个域名的服务器，各网卡都没有，或只用于别的域',
  'nslookup, host, dig: the server that was asked could not get an answer itself: DNSSEC with a wrong clock, a broken zone, a forwarder that fails':
    'nslookup、host、dig：被问的服务器自己也没得到答案，例如时钟不对时的 DNSSEC、区域有错、转发服务器故障',
  'NetworkManager: no interface of that kind is there, or it has another name, no driver, no cable or no radio':
    'NetworkManager：没有这种网卡，或换了名字、没有驱动、没插网线、无线被关',
  'dhclient, udhcpc: nobody answers on this network: cable, VLAN, Wi-Fi, a bridge whose forwarding is filtered, or a server that is off':
    'dhclient、udhcpc：这个网络里没有应答，查网线、VLAN、Wi-Fi、被过滤的网桥，或服务器没开',
  'curl, nginx, Python: somebody took the connection and closed it without a word: docker-proxy for a program that does not listen there, a program that crashed, TLS spoken to a plain port':
    'curl、nginx、Python：连接被接受后直接关闭，例如 docker-proxy 背后的程序没有监听、程序崩溃、对明文端口说 TLS',
  'git over https: the transfer was cut in the middle': 'git 走 https：传输中途被切断',
  'apt, git, curl, wget, dnf, yum, helm, npm, pip, pacman: the server, or a proxy before it, has a fault of its own':
    'apt、git、curl、wget、dnf、yum、helm、npm、pip、pacman：服务器或它前面的代理自己出了故障',
  'tailscale: the command wants root or an operator; or it offers routes on a host that does not forward':
    'tailscale：命令要 root 或 operator 权限，或者本机没有打开转发却提供路由',
  'openvpn: says that, and not why; the line before it does': 'openvpn：只说失败，不说原因，原因在前一行',
  'openvpn: ip route add was refused: the route is there already (2), or openvpn has given up root':
    'openvpn：`ip route add` 被拒绝，路由已存在（2），或 openvpn 已放弃 root 权限',
  'openvpn: the two sides are set up for different ciphers, compression, versions of TLS, or kinds of certificates':
    'openvpn：两端设置的加密算法、压缩、TLS 版本或证书类型不一致',
}
