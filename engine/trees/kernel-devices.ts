/** Symptoms that people meet first: a tunnel or a mount that the kernel does not know. */
import type { Condition } from '../conditions'
import { all, any, is, isIn, seen } from '../conditions'
import { mountPrograms } from '../linux/file-systems'
import type { TreeDef } from '../model'
import { ask, branch, goOn } from './kit'

const guest = isIn('platform', ['lxc', 'openvz', 'docker', 'podman', 'container'])
const wireguard = any(
  seen('wireguard-unavailable'),
  all(seen('wg-quick-adds-link'), any(seen('ip-unknown-device-type'), seen('rtnetlink-not-supported'))),
)

/** the processor has no virtualisation, or it is switched off */
const noVirtualisation = any(
  seen('virtualisation-disabled'),
  seen('virtualisation-absent'),
  seen('kmod-could-not-insert', {
    module: ['kvm_intel', 'kvm_amd', 'kvm-intel', 'kvm-amd'],
    reason: '~not supported',
  }),
)

const trees: readonly TreeDef<string, Condition>[] = [
  {
    id: 'wg-quick-dns-fails',
    area: 'network',
    tags: ['network/vpn'],
    words: {
      title: { en: 'wg-quick stops at its name servers', zh: 'wg-quick 停在设置 DNS 这一步' },
      symptom: {
        en: '“wg-quick: line 32: resolvconf: command not found”, “Failed to set DNS configuration”',
        zh: 'wg-quick 报 “line 32: resolvconf: command not found”、“Failed to set DNS configuration”',
      },
    },
    entry: any(
      seen('wg-quick-no-resolvconf'),
      seen('resolvconf-without-resolved'),
      seen('resolvconf-tun-prefix'),
      seen('openresolv-no-init'),
    ),
    root: ask(
      'wg-quick-device-first',
      'Was the interface made at all? (the lines before resolvconf)',
      '接口建起来了吗？（看 resolvconf 之前的几行）',
      branch('No: Unknown device type', '没有：Unknown device type', wireguard, 'wireguard-module-missing'),
      branch('Yes', '建起来了', 'else', 'resolvconf-missing'),
    ),
  },
  {
    id: 'vpn-tun-fails',
    topic: seen('topic-tunnel'),
    area: 'kernel',
    tags: ['kernel/modules'],
    words: {
      title: { en: 'A VPN does not come up', zh: 'VPN 起不来' },
      symptom: {
        en: 'OpenVPN, tailscale or WireGuard says that /dev/net/tun or the device type is not available',
        zh: 'OpenVPN、tailscale 或 WireGuard 提示 /dev/net/tun 或设备类型不可用',
      },
    },
    entry: any(
      seen('tun-unavailable'),
      wireguard,
      seen('link-name-taken'),
      seen('rtnetlink-exists'),
      seen('net-tool-knows-not'),
    ),
    root: ask(
      'vpn-device',
      'What is missing?',
      '缺的是什么？',
      branch(
        'Nothing: it is there already (“already exists”, “File exists”, “resource busy”)',
        '什么都不缺：它已经存在（already exists、File exists、resource busy）',
        any(seen('link-name-taken'), seen('rtnetlink-exists')),
        'interface-already-exists',
      ),
      branch(
        'Nothing: tc, ip or ipset do not know the word',
        '什么都不缺：是 tc、ip 或 ipset 不认识这个词',
        seen('net-tool-knows-not'),
        'net-tool-outdated',
      ),
      branch(
        'The device type wireguard',
        'wireguard 设备类型',
        wireguard,
        ask(
          'vpn-wireguard',
          'Does the module load? (modprobe wireguard)',
          '模块能加载吗？（modprobe wireguard）',
          branch(
            'It is refused for its key',
            '密钥被拒绝',
            is('module.load', 'key-rejected', 'wireguard'),
            'module-signature-rejected',
          ),
          branch('It loads', '能加载', is('module.load', 'ok', 'wireguard'), 'module-not-loaded'),
          branch(
            'No',
            '不能',
            is('module.load', 'not-found', 'wireguard'),
            ask(
              'vpn-wireguard-whole',
              'Is the rest of the kernel there? (ls /lib/modules; uname -r)',
              '内核的其余部分还在吗？（ls /lib/modules; uname -r）',
              branch(
                'It is whole',
                '完整',
                any(is('modules.tree', 'whole'), is('module.core-loads', true)),
                'wireguard-module-missing',
              ),
              branch('Not known', '不清楚', 'else', goOn('running-kernel-whole')),
            ),
          ),
          branch('Not tried', '没试过', 'else', 'wireguard-module-missing'),
        ),
      ),
      branch(
        'Rights',
        '权限',
        seen('tun-unavailable', { reason: '~permitted|denied' }),
        ask(
          'vpn-rights',
          'Is this a container?',
          '这是容器吗？',
          branch('Yes', '是', guest, 'restricted-container-guest'),
          branch('No', '不是', 'else', 'not-root'),
        ),
      ),
      branch(
        '/dev/net/tun',
        '/dev/net/tun',
        'else',
        ask(
          'vpn-tun',
          'Does the module load? (modprobe tun; ls -l /dev/net/tun)',
          '模块能加载吗？（modprobe tun; ls -l /dev/net/tun）',
          branch(
            'It is a container: the host must give it',
            '是容器：要由宿主机提供',
            guest,
            'restricted-container-guest',
          ),
          branch('The device is there', '设备在', is('dev.tun', 'present'), goOn('running-kernel-whole')),
          branch('It loads', '能加载', is('module.load', 'ok', 'tun'), 'missing-tun-device'),
          branch('No', '不能', is('module.load', 'not-found', 'tun'), goOn('running-kernel-whole')),
          branch('Not tried', '没试过', 'else', 'missing-tun-device'),
        ),
      ),
    ),
  },
  {
    id: 'mount-fails',
    topic: seen('topic-mount'),
    area: 'kernel',
    tags: ['kernel/modules'],
    words: {
      title: { en: 'mount does not know the file system', zh: 'mount 不认识文件系统' },
      symptom: {
        en: '“unknown filesystem type”, “No such device”, no loop device, fuse not found',
        zh: '“unknown filesystem type”、“No such device”、没有 loop 设备、找不到 fuse',
      },
    },
    entry: any(
      seen('mount-unknown-fs'),
      seen('mount-no-such-device'),
      seen('vboxsf-no-driver'),
      seen('loop-unavailable'),
      seen('fuse-unavailable'),
      seen('klog-unsupported-compression'),
      seen('nfs-statd-required'),
    ),
    root: ask(
      'mount-known',
      'Does the kernel know the type, and can it load the module? (cat /proc/filesystems; modprobe TYPE)',
      '内核认识这种类型吗，模块能加载吗？（cat /proc/filesystems; modprobe 类型）',
      branch(
        'It stops in the initramfs',
        '停在 initramfs',
        seen('initramfs-module-missing'),
        'module-missing-in-initramfs',
      ),
      branch(
        'NFS, and rpc.statd is missing',
        '是 NFS，缺 rpc.statd',
        seen('nfs-statd-required'),
        'nfs-statd-not-running',
      ),
      branch(
        'Known, but not its compression',
        '认识，但缺少压缩算法',
        seen('klog-unsupported-compression'),
        'kernel-config-missing',
      ),
      branch(
        'A loop device',
        'loop 设备',
        seen('loop-unavailable'),
        ask(
          'mount-loop',
          'Does loop load? (modprobe loop; ls /dev/loop-control)',
          'loop 能加载吗？（modprobe loop; ls /dev/loop-control）',
          branch('It is a container', '是容器', guest, 'restricted-container-guest'),
          branch('It loads', '能加载', is('module.load', 'ok', 'loop'), 'module-not-loaded'),
          branch('Not found', '找不到', is('module.load', 'not-found', 'loop'), goOn('running-kernel-whole')),
          branch('Not tried', '没试过', 'else', 'loop-device-missing'),
        ),
      ),
      branch(
        'A module from outside the kernel',
        '树外模块',
        any(seen('zfs-not-loaded'), is('module.out-of-tree', true)),
        'dkms-build-failed',
      ),
      branch('It loads now', '现在能加载', is('module.why', 'not-loaded'), 'module-not-loaded'),
      branch('No', '不认识', is('module.wanted', true), goOn('running-kernel-whole')),
      branch('Not known', '不清楚', 'else', 'fs-module-missing'),
    ),
  },
  {
    id: 'mount-program-missing',
    area: 'storage',
    tags: ['storage/filesystems'],
    words: {
      title: { en: 'A network file system is not mounted', zh: '网络文件系统挂载不上' },
      symptom: {
        en: '“bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program”',
        zh: 'mount 提示 “bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program”',
      },
    },
    entry: any(
      seen('mount-helper-needed'),
      seen('mount-unknown-fs', { fs: ['nfs', 'nfs4', 'cifs', 'ntfs', 'ceph', ...mountPrograms] }),
    ),
    root: ask(
      'mount-program',
      'Is the program of this type there? (ls /sbin/mount.*)',
      '这种类型的程序在吗？（ls /sbin/mount.*）',
      branch(
        'It runs, and the kernel does not know the type',
        '程序在运行，是内核不认识',
        seen('mount-no-such-device'),
        'fs-module-missing',
      ),
      branch('No, or not known', '没有，或不清楚', 'else', 'mount-helper-missing'),
    ),
  },
  {
    id: 'device-firmware',
    area: 'kernel',
    tags: ['kernel/modules'],
    words: {
      title: { en: 'A device finds no firmware', zh: '设备找不到固件' },
      symptom: {
        en: '“Direct firmware load for … failed with error -2”, “no suitable firmware found”',
        zh: '内核日志有 “Direct firmware load for … failed with error -2”、“no suitable firmware found”',
      },
    },
    entry: any(seen('klog-firmware-file'), seen('klog-firmware-gave-up', { none: '~.' })),
    root: ask(
      'firmware-is-there',
      'Is the named file below /lib/firmware?',
      '/lib/firmware 下有这个文件吗？',
      branch(
        'The driver is built for another kernel',
        '驱动是给另一个内核编译的',
        any(seen('klog-vermagic'), seen('klog-symbol-version')),
        'module-version-mismatch',
      ),
      branch('No, or not known', '没有，或不清楚', 'else', 'firmware-missing'),
    ),
  },
  {
    id: 'virtual-machine-fails',
    area: 'host',
    tags: ['virtualisation'],
    words: {
      title: { en: 'A virtual machine does not start: no KVM', zh: '虚拟机起不来：没有 KVM' },
      symptom: {
        en: '“Could not access KVM kernel module”, /dev/kvm does not exist, VT-x or AMD-V is disabled',
        zh: '“Could not access KVM kernel module”、没有 /dev/kvm、VT-x 或 AMD-V 被禁用',
      },
    },
    entry: any(noVirtualisation, seen('kvm-device-missing')),
    root: ask(
      'kvm-where',
      'What does the kernel say of kvm? (sudo modprobe kvm_intel; dmesg | grep kvm)',
      '内核怎么说 kvm？（sudo modprobe kvm_intel; dmesg | grep kvm）',
      branch('Disabled by BIOS, not supported', 'disabled by BIOS、不支持', noVirtualisation, 'virtualisation-off'),
      branch('It is a container', '是容器', guest, 'restricted-container-guest'),
      branch('It loads', '能加载', isIn('module.load', ['ok'], ['kvm_intel', 'kvm_amd']), 'module-not-loaded'),
      branch('Not found', '找不到', is('module.load', 'not-found'), goOn('running-kernel-whole')),
      branch('Not known', '不清楚', 'else', 'virtualisation-off'),
    ),
  },
]
export default trees
