/** Which modules are missed, by the error lines of those that need them. */
import { compareVersions } from '../evaluate/versions'
import { fsModules } from '../linux/file-systems'
import { keptAsAlias, renamedModules } from '../linux/history'
import { legacyTables, outOfTree } from '../linux/modules'
import { defineDerived, flag, keyed, number } from '../model'

/** A name that kernels of this release no longer have, by design. */
function goneBy(module: string, release: string): boolean {
  const gone = keptAsAlias.has(module) ? undefined : renamedModules[module]
  return gone !== undefined && (compareVersions(release, gone[1]) ?? 0) >= 0
}

/** A feature line names the module it needed, without a word on why it is not there. */
const wanted = defineDerived({
  id: 'module-wanted',
  facts: { 'module.wanted': keyed(flag) },
  from: [
    'kernel.release',
    'module.load',
    'module.loaded',
    'module.file',
    'module.missed',
    'link.type-unknown',
    'sig:tun-unavailable',
    'sig:wireguard-unavailable',
    'sig:overlay-unavailable',
    'sig:mount-unknown-fs',
    'sig:loop-unavailable',
    'sig:fuse-unavailable',
    'sig:veth-pair-failed',
    'sig:docker-bridge-unsupported',
    'sig:ipt-table-missing',
    'sig:ipt-extension-unsupported',
    'sig:ipt-genid-failed',
    'sig:nft-rule-refused',
    'sig:unit-modprobe-failed',
    'sig:mount-no-such-device',
    'sig:socket-protocol-unsupported',
    'sig:vxlan-not-supported',
    'sig:netlink-socket-unsupported',
    'sig:ipsec-socket-refused',
    'sig:usbip-driver-missing',
    'sig:klog-dm-target-unknown',
  ],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    for (const [m, state] of facts.entries('module.load')) {
      if (release && goneBy(m, release)) continue
      if (state === 'not-found' || state === 'unknown-symbol' || state === 'no-file') emit('module.wanted', true, m)
    }
    for (const [m] of facts.entries('module.missed')) if (!outOfTree.test(m)) emit('module.wanted', true, m)
    for (const [m, unknown] of facts.entries('link.type-unknown')) if (unknown === true) emit('module.wanted', true, m)
    for (const [m, state] of facts.entries('module.file'))
      if (state === 'absent' && !outOfTree.test(m)) emit('module.wanted', true, m)
    const by: readonly (readonly [Parameters<typeof facts.seen>[0], string, Readonly<Record<string, string>>?])[] = [
      ['tun-unavailable', 'tun'],
      ['wireguard-unavailable', 'wireguard'],
      ['overlay-unavailable', 'overlay'],
      ['loop-unavailable', 'loop'],
      ['fuse-unavailable', 'fuse'],
      ['veth-pair-failed', 'veth', { reason: '~not supported' }],
      ['docker-bridge-unsupported', 'bridge'],
      ['ipt-genid-failed', 'nf_tables', { reason: '~Invalid argument' }],
      ['nft-rule-refused', 'nf_tables', { reason: '~[Nn]ot supported' }],
      ...['l2tp_ppp', 'tun', 'wireguard', 'overlay', 'br_netfilter', 'ip_tables', 'sctp', 'fuse', 'loop'].map(
        (m) => ['unit-modprobe-failed', m, { module: m }] as const,
      ),
      ['mount-no-such-device', 'cifs', { cifs: 'cifs' }],
      ['mount-no-such-device', 'nfs', { helper: '~nfs' }],
      ['vxlan-not-supported', 'vxlan'],
      ['ipsec-socket-refused', 'xfrm_user'],
      ['usbip-driver-missing', 'vhci_hcd'],
      ['klog-dm-target-unknown', 'dm_crypt', { target: 'crypt' }],
      ['ipt-table-missing', 'iptable_nat', { table: 'nat' }],
      ['ipt-table-missing', 'iptable_filter', { table: 'filter' }],
      ['ipt-table-missing', 'iptable_raw', { table: 'raw' }],
      ['ipt-table-missing', 'iptable_mangle', { table: 'mangle' }],
    ]
    for (const [sig, module, where] of by) if (facts.seen(sig, where)) emit('module.wanted', true, module)
    for (const x of ['MASQUERADE', 'addrtype', 'conntrack', 'comment', 'set', 'mark', 'statistic', 'multiport', 'nat'])
      if (facts.seen('ipt-extension-unsupported', { extension: x })) emit('module.wanted', true, `xt_${x}`)
    for (const fs of [
      'overlay',
      'btrfs',
      'xfs',
      'ext4',
      'vfat',
      'exfat',
      'ntfs',
      'ntfs3',
      'nfs',
      'nfs4',
      'cifs',
      'squashfs',
      'iso9660',
      'udf',
      'f2fs',
      'fuseblk',
      'hfsplus',
      'erofs',
      'zfs_member',
      'zfs',
      'jfs',
      'reiserfs',
    ])
      if (facts.seen('mount-unknown-fs', { fs })) emit('module.wanted', true, fsModules[fs] ?? fs)
  },
})

/**
 * How many unrelated parts of the kernel want a module in vain. One missing module has one victim; a tree that is gone has
 * many. `kernel.consumers-failing`: a program failed at it, not only modprobe.
 */
const subsystems = defineDerived({
  id: 'failing-subsystems',
  facts: { 'kernel.failing-subsystems': number, 'kernel.consumers-failing': flag },
  from: [
    'module.load',
    'sig:overlay-unavailable',
    'sig:mount-unknown-fs',
    'sig:mount-no-such-device',
    'sig:loop-unavailable',
    'sig:fuse-unavailable',
    'sig:ip-unknown-device-type',
    'sig:docker-bridge-unsupported',
    'sig:veth-pair-failed',
    'sig:tun-unavailable',
    'sig:ipt-nft-init-failed',
    'sig:ipt-chain-add-failed',
    'sig:ipt-table-missing',
    'sig:netlink-socket-unsupported',
    'sig:wireguard-unavailable',
  ],
  derive(facts, emit) {
    const groups: readonly (readonly [readonly string[], readonly string[]])[] = [
      [['overlay'], ['overlay-unavailable']],
      [
        ['nf_nat', 'nf_tables', 'nf_conntrack', ...legacyTables],
        ['ipt-nft-init-failed', 'ipt-chain-add-failed', 'ipt-table-missing', 'netlink-socket-unsupported'],
      ],
      [
        ['bridge', 'veth', 'dummy', 'vxlan', 'wireguard'],
        ['ip-unknown-device-type', 'docker-bridge-unsupported', 'veth-pair-failed', 'wireguard-unavailable'],
      ],
      [['loop'], ['loop-unavailable']],
      [['fuse'], ['fuse-unavailable']],
      [['tun'], ['tun-unavailable']],
      [
        ['nfs', 'cifs', 'btrfs', 'xfs', 'vfat'],
        ['mount-unknown-fs', 'mount-no-such-device'],
      ],
    ]
    const bad = new Set(['not-found', 'unknown-symbol', 'no-file'])
    let failing = 0
    let consumers = 0
    for (const [modules, sigs] of groups) {
      const seen = sigs.some((s) => facts.seen(s))
      if (seen) consumers++
      if (seen || modules.some((m) => bad.has(facts.text('module.load', m) ?? ''))) failing++
    }
    if (failing) emit('kernel.failing-subsystems', failing)
    if (consumers) emit('kernel.consumers-failing', true)
  },
})

export default [wanted, subsystems] as const
