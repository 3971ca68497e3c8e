/** What the packet filter misses: chain types, extensions, whole tables that need one module more. */
import { all, any, is, isIn, seen, unless } from '../../conditions'
import type { Clue } from '../kit'
import { legacyNatGone, natCannotLoad, natChainType, ruleNeedsModule, upgraded } from './conditions'

export default [
  {
    weight: 'points',
    when: all(natCannotLoad, any(legacyNatGone, unless(seen('ipt-rule-add-failed')))),
    says: {
      en: 'The nat chain type and the MASQUERADE extension fail together (and the legacy nat table, where it was tried). All of them need nf_nat and nothing else in common, so it is nf_nat that cannot be loaded, whichever back end is chosen.',
      zh: 'nat 链类型和 MASQUERADE 扩展同时失败（试过的话，legacy 的 nat 表也一样）。它们共同依赖的只有 nf_nat，所以加载不了的是 nf_nat，换哪个后端都没用。',
    },
  },
  {
    weight: 'points',
    when: all(
      natChainType,
      seen('ipt-extension-unsupported', { extension: ['addrtype', 'conntrack', 'comment'] }),
      unless(is('module.core-loads', true, 'nf_nat')),
    ),
    says: {
      en: 'Two modules that have nothing in common cannot be loaded: the nat chain type and an xt extension. Loading as such is broken.',
      zh: '两个毫不相干的模块都加载不了：nat 链类型和一个 xt 扩展。说明加载模块这件事本身出了问题。',
    },
  },
  {
    // a chain or a rule of nft may be missing for other reasons: its refusal and the gone tree together do not come by chance
    weight: 'points',
    when: all(upgraded, ruleNeedsModule),
    says: {
      en: 'The running release has no module directory while a newer one has, and the kernel misses what a firewall rule needs.',
      zh: '运行中的版本没有模块目录，而更新的版本有；同时内核缺少某条防火墙规则需要的东西。',
    },
  },
  {
    weight: 'hints',
    when: all(is('kernel.flavour', 'arch'), any(seen('ipt-no-chain-target-match'), seen('ipt-extension-unsupported'))),
    says: {
      en: 'Arch removes the modules of the running kernel at every upgrade; the next match or target then fails.',
      zh: 'Arch 每次升级都会删掉正在运行的内核的模块，下一个匹配或目标扩展就会失败。',
    },
  },
  {
    // no kernel is built without these: they cannot be loaded any more
    weight: 'hints',
    when: isIn('iptables.refused-match', ['tcp', 'udp', 'conntrack', 'state']),
    says: {
      en: 'Not even a plain match is to be had, which every kernel brings as a module.',
      zh: '连最普通的匹配扩展都用不了，而每个内核都自带它的模块。',
    },
  },
] satisfies readonly Clue[]
