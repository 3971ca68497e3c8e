/** One extension or expression of the packet filter is missing while the rest works. */
import { all, any, isIn, matches, seen, unless } from '../../conditions'
import type { Clue } from '../kit'

export default [
  {
    weight: 'points',
    when: all(
      matches('iptables.version', '^1\\.8\\.(?:1[1-9]|[2-9]\\d)'),
      seen('ipt-rule-add-failed', { verb: 'APPEND', chain: 'PREROUTING', reason: '~No such file' }),
      unless(seen('ipt-chain-add-failed')),
    ),
    says: {
      en: 'nat works, only the addrtype rule is refused: xt_addrtype is not there, which on EL 10 is in kernel-modules-extra.',
      zh: 'nat 本身可用，只有 addrtype 规则被拒绝：缺 xt_addrtype，EL 10 把它放在 kernel-modules-extra 里。',
    },
  },
  {
    weight: 'points',
    when: all(
      seen('docker-nat-chain-failed', { step: '~[Jj]ump rules' }),
      seen('ipt-extension-unsupported', { extension: 'addrtype' }),
      unless(any(seen('ipt-table-missing'), seen('ipt-chain-add-failed'))),
      unless(isIn('kernel.flavour', ['vendor', 'raspberrypi', 'wsl2', 'debian', 'arch', 'alpine', 'pve'])),
    ),
    says: {
      en: 'Docker made its chains, only the jump with addrtype is refused: on EL 10 xt_addrtype is in kernel-modules-extra.',
      zh: 'Docker 已建好自己的链，只有带 addrtype 的跳转被拒绝：EL 10 把 xt_addrtype 放在 kernel-modules-extra 里。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('ipt-extension-unsupported'), seen('ipt-rule-add-failed')),
    says: { en: 'One xt extension is missing while the chain itself works.', zh: '链可用，只缺一个 xt 扩展。' },
  },
  {
    // every kernel of a distribution is built with these two; EL 10 moved them out of the core package
    weight: 'hints',
    when: all(
      seen('ipt-extension-unsupported', { extension: ['comment', 'addrtype'] }),
      unless(seen('ipt-extension-unsupported', { extension: '~^(?!comment$|addrtype$)' })),
      unless(any(seen('ipt-table-missing'), seen('ipt-genid-failed'))),
    ),
    says: {
      en: 'The kernels of distributions are built with this extension: where it is not there, its package is missing.',
      zh: '发行版内核都编译了这个扩展：没有它，多半是缺软件包。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('ipt-extension-unsupported'), seen('ipt-no-chain-target-match')),
    says: {
      en: 'One xt extension is missing; this is the wording of the legacy back end.',
      zh: '只缺一个 xt 扩展；这是 legacy 后端的说法。',
    },
  },
  {
    weight: 'hints',
    when: all(
      seen('nft-rule-refused', { reason: '~[Nn]o such file' }),
      any(seen('firewalld-command-failed'), isIn('kernel.flavour', ['el', 'uek', 'fedora'])),
    ),
    says: {
      en: 'nf_tables works and refuses one expression: its module (nft_masq, nft_fib, nft_tproxy) is not there.',
      zh: 'nf_tables 可用，只拒绝了某个表达式：缺它的模块（nft_masq、nft_fib、nft_tproxy）。',
    },
  },
  {
    // Debian, Ubuntu and Fedora have it with the kernel; OpenWrt (kmod-nfnetlink-queue) and Keenetic in a package
    weight: 'hints',
    when: seen('nfqueue-unavailable'),
    says: {
      en: 'The queue of netfilter does not open: small systems have nfnetlink_queue in a package of its own.',
      zh: 'netfilter 队列打不开：OpenWrt 等精简系统把 nfnetlink_queue 放在单独的软件包里。',
    },
  },
] satisfies readonly Clue[]
