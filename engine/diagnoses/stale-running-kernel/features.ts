/** Parts of the kernel that fail for want of a module, far away from the upgrade. */
import { all, any, below, is, isIn, min, seen, unless } from '../../conditions'
import type { Clue } from '../kit'
import { guest, ruleNeedsModule } from './conditions'

export default [
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
    // systemd makes the node at boot from the list of modules that this kernel had then
    weight: 'hints',
    when: all(
      is('dev.tun', 'present'),
      any(seen('tun-unavailable', { reason: '~[Nn]o such' }, { reason3: '~[Nn]o such' }), seen('bare-no-such-device')),
      unless(any(guest, is('log.of-container', true), is('container.run', 'failed'))),
    ),
    says: {
      en: '/dev/net/tun was made at boot, when the module was there; now nothing answers behind it.',
      zh: '/dev/net/tun 是开机时模块还在的时候建的，现在背后没有驱动响应。',
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
        any(seen('ipt-chain-add-failed', { reason: '~No such file' }), ruleNeedsModule),
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
    ),
    says: {
      en: 'A feature that needs a further module is refused.',
      zh: '一个需要加载新模块的功能被拒绝。',
    },
  },
  {
    weight: 'hints',
    when: seen('headers-package-unknown'),
    says: {
      en: 'The repository has no packages for this kernel any more: mostly a newer one took its place, and this machine still runs the old.',
      zh: '软件源里已没有这个内核的软件包：多半有了更新的内核，而本机还在运行旧的。',
    },
  },
] satisfies readonly Clue[]
