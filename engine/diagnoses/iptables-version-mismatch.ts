import { all, is, quiet, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'iptables-version-mismatch',
  area: 'netfilter',
  tags: ['netfilter/iptables', 'kubernetes/kube-proxy'],
  words: {
    title: { en: 'Two releases of iptables misread each other’s rules', zh: '两个版本的 iptables 互相误读规则' },
    what: {
      en: 'Host and container both use iptables-nft, but different releases. The older one reads a rule of the newer one wrongly and writes it back changed.',
      zh: '宿主机和容器都用 iptables-nft，但版本不同。旧版本误读了新版本写的规则，又把改坏的规则写了回去。',
    },
    why: {
      en: 'Newer releases write some matches (mark, comment) as native nft expressions. An older release does not know them, drops the match and keeps the verdict: `-j DROP` for everything.',
      zh: '新版本把部分匹配（mark、comment）写成原生 nft 表达式。旧版本不认识，就丢掉匹配只留下动作：变成对所有报文 `-j DROP`。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: seen('kube-firewall-drops-all'),
      says: {
        en: 'A rule of KUBE-FIREWALL drops every packet: its mark match was lost.',
        zh: 'KUBE-FIREWALL 里有一条规则丢弃所有报文：它的 mark 匹配丢失了。',
      },
    },
    {
      weight: 'points',
      when: seen('ipt-unsupported-revision'),
      says: {
        en: 'iptables shows a rule whose extension revision it does not know.',
        zh: 'iptables 显示出一条它不认识扩展版本的规则。',
      },
    },
    {
      weight: 'hints',
      when: seen('ipt-invalid-argument'),
      says: {
        en: 'The kernel knows the extension and refuses what this iptables hands it.',
        zh: '内核认识这个扩展，但不接受这个 iptables 传给它的内容。',
      },
    },
    {
      weight: 'hints',
      when: seen('nft-table-incompatible'),
      says: {
        en: 'iptables cannot read a table that another program or release wrote.',
        zh: 'iptables 读不懂另一个程序或版本写的表。',
      },
    },
    {
      weight: 'hints',
      when: all(is('iptables.backend', 'nft'), seen('kube-bundled-iptables')),
      says: {
        en: 'A Kubernetes distribution brings an iptables of its own beside the host’s.',
        zh: 'Kubernetes 发行版自带一套 iptables，与宿主机的并存。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        is('iptables.backend', 'legacy'),
        unless(seen('kube-firewall-drops-all')),
        unless(seen('ipt-unsupported-revision')),
      ),
      says: {
        en: 'The host uses iptables-legacy: its rules hold no nft expressions that could be misread.',
        zh: '宿主机用的是 iptables-legacy，规则里没有会被误读的 nft 表达式。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['iptables-version', 'iptables-save'],
  names: { POD: [] },
  fixes: [
    {
      does: {
        en: 'Let the container use the same release as the host (or newer)',
        zh: '让容器里的版本与宿主机一致（或更新）',
      },
      run: 'iptables -V\nkubectl -n kube-system exec POD -- iptables -V',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Update the distribution that brings the older one, then remove the wrong rule',
        zh: '升级自带旧版本的发行版，再删除错误规则',
      },
      run: 'sudo iptables -D KUBE-FIREWALL -j DROP',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It comes back as long as the older release runs.',
        zh: '只要旧版本还在运行，这条规则会再次出现。',
      },
    },
  ],
  verify: {
    probe: 'iptables-save',
    when: quiet('kube-firewall-drops-all', 'iptables-save'),
    says: { en: 'The rules are those that were written.', zh: '规则与写入时一致。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep host and node images on one iptables release.',
        zh: '让宿主机与节点镜像保持同一个 iptables 版本。',
      },
    },
  ],
  sources: ['https://github.com/k0sproject/k0s/issues/2157', 'https://github.com/kubernetes/kubernetes/issues/112477'],
})
