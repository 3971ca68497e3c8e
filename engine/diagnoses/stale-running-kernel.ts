import { all, any, below, has, is, isIn, known, min, seen, unless } from '../conditions'
import { renamedModules } from '../linux/history'
import { bigDistributions, keepsOldTrees } from '../linux/kernels'
import { coreModules } from '../linux/modules'
import { defineDiagnosis } from './kit'

/** a container has no kernel of its own that could be stale */
const guest = isIn('platform', ['lxc', 'openvz', 'docker', 'podman', 'container', 'wsl1'])
/** their own modprobe is kmod: busybox speaks from a container */
/** built and copied by hand: the lists of a package were never there */
const byHand = all(isIn('kernel.flavour', ['vendor']), seen('depmod-no-lists'))
/** loading is refused for a reason that has nothing to do with an upgrade */
const refused = any(
  is('module.load', 'denied', coreModules),
  is('module.load', 'override', coreModules),
  is('sysctl', '1', 'kernel.modules_disabled'),
)
const natChainType = seen('ipt-chain-add-failed', {
  reason: '~No such file',
  chain: ['PREROUTING', 'POSTROUTING', 'OUTPUT', 'INPUT'],
})
/** the nat chain type and the MASQUERADE extension have one common dependency: nf_nat */
const natCannotLoad = all(natChainType, seen('ipt-extension-unsupported', { extension: 'MASQUERADE' }))
const legacyNatGone = seen('ipt-table-missing', { table: 'nat', reason: '~not exist' })
const foreignBuild = any(
  seen('klog-symbol-version', {
    module: [
      ...coreModules,
      'ip_tables',
      'x_tables',
      'nft_chain_nat',
      'nf_defrag_ipv4',
      'nf_defrag_ipv6',
      'xt_MASQUERADE',
    ],
  }),
  seen('klog-btf-mismatch'),
  isIn('module.load', ['invalid', 'exec-format', 'key-rejected'], coreModules),
)
const someModuleFails = any(
  isIn('module.load', ['not-found', 'no-file', 'unknown-symbol', 'invalid', 'exec-format', 'key-rejected']),
  min('kernel.failing-subsystems', 1),
  natChainType,
)
const upgraded = all(is('modules.dir', 'absent'), is('modules.newer', true), unless(guest))
const ruleNeedsModule = seen('ipt-rule-add-failed', { reason: '~No such file' })
const filesGone = any(seen('kmod-file-gone'), is('modules.tree', 'index-only'))

export default defineDiagnosis({
  id: 'stale-running-kernel',
  area: 'kernel',
  tags: ['kernel/modules', 'kernel/upgrade'],
  words: {
    title: {
      en: 'The running kernel is stale: its modules were replaced or removed',
      zh: '正在运行的是旧内核：它的模块已被升级替换或删除',
    },
    what: {
      en: 'A kernel upgrade changed the module files on disk while the old kernel keeps running. Whatever is loaded still works; nothing new can be loaded.',
      zh: '升级换掉了磁盘上的内核模块，而内存里跑的还是旧内核。已加载的功能照常工作，新的模块一个也加载不了。',
    },
    why: {
      en: 'Modules only fit the build they were made with. After the upgrade the files for the running build are gone or belong to another build, so the first feature that needs a further module fails, far away from the upgrade: a firewall rule, a bridge, a mount.',
      zh: '模块只能配它编译时的那个内核。升级之后，与运行中内核配套的文件没有了，或已属于另一次构建；于是第一个需要新模块的功能就会失败：一条防火墙规则、一个网桥、一次挂载，看上去与升级毫无关系。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(upgraded, any(someModuleFails, seen('kmod-no-moddep'))),
      says: {
        en: 'There is no module directory for the running kernel, while a newer release has one: the kernel was upgraded and not yet booted.',
        zh: '正在运行的内核没有模块目录，而更新的版本有：内核升级过，但还没有重启进去。',
      },
    },
    {
      weight: 'proves',
      when: all(is('kernel.package', 'other-build'), any(foreignBuild, natCannotLoad, legacyNatGone, natChainType)),
      says: {
        en: 'The package on disk is another build than the kernel that runs, under the same release name, and modules of that build are refused.',
        zh: '磁盘上的软件包与正在运行的内核版本名相同，却不是同一次构建，它的模块因此被拒绝。',
      },
    },
    {
      weight: 'proves',
      when: all(is('kernel.package', 'removed'), someModuleFails),
      says: {
        en: 'The package of the running kernel was removed; only its index is left.',
        zh: '正在运行的内核的软件包已被删除，只剩下索引。',
      },
    },
    {
      weight: 'proves',
      when: all(
        is('kernel.package', 'other-release'),
        any(is('module.load', 'not-found', coreModules), is('modules.dir', 'absent')),
        unless(guest),
      ),
      says: {
        en: 'Another kernel release is installed than the one that runs, and modules of the running one are not found.',
        zh: '已安装的内核与正在运行的不是同一个版本，运行中版本的模块已找不到。',
      },
    },
    {
      weight: 'points',
      when: all(natCannotLoad, any(legacyNatGone, unless(seen('ipt-rule-add-failed')))),
      says: {
        en: 'The nat chain type and the MASQUERADE extension fail together (and the legacy nat table, where it was tried). All of them need nf_nat and nothing else in common, so it is nf_nat that cannot be loaded, whichever back end is chosen.',
        zh: 'nat 链类型和 MASQUERADE 扩展同时失败（试过的话，legacy 的 nat 表也一样）。它们共同依赖的只有 nf_nat，所以加载不了的是 nf_nat，换哪个后端都没用。',
      },
    },
    {
      weight: 'points',
      when: all(
        natChainType,
        seen('ipt-extension-unsupported', { extension: ['addrtype', 'conntrack', 'comment'] }),
        unless(is('module.core-loads', true, 'nf_nat')),
      ),
      says: {
        en: 'Two modules that have nothing in common cannot be loaded: the nat chain type and an xt extension. Loading as such is broken.',
        zh: '两个毫不相干的模块都加载不了：nat 链类型和一个 xt 扩展。说明加载模块这件事本身出了问题。',
      },
    },
    {
      weight: 'points',
      when: all(
        min('kernel.failing-subsystems', 2),
        is('kernel.consumers-failing', true),
        any(
          is('module.load', 'not-found'),
          is('module.load', 'unknown-symbol'),
          min('kernel.failing-subsystems', 3),
          unless(seen('ipt-table-missing')),
        ),
        unless(guest),
        unless(seen('bb-no-modules-at-all')),
        unless(seen('proc-sys-readonly')),
      ),
      says: {
        en: 'Unrelated parts of the kernel lack their modules at once. A missing package or option takes one of them, a stale kernel takes all.',
        zh: '几个互不相干的内核功能同时缺模块。缺软件包或缺选项只会影响其中一个，旧内核会全部影响。',
      },
    },
    {
      weight: 'points',
      when: all(is('kernel.bootable', false), someModuleFails, unless(guest)),
      says: {
        en: 'The kernel that runs is no longer among those in /boot, and modules cannot be loaded.',
        zh: '/boot 里已没有正在运行的内核，同时模块加载失败。',
      },
    },
    {
      weight: 'hints',
      when: all(is('kernel.bootable', false), unless(guest)),
      says: { en: 'The kernel that runs is no longer among those in /boot.', zh: '/boot 里已没有正在运行的内核。' },
    },
    {
      // a chain or a rule of nft may be missing for other reasons: its refusal and the gone tree together do not come by chance
      weight: 'points',
      when: all(upgraded, ruleNeedsModule),
      says: {
        en: 'The running release has no module directory while a newer one has, and the kernel misses what a firewall rule needs.',
        zh: '运行中的版本没有模块目录，而更新的版本有；同时内核缺少某条防火墙规则需要的东西。',
      },
    },
    {
      // a Pi may boot its old kernel for ever, from a partition that no upgrade reached
      weight: 'hints',
      when: all(
        upgraded,
        unless(any(is('kernel.flavour', 'raspberrypi'), someModuleFails, seen('kmod-no-moddep'), ruleNeedsModule)),
      ),
      says: {
        en: 'The running release has no module directory, a newer one has: no further module can be loaded until a reboot.',
        zh: '运行中的版本没有模块目录，而更新的版本有：重启之前不能再加载任何模块。',
      },
    },
    {
      weight: 'hints',
      when: all(is('module.vanished', true), unless(guest)),
      says: {
        en: 'A module that is loaded is no longer found: the tree was replaced after it was loaded.',
        zh: '已加载的模块现在找不到了：模块目录在它加载之后被换掉了。',
      },
    },
    {
      // systemd makes the node at boot from the list of modules that this kernel had then
      weight: 'hints',
      when: all(
        is('dev.tun', 'present'),
        any(
          seen('tun-unavailable', { reason: '~[Nn]o such' }),
          seen('tun-unavailable', { reason3: '~[Nn]o such' }),
          seen('bare-no-such-device'),
        ),
        unless(any(guest, is('log.of-container', true), is('container.run', 'failed'))),
      ),
      says: {
        en: '/dev/net/tun was made at boot, when the module was there; now nothing answers behind it.',
        zh: '/dev/net/tun 是开机时模块还在的时候建的，现在背后没有驱动响应。',
      },
    },
    {
      weight: 'points',
      when: all(filesGone, unless(guest)),
      says: {
        en: 'The index of the running kernel names files that no longer exist: its package was removed under it.',
        zh: '正在运行的内核的索引里有，文件却已不存在：它的软件包被删掉了。',
      },
    },
    {
      weight: 'points',
      when: all(
        any(
          all(seen('bb-no-release-directory'), unless(isIn('kernel.flavour', bigDistributions))),
          all(any(seen('depmod-no-lists'), is('modules.tree', 'empty')), unless(byHand)),
          all(is('modules.dir', 'absent'), known('module.load')),
        ),
        unless(guest),
        unless(seen('bb-no-modules-at-all')),
        unless(is('modules.newer', false)),
      ),
      says: {
        en: 'The running kernel has no modules on disk any more.',
        zh: '磁盘上已经没有正在运行的内核的模块了。',
      },
    },
    {
      weight: 'points',
      when: all(is('module.in-newer-tree', true), unless(guest)),
      says: {
        en: 'The module is on disk for a newer release than the one that runs.',
        zh: '磁盘上有这个模块，但属于比正在运行的更新的内核。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('kernel.flavour', 'arch'),
        any(seen('ipt-no-chain-target-match'), seen('ipt-extension-unsupported')),
      ),
      says: {
        en: 'Arch removes the modules of the running kernel at every upgrade; the next match or target then fails.',
        zh: 'Arch 每次升级都会删掉正在运行的内核的模块，下一个匹配或目标扩展就会失败。',
      },
    },
    {
      weight: 'points',
      when: all(
        isIn('kernel.flavour', ['arch', 'alpine']),
        is('module.core-missing', true),
        unless(known('module.core-loads')),
        unless(guest),
      ),
      says: {
        en: 'This distribution keeps one kernel and replaces it in place. A module that its package always contains is not found, so the package on disk is of another release.',
        zh: '这个发行版只保留一个内核，升级时原地替换。软件包里必有的模块却找不到，说明磁盘上的已经是另一个版本。',
      },
    },
    {
      weight: 'points',
      when: all(is('kernel.flavour', 'raspberrypi'), is('module.core-missing', true), seen('kmod-no-moddep')),
      says: {
        en: 'On Raspberry Pi OS an upgrade replaces the module tree in place. The running release has no index any more.',
        zh: '树莓派系统升级时会原地替换模块目录，正在运行的版本已没有索引。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('reboot.pending', true),
        any(
          has('reboot.packages', 'kernel'),
          has('reboot.packages', 'linux-base'),
          has('reboot.packages', 'kernel-core'),
        ),
        someModuleFails,
      ),
      says: {
        en: 'A kernel upgrade waits for its reboot, and modules cannot be loaded.',
        zh: '内核升级后还没有重启，同时模块加载失败。',
      },
    },
    {
      weight: 'points',
      when: all(is('kernel.package', 'other-build'), someModuleFails),
      says: {
        en: 'The installed package is another build than the kernel that runs.',
        zh: '已安装的软件包与正在运行的内核不是同一次构建。',
      },
    },
    {
      weight: 'points',
      when: all(seen('kernel-build-dir-missing'), is('modules.dir', 'absent'), is('modules.newer', true)),
      says: {
        en: 'The headers of the running kernel are gone and a newer release is on disk.',
        zh: '正在运行的内核的头文件目录没有了，磁盘上是更新的版本。',
      },
    },
    {
      weight: 'points',
      when: all(seen('module-of-other-kernel'), unless(guest), unless(is('modules.newer', false))),
      says: {
        en: 'The program found the module on disk, in the tree of another release than the one that runs.',
        zh: '程序在磁盘上找到了这个模块，但它在另一个内核版本的目录里，不是正在运行的这个。',
      },
    },
    {
      weight: 'points',
      when: all(is('module.newer-build', true), any(seen('klog-vermagic'), someModuleFails), unless(guest)),
      says: {
        en: 'The module on disk was built for a later release of the kernel that runs: the upgrade is not booted yet.',
        zh: '磁盘上的模块是为这个内核更新的版本编译的：升级之后还没有重启。',
      },
    },
    {
      weight: 'hints',
      when: any(
        is('module.core-missing', true),
        seen('kmod-no-moddep'),
        seen('mit-file-gone'),
        all(is('module.missing', true), unless(isIn('kernel.flavour', keepsOldTrees))),
      ),
      says: {
        en: 'A module is not found for the running kernel.',
        zh: '正在运行的内核找不到某个模块。',
      },
    },
    {
      weight: 'hints',
      when: all(
        is('module.load', 'unknown-symbol', coreModules),
        any(is('kernel-log.empty', true), unless(seen('klog-unknown-symbol'))),
      ),
      says: {
        en: '"Unknown symbol" with nothing in the kernel log is how modprobe reports that the file itself is gone.',
        zh: '报“Unknown symbol”而内核日志里什么也没有，正是文件本身不在时 modprobe 的说法。',
      },
    },
    {
      weight: 'hints',
      when: all(
        below('kernel.release', '5.0'),
        any(seen('bpf-cgroup-device'), all(is('cgroup.version', 2), seen('topic-container-start'))),
      ),
      says: {
        en: 'The system uses cgroup v2 as a newer release does, and the kernel that runs is from before that release.',
        zh: '系统已像新版本那样使用 cgroup v2，而正在运行的内核还是那之前的旧内核。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('veth-pair-failed', { reason: '~not supported|not permitted' }),
        all(
          seen('ipt-chain-add-failed', { reason: '~No such file' }),
          unless(seen('ipt-extension-unsupported')),
          unless(isIn('kernel.flavour', ['vendor', 'raspberrypi', 'wsl2'])),
        ),
        seen('ipt-nft-init-failed', { reason: '~Protocol not supported' }),
        seen('nft-rule-refused', { reason: '~[Nn]ot supported' }),
        seen('netlink-socket-unsupported'),
        seen('ip-unknown-device-type'),
        all(is('link.type-unknown', true), unless(seen('ip-unknown-device-type'))),
        seen('xt-option-unknown'),
        seen('ipt-target-as-chain'),
        seen('overlay-unavailable'),
        seen('docker-bridge-unsupported'),
        seen('mount-unknown-fs'),
        seen('iptables-restore-line-failed'),
        seen('charset-not-found'),
        seen('qdisc-unknown'),
        seen('klog-dm-target-unknown'),
        seen('headers-package-unknown'),
      ),
      says: {
        en: 'A feature that needs a further module is refused.',
        zh: '一个需要加载新模块的功能被拒绝。',
      },
    },
    {
      // no kernel is built without these: they cannot be loaded any more
      weight: 'hints',
      when: isIn('iptables.refused-match', ['tcp', 'udp', 'conntrack', 'state']),
      says: {
        en: 'Not even a plain match is to be had, which every kernel brings as a module.',
        zh: '连最普通的匹配扩展都用不了，而每个内核都自带它的模块。',
      },
    },
    {
      weight: 'hints',
      when: foreignBuild,
      says: {
        en: 'The kernel refuses one of its own modules, as it does with files of another build.',
        zh: '内核拒绝了自带的模块，文件属于另一次构建时就会这样。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('bb-no-release-directory'),
        any(unless(isIn('kernel.flavour', bigDistributions)), seen('depmod-no-directory')),
      ),
      says: {
        en: 'busybox finds no module directory for the running release.',
        zh: 'busybox 找不到正在运行的内核的模块目录。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('bb-no-release-directory'), seen('depmod-no-directory')),
      says: {
        en: 'depmod looked for the directory too and found none: this is the machine itself.',
        zh: 'depmod 也找不到这个目录：说明就是在本机上运行的。',
      },
    },
  ],
  refutes: [
    {
      when: is('module.unindexed', true),
      says: {
        en: 'The file is in the tree of the running kernel; only the index does not know it.',
        zh: '文件就在正在运行的内核的模块目录里，只是索引里没有。',
      },
    },
    {
      when: guest,
      says: {
        en: 'This is a container or WSL 1: the kernel belongs to the host, whose modules are not seen from here.',
        zh: '这里是容器或 WSL 1：内核属于宿主机，从这里看不到它的模块。',
      },
    },
    {
      when: all(
        is('module.core-loads', true),
        any(is('module.load', 'not-found', coreModules), refused),
        unless(is('kernel.package', 'other-build')),
      ),
      says: {
        en: 'The index of the running kernel is there and finds other modules; only this one is missing or refused.',
        zh: '正在运行的内核的索引还在，别的模块也能找到，只有这一个缺失或被拒绝。',
      },
    },
    {
      when: all(
        is('modules.tree', 'whole'),
        is('module.load', 'not-found'),
        // a name that this kernel no longer has by design says nothing about the tree
        unless(is('module.load', 'not-found', Object.keys(renamedModules))),
        unless(isIn('kernel.package', ['other-build', 'other-release', 'removed'])),
      ),
      says: {
        en: 'The module tree of the running kernel is whole; a module that it does not list was never part of it.',
        zh: '正在运行的内核的模块目录完整，列表里没有的模块本来就不属于它。',
      },
    },
    {
      // busybox dies earlier where the directory or its index is gone
      when: all(
        seen('bb-not-in-moddep', { module: '~.' }),
        unless(any(seen('bb-no-release-directory'), seen('bb-no-moddep'))),
        unless(isIn('kernel.package', ['other-build', 'other-release', 'removed'])),
      ),
      says: {
        en: 'busybox read the index of the running kernel and did not find the module there: the tree is not gone.',
        zh: 'busybox 读到了正在运行的内核的模块索引，只是里面没有这个模块：模块目录还在。',
      },
    },
    {
      when: all(is('kernel.package', 'same'), is('modules.tree', 'whole')),
      says: {
        en: 'The installed package is the very build that runs, and its module tree is whole.',
        zh: '已安装的软件包就是正在运行的那次构建，模块目录也完整。',
      },
    },
    {
      when: any(
        is('sysctl', '1', 'kernel.modules_disabled'),
        all(is('module.load', 'denied', coreModules), any(natChainType, seen('xt-option-unknown'))),
        is('sysctl', '', 'kernel.modprobe'),
      ),
      says: {
        en: 'Loading modules is switched off or not permitted: the files need not be at fault.',
        zh: '模块加载被关闭或没有权限，不一定是文件的问题。',
      },
    },
    {
      when: any(is('module.load', 'override', coreModules), seen('kmod-no-module-support')),
      says: {
        en: 'A modprobe.d line replaces the loading, or the kernel takes no modules at all.',
        zh: 'modprobe.d 里的配置替换了加载动作，或者这个内核根本不支持模块。',
      },
    },
  ],
  variants: [
    {
      id: 'dir-gone',
      when: any(
        is('modules.dir', 'absent'),
        seen('bb-no-release-directory'),
        all(is('module.core-missing', true), unless(is('module.core-loads', true))),
      ),
      title: { en: 'The module directory is gone', zh: '模块目录没有了' },
    },
    {
      id: 'index-left',
      when: any(
        seen('kmod-file-gone'),
        is('modules.tree', 'index-only'),
        is('kernel.package', 'removed'),
        is('module.load', 'unknown-symbol', coreModules),
      ),
      title: { en: 'Only the index is left, the files are gone', zh: '只剩索引，文件没有了' },
    },
    {
      id: 'same-name-replaced',
      when: any(is('kernel.package', 'other-build'), foreignBuild, natCannotLoad),
      title: {
        en: 'Same release name, another build on disk',
        zh: '版本名相同，磁盘上是另一次构建',
      },
    },
  ],
  explains: [
    'overlay-module-missing',
    'bridge-module-missing',
    'wireguard-module-missing',
    'loop-device-missing',
    'fs-module-missing',
    'missing-tun-device',
    'br-netfilter-missing',
    'nft-core-missing',
    'nft-compat-missing',
    'iptables-raw-table-missing',
    'ipset-module-missing',
    'ipvs-modules-missing',
    'iptables-legacy-removed',
    'iptables-backend-mismatch',
    'module-renamed-or-merged',
    'module-version-mismatch',
    'module-not-loaded',
    'host-module-not-loaded',
    'docker-daemon-not-running',
    'storage-driver-unsupported',
    'start-limit-hit',
    'dkms-build-failed',
  ],
  prior: 3,
  ask: ['packages', 'modprobe nf_nat', 'dmesg', 'uname-v', 'ls-lib-modules', 'ls-modules-release'],
  fixes: [
    {
      does: { en: 'Look before: the new kernel is installed completely', zh: '重启前先看：新内核已完整安装' },
      for: ['debian', 'raspberrypi'],
      run: "ls -l /boot/vmlinuz-* /boot/initrd.img-*\ndpkg -l 'linux-image-*' | grep ^ii",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Reboot into the installed kernel', zh: '重启，进入已安装的内核' },
      run: 'sudo systemctl reboot',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'Everything on this machine stops for the time of the reboot. /boot must not be full, and DKMS modules must be built for the new kernel.',
        zh: '重启期间这台机器上的一切服务都会中断。先确认 /boot 没有满，DKMS 模块已为新内核编译好。',
      },
    },
    {
      does: {
        en: 'Without a reboot: put the files of the running release back',
        zh: '不能重启时：把运行中版本的文件装回来',
      },
      for: ['debian'],
      run: 'sudo apt-get install --reinstall linux-image-$(uname -r)',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Helps only while the archive still has the very build that runs; compare with uname -v.',
        zh: '只有软件源里还有正在运行的那次构建时才管用，请与 uname -v 对照。',
      },
    },
    {
      does: {
        en: 'Without a reboot: put the files of the running release back',
        zh: '不能重启时：把运行中版本的文件装回来',
      },
      for: ['rhel'],
      run: 'sudo dnf install kernel-core-$(uname -r) kernel-modules-core-$(uname -r) kernel-modules-$(uname -r)',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'nf_nat',
    standIn: true,
    when: any(is('module.load', 'ok', 'nf_nat'), is('unit.active', 'active', 'docker')),
    says: { en: 'The module loads now, the service runs.', zh: '模块现在可以加载，服务正常运行。' },
  },
  prevent: [
    {
      says: {
        en: 'Let unattended upgrades reboot in a maintenance window, or watch for a pending reboot.',
        zh: '让自动升级在维护时间窗内自动重启，或者监控“等待重启”的状态。',
      },
      run: 'sudo needrestart -b -k',
    },
    {
      says: {
        en: 'Load the modules that services need at boot, so that a later change of the files does not matter until the next reboot.',
        zh: '在启动时就加载服务需要的模块，这样之后文件被替换也不影响，直到下次重启。',
      },
      run: "printf '%s\\n' overlay br_netfilter nf_nat nft_chain_nat xt_MASQUERADE xt_addrtype xt_conntrack veth | sudo tee /etc/modules-load.d/docker.conf",
    },
  ],
  holds: {
    en: 'Same name, other build: Debian until 6.1.147 (bookworm); later Debian kernels get a new name with every upload.',
    zh: '“版本名相同、构建不同”只出现在 Debian 6.1.147（bookworm）及更早的版本；之后每次上传都会换版本名。',
  },
  sources: [
    'https://metadata.ftp-master.debian.org/changelogs/main/l/linux/',
    'https://bbs.archlinux.org/viewtopic.php?id=182400',
    'https://github.com/liske/needrestart/blob/master/README.batch.md',
  ],
})
