import { any, known, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'net-tool-outdated',
  area: 'network',
  tags: ['network', 'linux/packages'],
  words: {
    title: { en: 'The program (tc, ip, ipset) does not know this word', zh: '程序（tc、ip、ipset）不认识这个词' },
    what: {
      en: 'The refusal comes from the program and not from the kernel: it is older than the feature, or built without it.',
      zh: '拒绝的是程序而不是内核：程序比这个功能旧，或者编译时没有带上它。',
    },
    why: {
      en: 'iproute2 and ipset are packages of the distribution, the kernel may be newer: a HWE, ELRepo or self-built kernel, a router firmware, an old container image. busybox brings an ip and a tc of its own that know little.',
      zh: 'iproute2 和 ipset 是发行版的软件包，内核却可能更新：HWE、ELRepo 或自编译内核、路由器固件、老的容器镜像。busybox 自带的 ip 和 tc 会的更少。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('net-tool-knows-not'),
      says: { en: 'The program itself says that it does not know the word.', zh: '程序自己说不认识这个词。' },
    },
  ],
  refutes: [
    {
      when: any(seen('qdisc-unknown'), seen('rtnetlink-not-supported')),
      says: {
        en: 'The kernel refuses: the program has understood the word.',
        zh: '是内核拒绝的，程序听懂了这个词。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['uname-r', 'packages'],
  fixes: [
    {
      does: { en: 'See the version, and whether it is busybox', zh: '看版本，以及是不是 busybox' },
      run: 'ip -V; tc -V; ipset --version\nls -l "$(command -v tc)" "$(command -v ip)"',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Install a newer one', zh: '安装较新的版本' },
      for: ['debian'],
      run: 'sudo apt-get install iproute2 ipset   # or -t bookworm-backports',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install the full programs', zh: '安装完整版程序' },
      for: ['alpine'],
      run: 'sudo apk add iproute2 iproute2-tc ipset',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install tc', zh: '安装 tc' },
      for: ['rhel'],
      run: 'sudo dnf install iproute iproute-tc ipset',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'uname-r',
    when: known('kernel.release'),
    says: { en: 'The same command passes without a word.', zh: '同一条命令执行成功，没有任何输出。' },
  },
  prevent: [
    {
      says: {
        en: 'Upgrade iproute2 together with the kernel: their version numbers belong to each other.',
        zh: 'iproute2 和内核一起升级：两者的版本号是对应的。',
      },
    },
  ],
  sources: [
    'https://git.kernel.org/pub/scm/network/iproute2/iproute2.git/tree/tc/tc_qdisc.c',
    'https://git.netfilter.org/ipset/tree/lib/session.c',
  ],
})
