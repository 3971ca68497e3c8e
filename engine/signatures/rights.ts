/** Refusals for want of rights, a capability, or a machine of one's own. */
import { sig } from '../model'

export default [
  sig({
    id: 'must-be-root',
    literal: [
      'must be root',
      'must be superuser',
      'are you root',
      'ust be run as root',
      'ot running as root',
      'requires root',
      'need to be root',
      'you must be root',
      'nly root can ',
      'permission denied: no match for ',
      'not installed setuid root',
      'superuser privileges',
      'lock database: Permission denied',
      'getsockopt failed strangely',
      'must run as root, or with',
      'Not superuser',
      'superuser to unmount',
      'run as non-root',
      'running as non-root user',
      'as a non-root user',
      'not installed setuid',
      'setuid root - ',
      'Make sure polkit',
      'Authorization failed.',
      'No permission to write to /boot',
      ') opening credential file',
      'Permission denied while trying to open',
      'cannot open `/dev',
    ],
    pattern:
      /(?:\(you must be root\)|must be superuser to use mount|[Pp]ermission denied[^\n]{0,20}are you root\?|[Mm]ust be run as root|[Yy]ou (?:must|need to) be root|has to be run with superuser privileges|^ERROR: Unable to lock database: Permission denied|requires? root (?:privileges|permissions|access)|[Oo]nly root can (?:do that|use|mount|u?mount)|mount\.cifs: permission denied: no match for|mount\.\w{2,8}: not installed setuid root|is not installed setuid root - "user" CIFS)|getsockopt failed strangely: Operation not permitted|(?:server|agent) must (?:be )?run as root, or with --rootless|must be superuser to unmount|^swapo(?:ff|n): Not superuser|running as (?:a )?non-root user|Running as a non-root user|mount\.\w{2,8}: (?:not installed setuid|permission denied: no match for)|is not installed setuid root - {1,2}"user" CIFS|^Authorization failed\.$|^dracut(?:\[\w\])?: No permission to write |^error 13 \(Permission denied\) opening credential file|^\S{0,40}fsck\S{0,10}: Permission denied while trying to open \/dev\/|grub2?-install: error: cannot open [`'‘]\/dev\/\S{1,60}: Permission denied/,
    example:
      'iptables v1.8.9 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)',
    nearMiss: 'the owner of the file must be root:root',
    by: 'iptables, nft, mount, many others',
    source: 'https://git.netfilter.org/iptables/tree/libiptc/libiptc.c',
  }),
  sig({
    id: 'netlink-error-number',
    literal: 'netlink error -',
    pattern: /^netlink error -(?<errno>\d+) \([A-Za-z ]+\)/,
    example: 'netlink error -95 (Operation not supported)',
    nearMiss: 'netlink error: Invalid argument',
    by: 'cangw, of can-utils',
    source: 'https://github.com/linux-can/can-utils/blob/master/cangw.c',
  }),
  sig({
    id: 'capability-asked-for',
    literal: ['NET_ADMIN', 'SYS_ADMIN', 'SYS_MODULE', 'NET_RAW'],
    // the program itself says which right it lacks
    pattern:
      /(?:(?:^|[^-\w])(?:[Aa]dd|[Mm]issing|[Nn]eeds?|[Rr]equires?|[Ww]ithout|[Ll]acks?|[Hh]ave|[Ee]nable|[Gg]ive)\b[^\n]{0,80}(?:--cap-add[= ]|\bCAP_|\bcap_)?(?<cap>NET_ADMIN|SYS_ADMIN|SYS_MODULE|NET_RAW)\b(?! *=)|\b(?:CAP_)?(?:NET_ADMIN|SYS_ADMIN|SYS_MODULE|NET_RAW)(?: capability)? (?:is )?(?:required|missing|needed|not (?:available|granted|set)))/,
    example: 'ERROR: Failed to create bridge. Please add the following setting to your container: --cap-add NET_ADMIN',
    nearMiss: 'docker run --cap-add=NET_ADMIN image',
    by: 'start scripts of images that look for a capability',
    source: 'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    probes: ['docker-logs'],
  }),
  sig({
    id: 'rtnetlink-not-permitted',
    literal: ['RTNETLINK answers: Operation not permitted', 'network namespace "', '/run/netns failed: '],
    pattern:
      /RTNETLINK answers: Operation not permitted|^Failed to create a new network namespace "[^"\n]{1,60}": Operation not permitted|^mount --make-shared \/(?:var\/)?run\/netns failed: Operation not permitted/,
    example: 'RTNETLINK answers: Operation not permitted',
    nearMiss: 'RTNETLINK answers: Operation not supported',
    by: 'iproute2',
    source: 'https://git.kernel.org/pub/scm/network/iproute2/iproute2.git/tree/lib/libnetlink.c',
  }),
  sig({
    id: 'netlink-set-refused',
    literal: 'Operation not permitted',
    pattern:
      /(?:Unable to (?:access|modify|retrieve current) interface(?: configuration)?|ipset v\d\S*: (?:Error in line \d+: )?Kernel error received): Operation not permitted/,
    example: 'Unable to modify interface: Operation not permitted',
    nearMiss: 'Unable to access interface: Protocol not supported',
    by: 'wg, ipset: without NET_ADMIN the kernel shows and changes nothing',
    source: 'https://git.zx2c4.com/wireguard-tools/tree/src/show.c',
    probes: ['capabilities'],
  }),
  sig({
    id: 'ovpn-dco-refused',
    literal: 'dco_',
    pattern:
      /\bdco_\w{2,20}: (?:netlink reports error|failed to send netlink message)[^\n]{0,40}Operation not permitted/,
    example: 'dco_new_peer: netlink reports error (-28): Operation not permitted',
    nearMiss: 'dco_new_peer: netlink reports error (-17): File exists',
    by: 'OpenVPN >= 2.6 (DCO)',
    source: 'https://github.com/OpenVPN/openvpn/blob/master/src/openvpn/dco_linux.c',
  }),
  sig({
    id: 'policy-rc-denied',
    literal: 'policy-rc.d denied execution',
    pattern: /policy-rc\.d denied execution of (?<action>\w+)/,
    example: 'invoke-rc.d: policy-rc.d denied execution of start.',
    nearMiss: 'invoke-rc.d: policy-rc.d returned 101',
    by: 'invoke-rc.d of Debian in an image that is being built: no service may start',
    source: 'https://manpages.debian.org/bookworm/init-system-helpers/invoke-rc.d.8.en.html',
  }),
  sig({
    id: 'openvz-sysctl',
    literal: 'nf_conntrack_helper',
    pattern:
      /\/proc\/sys\/net\/netfilter\/nf_conntrack_helper['"]?: \[?(?:Errno 2\] )?No such file|No such file or directory: '\/proc\/sys\/net\/netfilter\/nf_conntrack_helper'|Failed to (?:read|write)(?: to)? file ['"]\/proc\/sys\/net\/netfilter\/nf_conntrack_helper/,
    example:
      'ERROR: Failed to read file "/proc/sys/net/netfilter/nf_conntrack_helper": [Errno 2] No such file or directory: \'/proc/sys/net/netfilter/nf_conntrack_helper\'',
    nearMiss: 'nf_conntrack_helper = 0',
    by: 'firewalld < 0.7',
    source: 'https://github.com/firewalld/firewalld/issues/443',
  }),
  sig({
    id: 'mknod-refused',
    literal: ['mknod', 'Cannot mknod', '/dev/mapper/control: '],
    pattern:
      /\bmknod:? [^\n:]{0,120}['’]?: [Oo]peration not permitted|Cannot mknod: Operation not permitted|\/dev\/mapper\/control: (?:mknod|open) failed: (?:Operation not permitted|Permission denied)/,
    example: "mknod: '/dev/net/tun': Operation not permitted",
    nearMiss: "mknod: '/dev/net/tun': File exists",
    by: 'mknod of coreutils and busybox, layers unpacked by dockerd: root in a user namespace may make no device',
    source: 'https://man7.org/linux/man-pages/man2/mknod.2.html',
  }),
  sig({
    id: 'daemon-refused-by-kernel',
    literal: ['open /sys/', 'open /proc/', 'mkdir /sys/', 'write /sys/', 'write /proc/'],
    pattern:
      /(?:Error response from daemon|OCI runtime \w+ failed|failed to start daemon|level=(?:error|fatal)|\b(?:ERRO|FATA)\[)[^\n]{0,400}\b(?:open|mkdir|write) \/(?:sys(?!\/(?:fs\/(?:selinux|bpf)|kernel\/security))|proc(?!\/sys\/net))\/[^\s:]{1,200}: (?:permission denied|operation not permitted|read-only file system)/,
    example: 'docker: Error response from daemon: open /sys/kernel/mm/hugepages: permission denied: unknown.',
    nearMiss: 'docker: Error response from daemon: open /srv/app/compose.yaml: permission denied',
    by: 'dockerd, runc: they run as root, whom only the host of a guest refuses /sys and /proc',
    source: 'https://github.com/canonical/lxd/issues/4313',
    probes: ['docker-run'],
  }),
  sig({
    id: 'clock-set-denied',
    literal: [
      'adjtimex',
      'ntp_adjtime',
      'settimeofday',
      'clock_settime',
      'adj_systime',
      'cannot set date',
      'set the date',
    ],
    pattern:
      /\b(?:adjtimex|ntp_adjtime|settimeofday|clock_settime|clock_adjtime|adj_systime)\b[^\n]{0,60}: Operation not permitted|(?:cannot set date|set the date): Operation not permitted/,
    example: 'Fatal error : adjtimex(0x8001) failed : Operation not permitted',
    nearMiss: 'adjtimex(0x8001) failed : Invalid argument',
    by: 'chronyd, ntpd, ntpdate, date: without CAP_SYS_TIME the kernel lets nobody set the clock',
    source: 'https://man7.org/linux/man-pages/man2/adjtimex.2.html',
    probes: ['journalctl-unit chronyd'],
  }),
  sig({
    id: 'sysctl-denied',
    literal: ['ermission denied on key', 'etting key'],
    pattern:
      /sysctl: (?:[Pp]ermission denied on key ["'](?<key>[\w./-]{1,80})|setting key ["'](?<key2>[\w./-]{1,80})["'](?:, ignoring)?: (?:Permission denied|Operation not permitted))/,
    example: 'sysctl: permission denied on key "net.ipv4.ip_forward"',
    nearMiss: 'sysctl: setting key "vm.max_map_count": Read-only file system',
    by: 'procps: a user, or root of a container without the right',
    source: 'https://gitlab.com/procps-ng/procps/-/blob/master/src/sysctl.c',
    probes: ['capabilities'],
  }),
  sig({
    id: 'systemd-sysctl-denied',
    literal: 'systemd-sysctl',
    pattern:
      /systemd-sysctl(?:\[\d+\])?: (?:Failed to write|Couldn't write) '[^']{0,100}' to '(?:\/proc\/sys\/)?(?<key>[\w./-]{1,100})'(?:, ignoring)?: Permission denied/,
    example: "systemd-sysctl[36]: Failed to write '16' to '/proc/sys/kernel/sysrq': Permission denied",
    nearMiss:
      "systemd-sysctl[36]: Couldn't write '1' to 'net/bridge/bridge-nf-call-iptables', ignoring: No such file or directory",
    by: 'systemd-sysctl',
    source: 'https://github.com/systemd/systemd/blob/main/src/sysctl/sysctl.c',
    probes: ['detect-virt'],
  }),
  sig({
    id: 'group-device-denied',
    literal: [
      '/dev/tty',
      '/dev/video',
      '/dev/dri',
      '/dev/i2c',
      '/dev/spidev',
      '/dev/gpio',
      '/dev/input',
      '/dev/hidraw',
    ],
    // each belongs to root and a group (dialout or uucp, video, render, i2c, spi, gpio, input): others get EACCES
    pattern:
      /(?<device>\/dev\/(?:tty(?:USB|ACM|AMA|S)\d{1,3}|video\d{1,2}|dri\/(?:renderD|card)\d{1,3}|i2c-\d{1,2}|spidev\d{1,2}\.\d{1,2}|gpio(?:chip\d{1,2}|mem)|input\/event\d{1,3}|hidraw\d{1,3}))['"`’]?(?:\s?[:(-]{1,2}|,)? ?(?:\S{1,20} ){0,3}?[Pp]ermission denied|[Pp]ermission denied:? ?[\w ]{0,20}['"`‘]?(?<after>\/dev\/(?:tty(?:USB|ACM|AMA|S)\d{1,3}|i2c-\d{1,2}|spidev\d{1,2}\.\d{1,2}|gpio(?:chip\d{1,2}|mem)))/,
    example: 'failed to open /dev/ttyUSB0: Permission denied',
    nearMiss: "mkdir: cannot create directory '/dev/dri-test': Permission denied",
    by: 'every program (errno 13) that opens a device of a group',
    source: 'https://github.com/systemd/systemd/blob/main/rules.d/50-udev-default.rules.in',
    probes: ['ls', 'id'],
  }),
  sig({
    id: 'kvm-device-denied',
    literal: ['KVM kernel module', '/dev/kvm'],
    pattern:
      /Could not access KVM kernel module: Permission denied|\/dev\/kvm['"]?:? (?:\S{1,20} )?[Pp]ermission denied|user does not have permissions? to access \/dev\/kvm|This user doesn't have permissions to use KVM/,
    example: 'Could not access KVM kernel module: Permission denied',
    nearMiss: 'Could not access KVM kernel module: No such file or directory',
    by: 'QEMU, the Android emulator',
    source: 'https://www.qemu.org/docs/master/system/introduction.html',
  }),
  sig({
    id: 'dockerd-wants-root',
    literal: 'needs to be started with root privileges',
    pattern: /dockerd needs to be started with root privileges/,
    example:
      'failed to start daemon: dockerd needs to be started with root privileges. To run dockerd in rootless mode as an unprivileged user, see https://docs.docker.com/go/rootless/',
    nearMiss: 'dockerd: started with root privileges',
    by: 'dockerd >= 20.10',
    source: 'https://github.com/moby/moby/blob/master/daemon/command/docker_unix.go',
  }),
  sig({
    id: 'sudo-user-unlisted',
    literal: ['in the sudoers file', 'is not allowed to ', 'may not run sudo'],
    pattern:
      /^(?:Sorry, )?(?:user )?(?<user>[\w.-]{1,64}) (?:is not in the sudoers file|may not run sudo on \S+|is not allowed to (?:execute|run) [^\n]{1,300} as \S+ on )/,
    example: 'anna is not in the sudoers file.  This incident will be reported.',
    nearMiss: 'sudo: 3 incorrect password attempts',
    by: 'sudo',
    source: 'https://github.com/sudo-project/sudo/blob/main/plugins/sudoers/logging.c',
    probes: ['id'],
  }),
  sig({
    id: 'polkit-refused',
    literal: ['Interactive authentication required', 'Access denied'],
    pattern:
      /^Failed to \w[\w-]{1,30} (?:\S{1,100}: )?(?:Access denied|Interactive authentication required)\b|^Call to \w{1,60} failed: (?:Access denied|Interactive authentication required)/,
    example: 'Failed to start app.service: Interactive authentication required.',
    nearMiss: 'mysqld: Access denied for user',
    by: 'systemctl, timedatectl',
    source: 'https://github.com/systemd/systemd/blob/main/src/shared/bus-polkit.c',
    probes: ['id'],
  }),
  sig({
    id: 'raw-socket-refused',
    literal: ['Operation not permitted', 'missing cap_net_raw'],
    // a ping with a file capability that the container may not have is not even executed
    pattern:
      /^(?:(?:\S{0,60}\/)?(?:ping6?|arping|traceroute): )?(?:raw )?socket: Operation not permitted$|^\S{0,60}\bping: => missing cap_net_raw\+p capability|^(?:-?(?:bash|sh|ash|zsh): (?:line \d+: )?|sudo: unable to execute )(?:\/usr)?\/s?bin\/ping6?: Operation not permitted$/,
    example: 'ping: socket: Operation not permitted',
    nearMiss: 'connect: Operation not permitted',
    by: 'ping',
    source: 'https://github.com/iputils/iputils/blob/master/ping/ping_common.c',
    probes: ['capabilities'],
  }),
  sig({
    id: 'runtime-socket-denied',
    literal: ['containerd.sock: connect: p', 'crio.sock: connect: p', 'docker.sock: connect: p'],
    pattern:
      /dial unix \\?"?\/(?:var\/)?run\/(?:k3s\/)?(?:containerd|crio)\/(?:containerd|crio)\.sock\\?"?: connect: permission denied/,
    example:
      'ctr: failed to dial "/run/containerd/containerd.sock": connection error: desc = "transport: error while dialing: dial unix /run/containerd/containerd.sock: connect: permission denied"',
    nearMiss: 'dial unix /run/containerd/containerd.sock: connect: no such file or directory',
    by: 'ctr, crictl, nerdctl',
    source: 'https://github.com/containerd/containerd/blob/main/docs/ops.md',
    probes: ['id'],
  }),
] as const
