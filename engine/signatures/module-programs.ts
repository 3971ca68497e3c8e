/** Programs that look for a module themselves and name it, in words of their own. */

import { configOption } from '../facts/shared'
import { sig } from '../model'
import { namesMissed } from './module-words'

export default [
  sig({
    id: 'modprobe-args-failed',
    literal: 'modprobe args: [',
    pattern: /running modprobe args: \[(?<module>[\w-]{2,40})/,
    ...namesMissed,
    example:
      'E0706 08:05:03.002118 40415 rbd_util.go:241] modprobe failed: an error (exit status 1) occurred while running modprobe args: [rbd]',
    nearMiss: 'occurred while running blkid args: [rbd]',
    by: 'ceph-csi, in the pod of csi-rbdplugin and csi-cephfsplugin',
    source: 'https://github.com/ceph/ceph-csi/blob/devel/internal/util/util.go',
  }),
  sig({
    id: 'k0s-kernel-option',
    literal: 'CONFIG_',
    // k0s reads the configuration, and where it finds none looks for the module
    pattern:
      /\bCONFIG_(?<option>[A-Z0-9_]{2,60}): [^\n:]{3,80}: (?<state>unknown|built-in|module|left out) \((?<verdict>pass|warning|rejected)\)/,
    facts: { 'config.option': configOption },
    read({ option, state }, emit, line) {
      const value = ({ 'built-in': 'y', module: 'm', 'left out': 'unset' } as const)[state as 'module']
      if (option && value) emit('config.option', value, line, option)
    },
    example: 'CONFIG_NF_CONNTRACK: Netfilter connection tracking support: unknown (rejected)',
    nearMiss: 'CONFIG_NF_CONNTRACK: enabled (as module)',
    by: 'k0s sysinfo',
    source: 'https://github.com/k0sproject/k0s/blob/main/internal/pkg/sysinfo/probes/linux/kernel_config.go',
  }),
  sig({
    id: 'module-not-found-said',
    literal: ' module not found',
    // only names that no other language has modules of
    pattern:
      /(?:^|[\s'"\]:])(?<module>loop|overlay|bridge|tun|fuse|veth|vxlan|zram|nbd|rbd|dummy|ifb|squashfs|isofs|udf|vfat|exfat|btrfs|xfs|nfsd?|cifs|wireguard|8021q|(?:br|nf|ip|ip6|xt|ipt|iptable|ip6table|sch|snd|i2c|dm|kvm|usb|virtio|v4l2|nvidia)_?\w{2,30}|v4l2loopback)['"]? module not found\b/,
    ...namesMissed,
    example: '[initramfs] WARNING: overlay module not found',
    nearMiss: 'Error: requests module not found',
    by: 'scripts that look for the file of a module',
    source: 'https://github.com/aegis-boot/aegis-boot/issues/69',
  }),
] as const
