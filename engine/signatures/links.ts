/** An interface or a route that is there already; a device that is not. */
import { flag, sig } from '../model'

export default [
  sig({
    id: 'link-name-taken',
    literal: [
      "' already exists",
      'TUNSETIFF',
      'CreateTUN(',
      'netavark: create bridge',
      'tstun.New(',
      'Failed to create TUN device',
      'could not configure /dev/net/tun',
      'device or resource busy',
      'evice or resource busy',
      'error creating vxlan interface',
      'container veth name (',
      'already exists but is not a bridge',
    ],
    // EBUSY: another process holds the interface; it is not the device file that is missing or forbidden
    // an overlay of a swarm: moby, libnetwork/drivers/overlay; veth and bridge: containernetworking/plugins, pkg/ip and plugins/main/bridge
    pattern:
      /netavark: create bridge: Netlink error: File exists|wg-quick: [`'](?<wg>[\w.=+-]{1,15})' already exists|ioctl\(?[^\n]{0,20}\bTUNSETIFF\b[^\n:]{0,30}: (?<ioctl>[Dd]evice or resource busy)|(?:CreateTUN|tstun\.New)\("(?<ts>[\w.-]{1,15})"\)(?: failed;|:) device or resource busy|(?:CreateTUN|Failed to create TUN device|[Cc]ould not configure \/dev\/net\/tun \((?<tap>[\w.-]{1,15})\)|[Ff]ailed to create tun device \S{1,20}|create tun(?: interface)?)[^\n]{0,30}: (?<busy>[Dd]evice or resource busy)|error creating vxlan interface: (?<vxlan>file) exists|container veth name \(\\?"[\w.-]{1,15}\\?"\) peer provided|\\?"(?<bridge>[\w.-]{1,15})\\?" already exists but is not a bridge/,
    example: "wg-quick: `wg0' already exists",
    nearMiss: 'umount: /mnt: device or resource busy',
    by: 'VPN programs, QEMU, dockerd, CNI plug-ins: the interface belongs to somebody already',
    source: 'https://git.zx2c4.com/wireguard-tools/tree/src/wg-quick/linux.bash',
    probes: ['ip-link'],
  }),
  sig({
    id: 'rtnetlink-exists',
    literal: [
      'RTNETLINK answers: File exists',
      'Address already assigned',
      'ioctl(SIOCADDRT): File exists',
      'SIOCADDRT: File exists',
      'failed to add route',
      'generic error (-17): File exists',
      'Exclusivity flag on',
      'failed: File exists',
      'be created: File exists',
    ],
    pattern:
      /(?<program>RTNETLINK) answers: File exists|Error: ipv[46]: (?<address>Address already assigned)|ioctl\(SIOCADDRT\): File exists|SIOCADDRT: File exists|failed to add route[^\n]{0,200}: file exists|rtnl: generic error \(-17\): File exists|^Error: Exclusivity flag on, cannot modify|^add tunnel "[\w.-]{1,15}" failed: File exists|netdev could not be created: File exists/,
    example: 'RTNETLINK answers: File exists',
    nearMiss: 'RTNETLINK answers: Operation not supported',
    by: 'iproute2, net-tools, openvpn, systemd-networkd: the link, the address or the route is there already',
    source: 'https://git.kernel.org/pub/scm/network/iproute2/iproute2.git/tree/lib/libnetlink.c',
    probes: ['ip-link', 'ip-addr', 'ip-route'],
  }),
  sig({
    id: 'net-tool-knows-not',
    literal: [
      'hence option',
      'What is "',
      ' is unknown, try "',
      'not supported by userspace',
      '[Unknown qdisc, optlen=',
      'is wrong: "type"',
      ' is duplicate, or "',
    ],
    pattern:
      /Unknown (?:qdisc|filter|action) "(?<kind>[\w-]{1,30})", hence option "[^"]{1,40}" is unparsable|^What is "(?<what>[\w-]{1,30})"\?|(?:Command|Object) "(?<command>[\w-]{1,30})" is unknown, try "(?:ip|tc|bridge|ss)\b|settype (?<settype>[\w:,]{1,40}) with revision \d{1,3} not supported by userspace|\[Unknown qdisc, optlen=(?<shown>\d{1,5})\]|^Error: either "[\w-]{1,30}" is duplicate, or "(?<garbage>[\w-]{1,40})" is a garbage/,
    example: 'Unknown qdisc "cake", hence option "bandwidth" is unparsable',
    nearMiss: 'Error: Specified qdisc kind is unknown.',
    by: 'tc, ip, ipset: the program itself does not know the word, whatever the kernel can do',
    source: 'https://git.kernel.org/pub/scm/network/iproute2/iproute2.git/tree/tc/tc_qdisc.c',
  }),
  sig({
    id: 'container-device-absent',
    literal: ['while adding custom device', 'rror: stat /dev/'],
    // Docker through runc's DeviceFromPath; Podman stats the path itself
    pattern:
      /error gathering device information while adding custom device \\*"(?<device>\/dev\/[\w./:@+-]{1,80})\\*": (?:lstat \S{1,80}: )?(?:no such file or directory|not a device node)|^Error: stat (?<podman>\/dev\/[\w./:@+-]{1,80}): no such file or directory/,
    example:
      'Error response from daemon: error gathering device information while adding custom device "/dev/ttyUSB0": no such file or directory',
    nearMiss: 'error gathering device information while adding custom device "/dev/ttyUSB0": permission denied',
    by: 'dockerd, Podman: a device that the container asks for is not on the host',
    source: 'https://github.com/opencontainers/runc/blob/main/libcontainer/devices/device_unix.go',
  }),
  sig({
    id: 'container-log-words',
    literal: ['cont-init', 's6-init', '[services.d]'],
    pattern: /^(?:\[(?:s6-init|cont-init(?:\.d)?|services\.d)\] (?<s6>\S{1,60})|cont-init: info: (?<init>\S{1,40}))/,
    facts: { 'log.of-container': flag },
    read(_, emit, line) {
      emit('log.of-container', true, line)
    },
    example: '[cont-init.d] 00-firewall: executing...',
    nearMiss: 'see /etc/cont-init.d',
    by: 's6-overlay: the lines come from a container',
    source: 'https://github.com/just-containers/s6-overlay',
  }),
  sig({
    id: 'rtnetlink-denied',
    literal: [
      'RTNETLINK answers: Permission denied',
      'IPv6 is disabled on this device',
      'Could not set IPv6',
      'Address family not supported by protocol',
      'connection for udp6',
      'connection for tcp6',
    ],
    pattern:
      /^RTNETLINK answers: Permission denied|^Error: ipv6: IPv6 is disabled on this device|: Could not set (?:DHCPv6|IPv6) \w{3,12}: Permission denied|^Unable to modify interface: Address family not supported by protocol|svc_tli_create: could not open connection for (?:udp|tcp)6/,
    example: 'RTNETLINK answers: Permission denied',
    nearMiss: 'RTNETLINK answers: Operation not permitted',
    by: 'iproute2, systemd-networkd, wg, rpcbind',
    source: 'https://git.kernel.org/pub/scm/network/iproute2/iproute2.git/tree/lib/libnetlink.c',
    probes: ['sysctl net.ipv6.conf.all.disable_ipv6'],
  }),
  sig({
    id: 'link-up-no-file',
    literal: 'SIOCSIFFLAGS: No such file',
    pattern: /SIOCSIFFLAGS: No such file or directory/,
    example: 'SIOCSIFFLAGS: No such file or directory',
    nearMiss: 'SIOCSIFFLAGS: Operation not possible due to RF-kill',
    by: 'ifconfig',
    source: 'https://man7.org/linux/man-pages/man7/netdevice.7.html',
    probes: ['dmesg'],
  }),
  sig({
    id: 'nm-no-device',
    literal: 'No suitable device found for this connection',
    pattern: /No suitable device found for this connection/,
    example: 'Error: Connection activation failed: No suitable device found for this connection.',
    nearMiss: 'Error: Connection activation failed: Secrets were required, but not provided.',
    by: 'NetworkManager: no interface of that kind is there, or it has another name, no driver, no cable or no radio',
    source: 'https://networkmanager.dev/docs/api/latest/nmcli.html',
    probes: ['ip-link', 'rfkill-list', 'dmesg'],
  }),
  sig({
    id: 'dhcp-silent',
    literal: ['No DHCPOFFERS received', 'udhcpc: no lease', 'no working leases in persistent database'],
    pattern: /No DHCPOFFERS received\.|udhcpc: no lease, failing|No working leases in persistent database/,
    example: 'No DHCPOFFERS received.',
    nearMiss: 'DHCPOFFER of 192.0.2.7 from 192.0.2.1',
    by: 'dhclient, udhcpc: nobody answers on this network: cable, VLAN, Wi-Fi, a bridge whose forwarding is filtered, or a server that is off',
    source: 'https://kb.isc.org/docs/isc-dhcp-44-manual-pages-dhclient',
    probes: ['ip-link', 'dmesg'],
  }),
] as const
