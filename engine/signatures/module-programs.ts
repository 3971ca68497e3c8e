/** Programs that look for a module themselves and name it, in words of their own. */
import { configOption, moduleLoad, moduleName } from '../facts/shared'
import { flag, keyed, sig } from '../model'
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
    id: 'module-check-failed',
    literal: 'as Loaded/Builtin module',
    pattern: /Unable to detect the (?<module>\w+) module as Loaded\/Builtin module/,
    example: 'WARNING: Unable to detect the xt_set module as Loaded/Builtin module or lsmod',
    nearMiss: 'xt_set OK',
    by: 'calicoctl node checksystem',
    source: 'https://github.com/projectcalico/calico/blob/master/calicoctl/calicoctl/commands/node/checksystem.go',
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
    id: 'iscsiadm-no-module',
    literal: 'Could not insert module tcp',
    pattern: /Could not insert module tcp\b/,
    facts: { 'module.load': moduleLoad },
    read: (_, emit, line) => emit('module.load', 'not-found', line, 'iscsi_tcp'),
    example: 'iscsiadm: Could not insert module tcp. Kmod error -38',
    nearMiss: 'iscsiadm: Could not load transport iser. Dropping interface iser.',
    by: 'open-iscsi: its transport tcp is the module iscsi_tcp',
    source: 'https://github.com/open-iscsi/open-iscsi/blob/master/usr/transport.c',
  }),
  sig({
    id: 'module-not-loadable-said',
    literal: 'kernel module is not loaded or loadable',
    pattern: /The '(?<module>[\w-]+)' kernel module is not loaded or loadable/,
    example: "The 'overlay' kernel module is not loaded or loadable",
    nearMiss: "The 'overlay' kernel module is loaded",
    by: 'preflight checks of Replicated; those before February 2025 read no modules.builtin',
    source: 'https://github.com/replicatedhq/troubleshoot/pull/1737',
    probes: ['lsmod'],
  }),
] as const
