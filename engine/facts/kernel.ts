/** What follows from several outputs about the running kernel and its modules. */
import { compareVersions } from '../evaluate/versions'
import { defineDerived, type FactReader, flag, keyed, number, oneOf, text } from '../model'
import {
  coreModules,
  fsModules,
  joinedLinux,
  keptAsAlias,
  knownModules,
  laterModules,
  legacyTables,
  meantModule,
  optionsOf,
  outOfTree,
  renamedModules,
  splitOff,
} from './module-names'

/** Is there a module directory for the kernel that runs? By the list of /lib/modules, or by what a tool says of it. */
const modulesDir = defineDerived({
  id: 'modules-dir',
  facts: { 'modules.dir': oneOf('present', 'absent'), 'modules.newer': flag },
  from: ['kernel.release', 'modules.releases', 'modules.tree'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    const releases = facts.list('modules.releases')
    const tree = facts.text('modules.tree')
    const listed = release !== undefined && releases?.includes(release)
    if (tree) emit('modules.dir', tree === 'absent' ? 'absent' : 'present')
    else if (release && releases) emit('modules.dir', listed ? 'present' : 'absent')
    if (release && releases && !listed && releases.length > 0)
      emit(
        'modules.newer',
        releases.some((r) => newer(r, release)),
      )
  },
})

/** A release without its numbers: the same kernel in another version has the same. */
const kindOf = (release: string): string => release.replace(/[\d.]+/g, '')

/** Can the kernel that runs be booted again? Only where /boot names its kernels by their release. */
const bootable = defineDerived({
  id: 'kernel-bootable',
  facts: { 'kernel.bootable': flag, 'kernel.newer-bootable': flag },
  from: ['kernel.release', 'boot.kernels'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    const kernels = facts.list('boot.kernels')
    if (!release || !kernels?.length) return
    emit('kernel.bootable', kernels.includes(release))
    // the same kind of kernel in a later release; boards have one for each processor side by side
    if (kernels.includes(release) && !/rpi|-v\d/.test(release))
      emit(
        'kernel.newer-bootable',
        kernels.some((k) => kindOf(k) === kindOf(release) && newer(k, release)),
      )
  },
})

/** `6.7.2-arch1-2` is newer than `6.7.2-arch1-1`: compared number by number, the build number included */
function newer(a: string, b: string): boolean {
  const parts = (s: string) => (s.match(/\d+/g) ?? []).map(Number)
  const [x, y] = [parts(a), parts(b)]
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const d = (x[i] ?? 0) - (y[i] ?? 0)
    if (d !== 0) return d > 0
  }
  return false
}

const flavours: readonly (readonly [RegExp, Flavour])[] = [
  [/-Microsoft$/, 'wsl1'],
  [/microsoft|WSL2/i, 'wsl2'],
  [/stab\d|\.vz7|vz\d/, 'openvz'],
  [/-pve$/, 'pve'],
  [/uek/, 'uek'],
  // and its relatives of Alibaba: Alibaba Cloud Linux, Anolis
  [/\.(?:el|al|an)\d+/, 'el'],
  [/\.fc\d+/, 'fedora'],
  [/-raspi2?$/, 'ubuntu-raspi'],
  [/-(?:generic|lowlatency|virtual|aws|azure|gcp|oracle|kvm|hwe|oem|nvidia)(?:-\w+)?$/, 'ubuntu'],
  [
    /-(?:amd64|arm64|686(?:-pae)?|armmp|cloud-amd64|rt-amd64|amd64-rt|marvell|s390x|powerpc64le)(?:-unsigned)?$/,
    'debian',
  ],
  [/\+rpt-rpi|-v[678]l?\+?$|^(?!3\.4\.0\+)\d+\.\d+\.\d+\+$|rpi-v\d/, 'raspberrypi'],
  [/-arch\d|-zen\d?|-lts$|-hardened|-MANJARO|-cachyos|-valve\d|-neptune/i, 'arch'],
  [/-\d+-(?:lts|virt|rpi|edge)$/, 'alpine'],
  [/-(?:default|preempt)$/, 'suse'],
  [
    /tegra|l4t|synology|rockchip|meson|sunxi|rk\d{4}|qcom|x13s|ps4|surface|linuxkit|firecracker|coreos|chromeos|odroid|imx|docker-\d|std-\d|mainline|xanmod|liquorix/i,
    'vendor',
  ],
]
type Flavour =
  | 'wsl1'
  | 'wsl2'
  | 'openvz'
  | 'pve'
  | 'uek'
  | 'el'
  | 'fedora'
  | 'ubuntu-raspi'
  | 'ubuntu'
  | 'debian'
  | 'raspberrypi'
  | 'arch'
  | 'alpine'
  | 'suse'
  | 'nixos'
  | 'vendor'

/** Who built the running kernel, as its release name tells; a bare number or an unknown suffix is a vendor's or one's own. */
const kernelFlavour = defineDerived({
  id: 'kernel-flavour',
  facts: {
    'kernel.flavour': oneOf(
      'wsl1',
      'wsl2',
      'openvz',
      'pve',
      'uek',
      'el',
      'fedora',
      'ubuntu-raspi',
      'ubuntu',
      'debian',
      'raspberrypi',
      'arch',
      'alpine',
      'suse',
      'nixos',
      'vendor',
    ),
    'kernel.rt': flag,
  },
  from: ['kernel.release', 'kernel.build', 'kernel.arch'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    if (!release) return
    // a bare plus is the Pi's, and on any other machine that of a kernel built from a changed tree
    if (/^\d+\.\d+\.\d+\+$/.test(release) && !/^(?:arm|aarch)/.test(facts.text('kernel.arch') ?? 'arm'))
      return emit('kernel.flavour', 'vendor')
    const alpine = /-\d+-(?:lts|virt|rpi)$/.test(release)
    const build = facts.text('kernel.build') ?? ''
    const named = flavours.find(([p]) => p.test(release))?.[1] ?? (/NixOS/.test(build) ? 'nixos' : 'vendor')
    emit('kernel.flavour', alpine ? 'alpine' : named)
    if (/-rt(?:-|\d|$)|PREEMPT_RT/.test(`${release} ${build}`)) emit('kernel.rt', true)
  },
  source: 'https://wiki.debian.org/Kernel',
})

function kernelFamily(flavour: string): 'debian' | 'rhel' | 'arch' | 'suse' | 'alpine' | undefined {
  if (/^(?:debian|ubuntu|ubuntu-raspi|raspberrypi|pve)$/.test(flavour)) return 'debian'
  if (/^(?:el|fedora|uek)$/.test(flavour)) return 'rhel'
  return flavour === 'arch' || flavour === 'suse' || flavour === 'alpine' ? flavour : undefined
}

/** A system that runs on the kernel of another distribution, or of another release of its own, is a guest of that one. */
function alienKernel(facts: FactReader): boolean {
  const os = familyOf[facts.text('os.id') ?? '']
  const kernel = kernelFamily(facts.text('kernel.flavour') ?? '')
  if (os && kernel && os !== kernel) return true
  const el = /\.el(\d+)/.exec(facts.text('kernel.release') ?? '')?.[1]
  const major = /^\d+/.exec(facts.text('os.version') ?? '')?.[0]
  return Boolean(el && major && el !== major && /^(?:centos|rhel|rocky|almalinux|ol)$/.test(facts.text('os.id') ?? ''))
}

/** Where all this runs. A container shares the kernel of its host and cannot load modules. */
const platform = defineDerived({
  id: 'platform',
  facts: { platform: oneOf('bare', 'vm', 'lxc', 'openvz', 'docker', 'podman', 'container', 'wsl1', 'wsl2') },
  from: ['virt.kind', 'kernel.flavour', 'kernel.release', 'host.name', 'modules.list-faked', 'os.id', 'os.version'],
  derive(facts, emit) {
    const kind = facts.text('virt.kind')
    const flavour = facts.text('kernel.flavour')
    if (flavour === 'wsl1' || flavour === 'wsl2') emit('platform', flavour)
    else if (kind === 'lxc' || kind === 'openvz' || kind === 'docker' || kind === 'podman') emit('platform', kind)
    else if (kind && /^(?:lxc-libvirt|systemd-nspawn|rkt|proot|pouch|container-other)$/.test(kind))
      emit('platform', 'container')
    else if (kind === 'none') emit('platform', 'bare')
    else if (kind && kind !== 'wsl') emit('platform', 'vm')
    else if (facts.get('modules.list-faked') === true || flavour === 'openvz') emit('platform', 'openvz')
    // Docker names a container's host by the first twelve digits of its id
    else if (/^[0-9a-f]{12}$/.test(facts.text('host.name') ?? '')) emit('platform', 'docker')
    else if (alienKernel(facts)) emit('platform', 'container')
  },
  source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd-detect-virt.html',
})

const familyOf: Readonly<Record<string, 'debian' | 'rhel' | 'arch' | 'suse' | 'alpine'>> = {
  debian: 'debian',
  ubuntu: 'debian',
  raspbian: 'debian',
  linuxmint: 'debian',
  pop: 'debian',
  kali: 'debian',
  proxmox: 'debian',
  rhel: 'rhel',
  centos: 'rhel',
  rocky: 'rhel',
  almalinux: 'rhel',
  fedora: 'rhel',
  ol: 'rhel',
  amzn: 'rhel',
  arch: 'arch',
  manjaro: 'arch',
  endeavouros: 'arch',
  cachyos: 'arch',
  garuda: 'arch',
  'opensuse-leap': 'suse',
  'opensuse-tumbleweed': 'suse',
  sles: 'suse',
  alpine: 'alpine',
}
const osFamily = defineDerived({
  id: 'os-family',
  facts: { 'os.family': oneOf('debian', 'rhel', 'arch', 'suse', 'alpine') },
  from: ['os.id', 'os.like', 'kernel.flavour'],
  derive(facts, emit) {
    const byId = [facts.text('os.id'), ...(facts.text('os.like') ?? '').split(' ')]
      .map((id) => familyOf[id ?? ''])
      .find(Boolean)
    const family = byId ?? kernelFamily(facts.text('kernel.flavour') ?? '')
    if (family) emit('os.family', family)
  },
})

/** The kernel that runs against the one that is installed: the same build, another build of the same name, or gone. */
const kernelPackage = defineDerived({
  id: 'kernel-package',
  facts: { 'kernel.package': oneOf('same', 'other-build', 'other-release', 'removed') },
  from: [
    'kernel.release',
    'kernel.build',
    'package.version',
    'package.state',
    'kernel.packages',
    'image.build',
    'image.release',
    'reboot.kernel-state',
  ],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    if (!release) return
    const build = facts.text('kernel.build')
    const name = `linux-image-${release}`
    const installed =
      facts.text('package.version', name) ?? facts.text('package.version', `linux-image-unsigned-${release}`)
    const debian = /Debian (\S+) \(/.exec(build ?? '')?.[1]
    const ubuntu = /^#(\d+)(?:~\S+)?-Ubuntu/.exec(build ?? '')?.[1]
    if (facts.text('package.state', name) === 'removed') return emit('kernel.package', 'removed')
    if (installed && debian) return emit('kernel.package', installed === debian ? 'same' : 'other-build')
    if (installed && ubuntu)
      return emit('kernel.package', new RegExp(`[.-]${ubuntu}(?:\\D|$)`).test(installed) ? 'same' : 'other-build')
    const image = facts.text('image.build')
    if (image && build && facts.text('image.release') === release)
      return emit('kernel.package', image === build ? 'same' : 'other-build')
    const rpm = facts.list('kernel.packages')
    if (rpm && /\.(?:el|fc)\d/.test(release))
      return emit('kernel.package', rpm.includes(release) ? 'same' : 'other-release')
    const pacman = facts.text(
      'package.version',
      /-lts$/.test(release) ? 'linux-lts' : /-zen/.test(release) ? 'linux-zen' : 'linux',
    )
    if (pacman && facts.text('kernel.flavour') === 'arch') {
      const plain = (s: string) =>
        s
          .replace(/-(?:lts|zen)$/, '')
          .replace(/[^\d.]+/g, '.')
          .replace(/\.+/g, '.')
      return emit('kernel.package', plain(pacman) === plain(release) ? 'same' : 'other-release')
    }
    const apk = facts.text('package.version', `linux-${/(lts|virt|rpi|edge)$/.exec(release)?.[1] ?? 'lts'}`)
    if (apk && facts.text('kernel.flavour') === 'alpine')
      return emit('kernel.package', apk.replace('-r', '-') === release.replace(/-\w+$/, '') ? 'same' : 'other-release')
    const state = facts.text('reboot.kernel-state')
    if (state === 'same-name') emit('kernel.package', 'other-build')
    else if (state === 'other') emit('kernel.package', 'other-release')
  },
  source: 'https://salsa.debian.org/kernel-team/linux',
})

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

/** The same module in the kernel's configuration: not built at all, built in, or built as a file that is not there. */
const moduleWhy = defineDerived({
  id: 'module-why',
  facts: { 'module.why': keyed(oneOf('not-built', 'builtin', 'no-file', 'not-loaded')) },
  from: [
    'module.wanted',
    'module.load',
    'module.loaded',
    'module.file',
    'module.on-disk',
    'config.option',
    'kernel.flavour',
  ],
  derive(facts, emit) {
    const wants = new Set([
      ...facts.entries('module.wanted').map(([m]) => m),
      ...facts.entries('module.loaded').flatMap(([m, on]) => (on === false ? [m] : [])),
    ])
    for (const m of wants) {
      const state = optionsOf(m)
        .map((o) => facts.text('config.option', o))
        .find(Boolean)
      const missing =
        facts.text('module.load', m) === 'not-found' ||
        facts.text('module.on-disk', m) === 'absent' ||
        facts.text('module.file', m) === 'absent'
      const loaded = facts.get('module.loaded', m)
      if (facts.text('module.file', m) === 'builtin' || state === 'y') emit('module.why', 'builtin', m)
      else if (state === 'unset' || state === 'absent') emit('module.why', 'not-built', m)
      else if (missing && state === 'm') emit('module.why', 'no-file', m)
      else if (
        loaded === false &&
        (facts.text('module.file', m) === 'file' ||
          facts.text('module.on-disk', m) === 'file' ||
          facts.text('module.load', m) === 'ok')
      )
        emit('module.why', 'not-loaded', m)
    }
  },
})

/** The file of a module is of a later release of the same kernel than the one that runs. */
const newerBuild = defineDerived({
  id: 'module-newer-build',
  facts: { 'module.newer-build': keyed(flag) },
  from: ['module.vermagic', 'kernel.release'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    if (!release) return
    for (const [m, magic] of facts.entries('module.vermagic')) {
      const built = String(magic).split(' ')[0] ?? ''
      if (kindOf(built) === kindOf(release)) emit('module.newer-build', newer(built, release), m)
    }
  },
})

/** Not found, and of the kind that distributions keep in a package of its own. */
const splitOffModules = defineDerived({
  id: 'module-split-off',
  facts: { 'module.split-off': keyed(flag) },
  from: ['module.load'],
  derive(facts, emit) {
    for (const [m, state] of facts.entries('module.load'))
      if (state === 'not-found' && splitOff.test(m)) emit('module.split-off', true, m)
  },
})

/** The file is in the tree, the index does not know it. */
const unindexed = defineDerived({
  id: 'module-unindexed',
  facts: { 'module.unindexed': keyed(flag), 'module.in-newer-tree': keyed(flag) },
  from: ['module.load', 'module.on-disk', 'module.in-tree-of', 'kernel.release'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    const trees = facts.entries('module.in-tree-of').map(([key]) => key)
    for (const [m, state] of facts.entries('module.load')) {
      if (state !== 'not-found' || facts.text('module.on-disk', m) !== 'file') continue
      const holders = trees.filter((key) => key.endsWith(`/${m}`)).map((key) => key.slice(0, -m.length - 1))
      // a tree of which nobody says that it is the running one proves nothing
      if (holders.length === 0 || (release && holders.includes(release))) emit('module.unindexed', true, m)
      else if (release && holders.some((tree) => newer(tree, release))) emit('module.in-newer-tree', true, m)
    }
  },
})

/** Not found, and yet loaded: this kernel can have it, and the tree is not the one it was loaded from (or was never indexed). */
const vanishedModule = defineDerived({
  id: 'module-vanished',
  facts: { 'module.vanished': keyed(flag), 'dkms.other-kernels': keyed(flag) },
  from: [
    'module.load',
    'module.loaded',
    'dkms.kernel',
    'kernel.release',
    'sig:gpu-driver-not-loaded',
    'sig:vbox-driver-absent',
    'sig:zfs-not-loaded',
  ],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    // programs that miss their driver without naming the module
    const missed = new Set([
      ...(facts.seen('gpu-driver-not-loaded') ? ['nvidia'] : []),
      ...(facts.seen('vbox-driver-absent') ? ['virtualbox'] : []),
      ...(facts.seen('zfs-not-loaded') ? ['zfs'] : []),
    ])
    for (const [m, state] of facts.entries('module.load'))
      if (state === 'not-found' && facts.get('module.loaded', m) === true) emit('module.vanished', true, m)
    for (const [m, built] of facts.entries('dkms.kernel')) {
      if (!release || typeof built !== 'string' || built.split(',').includes(release)) continue
      if (missed.has(m)) emit('dkms.other-kernels', true, m)
      // a package is named after its module, or after the chip: rtl8812au holds 8812au, nvidia holds nvidia_drm
      for (const [n, state] of facts.entries('module.load'))
        if (state === 'not-found' && (n === m || (n.length > 3 && m.endsWith(n)) || n.startsWith(`${m}_`)))
          emit('dkms.other-kernels', true, n)
    }
  },
})

/** Modules that are asked for by a name that no longer exists, or never did. */
const moduleNames = defineDerived({
  id: 'module-names',
  facts: {
    'module.renamed-to': keyed(text),
    'module.came-later': keyed(text),
    'module.meant': keyed(text),
    'module.out-of-tree': keyed(flag),
    /** not found under a name that this kernel should know */
    'module.missing': keyed(flag),
    /** the same of a module that is the kernel's own beyond doubt */
    'module.in-tree-missing': keyed(flag),
  },
  from: ['module.load', 'module.missed', 'kernel.release', 'sig:initramfs-module-missing'],
  derive(facts, emit) {
    const release = facts.text('kernel.release')
    // an image is built for the kernel to come, not for the one that runs
    for (const [old, [to]] of Object.entries(renamedModules))
      if (
        !keptAsAlias.has(old) &&
        (facts.seen('initramfs-module-missing', { module: old }) ||
          facts.seen('initramfs-module-missing', { dracut: old }))
      )
        emit('module.renamed-to', to, old)
    for (const [m] of facts.entries('module.missed')) if (outOfTree.test(m)) emit('module.out-of-tree', true, m)
    for (const [m, state] of facts.entries('module.load')) {
      const joined = joinedLinux[m]
      const notYet = joined && release ? (compareVersions(release, joined) ?? 0) < 0 : false
      if ((outOfTree.test(m) || notYet) && state !== 'ok') emit('module.out-of-tree', true, m)
      const gone = keptAsAlias.has(m) ? undefined : renamedModules[m]
      if (gone && (state === 'not-found' || state === 'no-device')) {
        const order = release ? compareVersions(release, gone[1]) : 0
        if (order === null || order >= 0) emit('module.renamed-to', gone[0], m)
      }
      const later = laterModules[m]
      const order = later && release ? compareVersions(release, later[1]) : null
      if (later && state === 'not-found' && order !== null && order < 0) emit('module.came-later', later[0], m)
      if (state !== 'not-found' || gone) continue
      const own = !outOfTree.test(m)
      const meant = own ? meantModule(m) : null
      if (meant) emit('module.meant', meant, m)
      else emit('module.missing', true, m)
      if (own && (knownModules.includes(m) || optionsOf(m).length > 0)) emit('module.in-tree-missing', true, m)
    }
  },
  source:
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=3bf195ae6037e310d693ff3313401cfaf1261b71',
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

/** A module that every distribution ships is not in the index, or modprobe cannot even read the index. */
const coreMissing = defineDerived({
  id: 'core-module-missing',
  facts: { 'module.core-missing': keyed(flag), 'module.core-loads': keyed(flag) },
  from: ['module.load'],
  derive(facts, emit) {
    for (const m of [...coreModules, ...legacyTables]) {
      const state = facts.text('module.load', m)
      if (state === 'not-found') emit('module.core-missing', true, m)
      if (state === 'ok') emit('module.core-loads', true, m)
    }
  },
})

export default [
  modulesDir,
  bootable,
  kernelFlavour,
  platform,
  osFamily,
  kernelPackage,
  wanted,
  moduleWhy,
  moduleNames,
  newerBuild,
  splitOffModules,
  unindexed,
  vanishedModule,
  subsystems,
  coreMissing,
] as const
