import { all, any, atLeast, is, isIn, matches, min, seen, unless } from '../conditions'
import { alienIptables } from '../situations'
import { chainsOfDocker, defineDiagnosis } from './kit'

const legacyTable = seen('ipt-table-missing', { family: 'iptables' })
const noIpTables = is('module.load', 'not-found', ['ip_tables', 'iptable_nat', 'iptable_filter'])
const dropped = any(matches('kernel.release', '\\.el10'), atLeast('kernel.release', '6.17'))

export default defineDiagnosis({
  id: 'iptables-legacy-removed',
  area: 'netfilter',
  tags: ['netfilter/iptables', 'kernel/config'],
  words: {
    title: { en: 'This kernel no longer has the legacy iptables tables', zh: '这个内核已不再提供 legacy iptables 表' },
    what: {
      en: 'The program is iptables-legacy, and the kernel was built without ip_tables. iptables-nft works on it.',
      zh: '所用程序是 iptables-legacy，而内核编译时去掉了 ip_tables。iptables-nft 在这个内核上可以用。',
    },
    why: {
      en: 'Linux 6.17 put the legacy tables behind NETFILTER_XTABLES_LEGACY, off by default; RHEL 10 dropped them before. Debian and Ubuntu still ship them. modprobe then finds no ip_tables although the module directory is complete.',
      zh: 'Linux 6.17 把 legacy 表放到 NETFILTER_XTABLES_LEGACY 选项之后，默认关闭；RHEL 10 更早就去掉了。Debian 和 Ubuntu 仍然提供。于是模块目录是完整的，modprobe 却找不到 ip_tables。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(is('iptables.failing', 'legacy'), noIpTables, is('modules.dir', 'present')),
      says: {
        en: 'Only legacy fails, nft works, and a complete module directory holds no ip_tables.',
        zh: '只有 legacy 失败，nft 可用，而完整的模块目录里没有 ip_tables。',
      },
    },
    {
      weight: 'proves',
      when: all(legacyTable, is('config.option', 'unset', ['NETFILTER_XTABLES_LEGACY', 'IP_NF_IPTABLES_LEGACY'])),
      says: { en: 'The kernel was built without the legacy tables.', zh: '内核编译时没有启用 legacy 表。' },
    },
    {
      weight: 'points',
      when: all(is('iptables.failing', 'legacy'), noIpTables),
      says: {
        en: 'Only legacy fails: there is no ip_tables module, and nft works.',
        zh: '只有 legacy 失败：没有 ip_tables 模块，而 nft 可用。',
      },
    },
    {
      weight: 'points',
      when: all(any(legacyTable, seen('ipt-table-missing')), noIpTables, dropped, unless(is('modules.dir', 'absent'))),
      says: {
        en: 'The kernel is of a release that no longer has the legacy tables by default, and modprobe finds no ip_tables.',
        zh: '这个内核版本默认不再带 legacy 表，modprobe 也找不到 ip_tables。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('ipt-table-missing', { reason: '~Will be implemented real soon' }),
        unless(is('modules.dir', 'absent')),
      ),
      says: {
        en: 'The kernel answers “not implemented” to legacy iptables.',
        zh: '内核对 legacy iptables 的回答是“未实现”。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('asks-for-modprobe-ip-tables'),
        any(matches('kernel.release', '\\.el10'), matches('os.version', '^10(?:\\.|$)')),
      ),
      says: {
        en: 'A tool asks for ip_tables on RHEL 10, whose kernel has none.',
        zh: '工具要求加载 ip_tables，但 RHEL 10 的内核没有它。',
      },
    },
    {
      weight: 'hints',
      when: seen('asks-for-modprobe-ip-tables'),
      says: { en: 'A set-up tool did not find ip_tables.', zh: '安装工具没有找到 ip_tables。' },
    },
    {
      weight: 'hints',
      when: all(
        legacyTable,
        noIpTables,
        isIn('kernel.flavour', ['el', 'fedora', 'suse', 'uek']),
        unless(alienIptables),
        unless(min('kernel.failing-subsystems', 2)),
      ),
      says: {
        en: 'This distribution keeps the modules of the running kernel when it is upgraded, so it is the legacy tables alone that are missing.',
        zh: '这个发行版升级时会保留正在运行的内核的模块，所以缺的只是 legacy 表。',
      },
    },
    {
      weight: 'hints',
      when: all(legacyTable, noIpTables),
      says: { en: 'The legacy program finds no ip_tables module.', zh: 'legacy 程序找不到 ip_tables 模块。' },
    },
  ],
  refutes: [
    { when: is('iptables.failing', 'both'), says: { en: 'iptables-nft fails as well.', zh: 'iptables-nft 也失败。' } },
    { when: is('module.load', 'ok', ['ip_tables']), says: { en: 'ip_tables loads.', zh: 'ip_tables 可以加载。' } },
    {
      when: is('modules.dir', 'absent'),
      says: { en: 'The running kernel has no module directory at all.', zh: '正在运行的内核根本没有模块目录。' },
    },
  ],
  explains: ['host-module-not-loaded'],
  prior: 2,
  ask: ['uname-a', 'iptables-version', 'modprobe ip_tables', 'ls-lib-modules'],
  fixes: [
    {
      does: { en: 'Use iptables-nft', zh: '改用 iptables-nft' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo update-alternatives --set iptables /usr/sbin/iptables-nft\nsudo update-alternatives --set ip6tables /usr/sbin/ip6tables-nft\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Use iptables-nft', zh: '改用 iptables-nft' },
      for: ['rhel'],
      run: 'sudo dnf install iptables-nft\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Use the nft package instead of iptables-legacy', zh: '用 nft 软件包替换 iptables-legacy' },
      for: ['arch'],
      run: 'sudo pacman -S iptables',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Use the nft package instead of iptables-legacy', zh: '用 nft 软件包替换 iptables-legacy' },
      for: ['alpine'],
      run: 'apk add iptables && apk del iptables-legacy',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Rootless set-up tool: skip its check for ip_tables',
        zh: 'Rootless 安装工具：跳过对 ip_tables 的检查',
      },
      run: 'dockerd-rootless-setuptool.sh install --skip-iptables',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'Or build the kernel with NETFILTER_XTABLES_LEGACY=y',
        zh: '或用 NETFILTER_XTABLES_LEGACY=y 重新编译内核',
      },
      root: true,
      risk: 'reboots',
    },
  ],
  verify: chainsOfDocker,
  prevent: [
    {
      says: {
        en: 'Move containers and scripts that call iptables-legacy to nft before the next kernel upgrade.',
        zh: '在下次升级内核之前，把调用 iptables-legacy 的容器和脚本改为 nft。',
      },
    },
  ],
  holds: {
    en: 'Linux 6.17 and newer where the option is off; RHEL 10.',
    zh: 'Linux 6.17 及更新且选项关闭时；RHEL 10。',
  },
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/commit/?id=9fce66583f06',
    'https://github.com/moby/moby/issues/49020',
  ],
})
