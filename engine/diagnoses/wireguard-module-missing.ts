import { all, any, below, is, min, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'wireguard-module-missing',
  area: 'network',
  tags: ['network/vpn', 'kernel/modules'],
  words: {
    title: { en: 'The WireGuard module is not available', zh: 'WireGuard 模块不可用' },
    what: { en: 'The kernel does not know the device type wireguard.', zh: '内核不认识 wireguard 这种设备类型。' },
    why: {
      en: 'It is part of Linux since 5.6. Where it is absent: the kernel is older, stale, or built without it.',
      zh: '从 Linux 5.6 起它是内核的一部分。若没有，说明内核更老、是旧内核，或没有编译它。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        any(
          seen('wireguard-unavailable'),
          is('link.type-unknown', true, 'wireguard'),
          all(seen('wg-quick-adds-link'), any(seen('ip-unknown-device-type'), seen('rtnetlink-not-supported'))),
        ),
        unless(min('kernel.failing-subsystems', 2)),
      ),
      says: { en: 'The kernel refuses a WireGuard device.', zh: '内核拒绝创建 WireGuard 设备。' },
    },
    {
      // Ubuntu brought it into its 5.4
      weight: 'points',
      when: all(is('module.load', 'not-found', 'wireguard'), below('kernel.release', '5.4')),
      says: {
        en: 'Linux has WireGuard since 5.6. This kernel is older and got no module for it.',
        zh: 'Linux 从 5.6 起才自带 WireGuard；这个内核更旧，也没有另装模块。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('wireguard-unavailable'), is('module.load', 'not-found', 'wireguard')),
      says: { en: 'WireGuard is not available.', zh: 'WireGuard 不可用。' },
    },
  ],
  refutes: [
    {
      when: any(
        is('module.load', 'ok', 'wireguard'),
        all(is('module.loaded', true, 'wireguard'), unless(is('module.vanished', true, 'wireguard'))),
        is('module.file', 'builtin', 'wireguard'),
      ),
      says: { en: 'The wireguard module is loaded or built in.', zh: 'wireguard 模块已加载，或已编入内核。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['modprobe wireguard', 'uname-r', 'modinfo wireguard'],
  fixes: [
    {
      does: { en: 'Load it and see what it says', zh: '加载它，看报什么' },
      run: 'sudo modprobe wireguard',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Kernels before 5.6: build it', zh: '5.6 以前的内核：编译模块' },
      for: ['debian'],
      run: 'sudo apt-get install wireguard-dkms linux-headers-$(uname -r)',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'EL 7 and 8: install the module of ELRepo', zh: 'EL 7、8：安装 ELRepo 的模块' },
      for: ['rhel'],
      run: 'sudo yum install epel-release elrepo-release\nsudo yum install kmod-wireguard wireguard-tools',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It is built for the kernel of the distribution only, not for one that a provider or ELRepo brought.',
        zh: '它只适用于发行版自带的内核，不适用于服务商或 ELRepo 提供的其他内核。',
      },
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'wireguard',
    when: is('module.load', 'ok', 'wireguard'),
    says: { en: 'The module loads without a word.', zh: '模块加载成功，没有任何输出。' },
  },
  prevent: [
    {
      says: {
        en: 'Load wireguard at boot on VPN hosts, so that a failure shows early.',
        zh: 'VPN 主机开机就加载 wireguard，问题会早暴露。',
      },
      run: 'echo wireguard | sudo tee /etc/modules-load.d/wireguard.conf',
    },
  ],
  sources: ['https://www.wireguard.com/install/'],
})
