import { all, any, atLeast, is, isIn, known, matches, seen, unless } from '../conditions'
import { ubuntuMainline } from '../linux/kernels'
import { defineDiagnosis } from './kit'

const mainline = matches('kernel.release', ubuntuMainline)

export default defineDiagnosis({
  id: 'kernel-modules-extra-missing',
  area: 'kernel',
  tags: ['kernel/modules', 'kernel/packages'],
  words: {
    title: { en: 'The module is in a package that is not installed', zh: '模块在另一个没有安装的软件包里' },
    what: {
      en: 'This kernel has the module, but the distribution ships it in a split-off package that is not installed for the running release.',
      zh: '这个内核有该模块，但发行版把它放在单独的软件包里，而当前版本没有装这个包。',
    },
    why: {
      en: 'Only some modules are missing while the core ones load: kernel-modules-extra on RHEL 10 (xt_addrtype, xt_comment, ip_set, sctp, br_netfilter), linux-modules-extra on Ubuntu, kernel-uek-modules on Oracle Linux.',
      zh: '核心模块都能加载，只缺少数几个：RHEL 10 的 kernel-modules-extra（xt_addrtype、xt_comment、ip_set、sctp、br_netfilter）、Ubuntu 的 linux-modules-extra、Oracle Linux 的 kernel-uek-modules。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        isIn(
          'package.state',
          ['absent', 'removed'],
          [
            'kernel-modules-extra',
            'linux-modules-extra',
            'kernel-modules',
            'kernel-uek-modules',
            'linux-modules-extra-raspi',
          ],
        ),
        any(is('module.load', 'not-found'), seen('ipt-extension-unsupported')),
      ),
      says: {
        en: 'The package with the lesser-used modules is not installed for this kernel, and a module is not found.',
        zh: '不常用模块的软件包没有为当前内核安装，而模块正好找不到。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('module.why', 'no-file'),
        any(is('modules.dir', 'present'), is('module.on-disk', 'absent')),
        unless(is('modules.tree', 'index-only')),
      ),
      says: {
        en: 'The kernel was built with this as a module, the tree of the running release is there, and the file is not in it.',
        zh: '内核把它编成了模块，运行中版本的目录也在，只是里面没有这个文件。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('kernel.flavour', 'uek'),
        atLeast('kernel.release', '5.15'),
        seen('kmod-module-not-found'),
        unless(seen('kmod-no-moddep')),
      ),
      says: {
        en: 'Since UEK 7 the rarer modules are in kernel-uek-modules and kernel-uek-modules-extra.',
        zh: '从 UEK 7 起，不常用的模块放在 kernel-uek-modules 和 kernel-uek-modules-extra 里。',
      },
    },
    {
      weight: 'points',
      when: seen('uek-package-named'),
      says: { en: 'modprobe itself names the package to install.', zh: 'modprobe 直接说出了要装的软件包。' },
    },
    {
      weight: 'points',
      when: all(is('kernel.flavour', 'ubuntu-raspi'), seen('ipsec-socket-refused')),
      says: {
        en: 'Ubuntu for Raspberry Pi keeps XFRM in linux-modules-extra-raspi.',
        zh: '树莓派版 Ubuntu 把 XFRM 放在 linux-modules-extra-raspi 里。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('kernel.flavour', 'ubuntu-raspi'),
        is('module.load', 'not-found', [
          'vxlan',
          'openvswitch',
          'geneve',
          'nfsd',
          'sctp',
          'xt_set',
          'vrf',
          'usbip_core',
          'zram',
        ]),
      ),
      says: {
        en: 'On Ubuntu for Raspberry Pi this module is in linux-modules-extra-raspi.',
        zh: '树莓派版 Ubuntu 把这个模块放在 linux-modules-extra-raspi 里。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('module.split-off', true),
        is('kernel.flavour', 'ubuntu'),
        seen('kmod-module-not-found', { release: '~-(?:generic|lowlatency|virtual|hwe|oem)' }),
        unless(seen('kmod-no-moddep')),
        unless(mainline),
        unless(isIn('modules.tree', ['empty', 'index-only', 'no-index'])),
        unless(is('module.core-missing', true)),
        unless(is('module.on-disk', 'file')),
      ),
      says: {
        en: 'Ubuntu keeps drivers of this kind in linux-modules-extra, which cloud and minimal images do not install.',
        zh: 'Ubuntu 把这类驱动放在 linux-modules-extra 里，云镜像和最小镜像默认不装。',
      },
    },
    {
      weight: 'points',
      when: all(
        isIn('kernel.flavour', ['el', 'uek', 'fedora']),
        is('module.load', 'not-found', [
          'xt_addrtype',
          'xt_comment',
          'xt_set',
          'xt_mark',
          'xt_multiport',
          'xt_statistic',
          'ip_set',
          'ip_set_hash_net',
          'ip_vs',
          'ip_vs_rr',
          'sctp',
          'br_netfilter',
          'nft_masq',
          'vxlan',
          'tipc',
          'usbip_core',
          'l2tp_ppp',
          'cifs',
          'dummy',
          'bonding',
          'snd_aloop',
          'ntfs3',
          'can',
          'vcan',
          'vhci_hcd',
        ]),
      ),
      says: {
        en: 'On this distribution the module is in kernel-modules-extra (or kernel-uek-modules).',
        zh: '这个发行版把该模块放在 kernel-modules-extra（或 kernel-uek-modules）里。',
      },
    },
    {
      weight: 'points',
      when: all(
        matches('iptables.version', '^1\\.8\\.(?:1[1-9]|[2-9]\\d)'),
        seen('ipt-rule-add-failed', { verb: 'APPEND', chain: 'PREROUTING', reason: '~No such file' }),
        unless(seen('ipt-chain-add-failed')),
      ),
      says: {
        en: 'nat works, only the addrtype rule is refused: xt_addrtype is not there, which on EL 10 is in kernel-modules-extra.',
        zh: 'nat 本身可用，只有 addrtype 规则被拒绝：缺 xt_addrtype，EL 10 把它放在 kernel-modules-extra 里。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('docker-nat-chain-failed', { step: '~[Jj]ump rules' }),
        seen('ipt-extension-unsupported', { extension: 'addrtype' }),
        unless(any(seen('ipt-table-missing'), seen('ipt-chain-add-failed'))),
        unless(isIn('kernel.flavour', ['vendor', 'raspberrypi', 'wsl2', 'debian', 'arch', 'alpine', 'pve'])),
      ),
      says: {
        en: 'Docker made its chains, only the jump with addrtype is refused: on EL 10 xt_addrtype is in kernel-modules-extra.',
        zh: 'Docker 已建好自己的链，只有带 addrtype 的跳转被拒绝：EL 10 把 xt_addrtype 放在 kernel-modules-extra 里。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('ipt-extension-unsupported'), seen('ipt-rule-add-failed')),
      says: { en: 'One xt extension is missing while the chain itself works.', zh: '链可用，只缺一个 xt 扩展。' },
    },
    {
      // every kernel of a distribution is built with these two; EL 10 moved them out of the core package
      weight: 'hints',
      when: all(
        seen('ipt-extension-unsupported', { extension: ['comment', 'addrtype'] }),
        unless(seen('ipt-extension-unsupported', { extension: '~^(?!comment$|addrtype$)' })),
        unless(any(seen('ipt-table-missing'), seen('ipt-genid-failed'))),
      ),
      says: {
        en: 'The kernels of distributions are built with this extension: where it is not there, its package is missing.',
        zh: '发行版内核都编译了这个扩展：没有它，多半是缺软件包。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('ipt-extension-unsupported'), seen('ipt-no-chain-target-match')),
      says: {
        en: 'One xt extension is missing; this is the wording of the legacy back end.',
        zh: '只缺一个 xt 扩展；这是 legacy 后端的说法。',
      },
    },
    {
      weight: 'hints',
      when: all(is('module.core-missing', true, 'nf_nat'), is('module.core-loads', true)),
      says: { en: 'One module is not in the index while others are.', zh: '索引里有别的模块，唯独没有这一个。' },
    },
    {
      weight: 'hints',
      when: any(
        seen('vxlan-not-supported'),
        seen('veth-pair-failed', { reason: '~not supported' }),
        seen('kmod-module-not-found', { quoted: '~.' }),
      ),
      says: {
        en: 'A device type whose module may be split off is not supported.',
        zh: '这种设备类型的模块可能在单独的包里。',
      },
    },
    {
      weight: 'hints',
      when: all(isIn('kernel.flavour', ['el', 'uek', 'fedora', 'ubuntu', 'ubuntu-raspi']), is('module.missing', true)),
      says: {
        en: 'This distribution splits its modules over several packages.',
        zh: '这个发行版把模块拆在多个软件包里。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('module.split-off', true),
        isIn('kernel.flavour', ['el', 'uek', 'fedora', 'ubuntu', 'ubuntu-raspi', 'suse']),
      ),
      says: {
        en: 'It is a driver of the kind that is split off: sound, media, serial adapters, field buses, lesser file systems.',
        zh: '属于常被单独打包的驱动：声卡、视频、串口适配器、现场总线、少用的文件系统。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('module.missing', true),
        isIn('kernel.flavour', ['el', 'uek', 'fedora', 'ubuntu', 'ubuntu-raspi']),
        unless(any(is('module.core-missing', true), is('module.out-of-tree', true), seen('kmod-no-moddep'))),
        unless(mainline),
      ),
      says: {
        en: 'The running release keeps its tree on this distribution, so the single module is what is missing.',
        zh: '这个发行版会保留运行中版本的模块目录，所以缺的只是这一个模块。',
      },
    },
    {
      // without a release nothing says whose kernel it is
      weight: 'hints',
      when: all(is('module.load', 'not-found', 'br_netfilter'), unless(known('kernel.release'))),
      says: {
        en: 'RHEL 10 and its relatives keep br_netfilter in kernel-modules-extra, which their cloud images do not have.',
        zh: 'RHEL 10 及其衍生版把 br_netfilter 放在 kernel-modules-extra 里，云镜像没有安装它。',
      },
    },
    {
      weight: 'hints',
      when: is('link.type-unknown', true, ['vcan', 'vxcan', 'can', 'slcan', 'dummy', 'ifb', 'vrf', 'batadv']),
      says: {
        en: 'Distributions keep the driver of this type in a package of its own.',
        zh: '发行版常把这种设备的驱动放在单独的软件包里。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('nft-rule-refused', { reason: '~[Nn]o such file' }),
        any(seen('firewalld-command-failed'), isIn('kernel.flavour', ['el', 'uek', 'fedora'])),
      ),
      says: {
        en: 'nf_tables works and refuses one expression: its module (nft_masq, nft_fib, nft_tproxy) is not there.',
        zh: 'nf_tables 可用，只拒绝了某个表达式：缺它的模块（nft_masq、nft_fib、nft_tproxy）。',
      },
    },
    {
      weight: 'points',
      when: all(isIn('kernel.flavour', ['el', 'uek', 'fedora']), seen('qdisc-unknown')),
      says: {
        en: 'The kernel looked for the module of the queueing discipline and found none; here sch_netem and its like are in kernel-modules-extra.',
        zh: '内核去找这个排队规则的模块，但没有找到；在这个发行版上，sch_netem 一类模块在 kernel-modules-extra 里。',
      },
    },
    {
      weight: 'hints',
      when: seen('qdisc-unknown'),
      says: {
        en: 'Queueing disciplines such as netem are among the modules that are split off.',
        zh: 'netem 之类的排队规则属于常被单独打包的模块。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('charset-not-found'),
        is('kernel.flavour', 'ubuntu'),
        unless(mainline),
        unless(isIn('modules.tree', ['empty', 'index-only', 'no-index'])),
        unless(is('modules.dir', 'absent')),
      ),
      says: {
        en: 'Ubuntu keeps the character sets of file systems (nls_*) in linux-modules-extra.',
        zh: 'Ubuntu 把文件系统的字符集（nls_*）放在 linux-modules-extra 里。',
      },
    },
    {
      weight: 'hints',
      when: seen('kernel-support-missing', { what: '~l2tp|sctp|ppp' }),
      says: {
        en: 'The module of this protocol is in a package of its own on some distributions.',
        zh: '在某些发行版上，这个协议的模块在单独的包里。',
      },
    },
    {
      weight: 'hints',
      when: seen('klog-unknown-symbol', {
        symbol:
          '~^(?:video_|v4l2_|videobuf|vb2_|usb_serial_|snd_|cfg80211|ieee80211|drm_|media_|hid_|can_|bt_|usbnet_|libusb)',
        err: ['-2', '0'],
      }),
      says: {
        en: 'Nobody exports the symbols of a whole subsystem: its own module is not there, as on images with the small module package.',
        zh: '整个子系统的符号都没有人导出：缺的是它自己的模块，只装了小模块包的镜像就是这样。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('klog-unknown-symbol', {
          symbol:
            '~^(?:video_|v4l2_|videobuf|vb2_|usb_serial_|snd_|cfg80211|ieee80211|drm_|media_|hid_|can_|bt_|usbnet_|libusb)',
          err: ['-2', '0'],
        }),
        is('module.load', 'unknown-symbol'),
        unless(seen('kmod-could-not-insert', { path: '~.' })),
        unless(seen('klog-symbol-version')),
        unless(seen('klog-vermagic')),
        unless(isIn('kernel.flavour', ['vendor', 'raspberrypi', 'wsl2', 'arch', 'alpine'])),
      ),
      says: {
        en: 'modprobe loads what a module depends on first. It did not, so the module of that subsystem is not on disk, and no line says that a version differs.',
        zh: 'modprobe 会先加载依赖的模块。这里没有，说明该子系统的模块不在磁盘上；也没有哪一行说版本不一致。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('klog-unknown-symbol', {
          symbol:
            '~^(?:video_|v4l2_|videobuf|vb2_|usb_serial_|snd_|cfg80211|ieee80211|drm_|media_|hid_|can_|bt_|usbnet_|libusb)',
          err: ['-2', '0'],
        }),
        unless(seen('klog-symbol-version')),
        unless(seen('klog-vermagic')),
      ),
      says: { en: 'No line says that a version differs.', zh: '没有哪一行说版本不一致。' },
    },
    {
      weight: 'hints',
      when: all(seen('socket-protocol-unsupported'), isIn('os.family', ['rhel'])),
      says: {
        en: "The protocol's module is in kernel-modules-extra on this family.",
        zh: '该协议的模块在这类系统上属于 kernel-modules-extra。',
      },
    },
  ],
  refutes: [
    {
      when: mainline,
      says: {
        en: 'A mainline build of Ubuntu is not split: what its package lacks was not built.',
        zh: 'Ubuntu 的 mainline 内核不拆包：包里没有的模块就是没有编译。',
      },
    },
    {
      when: all(
        matches('kernel.release', '^(?:3\\.10\\.0|2\\.6\\.32)-.*\\.el[67]'),
        unless(isIn('package.state', ['absent', 'removed'], ['kernel-modules-extra', 'kernel-modules'])),
      ),
      says: {
        en: 'CentOS 6 and 7 keep all modules in the package of the kernel.',
        zh: 'CentOS 6、7 的全部模块都在内核主包里，没有拆分。',
      },
    },
    {
      when: is('module.unindexed', true),
      says: {
        en: 'The file is in the tree of the running kernel; only the index does not know it.',
        zh: '文件就在正在运行的内核的模块目录里，只是索引里没有。',
      },
    },
    {
      when: isIn('platform', ['lxc', 'openvz', 'docker', 'podman', 'container']),
      says: { en: 'A container installs no kernel packages; the host must.', zh: '容器不装内核包，要在宿主机上装。' },
    },
    {
      when: is('module.why', 'not-built'),
      says: {
        en: 'This kernel was built without it: no package can bring it.',
        zh: '这个内核编译时就没有它，装什么包都没用。',
      },
    },
    {
      when: any(seen('kmod-file-gone'), is('modules.dir', 'absent')),
      says: {
        en: 'The whole tree of the running kernel is affected, not one package.',
        zh: '受影响的是整个模块目录，而不是某个包。',
      },
    },
    {
      when: is('module.load', 'override'),
      says: { en: 'The loading is overridden in modprobe.d.', zh: 'modprobe.d 替换了加载动作。' },
    },
  ],
  explains: [
    'br-netfilter-missing',
    'nft-compat-missing',
    'ipset-module-missing',
    'ipvs-modules-missing',
    'fs-module-missing',
    'overlay-module-missing',
    'wireguard-module-missing',
    'bridge-module-missing',
  ],
  prior: 2,
  ask: ['packages', 'ls-modules-release', 'kernel-config', 'find-module'],
  fixes: [
    {
      does: { en: 'Install the extra modules for the running release', zh: '为当前运行的版本安装额外模块' },
      for: ['rhel'],
      run: 'sudo dnf install kernel-modules-extra-$(uname -r)',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Name the release. Without it the package comes for the newest kernel, and then a reboot is needed.',
        zh: '一定要写上版本号，否则装的是最新内核的包，还得重启。',
      },
    },
    {
      does: { en: 'Install the extra modules for the running release', zh: '为当前运行的版本安装额外模块' },
      for: ['debian'],
      run: 'sudo apt-get install linux-modules-extra-$(uname -r)',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Ubuntu only; on Ubuntu for Raspberry Pi the package is linux-modules-extra-raspi and wants a reboot. Debian splits nothing off.',
        zh: '仅限 Ubuntu；树莓派版的包名是 linux-modules-extra-raspi，装完需要重启。Debian 没有拆分。',
      },
    },
    { does: { en: 'Load it', zh: '加载模块' }, run: 'sudo modprobe xt_addrtype', root: true, risk: 'safe' },
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
      says: {
        en: "Install the meta package without a version so that it follows the kernel's upgrades.",
        zh: '安装不带版本号的元包，让它跟随内核升级。',
      },
    },
  ],
  sources: [
    'https://github.com/flannel-io/flannel/issues/1502',
    'https://docs.oracle.com/en/operating-systems/uek/8/relnotes8.0/',
    'https://packages.ubuntu.com/noble/linux-modules-extra-6.8.0-31-generic',
  ],
})
