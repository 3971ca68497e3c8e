/** The kernel refuses what only root may do. */
import { all, any, is, seen, unless } from '../../conditions'
import type { Clue } from '../kit'

export default [
  {
    weight: 'points',
    when: seen('sysctl-denied'),
    says: {
      en: 'The kernel takes this parameter from root only; in a container from the host.',
      zh: '这个内核参数只有 root 能改；在容器里只能由宿主机改。',
    },
  },
  {
    weight: 'points',
    when: any(seen('runtime-socket-denied'), seen('raw-socket-refused')),
    says: {
      en: 'The socket is there and is not for this user: that of a runtime belongs to root, a raw one takes NET_RAW.',
      zh: 'socket 在，但当前用户无权使用：运行时的 socket 属于 root，raw socket 需要 NET_RAW。',
    },
  },
  {
    weight: 'points',
    when: seen('kvm-device-denied'),
    says: {
      en: 'KVM is there: this user may not open /dev/kvm, which belongs to the group kvm.',
      zh: 'KVM 是有的：当前用户无权打开 /dev/kvm，它属于 kvm 组。',
    },
  },
  {
    weight: 'points',
    when: all(seen('group-device-denied'), unless(is('log.of-container', true))),
    says: {
      en: 'The device is there, and this user is not in the group that it belongs to.',
      zh: '设备是有的，但当前用户不在它所属的组里。',
    },
  },
  {
    weight: 'points',
    when: seen('netlink-set-refused'),
    says: {
      en: 'The kernel refuses to change the network or its sets, which takes NET_ADMIN.',
      zh: '内核拒绝修改网络或集合：这一步需要 NET_ADMIN。',
    },
  },
  {
    weight: 'points',
    when: seen('tun-ioctl-refused', { reason: '~permitted' }),
    says: {
      en: 'The tun device opened; making the interface was refused, which takes NET_ADMIN.',
      zh: 'tun 设备能打开，但创建接口被拒绝：这一步需要 NET_ADMIN。',
    },
  },
  {
    weight: 'hints',
    when: any(
      all(is('module.load', 'denied'), unless(is('module.root-refused', true))),
      seen('rtnetlink-not-permitted'),
      seen('nft-rule-refused', { reason: '~[Nn]ot permitted|denied' }),
      seen('netlink-error-number', { errno: '1' }),
      seen('bpf-refused', { reason: '~not permitted|err' }),
      seen('clock-set-denied'),
      // on a host, of a file that belongs to somebody else
      all(seen('chown-not-permitted', { path: '~.' }), unless(is('log.of-container', true))),
      seen('systemd-step-failed', { step: 'CAPABILITIES' }),
      seen('systemd-status-word', { status: '218' }),
      seen('tun-unavailable', { reason: '~permitted|denied' }),
    ),
    says: { en: 'The operation is not permitted.', zh: '操作不被允许。' },
  },
] satisfies readonly Clue[]
