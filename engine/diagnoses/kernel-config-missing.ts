import { all, any, atLeast, is, isIn, known, matches, seen, unless } from '../conditions'
import { bigDistributions, boardKernel, ubuntuMainline } from '../linux/kernels'
import { coreModules } from '../linux/modules'
import { bpfUnknown, defineDiagnosis } from './kit'

const board = matches('kernel.release', boardKernel)
const unknownToVendor = all(
  isIn('kernel.flavour', ['vendor']),
  is('module.load', 'not-found'),
  unless(seen('kmod-no-moddep')),
  unless(known('module.renamed-to')),
  unless(known('module.meant')),
  unless(known('module.out-of-tree')),
  unless(any(seen('module-of-other-kernel'), seen('klog-vermagic'))),
  unless(is('module.load', 'not-found', ['ip_tables', 'iptable_nat', 'iptable_filter'])),
)

export default defineDiagnosis({
  id: 'kernel-config-missing',
  area: 'kernel',
  tags: ['kernel/config'],
  words: {
    title: { en: 'This kernel was built without the feature', zh: '这个内核编译时就没有该功能' },
    what: {
      en: 'The option is not set in this kernel. No package, reinstall or reboot of the same kernel brings it.',
      zh: '这个内核没有打开对应的编译选项。装包、重装或重启同一个内核都没有用。',
    },
    why: {
      en: 'Kernels of boards, NAS boxes, VPS providers, WSL and self-built ones leave options out; since Linux 6.17 the legacy iptables tables are off by default, and with them may go xt_MASQUERADE and xt_nat.',
      zh: '开发板、NAS、VPS、WSL 的内核以及自编译内核常常裁掉选项；从 Linux 6.17 起 legacy iptables 表默认关闭，xt_MASQUERADE 和 xt_nat 也可能一起消失。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: is('module.why', 'not-built'),
      says: {
        en: 'The configuration of this kernel says that the option is not set, and the feature that needs it fails.',
        zh: '内核配置明确写着没有打开这个选项，而需要它的功能正好失败。',
      },
    },
    {
      weight: 'points',
      when: seen('klog-unsupported-compression'),
      says: {
        en: 'The file system is there, the compression it needs was not built.',
        zh: '文件系统有，但没有编译它需要的压缩算法。',
      },
    },
    {
      weight: 'points',
      when: seen('xfrm-stat-missing'),
      says: {
        en: 'XFRM is never a module of its own: the kernel was built without its statistics, or without XFRM.',
        zh: 'XFRM 从来不是单独的模块：内核编译时没有带它的统计功能，或者根本没带 XFRM。',
      },
    },
    {
      weight: 'points',
      when: all(isIn('kernel.flavour', ['vendor', 'raspberrypi']), seen('xfrm-interface-refused')),
      says: {
        en: 'This kernel knows no XFRM interfaces, and kernels of this kind are built with what their maker chose.',
        zh: '这个内核没有 XFRM 接口，而这类内核编译了哪些功能全看厂商。',
      },
    },
    {
      weight: 'points',
      when: all(unknownToVendor, board),
      says: {
        en: 'The kernel of a board or a NAS does not know this module: its maker did not build it.',
        zh: '这是开发板或 NAS 的内核，它没有这个模块：厂商没有编译。',
      },
    },
    {
      // a kernel of one's own may have it built in, or a tree that nobody indexed
      weight: 'hints',
      when: all(unknownToVendor, unless(board)),
      says: {
        en: 'A kernel that no distribution built does not know this module.',
        zh: '这不是发行版的内核，它没有这个模块。',
      },
    },
    {
      weight: 'points',
      when: all(
        matches('kernel.release', ubuntuMainline),
        is('module.load', 'not-found'),
        unless(is('module.core-missing', true)),
        unless(known('module.renamed-to')),
        unless(known('module.meant')),
        unless(known('module.out-of-tree')),
      ),
      says: {
        en: 'A mainline build of Ubuntu holds all its modules in one package: what is not in it was not built.',
        zh: 'Ubuntu 的 mainline 内核所有模块都在一个包里：没有的就是没有编译。',
      },
    },
    {
      weight: 'points',
      when: all(
        isIn('kernel.flavour', ['vendor', 'raspberrypi']),
        seen('ipt-genid-failed', { reason: '~Invalid argument' }),
      ),
      says: {
        en: 'nfnetlink answers, nf_tables does not: this kernel was built without it.',
        zh: 'nfnetlink 有响应而 nf_tables 没有：这个内核编译时没带它。',
      },
    },
    {
      weight: 'points',
      when: all(
        isIn('kernel.flavour', ['vendor', 'raspberrypi', 'wsl2']),
        any(
          seen('nft-rule-refused', { reason: '~[Nn]ot supported' }),
          seen('ipt-nft-init-failed', { reason: '~Protocol not supported' }),
        ),
        unless(seen('kmod-no-moddep')),
        unless(is('module.core-missing', true)),
        unless(is('iptables.failing', 'nft')),
      ),
      says: {
        en: 'This kernel has no nf_tables, and kernels of this kind are built with what their maker chose.',
        zh: '这个内核没有 nf_tables，而这类内核编译了哪些功能全看厂商。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('config.checked', true),
        is('config.option', 'unset', [
          'BRIDGE',
          'VETH',
          'NF_NAT',
          'IP_NF_NAT',
          'IP_NF_FILTER',
          'IP_NF_TARGET_MASQUERADE',
          'NETFILTER_XT_MATCH_ADDRTYPE',
          'NETFILTER_XT_MATCH_CONNTRACK',
          'BRIDGE_NETFILTER',
          'NAMESPACES',
          'NET_NS',
          'PID_NS',
          'CGROUPS',
          'CGROUP_DEVICE',
          'KEYS',
          'POSIX_MQUEUE',
          'OVERLAY_FS',
        ]),
      ),
      says: {
        en: "Moby's check of the configuration calls an option missing that Docker cannot do without.",
        zh: 'Moby 的配置检查脚本指出缺少 Docker 必需的选项。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('module.split-off', true),
        seen('kmod-module-not-found', { release: '~cloud|-kvm$|-virt$' }),
        unless(seen('kmod-no-moddep')),
      ),
      says: {
        en: 'Kernels for clouds and virtual machines leave drivers of this kind out.',
        zh: '云和虚拟机专用的内核不编译这类驱动。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('nft-rule-refused', { reason: '~[Nn]ot supported' }),
        seen('ipt-nft-init-failed', { reason: '~Protocol not supported' }),
        seen('veth-pair-failed', { reason: '~not supported' }),
        seen('docker-bridge-unsupported'),
        seen('docker-vlan-port-refused'),
        seen('kernel-support-missing'),
        seen('modprobe-args-failed'),
        all(seen('module-named-missing'), unless(known('module.out-of-tree'))),
        seen('vxlan-not-supported'),
        seen('rtnetlink-not-supported'),
        seen('netlink-socket-unsupported'),
        all(is('link.type-unknown', true), unless(seen('rtnetlink-not-supported'))),
        seen('ipset-no-kernel-support'),
        seen('iptables-restore-line-failed'),
        seen('charset-not-found'),
        seen('qdisc-unknown'),
        all(seen('xt-option-unknown'), is('iptables.backend', 'legacy')),
        seen('ipsec-socket-refused'),
        seen('xfrm-interface-refused'),
        seen('iptables-extension-not-loaded', { kind: 'match' }),
        seen('ipt-target-as-chain'),
        seen('userns-refused', { errno: '~Invalid|EINVAL' }),
        seen('usbip-driver-missing'),
        seen('device-mapper-refused'),
        seen('klog-dm-target-unknown'),
        seen('klog-crypt-algorithm-missing'),
        is('module.file', 'absent'),
      ),
      says: { en: 'The kernel answers that it cannot do this.', zh: '内核回答说做不到。' },
    },
    {
      weight: 'hints',
      // the line above it, which names the table, is often cut off
      when: all(seen('ipt-perhaps-upgrade'), unless(seen('ipt-table-missing'))),
      says: {
        en: 'Legacy iptables did not get its table from the kernel.',
        zh: 'legacy iptables 没有从内核得到它的表。',
      },
    },
    {
      weight: 'points',
      when: seen('k0s-kernel-option', { state: 'left out', verdict: 'rejected' }),
      says: {
        en: "k0s' check calls an option left out that it cannot do without.",
        zh: 'k0s 的检查指出缺少它必需的内核选项。',
      },
    },
    {
      weight: 'hints',
      when: seen('k0s-kernel-option', { state: 'unknown', verdict: ['rejected', 'warning'] }),
      says: {
        en: "k0s' check finds neither a configuration of the kernel nor the module.",
        zh: 'k0s 的检查既找不到内核配置，也找不到模块。',
      },
    },
    {
      weight: 'hints',
      when: bpfUnknown,
      says: {
        en: 'The kernel refuses the program that guards devices on cgroup v2: it has no CGROUP_BPF, or is older than 4.15.',
        zh: '内核拒绝了 cgroup v2 上管设备的程序：没有编译 CGROUP_BPF，或者早于 4.15。',
      },
    },
    {
      weight: 'points',
      when: all(bpfUnknown, is('kernel.flavour', 'vendor')),
      says: {
        en: 'The kernel of a board or a phone refuses the program that guards devices on cgroup v2.',
        zh: '这是开发板或手机的内核，它拒绝 cgroup v2 上管设备的程序。',
      },
    },
    {
      // with a stale kernel modprobe's own lines mostly stand around it, and the release is one of a distribution
      weight: 'hints',
      when: all(
        seen('docker-nat-chain-failed'),
        seen('ipt-nft-init-failed', { reason: '~Protocol not supported' }),
        unless(
          any(
            known('module.load'),
            seen('kmod-no-moddep'),
            seen('iptables-legacy-tables-present'),
            isIn('kernel.flavour', bigDistributions),
          ),
        ),
      ),
      says: {
        en: 'The daemon’s first rule finds no nf_tables at all; kernels of boards and own builds often lack it.',
        zh: 'dockerd 的第一条规则就找不到 nf_tables；开发板内核和自编译内核常常没有它。',
      },
    },
    {
      // kmod before 22 and module-init-tools name no directory: systems of that age keep the tree of the kernel that runs
      weight: 'hints',
      when: all(
        seen('kmod-module-not-found'),
        unless(
          any(
            seen('kmod-module-not-found', { release: '~.' }),
            seen('kmod-module-not-found', { named: '~.' }),
            seen('kmod-module-not-found', { within: '~.' }),
            seen('kmod-module-not-found', { cut: '~.' }),
            isIn('kernel.flavour', bigDistributions),
            known('module.renamed-to'),
            known('module.meant'),
            known('module.out-of-tree'),
          ),
        ),
      ),
      says: {
        en: 'An old modprobe, as images of boards and NAS boxes have, does not know this module.',
        zh: '这是旧版 modprobe（开发板和 NAS 的镜像里常见），它不认识这个模块。',
      },
    },
    {
      weight: 'hints',
      when: is('module.load', 'not-found', ['binder_linux', 'ashmem_linux']),
      says: {
        en: 'The drivers of Android are off in most kernels of distributions.',
        zh: 'Android 专用的驱动在大多数发行版内核里没有打开。',
      },
    },
    {
      weight: 'hints',
      when: isIn(
        'config.option',
        ['unset', 'absent'],
        ['TUN', 'WIREGUARD', 'OVERLAY_FS', 'BRIDGE', 'VETH', 'NF_NAT', 'FUSE_FS'],
      ),
      says: {
        en: 'The configuration lacks an option that containers and VPNs are built on.',
        zh: '内核配置里没有打开容器和 VPN 所依赖的选项。',
      },
    },
    {
      weight: 'hints',
      when: all(is('config.option', 'unset'), unless(is('config.checked', true))),
      says: { en: 'An option that was asked for is not set.', zh: '查的这个选项没有打开。' },
    },
    {
      weight: 'hints',
      when: all(seen('iptables-extension-not-loaded', { kind: 'match' }), is('iptables.backend', 'legacy')),
      says: {
        en: 'Legacy iptables says this, too, when the kernel does not know the match.',
        zh: '内核不认识这个匹配扩展时，legacy 版 iptables 也这样报错。',
      },
    },
    {
      weight: 'hints',
      when: seen('nft-rule-refused', { reason: '~[Nn]ot supported' }),
      says: { en: 'nft itself cannot reach nf_tables.', zh: 'nft 自己就连不上 nf_tables。' },
    },
    {
      weight: 'hints',
      when: any(
        all(
          seen('ipt-extension-unsupported'),
          unless(any(seen('ipt-genid-failed'), seen('ipt-chain-add-failed'), seen('ipt-rule-add-failed'))),
        ),
        seen('nft-nat-hook-refused'),
        seen('nft-rule-refused', { reason: '~[Nn]o such file' }),
      ),
      says: {
        en: 'nf_tables is there; a chain type or an expression is not.',
        zh: 'nf_tables 在，缺的是某种链类型或表达式。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('module.split-off', true),
        seen('kmod-module-not-found', { release: '~-(?:aws|azure|gcp|gke|oracle|ibm|linode|kvm)' }),
      ),
      says: { en: 'Kernels for clouds leave drivers of this kind out.', zh: '云厂商的内核不编译这类驱动。' },
    },
    {
      weight: 'points',
      when: all(is('kernel.rt', true), seen('ipt-table-missing')),
      says: { en: 'A real-time kernel cannot have the legacy tables.', zh: '实时内核不能带 legacy 表。' },
    },
    {
      weight: 'hints',
      when: all(
        isIn('kernel.flavour', ['vendor', 'raspberrypi', 'wsl2', 'uek']),
        any(is('module.wanted', true), seen('ipt-table-missing')),
        // since UEK 7 the rarer modules are in a package of their own
        unless(all(is('kernel.flavour', 'uek'), atLeast('kernel.release', '5.15'))),
        // the whole tree is gone, which says nothing of an option
        unless(all(is('kernel.flavour', 'raspberrypi'), seen('kmod-no-moddep'))),
      ),
      says: { en: 'Kernels of this kind leave options out.', zh: '这类内核常常裁掉选项。' },
    },
    {
      weight: 'hints',
      when: all(seen('ipt-extension-unsupported'), any(seen('ipt-rule-add-failed'), seen('ipt-no-chain-target-match'))),
      says: { en: 'An xt extension is missing.', zh: '缺一个 xt 扩展。' },
    },
    {
      weight: 'hints',
      when: all(
        seen('ipt-no-chain-target-match'),
        unless(any(seen('docker-nat-chain-failed'), seen('ipt-chain-add-failed'), seen('ipt-table-missing'))),
      ),
      says: { en: 'The kernel may lack the match or target.', zh: '内核可能没有这个匹配或目标扩展。' },
    },
    {
      weight: 'hints',
      when: seen('iptables-restore-line-failed'),
      says: {
        en: 'ufw and iptables-restore mostly stop at a match that the kernel was built without.',
        zh: 'ufw 和 iptables-restore 多半停在内核没有编译的匹配扩展上。',
      },
    },
    {
      // at its start Docker has just made the chain: what is not there is the match
      weight: 'hints',
      when: all(seen('ipt-no-chain-target-match'), seen('dockerd-fatal'), seen('docker-nat-chain-failed')),
      says: {
        en: 'A rule that Docker adds at its start is refused: the kernel lacks what the rule matches or does.',
        zh: 'Docker 启动时添加的规则被拒绝：内核缺少这条规则用到的匹配或目标。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('ipt-chain-add-failed', { reason: '~No such file' }), unless(seen('ipt-extension-unsupported'))),
      says: { en: 'The nat chain type alone is missing.', zh: '只缺 nat 链类型。' },
    },
    {
      weight: 'hints',
      when: any(
        seen('mount-unknown-fs'),
        // a kernel without TUN has no such device; it does not forbid one
        all(
          seen('tun-unavailable'),
          unless(seen('tun-unavailable', { reason: '~permitted|denied' })),
          unless(is('dev.tun', 'present')),
          unless(isIn('kernel.flavour', bigDistributions)),
        ),
        seen('ipt-table-missing'),
        seen('ipt-genid-failed', { reason: '~Invalid argument' }),
        all(
          is('module.missing', true),
          unless(
            all(
              isIn('kernel.flavour', ['debian', 'ubuntu', 'arch', 'fedora', 'el']),
              is('module.in-tree-missing', true, [
                ...coreModules,
                'wireguard',
                'br_netfilter',
                'ip_vs',
                'cifs',
                'vxlan',
              ]),
              unless(is('module.split-off', true)),
            ),
          ),
        ),
      ),
      says: { en: 'The kernel does not offer the feature.', zh: '内核没有提供这个功能。' },
    },
  ],
  refutes: [
    {
      when: is('platform', 'openvz'),
      says: { en: 'An OpenVZ guest: the kernel is the host’s.', zh: '这是 OpenVZ 容器，内核属于宿主机。' },
    },
    {
      when: is('module.unindexed', true),
      says: {
        en: 'The file is in the tree of the running kernel; only the index does not know it.',
        zh: '文件就在正在运行的内核的模块目录里，只是索引里没有。',
      },
    },
    {
      when: all(is('module.why', 'builtin'), unless(is('module.why', 'not-built'))),
      says: { en: 'It is compiled into this kernel.', zh: '它已编译进这个内核。' },
    },
    {
      when: all(is('module.why', 'no-file'), unless(is('module.why', 'not-built'))),
      says: {
        en: 'The option is set to m: the kernel can do it, the file is what is missing.',
        zh: '选项为 m：内核支持，缺的是文件。',
      },
    },
    {
      when: any(is('module.core-loads', true, 'nf_nat'), seen('kmod-file-gone'), is('modules.dir', 'absent')),
      says: {
        en: 'The module exists for this kernel, or its whole tree is gone.',
        zh: '这个内核有该模块，或者整个模块目录都没了。',
      },
    },
    {
      when: is('module.vanished', true),
      says: {
        en: 'The module is loaded, so this kernel can have it.',
        zh: '模块已经加载着，说明这个内核支持它。',
      },
    },
  ],
  variants: [
    {
      id: 'legacy-tables-off',
      when: any(
        is('config.option', 'unset', ['NETFILTER_XTABLES_LEGACY', 'IP_NF_IPTABLES_LEGACY', 'IP_NF_IPTABLES']),
        is('module.why', 'not-built', ['ip_tables', 'iptable_nat', 'iptable_filter']),
      ),
      title: { en: 'The legacy iptables tables are off', zh: 'legacy iptables 表没有打开' },
    },
    {
      id: 'xt-target-dropped',
      when: any(
        is('module.why', 'not-built', ['xt_MASQUERADE', 'xt_nat']),
        is('config.option', 'unset', ['NETFILTER_XT_TARGET_MASQUERADE', 'NETFILTER_XT_NAT']),
      ),
      title: { en: 'The xt targets went with the legacy tables', zh: 'xt 目标随 legacy 表一起没了' },
    },
    { id: 'rt-kernel', when: is('kernel.rt', true), title: { en: 'A real-time kernel', zh: '实时内核' } },
  ],
  explains: [
    'nft-core-missing',
    'nft-compat-missing',
    'iptables-legacy-removed',
    'iptables-raw-table-missing',
    'ipset-module-missing',
    'fs-module-missing',
    'missing-tun-device',
    'overlay-module-missing',
    'wireguard-module-missing',
    'bridge-module-missing',
    'loop-device-missing',
    'br-netfilter-missing',
    'ipvs-modules-missing',
    'storage-driver-unsupported',
    'docker-daemon-not-running',
  ],
  prior: 2,
  ask: ['kernel-config', 'uname-a', 'ls-modules-release'],
  fixes: [
    {
      does: { en: "Use the distribution's own kernel", zh: '改用发行版自己的内核' },
      for: ['debian'],
      run: 'sudo apt-get install linux-image-amd64',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'On Ubuntu the package is linux-image-generic. A board may not boot a stock kernel.',
        zh: 'Ubuntu 的包名是 linux-image-generic。开发板不一定能启动通用内核。',
      },
    },
    {
      does: { en: 'For a kernel of your own: switch the option on and rebuild', zh: '自编译内核：打开选项后重新编译' },
      run: 'scripts/config -m NETFILTER_XT_TARGET_MASQUERADE -m NETFILTER_XT_NAT -m NFT_COMPAT -e NETFILTER_XTABLES_LEGACY\nmake olddefconfig',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Only nf_tables is missing: use the legacy back end', zh: '只缺 nf_tables 时：改用 legacy 后端' },
      for: ['debian'],
      run: 'sudo update-alternatives --set iptables /usr/sbin/iptables-legacy',
      root: true,
      risk: 'safe',
      caution: { en: 'Existing rules do not move along.', zh: '已有的规则不会跟着迁移。' },
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'nf_nat',
    standIn: true,
    when: is('module.load', 'ok'),
    says: { en: 'The module loads without a word.', zh: '模块加载成功，没有任何输出。' },
  },
  prevent: [
    {
      says: { en: "After a kernel change run Moby's check-config.sh.", zh: '换内核后运行 Moby 的 check-config.sh。' },
      run: 'curl -fsSL https://raw.githubusercontent.com/moby/moby/master/contrib/check-config.sh | bash',
    },
  ],
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/netfilter/Kconfig',
    'https://github.com/moby/moby/blob/master/contrib/check-config.sh',
  ],
})
