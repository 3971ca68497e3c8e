/** Other programs and devices that wait for a module, and what it depends on. */
import { all, any, atLeast, is, known, seen, unless } from '../../conditions'
import type { Clue } from '../kit'
import { legacyInContainer } from './conditions'

export default [
  {
    weight: 'hints',
    when: seen('nfsd-unavailable'),
    says: {
      en: 'The NFS server of the kernel is not there: its module, nfsd, is not loaded.',
      zh: '内核里的 NFS 服务端不可用：nfsd 模块没有加载。',
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
      seen('board-device-missing', { device: '~i2c' }, { python: '~i2c' }),
      is('board.bus', 'on', 'i2c'),
      unless(is('module.loaded', true, 'i2c_dev')),
    ),
    says: {
      en: 'config.txt switches I2C on, and there is no node in /dev: i2c-dev, which makes them, is not loaded (or the line is newer than the last boot).',
      zh: 'config.txt 已打开 I2C，/dev 下却没有节点：生成节点的 i2c-dev 没有加载（或者改完还没有重启）。',
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
    weight: 'hints',
    when: seen('nfqueue-unavailable'),
    says: {
      en: 'The queue of netfilter does not open; in a container, or where loading on demand is off, nobody loads nfnetlink_queue.',
      zh: 'netfilter 队列打不开；在容器里，或按需加载被关掉时，没有谁会加载 nfnetlink_queue。',
    },
  },
  {
    weight: 'hints',
    when: any(seen('usbip-driver-missing', { driver: 'vhci' }), seen('module-check-failed'), seen('vboxsf-no-driver')),
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
    when: all(is('module.loaded', true, ['i2c_bcm2708', 'i2c_bcm2835']), unless(is('module.loaded', true, 'i2c_dev'))),
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
  {
    weight: 'points',
    when: seen('gpu-uvm-absent'),
    says: {
      en: 'CUDA’s own module, nvidia_uvm, is not loaded, so its nodes in /dev are missing.',
      zh: 'CUDA 专用的模块 nvidia_uvm 没有加载，/dev 下就没有它的节点。',
    },
  },
  {
    weight: 'hints',
    when: seen('cuda-sees-no-gpu', { none: '~.' }, { broken: '~.' }),
    says: {
      en: 'CUDA starts through nvidia_uvm, which may not be loaded, or be broken after a suspend.',
      zh: 'CUDA 要靠 nvidia_uvm，它可能没有加载，或在挂起后失效。',
    },
  },
] satisfies readonly Clue[]
