import { is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'nft-native-rules-in-iptables-table',
  area: 'netfilter',
  tags: ['netfilter/nftables', 'netfilter/iptables'],
  words: {
    title: {
      en: 'A program wrote native nft rules into a table of iptables',
      zh: '有程序往 iptables 管理的表里写了原生 nft 规则',
    },
    what: {
      en: 'The table `filter` or `nat` of iptables-nft contains rules that iptables cannot express, so iptables refuses to show or change it.',
      zh: 'iptables-nft 的 `filter` 或 `nat` 表里有 iptables 无法表达的规则，所以它拒绝显示或修改这张表。',
    },
    why: {
      en: 'iptables-nft owns the tables of these names. VPN clients and hand-written rules that add sets, concatenations or native expressions there make them unreadable for it. The rules themselves still work.',
      zh: '这些名字的表归 iptables-nft 所有。VPN 客户端或手写规则往里加入集合、组合键或原生表达式之后，iptables 就读不懂了。规则本身仍然有效。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('nft-table-incompatible'),
      says: {
        en: 'iptables says that the table holds what only `nft` can show.',
        zh: 'iptables 明确说表里有只有 `nft` 才能显示的内容。',
      },
    },
    {
      weight: 'hints',
      when: seen('nft-chain-incompatible'),
      says: {
        en: 'iptables cannot show this chain: either it holds what only `nft` can show, or (1.8.7 to 1.8.9) there is no such chain.',
        zh: 'iptables 显示不了这条链：要么里面有只有 `nft` 才能显示的内容，要么（1.8.7 到 1.8.9）根本没有这条链。',
      },
    },
  ],
  refutes: [
    {
      when: is('iptables.backend', 'legacy'),
      says: {
        en: 'This iptables program speaks the legacy interface and never reads nft tables.',
        zh: '这个 iptables 用的是 legacy 接口，不会去读 nft 的表。',
      },
    },
  ],
  explains: ['iptables-version-mismatch'],
  prior: 2,
  ask: ['nft-ruleset'],
  names: { CHAIN: [] },
  fixes: [
    {
      does: { en: 'Look for the foreign rules and their owner', zh: '找出外来的规则和它的主人' },
      run: 'sudo nft -a list table ip filter',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Update or configure the program that wrote them: it must use a table of its own',
        zh: '升级或调整写入规则的程序：它应使用自己的表',
      },
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Remove the foreign rule by its handle', zh: '按 handle 删除外来规则' },
      run: 'sudo nft delete rule ip filter CHAIN handle N',
      root: true,
      risk: 'restarts-service',
      caution: { en: 'The program that wrote it may lose its connection.', zh: '写入它的程序可能因此断开连接。' },
    },
  ],
  verify: {
    probe: 'iptables',
    when: is('iptables.docker-chains', 'present'),
    says: { en: 'iptables lists the table again.', zh: 'iptables 又能列出这张表了。' },
  },
  prevent: [
    {
      says: {
        en: 'Write your own nft rules into a table with a name of its own.',
        zh: '自己的 nft 规则写进单独命名的表里。',
      },
    },
  ],
  sources: [
    'https://git.netfilter.org/iptables/tree/iptables/nft.c',
    'https://github.com/netbirdio/netbird/issues/2725',
  ],
})
