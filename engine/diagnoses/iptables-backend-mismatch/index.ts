import { any, is, seen } from '../../conditions'
import { defineDiagnosis } from '../kit'
import bothHaveRules from './both-have-rules'
import notServed from './not-served'

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
  proof: [...bothHaveRules, ...notServed],
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
