/** wg-quick hands the line `DNS =` to resolvconf: there are three programs of that name, and often none. */
import { sig } from '../model'

export default [
  sig({
    id: 'wg-quick-no-resolvconf',
    literal: 'resolvconf',
    pattern:
      /\bwg-quick: (?:line|行|ligne|Zeile) ?\d+: ?resolvconf: (?:command not found|未找到命令|找不到命令|commande introuvable|Kommando nicht gefunden|No such file or directory)/,
    example: '/usr/bin/wg-quick: line 32: resolvconf: command not found',
    nearMiss: 'bash: resolvconf: command not found',
    by: 'wg-quick (wireguard-tools), of a configuration with a line DNS =',
    source: 'https://git.zx2c4.com/wireguard-tools/tree/src/wg-quick/linux.bash',
  }),
  sig({
    id: 'wg-quick-sets-dns',
    literal: ['resolvconf -', '[#] ip link delete dev '],
    // where the first line is cut off: it takes the tunnel down again
    pattern: /\[#\] (?:resolvconf -[ad]|ip link delete dev) (?<interface>[\w.-]{1,30})/,
    example: '[#] resolvconf -a tun.wg0 -m 0 -x',
    nearMiss: '# resolvconf -u',
    by: 'wg-quick',
    source: 'https://git.zx2c4.com/wireguard-tools/tree/src/wg-quick/linux.bash',
  }),
  sig({
    id: 'resolvconf-without-resolved',
    literal: ['Failed to set DNS configuration'],
    pattern:
      /Failed to set DNS configuration: (?:Unit dbus-org\.freedesktop\.resolve1\.service (?:not found|is masked)|Could not activate remote peer|The name org\.freedesktop\.resolve1 was not provided|Connection refused)/,
    example: 'Failed to set DNS configuration: Unit dbus-org.freedesktop.resolve1.service not found.',
    nearMiss: 'Failed to set DNS configuration: Link lo is loopback device.',
    by: 'the resolvconf of systemd (a link to resolvectl), where systemd-resolved does not run',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/resolvectl.html',
    probes: ['systemctl-status systemd-resolved'],
  }),
  sig({
    id: 'resolvconf-tun-prefix',
    literal: 'Failed to resolve interface',
    pattern: /Failed to resolve interface "tun(?:\.(?<interface>[\w-]{1,20}))?": No such device/,
    example: 'Failed to resolve interface "tun.wg0": No such device',
    nearMiss: 'Failed to resolve interface "wg0": No such device',
    by: 'the resolvconf of systemd: /etc/resolvconf/interface-order, left by another package, makes wg-quick write tun. before the name',
    source: 'https://git.zx2c4.com/wireguard-tools/tree/src/wg-quick/linux.bash',
    probes: ['ls'],
  }),
  sig({
    id: 'resolvconf-option-refused',
    literal: ['resolvconf configuration for', 'resolvconf: exit status 99'],
    // 99 is what resolvconf of Debian ends with at an option that only openresolv has, as NetBird's -x
    pattern:
      /resolvconf configuration for (?<interface>[\w.-]{1,30}) interface(?:, error)?: exit status 99\b|\bresolvconf: exit status 99\b/,
    example: 'got an error while applying resolvconf configuration for wt0 interface, error: exit status 99',
    nearMiss: 'got an error while applying resolvconf configuration for wt0 interface, error: exit status 1',
    by: 'NetBird: it calls resolvconf with an option that only openresolv knows',
    source: 'https://github.com/netbirdio/netbird/blob/main/client/internal/dns/resolvconf_unix.go',
    probes: ['packages'],
  }),
  sig({
    id: 'openresolv-no-init',
    literal: ['useable init system', 'signature mismatch: /etc/resolv.conf'],
    pattern:
      /(?:^|\| +|resolvconf: )(?:could not detect a useable init system|signature mismatch: \/etc\/resolv\.conf)/,
    example: 'could not detect a useable init system',
    nearMiss: '2017-05-22T18:57:36Z 002-dhcpcd.stderr eth0: could not detect a useable init system',
    by: 'openresolv: in a container without init; or a resolv.conf that another program writes',
    source: 'https://github.com/NetworkConfiguration/openresolv/blob/master/resolvconf.in',
    probes: ['resolv-conf'],
  }),
] as const
