import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const rule = any(
  all(seen('ipt-extension-unsupported'), seen('ipt-rule-add-failed')),
  // Docker has just made the chain that its rule names
  seen('dockerd-fatal', { reason: '~unable to add .{0,200}RULE_(?:APPEND|INSERT) failed' }),
)

export default defineDiagnosis({
  id: 'nft-compat-missing',
  area: 'netfilter',
  tags: ['netfilter/nftables', 'kernel/modules'],
  words: {
    title: {
      en: 'Only nft_compat is missing: nft cannot use the iptables extensions',
      zh: '只缺 nft_compat：nft 用不了 iptables 的扩展',
    },
    what: {
      en: 'nf_tables works, plain rules work, but every rule with an extension (-m …, -j MASQUERADE) fails, because the glue module nft_compat cannot be loaded.',
      zh: 'nf_tables 可用，普通规则可用，但凡带扩展的规则（-m …、-j MASQUERADE）都失败，因为胶水模块 nft_compat 加载不了。',
    },
    why: {
      en: 'iptables-nft hands extensions of x_tables to nf_tables through nft_compat. Without it each extension is reported as “not supported”, although its own module may be there. The legacy program does not need it.',
      zh: 'iptables-nft 通过 nft_compat 把 x_tables 扩展交给 nf_tables。没有它，每个扩展都会报 “not supported”，尽管扩展自己的模块可能在。legacy 程序不需要它。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(rule, is('module.load', 'not-found', 'nft_compat'), is('modules.dir', 'present')),
      says: {
        en: 'Rules with extensions fail, and this kernel has no nft_compat.',
        zh: '带扩展的规则失败，而这个内核没有 nft_compat。',
      },
    },
    {
      weight: 'proves',
      when: all(rule, is('config.option', 'unset', 'NFT_COMPAT')),
      says: {
        en: 'Rules with extensions fail, and the kernel was built without NFT_COMPAT.',
        zh: '带扩展的规则失败，内核编译时没有启用 NFT_COMPAT。',
      },
    },
    {
      weight: 'points',
      when: all(rule, is('iptables.failing', 'nft')),
      says: {
        en: 'The rule with the extension fails through nft and works through legacy: the extension is there, the glue is not.',
        zh: '带扩展的规则经 nft 失败、经 legacy 成功：扩展在，缺的是胶水。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('ipt-target-as-chain'), unless(is('iptables.as-user', true))),
      says: {
        en: 'iptables-nft until 1.8.7 takes a target for a chain when the kernel cannot answer for it.',
        zh: '内核答不出某个动作时，1.8.7 及以下的 iptables-nft 会把它当成链名。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('xt-option-unknown'), is('iptables.backend', 'nft')),
      says: {
        en: 'iptables-nft asks for a match through nft_compat, and gets no answer.',
        zh: 'iptables-nft 通过 nft_compat 查询匹配扩展，没有得到回答。',
      },
    },
    {
      weight: 'hints',
      when: rule,
      says: {
        en: 'The chain is there and a rule in it is refused: nft_compat is missing, or what the rule uses.',
        zh: '链在，往里加规则却被拒绝：缺 nft_compat，或缺规则要用的模块。',
      },
    },
  ],
  refutes: [
    {
      when: is('iptables.works', 'works', 'nft'),
      says: { en: 'Another rule with an extension passes through nft.', zh: '另一条带扩展的规则经 nft 成功了。' },
    },
    { when: is('module.load', 'ok', 'nft_compat'), says: { en: 'nft_compat loads.', zh: 'nft_compat 可以加载。' } },
    { when: is('iptables.failing', 'legacy'), says: { en: 'nft works.', zh: 'nft 可用。' } },
    {
      when: is('modules.dir', 'absent'),
      says: {
        en: 'The running kernel has no modules at all: a stale kernel.',
        zh: '正在运行的内核没有任何模块：是旧内核问题。',
      },
    },
  ],
  explains: ['iptables-backend-mismatch'],
  prior: 1,
  ask: ['modprobe nft_compat', 'ls-lib-modules', 'iptables'],
  fixes: [
    {
      does: { en: 'Install the extra modules of this kernel', zh: '安装这个内核的扩展模块包' },
      for: ['rhel'],
      run: 'sudo dnf install kernel-modules-extra-$(uname -r)\nsudo modprobe nft_compat\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Install the extra modules of this kernel', zh: '安装这个内核的扩展模块包' },
      for: ['debian'],
      run: 'sudo apt install linux-modules-extra-$(uname -r)\nsudo modprobe nft_compat\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Ubuntu only; Debian’s kernel package is whole.',
        zh: '仅适用于 Ubuntu；Debian 的内核包是完整的。',
      },
    },
    {
      does: { en: 'Or use iptables-legacy, which does not need it', zh: '或改用不需要它的 iptables-legacy' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo update-alternatives --set iptables /usr/sbin/iptables-legacy\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'nft_compat',
    when: is('module.load', 'ok', 'nft_compat'),
    says: { en: 'nft_compat loads.', zh: 'nft_compat 可以加载。' },
  },
  prevent: [
    {
      says: {
        en: 'Custom kernels for containers need CONFIG_NFT_COMPAT=m.',
        zh: '为容器定制内核时需要 CONFIG_NFT_COMPAT=m。',
      },
    },
  ],
  sources: [
    'https://git.netfilter.org/iptables/tree/iptables/nft.c',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/netfilter/nft_compat.c',
  ],
})
