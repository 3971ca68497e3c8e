import { all, any, atLeast, is, isIn, known, matches, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

/** The program of a host calls modprobe, which would say why it failed. */
const legacyInContainer = all(
  seen('ipt-table-missing', { reason: '~not exist', family: 'iptables', table: ['filter', 'nat', 'mangle'] }),
  unless(known('module.load')),
  unless(seen('ipt-extension-unsupported')),
  unless(seen('ipt-nft-init-failed')),
  unless(seen('ip-unknown-device-type')),
  unless(seen('docker-under-systemd')),
  matches('iptables.version', '^1\\.8'),
  is('iptables.backend', 'legacy'),
  unless(seen('bb-no-modules-at-all')),
  unless(seen('ipt-genid-failed')),
)

export default defineDiagnosis({
  id: 'module-not-loaded',
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: { en: 'The module is there, nothing loaded it', zh: '模块在，只是没有加载' },
    what: {
      en: 'The kernel has the module and would load it, but nothing asked for it: after a reboot, or because a container cannot ask.',
      zh: '内核有这个模块，也能加载，只是没有人加载它：比如重启之后，或者容器自己无法加载。',
    },
    why: {
      en: 'Modules load on demand only where the kernel itself asks. Legacy iptables in a container, device helpers and bind-mounted features rely on somebody loading them on the host.',
      zh: '只有内核主动请求时模块才会按需加载。容器里的 legacy iptables、设备驱动等要靠宿主机事先加载。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(is('module.why', 'not-loaded'), is('module.wanted', true)),
      says: {
        en: 'The module is on disk or loads by hand, it is not loaded, and something needs it.',
        zh: '模块文件在（或手动能加载），当前没加载，而有程序正需要它。',
      },
    },
    {
      weight: 'points',
      when: is('module.why', 'not-loaded'),
      says: { en: 'The module is available and not loaded.', zh: '模块可用，但没有加载。' },
    },
    {
      weight: 'hints',
      when: is('sysctl', 'absent', [
        'net.netfilter.nf_conntrack_max',
        'net.nf_conntrack_max',
        'net.netfilter.nf_conntrack_buckets',
        'net.netfilter.nf_conntrack_tcp_timeout_established',
        'net.netfilter.nf_conntrack_tcp_timeout_time_wait',
        'net.netfilter.nf_conntrack_tcp_be_liberal',
      ]),
      says: {
        en: 'The parameters of conntrack are there once nf_conntrack is loaded; at boot sysctl is often earlier.',
        zh: 'nf_conntrack 加载之后才有 conntrack 的参数；开机时 sysctl 往往跑得更早。',
      },
    },
    {
      // seen from a container: the host may as well have no legacy tables at all
      weight: 'hints',
      when: all(seen('ipt-table-missing'), seen('bb-no-modules-at-all'), unless(seen('proc-sys-readonly'))),
      says: {
        en: 'Legacy iptables runs in a container that has no module tree, so it cannot load the table: the host has to.',
        zh: 'legacy iptables 运行在没有模块目录的容器里，自己加载不了表，要由宿主机加载。',
      },
    },
    {
      weight: 'hints',
      when: legacyInContainer,
      says: {
        en: 'iptables-legacy finds no table and no modprobe complains: the program is in a container, and nothing loaded the table on the host.',
        zh: 'iptables-legacy 找不到表，也没有 modprobe 的报错：程序在容器里，宿主机没有加载这个表。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('board-device-missing', { device: '~i2c' }),
        is('module.loaded', false, 'i2c_dev'),
        unless(is('module.loaded', true, 'i2c_bcm2708')),
      ),
      says: {
        en: 'i2c_bcm2835 is loaded, so the bus is switched on; i2c-dev, which makes the nodes in /dev, is not.',
        zh: 'i2c_bcm2835 已加载，说明总线已启用；生成 /dev 节点的 i2c-dev 没有加载。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('ipt-no-chain-target-match'),
        is('module.on-disk', 'file'),
        unless(is('module.load', 'not-found')),
      ),
      says: {
        en: 'The file of the extension is on disk, and iptables does not find the extension in the kernel.',
        zh: '扩展模块的文件在磁盘上，而 iptables 在内核里找不到它。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('kmod-could-not-insert', { path: '~^/(?:usr/)?lib/modules/', reason: '~Unknown symbol' }),
        seen('klog-unknown-symbol', { err: ['-2', '0'] }),
        unless(seen('klog-symbol-version')),
      ),
      says: {
        en: 'insmod loads no dependencies: the module that exports these symbols is not loaded. modprobe loads both.',
        zh: 'insmod 不处理依赖：导出这些符号的模块还没加载。用 modprobe 会一起加载。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('kmod-could-not-insert', { path: '~.', reason: '~Unknown symbol' }),
        seen('bb-cannot-load', { path: '~.', reason: '~nknown symbol' }),
      ),
      says: {
        en: 'insmod loads no dependencies: a module that this one needs may simply not be loaded.',
        zh: 'insmod 不处理依赖：它需要的模块可能只是没有加载。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('klog-unknown-symbol', { err: ['-2', '0'] }),
        unless(any(seen('klog-symbol-version'), seen('klog-vermagic'))),
      ),
      says: {
        en: 'Nobody exports the symbol, and no version differs: the module that has it may not be loaded.',
        zh: '没有模块导出这个符号，版本也没有不一致：可能只是提供它的模块没有加载。',
      },
    },
    {
      // without the extension in the kernel, legacy iptables finds no revision and blames the file
      weight: 'hints',
      when: all(seen('iptables-extension-not-loaded', { kind: 'match' }), is('iptables.backend', 'legacy')),
      says: { en: 'A match may simply not be loaded.', zh: '可能只是没有加载对应的匹配扩展。' },
    },
    {
      weight: 'hints',
      when: isIn('iptables.refused-match', ['TPROXY', 'set']),
      says: {
        en: 'Routers bring this extension as a module and do not load it by themselves.',
        zh: '路由器固件带有这个扩展模块，但不会自动加载。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('usbip-driver-missing', { driver: 'vhci' }),
        seen('module-check-failed'),
        seen('vboxsf-no-driver'),
      ),
      says: { en: 'Nothing loads this module by itself.', zh: '这个模块不会自动加载。' },
    },
    {
      weight: 'hints',
      when: any(
        seen('usbip-driver-missing', { driver: 'vhci' }),
        seen('module-check-failed'),
        seen('kernel-support-missing', { what: '~.' }),
      ),
      says: { en: 'The program itself proposes to load the module.', zh: '程序自己就建议加载这个模块。' },
    },
    {
      // the program of iptables calls modprobe by itself, its library does not
      weight: 'hints',
      when: all(seen('libiptc-table-missing'), unless(known('module.load'))),
      says: {
        en: 'libiptc finds no table, and its bindings load no module by themselves: nothing has loaded the table yet.',
        zh: 'libiptc 找不到表，而它的各语言绑定不会自动加载模块：这张表还没有被加载过。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('ipt-no-chain-target-match'),
        unless(
          any(
            seen('docker-nat-chain-failed'),
            seen('ipt-chain-add-failed'),
            seen('ipt-extension-unsupported'),
            seen('ipt-table-missing'),
          ),
        ),
      ),
      says: { en: 'A match or target may simply not be loaded.', zh: '可能只是没有加载对应的匹配或目标扩展。' },
    },
    {
      weight: 'hints',
      when: seen('xt-option-unknown', { option: '~^to-' }),
      says: {
        en: 'iptables does not know the options of a NAT target because the kernel has no xt_nat loaded.',
        zh: 'iptables 不认识 NAT 目标的选项，因为内核没有加载 xt_nat。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('kernel-support-missing'),
        seen('modprobe-args-failed'),
        all(seen('module-named-missing'), unless(known('module.out-of-tree'))),
      ),
      says: { en: 'The module of the protocol may simply not be loaded.', zh: '可能只是没有加载这个协议的模块。' },
    },
    {
      weight: 'hints',
      when: any(
        seen('loop-unavailable'),
        seen('netlink-error-number', { errno: '95' }),
        seen('docker-vlan-port-refused'),
        seen('device-mapper-refused'),
        seen('klog-dm-target-unknown'),
        seen('firewalld-ip6tables-unusable'),
      ),
      says: { en: 'The module may simply not be loaded.', zh: '可能只是没有加载这个模块。' },
    },
    {
      weight: 'hints',
      when: all(
        is('module.loaded', false),
        unless(is('module.why', 'not-built')),
        unless(is('module.load', 'not-found')),
      ),
      says: { en: 'The module is not in the list of loaded ones.', zh: '已加载的模块里没有它。' },
    },
    {
      weight: 'hints',
      when: all(
        is('module.loaded', true, ['i2c_bcm2708', 'i2c_bcm2835']),
        unless(is('module.loaded', true, 'i2c_dev')),
      ),
      says: {
        en: 'The bus driver is loaded; i2c-dev, which makes the devices in /dev, is not.',
        zh: '总线驱动已加载，但生成 /dev 设备的 i2c-dev 没有。',
      },
    },
    {
      // with the driver there would be nodes, busy or not
      weight: 'hints',
      when: all(seen('loop-unavailable', { none: '~.' }), unless(seen('kmod-no-moddep'))),
      says: { en: 'mount finds not one loop device.', zh: 'mount 一个 loop 设备也没找到。' },
    },
    {
      weight: 'hints',
      when: seen('ipt-table-missing', { table: 'raw' }),
      says: { en: 'The raw table is not loaded.', zh: 'raw 表没有加载。' },
    },
    {
      weight: 'hints',
      // the raw table has a hint of its own; systems with iptables 1.8.11 run on kernels that drop the legacy tables
      when: any(
        seen('fuse-unavailable'),
        all(
          seen('ipt-table-missing'),
          unless(seen('ipt-table-missing', { table: 'raw' })),
          unless(all(legacyInContainer, atLeast('iptables.version', '1.8.11'))),
        ),
      ),
      says: { en: 'The module may simply not be loaded.', zh: '可能只是没有加载模块。' },
    },
    {
      // ENODEV is the node without a driver: opening it loads tun where modprobe finds it, and on a NAS it does not
      weight: 'hints',
      when: all(
        is('dev.tun', 'present'),
        any(seen('tun-unavailable', { reason: '~No such device' }), seen('bare-no-such-device')),
      ),
      says: {
        en: 'The device node is there and no driver answers behind it.',
        zh: '设备节点存在，背后却没有驱动响应。',
      },
    },
    {
      weight: 'hints',
      when: seen('module-wanted-by-program'),
      says: { en: 'A program says that a module is not loaded.', zh: '程序说某个模块没有加载。' },
    },
  ],
  refutes: [
    {
      when: any(is('module.why', 'not-built'), is('modules.dir', 'absent'), seen('kmod-file-gone')),
      says: { en: 'The module is not available to this kernel.', zh: '这个内核没有可用的该模块。' },
    },
    {
      when: any(is('sysctl', '', 'kernel.modprobe'), is('sysctl', '1', 'kernel.modules_disabled')),
      says: { en: 'Loading is switched off.', zh: '模块加载被关闭了。' },
    },
  ],
  explains: ['host-module-not-loaded', 'iptables-raw-table-missing', 'docker-daemon-not-running'],
  prior: 2,
  ask: ['modprobe iptable_nat', 'lsmod', 'ls-modules-release'],
  fixes: [
    {
      does: { en: 'Load it now, and at every boot', zh: '现在加载，并设为开机加载' },
      on: { en: 'on the host, where a container needs it', zh: '容器需要时，在宿主机上执行' },
      run: "sudo modprobe ip_tables iptable_nat\nprintf '%s\\n' ip_tables iptable_filter iptable_nat | sudo tee /etc/modules-load.d/iptables.conf",
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'lsmod',
    when: any(is('module.loaded', true), is('module.load', 'ok')),
    says: { en: 'It is loaded.', zh: '已加载。' },
  },
  prevent: [
    {
      says: { en: 'List what services need in /etc/modules-load.d.', zh: '把服务需要的模块写进 /etc/modules-load.d。' },
    },
  ],
  sources: [
    'https://www.freedesktop.org/software/systemd/man/latest/modules-load.d.html',
    'https://github.com/containers/podman/issues/24109',
  ],
})
