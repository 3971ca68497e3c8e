import { all, any, is, known, min, seen, unless } from '../conditions'
import { defineDiagnosis, moduleLoads, theModules, theOldModule } from './kit'

export default defineDiagnosis({
  id: 'module-renamed-or-merged',
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: {
      en: 'No module of that name any more: it was renamed or merged',
      zh: '这个模块名已不存在：改名或并入了别的模块',
    },
    what: {
      en: 'A guide or a configuration asks for a name that this kernel does not have. What it did is in another module.',
      zh: '教程或配置里写的是旧名字，这个内核里没有。它的功能在另一个模块里。',
    },
    why: {
      en: 'nf_nat_ipv4 went into nf_nat (5.1), nf_conntrack_ipv4 into nf_conntrack (4.19), nft_chain_nat_ipv4 into nft_chain_nat (5.1). Names like ipt_MASQUERADE and ip_conntrack live on as aliases: where these are not found, the module itself is missing. The other way round, br_netfilter was part of bridge before 3.18.',
      zh: 'nf_nat_ipv4 并入 nf_nat（5.1），nf_conntrack_ipv4 并入 nf_conntrack（4.19），nft_chain_nat_ipv4 并入 nft_chain_nat（5.1）。ipt_MASQUERADE、ip_conntrack 这类名字仍是别名：连它们都找不到，说明模块本身不在。反过来，3.18 之前 br_netfilter 还在 bridge 里。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        known('module.renamed-to'),
        any(
          seen('modules-load-failed'),
          is('module.load', 'ok', ['nf_nat', 'nf_conntrack', 'xt_MASQUERADE', 'nft_chain_nat', 'nf_tables']),
        ),
        unless(is('kernel.failing-subsystems', 1)),
        unless(min('kernel.failing-subsystems', 2)),
        any(seen('modules-load-failed'), seen('kmod-module-not-found', { module: '~^nf_conntrack_ipv[46]$' })),
      ),
      says: { en: 'The name is an old one, and its successor loads.', zh: '这是旧名字，而它的后继模块能加载。' },
    },
    {
      weight: 'points',
      when: all(
        any(
          seen('kube-proxy-modprobe-failed', { old: '~.' }),
          seen('ipvs-modules-not-loaded', { modules: 'nf_conntrack_ipv4' }),
        ),
        unless(seen('kube-proxy-modprobe-failed', { module: '~.' })),
        unless(seen('ipvs-modules-not-loaded', { modules: '~ip_vs' })),
      ),
      says: {
        en: 'kube-proxy misses nf_conntrack_ipv4 and nothing else: since Linux 4.19 (and RHEL 8.3) it is part of nf_conntrack.',
        zh: 'kube-proxy 只缺 nf_conntrack_ipv4：从 Linux 4.19（以及 RHEL 8.3）起它已并入 nf_conntrack。',
      },
    },
    {
      weight: 'points',
      when: all(known('module.renamed-to'), seen('initramfs-module-missing', { module: '~.' }, { dracut: '~.' })),
      says: {
        en: 'The image is to hold a module whose name kernels no longer have.',
        zh: '镜像清单里的模块名，新内核已经没有了。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('module.load', 'not-found', ['aes_x86_64', 'aes_i586']),
        known('module.renamed-to'),
        unless(is('kernel.failing-subsystems', 1)),
        unless(min('kernel.failing-subsystems', 2)),
      ),
      says: {
        en: 'Linux 5.4 dropped this assembler version of AES; aes_generic and aesni_intel do its work.',
        zh: 'Linux 5.4 去掉了这个汇编版 AES，由 aes_generic 和 aesni_intel 代替。',
      },
    },
    {
      weight: 'points',
      when: known('module.came-later'),
      says: {
        en: 'This kernel is older than the module: there its code is part of another one.',
        zh: '这个内核比该模块还老：那时它的代码在另一个模块里。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('module.load', 'no-device', [
          'spi_bcm2708',
          'i2c_bcm2708',
          'snd_soc_bcm2708_i2s',
          'bcm2708_rng',
          'bcm2708_wdog',
        ]),
        known('module.renamed-to'),
      ),
      says: {
        en: 'The driver of this name was replaced; the new one binds to the device.',
        zh: '这个名字的驱动已被取代，设备由新驱动接管。',
      },
    },
    {
      // nobody asks for these but scripts that were written for older kernels
      weight: 'points',
      when: all(
        known('module.renamed-to'),
        seen('kmod-module-not-found', { module: '~^nf_conntrack_ipv[46]$' }),
        unless(is('kernel.consumers-failing', true)),
        unless(is('module.core-missing', true)),
        unless(is('module.missing', true)),
      ),
      says: {
        en: 'Since Linux 4.19 (and RHEL 8.3) this module is part of nf_conntrack, and nothing else is missing.',
        zh: '从 Linux 4.19（以及 RHEL 8.3）起它已并入 nf_conntrack，而别的什么都不缺。',
      },
    },
    { weight: 'hints', when: known('module.renamed-to'), says: { en: 'The name is an old one.', zh: '这是旧名字。' } },
    {
      weight: 'hints',
      when: all(
        seen('kmod-module-not-found', { module: 'br_netfilter' }),
        unless(seen('kmod-module-not-found', { release: '~.' })),
      ),
      says: { en: 'Old kernels have bridge netfilter inside bridge.', zh: '老内核的网桥过滤在 bridge 模块里面。' },
    },
  ],
  refutes: [
    {
      when: is('module.load', 'not-found', ['nf_nat', 'nf_conntrack', 'ip_tables', 'overlay', 'nf_tables']),
      says: { en: 'The successor, or a core module, is not found either.', zh: '后继模块或别的核心模块同样找不到。' },
    },
    {
      when: any(
        is('module.load', 'invalid', ['nf_nat', 'nf_conntrack']),
        is('module.load', 'unknown-symbol', ['nf_nat', 'nf_conntrack']),
      ),
      says: { en: 'The successor cannot be loaded: that is the fault.', zh: '后继模块加载不了，那才是故障。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['modprobe nf_nat', 'uname-r'],
  names: { MODULES: [theModules], OLD_MODULE: [theOldModule] },
  fixes: [
    {
      does: { en: 'Load the module under its present name', zh: '用现在的名字加载' },
      run: 'sudo modprobe -a MODULES',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Replace the old name where it is listed', zh: '把写着旧名字的地方改掉' },
      run: 'grep -rn OLD_MODULE /etc/modules /etc/modules-load.d',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: moduleLoads,
  prevent: [
    {
      says: {
        en: 'Drop old names from modules-load.d and scripts when the oldest supported kernel no longer has them.',
        zh: '不再支持旧内核时，把旧模块名从 modules-load.d 和脚本里删掉。',
      },
    },
  ],
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=3bf195ae6037e310d693ff3313401cfaf1261b71',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=a0ae2562c6c4b2721d9fddba63b7286c13517d9f',
    'https://github.com/torvalds/linux/blob/v6.1/net/netfilter/xt_MASQUERADE.c',
  ],
})
