/** TUN devices and WireGuard, refused by the kernel or by what stands before it. */
import { sig } from '../model'
import { namesRelease } from './module-words'

export default [
  sig({
    id: 'tun-unavailable',
    literal: [
      '/dev/net/tun',
      'TUN',
      'tun module',
      'tun device: ',
      'ailed creating ',
      'open virtual t',
      'tun/tap device',
    ],
    pattern:
      /(?:\/dev\/net\/tun[\\'"\])]*(?:[ :]+)(?:failed: )?(?<reason>[Nn]o such (?:file|device)[\w ]*|does ?n[o']t? exist|not found|[Oo]peration not permitted|[Pp]ermission denied|is missing|is not available)|[Ii]s CONFIG_TUN enabled in your kernel|tun module not loaded|[Cc]ouldn't (?<check>check or load) tun module|[Ff]ailed creating (?:tunnel )?interface \S{1,20}: \[?(?<reason4>[Nn]o such device|[Oo]peration not permitted)|(?<slirp>slirp4netns) failed: \\*"?open\(\\*"\/dev\/net\/tun\\*"\)\\*"?$|CreateTUN\([^)]*\) failed(?![;:] \/dev\/net\/tun)|(?:(?:CreateTUN|[Ff]ailed to open virtual t(?:un|ap) interface \S+|[Ff]ailed to create TUN device|[Ee]rror creating (?:tun|TUN) device): |[Ff]ailed to get a tun\/tap device\s+error=")(?<reason3>[Nn]o such (?:file|device)[\w ]*|[Oo]peration not permitted)|[Cc]annot [Uu]nix [Oo]pen TUN device file: (?<reason2>[Nn]o such (?:file|device)[\w ]*|[Oo]peration not permitted)|[Cc]annot (?:find|open) TUN(?:\/TAP)? dev(?:ice)?(?! '?\/dev\/net\/tun)|TUN(?:\/TAP)? (?:device|driver|interface)? ?(?:is )?not (?<gone>available|found|enabled)(?!: (?:open|stat) \/dev\/net\/tun))|Cannot allocate TUN\/TAP dev dynamically/,
    example: 'ERROR: Cannot open TUN/TAP dev /dev/net/tun: No such file or directory (errno=2)',
    nearMiss: 'TUN/TAP device tun0 opened',
    by: 'openvpn, openconnect, tailscale, wireguard-go, NetBird and other VPN programs',
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
    id: 'tailscaled-unreachable',
    literal: ['local tailscaled', 'local Tailscale daemon'],
    pattern:
      /[Ff]ailed to connect to local tailscaled(?: process)?[;( ]+(?:(?<down>it doesn.t appear to be running|is it running)|which appears to be running as (?<process>\S{1,40}), pid \d+)|[Ff]ailed to connect to local Tailscale daemon for \S{1,80}; (?:systemd )?(?<not>(?:tailscaled\.service )?not running)/,
    example:
      "failed to connect to local tailscaled; it doesn't appear to be running (sudo systemctl start tailscaled ?)",
    nearMiss: 'tailscaled: control: NetInfo: NetInfo{varies=false}',
    by: 'tailscale, the command line',
    source: 'https://github.com/tailscale/tailscale/blob/main/client/local/local.go',
    probes: ['journalctl-unit tailscaled'],
  }),
  sig({
    id: 'tailscale-refused',
    literal: [
      'checkprefs access denied',
      'IP forwarding is disabled, subnet routing',
      'prefs write access denied',
      'serve config denied',
    ],
    pattern:
      /[Aa]ccess denied: (?<prefs>checkprefs|prefs write|serve config) ?(?:access denied|denied)?|(?<forward>IP forwarding is disabled, subnet routing\/exit nodes will not work)/,
    example: 'Access denied: checkprefs access denied',
    nearMiss: 'Access denied: no such user',
    by: 'tailscale: the command wants root or an operator; or it offers routes on a host that does not forward',
    source: 'https://tailscale.com/kb/1019/subnets',
    probes: ['sysctl net.ipv4.ip_forward'],
  }),
] as const
