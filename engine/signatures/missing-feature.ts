/**
 * What programs say when the kernel does not offer what they ask for. Each line names the feature and never the reason:
 * a stale kernel, a missing package, an unset option and a container guest all look like this.
 */
import { moduleName } from '../facts/shared'
import { flag, keyed, sig } from '../model'
import { namesRelease } from './module-words'

const iproute = 'https://git.kernel.org/pub/scm/network/iproute2/iproute2.git/tree/ip/iplink.c'
const kvmSource = 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/x86/kvm/vmx/vmx.c'
const utilLinux = 'https://github.com/util-linux/util-linux/blob/master/libmount/src/context_mount.c'

export default [
  sig({
    id: 'ip-unknown-device-type',
    literal: ['Unknown device type', 'unknown device type'],
    pattern: /\b(?:Error: )?[Uu]nknown device type\b/,
    example: 'Error: Unknown device type.',
    nearMiss: 'Error: Unknown device "docker0".',
    by: 'iproute2 >= 4.14 with the kernel text of rtnl_newlink',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/core/rtnetlink.c',
  }),
  sig({
    id: 'rtnetlink-not-supported',
    literal: ['RTNETLINK answers', 'Operation not supported'],
    // musl says `Not supported`
    pattern: /RTNETLINK answers: (?<reason>(?:Operation |Protocol )?[Nn]ot supported)/,
    example: 'RTNETLINK answers: Operation not supported',
    nearMiss: 'RTNETLINK answers: File exists',
    by: 'iproute2',
    source: iproute,
  }),
  sig({
    id: 'mount-unknown-fs',
    literal: [
      'unknown filesystem type',
      'unknown file system type',
      '未知的文件系统类型',
      'nbekannter Dateisystemtyp',
      'système de fichiers inconnu',
      'sistema de ficheros desconocido',
      'тип файловой системы',
      'system sconosciuto',
      'sistema de arquivos desconhecido',
      'nieznany typ systemu',
    ],
    // what holds volumes, a raid or a secret is no file system: the next signature
    pattern:
      /(?:unknown file ?system type|未知的文件系统类型|[Uu]nbekannter Dateisystemtyp|type de système de fichiers inconnu|tipo de sistema de ficheros desconocido|неизвестный тип файловой системы|tipo di file ?system sconosciuto|tipo de sistema de arquivos desconhecido|nieznany typ systemu plików) ?:? ?['"‘“„»«(]?\s?(?!\w{2,20}_member\b|crypto_LUKS\b|BitLocker\b|swap\b)(?<fs>[\w.-]+)/,
    example: "mount: /mnt: unknown filesystem type 'overlay'.",
    nearMiss: 'unknown filesystem type',
    by: 'util-linux, udisks',
    source: utilLinux,
  }),
  sig({
    id: 'mount-holds-no-fs',
    literal: ['_member', 'crypto_LUKS', 'BitLocker', 'swap'],
    pattern:
      /(?:unknown file ?system type|未知的文件系统类型|unbekannter Dateisystemtyp) ?['"‘“„»(]?(?<holds>\w{2,20}_member|crypto_LUKS|BitLocker|swap)\b/,
    example: "mount: unknown filesystem type 'LVM2_member'",
    nearMiss: "mount: /mnt: unknown filesystem type 'overlay'.",
    by: 'util-linux, udisks',
    source: 'https://github.com/util-linux/util-linux/tree/master/libblkid/src/superblocks',
  }),
  sig({
    id: 'mount-bad-superblock',
    literal: ['superblock'],
    pattern:
      /\bmount: .{0,120}(?:(?<read>can't read superblock)|wrong fs type, bad option, bad superblock on \/dev\/(?<device>[\w./-]{2,60}))/,
    example: "mount: /dev/sda1: can't read superblock",
    nearMiss: 'mount: wrong fs type, bad option, bad superblock on cgroup,',
    by: 'util-linux',
    source: utilLinux,
    probes: ['dmesg'],
  }),
  sig({
    id: 'mount-helper-needed',
    literal: ['for several filesystems', 'for several file systems', 'wrong fs type'],
    // mount says so of network file systems only when it has not found their program
    pattern:
      /(?<sure>bad option; for several file ?systems|wrong fs type, bad option, bad superblock on (?:\/\/[\w.-]+|[\w.-]+:\/)\S*?, ?(?:missing|$))|\(for several file ?systems \(e\.g\. nfs, cifs\) you might/,
    example:
      'mount: /mnt: bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program.',
    nearMiss:
      'wrong fs type, bad option, bad superblock on /dev/sdb1, missing codepage or helper program, or other error',
    by: 'util-linux, busybox excepted',
    source: utilLinux,
    probes: ['mount'],
  }),
  sig({
    id: 'mount-no-such-device',
    literal: ['No such device', 'not supported by the system', 'no such device'],
    pattern:
      /(?:mount\.(?<helper>nfs4?): (?:No such device|(?<proto>Protocol not supported))|mount error: (?<cifs>cifs) filesystem not supported by the system|mount error\(19\): No such device|mount: mounting \S+ on \S+ failed: No such device)/,
    example: 'mount.nfs: No such device',
    nearMiss: 'mount: /dev/sdb1: No such device or address',
    by: 'nfs-utils, cifs-utils, busybox: ENODEV, the kernel does not know the file system',
    source: 'https://man7.org/linux/man-pages/man2/mount.2.html',
  }),
  sig({
    id: 'vboxsf-no-driver',
    literal: 'mount.vboxsf: mounting failed',
    pattern: /mount\.vboxsf: mounting failed with the error: No such device/,
    example: '/sbin/mount.vboxsf: mounting failed with the error: No such device',
    nearMiss: '/sbin/mount.vboxsf: mounting failed with the error: Protocol error',
    by: 'VirtualBox Guest Additions',
    source: 'https://www.virtualbox.org/browser/vbox/trunk/src/VBox/Additions/linux/sharedfolders/mount.vboxsf.c',
  }),
  sig({
    id: 'nfs-statd-required',
    literal: 'rpc.statd is not running',
    pattern: /rpc\.statd is not running but is required for remote locking/,
    example: 'mount.nfs: rpc.statd is not running but is required for remote locking.',
    nearMiss: '----> rpc.statd was not running',
    by: 'nfs-utils: mount.nfs of an NFSv3 share without nolock',
    source: 'https://man7.org/linux/man-pages/man8/rpc.statd.8.html',
    probes: ['mount'],
  }),
  sig({
    id: 'nfs-statd-failed',
    literal: ['rpc.statd', 'rpc-statd.service'],
    pattern:
      /rpc\.statd(?:\[\d+\])?: failed to create RPC listeners|rpc-statd\.service: (?:Failed with|[Mm]ain process exited|Control process exited)|Failed to start (?:rpc-statd\.service - )?NFS status monitor/,
    example: 'rpc.statd[7604]: failed to create RPC listeners, exiting',
    nearMiss: 'rpc.statd[7604]: Version 1.2.8 starting',
    by: 'nfs-utils, systemd',
    source: 'https://man7.org/linux/man-pages/man8/rpc.statd.8.html',
    probes: ['journalctl-unit rpc-statd'],
  }),
  sig({
    id: 'fuse-unavailable',
    literal: ['fuse', 'FUSE'],
    pattern:
      /(?:fuse:? device not found, try 'modprobe fuse'|fuse: failed to open \/dev\/fuse: (?<reason>[A-Za-z ]+)|open \/dev\/fuse: no such (?:file|device)|\/dev\/fuse['"]?:? No such file)/,
    example: "fuse: device not found, try 'modprobe fuse' first",
    nearMiss: 'fuse: bad mount point `/mnt/x`: No such file or directory',
    by: 'libfuse 2 and 3',
    source: 'https://github.com/libfuse/libfuse/blob/master/lib/mount.c',
  }),
  sig({
    id: 'nfsd-unavailable',
    literal: '/proc/fs/nfsd',
    pattern: /rpc\.nfsd: Unable to access \/proc\/fs\/nfsd errno (?<errno>\d+)/,
    example: 'rpc.nfsd: Unable to access /proc/fs/nfsd errno 2 (No such file or directory).',
    nearMiss: 'nfsd on /proc/fs/nfsd type nfsd (rw,relatime)',
    by: 'nfs-utils',
    source: 'https://git.linux-nfs.org/?p=steved/nfs-utils.git;a=blob;f=utils/nfsd/nfsd.c',
  }),
  sig({
    id: 'mount-by-program',
    literal: 'using mount program',
    pattern: /using mount program (?<program>\/\S+\/fuse-overlayfs): /,
    example: 'using mount program /usr/bin/fuse-overlayfs: fuse: device not found',
    nearMiss: 'mount_program = "/usr/bin/fuse-overlayfs"',
    by: 'CRI-O and its kin, which mount by fuse-overlayfs',
    source: 'https://github.com/containers/storage/blob/main/drivers/overlay/overlay.go',
  }),
  sig({
    id: 'loop-unavailable',
    literal: ['loop'],
    pattern:
      /(?:cannot find an unused loop device|(?<none>[Cc]ould not find any (?:loop )?device(?: \/dev\/loop)?)|[Cc]ould not find any free (?:loop )?device|failed to set ?up loop device(?:: (?<reason>No such (?:file or directory|device)|[Oo]peration not permitted|[Pp]ermission denied))?|[Ff]ailed to (?:open|find) (?:a free )?\/dev\/loop(?:-control|\d+)?: No such|open \/dev\/loop(?:-control|\d+): no such)/,
    example: 'losetup: cannot find an unused loop device',
    nearMiss: 'Warning: temperature loop device detected',
    by: 'util-linux (losetup, mount)',
    source: 'https://github.com/util-linux/util-linux/blob/master/sys-utils/losetup.c',
  }),
  sig({
    id: 'netlink-socket-unsupported',
    literal: ['Protocol not supported', 'Cannot open session to kernel'],
    // nft prints its source file and line in front; conntrack 1.4.7 may crash after it
    pattern:
      /(?:Unable to initialize Netlink socket: Protocol not supported|mnl_socket_open: Protocol not supported|ipset v[\d.]+: Cannot open session to kernel)/,
    example: 'mnl.c:60: Unable to initialize Netlink socket: Protocol not supported',
    nearMiss: 'socket: Protocol not supported',
    by: 'nft, conntrack, ipset where nfnetlink is not there',
    source: 'https://git.netfilter.org/nftables/tree/src/mnl.c',
    probes: ['nft-ruleset'],
  }),
  sig({
    id: 'socket-protocol-unsupported',
    literal: ['rotocol not supported', 'not supported by protocol'],
    pattern:
      /(?:^|[\s:])(?:socket|socket\(\)|bind|SCTP)[^\n:]{0,30}: (?:Protocol not supported|Address family not supported by protocol)/,
    example: 'socket: Protocol not supported',
    nearMiss: 'iptables: Failed to initialize nft: Protocol not supported',
    by: 'any program that opens a socket of a family or protocol whose module is not there (sctp, vsock, can ...)',
    source: 'https://man7.org/linux/man-pages/man2/socket.2.html',
  }),
  sig({
    id: 'veth-pair-failed',
    literal: ['pair interfaces', 'veth'],
    // the reason may be EPERM, also where a reboot into the installed kernel is all it takes: moby/moby#42107
    pattern:
      /(?:failed to add the host \(?[^()]{0,90}\)?\s*<=> sandbox \(?[^()]{0,90}\)?\s+pair interfaces|failed to make veth pair|(?:create|failed to create) veth(?: pair| interface)?[^\n:]{0,40}): (?:Netlink error: )?(?<reason>[A-Za-z][a-z ]+)/,
    example: 'failed to add the host (veth6f97c56) <=> sandbox (vethf799be2) pair interfaces: operation not supported.',
    nearMiss: 'failed to add interface pair interfaces',
    by: 'dockerd, libnetwork; the CNI bridge plug-in; netavark',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/drivers/bridge/bridge_linux.go',
    probes: ['docker-run', 'journalctl-unit docker'],
  }),
  sig({
    id: 'docker-kernel-too-old',
    literal: ['unning linux kernel version', 'our Linux kernel version'],
    pattern:
      /(?:You are running linux kernel version|Your Linux kernel version) (?<release>\d\S*?),? (?:which might be unstable|can be unstable|is not supported)/,
    ...namesRelease,
    example:
      'You are running linux kernel version 2.6.32-042stab111.12, which might be unstable running docker. Please upgrade your kernel to 3.10.0.',
    nearMiss: 'Your Linux kernel version is fine',
    by: 'dockerd, all versions',
    source: 'https://github.com/moby/moby/blob/v20.10.0/daemon/daemon_unix.go',
    probes: ['journalctl-unit docker', 'dockerd-by-hand'],
  }),
  sig({
    id: 'tailscaled-kernel-version',
    literal: 'Linux kernel version: ',
    pattern: /\bLinux kernel version: (?<release>\d+\.\d+\S*)$/,
    ...namesRelease,
    example: 'Linux kernel version: 5.15.74-1-pve',
    nearMiss: 'Linux kernel version: unknown',
    by: 'tailscaled, where it could not make its TUN device',
    source: 'https://github.com/tailscale/tailscale/blob/main/net/tstun/tun_linux.go',
  }),
  sig({
    id: 'overlay-unavailable',
    literal: [
      'failed to mount overlay: no such device',
      "overlay' not found as a supported",
      'overlay: no such device',
      'filesystem overlay',
    ],
    pattern:
      /(?:failed to mount overlay: no such device|\\?['"]?overlay2?\\?['"]? not found as a supported filesystem|mount[^\n]{0,80} (?:overlay|filesystem type ['"]overlay['"]): no such device)/,
    example: 'level=error msg="failed to mount overlay: no such device" storage-driver=overlay2',
    nearMiss: 'failed to mount overlay: invalid argument',
    by: 'dockerd, containerd',
    source: 'https://github.com/moby/moby/blob/master/daemon/graphdriver/overlayutils/overlayutils.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'docker-bridge-unsupported',
    literal: ['package not installed', 'operation not supported', 'peration not supported', 'type bridge (output'],
    pattern:
      /(?:[Ee]rror creating default \\?"bridge\\?" network: (?<reason>package not installed|operation not supported)|Error creating bridge: (?:package not installed|ip failed: ip link add \S+ type bridge)|Failed to create bridge (?<bridge>\S+) via netlink[^\n]{0,20}operation not supported|(?:create bridge|failed to create (?:a )?bridge)\b[^\n]{0,80}[Oo]peration not supported)/,
    example: 'failed to start daemon: Error creating default "bridge" network: package not installed',
    nearMiss: 'Error creating default "bridge" network: Failed to Setup IP tables',
    by: 'dockerd until 20.10 (package not installed; until 0.8 the failed ip command), >= 26 (operation not supported); netavark, the CNI bridge plug-in',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/drivers/bridge/setup_device_linux.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'device-mapper-refused',
    literal: ['Cannot initialize device-mapper', 'device-mapper: reload ioctl'],
    pattern:
      /Cannot initialize device-mapper\b|device-mapper: reload ioctl (?:on )?[^\n]{0,80}failed: (?:Invalid argument|No such file)/,
    example: 'device-mapper: reload ioctl on testDev (253:0) failed: Invalid argument',
    nearMiss: 'device-mapper: reload ioctl on vg-lv (253:3) failed: Device or resource busy',
    by: 'cryptsetup, LVM, VeraCrypt; the kernel’s log says why',
    source: 'https://gitlab.com/cryptsetup/cryptsetup/-/blob/main/lib/libdevmapper.c',
    probes: ['dmesg'],
  }),
  sig({
    id: 'tun-unavailable',
    literal: ['/dev/net/tun', 'TUN', 'tun module', 'open virtual t', 'tun/tap device'],
    pattern:
      /(?:\/dev\/net\/tun[\\'"\])]*(?:[ :]+)(?:failed: )?(?<reason>[Nn]o such (?:file|device)[\w ]*|does ?n[o']t? exist|not found|[Oo]peration not permitted|[Pp]ermission denied|is missing|is not available)|[Ii]s CONFIG_TUN enabled in your kernel|tun module not loaded|(?<slirp>slirp4netns) failed: \\*"?open\(\\*"\/dev\/net\/tun\\*"\)\\*"?$|CreateTUN\([^)]*\) failed(?![;:] \/dev\/net\/tun)|(?:(?:CreateTUN|[Ff]ailed to open virtual t(?:un|ap) interface \S+|[Ff]ailed to create TUN device): |[Ff]ailed to get a tun\/tap device\s+error=")(?<reason3>[Nn]o such (?:file|device)[\w ]*|[Oo]peration not permitted)|[Cc]annot [Uu]nix [Oo]pen TUN device file: (?<reason2>[Nn]o such (?:file|device)[\w ]*|[Oo]peration not permitted)|[Cc]annot (?:find|open) TUN(?:\/TAP)? dev(?:ice)?(?! '?\/dev\/net\/tun)|TUN(?:\/TAP)? (?:device|driver|interface)? ?(?:is )?not (?<gone>available|found|enabled)(?!: (?:open|stat) \/dev\/net\/tun))/,
    example: 'ERROR: Cannot open TUN/TAP dev /dev/net/tun: No such file or directory (errno=2)',
    nearMiss: 'TUN/TAP device tun0 opened',
    by: 'openvpn, openconnect, tailscale, wireguard-go and other VPN programs',
    source: 'https://docs.kernel.org/networking/tuntap.html',
    probes: ['ls-dev-net-tun'],
  }),
  sig({
    id: 'bare-no-such-device',
    literal: ['o such device'],
    // says nothing by itself: only beside the node that was opened
    pattern:
      /^(?:open\(\): |(?:FATA|ERRO)\[\d{4}\] |(?:ERROR|Error|error|fatal)[: -]{1,4})?[Nn]o such device(?: \(os error 19\)|\s+error=.{0,80})?\.?$/,
    example: 'open(): No such device',
    nearMiss: 'modprobe: ERROR: could not insert spi_bcm2708: No such device',
    by: 'every program (errno 19)',
    source: 'https://man7.org/linux/man-pages/man3/errno.3.html',
    probes: ['ls-dev-net-tun'],
  }),
  sig({
    id: 'tun-ioctl-refused',
    literal: 'TUNSETIFF',
    // the device was opened; making the interface is what was refused
    pattern: /\bioctl\(?[^\n]{0,20}\bTUNSETIFF\b[^\n:]{0,30}: (?<reason>[A-Z][a-z ]+)/,
    example: 'ERROR: Cannot ioctl TUNSETIFF tun: Operation not permitted (errno=1)',
    nearMiss: 'TUNSETIFF is not defined',
    by: 'openvpn, vpnc, qemu: EPERM without NET_ADMIN, EBUSY where another process has the interface',
    source: 'https://docs.kernel.org/networking/tuntap.html',
    probes: ['capabilities'],
  }),
  sig({
    id: 'module-of-other-kernel',
    literal: '.ko found on disk, but no',
    // the pager cuts the line
    pattern:
      /\.ko found on disk, but no(?:t? ?f?o?r?[ a-z]{0,15}(?:[>…]|\.{3})?$|t for current kernel(?:.{0,120}\/lib\/modules\/(?<release>[^/\s]+)\/)?)/,
    example:
      "kernel/drivers/net/tun.ko found on disk, but not for current kernel; are you in middle of a system update and haven't rebooted? found: linux-image-6.6.74+rpt-rpi-v8: /lib/modules/6.6.74+rpt-rpi-v8/kernel/drivers/net/tun.ko.xz",
    nearMiss: 'tun module not loaded nor found on disk',
    by: 'tailscaled >= 1.2',
    source: 'https://github.com/tailscale/tailscale/blob/main/net/tstun/linkattrs_linux.go',
  }),
  sig({
    id: 'wireguard-unavailable',
    literal: ['ire', 'Unable to access interface', '**** The module is not active'],
    // the asterisks are those of linuxserver's image, which has just built the module and tried it
    pattern:
      /(?:\*{4} The module is not active, review the logs|Missing WireGuard kernel module|[Kk]ernel does not support WireGuard|Unable to access interface: Protocol not supported|[Ww]ire[Gg]uard (?:kernel )?module (?:is )?not (?:found|loaded|available|installed|active)|ip link add (?:dev )?\S+ type wireguard' (?:failed|returned)|Unable to (?:load|find) (?:the )?[Ww]ire[Gg]uard)/,
    example: '[!] Missing WireGuard kernel module. Falling back to slow userspace implementation.',
    nearMiss: 'WireGuard is running',
    by: 'wg, wg-quick',
    source: 'https://git.zx2c4.com/wireguard-tools/tree/src/wg-quick/linux.bash',
  }),
  sig({
    id: 'wg-quick-adds-link',
    literal: ['type wireguard', 'interfaces wireguard'],
    pattern:
      /\[#\] ip link add (?:dev )?(?<link>\S+) type wireguard|^\[ interfaces wireguard (?<set>\S+)(?: [^\]]{0,60})? \]$/,
    example: '[#] ip link add wg0 type wireguard',
    nearMiss: 'ip link show type wireguard',
    by: 'wg-quick, and the commit of EdgeOS and VyOS: the next line is the answer of the kernel',
    source: 'https://git.zx2c4.com/wireguard-tools/tree/src/wg-quick/linux.bash',
  }),
  sig({
    id: 'vxlan-not-supported',
    literal: ['not supported', 'vxlan', 'VXLAN'],
    pattern:
      /(?:flannel exited: operation not supported|[Ee]rror registering network: operation not supported|\bvxlan\b[^\n]{0,60}: (?:operation|protocol) not supported|failed to (?:create|ensure)[^\n]{0,40}vxlan[^\n]{0,40}: (?:operation|protocol) not supported)/i,
    example: 'level=fatal msg="flannel exited: operation not supported"',
    nearMiss: 'vxlan port not supported by the switch',
    by: 'flannel, k3s, docker overlay',
    source: 'https://github.com/flannel-io/flannel/blob/master/Documentation/troubleshooting.md',
  }),
  sig({
    id: 'nft-rule-refused',
    literal: ['not process rule: ', 'cache initialization failed', 'netlink receive: '],
    pattern:
      /(?:(?:Could |^)not process rule|cache initialization failed|nftables[^\n]{0,80}netlink receive): (?<reason>(?:[Oo]peration |[Pp]rotocol )?[Nn]ot supported|[Nn]o such file or directory|[Ii]nvalid argument|[Oo]peration not permitted|[Pp]ermission denied)/,
    example: '/etc/nftables.conf:2:1-14: Error: Could not process rule: Operation not supported',
    nearMiss: 'Error: Could not process rule: File exists',
    by: 'nft (nftables); firewalld passes it on; programs with google/nftables (OpenSnitch, NetBird, Tailscale)',
    source: 'https://git.netfilter.org/nftables/tree/src/libnftables.c',
    probes: ['nft-ruleset'],
  }),
  sig({
    id: 'nft-nat-hook-refused',
    literal: 'did you mean chain',
    // nft guesses a misspelt name; what is missing is the chain type that stands in the next line
    pattern: /Error: (?:Could not process rule: )?No such file or directory; did you mean chain/,
    example: 'Error: No such file or directory; did you mean chain ‘postrouting’ in table inet ‘mangle’?',
    nearMiss: 'Error: No such file or directory; did you mean table ‘filter’ in family ip?',
    by: 'nft >= 0.9',
    source: 'https://git.netfilter.org/nftables/tree/src/cmd.c',
    probes: ['nft-ruleset'],
  }),
  sig({
    id: 'kernel-support-missing',
    literal: ['ernel support', 'lacks', 'ernel does', 'IPsec stack', 'XFRM', 'netlink socket'],
    pattern:
      /(?:(?<what>L2TP|PPP|SCTP|IPsec|XFRM|NETKEY) kernel support (?:is )?(?:not (?:detected|found|available)|missing)|system lacks (?:kernel )?support for (?<lacks>\w+)|system lacks (?<old>\w+) kernel support|no (?:known|netkey) IPsec stack detected|[Nn]o XFRM(?:\/NETKEY)? kernel (?:interface|support) detected|unable to create (?:XFRM|netlink) (?:event )?socket: Protocol not supported|[Kk]ernel (?:does not|doesn't|doesn’t)(?: (?:support|have support for) (?!swap|memory|kernel memory|cgroup|CPU|cpu|[Bb]lock|oom|OOM|pids|hugetlb)(?<named>[\w/ -]{2,40})|$))/,
    example: 'xl2tpd[27738]: L2TP kernel support not detected (try modprobing l2tp_ppp and pppol2tp)',
    nearMiss: 'Your kernel does not support swap limit capabilities',
    by: 'xl2tpd, pppd, strongSwan, libreswan and installers',
    source: 'https://github.com/xelerance/xl2tpd/blob/master/network.c',
    probes: ['modprobe l2tp_ppp'],
  }),
  sig({
    id: 'xt-option-unknown',
    literal: ['unknown option', 'nknown arg'],
    // the match of the protocol, or the NAT target, did not load, so that its options are not known
    pattern:
      /ip6?tables v[\d.]+(?: \(\w+\))?: (?:unknown option|[Uu]nknown arg) [\\`'"“]{0,2}--(?<option>dports?|sports?|to-(?:destination|source|ports?))\b/,
    example: 'iptables v1.8.7 (legacy): unknown option "--dport"',
    nearMiss: 'iptables v1.8.7 (legacy): unknown option "--dprot"',
    by: 'iptables',
    source: 'https://git.netfilter.org/iptables/tree/iptables/xshared.c',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'qdisc-unknown',
    literal: ['pecified qdisc ', 'TC classifier not found', 'TC action module'],
    // the kernel has asked modprobe for sch_NAME before it says so
    pattern:
      /\bError: (?:Specified qdisc (?:not found|kind is unknown)|TC classifier not found|Failed to load TC action module)/,
    example: 'Error: Specified qdisc not found.',
    nearMiss: 'Error: Failed to find qdisc with specified handle.',
    by: 'Linux >= 4.16 through tc (iproute2)',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/sched/sch_api.c',
  }),
  sig({
    id: 'module-named-missing',
    literal: ['ernel module', 'modprobe ', '内核模块'],
    // any program in its own words; kube-proxy's line says itself that it may be ignored
    pattern:
      /^(?!.*can ignore)(?:.*?[^\w-])?(?:(?:[Kk]ernel module|内核模块) [`'"“‘]?(?<a>[a-z]\w{1,30})['"”’]? (?:(?:is|was|has) )?(?:unavailable|not (?:been )?(?:loaded|found|available|present|installed|enabled|detected|active)|missing|未加载|不存在)|(?<b>[a-z]\w{1,30}) (?:Linux )?kernel module (?:is |was )?(?:not (?:loaded|found|available|present|installed|enabled|detected)|missing)|(?:[Cc]ould not|[Cc]annot|[Cc]an't|[Uu]nable to|[Ff]ailed to) (?:load|find|insert|detect) (?:the )?(?:required )?kernel module:? [`'"“‘]?(?<c>[a-z]\w{1,30})|(?:[Mm]ake sure|[Ee]nsure)(?: that)?(?: the)? kernel module [`'"“‘]?(?<d>[a-z]\w{1,30})['"”’]? is loaded|\((?:try|run|please run)[: ] ?[`'"]?(?:sudo )?modprobe (?<e>[a-z][\w-]{1,30}))/,
    facts: { 'module.missed': keyed(flag) },
    read({ a, b, c, d, e }, emit, line) {
      const name = a ?? b ?? c ?? d ?? e
      if (name && !/^(?:the|this|a|an|for|which|that|required|following|necessary)$/.test(name))
        emit('module.missed', true, line, moduleName(name))
    },
    example: "ERROR: nfs module is not loaded in the Docker host's kernel (try: modprobe nfs)",
    nearMiss: 'Kernel module loaded',
    by: 'any program that needs a module and says so',
    source: 'https://github.com/ehough/docker-nfs-server/blob/develop/entrypoint.sh',
  }),
  sig({
    id: 'charset-not-found',
    literal: ['codepage', 'charset', 'mount error(79)'],
    // 79 is ELIBACC, which cifs gives for one thing only: load_nls() found no table
    pattern:
      /\bFAT-fs \([^)]{1,20}\): (?:codepage|IO charset) (?<name>[\w-]+) not found|\bCIFS mount error: iocharset (?<cifs>[\w-]+) not found|\bmount error\(79\): /,
    example: '[  812.3] FAT-fs (sda1): codepage cp437 not found',
    nearMiss: 'FAT-fs (sda1): utf8 is not a recommended IO charset for FAT filesystems',
    by: 'Linux vfat and cifs, mount.cifs: the module nls_NAME cannot be loaded',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/fs/fat/inode.c',
    probes: ['dmesg', 'mount'],
  }),
  sig({
    id: 'lxd-nesting-asked',
    literal: ['security.nesting', 'shared mounts base', 'mount proc onto', 'mounting proc on'],
    pattern:
      /Does security\.nesting need to be turned on\?|Daemon failed to setup shared mounts base: permission denied|Permission denied - (?:Failed to mount proc onto|error mounting proc on) \S{1,200}\/lxc\/proc/,
    example: 'Does security.nesting need to be turned on?',
    nearMiss: 'security.nesting: "true"',
    by: 'LXD and liblxc in a guest of LXD',
    source:
      'https://documentation.ubuntu.com/lxd/en/latest/reference/instance_options/#instance-security:security.nesting',
  }),
  sig({
    id: 'ipsec-socket-refused',
    literal: 'unable to create netlink socket',
    pattern: /\[KNL\] unable to create netlink socket(?:: (?<reason>[A-Z][\w ]+))?/,
    example: '00[KNL] unable to create netlink socket: Protocol not supported (93)',
    nearMiss: '00[KNL] unable to create IPv4 routing table rule',
    by: 'strongSwan charon: the kernel has no XFRM',
    source: 'https://docs.strongswan.org/docs/latest/install/kernelModules.html',
  }),
  sig({
    id: 'xfrm-stat-missing',
    literal: '/proc/net/xfrm_stat',
    pattern: /missing \/proc\/net\/xfrm_stat/,
    example:
      'pluto[3271475]: FATAL ERROR: no XFRM kernel support detected, missing /proc/net/xfrm_stat: No such file or directory (errno 2)',
    nearMiss: 'cat /proc/net/xfrm_stat',
    by: 'Libreswan pluto 5: the file exists with CONFIG_XFRM_STATISTICS only',
    source: 'https://github.com/libreswan/libreswan/issues/2188',
  }),
  sig({
    id: 'xfrm-interface-refused',
    literal: 'failed to create XFRM interface',
    pattern: /^failed to create XFRM interface/,
    example: 'failed to create XFRM interface',
    nearMiss: 'failed to create GRE interface',
    by: 'strongSwan xfrmi: the kernel has no xfrm_interface',
    source: 'https://docs.strongswan.org/docs/latest/features/routeBasedVpn.html',
  }),
  sig({
    id: 'charon-banner',
    literal: 'strongSwan',
    pattern: /\(strongSwan \S{1,40}, Linux (?<release>\d[\w.+-]{2,80}), (?<arch>\w+)\)/,
    ...namesRelease,
    example: '00[DMN] Starting IKE charon daemon (strongSwan 5.9.5, Linux 5.15.0-1012-raspi, aarch64)',
    nearMiss: 'Linux strongSwan U5.9.5/K5.15.0-1012-raspi',
    by: 'strongSwan charon',
    source: 'https://github.com/strongswan/strongswan/blob/master/src/charon/charon.c',
  }),
  sig({
    id: 'usbip-driver-missing',
    literal: ['open vhci_driver', 'Loading vhci_hcd failed', 'vhci driver is not loaded'],
    pattern:
      /usbip: error: open (?<driver>vhci)_driver|usbipd: error: Loading vhci_hcd failed; (?<wsl>update with 'wsl)|error: vhci driver is not loaded/,
    example: 'usbip: error: open vhci_driver',
    nearMiss: 'usbip: error: open usbip_host',
    by: 'usbip, usbipd-win',
    source:
      'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/tools/usb/usbip/libsrc/vhci_driver.c',
  }),
  sig({
    id: 'module-check-failed',
    literal: 'as Loaded/Builtin module',
    pattern: /Unable to detect the (?<module>\w+) module as Loaded\/Builtin module/,
    example: 'WARNING: Unable to detect the xt_set module as Loaded/Builtin module or lsmod',
    nearMiss: 'xt_set OK',
    by: 'calicoctl node checksystem',
    source: 'https://github.com/projectcalico/calico/blob/master/calicoctl/calicoctl/commands/node/checksystem.go',
  }),
  sig({
    id: 'windows-stated',
    literal: ['Microsoft Windows [Version', 'WSL'],
    // what `ver` and `wsl --version` print, and the lines that the issue form of WSL asks for
    pattern:
      /^\s{0,8}(?:Microsoft Windows \[Version \d|WSL(?: version: |-Version: | 版本[:：] ?)?\s{0,4}[12](?:\.\d|\s*$)|Whether the issue is on WSL 2 and\/or WSL 1: )/,
    example: 'Microsoft Windows [Version 10.0.19041.508]',
    nearMiss: 'Docker Desktop uses the WSL 2 based engine',
    by: 'Windows, WSL',
    source: 'https://github.com/microsoft/WSL/blob/master/.github/ISSUE_TEMPLATE/bug_report.yml',
  }),
  sig({
    id: 'iptables-restore-line-failed',
    literal: 'tables-restore',
    // kube-proxy puts it in brackets
    pattern:
      /(?:^|exit status \d \()ip6?tables(?:-nft|-legacy)?-restore(?: v[\d.]+(?: \([\w-]+\))?)?: line (?<line>\d+) failed/,
    example: 'iptables-restore: line 75 failed',
    nearMiss: 'iptables-restore: line 75 is empty',
    by: 'iptables-restore and ufw over it: the kernel refuses a rule on or before this line',
    source: 'https://git.netfilter.org/iptables/tree/iptables/iptables-restore.c',
  }),
  sig({
    id: 'proc-sys-readonly',
    literal: ['ead-only file system', 'error code 30'],
    // procps names the key, busybox too, all others the file
    pattern:
      /(?:\/proc\/sys\/(?<path>[\w./-]+)['"]?|sysctl: (?:error )?setting key ["'](?<key>[\w./-]+)["'](?:, ignoring)?): (?:[Rr]ead-only file system|error code 30\b)/,
    example: 'Setup IP forwarding failed: open /proc/sys/net/ipv4/ip_forward: read-only file system',
    nearMiss: '/var/lib/docker: Read-only file system',
    by: 'any program in a container without privileges: /proc/sys is mounted read-only there',
    source: 'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
  }),
  sig({
    id: 'modules-dir-missing',
    literal: ['lib/modules'],
    pattern:
      /(?:(?:cannot access|stat|open|No such file:) ['"]?(?:\/usr)?\/lib\/modules\/(?<release>\d[^/'":\s]*)\/?['"]?: [Nn]o such file|ls: (?:\/usr)?\/lib\/modules\/(?<busybox>\d[^/'":\s]*)\/?: No such file|无法访问 ?['"]?(?:\/usr)?\/lib\/modules\/(?<zh>\d[^/'":\s]*)\/?['"]?)/,
    example: "ls: cannot access '/lib/modules/6.1.0-10-amd64': No such file or directory",
    nearMiss: "ls: cannot access '/lib/modules/6.1.0-10-amd64/updates': No such file or directory",
    by: 'coreutils, busybox, Go programs',
    source: 'https://www.gnu.org/software/coreutils/manual/html_node/ls-invocation.html',
    probes: ['ls-modules-release'],
  }),
  sig({
    id: 'kernel-build-dir-missing',
    literal: ['/build: ', "/build', needed by"],
    // make, in the language of the user; Markdown eats the asterisks
    pattern:
      /(?:\*\*\* |\bmake(?:\[\d+\])?: {1,3})(?:No rule to make target ['`‘])?(?:\/usr)?\/lib\/modules\/(?<release>[^/\s]+)\/build(?:: |['’], needed by)/,
    // a build by hand is for the running kernel
    ...namesRelease,
    example: 'make[2]: *** /lib/modules/6.7.2-arch1-1/build: No such file or directory.  Stop.',
    nearMiss: 'make -C /lib/modules/6.7.2-arch1-1/build M=/root/x modules',
    by: 'GNU make',
    source: 'https://www.gnu.org/software/make/manual/make.html',
  }),
  sig({
    id: 'module-wanted-by-program',
    literal: ['modprobe ', 'kernel module', 'kernel modules', 'in current kernel', 'in the host kernel'],
    pattern:
      /(?:\b[Kk]ernel modules? '?"?(?<module>[\w-]{2,40})'?"? (?:is|are) (?:missing|not (?:loaded|available|found|present))|\b(?<module2>[\w-]{2,40}) (?:kernel )?module is not loaded\b|(?<!Running )\((?:try|run|hint)\b[^)]{0,30}\bmodprobe (?<module3>[\w-]{2,40})|[Pp]lease (?:load|modprobe) (?:the )?(?<module4>[\w-]{2,40}) (?:kernel )?module|\bno support in current kernel\b)/,
    example: "ERROR: nfs module is not loaded in the Docker host's kernel (try: modprobe nfs)",
    nearMiss: 'modprobe nfs',
    by: 'start scripts of images and services that look for a module themselves',
    source: 'https://github.com/ehough/docker-nfs-server',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'virtualisation-disabled',
    literal: [
      'isabled by',
      'isabled (by',
      'not enabled (by',
      'is disabled in the BIOS',
      'VERR_VMX_MSR_ALL',
      'VERR_SVM_DISABLED',
    ],
    pattern:
      /(?:kvm|KVM)\b[^\n]{0,60}(?:disabled|not enabled) \(?by (?:your )?(?:the )?(?:bios|BIOS)|(?:VT-x|AMD-V) is disabled in the BIOS|VERR_VMX_MSR_ALL_VMX_DISABLED|VERR_SVM_DISABLED/,
    example: 'kvm: disabled by bios',
    nearMiss: 'iommu: disabled by bios',
    by: 'Linux kvm_intel and kvm_amd, kvm-ok, VirtualBox',
    source: kvmSource,
    probes: ['dmesg'],
  }),
  sig({
    id: 'virtualisation-absent',
    literal: [
      'no hardware support',
      'does not support KVM',
      'not supported by CPU',
      'VERR_VMX_NO_VMX',
      'VERR_SVM_NO_SVM',
      'VT-x is not available',
      'AMD-V is not available',
      'KVM is not supported',
    ],
    pattern:
      /\bkvm: no hardware support|CPU does not support KVM|kvm[^\n]{0,40}(?:VMX|SVM) not supported by CPU|VERR_VMX_NO_VMX|VERR_SVM_NO_SVM|(?:VT-x|AMD-V) is not available/,
    example: 'kvm: no hardware support',
    nearMiss: 'aes: no hardware support',
    by: 'Linux kvm_intel and kvm_amd, kvm-ok, VirtualBox',
    source: kvmSource,
    probes: ['dmesg'],
  }),
  sig({
    id: 'kvm-device-missing',
    literal: ['KVM kernel module', '/dev/kvm', 'KVM is not available', 'initialize KVM', 'initialize kvm'],
    pattern:
      /Could not access KVM kernel module: No such (?:file|device)|failed to initialize (?:KVM|kvm): No such (?:file|device)|\/dev\/kvm["'`]?\s?(?::|\(|,)? ?(?:[^\n]{0,30}(?:[Nn]o such (?:file|device)|ENOENT)|does not exist|doesn't exist|is not (?:found|available)|not found)|[Nn]o such file or directory[^\n]{0,6}\/dev\/kvm/,
    example: 'Could not access KVM kernel module: No such file or directory',
    nearMiss: 'Could not access KVM kernel module: Permission denied',
    by: 'qemu, kvm-ok, Firecracker, the Android emulator, Docker with --device=/dev/kvm',
    source: 'https://gitlab.com/qemu-project/qemu/-/blob/master/accel/kvm/kvm-all.c',
    probes: ['dmesg'],
  }),
] as const
