/** Drivers, protocols and tables of the kinds that are split off. */
import { all, any, is, isIn, seen, unless } from '../../conditions'
import type { Clue } from '../kit'
import { mainline } from './conditions'

/** Nobody exports a symbol that a whole subsystem has: video, sound, radio, serial adapters. */
const wholeSubsystem = seen('klog-unknown-symbol', {
  symbol:
    '~^(?:video_|v4l2_|videobuf|vb2_|usb_serial_|snd_|cfg80211|ieee80211|drm_|media_|hid_|can_|bt_|usbnet_|libusb)',
  err: ['-2', '0'],
})

export default [
  {
    weight: 'hints',
    when: all(is('module.core-missing', true, 'nf_nat'), is('module.core-loads', true)),
    says: { en: 'One module is not in the index while others are.', zh: '索引里有别的模块，唯独没有这一个。' },
  },
  {
    weight: 'hints',
    when: any(
      seen('vxlan-not-supported'),
      seen('ip-unknown-device-type'),
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
    when: is('link.type-unknown', true, ['vcan', 'vxcan', 'can', 'slcan', 'dummy', 'ifb', 'vrf', 'batadv']),
    says: {
      en: 'Distributions keep the driver of this type in a package of its own.',
      zh: '发行版常把这种设备的驱动放在单独的软件包里。',
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
    when: wholeSubsystem,
    says: {
      en: 'Nobody exports the symbols of a whole subsystem: its own module is not there, as on images with the small module package.',
      zh: '整个子系统的符号都没有人导出：缺的是它自己的模块，只装了小模块包的镜像就是这样。',
    },
  },
  {
    weight: 'points',
    when: all(
      wholeSubsystem,
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
    when: all(wholeSubsystem, unless(seen('klog-symbol-version')), unless(seen('klog-vermagic'))),
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
] satisfies readonly Clue[]
