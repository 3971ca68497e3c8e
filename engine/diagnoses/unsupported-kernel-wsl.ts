import { all, any, is, isIn, known, seen, unless } from '../conditions'
import { earlyWsl } from '../situations'
import { defineDiagnosis, moduleLoads } from './kit'

export default defineDiagnosis({
  id: 'unsupported-kernel-wsl',
  area: 'kernel',
  tags: ['kernel/wsl', 'os/wsl'],
  words: {
    title: { en: "WSL's kernel cannot do this", zh: 'WSL 的内核做不到' },
    what: {
      en: 'WSL 1 has no Linux kernel, so there is no netfilter, no modules and no Docker in it. WSL 2 runs a kernel from Windows, or one of your own without its modules.',
      zh: 'WSL 1 里没有 Linux 内核，也就没有 netfilter、模块和 Docker。WSL 2 用的是 Windows 提供的内核，或者你自己的、却没带模块的内核。',
    },
    why: {
      en: 'The kernel comes from Windows and not from the distribution: apt packages of kernels change nothing, and a custom kernel= without matching modules lacks whatever was built as a module.',
      zh: '内核来自 Windows 而不是发行版：用 apt 装内核没有任何作用；自定义 kernel= 若没有配套模块，凡是编成模块的功能都没有。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        is('kernel.flavour', 'wsl1'),
        any(
          seen('ipt-table-missing'),
          is('module.load', 'not-found'),
          seen('depmod-no-directory'),
          seen('tun-unavailable'),
          seen('mount-unknown-fs'),
          seen('ipt-nft-init-failed'),
          seen('kmod-no-moddep'),
          seen('overlay-unavailable'),
          seen('bb-no-modules-at-all'),
        ),
      ),
      says: {
        en: 'The release name is that of WSL 1, which has no Linux kernel.',
        zh: '从版本名看这是 WSL 1，它没有 Linux 内核。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('platform', 'wsl2'),
        any(
          is('module.load', 'not-found'),
          seen('ipt-extension-unsupported'),
          all(seen('ipt-target-as-chain'), unless(is('iptables.as-user', true))),
          seen('ipt-table-missing'),
          seen('ipt-nft-init-failed'),
          seen('ip-unknown-device-type'),
          seen('mount-unknown-fs'),
          seen('tun-unavailable'),
          seen('ipt-chain-add-failed'),
        ),
      ),
      says: { en: 'A WSL 2 kernel lacks the module.', zh: 'WSL 2 的内核缺这个模块。' },
    },
    {
      weight: 'points',
      when: all(
        seen('windows-stated'),
        any(
          is('module.load', 'not-found'),
          seen('ipt-extension-unsupported'),
          seen('ipt-rule-add-failed', { reason: '~No such file' }),
          seen('ipt-table-missing'),
          seen('ipt-nft-init-failed'),
          seen('nft-rule-refused', { reason: '~[Nn]ot supported|[Nn]o such file' }),
          seen('ip-unknown-device-type'),
          seen('rtnetlink-not-supported'),
          seen('mount-unknown-fs'),
          seen('tun-unavailable'),
          seen('ipt-chain-add-failed'),
        ),
      ),
      says: {
        en: 'The text names Windows or WSL, and the kernel there lacks the feature.',
        zh: '文中写明是 Windows 或 WSL，而那里的内核没有这项功能。',
      },
    },
    {
      weight: 'hints',
      when: any(is('wsl.generation', '1'), known('wsl.setting', 'kernel')),
      says: {
        en: 'A distribution in WSL 1, or a kernel of one’s own in .wslconfig.',
        zh: '发行版运行在 WSL 1，或 .wslconfig 里指定了自己的内核。',
      },
    },
    {
      weight: 'points',
      when: all(earlyWsl, is('module.load', 'no-modules')),
      says: {
        en: 'The first WSL calls itself 3.4.0+ and loads no modules.',
        zh: '最早的 WSL 自称 3.4.0+，不能加载模块。',
      },
    },
    {
      weight: 'points',
      when: seen('usbip-driver-missing', { wsl: '~.' }),
      says: { en: 'The kernel of WSL lacks the driver of USB/IP.', zh: 'WSL 的内核缺少 USB/IP 驱动。' },
    },
    {
      weight: 'points',
      when: all(is('kernel.flavour', 'wsl1'), any(seen('dockerd-fatal'), seen('topic-iptables'))),
      says: {
        en: 'WSL 1 has no Linux kernel: neither Docker nor iptables runs there.',
        zh: 'WSL 1 没有 Linux 内核：Docker 和 iptables 都无法运行。',
      },
    },
    {
      weight: 'hints',
      when: any(is('kernel.flavour', 'wsl1'), is('kernel.flavour', 'wsl2')),
      says: { en: 'This runs in WSL.', zh: '这是在 WSL 里运行的。' },
    },
    {
      weight: 'hints',
      when: seen('depmod-no-directory', { release: '~\\+$' }),
      says: {
        en: 'depmod looks for a release that no distribution ships.',
        zh: 'depmod 找的版本不是任何发行版提供的。',
      },
    },
    {
      weight: 'points',
      when: seen('wsl-kernel-outdated'),
      says: {
        en: 'WSL itself says that its kernel is missing or too old: wsl --update.',
        zh: 'WSL 自己说内核缺失或太旧：运行 wsl --update。',
      },
    },
  ],
  refutes: [
    {
      when: isIn('kernel.flavour', [
        'debian',
        'ubuntu',
        'el',
        'fedora',
        'arch',
        'alpine',
        'suse',
        'raspberrypi',
        'pve',
      ]),
      says: { en: 'This is not a kernel of WSL.', zh: '这不是 WSL 的内核。' },
    },
  ],
  explains: [
    'stale-running-kernel',
    'iptables-legacy-removed',
    'missing-tun-device',
    'nft-core-missing',
    'fs-module-missing',
    'kernel-modules-extra-missing',
    'module-index-stale',
  ],
  prior: 1,
  ask: ['uname-a', 'ls-lib-modules', 'modprobe nf_nat'],
  fixes: [
    {
      does: { en: 'Use WSL 2 with the current kernel', zh: '改用 WSL 2 和最新内核' },
      on: { en: 'in Windows PowerShell', zh: '在 Windows 的 PowerShell 里' },
      run: 'wsl --set-version <distribution> 2\nwsl --update\nwsl --shutdown',
      root: false,
      risk: 'reboots',
    },
    {
      does: {
        en: 'A kernel of your own: remove kernel= from .wslconfig, or add its modules',
        zh: '自定义内核：删掉 .wslconfig 里的 kernel=，或补上对应的模块',
      },
      on: { en: 'in %UserProfile%\\.wslconfig', zh: '在 %UserProfile%\\.wslconfig 里' },
      run: 'kernelModules=C:\\\\path\\\\modules.vhdx',
      root: false,
      risk: 'safe',
    },
  ],
  verify: moduleLoads,
  prevent: [{ says: { en: 'Keep WSL current.', zh: '及时更新 WSL。' }, run: 'wsl --update' }],
  sources: ['https://learn.microsoft.com/windows/wsl/wsl-config', 'https://github.com/microsoft/WSL/issues/11742'],
})
