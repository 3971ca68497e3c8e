/** What the packet filter of this kernel cannot do. */
import { all, any, is, isIn, known, seen, unless } from '../../conditions'
import { bigDistributions } from '../../linux/kernels'
import type { Clue } from '../kit'

export default [
  {
    weight: 'points',
    when: all(
      isIn('kernel.flavour', ['vendor', 'raspberrypi']),
      seen('ipt-genid-failed', { reason: '~Invalid argument' }),
    ),
    says: {
      en: 'nfnetlink answers, nf_tables does not: this kernel was built without it.',
      zh: 'nfnetlink 有响应而 nf_tables 没有：这个内核编译时没带它。',
    },
  },
  {
    weight: 'points',
    when: all(
      isIn('kernel.flavour', ['vendor', 'raspberrypi', 'wsl2']),
      any(
        seen('nft-rule-refused', { reason: '~[Nn]ot supported' }),
        seen('ipt-nft-init-failed', { reason: '~Protocol not supported' }),
      ),
      unless(seen('kmod-no-moddep')),
      unless(is('module.core-missing', true)),
      unless(is('iptables.failing', 'nft')),
    ),
    says: {
      en: 'This kernel has no nf_tables, and kernels of this kind are built with what their maker chose.',
      zh: '这个内核没有 nf_tables，而这类内核编译了哪些功能全看厂商。',
    },
  },
  {
    weight: 'hints',
    // the line above it, which names the table, is often cut off
    when: all(seen('ipt-perhaps-upgrade'), unless(seen('ipt-table-missing'))),
    says: {
      en: 'Legacy iptables did not get its table from the kernel.',
      zh: 'legacy iptables 没有从内核得到它的表。',
    },
  },
  {
    // with a stale kernel modprobe's own lines mostly stand around it, and the release is one of a distribution
    weight: 'hints',
    when: all(
      seen('docker-nat-chain-failed'),
      seen('ipt-nft-init-failed', { reason: '~Protocol not supported' }),
      unless(
        any(
          known('module.load'),
          seen('kmod-no-moddep'),
          seen('iptables-legacy-tables-present'),
          isIn('kernel.flavour', bigDistributions),
        ),
      ),
    ),
    says: {
      en: 'The daemon’s first rule finds no nf_tables at all; kernels of boards and own builds often lack it.',
      zh: 'dockerd 的第一条规则就找不到 nf_tables；开发板内核和自编译内核常常没有它。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('iptables-extension-not-loaded', { kind: 'match' }), is('iptables.backend', 'legacy')),
    says: {
      en: 'Legacy iptables says this, too, when the kernel does not know the match.',
      zh: '内核不认识这个匹配扩展时，legacy 版 iptables 也这样报错。',
    },
  },
  {
    weight: 'hints',
    when: seen('nft-rule-refused', { reason: '~[Nn]ot supported' }),
    says: { en: 'nft itself cannot reach nf_tables.', zh: 'nft 自己就连不上 nf_tables。' },
  },
  {
    weight: 'hints',
    when: any(
      all(
        seen('ipt-extension-unsupported'),
        unless(any(seen('ipt-genid-failed'), seen('ipt-chain-add-failed'), seen('ipt-rule-add-failed'))),
      ),
      seen('nft-nat-hook-refused'),
      seen('nft-rule-refused', { reason: '~[Nn]o such file' }),
    ),
    says: {
      en: 'nf_tables is there; a chain type or an expression is not.',
      zh: 'nf_tables 在，缺的是某种链类型或表达式。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('ipt-extension-unsupported'), any(seen('ipt-rule-add-failed'), seen('ipt-no-chain-target-match'))),
    says: { en: 'An xt extension is missing.', zh: '缺一个 xt 扩展。' },
  },
  {
    weight: 'hints',
    when: all(
      seen('ipt-no-chain-target-match'),
      unless(any(seen('docker-nat-chain-failed'), seen('ipt-chain-add-failed'), seen('ipt-table-missing'))),
    ),
    says: { en: 'The kernel may lack the match or target.', zh: '内核可能没有这个匹配或目标扩展。' },
  },
  {
    weight: 'hints',
    when: seen('iptables-restore-line-failed'),
    says: {
      en: 'ufw and iptables-restore mostly stop at a match that the kernel was built without.',
      zh: 'ufw 和 iptables-restore 多半停在内核没有编译的匹配扩展上。',
    },
  },
  {
    // at its start Docker has just made the chain: what is not there is the match
    weight: 'hints',
    when: all(seen('ipt-no-chain-target-match'), seen('dockerd-fatal'), seen('docker-nat-chain-failed')),
    says: {
      en: 'A rule that Docker adds at its start is refused: the kernel lacks what the rule matches or does.',
      zh: 'Docker 启动时添加的规则被拒绝：内核缺少这条规则用到的匹配或目标。',
    },
  },
  {
    weight: 'hints',
    when: all(seen('ipt-chain-add-failed', { reason: '~No such file' }), unless(seen('ipt-extension-unsupported'))),
    says: { en: 'The nat chain type alone is missing.', zh: '只缺 nat 链类型。' },
  },
] satisfies readonly Clue[]
