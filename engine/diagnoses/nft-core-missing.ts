import { all, any, is, seen } from '../conditions'
import { chainsOfDocker, defineDiagnosis } from './kit'

const invalid = any(
  seen('ipt-genid-failed', { reason: '~invalid argument' }),
  seen('nft-cache-failed', { reason: '~invalid argument' }),
)

export default defineDiagnosis({
  id: 'nft-core-missing',
  area: 'netfilter',
  tags: ['netfilter/nftables', 'kernel/config'],
  words: {
    title: { en: 'The kernel has no nf_tables', zh: '内核里没有 nf_tables' },
    what: {
      en: 'nfnetlink answers, nf_tables does not: iptables-nft and nft cannot work on this kernel. iptables-legacy may.',
      zh: 'nfnetlink 有应答，nf_tables 没有：iptables-nft 和 nft 在这个内核上无法工作，iptables-legacy 或许可以。',
    },
    why: {
      en: 'NAS, router and board kernels are often built with the legacy tables only. An image or package that moved from legacy to nft then fails although nothing changed on the host.',
      zh: 'NAS、路由器和开发板的内核往往只编译了 legacy 表。镜像或软件包从 legacy 换成 nft 之后，宿主机没有任何变化也会失败。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(invalid, is('config.option', 'unset', 'NF_TABLES')),
      says: {
        en: 'nf_tables does not answer, and the kernel was built without it.',
        zh: 'nf_tables 没有应答，内核编译时也没有启用它。',
      },
    },
    {
      weight: 'points',
      when: all(any(invalid, is('nft.works', 'fails')), is('iptables.failing', 'nft')),
      says: {
        en: 'nf_tables does not answer while the legacy program works.',
        zh: 'nf_tables 没有应答，而 legacy 程序可用。',
      },
    },
    {
      weight: 'points',
      when: all(invalid, is('module.load', 'not-found', 'nf_tables'), is('modules.dir', 'present')),
      says: {
        en: 'nf_tables does not answer, and the complete module directory has no such module.',
        zh: 'nf_tables 没有应答，完整的模块目录里也没有该模块。',
      },
    },
    {
      weight: 'hints',
      when: invalid,
      says: { en: 'nfnetlink is there, nf_tables is not.', zh: '有 nfnetlink，没有 nf_tables。' },
    },
  ],
  refutes: [
    {
      when: is('modules.dir', 'absent'),
      says: {
        en: 'The running kernel has no modules at all: a stale kernel.',
        zh: '正在运行的内核没有任何模块：是旧内核问题。',
      },
    },
    { when: is('module.load', 'ok', 'nf_tables'), says: { en: 'nf_tables loads.', zh: 'nf_tables 可以加载。' } },
  ],
  explains: ['iptables-backend-mismatch'],
  prior: 2,
  ask: ['uname-a', 'modprobe nf_tables', 'ls-lib-modules', 'iptables'],
  fixes: [
    {
      does: { en: 'Use iptables-legacy on this kernel', zh: '在这个内核上使用 iptables-legacy' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo update-alternatives --set iptables /usr/sbin/iptables-legacy\nsudo update-alternatives --set ip6tables /usr/sbin/ip6tables-legacy\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'In a container: take the tag that still has iptables-legacy',
        zh: '在容器里：选用仍带 iptables-legacy 的镜像标签',
      },
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Or use a kernel with CONFIG_NF_TABLES and CONFIG_NFT_COMPAT',
        zh: '或换用启用了 CONFIG_NF_TABLES 和 CONFIG_NFT_COMPAT 的内核',
      },
      root: true,
      risk: 'reboots',
    },
  ],
  verify: chainsOfDocker,
  prevent: [
    { says: { en: 'Pin image tags on appliances with vendor kernels.', zh: '在使用厂商内核的设备上固定镜像标签。' } },
  ],
  sources: ['https://git.netfilter.org/iptables/tree/iptables/nft.c'],
})
