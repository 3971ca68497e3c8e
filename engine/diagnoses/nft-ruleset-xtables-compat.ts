import { is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'nft-ruleset-xtables-compat',
  area: 'netfilter',
  tags: ['netfilter/nftables', 'systemd/units'],
  words: {
    title: {
      en: 'The saved nft ruleset holds iptables extensions and cannot be loaded',
      zh: '保存的 nft 规则集含有 iptables 扩展，无法重新加载',
    },
    what: {
      en: 'The file was made by `nft list ruleset` from rules of iptables-nft. nft can print such rules but not read them, so nftables.service fails at boot and no rule is there.',
      zh: '这个文件是用 `nft list ruleset` 从 iptables-nft 的规则导出的。nft 能打印这类规则，却不能读入，所以开机时 nftables.service 失败，一条规则都没有。',
    },
    why: {
      en: 'iptables-nft stores matches and targets of x_tables as opaque expressions. nft shows them as comments or `xt target "MASQUERADE"`, which is no syntax that it accepts.',
      zh: 'iptables-nft 把 x_tables 的匹配和动作存成不透明的表达式。nft 只能把它们显示为注释或 `xt target "MASQUERADE"`，这不是它能接受的语法。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: seen('nft-xt-compat-unloadable'),
      says: {
        en: 'nft refuses the file: it contains an xtables compat expression.',
        zh: 'nft 拒绝这个文件：里面有 xtables 兼容表达式。',
      },
    },
  ],
  refutes: [
    {
      when: is('module.load', 'not-found', 'nft_compat'),
      says: {
        en: 'The kernel lacks nft_compat itself: iptables-nft fails as well.',
        zh: '缺的是内核的 nft_compat 模块，iptables-nft 也会失败。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['nftables-conf', 'nft-ruleset'],
  fixes: [
    {
      does: { en: 'Save and load these rules with iptables itself', zh: '这些规则改用 iptables 自己保存和加载' },
      run: 'sudo iptables-save | sudo tee /etc/iptables/rules.v4\nsudo iptables-restore < /etc/iptables/rules.v4',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Or translate them into native rules', zh: '或翻译成原生规则' },
      run: 'sudo iptables-save > /tmp/rules.v4\niptables-restore-translate -f /tmp/rules.v4 | sudo tee /etc/nftables.conf\nsudo nft -c -f /etc/nftables.conf',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Read the result: what has no translation stands there as a comment.',
        zh: '请检查结果：无法翻译的规则会以注释形式出现。',
      },
    },
  ],
  verify: {
    probe: 'systemctl-status',
    key: 'nftables',
    when: is('unit.active', 'active', 'nftables'),
    says: {
      en: 'nftables.service is active: the file was loaded.',
      zh: 'nftables.service 处于 active：文件已成功加载。',
    },
  },
  prevent: [
    {
      says: {
        en: 'Never save the rules of iptables, Docker or kube-proxy with `nft list ruleset`.',
        zh: '不要用 `nft list ruleset` 保存 iptables、Docker 或 kube-proxy 的规则。',
      },
    },
  ],
  sources: [
    'https://git.netfilter.org/nftables/tree/src/xt.c',
    'https://github.com/hwdsl2/setup-ipsec-vpn/issues/1830',
  ],
})
