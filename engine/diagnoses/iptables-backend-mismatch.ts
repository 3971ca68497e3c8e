import { all, any, is, isIn, known, matches, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'iptables-backend-mismatch',
  area: 'netfilter',
  tags: ['netfilter/iptables', 'netfilter/nftables'],
  words: {
    title: {
      en: 'The two back ends of iptables are mixed, or the wrong one is in use',
      zh: 'iptables 的两个后端混用，或选错了后端',
    },
    what: {
      en: 'Rules stand in one back end (nf_tables or legacy) while the program works on the other; or the chosen one does not fit this kernel.',
      zh: '规则在一个后端里（nf_tables 或 legacy），程序却在操作另一个；或者所选的后端与这个内核不匹配。',
    },
    why: {
      en: 'Both back ends filter every packet, each sees only its own rules. A DROP in one beats an ACCEPT in the other. Containers bring an iptables of their own: an image that moved to nft fails on a NAS kernel that has only legacy tables, and the other way round.',
      zh: '两个后端都会过滤每个报文，但各自只看得到自己的规则。一边的 DROP 会压过另一边的 ACCEPT。容器镜像自带 iptables：改用 nft 的镜像在只有 legacy 表的 NAS 内核上会失败，反之亦然。',
    },
  },
  proof: [
    {
      // left-overs of the other program are common, and mostly harmless
      weight: 'points',
      when: is('iptables.both-have-rules', true),
      says: { en: 'Both back ends hold rules.', zh: '两个后端里都有规则。' },
    },
    {
      weight: 'points',
      when: is('iptables.policies-differ', true),
      says: {
        en: 'The two back ends have different policies for forwarded packets: somebody works on each of them.',
        zh: '两个后端对转发报文的默认策略不同：说明两边都有程序在写。',
      },
    },
    {
      weight: 'points',
      when: all(seen('iptables-legacy-tables-present'), is('iptables.alternative-mode', 'manual')),
      says: {
        en: 'The back end was switched by hand, and the tables of the other one are still there.',
        zh: '后端被手动切换过，而另一个后端的表还在。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('ipt-table-missing', { reason: '~not exist', family: 'iptables', table: ['filter', 'nat', 'mangle'] }),
        matches('iptables.version', '^1\\.8'),
        is('iptables.backend', 'legacy'),
        unless(is('module.load', 'not-found')),
        unless(isIn('kernel.flavour', ['vendor', 'raspberrypi', 'wsl2'])),
        unless(seen('ipt-extension-unsupported')),
      ),
      says: {
        en: 'This iptables is set to the legacy back end, which the kernel does not serve; iptables-nft may work.',
        zh: '这个 iptables 用的是 legacy 后端，而内核不提供；改用 iptables-nft 可能就行。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('iptables-legacy-tables-present'), unless(is('iptables.failing', 'both'))),
      says: {
        en: 'iptables-nft itself warns that legacy tables stand beside its own.',
        zh: 'iptables-nft 自己警告：旁边还有 legacy 表。',
      },
    },
    {
      // Linux 4.18 lets several NAT hooks stand side by side
      weight: 'points',
      when: all(
        is('module.load', 'in-use', ['iptable_nat', 'ip6table_nat', 'nft_chain_nat_ipv4', 'nft_chain_nat_ipv6']),
        seen('kmod-could-not-insert', { reason: '~busy' }),
      ),
      says: {
        en: 'NAT is already in the hands of the other back end, and before Linux 4.18 only one of them could have it.',
        zh: 'NAT 已被另一个后端占用，而 Linux 4.18 之前只能有一个后端使用它。',
      },
    },
    {
      weight: 'hints',
      when: seen('firewalld-priority-underflow'),
      says: {
        en: 'firewalld keeps books of rules that the program of another back end has changed.',
        zh: 'firewalld 记录的规则已被另一个后端的程序改动过。',
      },
    },
    {
      weight: 'points',
      when: seen('nixos-unload-ip-tables'),
      says: {
        en: 'The nftables service refuses to start beside the legacy module ip_tables.',
        zh: 'nftables 服务拒绝与 legacy 模块 ip_tables 并存。',
      },
    },
    {
      weight: 'points',
      when: all(is('iptables.failing', 'nft'), seen('ipt-nft-init-failed')),
      says: {
        en: 'Only the nft program fails; the legacy one works on this kernel.',
        zh: '只有 nft 程序失败，legacy 程序在这个内核上可用。',
      },
    },
    {
      weight: 'hints',
      when: is('iptables.failing', 'nft'),
      says: {
        en: 'Only the nft program fails; the legacy one works on this kernel.',
        zh: '只有 nft 程序失败，legacy 程序在这个内核上可用。',
      },
    },
    {
      weight: 'hints',
      when: all(
        any(seen('ipt-nft-init-failed'), seen('ipt-genid-failed', { reason: '~invalid argument' })),
        // a daemon's own message comes from the host, where the kernel is the first suspect
        unless(seen('docker-nat-chain-failed')),
      ),
      says: {
        en: 'iptables-nft finds no nf_tables in this kernel.',
        zh: 'iptables-nft 在这个内核里找不到 nf_tables。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('iptables-extension-not-loaded', { kind: 'match' }), seen('ipt-target-as-chain')),
      says: { en: 'The program finds no file for a match extension.', zh: '程序找不到某个匹配扩展的文件。' },
    },
    {
      weight: 'hints',
      when: all(
        seen('ipt-table-missing', { reason: '~not exist', family: 'iptables' }),
        seen('kube-proxy-speaks'),
        unless(is('module.load', 'not-found')),
      ),
      says: {
        en: 'The kube-proxy of the pod works with legacy tables that the host does not have.',
        zh: 'Pod 里的 kube-proxy 用的是 legacy 表，宿主机上没有。',
      },
    },
    {
      weight: 'hints',
      when: seen('ipt-invalid-argument'),
      says: {
        en: 'A legacy program writes into a kernel whose rules another one made.',
        zh: 'legacy 程序在往另一个程序建好规则的内核里写。',
      },
    },
    {
      // iptables-nft asks the kernel through nft_compat which revision of a match it has
      weight: 'hints',
      when: all(seen('xt-option-unknown'), is('iptables.backend', 'nft'), unless(known('module.load'))),
      says: {
        en: 'iptables-nft does not learn of the plainest match from this kernel; iptables-legacy may.',
        zh: 'iptables-nft 连最普通的匹配扩展都问不到；iptables-legacy 也许可以。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('klipper-mode'),
        any(
          seen('ipt-extension-unsupported'),
          seen('ipt-table-missing', { reason: '~not exist' }),
          seen('ipt-genid-failed', { reason: '~invalid argument' }),
        ),
      ),
      says: {
        en: 'The load balancer of k3s chose a back end by lsmod, and the kernel does not serve that one.',
        zh: 'k3s 的负载均衡容器靠 lsmod 选了后端，而内核并不支持这个后端。',
      },
    },
    {
      weight: 'hints',
      when: seen('service-ip-unreachable'),
      says: {
        en: 'A pod does not reach the API server through its service address.',
        zh: 'Pod 通过 Service 地址访问不到 API server。',
      },
    },
  ],
  refutes: [
    {
      when: is('iptables.failing', 'both'),
      says: {
        en: 'Both programs fail: switching between them changes nothing, the kernel or its modules are at fault.',
        zh: '两个程序都失败：来回切换没有用，问题在内核或它的模块。',
      },
    },
    {
      when: is('modules.dir', 'absent'),
      says: {
        en: 'The running kernel has no modules at all: a stale kernel.',
        zh: '正在运行的内核没有任何模块：是旧内核问题。',
      },
    },
    {
      when: seen('ipt-genid-failed', { reason: '~permission denied' }),
      says: { en: 'The command was not run as root.', zh: '命令没有用 root 运行。' },
    },
  ],
  variants: [
    {
      id: 'both-have-rules',
      when: any(is('iptables.both-have-rules', true), seen('iptables-legacy-tables-present')),
      title: { en: 'rules in both back ends', zh: '两个后端都有规则' },
    },
    {
      id: 'kernel-without-nft',
      when: any(seen('ipt-nft-init-failed'), seen('ipt-genid-failed')),
      title: { en: 'the kernel does not have this back end', zh: '内核不支持这个后端' },
    },
  ],
  explains: ['docker-chains-flushed'],
  prior: 3,
  ask: ['iptables-save', 'iptables-version', 'alternatives-iptables'],
  fixes: [
    {
      does: { en: 'Choose one back end for all programs of the host', zh: '让主机上所有程序使用同一个后端' },
      for: ['debian', 'raspberrypi', 'wsl'],
      run: 'sudo update-alternatives --set iptables /usr/sbin/iptables-nft\nsudo update-alternatives --set ip6tables /usr/sbin/ip6tables-nft\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'On a kernel without nf_tables choose …-legacy instead. Existing rules do not move; with a DROP policy you may lock yourself out of SSH.',
        zh: '内核没有 nf_tables 时应选 …-legacy。已有规则不会迁移；默认策略是 DROP 时可能把自己的 SSH 断开。',
      },
    },
    {
      does: { en: 'Empty the back end that nobody should use any more', zh: '清空不再使用的那个后端' },
      run: 'sudo iptables-legacy-save > ~/legacy-rules.txt\nfor t in filter nat mangle raw; do sudo iptables-legacy -t $t -F; sudo iptables-legacy -t $t -X; done',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'First set the policies to ACCEPT, from a console and not over SSH.',
        zh: '先把默认策略改成 ACCEPT，并在控制台而不是 SSH 上操作。',
      },
    },
    {
      does: {
        en: 'In a container: use an image (or its setting) with the back end that the host’s kernel has',
        zh: '在容器里：改用与宿主机内核后端一致的镜像或设置',
      },
      root: false,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Arch: install one of the two packages', zh: 'Arch：两个软件包只装一个' },
      for: ['arch'],
      run: 'sudo pacman -S iptables   # or iptables-legacy',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'iptables-save',
    when: is('iptables.both-have-rules', false),
    says: { en: 'Only one back end holds rules.', zh: '只有一个后端里有规则。' },
  },
  prevent: [
    {
      says: {
        en: 'Pin the alternative by hand and never call the other program by its long name.',
        zh: '手动固定 alternatives，不要用全名去调用另一个程序。',
      },
    },
  ],
  sources: [
    'https://wiki.debian.org/nftables',
    'https://wiki.nftables.org/wiki-nftables/index.php/Moving_from_iptables_to_nftables',
  ],
})
